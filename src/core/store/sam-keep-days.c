// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-keep-days.h"

#include "sam-statement.h"

/* For how long the team keeps its notes. The choice lies with what it is
 * about, so that it goes along with the file. */

#define SETTING "keep-notes-days"

/**
 * sam_keep_days_get_end:
 * @days: from 0, or %SAM_KEEP_FOR_EVER
 * @started: when the session began
 * @ended: (nullable): when it was closed
 *
 * Returns: (transfer full) (nullable): from when on its notes are to be erased;
 *   %NULL for never
 */
GDateTime *
sam_keep_days_get_end (int days, GDateTime *started, GDateTime *ended)
{
  g_return_val_if_fail (started != NULL, NULL);

  if (days < 0)
    return NULL;
  if (ended != NULL)
    return g_date_time_add_days (ended, days);

  return g_date_time_add_days (started, MAX (days, SAM_KEEP_DAYS_UNCLOSED));
}

/**
 * sam_keep_days_read:
 * @days: (out): what the team chose, or the default
 *
 * For the database thread.
 */
gboolean
sam_keep_days_read (sqlite3 *handle, int *days, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT value FROM setting WHERE name = ?1", "s",
                             SETTING);

  if (row == NULL)
    return FALSE;

  code = sqlite3_step (row);
  *days =
      code == SQLITE_ROW ? sqlite3_column_int (row, 0) : SAM_KEEP_DAYS_DEFAULT;

  return code == SQLITE_ROW || code == SQLITE_DONE ||
         sam_database_set_error (handle, error);
}

static gboolean
load (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  g_autofree int *days = g_new0 (int, 1);

  if (!sam_keep_days_read (handle, days, error))
    return FALSE;

  *result = g_steal_pointer (&days);

  return TRUE;
}

void
sam_keep_days_load_async (SamDatabase        *database,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  sam_database_run_async (database, load, NULL, NULL, g_free, cancellable,
                          callback, user_data);
}

/**
 * sam_keep_days_load_finish:
 * @days: (out): from 0, or %SAM_KEEP_FOR_EVER
 *
 * Returns: %FALSE with @error
 */
gboolean
sam_keep_days_load_finish (SamDatabase  *database,
                           GAsyncResult *result,
                           int          *days,
                           GError      **error)
{
  gpointer value = NULL;

  if (!sam_database_run_finish (database, result, &value, error))
    return FALSE;

  *days = *(int *) value;
  g_free (value);

  return TRUE;
}

static gboolean
save (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sam_statement_run (handle, error,
                            "INSERT INTO setting (name, value) VALUES (?1, ?2)"
                            "  ON CONFLICT (name) DO UPDATE SET value = ?2",
                            "si", SETTING, (gint64) GPOINTER_TO_INT (data));
}

/**
 * sam_keep_days_save_async:
 * @days: from 0, or %SAM_KEEP_FOR_EVER
 *
 * Saves what the team chose. Nothing is erased by that alone: a slip of the
 * finger can be taken back until sam_erase_due_async() runs.
 */
void
sam_keep_days_save_async (SamDatabase        *database,
                          int                 days,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_return_if_fail (days >= SAM_KEEP_FOR_EVER);

  sam_database_run_async (database, save, GINT_TO_POINTER (days), NULL, NULL,
                          NULL, callback, user_data);
}

gboolean
sam_keep_days_save_finish (SamDatabase  *database,
                           GAsyncResult *result,
                           GError      **error)
{
  return sam_database_run_finish (database, result, NULL, error);
}
