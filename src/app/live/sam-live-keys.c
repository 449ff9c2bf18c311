// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-keys-private.h"

#define MODIFIERS \
  (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

/* Returns: the option of a letter or a digit, or -1 */
static int
get_option (guint keyval)
{
  if (keyval >= GDK_KEY_a && keyval <= GDK_KEY_d)
    return (int) (keyval - GDK_KEY_a);
  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_4)
    return (int) (keyval - GDK_KEY_1);
  if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_4)
    return (int) (keyval - GDK_KEY_KP_1);

  return -1;
}

static gboolean
find_choice (const SamRoomState *state,
             guint               keyval,
             gboolean            shift,
             SamKeyAct          *act)
{
  int choice = keyval == GDK_KEY_t ? SAM_CHOICE_DOUBT : get_option (keyval);

  if (choice < 0 ||
      (choice != SAM_CHOICE_DOUBT && (guint) choice >= state->n_options))
    return FALSE;
  if (state->way == SAM_WAY_PAPER)
    return set_act (act, NULL, -1);

  return set_act (act,
                  shift && state->way == SAM_WAY_HANDS ? "live.unvote"
                                                       : "live.vote",
                  choice);
}

static gboolean
find_enter (const SamRoomState *state, gboolean control, SamKeyAct *act)
{
  if (state->way == SAM_WAY_PAPER)
    return set_act (act, "screen.slips", -1);
  if (state->is_full || control)
    return set_act (act, "live.close-round", -1);

  return set_act (act, state->way == SAM_WAY_KEYBOARD ? "live.confirm" : NULL,
                  -1);
}

/* The key of a way chooses it, and the same key goes back. */
static gboolean
find_way (const SamRoomState *state, SamWay way, SamKeyAct *act)
{
  SamWay   wanted = state->way == way ? SAM_WAY_KEYBOARD : way;
  gboolean can =
      wanted == SAM_WAY_HANDS ? state->can_set_hands : state->can_set_secret;

  return set_act (act, can ? "live.way" : NULL, (int) wanted);
}

/* In an open round no key leaves the ballot, not even by mistake. */
static gboolean
find_in_round (const SamRoomState *state,
               guint               keyval,
               GdkModifierType     modifiers,
               SamKeyAct          *act)
{
  if (find_choice (state, keyval, (modifiers & GDK_SHIFT_MASK) != 0, act))
    return TRUE;

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return find_enter (state, FALSE, act);
    case GDK_KEY_BackSpace:
      return set_act (act,
                      state->way == SAM_WAY_KEYBOARD ? "live.take-back" : NULL,
                      -1);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return set_act (act, "live.more-voters", -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return set_act (act, "live.fewer-voters", -1);
    case GDK_KEY_h:
      return find_way (state, SAM_WAY_HANDS, act);
    case GDK_KEY_s:
      return find_way (state, SAM_WAY_PAPER, act);
    case GDK_KEY_n:
    case GDK_KEY_g:
    case GDK_KEY_o:
      if (state->way == SAM_WAY_HANDS)
        return FALSE;
      return set_act (act, NULL, -1);
    case GDK_KEY_l:
    case GDK_KEY_p:
    case GDK_KEY_space:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return set_act (act, NULL, -1);
    default:
      return FALSE;
    }
}

/* What was written is not left by mistake either; before that, it is passed by
 * as everything else. */
static gboolean
find_in_reasons (const SamRoomState *state, guint keyval, SamKeyAct *act)
{
  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return set_act (act,
                      state->is_full ? "live.close-reasons" : "screen.reasons",
                      -1);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return set_act (act, "live.more-voters", -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return set_act (act, "live.fewer-voters", -1);
    case GDK_KEY_n:
    case GDK_KEY_g:
    case GDK_KEY_o:
    case GDK_KEY_l:
    case GDK_KEY_p:
    case GDK_KEY_space:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return state->received > 0 && set_act (act, NULL, -1);
    default:
      return FALSE;
    }
}

/* Three answers, three keys. */
static gboolean
find_worth (guint keyval, gboolean shift, SamKeyAct *act)
{
  gboolean is_letter = keyval >= GDK_KEY_a && keyval <= GDK_KEY_z;
  int      worth = is_letter ? -1 : get_option (keyval);

  if (worth < 0 || worth >= SAM_N_WORTHS)
    return FALSE;

  return set_act (act, shift ? "live.unworth" : "live.worth", worth);
}

