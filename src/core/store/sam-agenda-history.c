// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"

#include "sam-agenda-uses.h"
#include "sam-parked-topics.h"
#include "sam-statement.h"

/*
 * What past sessions say, for the proposal. A running session is not past yet,
 * and a deleted one never was.
 */

/* As many questions as any team was ever asked. */
#define MOST_QUESTIONS 200

/* Open are those that some session will look back on; numbers as in
 * SamAgreementState. One that was made at an item belongs to the card of that,
 * any other to all that its session was about. */
#define OPEN \
  "WITH open AS (" \
  "    SELECT session_id, item FROM agreement" \
  "      JOIN session ON session.id = session_id" \
  "      WHERE chosen AND state IN (0, 1) AND ended IS NOT NULL" \
  "        AND NOT deleted AND trim(when_text || then_text) <> '')"

#define OPEN_SQL OPEN " SELECT count(*) FROM open"

#define OPEN_CARDS_SQL \
  OPEN "  SELECT DISTINCT card_id FROM open" \
       "    JOIN session_item AS about ON about.session_id = open.session_id" \
       "    WHERE block = 2 AND (position = item OR seconds >= ?1 AND NOT " \
       "EXISTS (" \
       "      SELECT 1 FROM session_item AS made" \
       "        WHERE made.session_id = open.session_id" \
       "          AND made.position = item AND made.block = 2))"

static gboolean
add_agreements (sqlite3 *handle, SamHistory *history, GError **error)
{
  int   code;
  guint n_open;
  g_autoptr (sqlite3_stmt) count =
      sam_statement_prepare (handle, error, OPEN_SQL, "");
  g_autoptr (sqlite3_stmt) cards = NULL;

  if (count == NULL)
    return FALSE;
  if (sqlite3_step (count) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  n_open = (guint) sqlite3_column_int (count, 0);
  sam_history_set_n_open_agreements (history, n_open);
  if (n_open == 0)
    return TRUE;

  cards = sam_statement_prepare (handle, error, OPEN_CARDS_SQL, "i",
                                 (gint64) SAM_LEAST_SECONDS);
  if (cards == NULL)
    return FALSE;

  while ((code = sqlite3_step (cards)) == SQLITE_ROW)
    sam_history_add_open_card (history, sam_statement_get_text (cards, 0));

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}

/* Of a check-in or a check-out, the newest session first. Left alone, SQLite
 * would look through the texts of all items. */
#define QUESTIONS_SQL \
  "SELECT question_id" \
  "  FROM session CROSS JOIN session_item INDEXED BY session_item_by_block" \
  "    ON session_id = session.id" \
  "  WHERE ended IS NOT NULL AND NOT deleted AND block IN (0, 7)" \
  "    AND question_id <> ''" \
  "  ORDER BY started DESC, session_id, session_item.position LIMIT ?1"

static gboolean
add_questions (sqlite3 *handle, SamHistory *history, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, QUESTIONS_SQL, "i",
                             (gint64) MOST_QUESTIONS);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    sam_history_add_question (history, sam_statement_get_text (rows, 0));

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}

static gboolean
read_history (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  GDateTime *now = data;
  g_autoptr (SamHistory) history = sam_history_new ();

  if (!sam_agenda_uses_read (handle, now, history, error) ||
      !add_agreements (handle, history, error) ||
      !add_questions (handle, history, error) ||
      !sam_parked_topics_read (handle, history, error))
    return FALSE;

  *result = g_steal_pointer (&history);

  return TRUE;
}

/**
 * sam_agenda_store_history_async:
 * @now: from which days are counted, in the local time zone
 *
 * Reads what past sessions say about items. A session that runs or is deleted
 * says nothing.
 */
void
sam_agenda_store_history_async (SamDatabase        *database,
                                GDateTime          *now,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_return_if_fail (now != NULL);

  sam_database_run_async (database, read_history, g_date_time_ref (now),
                          (GDestroyNotify) g_date_time_unref,
                          (GDestroyNotify) sam_history_free, cancellable,
                          callback, user_data);
}

/**
 * sam_agenda_store_history_finish:
 *
 * Returns: (transfer full): what is known, or %NULL with @error
 */
SamHistory *
sam_agenda_store_history_finish (SamDatabase  *database,
                                 GAsyncResult *result,
                                 GError      **error)
{
  gpointer history = NULL;

  if (!sam_database_run_finish (database, result, &history, error))
    return NULL;

  return history;
}
