// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"
#include "sam-agreement-store.h"
#include "sam-condition.h"
#include "sam-earlier-store.h"
#include "sam-fault-vfs.h"
#include "sam-keep-days.h"
#include "sam-messages.h"
#include "sam-store-deeds.h"

/*
 * What is read back while the disk fails, or with a table gone: it comes as it
 * was, or there is a plain message; and once the disk is well it comes.
 * test-faults does the same to what is saved.
 */

typedef gboolean (*Read) (SamDatabase *database, GError **error);

static gboolean
list_sessions (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) rows = NULL;

  sam_session_store_list_async (database, NULL, sam_test_keep_result_cb,
                                &result);
  rows = sam_session_store_list_finish (database, sam_test_wait_for (&result),
                                        error);
  g_assert_true (rows == NULL || g_list_model_get_n_items (rows) == 2);

  return rows != NULL;
}

static gboolean
load_session (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamSession) session = NULL;

  sam_session_store_load_async (database, "s", NULL, sam_test_keep_result_cb,
                                &result);
  session = sam_session_store_load_finish (database,
                                           sam_test_wait_for (&result), error);
  if (session == NULL)
    return FALSE;

  g_assert_cmpuint (sam_session_get_people (session), ==, 9);
  g_assert_cmpstr (sam_session_item_get_note (
                       sam_session_get_item (session, 0)),
                   ==, "One talk with all three.");

  return TRUE;
}

static gboolean
search (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) hits = NULL;

  sam_session_store_search_async (database, "talk", TRUE, NULL,
                                  sam_test_keep_result_cb, &result);
  hits = sam_session_store_search_finish (database, sam_test_wait_for (&result),
                                          error);
  g_assert_true (hits == NULL || hits->len == 1);

  return hits != NULL;
}

static gboolean
list_agendas (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) rows = NULL;

  sam_agenda_store_list_async (database, FALSE, NULL, sam_test_keep_result_cb,
                               &result);
  rows = sam_agenda_store_list_finish (database, sam_test_wait_for (&result),
                                       error);

  /* The only one became a session. */
  g_assert_true (rows == NULL || g_list_model_get_n_items (rows) == 0);

  return rows != NULL;
}

static gboolean
load_agenda (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamDeckShelf) shelf = sam_deck_shelf_new (NULL, NULL, "en");
  g_autoptr (SamAgenda) agenda = NULL;

  sam_agenda_store_load_async (database, "agenda", shelf, NULL,
                               sam_test_keep_result_cb, &result);
  agenda = sam_agenda_store_load_finish (database, sam_test_wait_for (&result),
                                         error);
  g_assert_true (agenda == NULL || sam_agenda_get_n_blocks (agenda) == 7);

  return agenda != NULL;
}

static gboolean
read_history (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 12, 7, 12, 0, 0);
  g_autoptr (SamHistory) history = NULL;

  sam_agenda_store_history_async (database, now, NULL, sam_test_keep_result_cb,
                                  &result);
  history =
      sam_agenda_store_history_finish (database, sam_test_wait_for (&result),
                                       error);

  return history != NULL;
}

static gboolean
list_agreements (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) agreements = NULL;

  sam_agreement_store_list_async (database, NULL, sam_test_keep_result_cb,
                                  &result);
  agreements =
      sam_agreement_store_list_finish (database, sam_test_wait_for (&result),
                                       error);
  g_assert_true (agreements == NULL || agreements->len == 1);

  return agreements != NULL;
}

/* That there was none is no error. */
static gboolean
load_earlier (SamDatabase *database, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamEarlier) earlier = NULL;
  g_autoptr (GError) local_error = NULL;

  sam_earlier_store_load_async (database, "later", 0, NULL,
                                sam_test_keep_result_cb, &result);
  earlier =
      sam_earlier_store_load_finish (database, sam_test_wait_for (&result),
                                     &local_error);
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));

  return FALSE;
}

static gboolean
load_days (SamDatabase *database, GError **error)
{
  int days = 0;
  g_autoptr (GAsyncResult) result = NULL;
  gboolean done;

  sam_keep_days_load_async (database, NULL, sam_test_keep_result_cb, &result);
  done = sam_keep_days_load_finish (database, sam_test_wait_for (&result),
                                    &days, error);
  g_assert_true (!done || days == 365);

  return done;
}

/* With each, the tables that it cannot do without. */
static const struct
{
  const char *name;
  Read        read;
  const char *tables;
} readers[] = {
  { "sessions", list_sessions, "session session_item agreement setting" },
  { "a session", load_session,
    "session session_item tally note reason check_out agreement "
    "agreement_answer setting" },
  { "found words", search,
    "session session_item note agreement agenda agenda_block" },
  { "agendas", list_agendas, "agenda agenda_block" },
  { "an agenda", load_agenda, "agenda agenda_block" },
  { "what was before", read_history,
    "session session_item agreement agenda agenda_block" },
  { "improvement points", list_agreements,
    "session agreement agreement_answer" },
  { "an earlier vote", load_earlier, "session session_item tally" },
  { "for how long", load_days, "setting" },
};

