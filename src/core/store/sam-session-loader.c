// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-store.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot-private.h"
#include "sam-deck-reader.h"
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

#define LIST_SQL \
  "SELECT id, title, started, ended IS NULL, people," \
  "    (SELECT count(*) FROM session_item WHERE session_id = id)," \
  "    (SELECT count(*) FROM agreement WHERE session_id = session.id)" \
  "  FROM session ORDER BY started DESC, id"

static gboolean
list_sessions (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  int code;
  g_autoptr (GListStore) list = g_list_store_new (SAM_TYPE_SESSION_ROW);
  g_autoptr (sqlite3_stmt) statement =
      sam_statement_prepare (handle, error, LIST_SQL, "");

  if (statement == NULL)
    return FALSE;

  while ((code = sqlite3_step (statement)) == SQLITE_ROW)
    {
      g_autoptr (GDateTime) started =
          to_local (sqlite3_column_int64 (statement, 2));
      g_autoptr (SamSessionRow) row =
          sam_session_row_new (sam_statement_get_text (statement, 0),
                               sam_statement_get_text (statement, 1), started,
                               sqlite3_column_int (statement, 3) != 0,
                               (guint) sqlite3_column_int (statement, 4),
                               (guint) sqlite3_column_int (statement, 5),
                               (guint) sqlite3_column_int (statement, 6));

      g_list_store_append (list, row);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  *result = g_steal_pointer (&list);

  return TRUE;
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

static gboolean
set_damaged (GError **error)
{
  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED,
                       _ ("This session was damaged on the disk and cannot be "
                          "read whole. The "
                          "others are safe."));

  return FALSE;
}

static gboolean
read_tallies (sqlite3        *handle,
              const char     *session_id,
              guint           position,
              SamSessionItem *item,
              GError        **error)
{
  SamBallot *ballot = sam_session_item_get_ballot (item);
  guint      counts[SAM_N_ROUNDS][SAM_N_CHOICES] = { { 0 } };
  SamWay     ways[SAM_N_ROUNDS] = { SAM_WAY_KEYBOARD, SAM_WAY_KEYBOARD };
  gboolean   held[SAM_N_ROUNDS] = { FALSE, FALSE };
  int        code;
  g_autoptr (sqlite3_stmt) statement =
      sam_statement_prepare (handle, error,
                             "SELECT round, choice, way, votes FROM tally"
                             "  WHERE session_id = ?1 AND position = ?2",
                             "si", session_id, (gint64) position);

  if (statement == NULL)
    return FALSE;

  while ((code = sqlite3_step (statement)) == SQLITE_ROW)
    {
      guint round = (guint) sqlite3_column_int (statement, 0);
      guint choice = (guint) sqlite3_column_int (statement, 1);

      if (ballot == NULL || round >= SAM_N_ROUNDS || choice >= SAM_N_CHOICES)
        return set_damaged (error);

      held[round] = TRUE;
      ways[round] = (SamWay) sqlite3_column_int (statement, 2);
      counts[round][choice] = (guint) sqlite3_column_int (statement, 3);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (held[round])
      {
        g_autoptr (SamTally) tally =
            sam_tally_new (ways[round], sam_ballot_get_n_options (ballot),
                           counts[round]);

        sam_ballot_set_tally (ballot, round, tally);
      }

  return TRUE;
}

static gboolean
read_note (sqlite3        *handle,
           const char     *session_id,
           guint           position,
           SamSessionItem *item,
           GError        **error)
{
  const char      *text;
  g_autofree char *sum = NULL;
  g_autoptr (sqlite3_stmt) statement =
      sam_statement_prepare (handle, error,
                             "SELECT text, sum FROM note WHERE session_id = ?1 "
                             "AND position = ?2",
                             "si", session_id, (gint64) position);

  if (statement == NULL)
    return FALSE;
  if (sqlite3_step (statement) != SQLITE_ROW)
    return TRUE;

  text = sam_statement_get_text (statement, 0);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  if (g_strcmp0 (sum, sam_statement_get_text (statement, 1)) != 0 ||
      !g_utf8_validate (text, -1, NULL))
    return set_damaged (error);

  sam_session_item_set_note (item, text);

  return TRUE;
}

#define ITEMS_SQL \
  "SELECT position, deck_id, card_id, card_number, card_title, colour, icon," \
  "    item_source, step, seconds, ballot_open, changed" \
  "  FROM session_item WHERE session_id = ?1 ORDER BY position"

/* Returns: (transfer full) (nullable): the item of a row, %NULL with @error */
static SamSessionItem *
read_item (sqlite3_stmt *row, GError **error)
{
  SamSessionItem *item;
  SamBallot      *ballot;
  guint           colour = (guint) sqlite3_column_int (row, 5);
  g_autoptr (SamItem) source =
      sam_deck_reader_parse_item (sam_statement_get_text (row, 7), NULL);

  if (source == NULL || colour >= SAM_N_CARD_COLOURS)
    {
      set_damaged (error);
      return NULL;
    }

  item = sam_session_item_new_kept (sam_statement_get_text (row, 1),
                                    sam_statement_get_text (row, 2),
                                    (guint) sqlite3_column_int (row, 3),
                                    sam_statement_get_text (row, 4), colour,
                                    sam_statement_get_text (row, 6), source);
  sam_session_item_set_step (item, (guint) sqlite3_column_int (row, 8));
  sam_session_item_set_seconds (item, (guint) sqlite3_column_int (row, 9));

  ballot = sam_session_item_get_ballot (item);
  if (ballot != NULL)
    {
      sam_ballot_set_open (ballot, sqlite3_column_int (row, 10) != 0);
      sam_ballot_set_compared (ballot, MAX (sqlite3_column_int (row, 11), -1));
    }

  return item;
}

static gboolean
read_items (sqlite3 *handle, SamSession *session, GError **error)
{
  const char *id = sam_session_get_id (session);
  int         code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, ITEMS_SQL, "s", id);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      guint position = (guint) sqlite3_column_int (rows, 0);
      g_autoptr (SamSessionItem) item = read_item (rows, error);

      if (item == NULL || !read_tallies (handle, id, position, item, error) ||
          !read_note (handle, id, position, item, error))
        return FALSE;

      sam_session_add_item (session, item);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  return TRUE;
}

static gboolean
read_agreement (sqlite3 *handle, SamSession *session, GError **error)
{
  g_autoptr (SamAgreement) agreement = NULL;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT id, when_text, then_text, owner FROM "
                             "agreement"
                             "  WHERE session_id = ?1",
                             "s", sam_session_get_id (session));

  if (row == NULL)
    return FALSE;
  if (sqlite3_step (row) != SQLITE_ROW)
    return TRUE;

  agreement = sam_agreement_new (sam_statement_get_text (row, 0),
                                 sam_statement_get_text (row, 1),
                                 sam_statement_get_text (row, 2),
                                 sam_statement_get_text (row, 3));
  sam_session_set_agreement (session, agreement);

  return TRUE;
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

  return session;
}

static gboolean
load_session (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  const char *id = data;
  guint       position;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT started, ended, people, position FROM "
                             "session WHERE id = ?1",
                             "s", id);

  if (row == NULL)
    return FALSE;
  if (sqlite3_step (row) != SQLITE_ROW)
    {
      g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                           _ ("This session is no longer there."));
      return FALSE;
    }

  session = read_session (row, id);
  if (!read_items (handle, session, error) ||
      !read_agreement (handle, session, error))
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
