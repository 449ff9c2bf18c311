// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/history/" name, SamTestStore, NULL, sam_test_store_set_up, \
              test, sam_test_store_tear_down)

/* All tests take place in the afternoon of 23 November 2026, in Amsterdam. */
#define ZONE "CET-1CEST,M3.5.0,M10.5.0/3"

static GDateTime *
make_moment (int day, int hour)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (ZONE);
  g_autoptr (GDateTime) midnight = NULL;
  g_autoptr (GDateTime) date = NULL;

  g_assert_nonnull (zone);
  midnight = g_date_time_new (zone, 2026, 11, 23, 0, 0, 0);
  date = g_date_time_add_days (midnight, day);

  return g_date_time_add_hours (date, hour);
}

static void
finish (SamTestStore *self, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  sam_session_store_save_finish (self->database, sam_test_wait_for (result),
                                 &error);
  g_assert_no_error (error);
  g_clear_object (result);
}

/* Saves a session of a dilemma and a case, in which they took @dilemma and
 * @other seconds. */
static void
hold (SamTestStore *self,
      const char   *id,
      int           day,
      int           hour,
      guint         dilemma,
      guint         other)
{
  SamPlace place = { 1, 0, 0, dilemma, FALSE };
  g_autoptr (GDateTime) started = make_moment (day, hour);
  g_autoptr (SamSession) plan = sam_test_session ("plan", 8);
  g_autoptr (SamSession) session = sam_session_new (id, started, 8);
  g_autoptr (GAsyncResult) placed = NULL;
  g_autoptr (GAsyncResult) ended = NULL;

  sam_session_add_item (session, sam_session_get_item (plan, 0));
  sam_session_add_item (session, sam_session_get_item (plan, 1));
  sam_test_create (self, session);
  sam_session_store_save_place_async (self->database, id, &place,
                                      sam_test_keep_result_cb, &placed);
  finish (self, &placed);
  sam_session_store_save_ended_async (self->database, id, started, 1, other,
                                      sam_test_keep_result_cb, &ended);
  finish (self, &ended);
}

