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
  SamVoteForm form;
  const char *words; /* of the first option; NULL: not looked at */
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
  { "only-before-of-four",
    { 3, 1, 0 },
    { 0, 0, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "So few people voted that what they chose stays with them." },

  /* Two chairs: the rules are those of before and after. */
  { "chairs-before-the-outcome",
    { 4, 4, 0 },
    { 2, 6, 0 },
    0,
    4,
    FALSE,
    FALSE,
    0,
    0,
    SAM_VOTE_SELF_CARER },
  { "chairs-eight-paired",
    { 4, 4, 0 },
    { 2, 6, 0 },
    0,
    4,
    TRUE,
    TRUE,
    TRUE,
    "4 of 8 choose differently from the carer’s chair.",
    SAM_VOTE_SELF_CARER,
    "4 as yourself, 2 as the carer" },
  { "chairs-eight",
    { 4, 4, 0 },
    { 3, 5, 0 },
    SAM_WAY_HANDS,
    -1,
    TRUE,
    TRUE,
    TRUE,
    "At least 1 of 8 chooses differently from the carer’s chair.",
    SAM_VOTE_SELF_CARER,
    "4 as yourself, 3 as the carer" },
  { "chairs-only-own",
    { 5, 3, 0 },
    { 0, 0, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    NULL,
    SAM_VOTE_SELF_CARER,
    "5 as yourself" },
  { "chairs-only-carer",
    { 0, 0, 0 },
    { 5, 3, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    NULL,
    SAM_VOTE_SELF_CARER,
    "5 as the carer" },
  { "chairs-four",
    { 3, 1, 0 },
    { 2, 2, 0 },
    0,
    3,
    TRUE,
    TRUE,
    FALSE,
    "3 of 4 choose differently from the carer’s chair.",
    SAM_VOTE_SELF_CARER },
  { "chairs-five-then-four",
    { 3, 2, 0 },
    { 2, 2, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "Not as many people voted from both chairs, so nothing can be said about "
    "how many chose differently.",
    SAM_VOTE_SELF_CARER },
  { "chairs-two",
    { 1, 1, 0 },
    { 2, 0, 0 },
    0,
    1,
    TRUE,
    FALSE,
    FALSE,
    NULL,
    SAM_VOTE_SELF_CARER },

  /* One round: counts, or nothing; never a word about moves. */
  { "once-before-the-outcome",
    { 0, 0, 0 },
    { 2, 6, 0 },
    0,
    -1,
    FALSE,
    FALSE,
    0,
    0,
    SAM_VOTE_ONCE },
  { "once-eight",
    { 0, 0, 0 },
    { 5, 3, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    NULL,
    SAM_VOTE_ONCE,
    "5 votes" },
  { "once-five",
    { 0, 0, 0 },
    { 1, 3, 1 },
    0,
    -1,
    TRUE,
    TRUE,
    TRUE,
    NULL,
    SAM_VOTE_ONCE,
    "1 vote" },
  { "once-four",
    { 0, 0, 0 },
    { 3, 1, 0 },
    0,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "So few people voted that what they chose stays with them.",
    SAM_VOTE_ONCE },
  { "once-three-hands",
    { 0, 0, 0 },
    { 3, 0, 0 },
    SAM_WAY_HANDS,
    -1,
    TRUE,
    TRUE,
    FALSE,
    "So few people voted that what they chose stays with them.",
    SAM_VOTE_ONCE },
  { "once-two",
    { 0, 0, 0 },
    { 1, 1, 0 },
    0,
    -1,
    TRUE,
    FALSE,
    FALSE,
    NULL,
    SAM_VOTE_ONCE },
  /* A file that somebody changed must not make it say more. */
  { "once-with-two-rounds",
    { 2, 2, 0 },
    { 3, 1, 0 },
    0,
    1,
    TRUE,
    TRUE,
    FALSE,
    "So few people voted that what they chose stays with them.",
    SAM_VOTE_ONCE },
};

static SamBallot *
make_ballot (const GuardCase *row)
{
  SamBallot *ballot = sam_ballot_new_of_form (2, row->form);
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
      if (row->words != NULL)
        g_assert_cmpstr (words, ==, row->words);
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

/* A shift is a number of people too: where nothing is said of moves, there is
 * none to be read. */
static void
test_once_has_no_shift (void)
{
  g_autoptr (SamBallot) ballot = sam_ballot_new_of_form (2, SAM_VOTE_ONCE);
  g_autoptr (SamTally) before = tally (SAM_WAY_KEYBOARD, 2, 2, 0);
  g_autoptr (SamTally) after = tally (SAM_WAY_KEYBOARD, 3, 1, 0);
  g_autoptr (SamOutcome) outcome = NULL;

  sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, before);
  sam_ballot_set_tally (ballot, SAM_ROUND_AFTER, after);
  sam_ballot_set_compared (ballot, 1);
  sam_ballot_set_open (ballot, TRUE);

  outcome = sam_disclosure_ask (ballot, SAM_SURFACE_CONSOLE);
  g_assert_cmpint (sam_outcome_get_shift (outcome).kind, ==, SAM_SHIFT_UNKNOWN);
  g_assert_cmpuint (sam_outcome_get_shift (outcome).changed, ==, 0);
}

static void
test_rounds_have_words (void)
{
  static const struct
  {
    SamVoteForm form;
    const char *before;
    const char *after;
  } rows[] = {
    { SAM_VOTE_BEFORE_AFTER, "before", "after" },
    { SAM_VOTE_SELF_CARER, "as yourself", "as the carer" },
    { SAM_VOTE_ONCE, "votes", "votes" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SamBallot) ballot = sam_ballot_new_of_form (2, rows[i].form);
      g_autoptr (SamTally) votes = tally (SAM_WAY_KEYBOARD, 4, 4, 0);
      g_autoptr (SamOutcome) outcome = NULL;

      sam_ballot_set_tally (ballot, SAM_ROUND_AFTER, votes);
      sam_ballot_set_open (ballot, TRUE);
      outcome = sam_disclosure_ask (ballot, SAM_SURFACE_SUMMARY);
      g_assert_cmpstr (sam_outcome_get_word (outcome, SAM_ROUND_BEFORE), ==,
                       rows[i].before);
      g_assert_cmpstr (sam_outcome_get_word (outcome, SAM_ROUND_AFTER), ==,
                       rows[i].after);
    }
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
  g_test_add_func ("/disclosure/once-has-no-shift", test_once_has_no_shift);
  g_test_add_func ("/disclosure/rounds-have-words", test_rounds_have_words);
  g_test_add_func ("/disclosure/how-many-may-vote", test_how_many_may_vote);

  return g_test_run ();
}
