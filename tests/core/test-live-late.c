// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-deck-reader.h"
#include "sam-live-private.h"
#include "sam-report.h"
#include "sam-test-util.h"

/* A meeting in its time: two more minutes, running late and the three ways out,
 * parking, what was seen and what was skipped. The session is that of
 * sam_test_prepared_session(): an hour. */

enum
{
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC,
  AGREE,
  CHECK_OUT,
  N_ITEMS
};

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live-late/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
go_live (Fixture *fixture, SamSession *session)
{
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  sam_live_start (fixture->live);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 7, SAM_VOTE_BEFORE_AFTER);

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

static SamSession *
get_session (Fixture *fixture)
{
  return sam_live_get_session (fixture->live);
}

static SamSessionItem *
get_item (Fixture *fixture, guint position)
{
  return sam_session_get_item (get_session (fixture), position);
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->live, position);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    position);
}

static void
pass (Fixture *fixture, guint minutes)
{
  sam_clock_advance (fixture->clock, 60 * minutes);
}

/* The minutes of all items and of the whole, as "5 5 … / 60"; what is parked
 * stands between brackets. */
static char *
read_minutes (SamSession *session)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);

      g_string_append_printf (line,
                              sam_session_item_is_parked (item) ? "(%u) "
                                                                : "%u ",
                              sam_session_item_get_planned (item));
    }
  g_string_append_printf (line, "/ %u", sam_session_get_minutes (session));

  return g_string_free (line, FALSE);
}

/* What holds now, and after a restart. */
static void
assert_minutes (Fixture *fixture, const char *expected)
{
  g_autofree char *now = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (SamSession) session = NULL;

  settle (fixture);
  session = sam_test_load (&fixture->store, "s");
  now = read_minutes (get_session (fixture));
  kept = read_minutes (session);
  g_assert_cmpstr (now, ==, expected);
  g_assert_cmpstr (kept, ==, expected);
}

static void
assert_pace (Fixture *fixture, const char *expected)
{
  SamPace          pace = sam_live_get_pace (fixture->live);
  g_autofree char *words = sam_pace_describe (&pace);

  g_assert_cmpstr (words, ==, expected);
}

static void
assert_offer (Fixture *fixture, SamLateWay way, guint gained, guint over)
{
  SamLateOffer offer = sam_live_get_late_offer (fixture->live, way);

  g_assert_cmpuint (offer.gained, ==, gained);
  g_assert_cmpuint (offer.over, ==, over);
}

#define AS_PLANNED "5 5 15 10 10 5 3 / 60"

/* From the check-in on, seven minutes of the hour are to spare. Eighteen
 * minutes of check-in take those and six more. */
static void
run_late (Fixture *fixture)
{
  assert_minutes (fixture, AS_PLANNED);
  pass (fixture, 18);
  assert_pace (fixture, "This takes 13 minutes longer. "
                        "We are running 6 minutes over.");
}

static void
test_two_more_minutes (Fixture *fixture, gconstpointer unused)
{
  pass (fixture, 4);
  assert_pace (fixture, "1 more minute for this. We have 7 minutes to spare.");
  sam_live_add_minutes (fixture->live);
  assert_minutes (fixture, "7 5 15 10 10 5 3 / 60");
  assert_pace (fixture, "3 more minutes for this. We have 5 minutes to spare.");

  /* Two minutes from now, not of what is long over. */
  pass (fixture, 10);
  sam_live_add_minutes (fixture->live);
  assert_minutes (fixture, "16 5 15 10 10 5 3 / 60");
  assert_pace (fixture,
               "2 more minutes for this. We are running 4 minutes over.");

  sam_live_undo (fixture->live);
  sam_live_undo (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
}

static void
test_trimming_the_rest (Fixture *fixture, gconstpointer unused)
{
  assert_offer (fixture, SAM_LATE_WAY_TRIM, 0, 0);
  sam_live_take_late_way (fixture->live, SAM_LATE_WAY_TRIM);
  assert_minutes (fixture, AS_PLANNED);

  run_late (fixture);
  assert_offer (fixture, SAM_LATE_WAY_TRIM, 6, 0);
  sam_live_take_late_way (fixture->live, SAM_LATE_WAY_TRIM);
  assert_minutes (fixture, "5 5 13 8 8 5 3 / 60");
  assert_pace (fixture, "This takes 13 minutes longer. We are on time.");
  g_assert_cmpstr (sam_live_get_undo_label (fixture->live), ==,
                   "Trimmed the rest: 6 minutes gained");

  sam_live_undo (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
  sam_live_redo (fixture->live);
  assert_minutes (fixture, "5 5 13 8 8 5 3 / 60");
}

static void
test_parking_the_least_important (Fixture *fixture, gconstpointer unused)
{
  run_late (fixture);
  assert_offer (fixture, SAM_LATE_WAY_PARK, 10, 0);
  sam_live_take_late_way (fixture->live, SAM_LATE_WAY_PARK);
  assert_minutes (fixture, "5 5 15 10 (10) 5 3 / 60");
  assert_pace (fixture, "This takes 13 minutes longer. "
                        "We have 4 minutes to spare.");
  g_assert_cmpstr (sam_live_get_undo_label (fixture->live), ==,
                   "Parked “The new key cabinet”");

  /* It is out of the way, in both directions. */
  go_to (fixture, BREAK);
  sam_live_next (fixture->live);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    AGREE);
  sam_live_previous (fixture->live);
  settle (fixture);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    BREAK);

  /* Whoever goes there takes it up after all. */
  go_to (fixture, TOPIC);
  assert_minutes (fixture, AS_PLANNED);
  sam_live_undo (fixture->live);
  assert_minutes (fixture, "5 5 15 10 (10) 5 3 / 60");
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    BREAK);
  sam_live_undo (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
}

