// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-keys.h"

#define MODIFIERS \
  (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

typedef struct
{
  GWeakRef live; /* SamLive */
  GWeakRef home; /* GtkWidget */
} Keys;

static void
keys_free (gpointer data, GClosure *closure)
{
  Keys *keys = data;

  g_weak_ref_clear (&keys->live);
  g_weak_ref_clear (&keys->home);
  g_free (keys);
}

static gboolean
set_act (SamKeyAct *act, const char *action, int target)
{
  act->action = action;
  act->target = target;

  return TRUE;
}

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

  return set_act (act,
                  shift && state->way == SAM_WAY_HANDS ? "live.unvote"
                                                       : "live.vote",
                  choice);
}

static gboolean
find_enter (const SamRoomState *state, gboolean control, SamKeyAct *act)
{
  if (state->is_full || control)
    return set_act (act, "live.close-round", -1);

  return set_act (act, state->way == SAM_WAY_KEYBOARD ? "live.confirm" : NULL,
                  -1);
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
      return set_act (act, state->received == 0 ? "live.way" : NULL,
                      state->way == SAM_WAY_HANDS ? SAM_WAY_KEYBOARD
                                                  : SAM_WAY_HANDS);
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

static gboolean
find_always (guint keyval, SamKeyAct *act)
{
  switch (keyval)
    {
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
  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (act != NULL, FALSE);

  if ((modifiers & MODIFIERS) == GDK_CONTROL_MASK)
    return find_control (state, keyval, (modifiers & GDK_SHIFT_MASK) != 0, act);
  if ((modifiers & MODIFIERS) != 0)
    return FALSE;

  keyval = gdk_keyval_to_lower (keyval);
  if (state->has_round && find_in_round (state, keyval, modifiers, act))
    return TRUE;

  return find_always (keyval, act);
}

/* A control that has the focus keeps the keys that work it; only Space may
 * not press it in an open round. */
static gboolean
belongs_to_control (const SamRoomState *state, guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_Left:
    case GDK_KEY_Right:
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      return TRUE;
    case GDK_KEY_space:
      return !state->has_round;
    default:
      return FALSE;
    }
}

static gboolean
is_typing (GtkWidget *focus)
{
  return GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus);
}

static gboolean
is_control (GtkWidget *focus)
{
  return GTK_IS_ACTIONABLE (focus) || GTK_IS_EXPANDER (focus);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                gpointer               user_data)
{
  Keys        *keys = user_data;
  GtkRoot     *root;
  GtkWidget   *focus;
  SamRoomState state;
  SamKeyAct    act;
  g_autoptr (SamLive) live = g_weak_ref_get (&keys->live);
  g_autoptr (GtkWidget) home = g_weak_ref_get (&keys->home);

  if (live == NULL || home == NULL || !gtk_widget_get_mapped (home))
    return FALSE;

  root = gtk_widget_get_root (home);
  focus = gtk_root_get_focus (root);
  if (focus != NULL && is_typing (focus))
    return FALSE;

  state = sam_room_state_of (live);
  if (focus != NULL && is_control (focus) && (modifiers & MODIFIERS) == 0 &&
      belongs_to_control (&state, keyval))
    return FALSE;
  if (!sam_live_keys_find (&state, keyval, modifiers, &act))
    return FALSE;

  if (act.action != NULL)
    gtk_widget_activate_action_variant (home, act.action,
                                        act.target >= 0
                                            ? g_variant_new_int32 (act.target)
                                            : NULL);
  sam_live_linger (live);

  return TRUE;
}

/**
 * sam_live_keys_new:
 * @live: (transfer none): the running session; not kept
 * @home: (transfer none): where the actions "live" and "screen" are found; not
 *   kept. Keys work while it is mapped.
 *
 * Makes a controller for the window of @home. It sees keys before any control
 * does, since a vote must not press a button that happens to have the focus.
 *
 * Returns: (transfer full): a new controller
 */
GtkEventController *
sam_live_keys_new (SamLive *live, GtkWidget *home)
{
  GtkEventController *controller;
  Keys               *keys;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (home), NULL);

  keys = g_new0 (Keys, 1);
  g_weak_ref_init (&keys->live, live);
  g_weak_ref_init (&keys->home, home);

  controller = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "key-pressed", G_CALLBACK (key_pressed_cb),
                         keys, keys_free, 0);

  return controller;
}
