// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-live-fixture.h"
#include "sam-deck-reader.h"
#include "sam-slide-bars.h"
#include "sam-slide-option.h"
#include "sam-slide-scale.h"
#include "sam-slide-text.h"
#include "sam-slide-view.h"

#define ADD(name, test) \
  g_test_add ("/slide-view/" name, SamLiveFixture, GUINT_TO_POINTER (8), \
              sam_live_fixture_set_up, test, sam_live_fixture_tear_down)

typedef struct
{
  int width;
  int height;
} Size;

static const Size sizes[] = {
  { 1280, 720 }, { 1280, 800 }, { 1920, 1080 }, { 3840, 2160 }, { 1080, 1920 },
};

static const double zooms[] = { 0.5, 1, 2 };

static const char *const long_says =
    "I say what I think, but only after I have asked each of them, one by one "
    "and on another day, what they had hoped for";

/* Returns: (transfer full): a dilemma of four long options */
static SamItem *
create_long_dilemma (void)
{
  SamItem *item;
  GString *source = g_string_new (
      "<dilemma xmlns='urn:x-samenspel:card' id='long' least='10' usual='15'"
      "  most='25' people='3-12' suits='team'><title>Long</title>"
      "  <situation><p>It is long.</p></situation>"
      "  <question>What do you do when everybody has talked for a very long"
      "  time and nobody remembers the question?</question>");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 4; i++)
    g_string_append_printf (source,
                            "<option><says>%s</says><value>honesty</value>"
                            "<price>somebody feels passed over</price>"
                            "</option>",
                            long_says);
  g_string_append (source, "</dilemma>");

  item = sam_deck_reader_parse_item (source->str, &error);
  g_assert_no_error (error);
  g_string_free (source, TRUE);

  return item;
}

/* Nothing is cut: each text is as high as it needs to be, and lies within. */
static void
assert_nothing_is_cut (GtkWidget *widget, GtkWidget *view)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, view, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                     gtk_widget_get_width (view));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     gtk_widget_get_height (view));

  if (SAM_IS_SLIDE_TEXT (widget))
    g_assert_cmpint (gtk_widget_get_height (widget), >=,
                     sam_slide_text_get_height_at (SAM_SLIDE_TEXT (widget),
                                                   sam_slide_text_get_px (
                                                       SAM_SLIDE_TEXT (widget)),
                                                   gtk_widget_get_width (
                                                       widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_nothing_is_cut (child, view);
}

static void
assert_fits_everywhere (GtkWidget *view)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (gsize zoom = 0; zoom < G_N_ELEMENTS (zooms); zoom++)
      {
        double unit =
            sam_slide_scale_get_unit (sizes[i].width, sizes[i].height);

        sam_slide_view_set_zoom (SAM_SLIDE_VIEW (view), zooms[zoom]);
        gtk_widget_allocate (view, sizes[i].width, sizes[i].height, -1, NULL);
        assert_nothing_is_cut (view, view);
        g_assert_true (sam_slide_view_fits (SAM_SLIDE_VIEW (view)));
        g_assert_cmpfloat (sam_slide_view_get_smallest_px (
                               SAM_SLIDE_VIEW (view)),
                           >=, unit * SAM_SLIDE_FLOOR - 0.01);
      }
}

static GtkWidget *
create_view (void)
{
  return g_object_ref_sink (sam_slide_view_new ());
}

static void
test_every_slide_fits (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  g_autoptr (SamItem) dilemma = sam_test_dilemma ();
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamItem) longer = create_long_dilemma ();
  SamItem *items[] = { dilemma, item, longer };

  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autoptr (GArray) plan = sam_phase_plan (items[i]);

      for (guint step = 0; step < plan->len; step++)
        {
          g_autoptr (SamSlide) slide =
              sam_slide_new (items[i], &g_array_index (plan, SamPhase, step));

          sam_slide_view_show (SAM_SLIDE_VIEW (view), items[i], slide, NULL);
          sam_slide_view_set_status (SAM_SLIDE_VIEW (view),
                                     "Vote 3 of 7 received");
          assert_fits_everywhere (view);
        }
    }

  g_assert_finalize_object (view);
}

static void
test_shrinks_rather_than_cuts (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  g_autoptr (SamItem) item = create_long_dilemma ();
  SamPhase phase = { SAM_PHASE_VOTE_BEFORE, 0, 0 };
  g_autoptr (SamSlide) slide = sam_slide_new (item, &phase);

  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, NULL);
  gtk_widget_allocate (view, 1920, 160, -1, NULL);
  assert_nothing_is_cut (view, view);

  g_assert_finalize_object (view);
}

static void
test_zoom_makes_larger (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  double     normal;
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);
  g_autoptr (SamItem) item = sam_test_dilemma ();

  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, NULL);
  gtk_widget_allocate (view, 1920, 1080, -1, NULL);
  normal = sam_slide_view_get_smallest_px (SAM_SLIDE_VIEW (view));

  sam_slide_view_set_zoom (SAM_SLIDE_VIEW (view), 1.5);
  gtk_widget_allocate (view, 1920, 1080, -1, NULL);
  g_assert_cmpfloat (sam_slide_view_get_smallest_px (SAM_SLIDE_VIEW (view)), >,
                     normal);

  sam_slide_view_set_zoom (SAM_SLIDE_VIEW (view), 9);
  g_assert_cmpfloat (sam_slide_view_get_zoom (SAM_SLIDE_VIEW (view)), <=,
                     SAM_ZOOM_MAX);

  g_assert_finalize_object (view);
}

