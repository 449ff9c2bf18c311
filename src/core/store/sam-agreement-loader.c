// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-loader.h"

#include "sam-agreement-store.h"
#include "sam-date.h"
#include "sam-follow-up.h"
#include "sam-statement.h"

/*
 * Reading improvement points back: those of a session, those that come back in
 * it, and all there are.
 */

/* As ?1 sees it: a session, or nobody in particular (empty). What a session
 * answered is told as it was answered there, whatever came later. */
#define SELECT_SQL \
  "SELECT agreement.id, when_text, then_text, owner, chosen, returns_on," \
  "    number, item, dots, made.id, made.title, made.started," \
  "    CASE WHEN ?1 <> '' THEN ifnull(own.state, agreement.state)" \
  "      ELSE agreement.state END," \
  "    closed_on, own.session_id, own.noticed," \
  "    (SELECT group_concat(noticed, char(10)) FROM (" \
  "      SELECT noticed FROM agreement_answer AS other" \
  "        WHERE other.agreement_id = agreement.id" \
  "          AND other.session_id <> ?1 AND noticed <> ''" \
  "        ORDER BY answered_on, session_id))" \
  "  FROM agreement JOIN session AS made ON made.id = agreement.session_id" \
  "    LEFT JOIN agreement_answer AS own" \
  "      ON own.agreement_id = agreement.id AND own.session_id = ?1"

#define OWN_SQL \
  SELECT_SQL \
  "  WHERE agreement.session_id = ?1 ORDER BY number, agreement.id"

/* Those that a session that is over answered; while it runs, those that it may
 * ask about as well: which is up to sam-follow-up.h. Numbers as in
 * SamAgreementState. */
#define BEFORE_SQL \
  SELECT_SQL \
  "    JOIN session AS this ON this.id = ?1" \
  "  WHERE made.id <> ?1 AND NOT made.deleted AND chosen" \
  "    AND made.started <= this.started" \
  "    AND (own.state IS NOT NULL" \
  "      OR this.ended IS NULL AND agreement.state IN (0, 1))"

#define ALL_SQL SELECT_SQL "  WHERE chosen AND NOT made.deleted"

static SamAgreement *
add_place (SamAgreement *words, sqlite3_stmt *row)
{
  GDate returns, made;
  g_autoptr (GDateTime) utc =
      g_date_time_new_from_unix_utc (sqlite3_column_int64 (row, 11));
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);
  g_autoptr (SamAgreement) chosen =
      sam_agreement_with_chosen (words, sqlite3_column_int (row, 4) != 0);
  g_autoptr (SamAgreement) returning = NULL;
  g_autoptr (SamAgreement) placed = NULL;
  g_autoptr (SamAgreement) dotted = NULL;

  sam_date_of (local, &made);
  returning = sam_date_parse_iso (sam_statement_get_text (row, 5), &returns)
                  ? sam_agreement_with_returns (chosen, &returns)
                  : sam_agreement_ref (chosen);
  placed =
      sam_agreement_with_place (returning, (guint) sqlite3_column_int (row, 6),
                                sqlite3_column_int (row, 7));
  dotted = sam_agreement_with_dots (placed, sqlite3_column_int (row, 8));

  return sam_agreement_with_session (dotted, sam_statement_get_text (row, 9),
                                     sam_statement_get_text (row, 10), &made);
}

static SamAgreement *
add_outcome (SamAgreement *placed, sqlite3_stmt *row)
{
  GDate    closed;
  gboolean is_closed =
      sam_date_parse_iso (sam_statement_get_text (row, 13), &closed);
  gboolean answered = sqlite3_column_type (row, 14) != SQLITE_NULL;
  g_autoptr (SamAgreement) answer =
      sam_agreement_with_outcome (placed, sqlite3_column_int (row, 12),
                                  is_closed ? &closed : NULL,
                                  answered ? sam_statement_get_text (row, 14)
                                           : NULL,
                                  sam_statement_get_text (row, 15));

  return sam_agreement_with_noticed_before (answer,
                                            sam_statement_get_text (row, 16));
}

static SamAgreement *
read_agreement (sqlite3_stmt *row)
{
  g_autoptr (SamAgreement) words =
      sam_agreement_new (sam_statement_get_text (row, 0),
                         sam_statement_get_text (row, 1),
                         sam_statement_get_text (row, 2),
                         sam_statement_get_text (row, 3));
  g_autoptr (SamAgreement) placed = add_place (words, row);

  return add_outcome (placed, row);
}

/* Returns: (transfer full) (element-type SamAgreement) (nullable): what @sql
 *   finds for @session_id; %NULL with @error */
static GPtrArray *
read_agreements (sqlite3    *handle,
                 const char *sql,
                 const char *session_id,
                 GError    **error)
{
  int code;
  g_autoptr (GPtrArray) agreements =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, sql, "s", session_id);

  if (rows == NULL)
    return NULL;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    g_ptr_array_add (agreements, read_agreement (rows));

  if (code != SQLITE_DONE)
    {
      sam_database_set_error (handle, error);
      return NULL;
    }

  return g_steal_pointer (&agreements);
}

/**
 * sam_agreement_store_read_session:
 * @session: one that is being read; what is proposed in it and what comes back
 *   is added
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_agreement_store_read_session (sqlite3    *handle,
                                  SamSession *session,
                                  GError    **error)
{
  const char *id = sam_session_get_id (session);
  GDate       today;
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) due = NULL;

  own = read_agreements (handle, OWN_SQL, id, error);
  if (own == NULL)
    return FALSE;
  before = read_agreements (handle, BEFORE_SQL, id, error);
  if (before == NULL)
    return FALSE;

  for (guint i = 0; i < own->len; i++)
    sam_session_put_proposal (session, g_ptr_array_index (own, i));
  sam_date_of (sam_session_get_started (session), &today);
  due = sam_follow_up_find_due (before, id, &today);
  sam_session_set_last_time (session, due);

  return TRUE;
}

static gboolean
list (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  *result = read_agreements (handle, ALL_SQL, "", error);

  return *result != NULL;
}

/**
 * sam_agreement_store_list_async:
 *
 * Reads all improvement points, open and closed.
 */
void
sam_agreement_store_list_async (SamDatabase        *database,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  sam_database_run_async (database, list, NULL, NULL,
                          (GDestroyNotify) g_ptr_array_unref, cancellable,
                          callback, user_data);
}

/**
 * sam_agreement_store_list_finish:
 *
 * Returns: (transfer full) (element-type SamAgreement): in no order, or %NULL
 *   with @error
 */
GPtrArray *
sam_agreement_store_list_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error)
{
  gpointer agreements = NULL;

  if (!sam_database_run_finish (database, result, &agreements, error))
    return NULL;

  return agreements;
}
