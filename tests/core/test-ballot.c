// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-ballot-private.h"
#include "sam-round.h"
#include "sam-shift.h"

/* Letters stand for what people press; "-" is Enter without a letter. */
static SamRound *
vote (guint n_voters, const char *letters)
{
  SamRound *round = sam_round_new (SAM_WAY_KEYBOARD, 3, n_voters);

  for (const char *p = letters; *p != '\0'; p++)
    {
      if (*p == 'T')
        g_assert_true (sam_round_choose (round, SAM_CHOICE_DOUBT));
      else if (*p != '-')
        g_assert_true (sam_round_choose (round, (SamChoice) (*p - 'A')));
      g_assert_true (sam_round_confirm (round));
    }

  return round;
}

static void
test_counts_what_was_confirmed (void)
{
  g_autoptr (SamRound) round = vote (7, "AAB-TC");
  g_autoptr (SamTally) tally = sam_round_tally (round);

  g_assert_cmpuint (sam_round_get_received (round), ==, 6);
  g_assert_false (sam_round_is_full (round));
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_A), ==, 2);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_B), ==, 1);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_C), ==, 1);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_D), ==, 0);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_DOUBT), ==, 1);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_ABSTAIN), ==, 1);
  g_assert_cmpuint (sam_tally_get_total (tally), ==, 6);
}

static void
test_takes_back_before_enter (void)
{
  g_autoptr (SamRound) round = sam_round_new (SAM_WAY_KEYBOARD, 2, 3);
  g_autoptr (SamTally) tally = NULL;

  g_assert_false (sam_round_take_back (round));
  g_assert_true (sam_round_choose (round, SAM_CHOICE_A));
  g_assert_true (sam_round_has_choice (round));
  g_assert_true (sam_round_take_back (round));
  g_assert_false (sam_round_has_choice (round));
  g_assert_true (sam_round_choose (round, SAM_CHOICE_A));
  g_assert_true (sam_round_choose (round, SAM_CHOICE_B));
  g_assert_true (sam_round_confirm (round));
  g_assert_false (sam_round_take_back (round));

  tally = sam_round_tally (round);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_A), ==, 0);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_B), ==, 1);
}

static void
test_refuses (void)
{
  g_autoptr (SamRound) full = vote (3, "AAA");
  g_autoptr (SamRound) round = sam_round_new (SAM_WAY_KEYBOARD, 2, 3);
  g_autoptr (SamRound) hands = sam_round_new (SAM_WAY_HANDS, 2, 3);

  g_assert_false (sam_round_choose (full, SAM_CHOICE_A));
  g_assert_false (sam_round_confirm (full));
  g_assert_false (sam_round_choose (round, SAM_CHOICE_C));
  g_assert_false (sam_round_set_count (round, SAM_CHOICE_A, 1));
  g_assert_false (sam_round_choose (hands, SAM_CHOICE_A));
  g_assert_false (sam_round_confirm (hands));
}

static void
test_counts_hands (void)
{
  g_autoptr (SamRound) round = sam_round_new (SAM_WAY_HANDS, 3, 8);
  g_autoptr (SamTally) tally = NULL;

  g_assert_true (sam_round_set_count (round, SAM_CHOICE_A, 5));
  g_assert_true (sam_round_set_count (round, SAM_CHOICE_DOUBT, 2));
  g_assert_false (sam_round_set_count (round, SAM_CHOICE_B, 2));
  g_assert_false (sam_round_set_count (round, SAM_CHOICE_D, 1));
  g_assert_true (sam_round_set_count (round, SAM_CHOICE_A, 6));
  g_assert_true (sam_round_is_full (round));
  g_assert_false (sam_round_set_n_voters (round, 7));
  g_assert_true (sam_round_set_n_voters (round, 9));

  tally = sam_round_tally (round);
  g_assert_cmpuint (sam_tally_get_count (tally, SAM_CHOICE_A), ==, 6);
  g_assert_cmpuint (sam_tally_get_total (tally), ==, 8);
  g_assert_cmpint (sam_tally_get_way (tally), ==, SAM_WAY_HANDS);
}

static void
test_somebody_comes_or_goes (void)
{
  g_autoptr (SamRound) round = vote (4, "AB");

  g_assert_true (sam_round_set_n_voters (round, 2));
  g_assert_true (sam_round_is_full (round));
  g_assert_false (sam_round_set_n_voters (round, 1));
  g_assert_true (sam_round_set_n_voters (round, 3));
  g_assert_true (sam_round_confirm (round));
  g_assert_false (sam_round_set_n_voters (round, SAM_MAX_PEOPLE + 1));
}

typedef struct
{
  const char  *name;
  const char  *before;
  const char  *after;
  gboolean     paired;
  SamShiftKind kind;
  guint        changed;
} ShiftCase;

