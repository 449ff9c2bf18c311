// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-live.h"
#include "sam-report.h"
#include "sam-test-util.h"

/* Slips of paper, reasons, an earlier session, the check-out. */

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) (nullable) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live-votes/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
go_live (Fixture *fixture, SamSession *session)
{
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  sam_live_start (fixture->live);
}

static void
settle (Fixture *fixture)
{
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
}

static void
stop (Fixture *fixture)
{
  settle (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
}

/* As after kill -9: what was in memory is gone, what was saved is there. */
static void
restart (Fixture *fixture)
{
  g_autoptr (SamSession) session = NULL;

  stop (fixture);
  session = sam_test_load (&fixture->store, "s");
  go_live (fixture, session);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session = sam_test_session ("s", 7);

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  go_live (fixture, session);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  stop (fixture);
  g_clear_object (&fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static SamPhaseKind
get_phase (Fixture *fixture)
{
  return sam_live_get_phase (fixture->live).kind;
}

static void
go_to (Fixture *fixture, SamPhaseKind kind)
{
  sam_live_go_to_phase (fixture->live, kind);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, kind);
}

/* Letters are people, one after the other. */
static void
vote (Fixture *fixture, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      sam_live_choose (fixture->live, (SamChoice) (*p - 'A'));
      sam_live_confirm (fixture->live);
    }
  sam_live_close_round (fixture->live);
  settle (fixture);
}

static void
test_slips_are_put_in_at_once (Fixture *fixture, gconstpointer unused)
{
  static const guint too_many[SAM_N_CHOICES] = { 5, 2, 0, 0, 1, 0 };
  static const guint no_such[SAM_N_CHOICES] = { 0, 0, 0, 3, 0, 0 };
  static const guint none[SAM_N_CHOICES] = { 0 };
  static const guint slips[SAM_N_CHOICES] = { 4, 1, 0, 0, 1, 1 };
  g_autofree char   *line = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  sam_live_set_way (fixture->live, SAM_WAY_PAPER);
  line = sam_live_describe_round (fixture->live);
  g_assert_cmpstr (line, ==, "Slips are being counted");

  /* Not one by one, as hands are. */
  sam_live_set_hands (fixture->live, SAM_CHOICE_A, 1);
  sam_live_choose (fixture->live, SAM_CHOICE_A);
  sam_live_confirm (fixture->live);
  g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 0);
  g_assert_false (sam_live_enter_slips (fixture->live, too_many));
  g_assert_false (sam_live_enter_slips (fixture->live, no_such));
  g_assert_false (sam_live_enter_slips (fixture->live, none));
  g_assert_true (sam_live_has_round (fixture->live));

  g_assert_true (sam_live_enter_slips (fixture->live, slips));
  settle (fixture);
  g_assert_false (sam_live_has_round (fixture->live));

  restart (fixture);
  go_to (fixture, SAM_PHASE_OUTCOME);
  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_BEFORE,
                                           SAM_CHOICE_A),
                    ==, 4);
  g_assert_cmpint (sam_ballot_get_way (sam_session_item_get_ballot (
                                           sam_live_get_current (
                                               fixture->live)),
                                       SAM_ROUND_BEFORE),
                   ==, SAM_WAY_PAPER);
}

/* What was voted in secret is not voted with hands afterwards. */
static void
test_secret_stays_secret (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  g_assert_true (sam_live_can_set_way (fixture->live, SAM_WAY_HANDS));
  vote (fixture, "AABBCCA");

  go_to (fixture, SAM_PHASE_VOTE_AFTER);
  g_assert_false (sam_live_can_set_way (fixture->live, SAM_WAY_HANDS));
  sam_live_set_way (fixture->live, SAM_WAY_HANDS);
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_KEYBOARD);
  g_assert_true (sam_live_can_set_way (fixture->live, SAM_WAY_PAPER));

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  sam_live_restart_round (fixture->live);
  settle (fixture);
  g_assert_false (sam_live_can_set_way (fixture->live, SAM_WAY_HANDS));
}

