// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-store.h"

#include "sam-date.h"
#include "sam-session-change.h"
#include "sam-statement.h"

/*
 * Saving improvement points: what is proposed and chosen in a session, and what
 * a later one answers. Nothing here erases one that was chosen in a session
 * that is over: it is closed.
 */

typedef struct
{
  char      *session_id;   /* (owned) */
  GPtrArray *agreements;   /* (owned) (nullable): SamAgreement */
  char      *agreement_id; /* (owned) (nullable) */
  char      *today;        /* (owned) (nullable) */
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->session_id);
  g_clear_pointer (&change->agreements, g_ptr_array_unref);
  g_free (change->agreement_id);
  g_free (change->today);
  g_free (change);
}

static Change *
change_new (const char *session_id)
{
  Change *change = g_new0 (Change, 1);

  change->session_id = g_strdup (session_id);

  return change;
}

static void
add_agreement (Change *change, SamAgreement *agreement)
{
  if (change->agreements == NULL)
    change->agreements =
        g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
  g_ptr_array_add (change->agreements, sam_agreement_ref (agreement));
}

static void
run (SamDatabase        *database,
     SamDatabaseWork     work,
     Change             *change,
     GAsyncReadyCallback callback,
     gpointer            user_data)
{
  sam_database_run_async (database, work, change, change_free, NULL, NULL,
                          callback, user_data);
}

static gboolean
save_one (sqlite3      *handle,
          const char   *session_id,
          SamAgreement *agreement,
          GError      **error)
{
  g_autofree char *returns =
      sam_date_to_iso (sam_agreement_get_returns (agreement));

  if (sam_agreement_is_empty (agreement) &&
      *sam_agreement_get_owner (agreement) == '\0')
    return sam_statement_run (handle, error,
                              "DELETE FROM agreement WHERE id = ?1", "s",
                              sam_agreement_get_id (agreement));

  return sam_statement_run (
      handle, error,
      "INSERT INTO agreement (id, session_id, when_text, then_text, owner,"
      "    number, item, chosen, dots, returns_on)"
      "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
      "  ON CONFLICT DO UPDATE SET when_text = excluded.when_text,"
      "    then_text = excluded.then_text, owner = excluded.owner,"
      "    number = excluded.number, item = excluded.item,"
      "    chosen = excluded.chosen, dots = excluded.dots,"
      "    returns_on = excluded.returns_on",
      "sssssiiiis", sam_agreement_get_id (agreement), session_id,
      sam_agreement_get_when (agreement), sam_agreement_get_then (agreement),
      sam_agreement_get_owner (agreement),
      (gint64) sam_agreement_get_number (agreement),
      (gint64) sam_agreement_get_item (agreement),
      (gint64) sam_agreement_is_chosen (agreement),
      (gint64) sam_agreement_get_dots (agreement), returns);
}

static gboolean
save (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  for (guint i = 0; i < change->agreements->len; i++)
    if (!save_one (handle, change->session_id,
                   g_ptr_array_index (change->agreements, i), error))
      return FALSE;

  return TRUE;
}

/**
 * sam_agreement_store_save_async:
 * @session_id: the session that it is made in
 * @agreement: an empty one without an owner erases it
 *
 * Saves what is proposed and chosen; not what came of it.
 */
void
sam_agreement_store_save_async (SamDatabase        *database,
                                const char         *session_id,
                                SamAgreement       *agreement,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (agreement != NULL);

  change = change_new (session_id);
  add_agreement (change, agreement);

  run (database, save, change, callback, user_data);
}

/**
 * sam_agreement_store_save_all_async:
 * @agreements: (element-type SamAgreement): saved whole or not at all
 *
 * As sam_agreement_store_save_async(), for several.
 */
void
sam_agreement_store_save_all_async (SamDatabase        *database,
                                    const char         *session_id,
                                    GPtrArray          *agreements,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (agreements != NULL && agreements->len > 0);

  change = change_new (session_id);
  for (guint i = 0; i < agreements->len; i++)
    add_agreement (change, g_ptr_array_index (agreements, i));

  run (database, save, change, callback, user_data);
}

static gboolean
remove_one (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  return sam_statement_run (handle, error,
                            "DELETE FROM agreement"
                            "  WHERE id = ?1 AND session_id = ?2",
                            "ss", change->agreement_id, change->session_id);
}

/**
 * sam_agreement_store_remove_async:
 * @session_id: the running session that it was proposed in
 *
 * Takes a proposal away that nobody wants.
 */
void
sam_agreement_store_remove_async (SamDatabase        *database,
                                  const char         *session_id,
                                  const char         *agreement_id,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (agreement_id != NULL);

  change = change_new (session_id);
  change->agreement_id = g_strdup (agreement_id);

  run (database, remove_one, change, callback, user_data);
}

/* One that is gone (deleted with its session) must not pass for saved. */
static gboolean
set_state (sqlite3 *handle, SamAgreement *agreement, GError **error)
{
  g_autofree char *returns =
      sam_date_to_iso (sam_agreement_get_returns (agreement));
  g_autofree char *closed =
      sam_date_to_iso (sam_agreement_get_closed (agreement));

  return sam_statement_run (handle, error,
                            "UPDATE agreement"
                            "  SET state = ?2, closed_on = ?3, returns_on = ?4"
                            "  WHERE id = ?1",
                            "siss", sam_agreement_get_id (agreement),
                            (gint64) sam_agreement_get_state (agreement),
                            closed, returns) &&
         sam_session_change_check (handle, error);
}

static gboolean
answer (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change       *change = data;
  SamAgreement *agreement = g_ptr_array_index (change->agreements, 0);

  if (!set_state (handle, agreement, error))
    return FALSE;

  if (!sam_agreement_is_answered_in (agreement, change->session_id))
    return sam_statement_run (handle, error,
                              "DELETE FROM agreement_answer"
                              "  WHERE agreement_id = ?1 AND session_id = ?2",
                              "ss", sam_agreement_get_id (agreement),
                              change->session_id);

  return sam_statement_run (
      handle, error,
      "INSERT INTO agreement_answer (agreement_id, session_id, answered_on,"
      "    state, noticed)"
      "  VALUES (?1, ?2, ?3, ?4, ?5)"
      "  ON CONFLICT DO UPDATE SET answered_on = excluded.answered_on,"
      "    state = excluded.state, noticed = excluded.noticed",
      "sssis", sam_agreement_get_id (agreement), change->session_id,
      change->today, (gint64) sam_agreement_get_state (agreement),
      sam_agreement_get_noticed (agreement));
}

/**
 * sam_agreement_store_answer_async:
 * @session_id: where the team says so; empty for outside of any session
 * @agreement: as it is now; if it is not answered there, an answer that was is
 *   taken back
 * @today: the day of the answer
 *
 * Saves how it is with an improvement point, when it comes back, and what was
 * noticed.
 */
void
sam_agreement_store_answer_async (SamDatabase        *database,
                                  const char         *session_id,
                                  SamAgreement       *agreement,
                                  const GDate        *today,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (agreement != NULL);
  g_return_if_fail (today != NULL);

  change = change_new (session_id);
  add_agreement (change, agreement);
  change->today = sam_date_to_iso (today);

  run (database, answer, change, callback, user_data);
}
