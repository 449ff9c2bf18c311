// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-keys-private.h"

/* The keys of improvement points: saying how they are, placing dots on
 * proposals, and choosing from them. */

/* Returns: the thing of a digit, from 0, or -1 */
static int
get_digit (const SamRoomState *state, guint keyval)
{
  int digit = -1;

  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    digit = (int) (keyval - GDK_KEY_1);
  else if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_9)
    digit = (int) (keyval - GDK_KEY_KP_1);

  return digit < (int) state->n_choices ? digit : -1;
}

static gboolean
is_enter (guint keyval)
{
  return keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter ||
         keyval == GDK_KEY_ISO_Enter;
}

/* Returns: %NULL, or what turns to more proposals, or back */
static const char *
get_turn (const SamRoomState *state, guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_space:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      return state->can_next ? "live.next" : NULL;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return "live.previous"; /* disabled on the first page */
    default:
      return NULL;
    }
}

static gboolean
leaves_dots (guint keyval)
{
  return keyval == GDK_KEY_space || keyval == GDK_KEY_Right ||
         keyval == GDK_KEY_KP_Right || keyval == GDK_KEY_Page_Down ||
         keyval == GDK_KEY_KP_Page_Down ||
         (keyval >= GDK_KEY_a && keyval <= GDK_KEY_z && keyval != GDK_KEY_b);
}

/* While people place dots no key leaves that, not even by mistake. */
static gboolean
find_in_dots (const SamRoomState *state, guint keyval, SamKeyAct *act)
{
  int         digit = get_digit (state, keyval);
  const char *turn = get_turn (state, keyval);

  if (turn != NULL)
    return set_act (act, turn, -1);
  if (digit >= 0)
    return set_act (act, "live.dot", digit);
  if (is_enter (keyval))
    return set_act (act,
                    state->is_dots_full ? "live.close-dots"
                                        : "live.confirm-dots",
                    -1);

  switch (keyval)
    {
    case GDK_KEY_BackSpace:
      return set_act (act, "live.take-back-dot", -1);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return set_act (act, "live.more-voters", -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return set_act (act, "live.fewer-voters", -1);
    default:
      return leaves_dots (keyval) && set_act (act, NULL, -1);
    }
}

static gboolean
find_in_look_back (const SamRoomState *state, guint keyval, SamKeyAct *act)
{
  static const SamAgreementState answers[] = { SAM_AGREEMENT_DONE,
                                               SAM_AGREEMENT_GOING_ON,
                                               SAM_AGREEMENT_LET_GO };
  int                            digit = get_digit (state, keyval);

  if (digit >= 0)
    return set_act (act, "live.answer", (int) answers[digit]);
  if (state->is_answered && (keyval == GDK_KEY_n || is_enter (keyval)))
    return set_act (act, "screen.block", -1);

  return FALSE;
}

static gboolean
find_in_proposals (const SamRoomState *state, guint keyval, SamKeyAct *act)
{
  int digit = get_digit (state, keyval);

  if (digit >= 0)
    return set_act (act, "live.choose", digit);
  if (state->task == SAM_ROOM_DOTS && state->may_dot && is_enter (keyval))
    return set_act (act, "live.start-dots", -1);

  return FALSE;
}

/**
 * sam_live_keys_find_task:
 *
 * The keys of what there is to do in the current block.
 *
 * Returns: whether the key means something in it
 */
gboolean
sam_live_keys_find_task (const SamRoomState *state,
                         guint               keyval,
                         SamKeyAct          *act)
{
  if (state->has_dots)
    return find_in_dots (state, keyval, act);
  if (state->task == SAM_ROOM_LOOK_BACK)
    return find_in_look_back (state, keyval, act);
  if (state->task == SAM_ROOM_CHOOSE || state->task == SAM_ROOM_DOTS)
    return find_in_proposals (state, keyval, act);

  return FALSE;
}