static void
test_outcome_is_told_in_words (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  GtkWidget *bars;
  g_autoptr (SamItem) item = sam_test_dilemma ();
  g_autoptr (SamSlide) slide = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  sam_live_fixture_go_to_outcome (fixture, "AAAABBBT", "ABBBBBBB");
  slide = sam_live_dup_slide (fixture->live);
  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_nonnull (outcome);
  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, outcome);

  bars = sam_test_find (view, SAM_TYPE_SLIDE_BARS, NULL);
  g_assert_nonnull (bars);
  gtk_test_accessible_assert_property (bars, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "4 before, 1 after");
  g_assert_nonnull (sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "I doubt"));
  g_assert_null (sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "No choice"));
  assert_fits_everywhere (view);

  g_assert_finalize_object (view);
}

static void
test_four_voters_have_no_bars (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  g_autoptr (SamItem) item = sam_test_dilemma ();
  g_autoptr (SamSlide) slide = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  sam_live_set_people (fixture->live, 4);
  sam_live_fixture_settle (fixture);
  sam_live_fixture_go_to_outcome (fixture, "AABT", "ABBB");
  slide = sam_live_dup_slide (fixture->live);
  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, outcome);

  g_assert_null (sam_test_find (view, SAM_TYPE_SLIDE_BARS, NULL));
  g_assert_null (sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "I doubt"));
  g_assert_nonnull (sam_test_find (view, SAM_TYPE_SLIDE_OPTION, NULL));

  g_assert_finalize_object (view);
}

static void
test_status_can_go (SamLiveFixture *fixture, gconstpointer unused)
{
  GtkWidget *view = create_view ();
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);
  g_autoptr (SamItem) item = sam_test_dilemma ();

  sam_slide_view_show (SAM_SLIDE_VIEW (view), item, slide, NULL);
  sam_slide_view_set_status (SAM_SLIDE_VIEW (view), "Vote 1 of 7 received");
  sam_slide_view_set_status (SAM_SLIDE_VIEW (view), "Vote 2 of 7 received");
  g_assert_null (
      sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "Vote 1 of 7 received"));
  g_assert_nonnull (
      sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "Vote 2 of 7 received"));

  sam_slide_view_set_status (SAM_SLIDE_VIEW (view), NULL);
  g_assert_null (
      sam_test_find (view, SAM_TYPE_SLIDE_TEXT, "Vote 2 of 7 received"));

  g_assert_finalize_object (view);
}

/* What a word is said to need is enough for it, at whatever size. */
static void
test_a_word_fits_its_width (SamLiveFixture *fixture, gconstpointer people)
{
  SamSlideText *text = SAM_SLIDE_TEXT (
      g_object_ref_sink (sam_slide_text_new (SAM_SLIDE_ROLE_SMALL)));
  static const char *const words[] = { "Casus", "Case", "Dilemma", "Stelling" };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      sam_slide_text_set_text (text, words[i]);
      for (int n = 1000; n < 8000; n++)
        {
          double px = n / 50.0;
          int    width = sam_slide_text_get_width_at (text, px);

          g_assert_true (sam_slide_text_is_whole_at (text, px, width));
          g_assert_cmpint (sam_slide_text_get_height_at (text, px, width), ==,
                           sam_slide_text_get_height_at (text, px, 10 * width));
        }
    }

  g_object_unref (text);
}

static void
check_direction (GtkWidget *widget)
{
  g_assert_cmpint (gtk_widget_get_direction (widget), ==, GTK_TEXT_DIR_LTR);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_direction (child);
}

/* On a desktop that reads from the right the words are still Dutch: a letter
 * stays in its box, and the words beside it. */
static void
test_reads_from_the_left (void)
{
  GtkWidget *option, *text;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  option = g_object_ref_sink (sam_slide_option_new ("A", long_says));
  text = g_object_ref_sink (sam_slide_text_new (SAM_SLIDE_ROLE_SMALL));
  check_direction (option);
  check_direction (text);
  g_object_unref (option);
  g_object_unref (text);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("every-slide-fits", test_every_slide_fits);
  ADD ("shrinks-rather-than-cuts", test_shrinks_rather_than_cuts);
  ADD ("zoom-makes-larger", test_zoom_makes_larger);
  ADD ("outcome-is-told-in-words", test_outcome_is_told_in_words);
  ADD ("four-voters-have-no-bars", test_four_voters_have_no_bars);
  ADD ("status-can-go", test_status_can_go);
  ADD ("a-word-fits-its-width", test_a_word_fits_its_width);
  g_test_add_func ("/slide-view/reads-from-the-left", test_reads_from_the_left);

  return g_test_run ();
}
