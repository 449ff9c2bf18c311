// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hour-row.h"

#include <glib/gi18n-lib.h>

#include "sam-portfolio.h"
#include "sam-spoken-name.h"

static char *
dup_date (GDateTime *moment)
{
  /* TRANSLATORS: a day, in g_date_time_format() form */
  return g_date_time_format (moment, _ ("%A %-d %B %Y"));
}

/* What was counted is not a correction. */
static void
corrected_cb (GtkSpinButton *minutes, SamActivity *activity)
{
  guint value = (guint) gtk_spin_button_get_value_as_int (minutes);

  if (value == sam_activity_get_minutes (activity))
    return;

  if (value == sam_activity_get_counted (activity))
    sam_activity_uncorrect (activity);
  else
    sam_activity_correct (activity, value);
}

static GtkWidget *
new_minutes (SamActivity *activity)
{
  GtkWidget *minutes =
      gtk_spin_button_new_with_range (0, SAM_ACTIVITY_MAX_MINUTES, 1);
  g_autofree char *counted =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute was counted",
                                    "%u minutes were counted",
                                    sam_activity_get_counted (activity)),
                       sam_activity_get_counted (activity));

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes),
                             sam_activity_get_minutes (activity));
  gtk_widget_set_valign (minutes, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (minutes, counted);
  sam_spoken_name_set (GTK_WIDGET (minutes), _ ("Minutes"));
  g_signal_connect_object (minutes, "value-changed", G_CALLBACK (corrected_cb),
                           activity, 0);

  return minutes;
}

/**
 * sam_hour_row_new:
 *
 * Returns: (transfer floating): a row in which the minutes of @activity can be
 *   corrected, or @activity taken away (hours.remove)
 */
GtkWidget *
sam_hour_row_new (SamActivity *activity)
{
  const char *title = sam_activity_get_title (activity);
  const char *kind =
      sam_activity_kind_get_name (sam_activity_get_kind (activity));
  g_autofree char *date = dup_date (sam_activity_get_started (activity));
  /* TRANSLATORS: a day, and what was done, like “Studying alone” */
  g_autofree char *subtitle = g_strdup_printf (_ ("%s · %s"), date, kind);
  GtkWidget *remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                    *title != '\0' ? title : kind, "subtitle", subtitle, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_minutes (activity));
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _ ("Delete"));
  sam_spoken_name_set (GTK_WIDGET (remove), _ ("Delete"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "s",
                                    sam_activity_get_id (activity));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "hours.remove");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);

  return row;
}

/**
 * sam_day_row_new:
 *
 * Returns: (transfer floating): a row with the sum of a day
 */
GtkWidget *
sam_day_row_new (SamDay day, guint minutes)
{
  g_autoptr (GDateTime) moment = sam_day_to_date_time (day);
  g_autofree char *date = dup_date (moment);
  g_autofree char *time = sam_portfolio_describe_minutes (minutes);
  GtkWidget       *label = gtk_label_new (time);
  GtkWidget       *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                       "title", date, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}
