// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-agenda.h"
#include "sam-statement.h"

/*
 * Saving agendas: whole, and what becomes of them.
 */

/* What becomes of an agenda; which fields count is up to the job. */
typedef struct
{
  char    *agenda_id;  /* (owned) */
  char    *session_id; /* (owned) (nullable) */
  gboolean deleted;
} Fate;

static void
fate_free (gpointer data)
{
  Fate *fate = data;

  g_free (fate->agenda_id);
  g_free (fate->session_id);
  g_free (fate);
}

/* A late save must neither bring back what was deleted meanwhile nor plan
 * anew what has become a session. */
#define SAVE_HEAD_SQL \
  "INSERT INTO agenda (id, title, goal, minutes, people, purpose, template," \
  "    changed)" \
  "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, unixepoch ())" \
  "  ON CONFLICT DO UPDATE SET title = excluded.title," \
  "    goal = excluded.goal, minutes = excluded.minutes," \
  "    people = excluded.people, purpose = excluded.purpose," \
  "    template = excluded.template, changed = excluded.changed"

static gboolean
write_head (sqlite3 *handle, const SamKeptAgenda *self, GError **error)
{
  if (!sam_statement_run (handle, error, SAVE_HEAD_SQL, "sssiiii", self->id,
                          self->title, self->goal, (gint64) self->minutes,
                          (gint64) self->people, (gint64) self->purpose,
                          (gint64) self->is_template))
    return FALSE;

  if (self->starts == NULL)
    return sam_statement_run (handle, error,
                              "UPDATE agenda SET starts = NULL WHERE id = ?1",
                              "s", self->id);

  return sam_statement_run (handle, error,
                            "UPDATE agenda SET starts = ?2 WHERE id = ?1", "si",
                            self->id, g_date_time_to_unix (self->starts));
}

#define INSERT_BLOCK_SQL \
  "INSERT INTO agenda_block (agenda_id, position, kind, title, text," \
  "    question_id, note, deck_id, card_id, card_number, card_title, colour," \
  "    icon, item_id, item_source, least, usual, most, learned, must," \
  "    pinned_minutes, pinned_start, vote_form, way, reason, fits," \
  "    asks_reasons)" \
  "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14," \
  "    ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)"

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static gboolean
write_block (sqlite3            *handle,
             const char         *agenda_id,
             guint               position,
             const SamKeptBlock *block,
             GError            **error)
{
  g_autofree char *source =
      block->item != NULL ? sam_item_dup_source (block->item) : NULL;

  return sam_statement_run (handle, error, INSERT_BLOCK_SQL,
                            "siissssssisisssiiiiiiiiiiii", agenda_id,
                            (gint64) position, (gint64) block->kind,
                            block->title, or_empty (block->text),
                            or_empty (block->question_id), block->note,
                            or_empty (block->deck_id),
                            or_empty (block->card_id),
                            (gint64) block->card_number,
                            or_empty (block->card_title),
                            (gint64) block->colour, or_empty (block->icon),
                            or_empty (block->item_id), or_empty (source),
                            (gint64) block->least, (gint64) block->usual,
                            (gint64) block->most, (gint64) block->learned,
                            (gint64) block->must,
                            (gint64) block->pinned_minutes,
                            (gint64) block->pinned_start,
                            (gint64) block->vote_form, (gint64) block->way,
                            (gint64) block->reason, (gint64) block->fits,
                            (gint64) block->asks_reasons);
}

static gboolean
save_agenda (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  const SamKeptAgenda *self = data;

  if (!write_head (handle, self, error) ||
      !sam_statement_run (handle, error,
                          "DELETE FROM agenda_block WHERE agenda_id = ?1", "s",
                          self->id))
    return FALSE;

  for (guint i = 0; i < self->blocks->len; i++)
    if (!write_block (handle, self->id, i,
                      &g_array_index (self->blocks, SamKeptBlock, i), error))
      return FALSE;

  return TRUE;
}

/**
 * sam_agenda_store_save_async:
 * @agenda: (transfer none): is copied here and now, and may change at once
 * @is_template: whether it is a template of one's own, and not a planned
 *   session
 *
 * Saves an agenda whole, new or not. One that was deleted meanwhile stays
 * deleted, and one that has become a session is not planned anew.
 */
void
sam_agenda_store_save_async (SamDatabase        *database,
                             SamAgenda          *agenda,
                             gboolean            is_template,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  SamKeptAgenda *copy;

  g_return_if_fail (SAM_IS_AGENDA (agenda));

  copy = sam_kept_agenda_new (agenda);
  copy->is_template = !!is_template;

  sam_database_run_async (database, save_agenda, copy,
                          (GDestroyNotify) sam_kept_agenda_free, NULL, NULL,
                          callback, user_data);
}

