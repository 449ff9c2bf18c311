// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * Taking back what was done in a running session. Whoever has applied a change
 * pushes the command that undoes it; when that one is applied, it pushes what
 * does it again. Both are saved like any other change.
 *
 * Nothing is taken back while people vote or write, and nobody pushes the
 * inverse of a vote: what was announced as secret stays as it was announced.
 */

/* More than anybody takes back in a meeting. */
#define MOST_STEPS 50

static void
command_free (gpointer command)
{
  sam_live_command_free (command);
}

/* Returns: (transfer none): where commands of @deed wait */
static GPtrArray *
get_steps (SamLive *self, SamDeed deed)
{
  GPtrArray **steps = deed == SAM_DEED_UNDONE ? &self->undo : &self->redo;

  if (*steps == NULL)
    *steps = g_ptr_array_new_with_free_func (command_free);

  return *steps;
}

static const char *
get_label (GPtrArray *steps)
{
  SamLiveCommand *last;

  if (steps == NULL || steps->len == 0)
    return NULL;
  last = g_ptr_array_index (steps, steps->len - 1);

  return last->label;
}

/* @command: (transfer full) */
static void
add_step (SamLive *self, SamLiveCommand *command)
{
  GPtrArray *steps = get_steps (self, command->deed);

  if (steps->len == MOST_STEPS)
    g_ptr_array_remove_index (steps, 0);
  g_ptr_array_add (steps, command);
}

/* What is popped comes after all that was asked before; it may find then that
 * people are voting, and waits on. */
static void
run_step (SamLive *self, SamDeed deed)
{
  GPtrArray *steps = get_steps (self, deed);

  if (steps->len > 0 && !sam_live_is_held (self) && !sam_live_has_ended (self))
    sam_live_push (self, g_ptr_array_steal_index (steps, steps->len - 1));
}

/**
 * sam_live_push_undo:
 * @inverse: (transfer full): what takes the change back
 * @label: what was done, as “Parked “Four times a day””
 *
 * For who applies a change, while it is applied: it can be taken back. A change
 * that is itself the taking back of another keeps the label of that one.
 */
void
sam_live_push_undo (SamLive *self, SamLiveCommand *inverse, const char *label)
{
  const SamLiveCommand *applied = self->applied;

  g_assert (applied != NULL);
  g_assert (inverse != NULL && inverse->label == NULL);

  inverse->label = g_strdup (applied->label != NULL ? applied->label : label);
  inverse->deed =
      applied->deed == SAM_DEED_UNDONE ? SAM_DEED_REDONE : SAM_DEED_UNDONE;
  if (applied->deed == SAM_DEED_DONE)
    {
      g_ptr_array_set_size (get_steps (self, SAM_DEED_REDONE), 0);
      g_free (self->done_label);
      self->done_label = g_strdup (label);
    }
  add_step (self, inverse);
}

/**
 * sam_live_tell_done:
 * @command: has been applied
 *
 * Tells what was done with it, if it can be taken back, or was.
 */
void
sam_live_tell_done (SamLive *self, const SamLiveCommand *command)
{
  g_autofree char *label = g_steal_pointer (&self->done_label);

  if (command->label != NULL)
    sam_live_emit_done (self, command->label, command->deed);
  else if (label != NULL)
    sam_live_emit_done (self, label, SAM_DEED_DONE);
}

/**
 * sam_live_may_run:
 *
 * Returns: whether @command may be run now: what takes something back may not
 *   while people vote
 */
gboolean
sam_live_may_run (SamLive *self, const SamLiveCommand *command)
{
  return command->deed == SAM_DEED_DONE || !sam_live_is_held (self);
}

/**
 * sam_live_keep_step:
 * @command: (transfer full): what takes something back, and did not happen
 *
 * It can be tried again.
 */
void
sam_live_keep_step (SamLive *self, SamLiveCommand *command)
{
  add_step (self, command);
}

/**
 * sam_live_clear_undo:
 *
 * Nothing can be taken back any more.
 */
void
sam_live_clear_undo (SamLive *self)
{
  g_clear_pointer (&self->undo, g_ptr_array_unref);
  g_clear_pointer (&self->redo, g_ptr_array_unref);
  g_clear_pointer (&self->done_label, g_free);
}

/**
 * sam_live_get_undo_label:
 *
 * Returns: (transfer none) (nullable): what sam_live_undo() would take back,
 *   fit to show; %NULL if it would do nothing, as while people vote
 */
const char *
sam_live_get_undo_label (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return !sam_live_is_held (self) ? get_label (self->undo) : NULL;
}

/**
 * sam_live_get_redo_label:
 *
 * Returns: (transfer none) (nullable): as sam_live_get_undo_label(), for
 *   sam_live_redo()
 */
const char *
sam_live_get_redo_label (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return !sam_live_is_held (self) ? get_label (self->redo) : NULL;
}

/**
 * sam_live_undo:
 *
 * Takes back what was done last. It is saved, then `done` tells of it.
 */
void
sam_live_undo (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  run_step (self, SAM_DEED_UNDONE);
}

/**
 * sam_live_redo:
 *
 * Does again what was taken back last.
 */
void
sam_live_redo (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  run_step (self, SAM_DEED_REDONE);
}
