// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

/* What becomes of a block while the session runs: how far its time can be cut,
 * whether it was put off, and what the team saw of it. */

/**
 * sam_session_item_is_fixed:
 *
 * Returns: whether it belongs to every meeting, and so is never cut nor parked
 */
gboolean
sam_session_item_is_fixed (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->kind == SAM_BLOCK_CHECK_IN ||
         self->kind == SAM_BLOCK_LAST_TIME || self->kind == SAM_BLOCK_AGREE ||
         self->kind == SAM_BLOCK_CHECK_OUT ||
         !sam_session_item_is_counted (self);
}

/**
 * sam_session_item_can_wait:
 *
 * Returns: whether it can be parked until the next meeting: the team needs its
 *   break, and a guest has come
 */
gboolean
sam_session_item_can_wait (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->kind == SAM_BLOCK_ITEM || self->kind == SAM_BLOCK_TOPIC;
}

/**
 * sam_session_item_get_least:
 *
 * Returns: minutes below which its time is not cut
 */
guint
sam_session_item_get_least (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->least;
}

void
sam_session_item_set_least (SamSessionItem *self, guint minutes)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->least = minutes;
}

/**
 * sam_session_item_get_must:
 *
 * Returns: whether it was prepared as something that must be there
 */
gboolean
sam_session_item_get_must (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->must;
}

void
sam_session_item_set_must (SamSessionItem *self, gboolean must)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->must = must;
}

/**
 * sam_session_item_is_parked:
 *
 * Returns: whether it was put off until the next meeting
 */
gboolean
sam_session_item_is_parked (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->parked;
}

void
sam_session_item_set_parked (SamSessionItem *self, gboolean parked)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->parked = parked;
}

/**
 * sam_session_item_get_seen:
 *
 * Returns: a bit for each #SamPhaseKind that the team has come to
 */
guint
sam_session_item_get_seen (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->seen;
}

void
sam_session_item_set_seen (SamSessionItem *self, guint seen)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->seen = seen;
}

/**
 * sam_session_item_see_step:
 *
 * The team has come to the step where it is.
 */
void
sam_session_item_see_step (SamSessionItem *self)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->seen |= 1u << g_array_index (self->plan, SamPhase, self->step).kind;
}

/**
 * sam_session_item_was_skipped:
 *
 * Whether the team never came to it and did not park it either. Of a session
 * that still runs: not so far.
 */
gboolean
sam_session_item_was_skipped (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->seen == 0 && !self->parked;
}

/**
 * sam_session_item_has_skipped:
 *
 * Returns: whether the plan has a phase of @kind that the team never came to
 */
gboolean
sam_session_item_has_skipped (SamSessionItem *self, SamPhaseKind kind)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);
  g_return_val_if_fail (kind < SAM_N_PHASE_KINDS, FALSE);

  return sam_phase_find (self->plan, kind) >= 0 &&
         (self->seen & (1u << kind)) == 0;
}

/**
 * sam_session_item_get_step_since:
 *
 * Returns: how long the team had been at the item when it came to the step of
 *   the assignment where it is, in seconds
 */
guint
sam_session_item_get_step_since (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->step_since;
}

void
sam_session_item_set_step_since (SamSessionItem *self, guint seconds)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->step_since = seconds;
}

/**
 * sam_session_item_get_step_more:
 *
 * Returns: minutes that the step got on top of its own
 */
guint
sam_session_item_get_step_more (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->step_more;
}

void
sam_session_item_set_step_more (SamSessionItem *self, guint minutes)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->step_more = minutes;
}

/**
 * sam_session_item_get_step_minutes:
 *
 * Returns: how long the step of the assignment where the team is should take;
 *   0 outside a step, or if nobody said
 */
guint
sam_session_item_get_step_minutes (SamSessionItem *self)
{
  const SamPhase *phase;
  guint           minutes;

  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  phase = &g_array_index (self->plan, SamPhase, self->step);
  if (phase->kind != SAM_PHASE_STEP)
    return 0;

  minutes = sam_item_get_step_minutes (self->item, phase->part);

  return minutes > 0 ? minutes + self->step_more : 0;
}