static gboolean
mark (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Fate *fate = data;

  if (!sam_statement_run (handle, error,
                          "UPDATE agenda SET deleted = ?2 WHERE id = ?1", "si",
                          fate->agenda_id, (gint64) fate->deleted))
    return FALSE;

  if (sqlite3_changes (handle) > 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                       _ ("This agenda is no longer there, so your change "
                          "could not be saved."));

  return FALSE;
}

static void
mark_async (SamDatabase        *database,
            const char         *agenda_id,
            gboolean            deleted,
            GAsyncReadyCallback callback,
            gpointer            user_data)
{
  Fate *fate = g_new0 (Fate, 1);

  fate->agenda_id = g_strdup (agenda_id);
  fate->deleted = deleted;

  sam_database_run_async (database, mark, fate, fate_free, NULL, NULL, callback,
                          user_data);
}

/**
 * sam_agenda_store_delete_async:
 *
 * Marks an agenda as deleted: nobody sees it again, until it is restored, or
 * erased at the next start.
 */
void
sam_agenda_store_delete_async (SamDatabase        *database,
                               const char         *agenda_id,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_return_if_fail (agenda_id != NULL);

  mark_async (database, agenda_id, TRUE, callback, user_data);
}

/**
 * sam_agenda_store_restore_async:
 *
 * Takes back sam_agenda_store_delete_async().
 */
void
sam_agenda_store_restore_async (SamDatabase        *database,
                                const char         *agenda_id,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_return_if_fail (agenda_id != NULL);

  mark_async (database, agenda_id, FALSE, callback, user_data);
}

static gboolean
mark_all (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sam_statement_run (handle, error,
                            "UPDATE agenda SET deleted = 1"
                            "  WHERE session_id IS NULL",
                            "");
}

/**
 * sam_agenda_store_delete_all_async:
 *
 * Marks all planned agendas and templates as deleted. What became a session
 * belongs to that.
 */
void
sam_agenda_store_delete_all_async (SamDatabase        *database,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data)
{
  sam_database_run_async (database, mark_all, NULL, NULL, NULL, NULL, callback,
                          user_data);
}

static gboolean
sweep (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sam_statement_run (handle, error,
                            "INSERT OR IGNORE INTO leaving (id, whole)"
                            "  SELECT id, 1 FROM agenda WHERE deleted"
                            "  UNION SELECT id, 1 FROM session WHERE deleted",
                            "") &&
         sam_statement_run (handle, error, "DELETE FROM agenda WHERE deleted",
                            "") &&
         sam_statement_run (handle, error, "DELETE FROM session WHERE deleted",
                            "");
}

/**
 * sam_agenda_store_sweep_async:
 *
 * Erases agendas and sessions that are marked deleted, with all that belongs
 * to them: their words are overwritten on the disk, and leave the backups with
 * the next sam_erase_due_async(). For the start of the
 * program, when nothing is left to undo.
 */
void
sam_agenda_store_sweep_async (SamDatabase        *database,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  sam_database_run_async (database, sweep, NULL, NULL, NULL, NULL, callback,
                          user_data);
}

/* That the session is there is what the foreign key sees to. */
static gboolean
save_started (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Fate *fate = data;

  return sam_statement_run (handle, error,
                            "UPDATE agenda SET session_id = ?2 WHERE id = ?1"
                            "  AND NOT template",
                            "ss", fate->agenda_id, fate->session_id);
}

/**
 * sam_agenda_store_save_started_async:
 * @session_id: a session that was saved before
 *
 * Saves that an agenda became a session: it is planned no longer, and is
 * erased when the session is. An agenda that was never saved has nothing to
 * leave, and a template stays one.
 */
void
sam_agenda_store_save_started_async (SamDatabase        *database,
                                     const char         *agenda_id,
                                     const char         *session_id,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  Fate *fate;

  g_return_if_fail (agenda_id != NULL);
  g_return_if_fail (session_id != NULL);

  fate = g_new0 (Fate, 1);
  fate->agenda_id = g_strdup (agenda_id);
  fate->session_id = g_strdup (session_id);

  sam_database_run_async (database, save_started, fate, fate_free, NULL, NULL,
                          callback, user_data);
}

/**
 * sam_agenda_store_save_finish:
 *
 * Ends any of the saves.
 *
 * Returns: %TRUE once it is on the disk; %FALSE with @error in
 *   #SAM_DATABASE_ERROR, and nothing has changed
 */
gboolean
sam_agenda_store_save_finish (SamDatabase  *database,
                              GAsyncResult *result,
                              GError      **error)
{
  return sam_database_run_finish (database, result, NULL, error);
}
