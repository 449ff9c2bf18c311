// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

#include "sam-string.h"

/* Changes of an agenda, and the way back.
 *
 * Every change goes between sam_agenda_begin_change() and
 * sam_agenda_end_change(), one within the other if need be. Within, nobody
 * hears of it. At the last end the agenda fits itself, and then it tells all at
 * once: the list, its blocks, itself. Whoever listens finds everything done. */

/* More steps than anybody goes back. */
#define MOST_STEPS 200

void
sam_agenda_begin_change (SamAgenda *self)
{
  if (self->depth++ > 0)
    return;

  g_object_freeze_notify (G_OBJECT (self));
  self->frozen = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      GObject *block = g_ptr_array_index (self->blocks, i);

      g_object_freeze_notify (block);
      g_ptr_array_add (self->frozen, g_object_ref (block));
    }
}

/* What differs between two lists: one range, as small as can be. */
typedef struct
{
  guint position;
  guint removed;
  guint added;
} Range;

static Range
compare_lists (const SamMoment *was, const SamMoment *now)
{
  Range range = { 0, was->blocks->len, now->blocks->len };

#define BLOCK(moment, i) \
  (g_array_index ((moment)->blocks, SamBlockMoment, (i)).block)
  while (range.position < range.removed && range.position < range.added &&
         BLOCK (was, range.position) == BLOCK (now, range.position))
    range.position++;
  while (range.removed > range.position && range.added > range.position &&
         BLOCK (was, range.removed - 1) == BLOCK (now, range.added - 1))
    {
      range.removed--;
      range.added--;
    }
#undef BLOCK

  range.removed -= range.position;
  range.added -= range.position;

  return range;
}

/* Makes what there is now a step after @was, or joins it to the last one.
 *
 * @was: (transfer full) */
static void
record (SamAgenda *self, SamMoment *was, SamField field, SamBlock *block)
{
  const char *id = block != NULL ? block->id : NULL;

  if (field != SAM_FIELD_NONE && field == self->typed_in &&
      g_strcmp0 (id, self->typed_id) == 0)
    sam_moment_free (was);
  else
    g_ptr_array_add (self->undo, was);
  if (self->undo->len > MOST_STEPS)
    g_ptr_array_remove_index (self->undo, 0);

  g_ptr_array_set_size (self->redo, 0);
  self->typed_in = field;
  sam_set_string (&self->typed_id, id);
}

static void
tell_steps (SamAgenda *self)
{
  gboolean can_undo = self->undo->len > 0;
  gboolean can_redo = self->redo->len > 0;

  if (self->told_undo != can_undo)
    sam_agenda_notify (self, SAM_AGENDA_PROP_CAN_UNDO);
  if (self->told_redo != can_redo)
    sam_agenda_notify (self, SAM_AGENDA_PROP_CAN_REDO);
  self->told_undo = can_undo;
  self->told_redo = can_redo;
}

/* Tells of everything that changed since sam_agenda_begin_change(). */
static void
tell (SamAgenda *self, const Range *range, gboolean changed)
{
  g_autoptr (GPtrArray) frozen = g_steal_pointer (&self->frozen);

  g_object_ref (self);

  if (range->removed > 0 || range->added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), range->position,
                                range->removed, range->added);
  for (guint i = 0; i < frozen->len; i++)
    g_object_thaw_notify (g_ptr_array_index (frozen, i));
  g_object_thaw_notify (G_OBJECT (self));
  if (changed)
    g_signal_emit_by_name (self, "changed");

  g_object_unref (self);
}

/* @onto: (nullable): where what was before goes, to undo or to redo; %NULL if
 *   this is a new step */
static void
end_change (SamAgenda *self, GPtrArray *onto, SamField field, SamBlock *block)
{
  SamMoment *was = self->now;
  SamMoment *now;
  Range      range;
  gboolean   changed;

  g_assert (self->depth > 0);

  if (--self->depth > 0)
    return;

  sam_agenda_fit (self);
  now = sam_moment_new (self);
  range = compare_lists (was, now);
  changed = self->recording && !sam_moment_equal (was, now);
  self->now = now;

  if (!changed)
    sam_moment_free (was);
  else if (onto == NULL)
    record (self, was, field, block);
  else
    g_ptr_array_add (onto, was);

  if (self->recording)
    sam_agenda_keep (self);
  tell_steps (self);
  tell (self, &range, changed);
}

void
sam_agenda_end_change (SamAgenda *self, SamField field, SamBlock *block)
{
  end_change (self, NULL, field, block);
}

static void
go_back (SamAgenda *self, GPtrArray *from, GPtrArray *onto)
{
  SamMoment *moment;

  if (from->len == 0)
    return;

  self->typed_in = SAM_FIELD_NONE;
  sam_agenda_begin_change (self);
  moment = g_ptr_array_steal_index (from, from->len - 1);
  sam_moment_restore (moment, self);
  sam_moment_free (moment);
  end_change (self, onto, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_begin_step:
 *
 * Changes until sam_agenda_end_step() are one step to undo, and the agenda fits
 * itself once, at the end; until then it tells nobody of them. Steps within
 * steps are part of the outer one.
 */
void
sam_agenda_begin_step (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  self->steps++;
  sam_agenda_begin_change (self);
}

void
sam_agenda_end_step (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (self->steps > 0);

  self->steps--;
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

gboolean
sam_agenda_can_undo (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), FALSE);

  return self->undo->len > 0;
}

gboolean
sam_agenda_can_redo (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), FALSE);

  return self->redo->len > 0;
}

/**
 * sam_agenda_undo:
 *
 * Goes back a step, if there is one: the same blocks in their old order, with
 * their old values, and in or out as they were. At most 200 steps are kept. Not
 * within a step.
 */
void
sam_agenda_undo (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (self->depth == 0);

  go_back (self, self->undo, self->redo);
}

/**
 * sam_agenda_redo:
 *
 * Does again what sam_agenda_undo() undid, until something else is changed. Not
 * within a step.
 */
void
sam_agenda_redo (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (self->depth == 0);

  go_back (self, self->redo, self->undo);
}

/**
 * sam_agenda_clear_undo:
 *
 * Forgets all steps: what there is now is the beginning. A new agenda records
 * no steps and does not emit “changed” until this was called; that is how it is
 * filled. Not within a step.
 */
void
sam_agenda_clear_undo (SamAgenda *self)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (self->depth == 0);

  self->recording = TRUE;
  self->typed_in = SAM_FIELD_NONE;
  sam_agenda_keep (self);
  g_ptr_array_set_size (self->undo, 0);
  g_ptr_array_set_size (self->redo, 0);
  tell_steps (self);
}