/* A round that was cut off starts again in the way that was announced. */
static void
test_the_way_outlives_a_crash (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  sam_live_set_way (fixture->live, SAM_WAY_PAPER);
  restart (fixture);
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_PAPER);
}

static void
test_announces_the_order (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *hands = NULL;

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  first = sam_live_describe_round (fixture->live);
  g_assert_nonnull (strstr (first, "remember the order"));
  vote (fixture, "AABBCCA");

  go_to (fixture, SAM_PHASE_VOTE_AFTER);
  second = sam_live_describe_round (fixture->live);
  g_assert_nonnull (strstr (second, "in the same order"));

  /* Nobody can compare slips. */
  sam_live_set_way (fixture->live, SAM_WAY_PAPER);
  hands = sam_live_describe_round (fixture->live);
  g_assert_null (strstr (hands, "order"));
}

static void
write_reason (Fixture *fixture, const char *because, const char *despite)
{
  sam_live_add_reason (fixture->live, because, despite);
}

static void
go_to_reasons (Fixture *fixture)
{
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AABBCCA");
  g_assert_true (sam_live_can_ask_reasons (fixture->live));
  sam_live_ask_reasons (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_REASONS);
  g_assert_true (sam_live_has_reason_round (fixture->live));
}

static char *
dup_slide_text (Fixture *fixture)
{
  g_autoptr (SamSlide) slide = sam_live_dup_slide (fixture->live);
  SamText *body = sam_slide_get_body (slide);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sam_text_get_n_blocks (body); i++)
    g_string_append_printf (text, "%s\n", sam_text_get_block (body, i));

  return g_string_free (text, FALSE);
}

static void
test_reasons_are_mixed (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *while_open = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *again = NULL;

  go_to_reasons (fixture);
  write_reason (fixture, "  zqone \n comes first.", "zqfear");
  write_reason (fixture, "", "");
  write_reason (fixture, "zqtwo", "");
  write_reason (fixture, "zqtwo", "");
  while_open = dup_slide_text (fixture);
  g_assert_null (strstr (while_open, "zq"));
  g_assert_false (sam_live_can_next (fixture->live));
  write_reason (fixture, "", "zqthree");
  sam_live_close_reasons (fixture->live);
  settle (fixture);

  shown = dup_slide_text (fixture);
  g_assert_nonnull (
      strstr (shown, "Because zqone comes first, in spite of zqfear."));
  g_assert_nonnull (strstr (shown, "In spite of zqthree."));
  /* Two that are alike are one: there are no counts. */
  g_assert_nonnull (strstr (shown, "Because zqtwo."));
  g_assert_null (strstr (strstr (shown, "zqtwo") + 1, "zqtwo"));

  restart (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_REASONS);
  again = dup_slide_text (fixture);
  g_assert_cmpstr (again, ==, shown);
}

/* So few could be told apart by those who saw who came up. */
static void
test_few_reasons_are_not_kept (Fixture *fixture, gconstpointer unused)
{
  gsize            size;
  g_autofree char *bytes = NULL;

  go_to_reasons (fixture);
  for (guint i = 0; i < 4; i++)
    write_reason (fixture, "zqfew", "");
  sam_live_close_reasons (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);

  bytes = sam_test_store_read_bytes (&fixture->store, &size);
  g_assert_null (g_strstr_len (bytes, (gssize) size, "zqfew"));
}

