// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-loader.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot-private.h"
#include "sam-deck-reader.h"
#include "sam-reason-round.h"
#include "sam-statement.h"

/*
 * Reading the items of a session back: what was prepared, where the team came,
 * what was voted and noted.
 */

static gboolean
set_damaged (GError **error)
{
  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED,
                       _ ("This session was damaged on the disk and cannot be "
                          "read whole. The others are safe. Keep the backups, "
                          "and ask for help."));

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
  gboolean         found;
  g_autofree char *sum = NULL;
  g_autoptr (sqlite3_stmt) statement =
      sam_statement_prepare (handle, error,
                             "SELECT text, sum FROM note WHERE session_id = ?1 "
                             "AND position = ?2",
                             "si", session_id, (gint64) position);

  if (statement == NULL ||
      !sam_statement_find_row (handle, statement, &found, error))
    return FALSE;
  if (!found)
    return TRUE;

  text = sam_statement_get_text (statement, 0);
  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  if (g_strcmp0 (sum, sam_statement_get_text (statement, 1)) != 0 ||
      !g_utf8_validate (text, -1, NULL))
    return set_damaged (error);

  sam_session_item_set_note (item, text);

  return TRUE;
}

static gboolean
read_reasons (sqlite3        *handle,
              const char     *session_id,
              guint           position,
              SamSessionItem *item,
              GError        **error)
{
  SamBallot *ballot = sam_session_item_get_ballot (item);
  int        code;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) reasons = NULL;
  g_autoptr (sqlite3_stmt) rows = NULL;

  if (ballot == NULL)
    return TRUE;

  rows = sam_statement_prepare (handle, error,
                                "SELECT text, sum FROM reason"
                                "  WHERE session_id = ?1 AND position = ?2"
                                "  ORDER BY sum",
                                "si", session_id, (gint64) position);
  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      const char      *text = sam_statement_get_text (rows, 0);
      g_autofree char *sum = sam_reason_get_sum (text);

      if (g_strcmp0 (sum, sam_statement_get_text (rows, 1)) != 0 ||
          !g_utf8_validate (text, -1, NULL))
        return set_damaged (error);
      g_strv_builder_add (builder, text);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  reasons = g_strv_builder_end (builder);
  sam_ballot_set_reasons (ballot, (const char *const *) reasons);
  if (reasons[0] != NULL)
    sam_session_item_reasons_changed (item);

  return TRUE;
}

#define ITEMS_SQL \
  "SELECT position, deck_id, card_id, card_number, card_title, colour, icon," \
  "    item_source, step, seconds, ballot_open, changed, item_title, block," \
  "    block_text, question_id, planned, guide, vote_form, way, least, must," \
  "    parked, seen, step_since, step_more, asks_reasons" \
  "  FROM session_item WHERE session_id = ?1"

#define ALL_ITEMS_SQL ITEMS_SQL " ORDER BY position"
#define ONE_ITEM_SQL ITEMS_SQL " AND position = ?2"

/* Returns: (transfer full) (nullable): the item that a row keeps; %NULL if it
 *   cannot be read */
static SamBlock *
read_item_block (sqlite3_stmt *row)
{
  guint colour = (guint) sqlite3_column_int (row, 5);
  g_autoptr (SamItem) source =
      sam_deck_reader_parse_item (sam_statement_get_text (row, 7), NULL);

  if (source == NULL || colour >= SAM_N_CARD_COLOURS)
    return NULL;

  return sam_block_new_kept_item (sam_statement_get_text (row, 1),
                                  sam_statement_get_text (row, 2),
                                  (guint) sqlite3_column_int (row, 3),
                                  sam_statement_get_text (row, 4), colour,
                                  sam_statement_get_text (row, 6), source);
}

/* Returns: (transfer full) (nullable): the block of a row as it was prepared;
 *   %NULL if it cannot be read */
