// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-planned-moment.h"

#include <glib/gi18n-lib.h>

#include "sam-typed-date.h"

/* Of a date without a time, and shown at once, so that it can be changed. */
#define USUAL_HOUR 13
#define USUAL_MINUTE 30

/**
 * SamPlannedMoment:
 *
 * When a session begins: a date and a time, typed, or chosen from a calendar.
 * A date without a time gets one and a time without a date gets the next such
 * moment, in sight; what cannot be understood says so and is not dropped
 * silently.
 */
struct _SamPlannedMoment
{
  GtkBox parent_instance;

  /* Template */
  GtkEditable *day;
  GtkEditable *time;
  GtkCalendar *calendar;
  GtkLabel    *trouble;

  GDateTime *now; /* (owned) (nullable): %NULL: the computer's */
  gboolean   filling;
};

G_DEFINE_FINAL_TYPE (SamPlannedMoment, sam_planned_moment, GTK_TYPE_BOX)

enum
{
  CHANGED,
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GDateTime *
dup_now (SamPlannedMoment *self)
{
  return self->now != NULL ? g_date_time_ref (self->now)
                           : g_date_time_new_now_local ();
}

/* Returns: (transfer full) (nullable): what stands in the field, without the
 *   spaces around it; %NULL if it is empty */
static char *
dup_text (GtkEditable *field)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (field)));

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static GDateTime *
dup_day (SamPlannedMoment *self)
{
  g_autofree char *text = dup_text (self->day);
  g_autoptr (GDateTime) now = dup_now (self);

  return text != NULL ? sam_typed_date_parse_day (text, now) : NULL;
}

static gboolean
get_time (SamPlannedMoment *self, int *hour, int *minute)
{
  g_autofree char *text = dup_text (self->time);

  return text != NULL && sam_typed_date_parse_time (text, hour, minute);
}

