// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

/* The computer stays awake as long as a session runs. The desktop's session
 * manager is a thread of this test: the program waits for its answers while the
 * test waits for the program. */

#define NAME "org.gnome.SessionManager"
#define PATH "/org/gnome/SessionManager"
#define COOKIE 4711

/* GTK_APPLICATION_INHIBIT_SUSPEND and _IDLE, as the session manager has them */
#define SUSPEND_AND_IDLE (4 | 8)

static const char interface[] =
    "<node><interface name='" NAME "'>"
    "<method name='RegisterClient'><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='o' direction='out'/></method>"
    "<method name='UnregisterClient'><arg type='o' direction='in'/></method>"
    "<method name='Inhibit'><arg type='s' direction='in'/>"
    "<arg type='u' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='u' direction='in'/><arg type='u' direction='out'/></method>"
    "<method name='Uninhibit'><arg type='u' direction='in'/></method>"
    "</interface></node>";

typedef struct
{
  SamFlow       flow;
  GThread      *thread;
  GMainContext *context;  /* (owned): of @thread */
  int           is_there; /* whether it has its name; atomic, as what follows */
  int           ends;
  int           flags;  /* of what holds the computer awake; 0: nothing */
  int           n_held; /* how often something did */
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
  Fixture  *self = user_data;
  GVariant *answer = NULL;

  if (g_str_equal (method, "Inhibit"))
    {
      const char *program;
      const char *reason;
      guint       flags;

      g_variant_get (parameters, "(&su&su)", &program, NULL, &reason, &flags);
      g_assert_cmpstr (program, ==, SAM_APP_ID);
      g_assert_cmpstr (reason, ==, "A session is running");
      g_atomic_int_set (&self->flags, (int) flags);
      g_atomic_int_inc (&self->n_held);
      answer = g_variant_new ("(u)", COOKIE);
    }
  else if (g_str_equal (method, "Uninhibit"))
    {
      guint cookie;

      g_variant_get (parameters, "(u)", &cookie);
      g_assert_cmpuint (cookie, ==, COOKIE);
      g_atomic_int_set (&self->flags, 0);
    }
  else if (g_str_equal (method, "RegisterClient"))
    answer = g_variant_new ("(o)", PATH "/Client1");

  g_dbus_method_invocation_return_value (invocation, answer);
}

static void
name_cb (GDBusConnection *bus, const char *name, gpointer user_data)
{
  g_atomic_int_set (&((Fixture *) user_data)->is_there, TRUE);
}

static gpointer
run_manager (gpointer user_data)
{
  static const GDBusInterfaceVTable table = { .method_call = call_cb };
  Fixture                          *self = user_data;
  guint                             object_id;
  guint                             name_id;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusNodeInfo) node = NULL;
  g_autoptr (GDBusConnection) bus = NULL;

  g_main_context_push_thread_default (self->context);
  node = g_dbus_node_info_new_for_xml (interface, &error);
  g_assert_no_error (error);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  object_id = g_dbus_connection_register_object (bus, PATH, node->interfaces[0],
                                                 &table, self, NULL, &error);
  g_assert_no_error (error);
  name_id =
      g_bus_own_name_on_connection (bus, NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                    name_cb, NULL, self, NULL);

  while (!g_atomic_int_get (&self->ends))
    g_main_context_iteration (self->context, TRUE);

  g_bus_unown_name (name_id);
  g_dbus_connection_unregister_object (bus, object_id);
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  sam_flow_set_up (&self->flow, NULL);
  self->context = g_main_context_new ();
  self->thread = g_thread_new ("manager", run_manager, self);
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
