// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-agenda.h"
#include "sam-statement.h"

/*
 * Reading agendas back. The database thread reads and parses; an agenda is
 * made of that on the caller's thread, since the shelf belongs to that one.
 */

/* What a meeting is about: items, topics and guests; numbers as in
 * SamBlockKind. */
#define COLUMNS \
  "id, title, starts, minutes, people," \
  "    (SELECT count(*) FROM agenda_block" \
  "      WHERE agenda_id = agenda.id AND kind IN (2, 4, 5) AND fits)"

/* Planned ones by their date, and those without one last, the newest work
 * first. Templates by title, as people sort: å by a. */
#define PLANNED_SQL \
  "SELECT " COLUMNS \
  "  FROM agenda WHERE NOT deleted AND NOT template AND session_id IS NULL" \
  "  ORDER BY starts IS NULL, starts, changed DESC, id"

#define TEMPLATES_SQL \
  "SELECT " COLUMNS "  FROM agenda WHERE NOT deleted AND template" \
  "  ORDER BY fold(title), title, id"

static SamAgendaRow *
read_row (sqlite3_stmt *row)
{
  g_autoptr (GDateTime) starts = NULL;

  if (sqlite3_column_type (row, 2) != SQLITE_NULL)
    starts = g_date_time_new_from_unix_local (sqlite3_column_int64 (row, 2));

  return sam_agenda_row_new (sam_statement_get_text (row, 0),
                             sam_statement_get_text (row, 1), starts,
                             (guint) sqlite3_column_int (row, 3),
                             (guint) sqlite3_column_int (row, 4),
                             (guint) sqlite3_column_int (row, 5));
}

static gboolean
list_agendas (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  int code;
  g_autoptr (GListStore) list = g_list_store_new (SAM_TYPE_AGENDA_ROW);
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error,
                             GPOINTER_TO_INT (data) ? TEMPLATES_SQL
                                                    : PLANNED_SQL,
                             "");

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      g_autoptr (SamAgendaRow) row = read_row (rows);

      g_list_store_append (list, row);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  *result = g_steal_pointer (&list);

  return TRUE;
}

/**
 * sam_agenda_store_list_async:
 * @templates: whether to list the templates, and not what is planned
 *
 * Lists agendas: planned ones by date, those without a date last; templates by
 * title. What has become a session is neither.
 */
void
sam_agenda_store_list_async (SamDatabase        *database,
                             gboolean            templates,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  sam_database_run_async (database, list_agendas, GINT_TO_POINTER (!!templates),
                          NULL, g_object_unref, cancellable, callback,
                          user_data);
}

/**
 * sam_agenda_store_list_finish:
 *
 * Returns: (transfer full): a model of #SamAgendaRow, or %NULL with @error
 */
GListModel *
sam_agenda_store_list_finish (SamDatabase  *database,
                              GAsyncResult *result,
                              GError      **error)
{
  gpointer list = NULL;

  if (!sam_database_run_finish (database, result, &list, error))
    return NULL;

  return list;
}

/* The shelf has the newest text, in the language of now.
 *
 * Returns: (transfer full) (nullable): the item of @kept, however it can be
 *   had */
static SamBlock *
make_item_block (const SamKeptBlock *kept, SamDeckShelf *shelf)
{
  SamCard  *card = NULL;
  SamBlock *block;
  SamItem  *item =
      sam_deck_shelf_find_item (shelf, kept->deck_id, kept->item_id, &card);

  if (item != NULL)
    block = sam_block_new_item (kept->deck_id, card, item);
  else if (kept->item != NULL)
    block = sam_block_new_kept_item (kept->deck_id, kept->card_id,
                                     kept->card_number, kept->card_title,
                                     kept->colour, kept->icon, kept->item);
  else
    return NULL;

  /* Only a title of the team's own outlives the one on the card. */
  if (kept->item != NULL &&
      !g_str_equal (kept->title, sam_item_get_title (kept->item)))
    sam_block_set_title (block, kept->title);

  return block;
}

static const char *
or_null (const char *text)
{
  return *text != '\0' ? text : NULL;
}