static void
show_trouble (SamPlannedMoment *self, GtkEditable *field, const char *message)
{
  GtkWidget *widget = GTK_WIDGET (field);

  if (message != NULL)
    {
      gtk_widget_add_css_class (widget, "error");
      gtk_label_set_label (self->trouble, message);
    }
  else
    gtk_widget_remove_css_class (widget, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE
                                               : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
clear_trouble (SamPlannedMoment *self)
{
  show_trouble (self, self->day, NULL);
  show_trouble (self, self->time, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
}

static void
typed_cb (SamPlannedMoment *self)
{
  if (self->filling)
    return;

  clear_trouble (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
entered_cb (SamPlannedMoment *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
fill (SamPlannedMoment *self, GtkEditable *field, const char *text)
{
  self->filling = TRUE;
  gtk_editable_set_text (field, text);
  self->filling = FALSE;
}

static void
fill_usual_time (SamPlannedMoment *self)
{
  g_autofree char *text = sam_typed_date_format_time (USUAL_HOUR, USUAL_MINUTE);

  fill (self, self->time, text);
}

/* Today, or tomorrow if that has passed. */
static void
fill_next_day (SamPlannedMoment *self, int hour, int minute)
{
  g_autoptr (GDateTime) now = dup_now (self);
  g_autoptr (GDateTime) local = g_date_time_to_local (now);
  g_autoptr (GDateTime) moment = sam_typed_date_join (local, hour, minute);
  g_autoptr (GDateTime) day =
      g_date_time_add_days (local,
                            moment != NULL &&
                                    g_date_time_compare (moment, local) < 0
                                ? 1
                                : 0);
  g_autofree char *text = sam_typed_date_format_day (day);

  fill (self, self->day, text);
}

/* The calendar stays open: it also says so while one goes through the days by
 * keyboard. */
static void
day_chosen_cb (SamPlannedMoment *self)
{
  int hour, minute;
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = sam_typed_date_format_day (day);

  fill (self, self->day, text);
  if (!get_time (self, &hour, &minute))
    fill_usual_time (self);
  typed_cb (self);
}

static void
sam_planned_moment_finalize (GObject *object)
{
  SamPlannedMoment *self = SAM_PLANNED_MOMENT (object);

  g_clear_pointer (&self->now, g_date_time_unref);

  G_OBJECT_CLASS (sam_planned_moment_parent_class)->finalize (object);
}

static void
sam_planned_moment_class_init (SamPlannedMomentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sam_planned_moment_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", SAM_TYPE_PLANNED_MOMENT, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENTERED] =
      g_signal_new ("entered", SAM_TYPE_PLANNED_MOMENT, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/prepare/sam-planned-moment.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPlannedMoment, day);
  gtk_widget_class_bind_template_child (widget_class, SamPlannedMoment, time);
  gtk_widget_class_bind_template_child (widget_class, SamPlannedMoment,
                                        calendar);
  gtk_widget_class_bind_template_child (widget_class, SamPlannedMoment,
                                        trouble);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen_cb);
}

static void
sam_planned_moment_init (SamPlannedMoment *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_planned_moment_new:
 *
 * Returns: (transfer floating): two empty fields
 */
GtkWidget *
sam_planned_moment_new (void)
{
  return g_object_new (SAM_TYPE_PLANNED_MOMENT, NULL);
}

/**
 * sam_planned_moment_set_now:
 * @now: what “the next 24 November” is measured by
 */
void
sam_planned_moment_set_now (SamPlannedMoment *self, GDateTime *now)
{
  g_return_if_fail (SAM_IS_PLANNED_MOMENT (self));
  g_return_if_fail (now != NULL);

  g_date_time_ref (now);
  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = now;
}

/**
 * sam_planned_moment_dup:
 *
 * Returns: (transfer full) (nullable): in local time; %NULL if there is none,
 *   or none that can be understood
 */
GDateTime *
sam_planned_moment_dup (SamPlannedMoment *self)
{
  int hour, minute;
  g_autoptr (GDateTime) day = NULL;

  g_return_val_if_fail (SAM_IS_PLANNED_MOMENT (self), NULL);

  day = dup_day (self);
  if (day == NULL || !get_time (self, &hour, &minute))
    return NULL;

  return sam_typed_date_join (day, hour, minute);
}

/**
 * sam_planned_moment_set:
 * @moment: (nullable): %NULL empties both fields
 */
void
sam_planned_moment_set (SamPlannedMoment *self, GDateTime *moment)
{
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  g_return_if_fail (SAM_IS_PLANNED_MOMENT (self));

  if (moment != NULL)
    {
      local = g_date_time_to_local (moment);
      day = sam_typed_date_format_day (local);
      time = sam_typed_date_format_time (g_date_time_get_hour (local),
                                         g_date_time_get_minute (local));
    }
  clear_trouble (self);
  fill (self, self->day, day != NULL ? day : "");
  fill (self, self->time, time != NULL ? time : "");
}

/**
 * sam_planned_moment_check:
 *
 * Completes a date without a time and a time without a date. If a field cannot
 * be understood, goes there and says so.
 *
 * Returns: whether all is well; two empty fields are
 */
gboolean
sam_planned_moment_check (SamPlannedMoment *self)
{
  int              hour = 0, minute = 0;
  gboolean         has_time;
  g_autofree char *day_text = NULL;
  g_autofree char *time_text = NULL;
  g_autoptr (GDateTime) day = NULL;
  GtkEditable *wrong = NULL;

  g_return_val_if_fail (SAM_IS_PLANNED_MOMENT (self), FALSE);

  day_text = dup_text (self->day);
  time_text = dup_text (self->time);
  day = dup_day (self);
  has_time = get_time (self, &hour, &minute);
  clear_trouble (self);

  if (time_text != NULL && !has_time)
    {
      wrong = self->time;
      show_trouble (self, wrong, _ ("Type a time as 13:30."));
    }
  if (day_text != NULL && day == NULL)
    {
      wrong = self->day;
      show_trouble (self, wrong, _ ("Type a date as 24-11-2026."));
    }
  if (wrong != NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (wrong));
      return FALSE;
    }

  if (day != NULL && !has_time)
    fill_usual_time (self);
  if (day == NULL && has_time)
    fill_next_day (self, hour, minute);

  return TRUE;
}
