// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * The way through a session: which step comes next. Phases suggest and never
 * block; with too few people for a vote, what belongs to voting is passed by.
 */

static SamPhaseKind
get_kind (SamSessionItem *item, guint step)
{
  GArray *plan = sam_session_item_get_plan (item);

  return g_array_index (plan, SamPhase, step).kind;
}

static gboolean
is_passed_by (SamLive *self, SamSessionItem *item, guint step)
{
  SamPhaseKind kind = get_kind (item, step);

  if (sam_disclosure_may_vote (sam_session_get_people (self->session)))
    return FALSE;

  return kind == SAM_PHASE_VOTE_BEFORE || kind == SAM_PHASE_VOTE_AFTER ||
         kind == SAM_PHASE_OUTCOME;
}

static gboolean
find_next (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  guint           n_steps = sam_session_item_get_plan (item)->len;
  guint           next = sam_session_item_get_step (item) + 1;

  while (next < n_steps && is_passed_by (self, item, next))
    next++;

  *position = sam_session_get_position (self->session);
  *step = next;
  if (next < n_steps)
    return TRUE;

  *position += 1;
  item = sam_session_get_item (self->session, *position);
  if (item == NULL)
    return FALSE;
  *step = sam_session_item_get_step (item);

  return TRUE;
}

static gboolean
find_previous (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  int             previous = (int) sam_session_item_get_step (item) - 1;

  while (previous >= 0 && is_passed_by (self, item, (guint) previous))
    previous--;

  *position = sam_session_get_position (self->session);
  if (previous >= 0)
    {
      *step = (guint) previous;
      return TRUE;
    }

  if (*position == 0)
    return FALSE;
  *position -= 1;
  item = sam_session_get_item (self->session, *position);
  *step = sam_session_item_get_step (item);

  return TRUE;
}

static gboolean
find_phase (SamLive *self, SamPhaseKind kind, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  int found = sam_phase_find (sam_session_item_get_plan (item), kind);

  if (found < 0 || is_passed_by (self, item, (guint) found))
    return FALSE;

  *position = sam_session_get_position (self->session);
  *step = (guint) found;

  return TRUE;
}

static gboolean
find_item (SamLive *self, guint number, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_item (self->session, number);

  if (item == NULL)
    return FALSE;

  *position = number;
  *step = sam_session_item_get_step (item);

  return TRUE;
}

/**
 * sam_live_find_goal:
 * @command: a %SAM_LIVE_COMMAND_GO; its goal is filled in
 *
 * Returns: %FALSE if there is nothing in that direction
 */
gboolean
sam_live_find_goal (SamLive *self, SamLiveCommand *command)
{
  switch (command->move)
    {
    case SAM_LIVE_MOVE_NEXT:
      return find_next (self, &command->position, &command->step);
    case SAM_LIVE_MOVE_PREVIOUS:
      return find_previous (self, &command->position, &command->step);
    case SAM_LIVE_MOVE_PHASE:
      return find_phase (self, command->number, &command->position,
                         &command->step);
    case SAM_LIVE_MOVE_ITEM:
      return find_item (self, command->number, &command->position,
                        &command->step);
    case SAM_LIVE_MOVE_STAY:
    default:
      return find_item (self, sam_session_get_position (self->session),
                        &command->position, &command->step);
    }
}

static gboolean
can_move (SamLive *self, SamLiveMove move)
{
  SamLiveCommand command = { SAM_LIVE_COMMAND_GO, move };

  return self->round == NULL && sam_live_find_goal (self, &command);
}

/**
 * sam_live_can_next:
 *
 * Returns: whether sam_live_next() goes anywhere; not while a round is open
 */
gboolean
sam_live_can_next (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return can_move (self, SAM_LIVE_MOVE_NEXT);
}

gboolean
sam_live_can_previous (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return can_move (self, SAM_LIVE_MOVE_PREVIOUS);
}

/**
 * sam_live_next:
 *
 * Goes to the next step, or to the next item after the last one. An open
 * round is never left by this.
 */
void
sam_live_next (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->round == NULL)
    sam_live_push_go (self, SAM_LIVE_MOVE_NEXT, 0);
}

/**
 * sam_live_previous:
 *
 * As sam_live_next(), the other way.
 */
void
sam_live_previous (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->round == NULL)
    sam_live_push_go (self, SAM_LIVE_MOVE_PREVIOUS, 0);
}

/**
 * sam_live_go_to_phase:
 *
 * Goes to a phase of the current item. Leaves an open round: what was
 * received in it is forgotten.
 */
void
sam_live_go_to_phase (SamLive *self, SamPhaseKind kind)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_push_go (self, SAM_LIVE_MOVE_PHASE, kind);
}

/**
 * sam_live_go_to_item:
 *
 * Goes to where the team was in the item at @position.
 */
void
sam_live_go_to_item (SamLive *self, guint position)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_push_go (self, SAM_LIVE_MOVE_ITEM, position);
}

/**
 * sam_live_add_item:
 * @item: (transfer none): comes last, and the session goes to it
 */
void
sam_live_add_item (SamLive *self, SamSessionItem *item)
{
  SamLiveCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  command = g_new0 (SamLiveCommand, 1);
  command->kind = SAM_LIVE_COMMAND_ADD;
  command->item = g_object_ref (item);
  sam_live_push_command (self, command);
  sam_live_go_to_item (self, sam_session_get_n_items (self->session));
}
