// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-agenda.h"

#include <glib/gi18n-lib.h>

#include "sam-deck-reader.h"
#include "sam-minutes.h"
#include "sam-statement.h"

/*
 * Agendas are changed by people on one thread while another one reads and
 * writes. What goes between the two is a copy.
 */

static void
clear_block (gpointer data)
{
  SamKeptBlock *block = data;

  g_free (block->title);
  g_free (block->text);
  g_free (block->question_id);
  g_free (block->note);
  g_free (block->deck_id);
  g_free (block->card_id);
  g_free (block->card_title);
  g_free (block->icon);
  g_free (block->item_id);
  g_clear_object (&block->item);
}

/* Returns: (transfer full): one without blocks, and without titles yet */
static SamKeptAgenda *
create (const char *id)
{
  SamKeptAgenda *self = g_new0 (SamKeptAgenda, 1);

  self->id = g_strdup (id);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (SamKeptBlock));
  g_array_set_clear_func (self->blocks, clear_block);

  return self;
}

void
sam_kept_agenda_free (SamKeptAgenda *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->goal);
  g_clear_pointer (&self->starts, g_date_time_unref);
  g_array_unref (self->blocks);
  g_free (self);
}

static void
copy_block (SamBlock *block, SamKeptBlock *copy)
{
  SamItem *item = sam_block_get_item (block);

  *copy = (SamKeptBlock){
    .kind = sam_block_get_kind (block),
    .title = g_strdup (sam_block_get_title (block)),
    .text = g_strdup (sam_block_get_text (block)),
    .question_id = g_strdup (sam_block_get_question_id (block)),
    .note = g_strdup (sam_block_get_note (block)),
    .deck_id = g_strdup (sam_block_get_deck_id (block)),
    .card_id = g_strdup (sam_block_get_card_id (block)),
    .card_title = g_strdup (sam_block_get_card_title (block)),
    .icon = g_strdup (sam_block_get_icon (block)),
    .colour = sam_block_get_colour (block),
    .card_number = sam_block_get_card_number (block),
    .least = sam_block_get_least (block),
    .usual = sam_block_get_usual (block),
    .most = sam_block_get_most (block),
    .learned = sam_block_get_learned (block),
    .pinned_minutes = sam_block_get_pinned_minutes (block),
    .pinned_start = sam_block_get_pinned_start (block),
    .must = sam_block_get_must (block),
    .fits = sam_block_get_fits (block),
    .vote_form = sam_block_get_vote_form (block),
    .way = sam_block_get_way (block),
    .asks_reasons = sam_block_get_asks_reasons (block),
    .reason = sam_block_get_reason (block),
  };

  if (item != NULL)
    {
      copy->item = g_object_ref (item);
      copy->item_id = g_strdup (sam_item_get_id (item));
    }
}

/**
 * sam_kept_agenda_new:
 *
 * Returns: (transfer full): @agenda as it is now
 */
SamKeptAgenda *
sam_kept_agenda_new (SamAgenda *agenda)
{
  GDateTime     *starts = sam_agenda_get_starts (agenda);
  SamKeptAgenda *self = create (sam_agenda_get_id (agenda));

  self->title = g_strdup (sam_agenda_get_title (agenda));
  self->goal = g_strdup (sam_agenda_get_goal (agenda));
  self->starts = starts != NULL ? g_date_time_ref (starts) : NULL;
  self->minutes = sam_agenda_get_minutes (agenda);
  self->people = sam_agenda_get_people (agenda);
  self->purpose = sam_agenda_get_purpose (agenda);

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamKeptBlock copy;

      copy_block (sam_agenda_get_block (agenda, i), &copy);
      g_array_append_val (self->blocks, copy);
    }

  return self;
}

static gboolean
set_damaged (GError **error)
{
  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED,
                       _ ("This agenda was damaged on the disk and cannot be "
                          "read whole. The others are safe. Keep the backups, "
                          "and ask for help."));

  return FALSE;
}

/* Returns: (transfer full): the text, and %FALSE in @valid if it is none */
static char *
read_text (sqlite3_stmt *row, int column, gboolean *valid)
{
  const char *text = sam_statement_get_text (row, column);

  if (!g_utf8_validate (text, -1, NULL))
    *valid = FALSE;

  return g_strdup (text);
}

/* Reads a number from 0 to @most; another makes @valid %FALSE. */
static guint
read_number (sqlite3_stmt *row, int column, guint most, gboolean *valid)
{
  gint64 number = sqlite3_column_int64 (row, column);

  if (number >= 0 && number <= (gint64) most)
    return (guint) number;

  *valid = FALSE;

  return 0;
}

