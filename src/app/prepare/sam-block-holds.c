// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-holds.h"

#include "sam-block-line.h"

/**
 * SamBlockHolds:
 *
 * What holds a block in its place: whether it must stay, its length, its
 * start.
 */
struct _SamBlockHolds
{
  GtkBox parent_instance;

  /* Template */
  GtkCheckButton *must;
  GtkCheckButton *length;
  GtkCheckButton *start;
  GtkEditable    *time;

  SamAgenda *agenda; /* (owned) (nullable) */
  SamBlock  *block;  /* (owned) (nullable) */
  gboolean   loading;
};

G_DEFINE_FINAL_TYPE (SamBlockHolds, sam_block_holds, GTK_TYPE_BOX)

/* Returns: where the block is, or -1 if it is not to be changed now */
static int
find (SamBlockHolds *self)
{
  if (self->loading || self->agenda == NULL)
    return -1;

  return sam_agenda_find (self->agenda, sam_block_get_id (self->block));
}

static int
get_time (SamBlockHolds *self)
{
  int start = sam_block_get_pinned_start (self->block);

  return start != SAM_NO_START ? start
                               : (int) sam_block_get_start (self->block);
}

static void
show_time (SamBlockHolds *self)
{
  g_autofree char *time =
      sam_block_line_dup_time (self->agenda, get_time (self));

  if (!g_str_equal (gtk_editable_get_text (self->time), time))
    gtk_editable_set_text (self->time, time);
  gtk_widget_remove_css_class (GTK_WIDGET (self->time), "error");
}

static void
update (SamBlockHolds *self)
{
  gboolean pinned;

  if (self->agenda == NULL)
    return;

  pinned = sam_block_get_pinned_start (self->block) != SAM_NO_START;
  self->loading = TRUE;
  gtk_check_button_set_active (self->must,
                               sam_block_get_must (self->block) || pinned);
  gtk_widget_set_sensitive (GTK_WIDGET (self->must), !pinned);
  gtk_check_button_set_active (self->length,
                               sam_block_get_pinned_minutes (self->block) > 0);
  gtk_check_button_set_active (self->start, pinned);
  show_time (self);
  self->loading = FALSE;
}

static void
must_toggled_cb (SamBlockHolds *self)
{
  int position = find (self);

  if (position >= 0)
    sam_agenda_set_must (self->agenda, (guint) position,
                         gtk_check_button_get_active (self->must));
}

/* A block that fell out has no length now; it keeps its usual one. */
static void
length_toggled_cb (SamBlockHolds *self)
{
  int   position = find (self);
  guint minutes;

  if (position < 0)
    return;

  minutes = sam_block_get_minutes (self->block);
  if (minutes == 0)
    minutes = sam_block_get_usual (self->block);
  sam_agenda_pin_minutes (self->agenda, (guint) position,
                          gtk_check_button_get_active (self->length) ? minutes
                                                                     : 0);
}

static void
pin_start (SamBlockHolds *self)
{
  int position = find (self);
  int start;

  if (position < 0)
    return;

  if (!sam_block_line_parse_time (self->agenda,
                                  gtk_editable_get_text (self->time), &start))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->time), "error");
      gtk_widget_error_bell (GTK_WIDGET (self->time));
      return;
    }

  if (start != sam_block_get_pinned_start (self->block))
    sam_agenda_pin_start (self->agenda, (guint) position, start);
  update (self);
}

static void
start_toggled_cb (SamBlockHolds *self)
{
  int position = find (self);

  if (position < 0)
    return;

  if (gtk_check_button_get_active (self->start))
    pin_start (self);
  else
    sam_agenda_pin_start (self->agenda, (guint) position, SAM_NO_START);
}

static void
time_activate_cb (SamBlockHolds *self)
{
  pin_start (self);
}

/* A time that was typed counts also for who just goes on. */
static void
time_leave_cb (SamBlockHolds *self)
{
  int start;

  if (self->agenda == NULL)
    return;

  if (sam_block_line_parse_time (self->agenda,
                                 gtk_editable_get_text (self->time), &start) &&
      start != get_time (self))
    pin_start (self);
  else
    show_time (self);
}

static void
sam_block_holds_dispose (GObject *object)
{
  SamBlockHolds *self = SAM_BLOCK_HOLDS (object);

  g_clear_object (&self->agenda);
  g_clear_object (&self->block);

  G_OBJECT_CLASS (sam_block_holds_parent_class)->dispose (object);
}

static void
sam_block_holds_class_init (SamBlockHoldsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_block_holds_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-block-holds.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBlockHolds, must);
  gtk_widget_class_bind_template_child (widget_class, SamBlockHolds, length);
  gtk_widget_class_bind_template_child (widget_class, SamBlockHolds, start);
  gtk_widget_class_bind_template_child (widget_class, SamBlockHolds, time);
  gtk_widget_class_bind_template_callback (widget_class, must_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, length_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_activate_cb);
}

static void
sam_block_holds_init (SamBlockHolds *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (focus, "leave", G_CALLBACK (time_leave_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->time), focus);
}

/**
 * sam_block_holds_set_block:
 * @block: a block on @agenda; once
 *
 * Shows what holds @block, and follows it.
 */
void
sam_block_holds_set_block (SamBlockHolds *self,
                           SamAgenda     *agenda,
                           SamBlock      *block)
{
  g_return_if_fail (SAM_IS_BLOCK_HOLDS (self));
  g_return_if_fail (SAM_IS_AGENDA (agenda));
  g_return_if_fail (SAM_IS_BLOCK (block));
  g_return_if_fail (self->agenda == NULL);

  self->agenda = g_object_ref (agenda);
  self->block = g_object_ref (block);
  gtk_widget_set_visible (GTK_WIDGET (self->must), !sam_block_is_fixed (block));
  g_signal_connect_object (block, "notify", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (agenda, "notify::starts", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
