// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"
#include "sam-help.h"

/* What can be asked of the program from outside its window: the help, and what
 * the desktop offers beside its icon (the Actions of the desktop file). */

/* Returns: (transfer none) (nullable): the window, in front; %NULL as long as
 * the sessions are damaged and nobody has chosen what to do */
GtkWidget *
sam_application_present_window (SamApplication *self)
{
  SamWindow *window;

  if (sam_application_present_rescue (self))
    return NULL;

  window = sam_application_ensure_window (self);
  gtk_window_present (GTK_WINDOW (window));

  return GTK_WIDGET (window);
}

static void
new_session_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  GtkWidget *window = sam_application_present_window (user_data);

  if (window != NULL)
    gtk_widget_activate_action (window, "win.new-session", NULL);
}

/* To the session that runs; else to the list, on top of which stands what was
 * cut off. */
static void
continue_activated (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  GtkWidget *window = sam_application_present_window (user_data);
  SamLive   *live;

  if (window == NULL)
    return;

  live = sam_window_get_live (SAM_WINDOW (window));
  if (live != NULL)
    gtk_widget_activate_action (window, "win.resume-session", "s",
                                sam_session_get_id (
                                    sam_live_get_session (live)));
  else
    gtk_widget_activate_action (window, "win.show-place", "s", "sessions");
}

static void
self_study_activated (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  GtkWidget *window = sam_application_present_window (user_data);

  if (window != NULL)
    gtk_widget_activate_action (window, "win.show-place", "s", "study");
}

static void
help_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamApplication *self = user_data;
  GtkWindow      *active =
      gtk_application_get_active_window (GTK_APPLICATION (self));

  if (active != NULL)
    sam_help_show (active, sam_help_find_page (active), self->cancellable);
}

/* Adds the actions of this file, before there is a window. */
void
sam_application_add_asked (SamApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "continue", .activate = continue_activated },
    { .name = "help", .activate = help_activated },
    { .name = "new-session", .activate = new_session_activated },
    { .name = "self-study", .activate = self_study_activated },
  };
  static const char *const help_keys[] = { "F1", NULL };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries,
                                   G_N_ELEMENTS (entries), self);
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.help",
                                         help_keys);
}