static SamHistory *
read_history (SamTestStore *self)
{
  SamHistory *history;
  g_autoptr (GDateTime) now = make_moment (0, 14);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_history_async (self->database, now, NULL,
                                  sam_test_keep_result_cb, &result);
  history =
      sam_agenda_store_history_finish (self->database,
                                       sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return history;
}

static const SamUse *
find_dilemma (SamHistory *history)
{
  return sam_history_find (history, "samenspel", "choose-a-side");
}

static const SamUse *
find_case (SamHistory *history)
{
  return sam_history_find (history, "samenspel", "flowers");
}

static void
test_nothing_was_before (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = read_history (self);

  g_assert_null (find_dilemma (history));
  g_assert_cmpuint (sam_history_get_n_open_agreements (history), ==, 0);
}

static void
test_counts_what_was_discussed (SamTestStore *self, gconstpointer unused)
{
  const SamUse *use;
  g_autoptr (SamHistory) history = NULL;

  hold (self, "a", -40, 13, 840, 29);
  hold (self, "b", -30, 13, 20, 600);
  hold (self, "c", -20, 13, 900, 0);
  hold (self, "d", -10, 13, 780, 0);

  history = read_history (self);
  use = find_dilemma (history);
  g_assert_cmpuint (use->times, ==, 3);
  g_assert_cmpuint (use->days_ago, ==, 10);
  g_assert_cmpuint (use->usual, ==, 14);
  use = find_case (history);
  g_assert_cmpuint (use->times, ==, 1);
  g_assert_cmpuint (use->days_ago, ==, 30);
  g_assert_cmpuint (use->usual, ==, 0);
}

/* A session that runs is not past, and one that is deleted never was. */
static void
test_only_what_is_past_counts (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;

  hold (self, "a", -2, 13, 900, 0);
  hold (self, "b", -1, 13, 900, 0);
  sam_test_store_run (self,
                      "UPDATE session SET deleted = 1 WHERE id = 'a';"
                      "UPDATE session SET ended = NULL WHERE id = 'b';"
                      "UPDATE session_item SET block = 0, question_id = 'q'"
                      "  WHERE position = 1;"
                      "INSERT INTO agreement (id, session_id, when_text,"
                      "    then_text, owner) VALUES ('1', 'a', 'w', 't', 'o'),"
                      "  ('2', 'b', 'w', 't', 'o');");

  history = read_history (self);
  g_assert_null (find_dilemma (history));
  g_assert_false (sam_history_was_asked (history, "q"));
  g_assert_cmpuint (sam_history_get_n_open_agreements (history), ==, 0);
}

static void
test_counts_days_by_midnights (SamTestStore *self, gconstpointer unused)
{
  static const struct
  {
    int   day;
    int   hour;
    guint days_ago;
  } cases[] = {
    { 0, 9, 0 },  { 0, 0, 0 },     { -1, 23, 1 },
    { -1, 0, 1 }, { -28, 23, 28 }, /* summer time */ { -30, 0, 30 },
    { 3, 9, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamHistory) history = NULL;

      sam_test_store_run (self, "DELETE FROM session");
      hold (self, "a", cases[i].day, cases[i].hour, 900, 0);
      history = read_history (self);
      g_assert_cmpuint (find_dilemma (history)->days_ago, ==,
                        cases[i].days_ago);
    }
}

static void
prepare (SamTestStore *self, const char *agenda_id, const char *session_id)
{
  g_autoptr (SamItem) dilemma = sam_test_dilemma ();
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamBlock) first =
      sam_block_new_kept_item ("samenspel", "c", 1, "Card", SAM_CARD_RED, NULL,
                               dilemma);
  g_autoptr (SamBlock) second =
      sam_block_new_kept_item ("samenspel", "c", 1, "Card", SAM_CARD_RED, NULL,
                               item);
  g_autoptr (SamAgenda) agenda = sam_agenda_new (agenda_id);
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) started = NULL;

  sam_agenda_append (agenda, first);
  sam_agenda_append (agenda, second);
  sam_agenda_store_save_async (self->database, agenda, FALSE,
                               sam_test_keep_result_cb, &saved);
  finish (self, &saved);
  sam_agenda_store_save_started_async (self->database, agenda_id, session_id,
                                       sam_test_keep_result_cb, &started);
  finish (self, &started);
}

#define DILEMMA_FELL_OUT \
  "UPDATE agenda_block SET fits = 0 WHERE item_id = 'choose-a-side';" \
  "DELETE FROM session_item WHERE item_id = 'choose-a-side'" \
  "  AND session_id = 'prepared'"

static void
test_parks_what_there_was_no_time_for (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;

  hold (self, "long-ago", -50, 13, 900, 900);
  hold (self, "prepared", -7, 13, 0, 12);
  prepare (self, "x", "prepared");
  sam_test_store_run (self, DILEMMA_FELL_OUT);

  history = read_history (self);
  g_assert_true (find_dilemma (history)->parked);
  g_assert_cmpuint (find_dilemma (history)->times, ==, 1);
  g_assert_true (find_case (history)->parked);
}

static void
test_parks_what_was_never_discussed (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;

  hold (self, "prepared", -7, 13, 0, 900);
  prepare (self, "x", "prepared");
  sam_test_store_run (self, DILEMMA_FELL_OUT);

  history = read_history (self);
  g_assert_true (find_dilemma (history)->parked);
  g_assert_cmpuint (find_dilemma (history)->times, ==, 0);
  g_assert_false (find_case (history)->parked);
}

/* Neither what was discussed since, nor what an older agenda had. */
static void
test_parks_only_what_is_still_waiting (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;
  g_autoptr (SamHistory) later = NULL;

  hold (self, "prepared", -7, 13, 0, 0);
  prepare (self, "x", "prepared");
  hold (self, "since", -3, 13, 600, 0);
  history = read_history (self);
  g_assert_false (find_dilemma (history)->parked);
  g_assert_true (find_case (history)->parked);

  prepare (self, "y", "since");
  sam_test_store_run (self, "UPDATE session_item SET seconds = 60"
                            "  WHERE session_id = 'since'");
  later = read_history (self);
  g_assert_false (find_dilemma (later)->parked);
  g_assert_false (find_case (later)->parked);
}

