// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-live.h"
#include "sam-test-util.h"

/* Running what was prepared: the session of sam_test_prepared_session(), with
 * seven people, a dilemma that is voted in the form of the test. */

enum
{
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC,
  AGREE,
  CHECK_OUT
};

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
  guint        n_changed;
} Fixture;

#define ADD(name, form, test) \
  g_test_add ("/live-prepared/" name, Fixture, GUINT_TO_POINTER (form), \
              fixture_set_up, test, fixture_tear_down)

static void
changed_cb (SamLive *live, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_changed++;
}

static void
go_live (Fixture *fixture, SamSession *session)
{
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  g_signal_connect (fixture->live, "changed", G_CALLBACK (changed_cb), fixture);
  sam_live_start (fixture->live);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer form)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 7, GPOINTER_TO_UINT (form));

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  go_live (fixture, session);
}

static void
settle (Fixture *fixture)
{
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  settle (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  g_clear_object (&fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static void
restart (Fixture *fixture)
{
  g_autoptr (SamSession) session = NULL;

  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  sam_test_store_reopen (&fixture->store);
  session = sam_test_load (&fixture->store, "s");
  go_live (fixture, session);
}

static SamPhaseKind
get_phase (Fixture *fixture)
{
  return sam_live_get_phase (fixture->live).kind;
}

static guint
get_position (Fixture *fixture)
{
  return sam_session_get_position (sam_live_get_session (fixture->live));
}

static void
next (Fixture *fixture)
{
  sam_live_next (fixture->live);
  settle (fixture);
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->live, position);
  settle (fixture);
  g_assert_cmpuint (get_position (fixture), ==, position);
}

/* By keyboard: a person per letter. */
static void
vote (Fixture *fixture, const char *letters)
{
  g_assert_true (sam_live_has_round (fixture->live));
  sam_live_set_way (fixture->live, SAM_WAY_KEYBOARD);
  for (const char *p = letters; *p != '\0'; p++)
    {
      sam_live_choose (fixture->live, (SamChoice) (*p - 'A'));
      sam_live_confirm (fixture->live);
    }
  sam_live_close_round (fixture->live);
  settle (fixture);
}

static char *
read_slide (Fixture *fixture)
{
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);
  SamText         *body = sam_slide_get_body (slide);
  g_autofree char *words = body != NULL ? sam_text_to_plain (body) : NULL;
  GString         *all = g_string_new (sam_slide_get_statement (slide));

  if (words != NULL)
    g_string_append_printf (all, " | %s", words);
  for (guint i = 0; i < sam_slide_get_n_choices (slide); i++)
    g_string_append_printf (all, " | %s", sam_slide_get_choice_says (slide, i));

  return g_string_free (all, FALSE);
}

static char *
read_pace (Fixture *fixture)
{
  SamPace pace = sam_live_get_pace (fixture->live);

  return sam_pace_describe (&pace);
}

/* Every block in its turn, and back again. */
static void
test_goes_through_all_blocks (Fixture *fixture, gconstpointer unused)
{
  guint n = 1;

  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_ASK);
  while (sam_live_can_next (fixture->live))
    {
      next (fixture);
      n++;
    }
  g_assert_cmpuint (get_position (fixture), ==, CHECK_OUT);
  /* Read and talk; what is proposed and what is agreed. */
  g_assert_cmpuint (n, ==, 5 + 2 + 2);

  while (sam_live_can_previous (fixture->live))
    {
      sam_live_previous (fixture->live);
      settle (fixture);
      n--;
    }
  g_assert_cmpuint (get_position (fixture), ==, CHECK_IN);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_two_chairs (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *sentence = NULL;
  g_autofree char *words = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  go_to (fixture, DILEMMA);
  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AAAABBC");
  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_AFTER);
  g_assert_null (sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE));
  vote (fixture, "ACCABBC");
  g_assert_null (sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE));
  next (fixture);

  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_OUTCOME);
  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  sentence = sam_outcome_describe_shift (outcome);
  words = sam_outcome_describe_choice (outcome, SAM_CHOICE_A);
  g_assert_cmpstr (sentence, ==,
                   "2 of 7 choose differently from the carer’s chair.");
  g_assert_cmpstr (words, ==, "4 as yourself, 2 as the carer");

  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  next (fixture);
  g_assert_cmpuint (get_position (fixture), ==, BREAK);
}

/* Who sat where is forgotten with the app: then only sums are compared. */
static void
test_two_chairs_after_a_restart (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *sentence = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  go_to (fixture, DILEMMA);
  next (fixture);
  vote (fixture, "AAAABBC");
  next (fixture);
  restart (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_AFTER);
  vote (fixture, "ACCABBC");
  next (fixture);

  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SUMMARY);
  sentence = sam_outcome_describe_shift (outcome);
  g_assert_cmpstr (sentence, ==,
                   "At least 2 of 7 choose differently from the carer’s "
                   "chair.");
}

static void
test_one_vote (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *words = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  go_to (fixture, DILEMMA);
  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  g_assert_false (sam_live_has_round (fixture->live));
  next (fixture);
  vote (fixture, "AAAABBC");
  next (fixture);

  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE);
  g_assert_true (sam_outcome_has_bars (outcome));
  g_assert_false (sam_outcome_has_round (outcome, SAM_ROUND_BEFORE));
  g_assert_null (sam_outcome_describe_shift (outcome));
  words = sam_outcome_describe_choice (outcome, SAM_CHOICE_B);
  g_assert_cmpstr (words, ==, "2 votes");
}

