// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

#include "sam-string.h"

/* What is asked and said of a whole agenda. */

const char *
sam_agenda_get_id (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  return self->id;
}

const char *
sam_agenda_get_title (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  return self->title;
}

/* @title: (nullable): as "" */
void
sam_agenda_set_title (SamAgenda *self, const char *title)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  sam_agenda_begin_change (self);
  if (sam_set_string (&self->title, title != NULL ? title : ""))
    sam_agenda_notify (self, SAM_AGENDA_PROP_TITLE);
  sam_agenda_end_change (self, SAM_FIELD_TITLE, NULL);
}

const char *
sam_agenda_get_goal (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  return self->goal;
}

/* @goal: (nullable): as "" */
void
sam_agenda_set_goal (SamAgenda *self, const char *goal)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  sam_agenda_begin_change (self);
  if (sam_set_string (&self->goal, goal != NULL ? goal : ""))
    sam_agenda_notify (self, SAM_AGENDA_PROP_GOAL);
  sam_agenda_end_change (self, SAM_FIELD_GOAL, NULL);
}

/**
 * sam_agenda_get_starts:
 *
 * Returns: (transfer none) (nullable): when it begins, in local time; %NULL if
 *   that is not known yet
 */
GDateTime *
sam_agenda_get_starts (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  return self->starts;
}

/**
 * sam_agenda_set_starts:
 * @starts: (nullable): when it begins, in local time
 */
void
sam_agenda_set_starts (SamAgenda *self, GDateTime *starts)
{
  GDateTime *was;

  g_return_if_fail (SAM_IS_AGENDA (self));

  was = self->starts;
  if (was == starts ||
      (was != NULL && starts != NULL && g_date_time_equal (was, starts) &&
       g_date_time_get_utc_offset (was) == g_date_time_get_utc_offset (starts)))
    return;

  sam_agenda_begin_change (self);
  self->starts = starts != NULL ? g_date_time_ref (starts) : NULL;
  g_clear_pointer (&was, g_date_time_unref);
  sam_agenda_notify (self, SAM_AGENDA_PROP_STARTS);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

guint
sam_agenda_get_minutes (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), 0);

  return self->minutes;
}

/**
 * sam_agenda_set_minutes:
 * @minutes: the time there is; made to lie between %SAM_AGENDA_MIN_MINUTES and
 *   %SAM_AGENDA_MAX_MINUTES
 */
void
sam_agenda_set_minutes (SamAgenda *self, guint minutes)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  minutes = CLAMP (minutes, SAM_AGENDA_MIN_MINUTES, SAM_AGENDA_MAX_MINUTES);
  if (self->minutes == minutes)
    return;

  sam_agenda_begin_change (self);
  self->minutes = minutes;
  sam_agenda_notify (self, SAM_AGENDA_PROP_MINUTES);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

guint
sam_agenda_get_people (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), 0);

  return self->people;
}

/**
 * sam_agenda_set_people:
 * @people: how many come; made to lie between 1 and %SAM_MAX_PEOPLE
 */
void
sam_agenda_set_people (SamAgenda *self, guint people)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  people = CLAMP (people, 1, SAM_MAX_PEOPLE);
  if (self->people == people)
    return;

  sam_agenda_begin_change (self);
  self->people = people;
  sam_agenda_notify (self, SAM_AGENDA_PROP_PEOPLE);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

SamPurpose
sam_agenda_get_purpose (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), SAM_PURPOSE_OPEN);

  return self->purpose;
}

void
sam_agenda_set_purpose (SamAgenda *self, SamPurpose purpose)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (purpose < SAM_N_PURPOSES);

  if (self->purpose == purpose)
    return;

  sam_agenda_begin_change (self);
  self->purpose = purpose;
  sam_agenda_notify (self, SAM_AGENDA_PROP_PURPOSE);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

guint
sam_agenda_get_n_blocks (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), 0);

  return self->blocks->len;
}

/**
 * sam_agenda_get_block:
 *
 * Returns: (transfer none): the block at @position
 */
SamBlock *
sam_agenda_get_block (SamAgenda *self, guint position)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);
  g_return_val_if_fail (position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}

int
sam_agenda_find (SamAgenda *self, const char *block_id)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), -1);
  g_return_val_if_fail (block_id != NULL, -1);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      SamBlock *block = g_ptr_array_index (self->blocks, i);

      if (g_str_equal (block->id, block_id))
        return (int) i;
    }

  return -1;
}

const SamFitResult *
sam_agenda_get_fit (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), NULL);

  return &self->fit;
}

guint
sam_agenda_get_planned (SamAgenda *self)
{
  g_return_val_if_fail (SAM_IS_AGENDA (self), 0);

  return self->fit.planned;
}
