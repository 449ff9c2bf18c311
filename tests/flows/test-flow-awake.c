// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#include <gtk/gtk.h>

/* The computer stays awake as long as a session runs. Whom the program asks for
 * that is a thread of this test: the program waits for its answers while the
 * test waits for the program. */

#define COOKIE 4711
#define REASON "A session is running"

/* GTK_APPLICATION_INHIBIT_SUSPEND and _IDLE, as both have them */
#define SUSPEND_AND_IDLE (4 | 8)

/* Who keeps a computer awake: what it is called, and the objects that it has,
 * each with an interface of its own. */
typedef struct
{
  const char *name;
  const char *paths[2];
  const char *interfaces;
} Keeper;

/* The session manager of GNOME, which GTK asks up to 4.22. */
static const Keeper manager = {
  "org.gnome.SessionManager",
  { "/org/gnome/SessionManager", NULL },
  "<node><interface name='org.gnome.SessionManager'>"
  "<method name='RegisterClient'><arg type='s' direction='in'/>"
  "<arg type='s' direction='in'/><arg type='o' direction='out'/></method>"
  "<method name='UnregisterClient'><arg type='o' direction='in'/></method>"
  "<method name='Inhibit'><arg type='s' direction='in'/>"
  "<arg type='u' direction='in'/><arg type='s' direction='in'/>"
  "<arg type='u' direction='in'/><arg type='u' direction='out'/></method>"
  "<method name='Uninhibit'><arg type='u' direction='in'/></method>"
  "</interface></node>",
};

/* The desktop's portal, which it asks from 4.24 on, and nobody else. */
static const Keeper portal = {
  "org.freedesktop.portal.Desktop",
  { "/org/freedesktop/portal/desktop",
    "/org/freedesktop/portal/desktop/request/samenspel/awake" },
  "<node><interface name='org.freedesktop.portal.Inhibit'>"
  "<method name='Inhibit'><arg type='s' direction='in'/>"
  "<arg type='u' direction='in'/><arg type='a{sv}' direction='in'/>"
  "<arg type='o' direction='out'/></method>"
  "<method name='CreateMonitor'><arg type='s' direction='in'/>"
  "<arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>"
  "<property name='version' type='u' access='read'/></interface>"
  "<interface name='org.freedesktop.portal.Request'><method name='Close'/>"
  "</interface></node>",
};

typedef struct
{
  SamFlow       flow;
  const Keeper *keeper;
  GThread      *thread;
  GMainContext *context;  /* (owned): of @thread */
  int           is_there; /* whether it has its name; atomic, as what follows */
  int           ends;
  int           flags;  /* of what holds the computer awake; 0: nothing */
  int           n_held; /* how often something did */
} Fixture;

static void
hold (Fixture *self, guint flags, const char *reason)
{
  g_assert_cmpstr (reason, ==, REASON);
  g_atomic_int_set (&self->flags, (int) flags);
  g_atomic_int_inc (&self->n_held);
}

/* Returns: (transfer floating): the answer */
static GVariant *
answer_manager (Fixture *self, const char *method, GVariant *parameters)
{
  if (g_str_equal (method, "Inhibit"))
    {
      const char *program;
      const char *reason;
      guint       flags;

      g_variant_get (parameters, "(&su&su)", &program, NULL, &reason, &flags);
      g_assert_cmpstr (program, ==, SAM_APP_ID);
      hold (self, flags, reason);

      return g_variant_new ("(u)", COOKIE);
    }
  if (g_str_equal (method, "Uninhibit"))
    {
      guint cookie;

      g_variant_get (parameters, "(u)", &cookie);
      g_assert_cmpuint (cookie, ==, COOKIE);
      g_atomic_int_set (&self->flags, 0);
    }
  else if (g_str_equal (method, "RegisterClient"))
    {
      return g_variant_new ("(o)", "/org/gnome/SessionManager/Client1");
    }

  return NULL;
}