typedef struct
{
  const char *what;
  int         day;
  guint       before[SAM_N_CHOICES];
  guint       after[SAM_N_CHOICES];
  int         compared;
  gboolean    open;
  const char *sql; /* (nullable): what is different as well */
  gboolean    second_look;
} LookCase;

static const LookCase look_cases[] = {
  { "sums moved", -28, { 4, 1 }, { 3, 2 }, -1, TRUE, NULL, TRUE },
  { "places moved", -28, { 4, 1 }, { 4, 1 }, 2, TRUE, NULL, TRUE },
  { "too soon", -27, { 4, 1 }, { 3, 2 }, -1, TRUE, NULL, FALSE },
  { "one mind", -40, { 4, 1 }, { 4, 1 }, 0, TRUE, NULL, FALSE },
  { "exactly 60 %", -40, { 3, 2 }, { 3, 2 }, 0, TRUE, NULL, TRUE },
  { "above 60 %", -40, { 5, 3 }, { 5, 3 }, 0, TRUE, NULL, FALSE },
  { "much doubt",
    -40,
    { 3, 0, 0, 0, 3 },
    { 3, 0, 0, 0, 3 },
    0,
    TRUE,
    NULL,
    TRUE },
  { "four voters", -40, { 2, 2 }, { 1, 3 }, 3, TRUE, NULL, FALSE },
  { "four the second time", -40, { 3, 2 }, { 1, 3 }, -1, TRUE, NULL, FALSE },
  { "not the same number", -40, { 5, 1 }, { 5, 0 }, -1, TRUE, NULL, FALSE },
  { "outcome not reached", -40, { 3, 2 }, { 2, 3 }, 5, FALSE, NULL, FALSE },
  { "one round",
    -40,
    { 3, 2 },
    { 2, 3 },
    -1,
    TRUE,
    "DELETE FROM tally WHERE round = 1",
    FALSE },
  { "two seats",
    -40,
    { 3, 2 },
    { 2, 3 },
    -1,
    TRUE,
    "UPDATE session_item SET vote_form = 1",
    FALSE },
};

static void
vote (SamTestStore *self, const LookCase *row)
{
  SamPlace place = { 0, 4, 0, 900, row->open };
  g_autoptr (SamTally) before =
      sam_tally_new (SAM_WAY_KEYBOARD, 3, row->before);
  g_autoptr (SamTally) after = sam_tally_new (SAM_WAY_KEYBOARD, 3, row->after);
  g_autoptr (GAsyncResult) first = NULL;
  g_autoptr (GAsyncResult) second = NULL;
  g_autoptr (GAsyncResult) placed = NULL;

  sam_session_store_save_tally_async (self->database, "s", 0, SAM_ROUND_BEFORE,
                                      before, -1, sam_test_keep_result_cb,
                                      &first);
  finish (self, &first);
  sam_session_store_save_tally_async (self->database, "s", 0, SAM_ROUND_AFTER,
                                      after, row->compared,
                                      sam_test_keep_result_cb, &second);
  finish (self, &second);
  sam_session_store_save_place_async (self->database, "s", &place,
                                      sam_test_keep_result_cb, &placed);
  finish (self, &placed);
}

static void
test_what_parted_the_team_comes_back (SamTestStore *self, gconstpointer unused)
{
  for (gsize i = 0; i < G_N_ELEMENTS (look_cases); i++)
    {
      const LookCase *row = &look_cases[i];
      g_autoptr (SamHistory) history = NULL;

      g_test_message ("%s", row->what);
      sam_test_store_run (self, "DELETE FROM session");
      hold (self, "s", row->day, 13, 900, 900);
      vote (self, row);
      if (row->sql != NULL)
        sam_test_store_run (self, row->sql);

      history = read_history (self);
      g_assert_cmpint (find_dilemma (history)->second_look, ==,
                       row->second_look);
      g_assert_false (find_case (history)->second_look);
    }
}

