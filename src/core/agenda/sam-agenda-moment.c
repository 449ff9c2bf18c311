// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

/* An agenda at one moment: what a step can go back to. Blocks are named by
 * themselves, so that going back gives the same objects, and what they were is
 * shared with them until they change. */

static void
clear_block_moment (gpointer data)
{
  SamBlockMoment *self = data;

  g_clear_object (&self->block);
  g_clear_pointer (&self->values, sam_block_values_unref);
}

/* Returns: (transfer full): @agenda as it is */
SamMoment *
sam_moment_new (SamAgenda *agenda)
{
  SamMoment *self = g_new0 (SamMoment, 1);

  self->title = g_strdup (agenda->title);
  self->goal = g_strdup (agenda->goal);
  if (agenda->starts != NULL)
    self->starts = g_date_time_ref (agenda->starts);
  self->minutes = agenda->minutes;
  self->people = agenda->people;
  self->purpose = agenda->purpose;
  self->blocks = g_array_sized_new (FALSE, FALSE, sizeof (SamBlockMoment),
                                    agenda->blocks->len);
  g_array_set_clear_func (self->blocks, clear_block_moment);

  for (guint i = 0; i < agenda->blocks->len; i++)
    {
      SamBlock      *block = g_ptr_array_index (agenda->blocks, i);
      SamBlockMoment moment = { .block = g_object_ref (block),
                                .values = sam_block_values_ref (block->values),
                                .fits = block->fits };

      g_array_append_val (self->blocks, moment);
    }

  return self;
}

void
sam_moment_free (SamMoment *self)
{
  g_free (self->title);
  g_free (self->goal);
  g_clear_pointer (&self->starts, g_date_time_unref);
  g_array_unref (self->blocks);
  g_free (self);
}

static gboolean
starts_equal (GDateTime *a, GDateTime *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_date_time_equal (a, b) &&
         g_date_time_get_utc_offset (a) == g_date_time_get_utc_offset (b);
}

/* Values that were changed and changed back are taken for another: that costs
 * a step that does nothing, and saves comparing all of them. */
gboolean
sam_moment_equal (const SamMoment *self, const SamMoment *other)
{
  if (self->blocks->len != other->blocks->len ||
      self->minutes != other->minutes || self->people != other->people ||
      self->purpose != other->purpose ||
      !g_str_equal (self->title, other->title) ||
      !g_str_equal (self->goal, other->goal) ||
      !starts_equal (self->starts, other->starts))
    return FALSE;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const SamBlockMoment *a =
          &g_array_index (self->blocks, SamBlockMoment, i);
      const SamBlockMoment *b =
          &g_array_index (other->blocks, SamBlockMoment, i);

      if (a->block != b->block || a->values != b->values || a->fits != b->fits)
        return FALSE;
    }

  return TRUE;
}

/* Makes @agenda what it was; within a change, which then fits it. What was in
 * then is what is kept, so the fit comes out as it was. */
void
sam_moment_restore (const SamMoment *self, SamAgenda *agenda)
{
  sam_agenda_set_title (agenda, self->title);
  sam_agenda_set_goal (agenda, self->goal);
  sam_agenda_set_starts (agenda, self->starts);
  sam_agenda_set_minutes (agenda, self->minutes);
  sam_agenda_set_people (agenda, self->people);
  sam_agenda_set_purpose (agenda, self->purpose);

  g_ptr_array_set_size (agenda->blocks, 0);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const SamBlockMoment *moment =
          &g_array_index (self->blocks, SamBlockMoment, i);

      sam_block_restore (moment->block, moment->values);
      moment->block->kept = moment->fits;
      g_ptr_array_add (agenda->blocks, g_object_ref (moment->block));
    }
}