#define HEAD_SQL \
  "SELECT title, goal, starts, minutes, people, purpose FROM agenda" \
  "  WHERE id = ?1 AND NOT deleted"

static gboolean
read_head (sqlite3 *handle, SamKeptAgenda *agenda, GError **error)
{
  gboolean valid = TRUE;
  gboolean found;
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error, HEAD_SQL, "s", agenda->id);

  if (row == NULL || !sam_statement_find_row (handle, row, &found, error))
    return FALSE;
  if (!found)
    {
      g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                           _ ("This agenda is no longer there."));
      return FALSE;
    }

  agenda->title = read_text (row, 0, &valid);
  agenda->goal = read_text (row, 1, &valid);
  if (sqlite3_column_type (row, 2) != SQLITE_NULL)
    agenda->starts =
        g_date_time_new_from_unix_local (sqlite3_column_int64 (row, 2));
  agenda->minutes = read_number (row, 3, SAM_AGENDA_MAX_MINUTES, &valid);
  agenda->people = read_number (row, 4, SAM_MAX_PEOPLE, &valid);
  agenda->purpose = read_number (row, 5, SAM_N_PURPOSES - 1, &valid);

  return (valid && agenda->minutes >= SAM_AGENDA_MIN_MINUTES) ||
         set_damaged (error);
}

#define BLOCKS_SQL \
  "SELECT kind, title, text, question_id, note, deck_id, card_id," \
  "    card_number, card_title, colour, icon, item_id, item_source, least," \
  "    usual, most, learned, must, pinned_minutes, pinned_start, vote_form," \
  "    way, reason, fits, asks_reasons" \
  "  FROM agenda_block WHERE agenda_id = ?1 ORDER BY position"

/* The text of an item that cannot be read is no reason to lose the agenda. */
static SamKeptBlock
read_block (sqlite3_stmt *row, gboolean *valid)
{
  SamKeptBlock self = { .kind = SAM_BLOCK_ITEM };

  self.kind = read_number (row, 0, SAM_N_BLOCK_KINDS - 1, valid);
  self.title = read_text (row, 1, valid);
  self.text = read_text (row, 2, valid);
  self.question_id = read_text (row, 3, valid);
  self.note = read_text (row, 4, valid);
  self.deck_id = read_text (row, 5, valid);
  self.card_id = read_text (row, 6, valid);
  self.card_number = read_number (row, 7, G_MAXINT, valid);
  self.card_title = read_text (row, 8, valid);
  self.colour = read_number (row, 9, SAM_N_CARD_COLOURS - 1, valid);
  self.icon = read_text (row, 10, valid);
  self.item_id = read_text (row, 11, valid);
  if (self.kind == SAM_BLOCK_ITEM)
    self.item =
        sam_deck_reader_parse_item (sam_statement_get_text (row, 12), NULL);
  self.least = read_number (row, 13, SAM_MINUTES_MAX, valid);
  self.usual = read_number (row, 14, SAM_MINUTES_MAX, valid);
  self.most = read_number (row, 15, SAM_MINUTES_MAX, valid);
  self.learned = read_number (row, 16, G_MAXINT, valid);
  self.must = sqlite3_column_int (row, 17) != 0;
  self.pinned_minutes = read_number (row, 18, SAM_MINUTES_MAX, valid);
  self.pinned_start = sqlite3_column_int (row, 19);
  self.vote_form = read_number (row, 20, SAM_N_VOTE_FORMS - 1, valid);
  self.way = read_number (row, 21, SAM_N_WAYS - 1, valid);
  self.reason = read_number (row, 22, SAM_REASON_LONG_AGO, valid);
  self.fits = sqlite3_column_int (row, 23) != 0;
  self.asks_reasons = sqlite3_column_int (row, 24) != 0;

  return self;
}

static gboolean
read_blocks (sqlite3 *handle, SamKeptAgenda *agenda, GError **error)
{
  int      code;
  gboolean valid = TRUE;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, BLOCKS_SQL, "s", agenda->id);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      SamKeptBlock block = read_block (rows, &valid);

      g_array_append_val (agenda->blocks, block);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  return valid || set_damaged (error);
}

/**
 * sam_kept_agenda_read:
 * @handle: within a transaction
 *
 * Returns: (transfer full): the agenda, or %NULL with @error in
 *   #SAM_DATABASE_ERROR if it is not there, or not whole
 */
SamKeptAgenda *
sam_kept_agenda_read (sqlite3 *handle, const char *id, GError **error)
{
  g_autoptr (SamKeptAgenda) self = create (id);

  if (!read_head (handle, self, error) || !read_blocks (handle, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
