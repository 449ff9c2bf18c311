// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * What is asked of a running session, one after another: each command is
 * saved, and applied once it is on the disk. A command that cannot be saved
 * does not happen.
 */

/* How long a key press waits for the disk, in microseconds: half a frame. Most
 * disks take less for so little, and a slow one is not waited for. */
#define PATIENCE 8000

/**
 * sam_live_command_free:
 * @command: (transfer full): one that is not waiting to be run
 */
void
sam_live_command_free (SamLiveCommand *command)
{
  if (command->type->clear != NULL)
    command->type->clear (command);
  g_free (command->label);
  g_free (command);
}

/**
 * sam_live_command_new:
 *
 * Returns: (transfer full): a command of @type about the current item, for
 *   sam_live_push()
 */
gpointer
sam_live_command_new (SamLive *self, const SamLiveCommandType *type)
{
  SamLiveCommand *command = g_malloc0 (type->size);

  command->type = type;
  command->position = sam_session_get_position (self->session);

  return command;
}

static void run_next (SamLive *self);

/**
 * sam_live_saved_cb:
 * @self: (transfer full): the running session
 *
 * The end of each save: the command is applied and told, or did not happen.
 */
void
sam_live_saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamLive) self = user_data;
  g_autoptr (GError) error = NULL;
  SamLiveCommand           *command = g_steal_pointer (&self->running);
  const SamLiveCommandType *type = command->type;
  gboolean                  had_ended = sam_live_has_ended (self);

  if (sam_session_store_save_finish (SAM_DATABASE (source), result, &error))
    {
      self->applied = command;
      type->apply (self, command);
      self->applied = NULL;
      if (type->is_unseen == NULL || !type->is_unseen (self, command))
        sam_live_emit_changed (self);
      if (!had_ended && sam_live_has_ended (self))
        sam_live_emit_ended (self);
      sam_live_tell_done (self, command);
    }
  else
    {
      if (type->fail != NULL)
        type->fail (self, command);
      if (command->deed != SAM_DEED_DONE)
        sam_live_keep_step (self, g_steal_pointer (&command));
      sam_live_emit_failed (self, error);
    }

  g_clear_pointer (&command, sam_live_command_free);
  run_next (self);
}

static void
run_next (SamLive *self)
{
  while (self->running == NULL && !g_queue_is_empty (&self->commands))
    {
      SamLiveCommand *command = g_queue_pop_head (&self->commands);

      if (!sam_live_may_run (self, command))
        {
          sam_live_keep_step (self, command);
          continue;
        }
      if (sam_live_has_ended (self) ||
          (command->type->find != NULL && !command->type->find (self, command)))
        {
          sam_live_command_free (command);
          continue;
        }

      self->running = command;
      command->type->save (self, command);
    }

  sam_live_tell_save_state (self);
}

/**
 * sam_live_push:
 * @command: (transfer full): comes after all that was asked before, and after
 *   what is typed by now
 */
void
sam_live_push (SamLive *self, SamLiveCommand *command)
{
  if (!command->type->is_text)
    sam_live_flush (self);
  g_queue_push_tail (&self->commands, command);
  run_next (self);
}

/**
 * sam_live_linger:
 *
 * Waits for what was asked for to be on the disk, for a few milliseconds at
 * most. For a key press: the frame that it begins can show the change then, and
 * not the one after.
 */
void
sam_live_linger (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->running != NULL)
    sam_database_linger (self->database, PATIENCE);
}

/**
 * sam_live_clear_commands:
 *
 * Forgets what was asked for and has not begun.
 */
void
sam_live_clear_commands (SamLive *self)
{
  g_queue_clear_full (&self->commands, (GDestroyNotify) sam_live_command_free);
}
