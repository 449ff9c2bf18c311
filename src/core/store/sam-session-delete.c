// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include <glib/gi18n-lib.h>

#include "sam-statement.h"

/*
 * Deleting a session, and taking that back. What is deleted is gone for
 * people, and erased by sam_agenda_store_sweep_async().
 */

static gboolean
is_running (sqlite3    *handle,
            const char *session_id,
            gboolean   *running,
            GError    **error)
{
  int code;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT ended IS NULL FROM session WHERE id = ?1",
                             "s", session_id);

  if (row == NULL)
    return FALSE;

  code = sqlite3_step (row);
  *running = code == SQLITE_ROW && sqlite3_column_int (row, 0) != 0;

  return code == SQLITE_ROW || code == SQLITE_DONE ||
         sam_database_set_error (handle, error);
}

static gboolean
mark_deleted (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;
  gboolean          running = FALSE;

  if (!is_running (handle, change->session_id, &running, error))
    return FALSE;

  if (running)
    {
      g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                           _ ("This session has not ended yet, so it was not "
                              "deleted. Continue it and end it first."));
      return FALSE;
    }

  return sam_statement_run (handle, error,
                            "UPDATE session SET deleted = 1 WHERE id = ?1", "s",
                            change->session_id) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_delete_async:
 *
 * Marks a session as deleted: no list, search or history knows it any more,
 * until it is restored, or erased at the next start. One that runs cannot be
 * deleted.
 */
void
sam_session_store_delete_async (SamDatabase        *database,
                                const char         *session_id,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_return_if_fail (session_id != NULL);

  sam_session_change_run (database, mark_deleted,
                          sam_session_change_new (session_id), callback,
                          user_data);
}

static gboolean
mark_restored (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session SET deleted = 0 WHERE id = ?1", "s",
                            change->session_id) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_restore_async:
 *
 * Takes back sam_session_store_delete_async().
 */
void
sam_session_store_restore_async (SamDatabase        *database,
                                 const char         *session_id,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data)
{
  g_return_if_fail (session_id != NULL);

  sam_session_change_run (database, mark_restored,
                          sam_session_change_new (session_id), callback,
                          user_data);
}

static gboolean
mark_all_deleted (sqlite3  *handle,
                  gpointer  data,
                  gpointer *result,
                  GError  **error)
{
  return sam_statement_run (handle, error, "UPDATE session SET deleted = 1",
                            "");
}

/**
 * sam_session_store_delete_all_async:
 *
 * Marks all sessions as deleted, also one that was cut off and not continued.
 * Not while one runs. End it with sam_session_store_save_finish().
 */
void
sam_session_store_delete_all_async (SamDatabase        *database,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  sam_database_run_async (database, mark_all_deleted, NULL, NULL, NULL, NULL,
                          callback, user_data);
}