static void
test_one_vote_of_four (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamOutcome) outcome = NULL;

  go_to (fixture, DILEMMA);
  sam_live_set_people (fixture->live, 4);
  settle (fixture);
  next (fixture);
  next (fixture);
  vote (fixture, "AAAB");
  next (fixture);

  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_false (sam_outcome_has_bars (outcome));
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_AFTER, choice),
                      ==, 0);
  g_assert_cmpint (sam_outcome_get_shift (outcome).kind, ==, SAM_SHIFT_UNKNOWN);
}

static void
test_no_vote (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  for (; get_position (fixture) == DILEMMA; next (fixture))
    {
      g_assert_false (sam_live_has_round (fixture->live));
      g_assert_null (sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE));
      g_assert_null (sam_live_describe_round (fixture->live));
    }
  sam_live_go_to_item (fixture->live, DILEMMA);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_BEFORE);
  sam_live_restart_round (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
}

static void
test_opens_in_the_way_that_was_prepared (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  next (fixture);
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_HANDS);
  sam_live_set_way (fixture->live, SAM_WAY_KEYBOARD);

  /* Whoever chose otherwise meanwhile is not overruled by the preparation. */
  sam_live_previous (fixture->live);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_AFTER);
  settle (fixture);
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_KEYBOARD);
}

static void
test_a_break_says_when_it_is_over (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *words = NULL;
  g_autofree char *later = NULL;
  g_autofree char *over = NULL;

  sam_clock_advance (fixture->clock, 34 * 60 + 30);
  go_to (fixture, BREAK);
  words = read_slide (fixture);
  g_assert_cmpstr (words, ==, "Break | We go on at 14:15");

  /* Three minutes are gone by the time that the app is there again. */
  sam_clock_advance (fixture->clock, 3 * 60);
  go_to (fixture, BREAK);
  restart (fixture);
  later = read_slide (fixture);
  g_assert_cmpstr (later, ==, "Break | We go on at 14:15");

  sam_clock_advance (fixture->clock, 60 * 60);
  go_to (fixture, BREAK);
  over = read_slide (fixture);
  g_assert_cmpstr (over, ==, "Break");
}

/* The room sees what is being agreed once it is saved, and nobody draws again
 * for a note. */
static void
test_shows_what_is_being_agreed (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *words = NULL;
  guint            n_changed;

  go_to (fixture, AGREE);
  n_changed = fixture->n_changed;
  sam_live_set_note (fixture->live, "Not for the room");
  sam_live_flush (fixture->live);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changed, ==, n_changed);

  sam_live_set_agreement (fixture->live, "a client is new", "I ask", "SJ");
  sam_live_flush (fixture->live);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changed, ==, n_changed + 1);
  words = read_slide (fixture);
  g_assert_cmpstr (words, ==,
                   "What are we going to try? | When a client is new, then I "
                   "ask.");
}

static void
test_tells_both_clocks (Fixture *fixture, gconstpointer unused)
{
  SamSessionItem *check_in =
      sam_session_get_item (sam_live_get_session (fixture->live), CHECK_IN);
  guint            minutes = sam_session_item_get_planned (check_in);
  g_autofree char *begins = NULL;
  g_autofree char *late = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpuint (minutes, ==, 5);
  sam_session_set_minutes (sam_live_get_session (fixture->live), 0);
  begins = read_pace (fixture);
  g_assert_cmpstr (begins, ==, "5 more minutes for this. We are on time.");

  sam_clock_advance (fixture->clock, 9 * 60);
  next (fixture);
  sam_clock_advance (fixture->clock, 60);
  late = read_pace (fixture);
  g_assert_cmpstr (late, ==,
                   "4 more minutes for this. We are running 4 minutes over.");
  g_assert_cmpuint (sam_live_get_total_elapsed (fixture->live), ==, 600);

  /* The time that the app was away is not counted. */
  go_to (fixture, LAST_TIME);
  restart (fixture);
  sam_session_set_minutes (sam_live_get_session (fixture->live), 0);
  again = read_pace (fixture);
  g_assert_cmpstr (again, ==, late);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("goes-through-all-blocks", SAM_VOTE_NONE, test_goes_through_all_blocks);
  ADD ("two-chairs", SAM_VOTE_SELF_CARER, test_two_chairs);
  ADD ("two-chairs-after-a-restart", SAM_VOTE_SELF_CARER,
       test_two_chairs_after_a_restart);
  ADD ("one-vote", SAM_VOTE_ONCE, test_one_vote);
  ADD ("one-vote-of-four", SAM_VOTE_ONCE, test_one_vote_of_four);
  ADD ("no-vote", SAM_VOTE_NONE, test_no_vote);
  ADD ("opens-in-the-way-that-was-prepared", SAM_VOTE_BEFORE_AFTER,
       test_opens_in_the_way_that_was_prepared);
  ADD ("a-break-says-when-it-is-over", SAM_VOTE_NONE,
       test_a_break_says_when_it_is_over);
  ADD ("shows-what-is-being-agreed", SAM_VOTE_NONE,
       test_shows_what_is_being_agreed);
  ADD ("tells-both-clocks", SAM_VOTE_NONE, test_tells_both_clocks);

  return g_test_run ();
}
