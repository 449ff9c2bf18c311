// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-live.h"
#include "sam-report.h"
#include "sam-test-util.h"

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
  guint        n_failed;
  guint        n_ended;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live/" name, Fixture, GUINT_TO_POINTER (7), fixture_set_up, \
              test, fixture_tear_down)
#define ADD_WITH(name, people, test) \
  g_test_add ("/live/" name, Fixture, GUINT_TO_POINTER (people), \
              fixture_set_up, test, fixture_tear_down)

static void
failed_cb (SamLive *live, GError *error, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (error->domain == SAM_DATABASE_ERROR);
  fixture->n_failed++;
}

static void
ended_cb (SamLive *live, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_ended++;
}

static void
go_live (Fixture *fixture, SamSession *session)
{
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  g_signal_connect (fixture->live, "failed", G_CALLBACK (failed_cb), fixture);
  g_signal_connect (fixture->live, "ended", G_CALLBACK (ended_cb), fixture);
  sam_live_start (fixture->live);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer people)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_test_session ("s", GPOINTER_TO_UINT (people));

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  go_live (fixture, session);
}

/* Turns the main loop until everything asked for is on the disk. */
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

/* As after kill -9: what was in memory is gone, what was saved is there. */
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

static void
next (Fixture *fixture)
{
  sam_live_next (fixture->live);
  settle (fixture);
}

/* "AAB-T": a person per letter, "-" abstains, "T" doubts. */
static void
vote (Fixture *fixture, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      if (*p == 'T')
        sam_live_choose (fixture->live, SAM_CHOICE_DOUBT);
      else if (*p != '-')
        sam_live_choose (fixture->live, (SamChoice) (*p - 'A'));
      sam_live_confirm (fixture->live);
    }
}

static void
close_round (Fixture *fixture)
{
  sam_live_close_round (fixture->live);
  settle (fixture);
}

static void
test_a_dilemma_from_start_to_outcome (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *line = NULL;
  g_autofree char *closed = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_BEFORE);
  g_assert_true (sam_live_has_round (fixture->live));
  vote (fixture, "AAA");
  line = sam_live_describe_round (fixture->live);
  g_assert_cmpstr (line, ==, "Vote 3 of 7 received");
  vote (fixture, "AABC");
  g_assert_true (sam_live_is_round_full (fixture->live));
  sam_live_confirm (fixture->live);
  settle (fixture);
  g_assert_false (sam_live_has_round (fixture->live));
  closed = sam_live_describe_round (fixture->live);
  g_assert_cmpstr (closed, ==, "7 votes received · closed until the outcome");

  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  next (fixture);
  vote (fixture, "CAACCBC");
  close_round (fixture);
  g_assert_null (sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE));
  next (fixture);

  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_OUTCOME);
  outcome = sam_live_dup_outcome (fixture->live, SAM_SURFACE_SHARED_SCREEN);
  g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_BEFORE,
                                           SAM_CHOICE_A),
                    ==, 5);
  g_assert_cmpuint (sam_outcome_get_count (outcome, SAM_ROUND_AFTER,
                                           SAM_CHOICE_C),
                    ==, 4);
  sentence = sam_outcome_describe_shift (outcome);
  g_assert_cmpstr (sentence, ==, "3 of 7 chose differently.");
}

/* Space and the arrows never leave an open ballot. */
static void
test_an_open_round_is_not_left (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  g_assert_false (sam_live_can_next (fixture->live));
  g_assert_false (sam_live_can_previous (fixture->live));
  next (fixture);
  sam_live_previous (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_BEFORE);
}

static void
test_a_round_closes_earlier (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  vote (fixture, "AB");
  sam_live_choose (fixture->live, SAM_CHOICE_C); /* not confirmed */
  close_round (fixture);
  g_assert_cmpuint (sam_ballot_get_received (sam_session_item_get_ballot (
                                                 sam_live_get_current (
                                                     fixture->live)),
                                             SAM_ROUND_BEFORE),
                    ==, 2);
}

