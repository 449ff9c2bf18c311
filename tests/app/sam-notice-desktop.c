// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-notice-desktop.h"

#define NAME "org.freedesktop.Notifications"
#define PATH "/org/freedesktop/Notifications"
#define NOTICE 7

static const char interface[] =
    "<node><interface name='" NAME "'>"
    "<method name='Notify'><arg type='s' direction='in'/>"
    "<arg type='u' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='as' direction='in'/><arg type='a{sv}' direction='in'/>"
    "<arg type='i' direction='in'/><arg type='u' direction='out'/></method>"
    "<method name='CloseNotification'><arg type='u' direction='in'/></method>"
    "<signal name='ActionInvoked'><arg type='u'/><arg type='s'/></signal>"
    "</interface></node>";

static void
call_cb (GDBusConnection       *bus,
         const char            *sender,
         const char            *path,
         const char            *interface_name,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  SamNoticeDesktop *self = user_data;
  const char       *title;
  const char       *body;

  g_string_truncate (self->shown, 0);
  if (!g_str_equal (method, "Notify"))
    {
      g_dbus_method_invocation_return_value (invocation, NULL);
      return;
    }

  g_variant_get (parameters, "(&su&s&s&sasa{sv}i)", NULL, NULL, NULL, &title,
                 &body, NULL, NULL, NULL);
  g_string_printf (self->shown, "%s|%s", title, body);
  self->n_shown++;
  g_dbus_method_invocation_return_value (invocation,
                                         g_variant_new ("(u)", NOTICE));
}

static void
name_cb (GDBusConnection *bus, const char *name, gpointer user_data)
{
  SamNoticeDesktop *self = user_data;

  self->has_name = TRUE;
}

/* @self: filled with zeros */
void
sam_notice_desktop_set_up (SamNoticeDesktop *self)
{
  static const GDBusInterfaceVTable table = { .method_call = call_cb };
  g_autoptr (GError) error = NULL;

  self->shown = g_string_new (NULL);
  self->bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  self->about = g_dbus_node_info_new_for_xml (interface, &error);
  g_assert_no_error (error);
  self->object_id =
      g_dbus_connection_register_object (self->bus, PATH,
                                         self->about->interfaces[0], &table,
                                         self, NULL, &error);
  g_assert_no_error (error);
  self->name_id = g_bus_own_name_on_connection (self->bus, NAME,
                                                G_BUS_NAME_OWNER_FLAGS_NONE,
                                                name_cb, NULL, self, NULL);
  while (!self->has_name)
    g_main_context_iteration (NULL, TRUE);
}

void
sam_notice_desktop_tear_down (SamNoticeDesktop *self)
{
  g_bus_unown_name (self->name_id);
  g_dbus_connection_unregister_object (self->bus, self->object_id);
  g_dbus_node_info_unref (self->about);
  g_object_unref (self->bus);
  g_string_free (self->shown, TRUE);
}

void
sam_notice_desktop_wait_shown (SamNoticeDesktop *self)
{
  while (self->n_shown == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Somebody presses what shows. */
void
sam_notice_desktop_press (SamNoticeDesktop *self)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (self->bus, NULL, PATH, NAME, "ActionInvoked",
                                 g_variant_new ("(us)", NOTICE, "default"),
                                 &error);
  g_assert_no_error (error);
}