static SamBlock *
read_block (sqlite3_stmt *row)
{
  guint     kind = (guint) sqlite3_column_int (row, 13);
  guint     form = (guint) sqlite3_column_int (row, 18);
  guint     way = (guint) sqlite3_column_int (row, 19);
  SamBlock *block;

  if (kind >= SAM_N_SESSION_BLOCK_KINDS || form >= SAM_N_VOTE_FORMS ||
      way >= SAM_N_WAYS)
    return NULL;

  block = kind == SAM_BLOCK_ITEM
              ? read_item_block (row)
              : sam_block_new (kind, sam_statement_get_text (row, 12));
  if (block == NULL)
    return NULL;

  sam_block_set_text (block, sam_statement_get_text (row, 14));
  sam_block_set_question_id (block, sam_statement_get_text (row, 15));
  sam_block_set_note (block, sam_statement_get_text (row, 17));
  sam_block_set_vote_form (block, form);
  sam_block_set_way (block, way);
  sam_block_set_asks_reasons (block, sqlite3_column_int (row, 26) != 0);

  return block;
}

static guint
get_number (sqlite3_stmt *row, int column)
{
  return (guint) MAX (sqlite3_column_int (row, column), 0);
}

/* What became of it in the session. One that an older program kept says
 * nothing of its least minutes, and has those of its kind. */
static void
read_course (sqlite3_stmt *row, SamSessionItem *item)
{
  sam_session_item_set_planned (item, get_number (row, 16));
  if (get_number (row, 20) > 0)
    sam_session_item_set_least (item, get_number (row, 20));
  sam_session_item_set_must (item, get_number (row, 21) != 0);
  sam_session_item_set_parked (item, get_number (row, 22) != 0);
  sam_session_item_set_seconds (item, get_number (row, 9));
  sam_session_item_set_seen (item, get_number (row, 23));
  sam_session_item_set_step_since (item, get_number (row, 24));
  sam_session_item_set_step_more (item, get_number (row, 25));
}

/* Returns: (transfer full) (nullable): the item of a row, %NULL with @error */
static SamSessionItem *
read_item (sqlite3_stmt *row, GError **error)
{
  SamSessionItem *item;
  SamBallot      *ballot;
  g_autoptr (SamBlock) block = read_block (row);

  if (block == NULL)
    {
      set_damaged (error);
      return NULL;
    }

  item = sam_session_item_new_block (block);
  read_course (row, item);

  ballot = sam_session_item_get_ballot (item);
  if (ballot != NULL)
    {
      sam_ballot_set_open (ballot, sqlite3_column_int (row, 10) != 0);
      sam_ballot_set_compared (ballot, MAX (sqlite3_column_int (row, 11), -1));
    }

  return item;
}

/**
 * sam_session_item_loader_read:
 * @session: what was agreed is in it already; its items are added
 *
 * Returns: %FALSE with @error if any of them cannot be read whole
 */
gboolean
sam_session_item_loader_read (sqlite3    *handle,
                              SamSession *session,
                              GError    **error)
{
  const char *id = sam_session_get_id (session);
  int         code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, ALL_ITEMS_SQL, "s", id);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      guint position = (guint) sqlite3_column_int (rows, 0);
      g_autoptr (SamSessionItem) item = read_item (rows, error);

      if (item == NULL || !read_tallies (handle, id, position, item, error) ||
          !read_note (handle, id, position, item, error) ||
          !read_reasons (handle, id, position, item, error))
        return FALSE;

      sam_session_add_item (session, item);
      /* Some blocks have their pages only from here on. */
      sam_session_item_set_step (item, (guint) sqlite3_column_int (rows, 8));
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  return TRUE;
}

/**
 * sam_session_item_loader_read_voted:
 *
 * Reads one item with what was voted on it, and nothing that anybody wrote.
 *
 * Returns: (transfer full) (nullable): the item, or %NULL with @error
 */
SamSessionItem *
sam_session_item_loader_read_voted (sqlite3    *handle,
                                    const char *session_id,
                                    guint       position,
                                    GError    **error)
{
  gboolean found;
  g_autoptr (SamSessionItem) item = NULL;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error, ONE_ITEM_SQL, "si", session_id,
                             (gint64) position);

  if (row == NULL || !sam_statement_find_row (handle, row, &found, error))
    return NULL;
  if (!found)
    {
      set_damaged (error);
      return NULL;
    }

  item = read_item (row, error);
  if (item == NULL || !read_tallies (handle, session_id, position, item, error))
    return NULL;

  return g_steal_pointer (&item);
}