static void
test_an_empty_round_is_passed_by (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  close_round (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  g_assert_false (
      sam_ballot_has_round (sam_session_item_get_ballot (
                                sam_live_get_current (fixture->live)),
                            SAM_ROUND_BEFORE));
}

static void
test_somebody_comes_in (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  vote (fixture, "AAAAAAA");
  sam_live_set_people (fixture->live, 6);
  settle (fixture);
  g_assert_cmpuint (sam_live_get_n_voters (fixture->live), ==, 7);
  sam_live_set_people (fixture->live, 8);
  settle (fixture);
  g_assert_cmpuint (sam_live_get_n_voters (fixture->live), ==, 8);
  g_assert_false (sam_live_is_round_full (fixture->live));
}

static void
test_a_secret_round_stays_secret (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  sam_live_set_way (fixture->live, SAM_WAY_HANDS);
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_HANDS);
  sam_live_set_way (fixture->live, SAM_WAY_KEYBOARD);
  sam_live_choose (fixture->live, SAM_CHOICE_A);
  sam_live_set_way (fixture->live, SAM_WAY_HANDS);
  g_assert_cmpint (sam_live_get_way (fixture->live), ==, SAM_WAY_KEYBOARD);
}

static void
test_hands (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *line = NULL;

  next (fixture);
  sam_live_set_way (fixture->live, SAM_WAY_HANDS);
  sam_live_set_hands (fixture->live, SAM_CHOICE_A, 4);
  sam_live_set_hands (fixture->live, SAM_CHOICE_DOUBT, 9);
  g_assert_cmpuint (sam_live_get_hands (fixture->live, SAM_CHOICE_A), ==, 4);
  g_assert_cmpuint (sam_live_get_hands (fixture->live, SAM_CHOICE_DOUBT), ==,
                    0);
  line = sam_live_describe_round (fixture->live);
  g_assert_cmpstr (line, ==, "4 of 7 hands counted");
  close_round (fixture);
  g_assert_cmpuint (sam_live_get_hands (fixture->live, SAM_CHOICE_A), ==, 0);
}

static void
test_two_people_only_talk (Fixture *fixture, gconstpointer unused)
{
  next (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  next (fixture);
  g_assert_cmpuint (sam_session_get_position (
                        sam_live_get_session (fixture->live)),
                    ==, 1);
  sam_live_previous (fixture->live);
  settle (fixture);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_AFTER);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
}

static void
test_keys_come_faster_than_the_disk (Fixture *fixture, gconstpointer unused)
{
  sam_live_go_to_item (fixture->live, 1);
  sam_live_next (fixture->live);
  sam_live_next (fixture->live);
  sam_live_next (fixture->live);
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_TALK);
  g_assert_false (sam_live_can_next (fixture->live));
}

static void
test_goes_on_where_it_was_cut_off (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *line = NULL;
  SamSessionItem  *item;

  sam_live_set_note (fixture->live, "Eerst één gesprek.");
  sam_live_set_agreement (fixture->live, "a client is new", "I ask", "SJ");
  next (fixture);
  vote (fixture, "AAABBBB");
  close_round (fixture);
  sam_clock_advance (fixture->clock, 90);
  next (fixture);
  next (fixture);
  vote (fixture, "AAA");

  restart (fixture);

  item = sam_live_get_current (fixture->live);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_AFTER);
  g_assert_cmpstr (sam_session_item_get_note (item), ==, "Eerst één gesprek.");
  g_assert_cmpuint (sam_live_get_elapsed (fixture->live), ==, 90);
  g_assert_cmpstr (sam_agreement_get_owner (
                       sam_session_find_proposal_at (sam_live_get_session (
                                                         fixture->live),
                                                     0)),
                   ==, "SJ");

  /* The round that was open starts again as a whole, and says so. */
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 0);
  line = sam_live_describe_round (fixture->live);
  g_assert_cmpstr (line, ==,
                   "This round was cut off and starts again. Vote 0 of 7 "
                   "received");

  vote (fixture, "AAAABBB");
  close_round (fixture);
  next (fixture);
  {
    /* Who sat where was in memory; only the sums can be compared now. */
    g_autoptr (SamOutcome) outcome =
        sam_live_dup_outcome (fixture->live, SAM_SURFACE_SUMMARY);

    g_assert_cmpint (sam_outcome_get_shift (outcome).kind, ==,
                     SAM_SHIFT_AT_LEAST);
  }
}

