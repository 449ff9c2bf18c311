// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include <string.h>

#include "sam-agreement-store.h"
#include "sam-ballot-private.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/session-store/" name, SamTestStore, NULL, \
              sam_test_store_set_up, test, sam_test_store_tear_down)

/* Ends any save and expects it to have worked. */
static void
finish (SamTestStore *self, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  sam_session_store_save_finish (self->database, sam_test_wait_for (result),
                                 &error);
  g_assert_no_error (error);
  g_clear_object (result);
}

static void
save_note (SamTestStore *self, guint position, const char *note)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_session_store_save_note_async (self->database, "s", position, note,
                                     sam_test_keep_result_cb, &result);
  finish (self, &result);
}

static void
save_tally (SamTestStore *self,
            SamRoundName  round,
            const guint   counts[SAM_N_CHOICES],
            int           compared)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamTally) tally = sam_tally_new (SAM_WAY_KEYBOARD, 3, counts);

  sam_session_store_save_tally_async (self->database, "s", 0, round, tally,
                                      compared, sam_test_keep_result_cb,
                                      &result);
  finish (self, &result);
}

static void
save_place (SamTestStore *self, SamPlace place)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_session_store_save_place_async (self->database, "s", &place,
                                      sam_test_keep_result_cb, &result);
  finish (self, &result);
}

static void
test_everything_comes_back (SamTestStore *self, gconstpointer unused)
{
  const guint     before[SAM_N_CHOICES] = { 5, 2, 1, 0, 0, 0 };
  const guint     after[SAM_N_CHOICES] = { 3, 0, 4, 0, 1, 0 };
  SamPlace        place = { 0, 4, 0, 372, TRUE };
  SamSessionItem *item;
  SamBallot      *ballot;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) loaded = NULL;
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "new client", "ask", "SJ");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);

  sam_test_create (self, session);
  save_note (self, 0, "Eén gesprek met alle drie.");
  save_note (self, 0, "Eén gesprek met alle drie?");
  save_tally (self, SAM_ROUND_BEFORE, before, -1);
  save_tally (self, SAM_ROUND_AFTER, after, 4);
  save_place (self, place);
  sam_agreement_store_save_async (self->database, "s", agreement,
                                  sam_test_keep_result_cb, &result);
  finish (self, &result);
  sam_session_store_save_people_async (self->database, "s", 9,
                                       sam_test_keep_result_cb, &result);
  finish (self, &result);

  sam_test_store_reopen (self);
  loaded = sam_test_load (self, "s");

  g_assert_cmpuint (sam_session_get_people (loaded), ==, 9);
  g_assert_null (sam_session_get_ended (loaded));
  g_assert_cmpuint (sam_session_get_n_items (loaded), ==, 2);
  g_assert_cmpstr (sam_agreement_get_owner (
                       sam_session_find_proposal (loaded, "a")),
                   ==, "SJ");

  item = sam_session_get_current (loaded);
  g_assert_cmpstr (sam_item_get_title (sam_session_item_get_item (item)), ==,
                   "Choosing a side");
  g_assert_cmpstr (sam_session_item_get_card_title (item), ==,
                   "Several carers");
  g_assert_cmpstr (sam_session_item_get_note (item), ==,
                   "Eén gesprek met alle drie?");
  g_assert_cmpuint (sam_session_item_get_step (item), ==, 4);
  g_assert_cmpuint (sam_session_item_get_seconds (item), ==, 372);

  ballot = sam_session_item_get_ballot (item);
  g_assert_true (sam_ballot_is_open (ballot));
  g_assert_cmpint (sam_ballot_get_compared (ballot), ==, 4);
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    {
      g_assert_cmpuint (
          sam_tally_get_count (sam_ballot_get_tally (ballot, SAM_ROUND_BEFORE),
                               choice),
          ==, before[choice]);
      g_assert_cmpuint (
          sam_tally_get_count (sam_ballot_get_tally (ballot, SAM_ROUND_AFTER),
                               choice),
          ==, after[choice]);
    }
}

