// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * The way through a session: which step comes next. Phases suggest and never
 * block; with too few people for a vote, what belongs to voting is passed by,
 * as are reasons where there was no vote, and an item that was parked.
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
  guint      people = sam_session_get_people (self->session);
  SamBallot *ballot = sam_session_item_get_ballot (item);

  switch (get_kind (item, step))
    {
    case SAM_PHASE_VOTE_BEFORE:
    case SAM_PHASE_VOTE_AFTER:
    case SAM_PHASE_OUTCOME:
      return !sam_disclosure_may_vote (people);
    case SAM_PHASE_REASONS:
      /* Nobody explains a vote that was not held. */
      return !sam_ballot_has_reasons (ballot) &&
             (!sam_disclosure_may_ask_reasons (people) ||
              !sam_ballot_was_held (ballot));
    case SAM_PHASE_READ:
    case SAM_PHASE_TALK:
    case SAM_PHASE_STEP:
    case SAM_PHASE_RESULT:
    case SAM_PHASE_ASK:
    case SAM_PHASE_DOTS:
    case SAM_PHASE_CHOSEN:
    default:
      return FALSE;
    }
}

/* Looks for an item that is not parked from @from on; @by is 1 or -1. */
static gboolean
find_unparked (SamLive *self, int from, int by, guint *position, guint *step)
{
  SamSessionItem *item;

  for (int i = from; i >= 0; i += by)
    {
      item = sam_session_get_item (self->session, (guint) i);
      if (item == NULL)
        return FALSE;
      if (sam_session_item_is_parked (item))
        continue;

      *position = (guint) i;
      *step = sam_session_item_get_step (item);
      return TRUE;
    }

  return FALSE;
}

static gboolean
is_to_come (SamSessionItem *item)
{
  return sam_session_item_is_counted (item) &&
         !sam_session_item_is_parked (item) &&
         sam_session_item_get_seen (item) == 0;
}

/* What joins a running session comes last, behind the thanks. From there the
 * way goes on with the first item that the team has not been at, or ends. */
static gboolean
find_way_back (SamLive *self, guint *position, guint *step)
{
  guint current = sam_session_get_position (self->session);

  for (guint i = 0; i < current; i++)
    {
      SamSessionItem *item = sam_session_get_item (self->session, i);

      if (!is_to_come (item) &&
          sam_session_item_get_kind (item) != SAM_BLOCK_CLOSE)
        continue;

      *position = i;
      *step = sam_session_item_get_step (item);
      return TRUE;
    }

  return FALSE;
}

static gboolean
joined_after_close (SamLive *self)
{
  guint current = sam_session_get_position (self->session);

  for (guint i = 0; i < current; i++)
    if (sam_session_item_get_kind (sam_session_get_item (self->session, i)) ==
        SAM_BLOCK_CLOSE)
      return TRUE;

  return FALSE;
}

/* The rules of a welcome are no steps on the way: it may be left at any. */
static gboolean
is_way_through (SamSessionItem *item)
{
  return sam_session_item_get_kind (item) != SAM_BLOCK_WELCOME;
}

static gboolean
find_next_item (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  int             next = (int) sam_session_get_position (self->session) + 1;

  if (sam_session_item_get_kind (item) == SAM_BLOCK_CLOSE)
    return FALSE;

  return find_unparked (self, next, 1, position, step) ||
         (joined_after_close (self) && find_way_back (self, position, step));
}

static gboolean
find_next (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  guint           n_steps = sam_session_item_get_plan (item)->len;
  guint           next = sam_session_item_get_step (item) + 1;

  while (next < n_steps && is_passed_by (self, item, next))
    next++;

  if (next == n_steps || !is_way_through (item))
    return find_next_item (self, position, step);

  *position = sam_session_get_position (self->session);
  *step = next;

  return TRUE;
}