static void
test_ending_later (Fixture *fixture, gconstpointer unused)
{
  run_late (fixture);
  assert_offer (fixture, SAM_LATE_WAY_LONGER, 10, 0);
  sam_live_take_late_way (fixture->live, SAM_LATE_WAY_LONGER);
  assert_minutes (fixture, "5 5 15 10 10 5 3 / 70");
  assert_pace (fixture, "This takes 13 minutes longer. "
                        "We have 4 minutes to spare.");
  sam_live_undo (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
}

static void
test_parking_the_current_item (Fixture *fixture, gconstpointer unused)
{
  g_assert_false (sam_live_can_park (fixture->live));
  sam_live_park (fixture->live);
  assert_minutes (fixture, AS_PLANNED);

  go_to (fixture, BREAK);
  g_assert_false (sam_live_can_park (fixture->live));

  go_to (fixture, DILEMMA);
  sam_live_set_note (fixture->live, "We came this far.");
  pass (fixture, 6);
  g_assert_true (sam_live_can_park (fixture->live));
  sam_live_park (fixture->live);
  assert_minutes (fixture, "5 5 (15) 10 10 5 3 / 60");
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    BREAK);
  g_assert_cmpuint (sam_session_item_get_seconds (get_item (fixture, DILEMMA)),
                    ==, 360);

  restart (fixture);
  assert_minutes (fixture, "5 5 (15) 10 10 5 3 / 60");
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    BREAK);
  g_assert_cmpstr (sam_session_item_get_note (get_item (fixture, DILEMMA)), ==,
                   "We came this far.");
}

