// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list-private.h"

/* The keys of an agenda. They mean the block whose row has the keyboard, and
 * nothing while somebody types. */

/* The minutes that + and − change with Shift or Ctrl. */
#define LEAP 5

/* Returns: (transfer none) (nullable): the row whose keys these are */
static SamBlockRow *
get_focused (SamAgendaList *self)
{
  GtkWidget *list = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *row = NULL;

  while (list != NULL && !GTK_IS_LIST_BOX (list))
    list = gtk_widget_get_focus_child (list);
  if (list != NULL)
    row = gtk_widget_get_focus_child (list);
  if (!SAM_IS_BLOCK_ROW (row) ||
      !sam_block_row_owns_focus (SAM_BLOCK_ROW (row)))
    return NULL;

  return SAM_BLOCK_ROW (row);
}

/* From the last row of one list to the first of the other. */
static gboolean
step (SamAgendaList *self, SamBlockRow *row, int direction)
{
  GtkWidget  *widget = GTK_WIDGET (row);
  GtkWidget  *next;
  GtkListBox *list;

  next = direction < 0 ? gtk_widget_get_prev_sibling (widget)
                       : gtk_widget_get_next_sibling (widget);
  list = direction < 0 ? self->inside : self->outside;
  if (next == NULL && gtk_widget_get_parent (widget) != GTK_WIDGET (list) &&
      gtk_widget_get_visible (self->outside_box))
    next = direction < 0 ? gtk_widget_get_last_child (GTK_WIDGET (list))
                         : gtk_widget_get_first_child (GTK_WIDGET (list));
  if (next != NULL)
    gtk_widget_grab_focus (next);

  return GDK_EVENT_STOP;
}

static gboolean
act (SamAgendaList *self, SamBlockRow *row, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s",
                              sam_block_get_id (sam_block_row_get_block (row)));

  return GDK_EVENT_STOP;
}

static gboolean
act_by (SamAgendaList *self, SamBlockRow *row, const char *action, int step_by)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "(si)",
                              sam_block_get_id (sam_block_row_get_block (row)),
                              step_by);

  return GDK_EVENT_STOP;
}

/* On most keyboards a plus is typed with Shift: that one does not count. */
static gboolean
is_leap (GtkEventController *controller, GdkModifierType state)
{
  GdkEvent       *event = gtk_event_controller_get_current_event (controller);
  GdkModifierType consumed = 0;

  if ((state & GDK_CONTROL_MASK) != 0)
    return TRUE;
  if (event != NULL)
    consumed = gdk_key_event_get_consumed_modifiers (event);

  return (state & GDK_SHIFT_MASK & ~consumed) != 0;
}

static gboolean
press_letter (SamAgendaList *self, SamBlockRow *row, guint keyval)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_m:
      return act (self, row, "agenda.toggle-must");
    case GDK_KEY_p:
      return act (self, row, "agenda.toggle-pin");
    case GDK_KEY_s:
      return act (self, row, "agenda.swap");
    case GDK_KEY_v:
      return act (self, row, "agenda.preview");
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
press_plain (SamAgendaList *self, SamBlockRow *row, guint keyval)
{
  char digit[] = { 0, 0 };

  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return step (self, row, -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return step (self, row, 1);
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      return act (self, row, "agenda.remove");
    default:
      break;
    }

  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    digit[0] = (char) ('0' + keyval - GDK_KEY_0);
  else if (keyval >= GDK_KEY_KP_1 && keyval <= GDK_KEY_KP_9)
    digit[0] = (char) ('0' + keyval - GDK_KEY_KP_0);
  if (digit[0] == 0)
    return press_letter (self, row, keyval);

  sam_block_row_type_minutes (row, digit);

  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (SamAgendaList         *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  SamBlockRow *row = get_focused (self);
  gboolean     leap;

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  leap = is_leap (GTK_EVENT_CONTROLLER (controller), state);
  switch (keyval)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      return act_by (self, row, "agenda.add-minutes", leap ? LEAP : 1);
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      return act_by (self, row, "agenda.add-minutes", leap ? -LEAP : -1);
    case GDK_KEY_underscore:
      return act_by (self, row, "agenda.add-minutes", -LEAP);
    default:
      break;
    }

  if ((state & GDK_ALT_MASK) != 0)
    {
      if (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up)
        return act_by (self, row, "agenda.move", -1);
      if (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down)
        return act_by (self, row, "agenda.move", 1);
    }
  if ((state & (GDK_ALT_MASK | GDK_CONTROL_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  return press_plain (self, row, keyval);
}

/* They come before those of the list, which takes the arrows for itself. */
void
sam_agenda_list_add_keys (SamAgendaList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
