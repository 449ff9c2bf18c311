// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * What the room sees: the session, or one of the screens that lie over it. They
 * lie over one another in a fixed order, and each goes by itself: whoever
 * freezes, goes dark and takes the dark away sees the frozen screen again.
 * Nothing of it is saved, and nothing tells afterwards that it was used.
 */

#define BIT(state) (1u << (state))

/* The one on top comes first. */
static const SamScreenState order[] = { SAM_SCREEN_QUIET, SAM_SCREEN_BLANK,
                                        SAM_SCREEN_FROZEN };

static SamScreenState
find_state (SamLive *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if ((self->screens & BIT (order[i])) != 0)
      return order[i];

  return SAM_SCREEN_LIVE;
}

/**
 * sam_live_get_screen_state:
 *
 * Returns: what the room sees
 */
SamScreenState
sam_live_get_screen_state (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), SAM_SCREEN_LIVE);

  return self->screen_state;
}

/**
 * sam_live_has_screen:
 * @state: not %SAM_SCREEN_LIVE
 *
 * Returns: whether that screen lies over the session, maybe below another one
 */
gboolean
sam_live_has_screen (SamLive *self, SamScreenState state)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return (self->screens & BIT (state)) != 0;
}

/**
 * sam_live_switch_screen:
 * @state: not %SAM_SCREEN_LIVE
 * @on: whether it lies over the session
 *
 * A quiet moment stops the clocks: the time that it takes is nobody’s.
 */
void
sam_live_switch_screen (SamLive *self, SamScreenState state, gboolean on)
{
  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (state != SAM_SCREEN_LIVE);

  if (on == sam_live_has_screen (self, state))
    return;

  /* What passed before counts, what passes in the quiet does not. */
  if (state == SAM_SCREEN_QUIET)
    sam_live_settle_clock (self);
  if (on)
    self->screens |= BIT (state);
  else
    self->screens &= ~BIT (state);

  sam_live_tell_screen_state (self, find_state (self));
}

/**
 * sam_live_set_screen_state:
 * @state: %SAM_SCREEN_LIVE takes away whatever lies over the session; anything
 *   else is laid over it
 */
void
sam_live_set_screen_state (SamLive *self, SamScreenState state)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (state != SAM_SCREEN_LIVE)
    {
      sam_live_switch_screen (self, state, TRUE);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    sam_live_switch_screen (self, order[i], FALSE);
}

/**
 * sam_live_is_paused:
 *
 * Returns: whether people cannot vote on the keyboard now: they must see how
 *   many votes are in. A round that is paused is not lost.
 */
gboolean
sam_live_is_paused (SamLive *self)
{
  return self->screen_state == SAM_SCREEN_QUIET ||
         (self->screen_state != SAM_SCREEN_LIVE &&
          sam_live_get_way (self) == SAM_WAY_KEYBOARD);
}
