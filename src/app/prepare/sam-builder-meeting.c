// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-meeting.h"

#include "sam-name-guard.h"
#include "sam-planned-moment.h"

/**
 * SamBuilderMeeting:
 *
 * The meeting that an agenda is for: title, goal, when, how long, how many.
 * What is typed is on the agenda at once.
 */
struct _SamBuilderMeeting
{
  GtkBox parent_instance;

  /* Template */
  GtkEditable      *title;
  GtkEditable      *goal;
  SamPlannedMoment *moment;
  GtkSpinButton    *minutes;
  GtkSpinButton    *people;

  SamAgenda *agenda; /* (owned) (nullable) */
  gboolean   loading;
};

G_DEFINE_FINAL_TYPE (SamBuilderMeeting, sam_builder_meeting, GTK_TYPE_BOX)

static gboolean
may_change (SamBuilderMeeting *self)
{
  return !self->loading && self->agenda != NULL;
}

static void
set_text (GtkEditable *editable, const char *text)
{
  if (!g_str_equal (gtk_editable_get_text (editable), text))
    gtk_editable_set_text (editable, text);
}

static gboolean
is_same_moment (GDateTime *a, GDateTime *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_date_time_equal (a, b);
}

static void
update_moment (SamBuilderMeeting *self)
{
  GDateTime *starts = sam_agenda_get_starts (self->agenda);
  g_autoptr (GDateTime) shown = sam_planned_moment_dup (self->moment);

  if (!is_same_moment (shown, starts))
    sam_planned_moment_set (self->moment, starts);
}

static void
update (SamBuilderMeeting *self)
{
  if (self->agenda == NULL)
    return;

  self->loading = TRUE;
  set_text (self->title, sam_agenda_get_title (self->agenda));
  set_text (self->goal, sam_agenda_get_goal (self->agenda));
  update_moment (self);
  gtk_spin_button_set_value (self->minutes,
                             sam_agenda_get_minutes (self->agenda));
  gtk_spin_button_set_value (self->people,
                             sam_agenda_get_people (self->agenda));
  self->loading = FALSE;
}

static void
title_changed_cb (SamBuilderMeeting *self)
{
  if (may_change (self))
    sam_agenda_set_title (self->agenda, gtk_editable_get_text (self->title));
}

static void
goal_changed_cb (SamBuilderMeeting *self)
{
  if (may_change (self))
    sam_agenda_set_goal (self->agenda, gtk_editable_get_text (self->goal));
}

/* Only a whole date counts: half of one may be another. */
static void
take_moment (SamBuilderMeeting *self)
{
  g_autoptr (GDateTime) moment = NULL;

  if (!may_change (self) || !sam_planned_moment_check (self->moment))
    return;

  moment = sam_planned_moment_dup (self->moment);
  if (!is_same_moment (moment, sam_agenda_get_starts (self->agenda)))
    sam_agenda_set_starts (self->agenda, moment);
}

static void
minutes_changed_cb (SamBuilderMeeting *self)
{
  if (may_change (self))
    sam_agenda_set_minutes (self->agenda,
                            (guint) gtk_spin_button_get_value_as_int (
                                self->minutes));
}

static void
people_changed_cb (SamBuilderMeeting *self)
{
  if (may_change (self))
    sam_agenda_set_people (self->agenda,
                           (guint) gtk_spin_button_get_value_as_int (
                               self->people));
}

/* What is replaced is a step to undo of its own, not part of the typing. */
static void
begin_step_cb (SamBuilderMeeting *self)
{
  if (self->agenda != NULL)
    sam_agenda_begin_step (self->agenda);
}

static void
end_step_cb (SamBuilderMeeting *self)
{
  if (self->agenda != NULL)
    sam_agenda_end_step (self->agenda);
}

static void
sam_builder_meeting_dispose (GObject *object)
{
  SamBuilderMeeting *self = SAM_BUILDER_MEETING (object);

  g_clear_object (&self->agenda);

  G_OBJECT_CLASS (sam_builder_meeting_parent_class)->dispose (object);
}

static void
sam_builder_meeting_class_init (SamBuilderMeetingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_builder_meeting_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-builder-meeting.ui");
  gtk_widget_class_bind_template_child (widget_class, SamBuilderMeeting, title);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderMeeting, goal);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderMeeting,
                                        moment);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderMeeting,
                                        minutes);
  gtk_widget_class_bind_template_child (widget_class, SamBuilderMeeting,
                                        people);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, goal_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, minutes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, people_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_step_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_step_cb);
}

static void
sam_builder_meeting_init (SamBuilderMeeting *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_type_ensure (SAM_TYPE_NAME_GUARD);
  g_type_ensure (SAM_TYPE_PLANNED_MOMENT);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->moment, "entered", G_CALLBACK (take_moment),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (take_moment), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->moment), focus);
}

GtkWidget *
sam_builder_meeting_new (void)
{
  return g_object_new (SAM_TYPE_BUILDER_MEETING, NULL);
}

/**
 * sam_builder_meeting_set_agenda:
 * @agenda: (transfer none) (nullable): what to show, to follow and to change
 */
void
sam_builder_meeting_set_agenda (SamBuilderMeeting *self, SamAgenda *agenda)
{
  g_return_if_fail (SAM_IS_BUILDER_MEETING (self));
  g_return_if_fail (agenda == NULL || SAM_IS_AGENDA (agenda));

  if (self->agenda == agenda)
    return;

  if (self->agenda != NULL)
    g_signal_handlers_disconnect_by_data (self->agenda, self);
  g_set_object (&self->agenda, agenda);
  if (agenda == NULL)
    return;

  g_signal_connect_object (agenda, "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