static void
test_parking_can_be_taken_back (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  sam_live_park (fixture->live);
  settle (fixture);
  sam_live_undo (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
  g_assert_cmpuint (sam_session_get_position (get_session (fixture)), ==,
                    DILEMMA);

  /* Not in the middle of a vote. */
  sam_live_next (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_false (sam_live_can_park (fixture->live));
  sam_live_park (fixture->live);
  assert_minutes (fixture, AS_PLANNED);
  g_assert_true (sam_live_has_round (fixture->live));
}

static void
assert_reminder (Fixture *fixture, const char *expected)
{
  g_autofree char *words = NULL;

  sam_live_remind (fixture->live);
  words = sam_live_dup_reminder (fixture->live);
  g_assert_cmpstr (words, ==, expected);
}

#define UP "The time for this is up. Space goes on, + adds two minutes."
#define LATE "The meeting is running late. L shows three ways out."

static void
test_one_reminder_for_each_item (Fixture *fixture, gconstpointer unused)
{
  assert_reminder (fixture, NULL);
  pass (fixture, 4);
  assert_reminder (fixture, NULL);
  pass (fixture, 1);
  assert_reminder (fixture, UP);
  sam_live_dismiss_reminder (fixture->live);
  assert_reminder (fixture, NULL);

  /* Becoming late is no second one. */
  pass (fixture, 13);
  assert_reminder (fixture, NULL);

  go_to (fixture, LAST_TIME);
  assert_reminder (fixture, NULL);
  sam_live_take_late_way (fixture->live, SAM_LATE_WAY_TRIM);
  settle (fixture);
  assert_reminder (fixture, NULL);
  pass (fixture, 6);
  assert_reminder (fixture, LATE);
  go_to (fixture, DILEMMA);
  assert_reminder (fixture, NULL);
  go_to (fixture, LAST_TIME);
  assert_reminder (fixture, NULL);
}

static guint
count_skipped (SamSession *session)
{
  guint n = 0;

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    n += sam_session_item_was_skipped (sam_session_get_item (session, i));

  return n;
}

static void
test_what_was_passed_by_is_skipped (Fixture *fixture, gconstpointer unused)
{
  SamSessionItem *dilemma = get_item (fixture, DILEMMA);
  g_autoptr (SamSession) kept = NULL;

  g_assert_cmpuint (count_skipped (get_session (fixture)), ==, N_ITEMS - 1);
  go_to (fixture, DILEMMA);
  g_assert_true (sam_session_item_was_skipped (get_item (fixture, LAST_TIME)));
  sam_live_go_to_phase (fixture->live, SAM_PHASE_TALK);
  settle (fixture);
  g_assert_true (sam_session_item_has_skipped (dilemma, SAM_PHASE_VOTE_BEFORE));
  g_assert_false (sam_session_item_has_skipped (dilemma, SAM_PHASE_TALK));
  g_assert_false (sam_session_item_has_skipped (dilemma, SAM_PHASE_STEP));

  /* Jumping back clears it. */
  sam_live_go_to_phase (fixture->live, SAM_PHASE_VOTE_BEFORE);
  settle (fixture);
  g_assert_false (
      sam_session_item_has_skipped (dilemma, SAM_PHASE_VOTE_BEFORE));
  go_to (fixture, LAST_TIME);

  go_to (fixture, DILEMMA);
  sam_live_go_to_phase (fixture->live, SAM_PHASE_TALK);
  sam_live_park (fixture->live);
  sam_live_end (fixture->live);
  settle (fixture);
  kept = sam_test_load (&fixture->store, "s");
  g_assert_false (
      sam_session_item_was_skipped (sam_session_get_item (kept, CHECK_IN)));
  g_assert_false (
      sam_session_item_was_skipped (sam_session_get_item (kept, DILEMMA)));
  g_assert_true (
      sam_session_item_has_skipped (sam_session_get_item (kept, DILEMMA),
                                    SAM_PHASE_OUTCOME));
  g_assert_false (
      sam_session_item_was_skipped (sam_session_get_item (kept, BREAK)));
  g_assert_cmpuint (count_skipped (kept), ==, 3);
}

static const SamUse *
read_use (Fixture *fixture, SamHistory **history)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (fixture->clock);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SamItem *item = sam_session_item_get_item (get_item (fixture, DILEMMA));

  g_clear_pointer (history, sam_history_free);
  sam_agenda_store_history_async (fixture->store.database, now, NULL,
                                  sam_test_keep_result_cb, &result);
  *history =
      sam_agenda_store_history_finish (fixture->store.database,
                                       sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return sam_history_find (*history, "samenspel", sam_item_get_id (item));
}

/* Parked after a good talk, so it was discussed, and comes back all the same.
 */
static void
test_what_was_parked_comes_back (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;
  const SamUse *use;

  go_to (fixture, DILEMMA);
  pass (fixture, 10);
  sam_live_park (fixture->live);
  settle (fixture);
  g_assert_null (read_use (fixture, &history));
  sam_live_end (fixture->live);
  settle (fixture);

  use = read_use (fixture, &history);
  g_assert_nonnull (use);
  g_assert_true (use->parked);
  g_assert_cmpuint (use->times, ==, 1);
}

/* A topic has no card to come back by. */
static void
test_a_parked_topic_comes_back (Fixture *fixture, gconstpointer unused)
{
  SamWishes wishes = { .minutes = 60, .people = 7 };
  SamBlock *topic = NULL;
  g_autoptr (SamHistory) history = NULL;
  g_autoptr (SamAgenda) agenda = NULL;

  go_to (fixture, TOPIC);
  pass (fixture, 1);
  sam_live_park (fixture->live);
  sam_live_end (fixture->live);
  settle (fixture);

  read_use (fixture, &history);
  g_assert_cmpuint (sam_history_get_n_topics (history), ==, 1);
  agenda = sam_propose (&wishes, NULL, 0, history);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    if (sam_block_get_kind (sam_agenda_get_block (agenda, i)) ==
        SAM_BLOCK_TOPIC)
      topic = sam_agenda_get_block (agenda, i);
  g_assert_nonnull (topic);
  g_assert_cmpstr (sam_block_get_title (topic), ==, "The new key cabinet");
  g_assert_cmpstr (sam_block_get_text (topic), ==,
                   "Where does it hang?\nWho has the code?");
  g_assert_cmpint (sam_block_get_reason (topic), ==, SAM_REASON_PARKED);
  g_assert_cmpuint (sam_block_get_minutes (topic), ==, 10);
}

static void
test_the_report_says_what_was_left (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamReport) report = NULL;
  g_autofree char *markdown = NULL;

  go_to (fixture, DILEMMA);
  sam_live_park (fixture->live);
  sam_live_end (fixture->live);
  settle (fixture);

  report = sam_report_new (get_session (fixture), SAM_REPORT_TO_SHARE);
  markdown = sam_report_to_markdown (report);
  g_assert_nonnull (
      strstr (markdown, "Parked for next time\n\n- Choosing a side"));
  g_assert_nonnull (strstr (markdown, "Skipped\n\n- The new key cabinet"));
}

static const char assignment_source[] =
    "<assignment xmlns='urn:x-samenspel:card' id='draw' least='10' usual='15'"
    "  most='20' people='2-12' suits='team' form='pairs'>"
    "  <title>Draw the network</title>"
    "  <goal><p>You see who is there.</p></goal>"
    "  <step minutes='4'><p>Draw.</p></step>"
    "  <step minutes='6'><p>Compare.</p></step>"
    "  <result><p>Keep it.</p></result>"
    "</assignment>";

/* The session gets an assignment of two steps. */
static void
add_assignment (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamItem) item =
      sam_deck_reader_parse_item (assignment_source, &error);
  g_autoptr (SamSessionItem) assignment = NULL;

  g_assert_no_error (error);
  assignment = sam_session_item_new_kept ("samenspel", "network", 4, "Network",
                                          SAM_CARD_GREEN, NULL, item);
  sam_live_add_item (fixture->live, assignment);
  settle (fixture);
}

