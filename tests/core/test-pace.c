// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-pace.h"

#define MINUTES 60

typedef struct
{
  const char *name;
  guint       planned[4];
  guint       position;
  guint       part; /* seconds */
  guint       all;  /* seconds */
  guint       minutes;
  const char *words; /* NULL: nothing is said */
} PaceCase;

static const PaceCase pace_cases[] = {
  { "not-prepared", { 0, 0, 0, 0 }, 1, 300, 900, 0, NULL },
  { "not-prepared-in-so-many-minutes", { 0, 0, 0, 0 }, 0, 0, 0, 60, NULL },
  { "begins",
    { 5, 20, 20, 15 },
    0,
    0,
    0,
    60,
    "5 more minutes for this. We are on time." },
  { "a-second-in",
    { 5, 20, 20, 15 },
    0,
    1,
    1,
    60,
    "5 more minutes for this. We are on time." },
  { "last-minute",
    { 5, 20, 20, 15 },
    0,
    4 * MINUTES + 1,
    4 * MINUTES + 1,
    60,
    "1 more minute for this. We are on time." },
  { "time-is-up",
    { 5, 20, 20, 15 },
    0,
    5 * MINUTES,
    5 * MINUTES,
    60,
    "The time for this is up. We are on time." },
  { "less-than-a-minute-over",
    { 5, 20, 20, 15 },
    0,
    5 * MINUTES + 59,
    5 * MINUTES + 59,
    60,
    "The time for this is up. We are on time." },
  { "a-minute-over",
    { 5, 20, 20, 15 },
    0,
    6 * MINUTES,
    6 * MINUTES,
    60,
    "This takes 1 minute longer. We are running 1 minute over." },
  { "what-came-before-took-longer",
    { 5, 20, 20, 15 },
    1,
    16 * MINUTES,
    27 * MINUTES,
    60,
    "4 more minutes for this. We are running 6 minutes over." },
  { "what-came-before-was-short",
    { 5, 20, 20, 15 },
    1,
    0,
    2 * MINUTES,
    60,
    "20 more minutes for this. We have 3 minutes to spare." },
  { "spare-minutes-take-the-delay",
    { 5, 20, 20, 10 },
    1,
    0,
    10 * MINUTES,
    60,
    "20 more minutes for this. We are on time." },
  { "jumped-over-a-part",
    { 5, 20, 20, 15 },
    2,
    0,
    5 * MINUTES,
    60,
    "20 more minutes for this. We have 20 minutes to spare." },
  { "went-back",
    { 5, 20, 20, 15 },
    0,
    5 * MINUTES,
    25 * MINUTES,
    60,
    "The time for this is up. We are running 20 minutes over." },
  { "without-an-end-the-parts-are-the-end",
    { 5, 20, 20, 15 },
    1,
    0,
    8 * MINUTES,
    0,
    "20 more minutes for this. We are running 3 minutes over." },
  { "a-part-that-joined-later",
    { 5, 20, 20, 0 },
    3,
    10 * MINUTES,
    50 * MINUTES,
    45,
    "We are running 5 minutes over." },
  { "the-last-part",
    { 5, 20, 20, 15 },
    3,
    15 * MINUTES,
    60 * MINUTES,
    60,
    "The time for this is up. We are on time." },
  { "all-day",
    { 240, 240, 240, 240 },
    3,
    1000 * MINUTES,
    4000 * MINUTES,
    480,
    "This takes 760 minutes longer. We are running 3520 minutes over." },
};

static void
test_pace (gconstpointer data)
{
  const PaceCase *row = data;
  SamPace         pace =
      sam_pace_find (row->planned, G_N_ELEMENTS (row->planned), row->position,
                     row->part, row->all, row->minutes);
  g_autofree char *words = sam_pace_describe (&pace);

  g_assert_cmpstr (words, ==, row->words);
}

typedef struct
{
  SamPace      pace;
  guint        planned;
  SamPaceState state;
  const char  *step; /* what a step of an assignment says of it */
} StateCase;

static const StateCase state_cases[] = {
  { { FALSE, 0, FALSE, 0 }, 0, SAM_PACE_CALM, NULL },
  { { FALSE, 0, TRUE, 0 }, 0, SAM_PACE_CALM, NULL },
  { { FALSE, 0, TRUE, 1 }, 0, SAM_PACE_LATE, NULL },
  { { TRUE, 10, TRUE, 0 },
    10,
    SAM_PACE_CALM,
    "10 more minutes for this step." },
  { { TRUE, 3, TRUE, -2 }, 10, SAM_PACE_CALM, "3 more minutes for this step." },
  { { TRUE, 2, TRUE, -2 }, 10, SAM_PACE_SOON, "2 more minutes for this step." },
  { { TRUE, 2, TRUE, 0 }, 5, SAM_PACE_CALM, "2 more minutes for this step." },
  { { TRUE, 1, TRUE, 0 }, 2, SAM_PACE_SOON, "1 more minute for this step." },
  { { TRUE, 0, TRUE, 0 }, 10, SAM_PACE_UP, "The time for this step is up." },
  { { TRUE, -4, TRUE, 0 }, 10, SAM_PACE_UP, "The time for this step is up." },
  { { TRUE, -4, TRUE, 3 }, 10, SAM_PACE_LATE, "The time for this step is up." },
  { { TRUE, 9, TRUE, 3 }, 10, SAM_PACE_LATE, "9 more minutes for this step." },
};

static void
test_states (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (state_cases); i++)
    {
      const StateCase *row = &state_cases[i];
      g_autofree char *step = sam_pace_describe_step (&row->pace);

      g_assert_cmpint (sam_pace_get_state (&row->pace, row->planned), ==,
                       row->state);
      g_assert_cmpstr (step, ==, row->step);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (pace_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pace/", pace_cases[i].name, NULL);

      g_test_add_data_func (path, &pace_cases[i], test_pace);
    }
  g_test_add_func ("/pace/states", test_states);

  return g_test_run ();
}
