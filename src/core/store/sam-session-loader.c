// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-store.h"

#include <glib/gi18n-lib.h>

#include "sam-agreement-loader.h"
#include "sam-check-out-store.h"
#include "sam-keep-days.h"
#include "sam-session-item-loader.h"
#include "sam-statement.h"

/*
 * Reading sessions back. The jobs build new objects on the database thread and
 * hand them over whole; nobody else holds them by then.
 */

static GDateTime *
to_local (gint64 seconds)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (seconds);

  return g_date_time_to_local (utc);
}

/* What a meeting is about: items, topics and guests; numbers as in
 * SamBlockKind. */
#define LIST_SQL \
  "SELECT id, title, started, ended IS NULL, people," \
  "    (SELECT count(*) FROM session_item" \
  "      WHERE session_id = id AND block IN (2, 4, 5))," \
  "    (SELECT count(*) FROM agreement" \
  "      WHERE session_id = session.id AND chosen)," \
  "    ended, erased IS NOT NULL" \
  "  FROM session WHERE id IN" \
  "    (SELECT id FROM session WHERE ended IS NULL" \
  "      UNION ALL SELECT * FROM" \
  "        (SELECT id FROM session WHERE NOT deleted" \
  "          ORDER BY started DESC, id LIMIT ?1))" \
  "    AND NOT deleted" \
  "  ORDER BY started DESC, id"

/* Returns: (transfer full): a line of the list
 *
 * @days: for which notes are kept */
static SamSessionRow *
read_row (sqlite3_stmt *statement, int days)
{
  g_autoptr (GDateTime) started =
      to_local (sqlite3_column_int64 (statement, 2));
  g_autoptr (GDateTime) ended =
      sqlite3_column_type (statement, 7) != SQLITE_NULL
          ? to_local (sqlite3_column_int64 (statement, 7))
          : NULL;
  g_autoptr (GDateTime) end = sam_keep_days_get_end (days, started, ended);
  SamSessionRow *row =
      sam_session_row_new (sam_statement_get_text (statement, 0),
                           sam_statement_get_text (statement, 1), started,
                           sqlite3_column_int (statement, 3) != 0,
                           (guint) sqlite3_column_int (statement, 4),
                           (guint) sqlite3_column_int (statement, 5),
                           (guint) sqlite3_column_int (statement, 6));

  sam_session_row_set_notes_end (row, end,
                                 sqlite3_column_int (statement, 8) != 0);

  return row;
}

static gboolean
list_sessions (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  int code;
  int days = 0;
  g_autoptr (GListStore) list = g_list_store_new (SAM_TYPE_SESSION_ROW);
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (!sam_keep_days_read (handle, &days, error))
    return FALSE;

  statement =
      sam_statement_prepare (handle, error, LIST_SQL, "i",
                             data != NULL ? (gint64) GPOINTER_TO_UINT (data)
                                          : -1);
  if (statement == NULL)
    return FALSE;

  while ((code = sqlite3_step (statement)) == SQLITE_ROW)
    {
      g_autoptr (SamSessionRow) row = read_row (statement, days);

      g_list_store_append (list, row);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  *result = g_steal_pointer (&list);

  return TRUE;
}

/**
 * sam_session_store_list_newest_async:
 * @most: how many at most, at least 1
 *
 * Lists the newest sessions, newest first: as many as are seen at once, while
 * sam_session_store_list_async() reads the rest. However many there are, this
 * takes as long. End it with sam_session_store_list_finish().
 */
void
sam_session_store_list_newest_async (SamDatabase        *database,
                                     guint               most,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  g_return_if_fail (most > 0);

  sam_database_run_async (database, list_sessions, GUINT_TO_POINTER (most),
                          NULL, g_object_unref, cancellable, callback,
                          user_data);
}

/**
 * sam_session_store_list_async:
 *
 * Lists all sessions, newest first.
 */
void
sam_session_store_list_async (SamDatabase        *database,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  sam_database_run_async (database, list_sessions, NULL, NULL, g_object_unref,
                          cancellable, callback, user_data);
}

/**
 * sam_session_store_list_finish:
 *
 * Returns: (transfer full): a model of #SamSessionRow, or %NULL with @error
 */
GListModel *
sam_session_store_list_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error)
{
  gpointer list = NULL;

  if (!sam_database_run_finish (database, result, &list, error))
    return NULL;

  return list;
}

/* Returns: (transfer full) (nullable): the session of a row, without what
 * lies in the other tables */
static SamSession *
read_session (sqlite3_stmt *row, const char *id)
{
  g_autoptr (GDateTime) started = to_local (sqlite3_column_int64 (row, 0));
  SamSession *session =
      sam_session_new (id, started,
                       (guint) MAX (sqlite3_column_int (row, 2), 1));

  if (sqlite3_column_type (row, 1) != SQLITE_NULL)
    {
      g_autoptr (GDateTime) ended = to_local (sqlite3_column_int64 (row, 1));

      sam_session_set_ended (session, ended);
    }
  sam_session_set_title (session, sam_statement_get_text (row, 4));
  sam_session_set_minutes (session,
                           (guint) MAX (sqlite3_column_int (row, 5), 0));

  return session;
}

/* Says when the notes are to be erased, or were: column 6 of @row. */
static gboolean
read_notes_end (sqlite3      *handle,
                sqlite3_stmt *row,
                SamSession   *session,
                GError      **error)
{
  gboolean erased = sqlite3_column_type (row, 6) != SQLITE_NULL;
  int      days = 0;
  g_autoptr (GDateTime) end = NULL;

  if (erased)
    end = to_local (sqlite3_column_int64 (row, 6));
  else if (sam_keep_days_read (handle, &days, error))
    end = sam_keep_days_get_end (days, sam_session_get_started (session),
                                 sam_session_get_ended (session));
  else
    return FALSE;

  sam_session_set_notes_end (session, end, erased);

  return TRUE;
}

static gboolean
load_session (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  const char *id = data;
  guint       position;
  gboolean    found;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT started, ended, people, position, title,"
                             "    minutes, erased"
                             "  FROM session WHERE id = ?1 AND NOT deleted",
                             "s", id);

  if (row == NULL || !sam_statement_find_row (handle, row, &found, error))
    return FALSE;
  if (!found)
    {
      g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                           _ ("This session is no longer there."));
      return FALSE;
    }

  session = read_session (row, id);
  if (!read_notes_end (handle, row, session, error) ||
      !sam_agreement_store_read_session (handle, session, error) ||
      !sam_check_out_store_read (handle, session, error) ||
      !sam_session_item_loader_read (handle, session, error))
    return FALSE;

  position = (guint) sqlite3_column_int (row, 3);
  if (position < sam_session_get_n_items (session))
    sam_session_set_position (session, position);

  *result = g_steal_pointer (&session);

  return TRUE;
}

/**
 * sam_session_store_load_async:
 *
 * Reads one session whole.
 */
void
sam_session_store_load_async (SamDatabase        *database,
                              const char         *session_id,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  g_return_if_fail (session_id != NULL);

  sam_database_run_async (database, load_session, g_strdup (session_id), g_free,
                          g_object_unref, cancellable, callback, user_data);
}

/**
 * sam_session_store_load_finish:
 *
 * Returns: (transfer full): the session, or %NULL with @error in
 *   #SAM_DATABASE_ERROR. A session of which a word is damaged is not returned
 *   with that word silently wrong.
 */
SamSession *
sam_session_store_load_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error)
{
  gpointer session = NULL;

  if (!sam_database_run_finish (database, result, &session, error))
    return NULL;

  return session;
}