static void
test_reasons_are_raw (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamReport) ours = NULL;
  g_autoptr (SamReport) shared = NULL;
  g_autofree char *for_us = NULL;
  g_autofree char *to_share = NULL;

  go_to_reasons (fixture);
  for (guint i = 0; i < 7; i++)
    write_reason (fixture, "zqraw", "");
  g_assert_true (sam_live_is_reason_round_full (fixture->live));
  sam_live_close_reasons (fixture->live);
  settle (fixture);

  ours =
      sam_report_new (sam_live_get_session (fixture->live), SAM_REPORT_FOR_US);
  shared = sam_report_new (sam_live_get_session (fixture->live),
                           SAM_REPORT_TO_SHARE);
  for_us = sam_report_to_markdown (ours);
  to_share = sam_report_to_markdown (shared);
  g_assert_nonnull (strstr (for_us, "Because zqraw."));
  g_assert_null (strstr (to_share, "zqraw"));

  /* A name slipped in: all of it goes, and is asked anew. */
  sam_live_restart_round (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_reason_round (fixture->live));
  g_assert_cmpuint (sam_live_get_reasons_received (fixture->live), ==, 0);
}

/* Without a vote, or with few people, nobody is asked; the phase is passed. */
static void
test_nobody_explains_what_was_not_voted (Fixture *fixture, gconstpointer unused)
{
  g_assert_false (sam_live_can_ask_reasons (fixture->live));
  sam_live_ask_reasons (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_READ);

  sam_live_set_people (fixture->live, 4);
  settle (fixture);
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AABB");
  g_assert_false (sam_live_can_ask_reasons (fixture->live));
}

static void
wait_for_earlier (Fixture *fixture)
{
  while (sam_live_get_earlier (fixture->live) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
begin_next_session (Fixture *fixture)
{
  g_autoptr (SamSession) next = sam_test_session ("t", 5);

  sam_live_end (fixture->live);
  stop (fixture);
  sam_test_create (&fixture->store, next);
  go_live (fixture, next);
}

static void
test_an_earlier_time_is_there_after_the_outcome (Fixture      *fixture,
                                                 gconstpointer unused)
{
  g_autoptr (SamOutcome) before = NULL;
  g_autoptr (SamOutcome) now = NULL;
  SamItem         *item;
  g_autofree char *words = NULL;

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AAAAAAB");
  go_to (fixture, SAM_PHASE_OUTCOME);
  begin_next_session (fixture);

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "BBBBB");
  g_assert_null (sam_live_get_earlier (fixture->live));
  go_to (fixture, SAM_PHASE_OUTCOME);
  wait_for_earlier (fixture);

  sam_live_set_shows_earlier (fixture->live, TRUE);
  before = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_cmpuint (sam_outcome_get_count (before, SAM_ROUND_BEFORE,
                                           SAM_CHOICE_A),
                    ==, 6);
  item = sam_session_item_get_item (sam_live_get_current (fixture->live));
  words = sam_earlier_describe (sam_live_get_earlier (fixture->live), item);
  g_assert_cmpstr (words, ==, "This is from 23 November 2026.");

  sam_live_set_shows_earlier (fixture->live, FALSE);
  now = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_cmpuint (sam_outcome_get_count (now, SAM_ROUND_BEFORE, SAM_CHOICE_A),
                    ==, 0);
}

static void
test_says_that_the_words_were_other (Fixture *fixture, gconstpointer unused)
{
  SamItem         *item;
  g_autofree char *words = NULL;

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AAAAAAB");
  go_to (fixture, SAM_PHASE_OUTCOME);
  begin_next_session (fixture);
  sam_test_store_run (&fixture->store,
                      "UPDATE session_item SET item_source ="
                      "    replace (item_source, 'stay out of it', 'leave')"
                      "  WHERE session_id = 's'");

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "BBBBB");
  go_to (fixture, SAM_PHASE_OUTCOME);
  wait_for_earlier (fixture);
  item = sam_session_item_get_item (sam_live_get_current (fixture->live));
  words = sam_earlier_describe (sam_live_get_earlier (fixture->live), item);
  g_assert_cmpstr (words, ==,
                   "This is from 23 November 2026. The dilemma was worded "
                   "differently then.");
}

