// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-raw.h"

#include "sam-statement.h"

/*
 * The one place that says which words of the database are the team's own, and
 * so are erased after a time (reliability.md, section 6): notes, reasons, what
 * the facilitator wrote down beforehand, what a topic is about, names. Titles,
 * what was agreed and sums stay.
 *
 * Every column of text is in this table; tests/core/test-erase.c refuses a
 * schema with one that is not. Whoever adds a column says here what becomes of
 * it.
 */

#define OF_SESSION "session_id = ?1"
#define OF_POINT \
  "agreement_id IN (SELECT id FROM agreement WHERE session_id = ?1)"
#define OF_AGENDA "agenda_id IN (SELECT id FROM agenda WHERE session_id = ?1)"

static const struct
{
  const char *table;
  const char *column;
  SamRawFate  fate;
  const char *where; /* (nullable): which rows; %NULL: nothing is done */
  const char *with;  /* (nullable): a column that @where needs, and that an old
                        backup may not have */
} columns[] = {
  { "note", "text", SAM_RAW_DELETED, OF_SESSION },
  { "note", "sum", SAM_RAW_DELETED },
  { "note", "session_id", SAM_RAW_DELETED },

  { "reason", "text", SAM_RAW_DELETED, OF_SESSION },
  { "reason", "sum", SAM_RAW_DELETED },
  { "reason", "session_id", SAM_RAW_DELETED },

  /* A question of the reference is nobody's own; one that was typed is. */
  { "session_item", "block_text", SAM_RAW_EMPTIED,
    OF_SESSION " AND question_id = ''" },
  { "session_item", "guide", SAM_RAW_EMPTIED, OF_SESSION },
  { "session_item", "session_id", SAM_RAW_KEPT },
  { "session_item", "deck_id", SAM_RAW_KEPT },
  { "session_item", "card_id", SAM_RAW_KEPT },
  { "session_item", "card_title", SAM_RAW_KEPT },
  { "session_item", "icon", SAM_RAW_KEPT },
  { "session_item", "item_id", SAM_RAW_KEPT },
  { "session_item", "item_title", SAM_RAW_KEPT },
  { "session_item", "item_source", SAM_RAW_KEPT },
  { "session_item", "question_id", SAM_RAW_KEPT },

  { "session", "id", SAM_RAW_KEPT },
  { "session", "title", SAM_RAW_KEPT },
  { "tally", "session_id", SAM_RAW_KEPT },
  { "check_out", "session_id", SAM_RAW_KEPT },

  /* What was only proposed is no agreement. Who takes one up is asked for as
   * long as the point comes back. */
  { "agreement", "when_text", SAM_RAW_EMPTIED, OF_SESSION " AND NOT chosen",
    "chosen" },
  { "agreement", "then_text", SAM_RAW_EMPTIED, OF_SESSION " AND NOT chosen",
    "chosen" },
  { "agreement", "owner", SAM_RAW_EMPTIED,
    OF_SESSION " AND (NOT chosen OR closed_on <> '')", "closed_on" },
  { "agreement", "id", SAM_RAW_KEPT },
  { "agreement", "session_id", SAM_RAW_KEPT },
  { "agreement", "returns_on", SAM_RAW_KEPT },
  { "agreement", "closed_on", SAM_RAW_KEPT },

  /* What client or carer noticed is told in somebody's own words, and is not in
   * what is shared. Answered outside of any session, it goes with its point. */
  { "agreement_answer", "noticed", SAM_RAW_EMPTIED,
    "session_id = ?1 OR session_id = '' AND " OF_POINT },
  { "agreement_answer", "agreement_id", SAM_RAW_KEPT },
  { "agreement_answer", "session_id", SAM_RAW_KEPT },
  { "agreement_answer", "answered_on", SAM_RAW_KEPT },

  /* The agenda that became the session. One that is only planned has no
   * session, and stays whole. */
  { "agenda", "goal", SAM_RAW_EMPTIED, OF_SESSION },
  { "agenda", "id", SAM_RAW_KEPT },
  { "agenda", "title", SAM_RAW_KEPT },
  { "agenda", "session_id", SAM_RAW_KEPT },
  { "agenda_block", "text", SAM_RAW_EMPTIED,
    OF_AGENDA " AND question_id = ''" },
  { "agenda_block", "note", SAM_RAW_EMPTIED, OF_AGENDA },
  { "agenda_block", "agenda_id", SAM_RAW_KEPT },
  { "agenda_block", "title", SAM_RAW_KEPT },
  { "agenda_block", "question_id", SAM_RAW_KEPT },
  { "agenda_block", "deck_id", SAM_RAW_KEPT },
  { "agenda_block", "card_id", SAM_RAW_KEPT },
  { "agenda_block", "card_title", SAM_RAW_KEPT },
  { "agenda_block", "icon", SAM_RAW_KEPT },
  { "agenda_block", "item_id", SAM_RAW_KEPT },
  { "agenda_block", "item_source", SAM_RAW_KEPT },

  { "setting", "name", SAM_RAW_KEPT },
  { "leaving", "id", SAM_RAW_KEPT },
};

/**
 * sam_raw_get_fate:
 *
 * Returns: what becomes of the column
 */
SamRawFate
sam_raw_get_fate (const char *table, const char *column)
{
  g_return_val_if_fail (table != NULL, SAM_RAW_UNKNOWN);
  g_return_val_if_fail (column != NULL, SAM_RAW_UNKNOWN);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (columns[i].table, table) &&
        g_str_equal (columns[i].column, column))
      return columns[i].fate;

  return SAM_RAW_UNKNOWN;
}

/* An old backup has not had every step of the schema. */
static gboolean
has_column (sqlite3    *handle,
            const char *table,
            const char *column,
            gboolean   *has,
            GError    **error)
{
  int code;
  g_autoptr (sqlite3_stmt) statement =
      sam_statement_prepare (handle, error,
                             "SELECT 1 FROM pragma_table_info (?1)"
                             "  WHERE name = ?2",
                             "ss", table, column);

  if (statement == NULL)
    return FALSE;

  code = sqlite3_step (statement);
  *has = code == SQLITE_ROW;

  return code == SQLITE_ROW || code == SQLITE_DONE ||
         sam_database_set_error (handle, error);
}

static gboolean
erase_column (sqlite3 *handle, gsize i, const char *session_id, GError **error)
{
  g_autofree char *sql = NULL;

  if (columns[i].fate == SAM_RAW_DELETED)
    sql = g_strdup_printf ("DELETE FROM %s WHERE %s", columns[i].table,
                           columns[i].where);
  else
    sql = g_strdup_printf ("UPDATE %s SET %s = '' WHERE %s", columns[i].table,
                           columns[i].column, columns[i].where);

  return sam_statement_run (handle, error, sql, "s", session_id);
}

/**
 * sam_raw_erase:
 * @handle: the database or a backup of it, of this or an older version
 *
 * Erases the words of a session that are the team's own. The connection
 * overwrites what it deletes.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_raw_erase (sqlite3 *handle, const char *session_id, GError **error)
{
  g_return_val_if_fail (handle != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      gboolean has = FALSE;

      if (columns[i].where == NULL)
        continue;
      if (!has_column (handle, columns[i].table,
                       columns[i].with != NULL ? columns[i].with
                                               : columns[i].column,
                       &has, error) ||
          (has && !erase_column (handle, i, session_id, error)))
        return FALSE;
    }

  return TRUE;
}