static void
test_a_note_stays_with_its_item (Fixture *fixture, gconstpointer unused)
{
  SamSession *session;

  sam_live_set_note (fixture->live, "first");
  g_assert_cmpint (sam_live_get_save_state (fixture->live), ==,
                   SAM_SAVE_STATE_SAVING);
  sam_live_go_to_item (fixture->live, 1);
  settle (fixture);
  sam_live_set_note (fixture->live, "second");
  settle (fixture);
  g_assert_cmpint (sam_live_get_save_state (fixture->live), ==,
                   SAM_SAVE_STATE_SAVED);

  restart (fixture);
  session = sam_live_get_session (fixture->live);
  g_assert_cmpstr (sam_session_item_get_note (
                       sam_session_get_item (session, 0)),
                   ==, "first");
  g_assert_cmpstr (sam_session_item_get_note (
                       sam_session_get_item (session, 1)),
                   ==, "second");
}

static void
test_an_item_joins (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamSessionItem) row =
      sam_session_item_new_kept ("own", "c", 0, "Card", SAM_CARD_RED, NULL,
                                 item);

  sam_live_add_item (fixture->live, row);
  settle (fixture);
  g_assert_true (sam_live_get_current (fixture->live) == row);

  restart (fixture);
  g_assert_cmpuint (sam_session_get_n_items (
                        sam_live_get_session (fixture->live)),
                    ==, 3);
  g_assert_cmpuint (sam_session_get_position (
                        sam_live_get_session (fixture->live)),
                    ==, 2);
}

static void
test_voting_again_erases (Fixture *fixture, gconstpointer unused)
{
  SamBallot *ballot =
      sam_session_item_get_ballot (sam_live_get_current (fixture->live));

  next (fixture);
  vote (fixture, "AAAAAAA");
  close_round (fixture);
  sam_live_restart_round (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_false (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE));

  restart (fixture);
  ballot = sam_session_item_get_ballot (sam_live_get_current (fixture->live));
  g_assert_false (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE));
}

static void
test_a_vote_after_the_outcome_closes_it (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamOutcome) before = NULL;

  next (fixture);
  vote (fixture, "AAAABBB");
  close_round (fixture);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_OUTCOME);
  settle (fixture);
  before = sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE);
  g_assert_nonnull (before);

  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_AFTER);
  settle (fixture);
  vote (fixture, "BBBBBBB");
  close_round (fixture);
  g_assert_null (sam_live_dup_outcome (fixture->live, SAM_SURFACE_CONSOLE));
}

static void
test_the_end (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = NULL;

  next (fixture);
  vote (fixture, "AAA");
  sam_live_end (fixture->live);
  settle (fixture);

  g_assert_cmpuint (fixture->n_ended, ==, 1);
  g_assert_true (sam_live_has_ended (fixture->live));
  g_assert_false (sam_live_has_round (fixture->live));
  sam_live_next (fixture->live);
  sam_live_set_note (fixture->live, "too late");
  settle (fixture);
  g_assert_cmpint (get_phase (fixture), ==, SAM_PHASE_VOTE_BEFORE);
  text = sam_test_markdown (sam_live_get_session (fixture->live),
                            SAM_REPORT_FOR_US);
  g_assert_null (strstr (text, "too late"));
}

/* Until a round is closed nothing of it is anywhere on the disk, and after
 * that only sums: whoever voted in another order leaves the same file. */
static void
test_the_order_of_votes_leaves_no_trace (Fixture *fixture, gconstpointer unused)
{
  gsize            size[3];
  g_autofree char *empty = NULL;
  g_autofree char *open = NULL;
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  next (fixture);
  empty = sam_test_store_read_bytes (&fixture->store, &size[0]);
  vote (fixture, "ABCABCA");
  open = sam_test_store_read_bytes (&fixture->store, &size[1]);
  g_assert_cmpmem (empty, size[0], open, size[1]);

  close_round (fixture);
  sam_live_restart_round (fixture->live);
  settle (fixture);
  vote (fixture, "ABCABCA");
  close_round (fixture);
  one = sam_test_store_read_bytes (&fixture->store, &size[1]);
  sam_live_restart_round (fixture->live);
  settle (fixture);
  vote (fixture, "CCBBAAA");
  close_round (fixture);
  other = sam_test_store_read_bytes (&fixture->store, &size[2]);

  /* SQLite counts its transactions at byte 24 and 92 of the header. */
  memset (one + 24, 0, 4);
  memset (other + 24, 0, 4);
  memset (one + 92, 0, 4);
  memset (other + 92, 0, 4);
  g_assert_cmpmem (one, size[1], other, size[2]);
}

