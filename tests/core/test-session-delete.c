// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-agreement-store.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/session-delete/" name, SamTestStore, NULL, \
              sam_test_store_set_up, test, sam_test_store_tear_down)

typedef void (*Save) (SamDatabase        *database,
                      const char         *session_id,
                      GAsyncReadyCallback callback,
                      gpointer            user_data);

static gboolean
run (SamTestStore *self, Save save, const char *id, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  save (self->database, id, sam_test_keep_result_cb, &result);

  return sam_session_store_save_finish (self->database,
                                        sam_test_wait_for (&result), error);
}

/* Makes the session “s”, with a note and an improvement point, that is over. */
static void
hold_session (SamTestStore *self)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "herkenbaar moment", "ask", "SJ");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);
  g_autoptr (GAsyncResult) note = NULL;
  g_autoptr (GAsyncResult) agreed = NULL;
  g_autoptr (GAsyncResult) ended = NULL;

  sam_test_create (self, session);
  sam_session_store_save_note_async (self->database, "s", 0,
                                     "herkenbare notitie",
                                     sam_test_keep_result_cb, &note);
  sam_agreement_store_save_async (self->database, "s", agreement,
                                  sam_test_keep_result_cb, &agreed);
  sam_session_store_save_ended_async (self->database, "s",
                                      sam_session_get_started (session), 0, 900,
                                      sam_test_keep_result_cb, &ended);
  g_assert_true (sam_session_store_save_finish (self->database,
                                                sam_test_wait_for (&ended),
                                                NULL));
}

static guint
count_listed (SamTestStore *self)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_list_async (self->database, NULL, sam_test_keep_result_cb,
                                &result);
  list = sam_session_store_list_finish (self->database,
                                        sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return g_list_model_get_n_items (list);
}

static guint
count_found (SamTestStore *self, const char *words)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_search_async (self->database, words, TRUE, NULL,
                                  sam_test_keep_result_cb, &result);
  hits = sam_session_store_search_finish (self->database,
                                          sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return hits->len;
}

/* Whether the session is found by its title, its note, its improvement point,
 * in the history, and opens. */
static void
assert_is_there (SamTestStore *self, gboolean there)
{
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) read = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);
  g_autoptr (SamSession) session = NULL;
  g_autoptr (SamHistory) history = NULL;

  g_assert_cmpuint (count_listed (self), ==, there);
  g_assert_cmpuint (count_found (self, "choosing"), ==, there);
  g_assert_cmpuint (count_found (self, "notitie"), ==, there);
  g_assert_cmpuint (count_found (self, "moment"), ==, there);

  sam_session_store_load_async (self->database, "s", NULL,
                                sam_test_keep_result_cb, &loaded);
  session = sam_session_store_load_finish (self->database,
                                           sam_test_wait_for (&loaded), NULL);
  g_assert_cmpint (session != NULL, ==, there);

  sam_agenda_store_history_async (self->database, now, NULL,
                                  sam_test_keep_result_cb, &read);
  history = sam_agenda_store_history_finish (self->database,
                                             sam_test_wait_for (&read), NULL);
  g_assert_cmpuint (sam_history_get_n_open_agreements (history), ==, there);
  g_assert_cmpint (sam_history_find (history, "samenspel", "choose-a-side") !=
                       NULL,
                   ==, there);
}

static void
test_can_be_taken_back (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  hold_session (self);
  assert_is_there (self, TRUE);
  g_assert_true (run (self, sam_session_store_delete_async, "s", &error));
  assert_is_there (self, FALSE);
  g_assert_true (run (self, sam_session_store_restore_async, "s", &error));
  assert_is_there (self, TRUE);
}

static void
test_not_while_it_runs (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GError) error = NULL;

  sam_test_create (self, session);
  g_assert_false (run (self, sam_session_store_delete_async, "s", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "not ended"));
  g_assert_cmpuint (count_listed (self), ==, 1);
}

static void
test_not_what_is_not_there (SamTestStore *self, gconstpointer unused)
{
  Save saves[] = { sam_session_store_delete_async,
                   sam_session_store_restore_async };

  for (gsize i = 0; i < G_N_ELEMENTS (saves); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (run (self, saves[i], "nowhere", &error));
      g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
    }
}

/* What was deleted does not count among the newest either, and what was cut off
 * is always among them: it waits to be continued. */
static void
test_lists_the_newest (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamSessionRow) row = NULL;
  g_autoptr (SamSessionRow) last = NULL;

  sam_test_store_run (self,
                      "INSERT INTO session (id, started, ended, people, title,"
                      "    deleted)"
                      "  VALUES ('cut-off', 0, NULL, 3, '', 0),"
                      "    ('old', 1, 1, 3, '', 0), ('new', 4, 4, 3, '', 1),"
                      "    ('second', 2, 2, 3, '', 0),"
                      "    ('first', 3, 3, 3, '', 0)");
  sam_session_store_list_newest_async (self->database, 2, NULL,
                                       sam_test_keep_result_cb, &result);
  list = sam_session_store_list_finish (self->database,
                                        sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 3);
  row = g_list_model_get_item (list, 0);
  g_assert_cmpstr (sam_session_row_get_id (row), ==, "first");
  last = g_list_model_get_item (list, 2);
  g_assert_cmpstr (sam_session_row_get_id (last), ==, "cut-off");
}

static void
test_sweeping_erases_the_words (SamTestStore *self, gconstpointer unused)
{
  gsize            size;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  hold_session (self);
  g_assert_true (run (self, sam_session_store_delete_async, "s", &error));
  before = sam_test_store_read_bytes (self, &size);
  g_assert_nonnull (memmem (before, size, "herkenba", 8));

  sam_agenda_store_sweep_async (self->database, sam_test_keep_result_cb,
                                &result);
  g_assert_true (sam_agenda_store_save_finish (self->database,
                                               sam_test_wait_for (&result),
                                               &error));
  after = sam_test_store_read_bytes (self, &size);
  g_assert_null (memmem (after, size, "herkenba", 8));
  g_assert_null (memmem (after, size, "Choosing", 8));
  g_assert_false (run (self, sam_session_store_restore_async, "s", &error));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("can-be-taken-back", test_can_be_taken_back);
  ADD ("not-while-it-runs", test_not_while_it_runs);
  ADD ("not-what-is-not-there", test_not_what_is_not_there);
  ADD ("lists-the-newest", test_lists_the_newest);
  ADD ("sweeping-erases-the-words", test_sweeping_erases_the_words);

  return g_test_run ();
}