/* What some states offer beside the keys that always work. */
static gboolean
find_offered (const SamRoomState *state,
              guint               keyval,
              gboolean            shift,
              SamKeyAct          *act)
{
  if (state->at_check_out && find_worth (keyval, shift, act))
    return TRUE;
  if (keyval == GDK_KEY_e && state->has_earlier)
    return set_act (act, "live.earlier", -1);
  if (keyval == GDK_KEY_r && state->offers_reasons)
    return set_act (act, "live.ask-reasons", -1);

  return FALSE;
}

/* In a quiet moment nothing of the session moves. */
static gboolean
find_in_quiet (guint keyval, SamKeyAct *act)
{
  switch (keyval)
    {
    case GDK_KEY_q:
    case GDK_KEY_Escape:
      return set_act (act, "live.quiet", -1);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return set_act (act, NULL, -1);
    default:
      /* Letters do nothing; arrows still scroll, and Tab still goes on. */
      return keyval <= G_MAXUINT8 && set_act (act, NULL, -1);
    }
}

static gboolean
find_always (const SamRoomState *state, guint keyval, SamKeyAct *act)
{
  switch (keyval)
    {
    case GDK_KEY_f:
      return set_act (act, "live.freeze", -1);
    case GDK_KEY_q:
      return set_act (act, "live.quiet", -1);
    case GDK_KEY_r:
      return state->can_ask && set_act (act, "live.another", -1);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return state->at_close && set_act (act, "live.end", -1);
    case GDK_KEY_space:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      return set_act (act, "live.next", -1);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      return set_act (act, "live.previous", -1);
    case GDK_KEY_period:
    case GDK_KEY_b:
      return set_act (act, "live.blank", -1);
    case GDK_KEY_n:
      return set_act (act, "screen.note", -1);
    case GDK_KEY_g:
      return set_act (act, "screen.agreement", -1);
    case GDK_KEY_o:
      return set_act (act, "screen.overview", -1);
    case GDK_KEY_l:
      return set_act (act, "screen.late", -1);
    case GDK_KEY_p:
      return set_act (act, "live.park", -1);
    case GDK_KEY_plus:
    case GDK_KEY_KP_Add:
      return set_act (act, "live.more", -1);
    default:
      return FALSE;
    }
}

/* The keys that everybody knows, held with Control. */
static gboolean
find_control (const SamRoomState *state,
              guint               keyval,
              gboolean            shift,
              SamKeyAct          *act)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (state->has_reason_round)
        return set_act (act, "live.close-reasons", -1);
      return state->has_round && find_enter (state, TRUE, act);
    case GDK_KEY_z:
      return set_act (act, shift ? "live.redo" : "live.undo", -1);
    default:
      return FALSE;
    }
}

/**
 * sam_live_keys_find:
 * @keyval: of a key press
 * @modifiers: what was held with it
 * @act: (out caller-allocates): what the key does
 *
 * The table of keys in a session (product.md, "Keys"), for when no text field
 * has the focus.
 *
 * Returns: whether the key means something now
 */
gboolean
sam_live_keys_find (const SamRoomState *state,
                    guint               keyval,
                    GdkModifierType     modifiers,
                    SamKeyAct          *act)
{
  gboolean shift = (modifiers & GDK_SHIFT_MASK) != 0;

  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (act != NULL, FALSE);

  if ((modifiers & MODIFIERS) == GDK_CONTROL_MASK)
    return !state->is_quiet && find_control (state, keyval, shift, act);
  if ((modifiers & MODIFIERS) != 0)
    return FALSE;

  keyval = gdk_keyval_to_lower (keyval);
  if (state->is_quiet)
    return find_in_quiet (keyval, act);
  if (state->has_round && find_in_round (state, keyval, modifiers, act))
    return TRUE;
  if (!state->has_round && sam_live_keys_find_task (state, keyval, act))
    return TRUE;
  if (state->has_reason_round && find_in_reasons (state, keyval, act))
    return TRUE;

  return find_offered (state, keyval, shift, act) ||
         find_always (state, keyval, act);
}