static GLogWriterOutput
collect_log (GLogLevelFlags   level,
             const GLogField *fields,
             gsize            n_fields,
             gpointer         user_data)
{
  GString *log = user_data;

  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE"))
      g_string_append_printf (log, "%s\n", (const char *) fields[i].value);

  return G_LOG_WRITER_HANDLED;
}

/* Whatever is logged, debug messages too, is the same whatever people vote.
 * GLib takes one writer per process, so this is a process of its own. */
static void
test_the_log_tells_nothing (Fixture *fixture, gconstpointer unused)
{
  static const char *const votes[] = { "AAABBBC", "CCCBBBA" };
  g_autoptr (GString) log = g_string_new (NULL);
  g_autofree char *first = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
      g_test_trap_assert_passed ();
      return;
    }

  g_log_set_writer_func (collect_log, log, NULL);
  next (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (votes); i++)
    {
      g_string_truncate (log, 0);
      vote (fixture, votes[i]);
      close_round (fixture);
      g_debug ("the writer is heard");
      if (first == NULL)
        first = g_strdup (log->str);
      sam_live_restart_round (fixture->live);
      settle (fixture);
    }

  g_assert_nonnull (strstr (first, "the writer is heard"));
  g_assert_true (g_str_has_prefix (log->str, first));
}

static gboolean
take_the_session_away (sqlite3  *handle,
                       gpointer  data,
                       gpointer *result,
                       GError  **error)
{
  return sqlite3_exec (handle, "DELETE FROM session", NULL, NULL, NULL) ==
         SQLITE_OK;
}

/* What cannot be saved does not happen, and is told. */
static void
test_a_failed_save (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;

  next (fixture);
  vote (fixture, "AAA");
  sam_database_run_async (fixture->store.database, take_the_session_away, NULL,
                          NULL, NULL, NULL, sam_test_keep_result_cb, &result);
  sam_test_wait_for (&result);

  close_round (fixture);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_cmpuint (sam_live_get_received (fixture->live), ==, 3);

  sam_live_set_people (fixture->live, 9);
  settle (fixture);
  g_assert_cmpuint (fixture->n_failed, ==, 2);
  g_assert_cmpuint (sam_live_get_n_voters (fixture->live), ==, 7);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("a-dilemma-from-start-to-outcome", test_a_dilemma_from_start_to_outcome);
  ADD ("an-open-round-is-not-left", test_an_open_round_is_not_left);
  ADD ("a-round-closes-earlier", test_a_round_closes_earlier);
  ADD ("an-empty-round-is-passed-by", test_an_empty_round_is_passed_by);
  ADD ("somebody-comes-in", test_somebody_comes_in);
  ADD ("a-secret-round-stays-secret", test_a_secret_round_stays_secret);
  ADD ("hands", test_hands);
  ADD_WITH ("two-people-only-talk", 2, test_two_people_only_talk);
  ADD ("keys-come-faster-than-the-disk", test_keys_come_faster_than_the_disk);
  ADD ("goes-on-where-it-was-cut-off", test_goes_on_where_it_was_cut_off);
  ADD ("a-note-stays-with-its-item", test_a_note_stays_with_its_item);
  ADD ("an-item-joins", test_an_item_joins);
  ADD ("voting-again-erases", test_voting_again_erases);
  ADD ("a-vote-after-the-outcome-closes-it",
       test_a_vote_after_the_outcome_closes_it);
  ADD ("the-end", test_the_end);
  ADD ("the-order-of-votes-leaves-no-trace",
       test_the_order_of_votes_leaves_no_trace);
  ADD ("the-log-tells-nothing", test_the_log_tells_nothing);
  ADD ("a-failed-save", test_a_failed_save);

  return g_test_run ();
}