/* Returns: (transfer floating) (nullable): the answer */
static GVariant *
answer_portal (Fixture *self, const char *method, GVariant *parameters)
{
  if (g_str_equal (method, "Inhibit"))
    {
      const char *reason;
      guint       flags;
      g_autoptr (GVariant) options = NULL;

      g_variant_get (parameters, "(&su@a{sv})", NULL, &flags, &options);
      g_assert_true (g_variant_lookup (options, "reason", "&s", &reason));
      hold (self, flags, reason);

      return g_variant_new ("(o)", portal.paths[1]);
    }
  if (g_str_equal (method, "CreateMonitor"))
    return g_variant_new ("(o)", portal.paths[1]);
  if (g_str_equal (method, "Close"))
    g_atomic_int_set (&self->flags, 0);

  return NULL;
}

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
  Fixture *self = user_data;

  g_dbus_method_invocation_return_value (invocation,
                                         self->keeper == &portal
                                             ? answer_portal (self, method,
                                                              parameters)
                                             : answer_manager (self, method,
                                                               parameters));
}

static GVariant *
version_cb (GDBusConnection *bus,
            const char      *sender,
            const char      *path,
            const char      *interface_name,
            const char      *property,
            GError         **error,
            gpointer         user_data)
{
  return g_variant_new_uint32 (1);
}

static void
name_cb (GDBusConnection *bus, const char *name, gpointer user_data)
{
  g_atomic_int_set (&((Fixture *) user_data)->is_there, TRUE);
}

static gpointer
run_keeper (gpointer user_data)
{
  static const GDBusInterfaceVTable table = { .method_call = call_cb,
                                              .get_property = version_cb };
  Fixture                          *self = user_data;
  guint                             name_id;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autoptr (GDBusConnection) bus = NULL;

  g_main_context_push_thread_default (self->context);
  node = g_dbus_node_info_new_for_xml (self->keeper->interfaces, &error);
  g_assert_no_error (error);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  for (gsize i = 0; node->interfaces[i] != NULL; i++)
    {
      g_dbus_connection_register_object (bus, self->keeper->paths[i],
                                         node->interfaces[i], &table, self,
                                         NULL, &error);
      g_assert_no_error (error);
    }
  name_id = g_bus_own_name_on_connection (bus, self->keeper->name,
                                          G_BUS_NAME_OWNER_FLAGS_NONE, name_cb,
                                          NULL, self, NULL);

  while (!g_atomic_int_get (&self->ends))
    g_main_context_iteration (self->context, TRUE);

  g_bus_unown_name (name_id);
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  sam_flow_set_up (&self->flow, NULL);
  self->keeper = gtk_get_minor_version () < 24 ? &manager : &portal;
  if (self->keeper == &portal)
    g_setenv ("GDK_DEBUG", "portals", TRUE); /* asked also outside a sandbox */
  self->context = g_main_context_new ();
  self->thread = g_thread_new ("keeper", run_keeper, self);
  while (!g_atomic_int_get (&self->is_there))
    g_thread_yield ();
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  sam_flow_tear_down (&self->flow, NULL);
  g_atomic_int_set (&self->ends, TRUE);
  g_main_context_wakeup (self->context);
  g_thread_join (self->thread);
  g_main_context_unref (self->context);
}

/* Newer GTK asks without waiting for the answer. */
static void
wait_for_flags (Fixture *self, int flags)
{
  while (g_atomic_int_get (&self->flags) != flags)
    g_thread_yield ();
}

static void
test_in_a_session (Fixture *self, gconstpointer unused)
{
  SamFlow *flow = &self->flow;

  sam_flow_start (flow);
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, "*Coat already on*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  g_assert_cmpint (g_atomic_int_get (&self->n_held), ==, 0);

  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for_in_front (flow, "Space: next");
  wait_for_flags (self, SUSPEND_AND_IDLE);

  sam_flow_key (flow, "F11");
  sam_flow_key (flow, "Alt+F4");
  sam_flow_press (flow, "Stop session");
  sam_flow_press (flow, "Close the session");
  sam_flow_wait_gone (flow, "Close the session");
  wait_for_flags (self, 0);
  g_assert_cmpint (g_atomic_int_get (&self->n_held), ==, 1);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  g_test_add ("/flow/awake/in-a-session", Fixture, NULL, set_up,
              test_in_a_session, tear_down);

  return g_test_run ();
}
