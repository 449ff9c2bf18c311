// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-ballot-private.h"
#include "sam-disclosure.h"

static SamTally *
tally (SamWay way, guint a, guint b, guint doubt)
{
  guint counts[SAM_N_CHOICES] = { a, b, 0, 0, doubt, 0 };

  return sam_tally_new (way, 2, counts);
}

typedef struct
{
  const char *name;
  guint       before[3]; /* for A, for B, doubt; all 0: not held */
  guint       after[3];
  SamWay      way;
  int         compared;
  gboolean    open;
  gboolean    shown;
  gboolean    bars;
  const char *sentence;
} GuardCase;

static const GuardCase guard_cases[] = {
  { "before-the-outcome", { 4, 4, 0 }, { 2, 6, 0 }, 0, -1, FALSE, FALSE, 0, 0 },
  { "hands-before-the-outcome",
    { 4, 4, 0 },
    { 2, 6, 0 },
    SAM_WAY_HANDS,
    -1,
    FALSE,
    FALSE,
    0,
    0 },
  { "eight",
    { 4, 4, 0 },
    { 2, 6, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    "At least 2 of 8 chose differently." },
  { "eight-paired",
    { 4, 4, 0 },
    { 2, 6, 0 },
    0,
    4,
    TRUE,
    TRUE,
    TRUE,
    "4 of 8 chose differently." },
  { "five",
    { 3, 2, 0 },
    { 3, 1, 1 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    "At least 1 of 5 chose differently." },
  { "four",
    { 3, 1, 0 },
    { 2, 2, 0 },
    0,
    3,
    TRUE,
    TRUE,
    FALSE,
    "3 of 4 chose differently." },
  { "three",
    { 3, 0, 0 },
    { 2, 1, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "At least 1 of 3 chose differently." },
  { "two", { 1, 1, 0 }, { 2, 0, 0 }, 0, 1, TRUE, FALSE, FALSE, NULL },
  { "one", { 1, 0, 0 }, { 0, 1, 0 }, 0, 1, TRUE, FALSE, FALSE, NULL },
  { "five-then-four",
    { 3, 2, 0 },
    { 2, 2, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "Not as many people voted both times, so nothing can be said about how "
    "many chose differently." },
  { "only-before", { 5, 3, 0 }, { 0, 0, 0 }, 0, -1, TRUE, TRUE, TRUE, NULL },
  { "only-after", { 0, 0, 0 }, { 5, 3, 0 }, 0, -1, TRUE, TRUE, TRUE, NULL },
  { "nobody-voted", { 0, 0, 0 }, { 0, 0, 0 }, 0, -1, TRUE, FALSE, FALSE, NULL },
};

static SamBallot *
make_ballot (const GuardCase *row)
{
  SamBallot *ballot = sam_ballot_new (2);
  g_autoptr (SamTally) before =
      tally (row->way, row->before[0], row->before[1], row->before[2]);
  g_autoptr (SamTally) after =
      tally (row->way, row->after[0], row->after[1], row->after[2]);

  if (sam_tally_get_total (before) > 0)
    sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, before);
  if (sam_tally_get_total (after) > 0)
    sam_ballot_set_tally (ballot, SAM_ROUND_AFTER, after);
  sam_ballot_set_compared (ballot, row->compared);
  sam_ballot_set_open (ballot, row->open);

  return ballot;
}

static void
check_outcome (const GuardCase *row, SamOutcome *outcome)
{
  g_autofree char *sentence = sam_outcome_describe_shift (outcome);
  g_autofree char *words = sam_outcome_describe_choice (outcome, SAM_CHOICE_A);

  g_assert_cmpint (sam_outcome_has_bars (outcome), ==, row->bars);
  g_assert_cmpstr (sentence, ==, row->sentence);

  if (row->bars)
    {
      g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_BEFORE,
                                               SAM_CHOICE_A),
                        ==, row->before[0]);
      g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_AFTER,
                                               SAM_CHOICE_B),
                        ==, row->after[1]);
      g_assert_nonnull (words);
    }
  else
    {
      /* Not only hidden: not there. */
      for (guint round = 0; round < SAM_N_ROUNDS; round++)
        for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
          g_assert_cmpuint (sam_outcome_get_count (outcome, round, choice), ==,
                            0);
      g_assert_null (words);
    }
}

static void
test_guard (gconstpointer data)
{
  const GuardCase        *row = data;
  static const SamSurface surfaces[] = { SAM_SURFACE_SHARED_SCREEN,
                                         SAM_SURFACE_CONSOLE,
                                         SAM_SURFACE_SUMMARY,
                                         SAM_SURFACE_EXPORT };
  SamBallot              *ballot = make_ballot (row);

  for (gsize i = 0; i < G_N_ELEMENTS (surfaces); i++)
    {
      g_autoptr (SamOutcome) outcome = sam_disclosure_ask (ballot, surfaces[i]);

      g_assert_cmpint (outcome != NULL, ==, row->shown);
      if (outcome != NULL)
        check_outcome (row, outcome);
    }

  g_assert_null (sam_disclosure_ask (ballot, SAM_SURFACE_LOG));
  g_assert_null (sam_disclosure_ask (ballot, SAM_SURFACE_SEARCH));
  g_assert_finalize_object (ballot);
}

static void
test_how_many_may_vote (void)
{
  g_assert_false (sam_disclosure_may_vote (1));
  g_assert_false (sam_disclosure_may_vote (2));
  g_assert_true (sam_disclosure_may_vote (3));
  g_assert_false (sam_disclosure_should_warn (2));
  g_assert_true (sam_disclosure_should_warn (3));
  g_assert_true (sam_disclosure_should_warn (4));
  g_assert_false (sam_disclosure_should_warn (5));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (guard_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/disclosure/", guard_cases[i].name, NULL);

      g_test_add_data_func (path, &guard_cases[i], test_guard);
    }
  g_test_add_func ("/disclosure/how-many-may-vote", test_how_many_may_vote);

  return g_test_run ();
}
