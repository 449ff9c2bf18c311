// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-check-out-store.h"

#include "sam-session-change.h"
#include "sam-statement.h"

/* What the check-out came to: three counts of hands. */

static gboolean
save_worth (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "INSERT INTO check_out (session_id, answer, people)"
                            "  VALUES (?1, ?2, ?3)"
                            "  ON CONFLICT DO UPDATE SET"
                            "    people = excluded.people",
                            "sii", change->session_id, (gint64) change->worth,
                            (gint64) change->people);
}

/**
 * sam_session_store_save_worth_async:
 * @people: how many said @worth
 */
void
sam_session_store_save_worth_async (SamDatabase        *database,
                                    const char         *session_id,
                                    SamWorth            worth,
                                    guint               people,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail ((guint) worth < SAM_N_WORTHS);

  change = sam_session_change_new (session_id);
  change->worth = worth;
  change->people = people;

  sam_session_change_run (database, save_worth, change, callback, user_data);
}

/**
 * sam_check_out_store_read:
 * @session: gets its counts
 *
 * Returns: %FALSE with @error
 */
gboolean
sam_check_out_store_read (sqlite3 *handle, SamSession *session, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error,
                             "SELECT answer, people FROM check_out"
                             "  WHERE session_id = ?1",
                             "s", sam_session_get_id (session));

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      guint worth = (guint) sqlite3_column_int (rows, 0);

      if (worth < SAM_N_WORTHS)
        sam_session_set_worth (session, worth,
                               (guint) MAX (sqlite3_column_int (rows, 1), 0));
    }

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}