/* All deeds, and a later session with the same dilemma, whose vote is open. */
static void
set_up (SamTestStore *self)
{
  g_autoptr (SamSession) later = NULL;

  sam_test_store_set_up (self, NULL);
  sam_store_deeds_do_all (self);
  later = sam_test_session ("later", 6);
  sam_test_create (self, later);
  sam_test_store_run (self, "UPDATE session SET started = started + 86400"
                            "  WHERE id = 'later';"
                            "UPDATE session_item SET ballot_open = 1"
                            "  WHERE session_id = 's'");
}

static gboolean
drop (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  g_autofree char *sql =
      g_strdup_printf ("PRAGMA foreign_keys = OFF; DROP TABLE %s;"
                       "PRAGMA foreign_keys = ON",
                       (const char *) data);

  return sqlite3_exec (handle, sql, NULL, NULL, NULL) == SQLITE_OK ||
         sam_database_set_error (handle, error);
}

/* So that the next reader asks the disk. */
static gboolean
forget (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  sqlite3_db_release_memory (handle);

  return TRUE;
}

static void
run (SamTestStore *self, SamDatabaseWork work, const char *data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_run_outside_async (self->database, work, g_strdup (data), g_free,
                                  NULL, NULL, sam_test_keep_result_cb, &result);
  sam_database_run_finish (self->database, sam_test_wait_for (&result), NULL,
                           &error);
  g_assert_no_error (error);
}

static gboolean
needs (const char *tables, const char *table)
{
  g_auto (GStrv) all = g_strsplit (tables, " ", -1);

  return g_strv_contains ((const char *const *) all, table);
}

static void
test_a_table_is_gone (void)
{
  static const char *const tables[] = {
    "agenda",       "agenda_block", "agreement", "agreement_answer",
    "check_out",    "note",         "reason",    "session",
    "session_item", "setting",      "tally",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      SamTestStore store;

      set_up (&store);
      run (&store, drop, tables[i]);
      for (gsize j = 0; j < G_N_ELEMENTS (readers); j++)
        {
          g_autoptr (GError) error = NULL;
          gboolean done = readers[j].read (store.database, &error);

          g_test_message ("%s without %s", readers[j].name, tables[i]);
          g_assert_cmpint (done, ==, !needs (readers[j].tables, tables[i]));
          if (!done)
            sam_messages_assert_known (error);
        }
      sam_test_store_tear_down (&store, NULL);
    }
}

/* Returns: how many operations it took */
static guint
read_with (SamTestStore *self, Read read, SamFault fault, guint nth)
{
  guint n_operations;
  g_autoptr (GError) error = NULL;

  run (self, forget, NULL);
  sam_fault_vfs_arm (fault, nth, NULL);
  if (!read (self->database, &error))
    {
      sam_messages_assert_known (error);
      /* Who reads has changed nothing that could not be saved. */
      g_assert_false (g_error_matches (error, SAM_DATABASE_ERROR,
                                       SAM_DATABASE_ERROR_FAILED));
    }
  n_operations = sam_fault_vfs_disarm ();

  g_clear_error (&error);
  read (self->database, &error);
  g_assert_no_error (error);

  return n_operations;
}

static void
test_the_disk_cannot_be_read (void)
{
  SamTestStore     store;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  sam_fault_vfs_install ();
  set_up (&store);
  before = sam_store_deeds_dump (&store);
  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    for (guint fault = SAM_FAULT_ERROR_ONCE; fault <= SAM_FAULT_ERROR_ON;
         fault++)
      {
        guint n = read_with (&store, readers[i].read, (SamFault) fault, 0);

        g_assert_cmpuint (n, >, 0);
        for (guint nth = 1; nth <= n; nth++)
          read_with (&store, readers[i].read, (SamFault) fault, nth);
      }
  after = sam_store_deeds_dump (&store);
  g_assert_cmpstr (after, ==, before);
  sam_test_store_tear_down (&store, NULL);
  sam_fault_vfs_remove ();
}

static void
test_words_of_the_condition (void)
{
  for (int i = SAM_CONDITION_SOUND; i <= SAM_CONDITION_DAMAGED; i++)
    for (int j = SAM_CONDITION_SOUND; j < i; j++)
      g_assert_cmpstr (sam_condition_get_words ((SamCondition) i), !=,
                       sam_condition_get_words ((SamCondition) j));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/faults-reading/a-table-is-gone", test_a_table_is_gone);
  g_test_add_func ("/faults-reading/the-disk-cannot-be-read",
                   test_the_disk_cannot_be_read);
  g_test_add_func ("/faults-reading/words-of-the-condition",
                   test_words_of_the_condition);

  return g_test_run ();
}
