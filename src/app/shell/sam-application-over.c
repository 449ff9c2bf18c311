// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include <glib/gi18n-lib.h>

#include "sam-preferences-window.h"
#include "sam-present-over.h"
#include "sam-shortcuts-window.h"

/* What the menu shows over the window that somebody is in. */

/* Shows the window of @type again, if there is one: its key works in itself
 * too.
 *
 * Returns: whether there is */
gboolean
sam_application_present_again (SamApplication *self, GType type)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type))
      {
        gtk_window_present (l->data);
        return TRUE;
      }

  return FALSE;
}

static void
present_over_active (SamApplication *self, GtkWindow *window)
{
  sam_present_over (window,
                    gtk_application_get_active_window (GTK_APPLICATION (self)));
}

static void
preferences_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  SamApplication *self = user_data;

  if (!sam_application_present_again (self, SAM_TYPE_PREFERENCES_WINDOW))
    present_over_active (self, sam_preferences_window_new (self->settings,
                                                           self->database,
                                                           self->upkeep));
}

static void
shortcuts_activated (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  if (!sam_application_present_again (user_data, SAM_TYPE_SHORTCUTS_WINDOW))
    present_over_active (user_data, sam_shortcuts_window_new ());
}

static void
about_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  static const char *const authors[] = { N_ ("The Samenspel authors"), NULL };
  const char *const        shown[] = { _ (authors[0]), NULL };

  gtk_show_about_dialog (
      gtk_application_get_active_window (GTK_APPLICATION (user_data)),
      "program-name", _ ("Samenspel"), "version", SAM_VERSION, "logo-icon-name",
      SAM_APP_ID, "comments",
      _ ("Talk together about working with informal carers: eight cards for "
         "home care teams. Nothing leaves this computer unless you export "
         "it."),
      "authors", shown, "license-type", GTK_LICENSE_GPL_3_0, "copyright",
      _ ("© The Samenspel authors. The cards: CC BY-SA 4.0."),
      "translator-credits", _ ("translator-credits"), NULL);
}

/* Adds the actions of this file. */
void
sam_application_add_over (SamApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "preferences", .activate = preferences_activated },
    { .name = "shortcuts", .activate = shortcuts_activated },
    { .name = "about", .activate = about_activated },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries,
                                   G_N_ELEMENTS (entries), self);
}