/* Returns: (transfer full): the block as it was kept */
static SamBlock *
make_block (const SamKeptBlock *kept, SamDeckShelf *shelf)
{
  SamBlock *block = NULL;

  if (kept->kind == SAM_BLOCK_ITEM)
    block = make_item_block (kept, shelf);
  else
    block = sam_block_new (kept->kind, kept->title);

  if (block == NULL)
    {
      block = sam_block_new (SAM_BLOCK_TOPIC, kept->title);
      sam_block_set_text (block, _ ("This item is no longer there. Its card "
                                    "was taken away."));
    }
  else
    sam_block_set_text (block, or_null (kept->text));

  sam_block_set_question_id (block, or_null (kept->question_id));
  sam_block_set_note (block, kept->note);
  sam_block_set_range (block, kept->least, kept->usual, kept->most);
  sam_block_set_learned (block, kept->learned);
  sam_block_set_must (block, kept->must);
  sam_block_set_pinned_minutes (block, kept->pinned_minutes);
  sam_block_set_pinned_start (block, kept->pinned_start);
  sam_block_set_vote_form (block, kept->vote_form);
  sam_block_set_way (block, kept->way);
  sam_block_set_asks_reasons (block, kept->asks_reasons);
  sam_block_set_reason (block, kept->reason);
  sam_block_set_fits (block, kept->fits);

  return block;
}

/* Returns: (transfer full): the agenda, with nothing to undo */
static SamAgenda *
make_agenda (const SamKeptAgenda *kept, SamDeckShelf *shelf)
{
  SamAgenda *agenda = sam_agenda_new (kept->id);

  sam_agenda_begin_step (agenda);
  sam_agenda_set_title (agenda, kept->title);
  sam_agenda_set_goal (agenda, kept->goal);
  sam_agenda_set_starts (agenda, kept->starts);
  sam_agenda_set_minutes (agenda, kept->minutes);
  sam_agenda_set_people (agenda, kept->people);
  sam_agenda_set_purpose (agenda, kept->purpose);
  for (guint i = 0; i < kept->blocks->len; i++)
    {
      g_autoptr (SamBlock) block =
          make_block (&g_array_index (kept->blocks, SamKeptBlock, i), shelf);

      sam_agenda_insert (agenda, i, block);
    }
  sam_agenda_end_step (agenda);
  sam_agenda_clear_undo (agenda);

  return agenda;
}

static gboolean
read_agenda (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  *result = sam_kept_agenda_read (handle, data, error);

  return *result != NULL;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (SamKeptAgenda) kept = NULL;
  gpointer value = NULL;
  GError  *error = NULL;

  if (!sam_database_run_finish (SAM_DATABASE (source), result, &value, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  kept = value;
  g_task_return_pointer (task, make_agenda (kept, g_task_get_task_data (task)),
                         g_object_unref);
}

/**
 * sam_agenda_store_load_async:
 * @shelf: whose items are taken where it has them; looked at in the caller's
 *   main context
 *
 * Reads one agenda whole.
 */
void
sam_agenda_store_load_async (SamDatabase        *database,
                             const char         *agenda_id,
                             SamDeckShelf       *shelf,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (SAM_IS_DATABASE (database));
  g_return_if_fail (agenda_id != NULL);
  g_return_if_fail (SAM_IS_DECK_SHELF (shelf));

  task = g_task_new (database, cancellable, callback, user_data);
  g_task_set_source_tag (task, sam_agenda_store_load_async);
  g_task_set_task_data (task, g_object_ref (shelf), g_object_unref);

  sam_database_run_async (database, read_agenda, g_strdup (agenda_id), g_free,
                          (GDestroyNotify) sam_kept_agenda_free, cancellable,
                          read_cb, task);
}

/**
 * sam_agenda_store_load_finish:
 *
 * A block of which the item is neither on the shelf nor kept whole comes as a
 * topic by its title, which says so.
 *
 * Returns: (transfer full): the agenda, with nothing to undo; or %NULL with
 *   @error in #SAM_DATABASE_ERROR
 */
SamAgenda *
sam_agenda_store_load_finish (SamDatabase  *database,
                              GAsyncResult *result,
                              GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, database), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result,
                                                  sam_agenda_store_load_async),
                        NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
