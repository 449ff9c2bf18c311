// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slip-count.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"
#include "sam-tally.h"

/**
 * SamSlipCount:
 *
 * A field for how many slips of paper say one thing. Where the room can read
 * along it hides what is typed: it shows that something was typed and nothing
 * else, not even by how many digits, to eyes and screen readers alike.
 *
 * Signals: `done`, when Enter was pressed in it.
 */
struct _SamSlipCount
{
  AdwBin parent_instance;

  GtkWidget *spin;   /* (unowned) (nullable): of a count that shows */
  GtkLabel  *hidden; /* (unowned) (nullable): of one that does not */
  guint      count;  /* of one that does not */
};

G_DEFINE_FINAL_TYPE (SamSlipCount, sam_slip_count, ADW_TYPE_BIN)

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_done (SamSlipCount *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
show_typed (SamSlipCount *self, gboolean typed)
{
  gtk_label_set_label (self->hidden, typed ? _ ("typed") : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  typed ? _ ("typed") : _ ("empty"), -1);
}

/* Returns: the digit of a key, or -1 */
static int
get_digit (guint keyval)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return (int) (keyval - GDK_KEY_0);
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return (int) (keyval - GDK_KEY_KP_0);

  return -1;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                SamSlipCount          *self)
{
  int digit = get_digit (keyval);

  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      emit_done (self);
      return TRUE;
    }
  if (keyval == GDK_KEY_BackSpace || keyval == GDK_KEY_Delete)
    {
      self->count = 0;
      show_typed (self, FALSE);
      return TRUE;
    }
  if (digit < 0)
    return FALSE;

  self->count = MIN (self->count * 10 + (guint) digit, 99);
  show_typed (self, TRUE);

  return TRUE;
}

/* The bin of a newer libadwaita would only ask its child. */
static gboolean
sam_slip_count_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focusable (widget))
    return !gtk_widget_is_focus (widget) && gtk_widget_grab_focus (widget);

  return GTK_WIDGET_CLASS (sam_slip_count_parent_class)
      ->focus (widget, direction);
}

static void
sam_slip_count_class_init (SamSlipCountClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[DONE] = g_signal_new ("done", SAM_TYPE_SLIP_COUNT, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  widget_class->focus = sam_slip_count_focus;

  gtk_widget_class_set_css_name (widget_class, "slip-count");
}

static void
sam_slip_count_init (SamSlipCount *self)
{
}

static void
make_hidden (SamSlipCount *self, const char *name)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->hidden = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_width_chars (self->hidden, 8);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->hidden));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  sam_spoken_name_set (GTK_WIDGET (self), name);
  show_typed (self, FALSE);
}

static void
make_shown (SamSlipCount *self, const char *name)
{
  self->spin = gtk_spin_button_new_with_range (0, SAM_MAX_PEOPLE, 1);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (self->spin), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->spin), 3);
  adw_bin_set_child (ADW_BIN (self), self->spin);
  gtk_widget_add_css_class (GTK_WIDGET (self), "shown");
  g_signal_connect_swapped (gtk_editable_get_delegate (
                                GTK_EDITABLE (self->spin)),
                            "activate", G_CALLBACK (emit_done), self);
  sam_spoken_name_set (GTK_WIDGET (self->spin), name);
}

/**
 * sam_slip_count_new:
 * @name: what is counted, for a screen reader
 * @hides_count: whether others may see the field
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
sam_slip_count_new (const char *name, gboolean hides_count)
{
  SamSlipCount *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (SAM_TYPE_SLIP_COUNT, "accessible-role",
                       hides_count ? GTK_ACCESSIBLE_ROLE_TEXT_BOX
                                   : GTK_ACCESSIBLE_ROLE_GROUP,
                       NULL);
  if (hides_count)
    make_hidden (self, name);
  else
    make_shown (self, name);

  return GTK_WIDGET (self);
}

/**
 * sam_slip_count_get_count:
 *
 * Returns: what was typed; 0 for nothing
 */
guint
sam_slip_count_get_count (SamSlipCount *self)
{
  g_return_val_if_fail (SAM_IS_SLIP_COUNT (self), 0);

  if (self->spin == NULL)
    return self->count;

  gtk_spin_button_update (GTK_SPIN_BUTTON (self->spin));

  return (guint) gtk_spin_button_get_value_as_int (
      GTK_SPIN_BUTTON (self->spin));
}
