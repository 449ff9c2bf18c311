// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

/* What is found by searching in the desktop, with or without a window. */

/* As long as somebody types there, the program stays: the bus would start it
 * again for each letter. */
#define LINGER_SECONDS 10

static gboolean
linger_cb (gpointer user_data)
{
  SamApplication *self = user_data;

  self->linger_id = 0;
  g_application_release (G_APPLICATION (self));

  return G_SOURCE_REMOVE;
}

static void
asked_cb (SamApplication *self)
{
  if (self->linger_id != 0)
    g_source_remove (self->linger_id);
  else
    g_application_hold (G_APPLICATION (self));
  self->linger_id = g_timeout_add_seconds (LINGER_SECONDS, linger_cb, self);
}

static void
act_cb (SamApplication *self, const char *action, GVariant *target)
{
  GtkWidget *window = sam_application_present_window (self);

  if (window != NULL)
    gtk_widget_activate_action_variant (window, action, target);
}

static gboolean
dbus_register (GApplication    *application,
               GDBusConnection *bus,
               const char      *object_path,
               GError         **error)
{
  SamApplication  *self = SAM_APPLICATION (application);
  g_autofree char *path = g_strconcat (object_path, "/SearchProvider", NULL);

  g_return_val_if_fail (self->provider == NULL, FALSE);

  self->provider = sam_search_provider_new ();
  g_signal_connect_object (self->provider, "asked", G_CALLBACK (asked_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->provider, "act", G_CALLBACK (act_cb), self,
                           G_CONNECT_SWAPPED);

  return sam_search_provider_export (self->provider, bus, path, error);
}

static void
dbus_unregister (GApplication    *application,
                 GDBusConnection *bus,
                 const char      *object_path)
{
  SamApplication *self = SAM_APPLICATION (application);

  if (self->provider != NULL)
    sam_search_provider_unexport (self->provider);
  g_clear_object (&self->provider);
}

/* Has the desktop find the cards, from when the program is on the bus. */
void
sam_application_install_searches (GApplicationClass *klass)
{
  klass->dbus_register = dbus_register;
  klass->dbus_unregister = dbus_unregister;
}

/* Once there are cards. */
void
sam_application_answer_searches (SamApplication *self)
{
  if (self->provider != NULL)
    sam_search_provider_set_shelf (self->provider, self->shelf);
}

void
sam_application_stop_answering_searches (SamApplication *self)
{
  g_clear_handle_id (&self->linger_id, g_source_remove);
}
