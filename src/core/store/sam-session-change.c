// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include <glib/gi18n-lib.h>

SamSessionChange *
sam_session_change_new (const char *session_id)
{
  SamSessionChange *change = g_new0 (SamSessionChange, 1);

  change->session_id = g_strdup (session_id);

  return change;
}

static void
change_free (gpointer data)
{
  SamSessionChange *change = data;

  g_free (change->session_id);
  g_free (change->title);
  g_free (change->note);
  g_free (change->question);
  g_clear_pointer (&change->items, g_ptr_array_unref);
  g_clear_pointer (&change->tally, sam_tally_unref);
  g_strfreev (change->reasons);
  g_clear_pointer (&change->timing, sam_timing_free);
  g_free (change);
}

void
sam_session_change_run (SamDatabase        *database,
                        SamDatabaseWork     work,
                        SamSessionChange   *change,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  sam_database_run_async (database, work, change, change_free, NULL, NULL,
                          callback, user_data);
}

/* A session that is gone (deleted, or never made) must not pass for saved. */
gboolean
sam_session_change_check (sqlite3 *handle, GError **error)
{
  if (sqlite3_changes (handle) > 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                       _ ("This session is no longer there, so your change "
                          "could not be saved."));

  return FALSE;
}