static const ShiftCase shift_cases[] = {
  { "nobody", "AABBC", "AABBC", TRUE, SAM_SHIFT_EXACT, 0 },
  { "swapped", "AABBC", "BBAAC", TRUE, SAM_SHIFT_EXACT, 4 },
  { "swapped-sums", "AABBC", "BBAAC", FALSE, SAM_SHIFT_AT_LEAST, 0 },
  { "sums", "AAAAABBC", "AAACCCCC", FALSE, SAM_SHIFT_AT_LEAST, 4 },
  { "other-way-round", "AAACCCCC", "AAAAABBC", FALSE, SAM_SHIFT_AT_LEAST, 4 },
  { "doubt-counts", "AAATT", "AAAAA", FALSE, SAM_SHIFT_AT_LEAST, 2 },
  { "abstention-counts", "AAA--", "AAA-A", FALSE, SAM_SHIFT_AT_LEAST, 1 },
  { "somebody-left", "AAAAA", "AAAB", FALSE, SAM_SHIFT_UNKNOWN, 0 },
  { "somebody-left-paired", "AAAAA", "AAAB", TRUE, SAM_SHIFT_UNKNOWN, 0 },
  { "empty", "", "", FALSE, SAM_SHIFT_UNKNOWN, 0 },
};

static void
test_shift (gconstpointer data)
{
  const ShiftCase *row = data;
  g_autoptr (SamRound) before = vote (8, row->before);
  g_autoptr (SamRound) after = vote (8, row->after);
  g_autoptr (SamTally) first = sam_round_tally (before);
  g_autoptr (SamTally) second = sam_round_tally (after);
  SamShift shift =
      sam_shift_between (first, second,
                         row->paired ? sam_round_compare (before, after) : -1);

  g_assert_cmpint (shift.kind, ==, row->kind);
  g_assert_cmpuint (shift.changed, ==, row->changed);
  if (row->kind != SAM_SHIFT_UNKNOWN)
    g_assert_cmpuint (shift.voters, ==, strlen (row->after));
}

static void
fill_at_random (GRand *rand, char *letters, guint n)
{
  for (guint i = 0; i < n; i++)
    letters[i] = "ABCT-"[g_rand_int_range (rand, 0, 5)];
}

static void
check_at_least (const char *before, const char *after)
{
  g_autoptr (SamRound) first = vote (12, before);
  g_autoptr (SamRound) second = vote (12, after);
  g_autoptr (SamTally) one = sam_round_tally (first);
  g_autoptr (SamTally) two = sam_round_tally (second);
  SamShift sums = sam_shift_between (one, two, -1);
  SamShift back = sam_shift_between (two, one, -1);
  SamShift exact =
      sam_shift_between (one, two, sam_round_compare (first, second));

  g_assert_cmpuint (sums.changed, <=, exact.changed);
  g_assert_cmpuint (sums.changed, ==, back.changed);
  g_assert_cmpuint (exact.changed, <=, strlen (before));
}

/* At least is never more than exact, whatever people choose, and it is the
 * same in both directions. */
static void
test_at_least_is_at_most_exact (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);

  for (guint run = 0; run < 2000; run++)
    {
      char  before[13] = { 0 };
      char  after[13] = { 0 };
      guint n = (guint) g_rand_int_range (rand, 1, 12);

      fill_at_random (rand, before, n);
      fill_at_random (rand, after, n);
      check_at_least (before, after);
    }
}

static void
test_rounds_that_cannot_be_compared (void)
{
  g_autoptr (SamRound) keyboard = vote (3, "AAA");
  g_autoptr (SamRound) shorter = vote (3, "AA");
  g_autoptr (SamRound) hands = sam_round_new (SAM_WAY_HANDS, 3, 3);

  g_assert_cmpint (sam_round_compare (keyboard, hands), ==, -1);
  g_assert_cmpint (sam_round_compare (hands, keyboard), ==, -1);
  g_assert_cmpint (sam_round_compare (keyboard, shorter), ==, -1);
}

static void
test_ballot_tells_numbers_only (void)
{
  SamBallot *ballot = sam_ballot_new (3);
  g_autoptr (SamRound) round = vote (5, "AABBC");
  g_autoptr (SamTally) tally = sam_round_tally (round);

  g_assert_false (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE));
  g_assert_cmpuint (sam_ballot_get_received (ballot, SAM_ROUND_BEFORE), ==, 0);
  sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, tally);
  g_assert_true (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE));
  g_assert_cmpuint (sam_ballot_get_received (ballot, SAM_ROUND_BEFORE), ==, 5);
  g_assert_false (sam_ballot_is_open (ballot));
  sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, NULL);
  g_assert_false (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE));

  g_assert_finalize_object (ballot);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ballot/counts-what-was-confirmed",
                   test_counts_what_was_confirmed);
  g_test_add_func ("/ballot/takes-back-before-enter",
                   test_takes_back_before_enter);
  g_test_add_func ("/ballot/refuses", test_refuses);
  g_test_add_func ("/ballot/counts-hands", test_counts_hands);
  g_test_add_func ("/ballot/somebody-comes-or-goes",
                   test_somebody_comes_or_goes);
  g_test_add_func ("/ballot/at-least-is-at-most-exact",
                   test_at_least_is_at_most_exact);
  g_test_add_func ("/ballot/rounds-that-cannot-be-compared",
                   test_rounds_that_cannot_be_compared);
  g_test_add_func ("/ballot/tells-numbers-only",
                   test_ballot_tells_numbers_only);

  for (gsize i = 0; i < G_N_ELEMENTS (shift_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/ballot/shift/", shift_cases[i].name, NULL);

      g_test_add_data_func (path, &shift_cases[i], test_shift);
    }

  return g_test_run ();
}
