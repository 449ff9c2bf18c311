// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-time-panel.h"

#include <glib/gi18n-lib.h>

#include "sam-late-panel.h"
#include "sam-shared-screen.h"
#include "sam-spoken-name.h"

/**
 * SamTimePanel:
 *
 * How the time of a session is, in words and by a shape, what can be done about
 * it, and the one reminder of an item. The ways out of a meeting that runs late
 * open below.
 */
struct _SamTimePanel
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget    *line;
  GtkImage     *shape;
  GtkLabel     *pace;
  GtkLabel     *step;
  GtkRevealer  *reminder;
  GtkLabel     *reminder_words;
  GtkWidget    *more;
  GtkWidget    *late;
  GtkWidget    *trim;
  GtkWidget    *undo;
  GtkRevealer  *ways;
  SamLatePanel *late_panel;

  SamLive *live; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamTimePanel, sam_time_panel, ADW_TYPE_BIN)

/* Words without meaning take no room. */
static void
set_label (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

static const char *
get_icon (SamPaceState state)
{
  switch (state)
    {
    case SAM_PACE_SOON:
      return "appointment-soon-symbolic";
    case SAM_PACE_UP:
      return "alarm-symbolic";
    case SAM_PACE_LATE:
      return "dialog-warning-symbolic";
    case SAM_PACE_CALM:
    default:
      return NULL;
    }
}

static void
show_pace (SamTimePanel *self)
{
  SamSessionItem *item = sam_live_get_current (self->live);
  SamPace         pace = sam_live_get_pace (self->live);
  SamPace         step_pace = sam_live_get_step_pace (self->live);
  SamPaceState    state =
      sam_pace_get_state (&pace, sam_session_item_get_planned (item));
  const char      *icon = get_icon (state);
  g_autofree char *words = sam_pace_describe (&pace);
  g_autofree char *step = sam_pace_describe_step (&step_pace);

  set_label (self->pace, words);
  set_label (self->step, step);
  gtk_image_set_from_icon_name (self->shape, icon);
  gtk_widget_set_visible (GTK_WIDGET (self->shape), icon != NULL);
  gtk_widget_set_visible (self->line, words != NULL);
  if (state == SAM_PACE_LATE)
    gtk_widget_add_css_class (self->line, "time-late");
  else
    gtk_widget_remove_css_class (self->line, "time-late");
  gtk_widget_set_visible (self->late, state == SAM_PACE_LATE &&
                                          !sam_time_panel_shows_ways (self));
  gtk_widget_set_visible (self->trim,
                          sam_live_get_late_offer (self->live,
                                                   SAM_LATE_WAY_TRIM)
                                  .gained > 0);
}

/* It is for the facilitator, and not for the room. */
static void
show_reminder (SamTimePanel *self)
{
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *reminder = NULL;

  if (!SAM_IS_SHARED_SCREEN (root) && !sam_time_panel_shows_ways (self))
    reminder = sam_live_dup_reminder (self->live);
  if (reminder != NULL)
    gtk_label_set_label (self->reminder_words, reminder);
  gtk_revealer_set_reveal_child (self->reminder, reminder != NULL);
}

static void
live_tick_cb (SamLive *live, SamTimePanel *self)
{
  show_pace (self);
  show_reminder (self);
  if (sam_time_panel_shows_ways (self))
    sam_late_panel_show (self->late_panel, live);
}

static void
live_changed_cb (SamLive *live, SamTimePanel *self)
{
  const char *label = sam_live_get_undo_label (live);

  gtk_widget_set_visible (self->undo, label != NULL);
  gtk_widget_set_tooltip_text (self->undo, label);
  if (sam_live_has_round (live))
    gtk_revealer_set_reveal_child (self->ways, FALSE);
  live_tick_cb (live, self);
}

static void
live_done_cb (SamLive *live, const char *label, guint deed, SamTimePanel *self)
{
  live_changed_cb (live, self);
}

static void
late_closed_cb (SamLatePanel *panel, SamTimePanel *self)
{
  sam_time_panel_show_ways (self, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "screen.leave", NULL);
}

static void
dismiss_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamTimePanel *self = SAM_TIME_PANEL (widget);

  if (self->live == NULL)
    return;

  sam_live_dismiss_reminder (self->live);
  live_tick_cb (self->live, self);
}

static void
sam_time_panel_dispose (GObject *object)
{
  sam_time_panel_set_live (SAM_TIME_PANEL (object), NULL);

  G_OBJECT_CLASS (sam_time_panel_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-time-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, line);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, shape);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, pace);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, step);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, reminder);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel,
                                        reminder_words);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, more);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, trim);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, late);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, undo);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, ways);
  gtk_widget_class_bind_template_child (widget_class, SamTimePanel, late_panel);
  gtk_widget_class_bind_template_callback (widget_class, late_closed_cb);
}

static void
sam_time_panel_class_init (SamTimePanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_time_panel_dispose;

  gtk_widget_class_install_action (widget_class, "time.dismiss", NULL,
                                   dismiss_action);
  bind_template (widget_class);
}

static void
sam_time_panel_init (SamTimePanel *self)
{
  g_type_ensure (SAM_TYPE_LATE_PANEL);
  gtk_widget_init_template (GTK_WIDGET (self));
  sam_spoken_name_set (self->more, _ ("Two more minutes"));
}

GtkWidget *
sam_time_panel_new (void)
{
  return g_object_new (SAM_TYPE_TIME_PANEL, NULL);
}

/**
 * sam_time_panel_set_live:
 * @live: (transfer none) (nullable): a running session
 */
void
sam_time_panel_set_live (SamTimePanel *self, SamLive *live)
{
  g_return_if_fail (SAM_IS_TIME_PANEL (self));
  g_return_if_fail (live == NULL || SAM_IS_LIVE (live));

  if (self->live == live)
    return;

  if (self->live != NULL)
    g_signal_handlers_disconnect_by_data (self->live, self);
  g_set_object (&self->live, live);
  if (live == NULL)
    return;

  g_signal_connect (live, "changed", G_CALLBACK (live_changed_cb), self);
  g_signal_connect (live, "tick", G_CALLBACK (live_tick_cb), self);
  g_signal_connect (live, "done", G_CALLBACK (live_done_cb), self);
  live_changed_cb (live, self);
}

/**
 * sam_time_panel_shows_ways:
 *
 * Returns: whether the ways out of a meeting that runs late are open
 */
gboolean
sam_time_panel_shows_ways (SamTimePanel *self)
{
  g_return_val_if_fail (SAM_IS_TIME_PANEL (self), FALSE);

  return gtk_revealer_get_reveal_child (self->ways);
}

/**
 * sam_time_panel_show_ways:
 *
 * Opens the ways out of a meeting that runs late, with the focus on them, or
 * closes them.
 */
void
sam_time_panel_show_ways (SamTimePanel *self, gboolean show)
{
  g_return_if_fail (SAM_IS_TIME_PANEL (self));

  if (show && self->live == NULL)
    return;

  if (show)
    sam_late_panel_show (self->late_panel, self->live);
  gtk_revealer_set_reveal_child (self->ways, show);
  if (show)
    sam_late_panel_focus (self->late_panel);
  if (self->live != NULL)
    live_tick_cb (self->live, self);
}
