// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-parked-topics.h"

#include "sam-agenda-uses.h"
#include "sam-statement.h"

/*
 * Topics of the team's own for which there was no time. An item comes back by
 * its id; a topic has none, so it comes back by its words.
 */

/* As with items (sam-agenda-uses.c): skipped in the newest session that was
 * prepared, or parked in that one or since. */
#define TOPICS_SQL \
  "WITH prepared AS (" \
  "    SELECT session.id AS session_id, started" \
  "      FROM agenda JOIN session ON session.id = agenda.session_id" \
  "      WHERE ended IS NOT NULL AND NOT session.deleted" \
  "      ORDER BY started DESC, session.id LIMIT 1)" \
  "  SELECT item_title, block_text, least, planned" \
  "    FROM session CROSS JOIN session_item INDEXED BY session_item_by_block" \
  "      ON session_id = session.id" \
  "    WHERE ended IS NOT NULL AND NOT deleted AND block = 4" \
  "      AND (seconds < ?1 AND session_id = (SELECT session_id FROM prepared)" \
  "        OR parked AND started >= ifnull((SELECT started FROM prepared), " \
  "0))" \
  "    ORDER BY started DESC, session_id, session_item.position"

/* Returns: (transfer full) */
static SamBlock *
read_topic (sqlite3_stmt *row)
{
  guint     least = (guint) MAX (sqlite3_column_int (row, 2), 1);
  guint     usual = MAX ((guint) MAX (sqlite3_column_int (row, 3), 0), least);
  SamBlock *block =
      sam_block_new (SAM_BLOCK_TOPIC, sam_statement_get_text (row, 0));

  sam_block_set_text (block, sam_statement_get_text (row, 1));
  sam_block_set_range (block, least, usual,
                       MAX (usual, sam_block_get_most (block)));
  sam_block_set_reason (block, SAM_REASON_PARKED);

  return block;
}

/**
 * sam_parked_topics_read:
 * @history: gets the topics
 *
 * For the database thread.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_parked_topics_read (sqlite3 *handle, SamHistory *history, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, TOPICS_SQL, "i",
                             (gint64) SAM_LEAST_SECONDS);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      g_autoptr (SamBlock) topic = read_topic (rows);

      sam_history_add_topic (history, topic);
    }

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}
