// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-timing.h"

#include <glib/gi18n-lib.h>

/*
 * How the time of a running session is divided, changed by hand: two more
 * minutes, parking an item, taking it up after all. Each is saved as a whole,
 * and taken back as a whole.
 */

/* Minutes that one key adds. */
#define MORE_MINUTES 2

static gboolean
find (SamLive *self, SamLiveCommand *command)
{
  SamTimingCommand *change = (SamTimingCommand *) command;
  SamSessionItem   *goal;

  if (change->find != NULL)
    {
      change->timing = sam_timing_new (self->session);
      if (!change->find (self, change))
        return FALSE;
    }

  goal = sam_session_get_item (self->session, command->position);
  if (change->goes && goal != NULL)
    change->place = sam_live_get_place (self, command->position,
                                        sam_session_item_get_step (goal));

  return goal != NULL;
}

static void
save (SamLive *self, SamLiveCommand *command)
{
  SamTimingCommand *change = (SamTimingCommand *) command;

  sam_session_store_save_timing_async (self->database,
                                       sam_session_get_id (self->session),
                                       change->timing,
                                       change->goes ? &change->place : NULL,
                                       sam_live_saved_cb, g_object_ref (self));
}

static void apply (SamLive *self, SamLiveCommand *command);

static void
clear (SamLiveCommand *command)
{
  SamTimingCommand *change = (SamTimingCommand *) command;

  g_clear_pointer (&change->timing, sam_timing_free);
  g_free (change->words);
}

static const SamLiveCommandType timing_type = {
  .size = sizeof (SamTimingCommand),
  .find = find,
  .save = save,
  .apply = apply,
  .clear = clear,
};

/* What was before comes back whole, and the team goes back to where it was. */
static void
apply (SamLive *self, SamLiveCommand *command)
{
  SamTimingCommand *change = (SamTimingCommand *) command;
  SamTimingCommand *inverse = sam_live_command_new (self, &timing_type);

  inverse->timing = sam_timing_new (self->session);
  inverse->goes = change->goes;

  sam_timing_apply (change->timing, self->session);
  if (change->goes)
    {
      sam_live_move (self, &change->place);
      sam_live_enter_step (self);
    }
  sam_live_tell_break (self);
  sam_live_push_undo (self, &inverse->parent, change->words);
}

/**
 * sam_live_push_timing:
 * @find_timing: divides the time anew, when its turn has come
 * @position: of the item that it is about
 */
void
sam_live_push_timing (SamLive *self, SamTimingFind find_timing, guint position)
{
  SamTimingCommand *command = sam_live_command_new (self, &timing_type);

  command->parent.position = position;
  command->find = find_timing;
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_words_parked:
 *
 * Returns: (transfer full): that @item was parked
 */
char *
sam_live_words_parked (SamSessionItem *item)
{
  /* Translators: %s is an item that waits for the next meeting */
  return g_strdup_printf (_ ("Parked “%s”"), sam_session_item_get_title (item));
}

/* Returns: so many minutes that two are left, after @seconds of @minutes */
static guint
get_more (guint minutes, guint seconds)
{
  return MAX (minutes, (seconds + 59) / 60) + MORE_MINUTES;
}

/* A step of an assignment gets them too. */
static gboolean
find_more (SamLive *self, SamTimingCommand *command)
{
  SamSessionItem *item = sam_live_get_current (self);
  guint           elapsed = sam_live_get_elapsed (self);
  guint           step = sam_session_item_get_step_minutes (item);
  SamTimingPart  *part =
      sam_timing_get_part (command->timing,
                           sam_session_get_position (self->session));

  part->planned = get_more (sam_session_item_get_minutes (item), elapsed);
  if (step > 0)
    part->step_more +=
        get_more (step, elapsed - sam_session_item_get_step_since (item)) -
        step;
  command->words = g_strdup (_ ("Two more minutes"));

  return TRUE;
}

/* Returns: whether the team can leave @item for later; @next is where it goes
 *   then */
static gboolean
can_park (SamLive *self, guint *next)
{
  guint step;

  return self->round == NULL && !sam_live_has_ended (self) &&
         sam_session_item_can_wait (sam_live_get_current (self)) &&
         sam_live_find_goal (self, SAM_LIVE_MOVE_NEXT_ITEM, 0, next, &step);
}

static gboolean
find_parked (SamLive *self, SamTimingCommand *command)
{
  guint position = sam_session_get_position (self->session);

  if (!can_park (self, &command->parent.position))
    return FALSE;

  sam_timing_get_part (command->timing, position)->parked = TRUE;
  command->words = sam_live_words_parked (sam_live_get_current (self));
  command->goes = TRUE;

  return TRUE;
}

static gboolean
find_taken_up (SamLive *self, SamTimingCommand *command)
{
  SamSessionItem *item =
      sam_session_get_item (self->session, command->parent.position);

  if (item == NULL || !sam_session_item_is_parked (item))
    return FALSE;

  sam_timing_get_part (command->timing, command->parent.position)->parked =
      FALSE;
  /* Translators: %s is an item that was parked, and is discussed after all */
  command->words =
      g_strdup_printf (_ ("Took up “%s”"), sam_session_item_get_title (item));
  command->goes = TRUE;

  return TRUE;
}

/**
 * sam_live_add_minutes:
 *
 * Gives the current item two minutes from now on top of what it has left, and
 * the step of an assignment as well. They come from what is to spare; if that
 * is too little, the meeting runs over.
 */
void
sam_live_add_minutes (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_push_timing (self, find_more,
                        sam_session_get_position (self->session));
}

/**
 * sam_live_can_park:
 *
 * Returns: whether the current item can be parked: not while people vote, and
 *   not what belongs to every meeting
 */
gboolean
sam_live_can_park (SamLive *self)
{
  guint next;

  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return can_park (self, &next);
}

/**
 * sam_live_park:
 *
 * Puts the current item off until the next meeting, and goes to the next one.
 */
void
sam_live_park (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_push_timing (self, find_parked,
                        sam_session_get_position (self->session));
}

/**
 * sam_live_take_up:
 * @position: of an item that was parked
 *
 * Goes to it after all. Leaves an open round: what was received in it is
 * forgotten.
 */
void
sam_live_take_up (SamLive *self, guint position)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_push_timing (self, find_taken_up, position);
}
