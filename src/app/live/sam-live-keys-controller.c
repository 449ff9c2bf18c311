// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-keys.h"

#include "sam-late-panel.h"
#include "sam-slip-count.h"

/* Who hears the keys of a session, and when they mean something. */

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
is_digit (guint keyval)
{
  return keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9;
}

/* With Shift a digit key has another sign on it, or, on keyboards where digits
 * take Shift, the digit itself.
 *
 * Returns: the digit, if it is on the key; else @keyval */
static guint
get_plain_keyval (GtkEventControllerKey *controller,
                  guint                  keyval,
                  guint                  keycode,
                  GdkModifierType       *modifiers)
{
  GtkWidget *widget =
      gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  guint plain;

  if ((*modifiers & GDK_SHIFT_MASK) == 0)
    return keyval;

  if (is_digit (keyval))
    {
      *modifiers &= ~GDK_SHIFT_MASK;
      return keyval;
    }

  if (gdk_display_translate_key (gtk_widget_get_display (widget), keycode,
                                 *modifiers & ~GDK_SHIFT_MASK,
                                 (int) gtk_event_controller_key_get_group (
                                     controller),
                                 &plain, NULL, NULL, NULL) &&
      is_digit (plain))
    return plain;

  return keyval;
}

static gboolean
is_typing (GtkWidget *focus)
{
  return GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus) ||
         SAM_IS_SLIP_COUNT (focus);
}

static gboolean
is_control (GtkWidget *focus)
{
  return GTK_IS_ACTIONABLE (focus) || GTK_IS_EXPANDER (focus);
}

/* While the ways out of a late meeting are open, their digits are theirs: some
 * blocks count with the same ones. */
static gboolean
belongs_to_ways (GtkWidget *focus, guint keyval)
{
  return (is_digit (keyval) ||
          (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)) &&
         (SAM_IS_LATE_PANEL (focus) ||
          gtk_widget_get_ancestor (focus, SAM_TYPE_LATE_PANEL) != NULL);
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
  if (focus != NULL && (is_typing (focus) || ((modifiers & MODIFIERS) == 0 &&
                                              belongs_to_ways (focus, keyval))))
    return FALSE;

  state = sam_room_state_of (live);
  keyval = get_plain_keyval (controller, keyval, keycode, &modifiers);
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
