// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-plan-propose.h"
#include "sam-settings.h"

/* From the three questions to an agenda, or at once to a session. */

#define QUICK_MINUTES 30
#define USUAL_PEOPLE 6 /* proposed where there are no settings */

/* Where past sessions are asked for. What is to be done with them waits until
 * they were read; the last wish counts. */
static void
past_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow    *self = user_data;
  SamHistory   *old;
  SamWindowFunc then;
  g_autoptr (SamHistory) past = NULL;
  g_autoptr (GError) error = NULL;

  past =
      sam_agenda_store_history_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* A proposal goes without them too. */
  if (past == NULL)
    {
      g_message ("Past sessions cannot be read: %s", error->message);
      past = sam_history_new ();
    }

  self->reading_past = FALSE;
  old = self->past;
  self->past = g_steal_pointer (&past);
  if (self->plan_page != NULL)
    sam_plan_page_set_history (self->plan_page, self->past);
  if (self->builder_page != NULL)
    sam_builder_page_set_source (self->builder_page, self->shelf, self->past,
                                 self->reference);
  g_clear_pointer (&old, sam_history_free); /* the pages let go of it */

  then = self->after_past;
  self->after_past = NULL;
  if (then != NULL)
    then (self);
}

/* Reads anew what past sessions say, and then does @then (nullable). */
void
sam_window_read_past (SamWindow *self, SamWindowFunc then)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  if (then != NULL)
    self->after_past = then;
  if (self->reading_past)
    return;

  self->reading_past = TRUE;
  sam_agenda_store_history_async (self->database, now, self->cancellable,
                                  past_read_cb, self);
}

static void
propose (SamWindow *self)
{
  SamWishes wishes;
  g_autoptr (SamAgenda) agenda = NULL;

  sam_plan_page_get_wishes (self->plan_page, &wishes);
  agenda = sam_plan_propose (&wishes, self->shelf, self->past, self->reference);
  sam_plan_page_finish (self->plan_page, agenda);
  sam_window_edit_agenda (self, agenda, TRUE);
}

static void
propose_frame (SamWindow *self)
{
  SamWishes wishes;
  g_autoptr (SamAgenda) agenda = NULL;

  sam_plan_page_get_wishes (self->plan_page, &wishes);
  agenda = sam_plan_propose_frame (&wishes, self->past, self->reference);
  sam_plan_page_finish (self->plan_page, agenda);
  sam_window_edit_agenda (self, agenda, TRUE);
}

/* What past sessions say may have been read long ago: a session may have ended
 * since. Opening the page reads them. */
static void
when_past_is_read (SamWindow *self, SamWindowFunc then)
{
  if (self->reading_past || self->past == NULL)
    sam_window_read_past (self, then);
  else
    then (self);
}

static void
propose_cb (SamWindow *self)
{
  when_past_is_read (self, propose);
}

static void
empty_cb (SamWindow *self)
{
  when_past_is_read (self, propose_frame);
}

static void
ensure_plan_page (SamWindow *self)
{
  if (self->plan_page != NULL)
    return;

  self->plan_page = SAM_PLAN_PAGE (
      sam_window_add_page (self, "plan",
                           sam_plan_page_new (self->shelf, self->settings)));
  g_signal_connect_object (self->plan_page, "propose", G_CALLBACK (propose_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan_page, "empty", G_CALLBACK (empty_cb),
                           self, G_CONNECT_SWAPPED);
  sam_window_watch_templates (self);
}

static void
begin_plan (SamWindow *self)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  ensure_plan_page (self);
  sam_window_use_reference (self);
  sam_plan_page_set_now (self->plan_page, now);
  sam_plan_page_begin (self->plan_page);
}

static void
new_session_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  begin_plan (self);
  sam_window_read_past (self, NULL);
  sam_window_refresh_templates (self);
  sam_window_show_page (self, "plan");
  gtk_widget_grab_focus (GTK_WIDGET (self->plan_page));
}

static void
empty_session_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  begin_plan (self);
  sam_window_read_past (self, propose_frame);
}

/* It is not kept before it runs: who presses Escape now leaves nothing
 * behind. */
static void
start_quick (SamWindow *self)
{
  SamWishes wishes = { .minutes = QUICK_MINUTES,
                       .people = USUAL_PEOPLE,
                       .purpose = SAM_PURPOSE_OPEN };
  g_autoptr (SamAgenda) agenda = NULL;

  if (self->settings != NULL)
    wishes.people =
        g_settings_get_uint (self->settings, SAM_SETTING_LAST_PEOPLE);
  agenda = sam_plan_propose (&wishes, self->shelf, self->past, self->reference);
  sam_window_start_agenda (self, agenda);
}

static void
quick_session_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  sam_window_use_reference (self);
  sam_window_read_past (self, start_quick);
}

/* Says what cannot be done without a place to keep it. */
void
sam_window_update_prepare (SamWindow *self)
{
  static const char *const actions[] = { "win.new-session", "win.empty-session",
                                         "win.quick-session",
                                         "win.import-agenda" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i],
                                   self->database != NULL);
}

/* Installs the actions of this file. */
void
sam_window_install_prepare_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-session", NULL,
                                   new_session_action);
  gtk_widget_class_install_action (widget_class, "win.empty-session", NULL,
                                   empty_session_action);
  gtk_widget_class_install_action (widget_class, "win.quick-session", NULL,
                                   quick_session_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n,
                                       GDK_CONTROL_MASK, "win.new-session",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n,
                                       GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.quick-session", NULL);
}