/* Once it was talked about again it had its second look. */
static void
test_a_second_look_is_one (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;

  hold (self, "s", -90, 13, 900, 0);
  vote (self, &look_cases[0]);
  hold (self, "again", -40, 13, 900, 0);

  history = read_history (self);
  g_assert_false (find_dilemma (history)->second_look);
}

/* An improvement point belongs to the card of what it was made at, or else to
 * all that its session was about; and only as long as it is open. */
static void
test_knows_what_is_open (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) all = NULL;
  g_autoptr (SamHistory) made_at = NULL;
  g_autoptr (SamHistory) closed = NULL;

  hold (self, "old", -20, 13, 900, 900);
  hold (self, "new", -10, 13, 900, 0);
  hold (self, "quick", -5, 13, 0, 900);
  sam_test_store_run (self,
                      "INSERT INTO agreement (id, session_id, when_text,"
                      "    then_text, owner) VALUES ('1', 'old', 'w', 't', ''),"
                      "  ('2', 'new', 'w', 't', ''), ('3', 'new', 'w', '', ''),"
                      "  ('4', 'new', ' ', '', 'SJ');"
                      "INSERT INTO agreement (id, session_id, when_text,"
                      "    then_text, owner, chosen)"
                      "  VALUES ('5', 'new', 'w', 't', '', 0)");

  all = read_history (self);
  g_assert_cmpuint (sam_history_get_n_open_agreements (all), ==, 3);
  g_assert_true (sam_history_has_open_card (all, "several-carers"));
  g_assert_true (sam_history_has_open_card (all, "constructive"));

  sam_test_store_run (self, "UPDATE agreement SET item = 0 WHERE id = '1'");
  made_at = read_history (self);
  g_assert_cmpuint (sam_history_get_n_open_agreements (made_at), ==, 3);
  g_assert_true (sam_history_has_open_card (made_at, "several-carers"));
  g_assert_false (sam_history_has_open_card (made_at, "constructive"));

  sam_test_store_run (self, "UPDATE agreement SET state = 2 WHERE id = '1';"
                            "UPDATE agreement SET state = 3 WHERE id = '2';"
                            "UPDATE agreement SET state = 1 WHERE id = '3'");
  closed = read_history (self);
  g_assert_cmpuint (sam_history_get_n_open_agreements (closed), ==, 1);
}

static void
test_knows_what_was_asked (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamHistory) history = NULL;

  hold (self, "old", -20, 13, 0, 0);
  hold (self, "new", -10, 13, 0, 0);
  sam_test_store_run (self,
                      "UPDATE session_item SET block = 0, question_id = 'smile'"
                      "  WHERE session_id = 'old' AND position = 0;"
                      "UPDATE session_item SET block = 7, question_id = 'worth'"
                      "  WHERE session_id = 'new' AND position = 1");

  history = read_history (self);
  g_assert_true (sam_history_was_asked (history, "smile"));
  g_assert_true (sam_history_was_asked (history, "worth"));
  g_assert_false (sam_history_was_asked (history, ""));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("nothing-was-before", test_nothing_was_before);
  ADD ("counts-what-was-discussed", test_counts_what_was_discussed);
  ADD ("only-what-is-past-counts", test_only_what_is_past_counts);
  ADD ("counts-days-by-midnights", test_counts_days_by_midnights);
  ADD ("parks-what-there-was-no-time-for",
       test_parks_what_there_was_no_time_for);
  ADD ("parks-what-was-never-discussed", test_parks_what_was_never_discussed);
  ADD ("parks-only-what-is-still-waiting",
       test_parks_only_what_is_still_waiting);
  ADD ("what-parted-the-team-comes-back", test_what_parted_the_team_comes_back);
  ADD ("a-second-look-is-one", test_a_second_look_is_one);
  ADD ("knows-what-is-open", test_knows_what_is_open);
  ADD ("knows-what-was-asked", test_knows_what_was_asked);

  return g_test_run ();
}
