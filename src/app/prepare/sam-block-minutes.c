// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-minutes.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-spoken-name.h"

/**
 * SamBlockMinutes:
 *
 * How long a block is, with a button for less and one for more; minutes can be
 * typed too. It changes them by the actions of the list that it is in.
 */
struct _SamBlockMinutes
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget   *fewer;
  GtkEditable *entry;
  GtkWidget   *more;

  SamBlock *block; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamBlockMinutes, sam_block_minutes, GTK_TYPE_BOX)

static void
update_minutes (SamBlockMinutes *self)
{
  g_autofree char *minutes = NULL;

  if (self->block == NULL)
    return;

  minutes = sam_format_minutes (sam_block_get_minutes (self->block));
  gtk_editable_set_text (self->entry, minutes);
}

/* @name: (transfer full) */
static void
name_control (gpointer control, char *name)
{
  sam_spoken_name_set (GTK_WIDGET (control), name);
  g_free (name);
}

static void
update_title (SamBlockMinutes *self)
{
  const char *title = sam_block_get_title (self->block);

  /* TRANSLATORS: %s is in each of these the title of a part of a meeting */
  name_control (self->fewer, g_strdup_printf (_ ("Shorter: %s"), title));
  name_control (self->more, g_strdup_printf (_ ("Longer: %s"), title));
  name_control (self->entry, g_strdup_printf (_ ("Minutes of: %s"), title));
}

/* Returns: the number at the beginning of what stands there, or 0 */
static guint64
read_minutes (SamBlockMinutes *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  while (g_ascii_isspace (*text))
    text++;

  return g_ascii_isdigit (*text) ? g_ascii_strtoull (text, NULL, 10) : 0;
}

/* Takes the number that stands there, if it is one and another than it was. */
static void
take_minutes (SamBlockMinutes *self)
{
  guint64 minutes;

  if (self->block == NULL)
    return;

  minutes = MIN (read_minutes (self), SAM_MINUTES_MAX);
  if (minutes >= SAM_MINUTES_MIN &&
      minutes != sam_block_get_minutes (self->block))
    gtk_widget_activate_action (GTK_WIDGET (self), "agenda.set-minutes", "(su)",
                                sam_block_get_id (self->block),
                                (guint) minutes);
  update_minutes (self);
}

static void
focus_row (SamBlockMinutes *self)
{
  GtkWidget *row =
      gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX_ROW);

  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
entry_activate_cb (SamBlockMinutes *self)
{
  take_minutes (self);
  focus_row (self);
}

static gboolean
entry_key_cb (SamBlockMinutes *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  update_minutes (self);
  focus_row (self);

  return GDK_EVENT_STOP;
}

static void
sam_block_minutes_dispose (GObject *object)
{
  SamBlockMinutes *self = SAM_BLOCK_MINUTES (object);

  g_clear_object (&self->block);

  G_OBJECT_CLASS (sam_block_minutes_parent_class)->dispose (object);
}

static void
sam_block_minutes_class_init (SamBlockMinutesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_block_minutes_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-block-minutes.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBlockMinutes, fewer);
  gtk_widget_class_bind_template_child (widget_class, SamBlockMinutes, entry);
  gtk_widget_class_bind_template_child (widget_class, SamBlockMinutes, more);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
}

static void
sam_block_minutes_init (SamBlockMinutes *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  /* What was typed counts also for who just goes on. */
  g_signal_connect_object (focus, "leave", G_CALLBACK (take_minutes), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (entry_key_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

/**
 * sam_block_minutes_set_block:
 * @block: (transfer none): what to show, and to follow; once
 */
void
sam_block_minutes_set_block (SamBlockMinutes *self, SamBlock *block)
{
  const char *id;

  g_return_if_fail (SAM_IS_BLOCK_MINUTES (self));
  g_return_if_fail (SAM_IS_BLOCK (block));
  g_return_if_fail (self->block == NULL);

  self->block = g_object_ref (block);
  id = sam_block_get_id (block);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->fewer), "(si)", id,
                                    -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->more), "(si)", id, 1);
  g_signal_connect_object (block, "notify::minutes",
                           G_CALLBACK (update_minutes), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (block, "notify::title", G_CALLBACK (update_title),
                           self, G_CONNECT_SWAPPED);
  update_minutes (self);
  update_title (self);
}

/**
 * sam_block_minutes_type:
 * @digit: the first that was typed
 *
 * Puts the keyboard in the field, behind that digit.
 */
void
sam_block_minutes_type (SamBlockMinutes *self, const char *digit)
{
  g_return_if_fail (SAM_IS_BLOCK_MINUTES (self));
  g_return_if_fail (digit != NULL);

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_text (self->entry, digit);
  gtk_editable_set_position (self->entry, -1);
}

/**
 * sam_block_minutes_is_typing:
 *
 * Returns: whether the keyboard is in the field
 */
gboolean
sam_block_minutes_is_typing (SamBlockMinutes *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK_MINUTES (self), FALSE);

  return (gtk_widget_get_state_flags (GTK_WIDGET (self->entry)) &
          GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}
