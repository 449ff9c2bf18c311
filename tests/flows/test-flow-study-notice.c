// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

#include <string.h>

/* Something comes back today, and whoever asked for that is told by the
 * desktop, which here is this test. */

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

typedef struct
{
  SamFlow          flow;
  GDBusConnection *bus;   /* (owned) */
  GDBusNodeInfo   *about; /* (owned) */
  guint            object_id;
  guint            name_id;
  gboolean         has_name;
  guint            n_shown;
  GString         *shown; /* (owned): title and body of the last one */
} Fixture;

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
  Fixture    *self = user_data;
  const char *title;
  const char *body;

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
  ((Fixture *) user_data)->has_name = TRUE;
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  static const GDBusInterfaceVTable table = { .method_call = call_cb };
  g_autoptr (GError) error = NULL;

  sam_flow_set_up (&self->flow, NULL);
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

static void
tear_down (Fixture *self, gconstpointer unused)
{
  g_bus_unown_name (self->name_id);
  g_dbus_connection_unregister_object (self->bus, self->object_id);
  g_dbus_node_info_unref (self->about);
  g_object_unref (self->bus);
  g_string_free (self->shown, TRUE);
  sam_flow_tear_down (&self->flow, NULL);
}

/* In “About me”, under one's name. */
static void
ask_for_it (SamFlow *flow)
{
  g_autofree char *path = NULL;

  sam_flow_press (flow, "samira");
  sam_flow_wait_for (flow, "Lock");
  sam_flow_key (flow, "a");
  sam_flow_press (flow, "Tell me when something comes back");

  /* A switch takes a moment. It is the first setting that somebody changes. */
  path = g_build_filename (flow->home, "XDG_CONFIG_HOME", "glib-2.0",
                           "settings", "keyfile", NULL);
  sam_flow_wait_file (flow, path);
}

/* From asking for it by keyboard to coming to the place by it. */
static void
test_comes_and_leads_there (Fixture *self, gconstpointer unused)
{
  SamFlow *flow = &self->flow;
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_CASE);
  g_autoptr (GError) error = NULL;

  sam_study_flow_seed (flow, shelf, item, 0);
  sam_study_flow_return (flow, 1);
  ask_for_it (flow);
  sam_flow_quit (flow);
  g_assert_cmpuint (self->n_shown, ==, 0);

  sam_flow_set_days_ahead (flow, 2);
  sam_flow_start (flow);
  while (self->n_shown == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_str_has_prefix (self->shown->str,
                                   "Samenspel: something comes back today|"));
  g_assert_null (strstr (self->shown->str, sam_item_get_title (item)));

  g_dbus_connection_emit_signal (self->bus, NULL, PATH, NAME, "ActionInvoked",
                                 g_variant_new ("(us)", NOTICE, "default"),
                                 &error);
  g_assert_no_error (error);
  sam_flow_wait_for (flow, "Comes back: *");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* That somebody asked for it is known at the next start. */
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
  atspi_init ();

  g_test_add ("/flow/notice/comes-and-leads-there", Fixture, NULL, set_up,
              test_comes_and_leads_there, tear_down);

  return g_test_run ();
}