/* An outcome that nobody opened stays closed for ever. */
static void
test_what_was_not_opened_is_no_earlier_time (Fixture      *fixture,
                                             gconstpointer unused)
{
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "AAAAAAB");
  begin_next_session (fixture);

  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  vote (fixture, "BBBBB");
  go_to (fixture, SAM_PHASE_OUTCOME);
  sam_test_store_run (&fixture->store, "SELECT 1");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (sam_live_get_earlier (fixture->live));
}

static void
go_to_check_out (Fixture *fixture)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("p", 4, SAM_VOTE_NONE);

  stop (fixture);
  sam_test_create (&fixture->store, session);
  go_live (fixture, session);
  while (!sam_live_is_at_check_out (fixture->live))
    {
      sam_live_next (fixture->live);
      settle (fixture);
    }
}

static void
test_counts_what_it_was_worth (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) kept = NULL;
  g_autoptr (SamReport) report = NULL;
  g_autofree char *words = NULL;
  g_autofree char *markdown = NULL;

  sam_live_add_worth (fixture->live, SAM_WORTH_YES, 1);
  settle (fixture);
  g_assert_cmpuint (sam_check_out_get_total (sam_session_get_check_out (
                        sam_live_get_session (fixture->live))),
                    ==, 0);

  go_to_check_out (fixture);
  for (guint i = 0; i < 3; i++)
    sam_live_add_worth (fixture->live, SAM_WORTH_YES, 1);
  sam_live_add_worth (fixture->live, SAM_WORTH_YES, -1);
  /* Three more than there are people left. */
  for (guint i = 0; i < 5; i++)
    sam_live_add_worth (fixture->live, SAM_WORTH_HARDLY, 1);
  sam_live_add_worth (fixture->live, SAM_WORTH_PARTLY, -1);
  settle (fixture);

  kept = sam_test_load (&fixture->store, "p");
  words = sam_check_out_describe (sam_session_get_check_out (kept));
  g_assert_cmpstr (words, ==, "Yes 2 · Partly 0 · Hardly 2");
  report = sam_report_new (kept, SAM_REPORT_TO_SHARE);
  markdown = sam_report_to_markdown (report);
  g_assert_nonnull (strstr (markdown, words));
}

/* A key that comes while something else is saved is a vote all the same. */
static void
test_no_vote_is_lost_while_a_note_is_saved (Fixture      *fixture,
                                            gconstpointer unused)
{
  go_to (fixture, SAM_PHASE_VOTE_BEFORE);
  sam_live_set_note (fixture->live, "They hesitate.");
  sam_live_flush (fixture->live);
  g_assert_true (sam_live_is_busy (fixture->live));
  sam_live_choose (fixture->live, SAM_CHOICE_A);
  sam_live_confirm (fixture->live);
  g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("slips-are-put-in-at-once", test_slips_are_put_in_at_once);
  ADD ("secret-stays-secret", test_secret_stays_secret);
  ADD ("the-way-outlives-a-crash", test_the_way_outlives_a_crash);
  ADD ("announces-the-order", test_announces_the_order);
  ADD ("reasons-are-mixed", test_reasons_are_mixed);
  ADD ("few-reasons-are-not-kept", test_few_reasons_are_not_kept);
  ADD ("reasons-are-raw", test_reasons_are_raw);
  ADD ("nobody-explains-what-was-not-voted",
       test_nobody_explains_what_was_not_voted);
  ADD ("an-earlier-time-is-there-after-the-outcome",
       test_an_earlier_time_is_there_after_the_outcome);
  ADD ("says-that-the-words-were-other", test_says_that_the_words_were_other);
  ADD ("what-was-not-opened-is-no-earlier-time",
       test_what_was_not_opened_is_no_earlier_time);
  ADD ("counts-what-it-was-worth", test_counts_what_it_was_worth);
  ADD ("no-vote-is-lost-while-a-note-is-saved",
       test_no_vote_is_lost_while_a_note_is_saved);

  return g_test_run ();
}
