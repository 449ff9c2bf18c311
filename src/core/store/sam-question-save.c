// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"
#include "sam-statement.h"

/* Saving which question a meeting begins or ends with. */

static gboolean
save_question (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session_item"
                            "  SET block_text = ?3, question_id = ?4"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "siss", change->session_id,
                            (gint64) change->position, change->note,
                            change->question) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_save_question_async:
 * @position: of a check-in or a check-out
 * @text: what is asked
 * @question_id: in the reference; empty for none
 *
 * The next proposal knows by @question_id what the team has had.
 */
void
sam_session_store_save_question_async (SamDatabase        *database,
                                       const char         *session_id,
                                       guint               position,
                                       const char         *text,
                                       const char         *question_id,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (text != NULL);
  g_return_if_fail (question_id != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->note = g_strdup (text);
  change->question = g_strdup (question_id);

  sam_session_change_run (database, save_question, change, callback, user_data);
}