static void
assert_step (Fixture *fixture, const char *expected)
{
  SamPace          pace = sam_live_get_step_pace (fixture->live);
  g_autofree char *words = sam_pace_describe_step (&pace);

  g_assert_cmpstr (words, ==, expected);
}

static void
next (Fixture *fixture)
{
  sam_live_next (fixture->live);
  settle (fixture);
}

static void
test_steps_have_a_clock_of_their_own (Fixture *fixture, gconstpointer unused)
{
  add_assignment (fixture);
  assert_step (fixture, NULL);
  pass (fixture, 3);
  next (fixture);
  assert_step (fixture, "4 more minutes for this step.");
  pass (fixture, 3);
  assert_step (fixture, "1 more minute for this step.");

  sam_live_add_minutes (fixture->live);
  settle (fixture);
  assert_step (fixture, "3 more minutes for this step.");
  sam_live_undo (fixture->live);
  settle (fixture);
  assert_step (fixture, "1 more minute for this step.");
  sam_live_redo (fixture->live);
  settle (fixture);

  /* It goes on after a restart; the minutes are saved with the place. */
  sam_live_stay (fixture->live);
  settle (fixture);
  restart (fixture);
  assert_step (fixture, "3 more minutes for this step.");
  pass (fixture, 4);
  assert_step (fixture, "The time for this step is up.");

  /* The next step has all of its own, and so has one that is done again. */
  next (fixture);
  assert_step (fixture, "6 more minutes for this step.");
  pass (fixture, 1);
  sam_live_previous (fixture->live);
  settle (fixture);
  assert_step (fixture, "4 more minutes for this step.");
  next (fixture);
  next (fixture);
  assert_step (fixture, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("two-more-minutes", test_two_more_minutes);
  ADD ("trimming-the-rest", test_trimming_the_rest);
  ADD ("parking-the-least-important", test_parking_the_least_important);
  ADD ("ending-later", test_ending_later);
  ADD ("parking-the-current-item", test_parking_the_current_item);
  ADD ("parking-can-be-taken-back", test_parking_can_be_taken_back);
  ADD ("one-reminder-for-each-item", test_one_reminder_for_each_item);
  ADD ("what-was-passed-by-is-skipped", test_what_was_passed_by_is_skipped);
  ADD ("what-was-parked-comes-back", test_what_was_parked_comes_back);
  ADD ("a-parked-topic-comes-back", test_a_parked_topic_comes_back);
  ADD ("the-report-says-what-was-left", test_the_report_says_what_was_left);
  ADD ("steps-have-a-clock-of-their-own", test_steps_have_a_clock_of_their_own);

  return g_test_run ();
}