/* What was prepared is there after a restart, block by block. */
static void
test_blocks_come_back (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_SELF_CARER);
  g_autoptr (SamSession) loaded = NULL;
  g_autofree char *title = NULL;

  sam_test_create (self, session);
  sam_test_store_reopen (self);
  loaded = sam_test_load (self, "s");

  title = sam_session_dup_title (loaded);
  g_assert_cmpstr (title, ==, "Team meeting");
  g_assert_cmpuint (sam_session_get_minutes (loaded), ==, 60);
  g_assert_cmpuint (sam_session_get_n_items (loaded), ==,
                    sam_session_get_n_items (session));

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      SamSessionItem *kept = sam_session_get_item (loaded, i);

      g_assert_cmpint (sam_session_item_get_kind (kept), ==,
                       sam_session_item_get_kind (item));
      g_assert_cmpstr (sam_session_item_get_title (kept), ==,
                       sam_session_item_get_title (item));
      g_assert_cmpstr (sam_session_item_get_text (kept), ==,
                       sam_session_item_get_text (item));
      g_assert_cmpstr (sam_session_item_get_question_id (kept), ==,
                       sam_session_item_get_question_id (item));
      g_assert_cmpstr (sam_session_item_get_guide (kept), ==,
                       sam_session_item_get_guide (item));
      g_assert_cmpuint (sam_session_item_get_planned (kept), ==,
                        sam_session_item_get_planned (item));
      g_assert_cmpint (sam_session_item_get_vote_form (kept), ==,
                       sam_session_item_get_vote_form (item));
      g_assert_cmpint (sam_session_item_get_way (kept), ==,
                       sam_session_item_get_way (item));
      g_assert_cmpuint (sam_session_item_get_plan (kept)->len, ==,
                        sam_session_item_get_plan (item)->len);
    }
}

typedef struct
{
  const char *name;
  const char *sql;
} DamageCase;

static const DamageCase damage_cases[] = {
  { "no-such-block", "UPDATE session_item SET block = 99 WHERE position = 1" },
  { "negative-block", "UPDATE session_item SET block = -1 WHERE position = 1" },
  { "no-such-form", "UPDATE session_item SET vote_form = 4" },
  { "no-such-way", "UPDATE session_item SET way = 3" },
  { "no-item", "UPDATE session_item SET block = 2 WHERE position = 1" },
};

static gboolean
damage (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sqlite3_exec (handle, data, NULL, NULL, NULL) == SQLITE_OK;
}

