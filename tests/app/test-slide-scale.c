// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-scale.h"

typedef struct
{
  int    width;
  int    height;
  double unit;
} Screen;

static const Screen screens[] = {
  { 1920, 1080, 1 }, { 3840, 2160, 2 },      { 1280, 720, 2.0 / 3 },
  { 1920, 1200, 1 }, { 1080, 1920, 0.5625 }, { 960, 1080, 0.5 },
};

static const SamSlideRole roles[] = { SAM_SLIDE_ROLE_STATEMENT,
                                      SAM_SLIDE_ROLE_BODY,
                                      SAM_SLIDE_ROLE_OPTION,
                                      SAM_SLIDE_ROLE_SMALL };

static void
test_unit_follows_the_narrower_side (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (screens); i++)
    g_assert_cmpfloat_with_epsilon (sam_slide_scale_get_unit (screens[i].width,
                                                              screens[i]
                                                                  .height),
                                    screens[i].unit, 0.001);
}

static void
test_statements_are_64_to_80_when_there_is_room (void)
{
  SamSlideScale scale = { 1, 1, 1 };

  g_assert_cmpfloat (sam_slide_scale_get_px (&scale, SAM_SLIDE_ROLE_STATEMENT),
                     >=, 64);
  g_assert_cmpfloat (sam_slide_scale_get_px (&scale, SAM_SLIDE_ROLE_STATEMENT),
                     <=, 80);
}

static void
test_no_zoom_and_no_fit_goes_below_the_floor (void)
{
  const double zooms[] = { SAM_ZOOM_MIN, 0.8, 1, 1.5, SAM_ZOOM_MAX };
  const double fits[] = { 0, 0.3, 1 };

  for (gsize role = 0; role < G_N_ELEMENTS (roles); role++)
    for (gsize zoom = 0; zoom < G_N_ELEMENTS (zooms); zoom++)
      for (gsize fit = 0; fit < G_N_ELEMENTS (fits); fit++)
        {
          SamSlideScale scale = { 2, zooms[zoom], fits[fit] };

          g_assert_cmpfloat (sam_slide_scale_get_px (&scale, roles[role]), >=,
                             2 * SAM_SLIDE_FLOOR);
        }
}

static void
test_all_roles_meet_at_the_floor (void)
{
  SamSlideScale scale = { 1, 1, 0 };

  for (gsize role = 0; role < G_N_ELEMENTS (roles); role++)
    g_assert_cmpfloat_with_epsilon (sam_slide_scale_get_px (&scale,
                                                            roles[role]),
                                    SAM_SLIDE_FLOOR, 0.001);
}

static void
test_the_last_resort_is_smaller_but_there (void)
{
  SamSlideScale scale = { 1, 1, -1 };
  double        px = sam_slide_scale_get_px (&scale, SAM_SLIDE_ROLE_STATEMENT);

  g_assert_cmpfloat (px, >, 1);
  g_assert_cmpfloat (px, <, SAM_SLIDE_FLOOR);
}

static void
test_zoom_goes_in_steps_within_bounds (void)
{
  g_assert_cmpfloat_with_epsilon (sam_slide_scale_step_zoom (1, 1), 1.1, 0.001);
  g_assert_cmpfloat_with_epsilon (sam_slide_scale_step_zoom (1.1, -1), 1,
                                  0.001);
  g_assert_cmpfloat_with_epsilon (sam_slide_scale_step_zoom (2, 1), 2, 0.001);
  g_assert_cmpfloat_with_epsilon (sam_slide_scale_step_zoom (0.5, -3), 0.5,
                                  0.001);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/slide-scale/unit-follows-the-narrower-side",
                   test_unit_follows_the_narrower_side);
  g_test_add_func ("/slide-scale/statements-are-64-to-80-when-there-is-room",
                   test_statements_are_64_to_80_when_there_is_room);
  g_test_add_func ("/slide-scale/no-zoom-and-no-fit-goes-below-the-floor",
                   test_no_zoom_and_no_fit_goes_below_the_floor);
  g_test_add_func ("/slide-scale/all-roles-meet-at-the-floor",
                   test_all_roles_meet_at_the_floor);
  g_test_add_func ("/slide-scale/the-last-resort-is-smaller-but-there",
                   test_the_last_resort_is_smaller_but_there);
  g_test_add_func ("/slide-scale/zoom-goes-in-steps-within-bounds",
                   test_zoom_goes_in_steps_within_bounds);

  return g_test_run ();
}