static gboolean
find_previous (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  int             previous = (int) sam_session_item_get_step (item) - 1;

  while (previous >= 0 && is_passed_by (self, item, (guint) previous))
    previous--;
  if (!is_way_through (item))
    previous = -1;

  if (previous < 0)
    return find_unparked (self,
                          (int) sam_session_get_position (self->session) - 1,
                          -1, position, step);

  *position = sam_session_get_position (self->session);
  *step = (guint) previous;

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

/* Another rule of a welcome, around and around. */
static gboolean
find_another (SamLive *self, guint *position, guint *step)
{
  SamSessionItem *item = sam_session_get_current (self->session);
  guint           n_steps = sam_session_item_get_plan (item)->len;

  if (is_way_through (item) || n_steps < 2)
    return FALSE;

  *position = sam_session_get_position (self->session);
  *step = (sam_session_item_get_step (item) + 1) % n_steps;

  return TRUE;
}

/**
 * sam_live_find_goal:
 * @number: a phase kind or an item, by @move
 * @position: (out): of the item to go to
 * @step: (out): in its plan
 *
 * Returns: %FALSE if there is nothing in that direction
 */
gboolean
sam_live_find_goal (
    SamLive *self, SamLiveMove move, guint number, guint *position, guint *step)
{
  switch (move)
    {
    case SAM_LIVE_MOVE_NEXT:
      return find_next (self, position, step);
    case SAM_LIVE_MOVE_PREVIOUS:
      return find_previous (self, position, step);
    case SAM_LIVE_MOVE_PHASE:
      return find_phase (self, number, position, step);
    case SAM_LIVE_MOVE_ITEM:
      return find_item (self, number, position, step);
    case SAM_LIVE_MOVE_NEXT_ITEM:
      return find_next_item (self, position, step);
    case SAM_LIVE_MOVE_ANOTHER:
      return find_another (self, position, step);
    case SAM_LIVE_MOVE_STAY:
    default:
      return find_item (self, sam_session_get_position (self->session),
                        position, step);
    }
}

/**
 * sam_live_passes_by:
 * @kind: a phase of the current item
 *
 * Returns: whether the phase is passed by as things are now
 */
gboolean
sam_live_passes_by (SamLive *self, SamPhaseKind kind)
{
  SamSessionItem *item;
  int             step;

  g_return_val_if_fail (SAM_IS_LIVE (self), TRUE);

  item = sam_session_get_current (self->session);
  step = sam_phase_find (sam_session_item_get_plan (item), kind);

  return step < 0 || is_passed_by (self, item, (guint) step);
}

/* Nothing is taken back while people vote, place dots or write. */
gboolean
sam_live_is_held (SamLive *self)
{
  return self->round != NULL || self->dots != NULL ||
         sam_live_get_reasons_received (self) > 0;
}

static gboolean
is_dots_page (SamLive *self, guint position, guint step)
{
  GArray *plan = sam_session_item_get_plan (
      sam_session_get_item (self->session, position));

  return g_array_index (plan, SamPhase, step).kind == SAM_PHASE_DOTS;
}

/**
 * sam_live_may_turn:
 * @position: of an item to go on or back to
 * @step: in its plan
 *
 * Returns: whether the keys that go on may go there now: with what people have
 *   voted or written they go nowhere, and while dots are placed from page to
 *   page of the proposals
 */
gboolean
sam_live_may_turn (SamLive *self, guint position, guint step)
{
  if (self->round != NULL || sam_live_get_reasons_received (self) > 0)
    return FALSE;

  return self->dots == NULL ||
         (position == sam_session_get_position (self->session) &&
          is_dots_page (self, position, step));
}

static gboolean
can_move (SamLive *self, SamLiveMove move)
{
  guint position, step;

  return sam_live_find_goal (self, move, 0, &position, &step) &&
         sam_live_may_turn (self, position, step);
}

/**
 * sam_live_can_next:
 *
 * Returns: whether sam_live_next() goes anywhere; not while a round of votes is
 *   open, and in one of dots only to more proposals
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