static void
test_a_damaged_block_is_not_shown (SamTestStore *self, gconstpointer data)
{
  const DamageCase *row = data;
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_ONCE);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_create (self, session);
  sam_database_run_async (self->database, damage, (gpointer) row->sql, NULL,
                          NULL, NULL, sam_test_keep_result_cb, &result);
  finish (self, &result);

  sam_session_store_load_async (self->database, "s", NULL,
                                sam_test_keep_result_cb, &loaded);
  g_assert_null (sam_session_store_load_finish (self->database,
                                                sam_test_wait_for (&loaded),
                                                &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
}

static void
test_a_round_is_whole_or_not_there (SamTestStore *self, gconstpointer unused)
{
  const guint good[SAM_N_CHOICES] = { 1, 2, 0, 0, 0, 0 };
  const guint too_many[SAM_N_CHOICES] = { 2, 41, 0, 0, 0, 0 };
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) loaded = NULL;
  g_autoptr (SamTally) tally = sam_tally_new (SAM_WAY_HANDS, 3, too_many);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SamBallot *ballot;

  sam_test_create (self, session);
  save_tally (self, SAM_ROUND_BEFORE, good, -1);

  sam_session_store_save_tally_async (self->database, "s", 0, SAM_ROUND_BEFORE,
                                      tally, -1, sam_test_keep_result_cb,
                                      &result);
  g_assert_false (sam_session_store_save_finish (self->database,
                                                 sam_test_wait_for (&result),
                                                 &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);

  loaded = sam_test_load (self, "s");
  ballot = sam_session_item_get_ballot (sam_session_get_item (loaded, 0));
  g_assert_cmpuint (sam_ballot_get_received (ballot, SAM_ROUND_BEFORE), ==, 3);
}

static void
test_a_vote_closes_the_ballot_again (SamTestStore *self, gconstpointer unused)
{
  const guint counts[SAM_N_CHOICES] = { 3, 2, 0, 0, 0, 0 };
  SamPlace    outcome = { 0, 4, 0, 1, TRUE };
  g_autoptr (SamSession) session = sam_test_session ("s", 5);
  g_autoptr (SamSession) loaded = NULL;

  sam_test_create (self, session);
  save_tally (self, SAM_ROUND_BEFORE, counts, -1);
  save_place (self, outcome);
  save_tally (self, SAM_ROUND_AFTER, counts, -1);

  loaded = sam_test_load (self, "s");
  g_assert_false (sam_ballot_is_open (
      sam_session_item_get_ballot (sam_session_get_item (loaded, 0))));
}

static void
test_an_erased_note_is_gone (SamTestStore *self, gconstpointer unused)
{
  gsize            size;
  g_autofree char *bytes = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_create (self, session);
  save_note (self, 0, "zeerherkenbaarwoord");
  save_note (self, 0, "iets anders");
  save_note (self, 1, "nogeenherkenbaarwoord");
  save_note (self, 1, "");

  bytes = sam_test_store_read_bytes (self, &size);
  g_assert_null (memmem (bytes, size, "herkenbaar", 10));
  g_assert_nonnull (memmem (bytes, size, "iets anders", 11));
}

static gboolean
damage_note (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sqlite3_exec (handle, "UPDATE note SET text = 'niet dit'", NULL, NULL,
                       NULL) == SQLITE_OK;
}

static void
test_a_damaged_note_is_not_shown (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_create (self, session);
  save_note (self, 0, "wel dit");
  sam_database_run_async (self->database, damage_note, NULL, NULL, NULL, NULL,
                          sam_test_keep_result_cb, &result);
  finish (self, &result);

  sam_session_store_load_async (self->database, "s", NULL,
                                sam_test_keep_result_cb, &loaded);
  g_assert_null (sam_session_store_load_finish (self->database,
                                                sam_test_wait_for (&loaded),
                                                &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
}

static void
test_a_session_that_is_not_there (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_save_people_async (self->database, "nowhere", 4,
                                       sam_test_keep_result_cb, &saved);
  g_assert_false (sam_session_store_save_finish (self->database,
                                                 sam_test_wait_for (&saved),
                                                 &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_clear_error (&error);

  sam_session_store_load_async (self->database, "nowhere", NULL,
                                sam_test_keep_result_cb, &loaded);
  g_assert_null (sam_session_store_load_finish (self->database,
                                                sam_test_wait_for (&loaded),
                                                &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
}

static void
test_lists_newest_first (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GAsyncResult) ended = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;
  const char *const ids[] = { "old", "new", "middle" };
  const int         days[] = { 1, 20, 9 };

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GDateTime) day =
          g_date_time_new (zone, 2026, 11, days[i], 13, 0, 0);
      g_autoptr (SamItem) item = sam_test_case ();
      g_autoptr (SamSessionItem) row =
          sam_session_item_new_kept ("own", "c", 0, "Card", SAM_CARD_RED, NULL,
                                     item);
      g_autoptr (SamSession) session = sam_session_new (ids[i], day, 5);

      sam_session_add_item (session, row);
      sam_test_create (self, session);
      if (i == 0)
        sam_session_store_save_ended_async (self->database, ids[i], day, 0, 60,
                                            sam_test_keep_result_cb, &ended);
    }
  finish (self, &ended);

  sam_session_store_list_async (self->database, NULL, sam_test_keep_result_cb,
                                &result);
  list = sam_session_store_list_finish (self->database,
                                        sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 3);

  for (guint i = 0; i < 3; i++)
    {
      static const char *const order[] = { "new", "middle", "old" };
      g_autoptr (SamSessionRow) row = g_list_model_get_item (list, i);

      g_assert_cmpstr (sam_session_row_get_id (row), ==, order[i]);
      g_assert_cmpint (sam_session_row_is_running (row), ==, i < 2);
      g_assert_cmpuint (sam_session_row_get_n_items (row), ==, 1);
      g_assert_cmpstr (sam_session_row_get_title (row), ==, "The next morning");
    }
}

static GPtrArray *
search (SamTestStore *self, const char *words, gboolean with_notes)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *hits;

  sam_session_store_search_async (self->database, words, with_notes, NULL,
                                  sam_test_keep_result_cb, &result);
  hits = sam_session_store_search_finish (self->database,
                                          sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return hits;
}

typedef struct
{
  const char *words;
  gboolean    with_notes;
  guint       n_hits;
  SamHitKind  first;
} SearchCase;

static const SearchCase search_cases[] = {
  { "choosing", FALSE, 1, SAM_HIT_SESSION },
  { "SIDE choosing", FALSE, 1, SAM_HIT_SESSION },
  { "several", FALSE, 1, SAM_HIT_SESSION },
  { "één gesprek", TRUE, 1, SAM_HIT_NOTE },
  { "een GESPREK", TRUE, 1, SAM_HIT_NOTE },
  { "een gesprek", FALSE, 0, 0 },
  { "new client", FALSE, 1, SAM_HIT_AGREEMENT },
  { "nowhere", TRUE, 0, 0 },
  { "", TRUE, 0, 0 },
  { "%", TRUE, 0, 0 },
  { "'; DROP TABLE note; --", TRUE, 0, 0 },
};

static void
test_finds (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "new client", "ask", "SJ");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);

  sam_test_create (self, session);
  save_note (self, 0, "Eén gesprek met alle drie.");
  sam_agreement_store_save_async (self->database, "s", agreement,
                                  sam_test_keep_result_cb, &result);
  finish (self, &result);

  for (gsize i = 0; i < G_N_ELEMENTS (search_cases); i++)
    {
      const SearchCase *row = &search_cases[i];
      g_autoptr (GPtrArray) hits = search (self, row->words, row->with_notes);

      g_assert_cmpuint (hits->len, ==, row->n_hits);
      if (row->n_hits > 0)
        {
          SamSearchHit *hit = g_ptr_array_index (hits, 0);

          g_assert_cmpint (sam_search_hit_get_kind (hit), ==, row->first);
          g_assert_cmpstr (sam_search_hit_get_id (hit), ==, "s");
        }
    }
}

/* The words of an option are not found by how many chose it, and the numbers
 * of a round are in no hit. */
static void
test_votes_are_not_found (SamTestStore *self, gconstpointer unused)
{
  const guint counts[SAM_N_CHOICES] = { 7, 1, 0, 0, 0, 0 };
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GPtrArray) numbers = NULL;
  g_autoptr (GPtrArray) hits = NULL;

  sam_test_create (self, session);
  save_tally (self, SAM_ROUND_BEFORE, counts, -1);

  numbers = search (self, "7", TRUE);
  g_assert_cmpuint (numbers->len, ==, 0);
  hits = search (self, "choosing", TRUE);
  for (guint i = 0; i < hits->len; i++)
    g_assert_null (
        strpbrk (sam_search_hit_get_context (g_ptr_array_index (hits, i)),
                 "0123456789"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("everything-comes-back", test_everything_comes_back);
  ADD ("blocks-come-back", test_blocks_come_back);
  for (gsize i = 0; i < G_N_ELEMENTS (damage_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/session-store/damaged/", damage_cases[i].name, NULL);

      g_test_add (path, SamTestStore, &damage_cases[i], sam_test_store_set_up,
                  test_a_damaged_block_is_not_shown, sam_test_store_tear_down);
    }
  ADD ("a-round-is-whole-or-not-there", test_a_round_is_whole_or_not_there);
  ADD ("a-vote-closes-the-ballot-again", test_a_vote_closes_the_ballot_again);
  ADD ("an-erased-note-is-gone", test_an_erased_note_is_gone);
  ADD ("a-damaged-note-is-not-shown", test_a_damaged_note_is_not_shown);
  ADD ("a-session-that-is-not-there", test_a_session_that_is_not_there);
  ADD ("lists-newest-first", test_lists_newest_first);
  ADD ("finds", test_finds);
  ADD ("votes-are-not-found", test_votes_are_not_found);

  return g_test_run ();
}
