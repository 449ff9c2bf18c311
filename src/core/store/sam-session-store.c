// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include "sam-statement.h"

/*
 * Saving a session that begins, and items that join it. Each job is made on
 * the caller's thread of copies and values that never change, and runs on the
 * database thread.
 */

#define INSERT_ITEM_SQL \
  "INSERT INTO session_item (session_id, position, deck_id, card_id," \
  "  card_number, card_title, colour, icon, item_id, item_title," \
  "  item_source, block, block_text, question_id, planned, guide, vote_form," \
  "  way, least, must, asks_reasons, step)" \
  "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14," \
  "  ?15, ?16, ?17, ?18, ?19, ?20, ?21," \
  "  ?22)"

static gboolean
insert_item (sqlite3        *handle,
             const char     *session_id,
             guint           position,
             SamSessionItem *row,
             GError        **error)
{
  SamItem         *item = sam_session_item_get_item (row);
  g_autofree char *source = item != NULL ? sam_item_dup_source (item) : NULL;

  return sam_statement_run (handle, error, INSERT_ITEM_SQL,
                            "sissisissssissisiiiiii", session_id,
                            (gint64) position,
                            sam_session_item_get_deck_id (row),
                            sam_session_item_get_card_id (row),
                            (gint64) sam_session_item_get_card_number (row),
                            sam_session_item_get_card_title (row),
                            (gint64) sam_session_item_get_colour (row),
                            sam_session_item_get_icon (row),
                            item != NULL ? sam_item_get_id (item) : "",
                            sam_session_item_get_title (row),
                            source != NULL ? source : "",
                            (gint64) sam_session_item_get_kind (row),
                            sam_session_item_get_text (row),
                            sam_session_item_get_question_id (row),
                            (gint64) sam_session_item_get_planned (row),
                            sam_session_item_get_guide (row),
                            (gint64) sam_session_item_get_vote_form (row),
                            (gint64) sam_session_item_get_way (row),
                            (gint64) sam_session_item_get_least (row),
                            (gint64) sam_session_item_get_must (row),
                            (gint64) sam_session_item_get_asks_reasons (row),
                            (gint64) sam_session_item_get_step (row));
}

static gboolean
create_session (sqlite3  *handle,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  SamSessionChange *change = data;

  if (!sam_statement_run (handle, error,
                          "INSERT INTO session (id, started, people, position, "
                          "title, minutes)"
                          "  VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                          "siiisi", change->session_id, change->started,
                          (gint64) change->people, (gint64) change->position,
                          change->title, (gint64) change->minutes))
    return FALSE;

  for (guint i = 0; i < change->items->len; i++)
    if (!insert_item (handle, change->session_id, i,
                      g_ptr_array_index (change->items, i), error))
      return FALSE;

  return TRUE;
}

/**
 * sam_session_store_create_async:
 * @session: (transfer none): a new session with its items; what happened in
 *   it is saved by the other functions
 *
 * Saves a new session.
 */
void
sam_session_store_create_async (SamDatabase        *database,
                                SamSession         *session,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (SAM_IS_SESSION (session));

  change = sam_session_change_new (sam_session_get_id (session));
  change->title = sam_session_dup_title (session);
  change->started = g_date_time_to_unix (sam_session_get_started (session));
  change->people = sam_session_get_people (session);
  change->minutes = sam_session_get_minutes (session);
  change->position = sam_session_get_position (session);
  change->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    g_ptr_array_add (change->items,
                     g_object_ref (sam_session_get_item (session, i)));

  sam_session_change_run (database, create_session, change, callback,
                          user_data);
}

static gboolean
add_item (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return insert_item (handle, change->session_id, change->position,
                      g_ptr_array_index (change->items, 0), error);
}

/**
 * sam_session_store_add_item_async:
 * @position: where it comes, after all that are there
 *
 * Saves an item that joined a running session.
 */
void
sam_session_store_add_item_async (SamDatabase        *database,
                                  const char         *session_id,
                                  SamSessionItem     *item,
                                  guint               position,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  change = sam_session_change_new (session_id);
  change->position = position;
  change->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (change->items, g_object_ref (item));

  sam_session_change_run (database, add_item, change, callback, user_data);
}

/**
 * sam_session_store_save_finish:
 *
 * Ends any of the saves.
 *
 * Returns: %TRUE once it is on the disk; %FALSE with @error in
 *   #SAM_DATABASE_ERROR, and nothing has changed
 */
gboolean
sam_session_store_save_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error)
{
  return sam_database_run_finish (database, result, NULL, error);
}
