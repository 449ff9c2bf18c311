// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sleep-watch.h"

#include <gio/gunixfdlist.h>
#include <glib-unix.h>
#include <glib/gstdio.h>

#include "sam-figures.h"

/* Going to sleep, as a logind of our own says it on a bus of our own. */

#define NAME "org.freedesktop.login1"
#define PATH "/org/freedesktop/login1"

static const char description[] =
    "<node><interface name='org.freedesktop.login1.Manager'>"
    "<method name='Inhibit'>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='h' direction='out'/>"
    "</method>"
    "<signal name='PrepareForSleep'><arg type='b'/></signal>"
    "</interface></node>";

typedef struct
{
  GTestDBus       *bus;       /* (owned) */
  GDBusConnection *logind;    /* (owned): its end of the bus */
  GDBusConnection *ours;      /* (owned) */
  SamSleepWatch   *watch;     /* (owned) */
  guint            n_asked;   /* how often we asked it to wait */
  int              waits_for; /* closed by us when it may sleep; or -1 */
  guint            n_slept;   /* how often “sleep” came */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/sleep-watch/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
inhibit_cb (GDBusConnection       *connection,
            const char            *sender,
            const char            *path,
            const char            *interface,
            const char            *method,
            GVariant              *parameters,
            GDBusMethodInvocation *invocation,
            gpointer               user_data)
{
  Fixture    *self = user_data;
  int         ends[2];
  const char *what;
  const char *mode;
  g_autoptr (GUnixFDList) files = g_unix_fd_list_new ();
  g_autoptr (GError) error = NULL;

  g_variant_get (parameters, "(&s&s&s&s)", &what, NULL, NULL, &mode);
  g_assert_cmpstr (what, ==, "sleep");
  g_assert_cmpstr (mode, ==, "delay");

  g_unix_open_pipe (ends, FD_CLOEXEC, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unix_fd_list_append (files, ends[1], &error), ==, 0);
  g_close (ends[1], NULL);
  self->waits_for = ends[0];
  self->n_asked++;
  g_dbus_method_invocation_return_value_with_unix_fd_list (invocation,
                                                           g_variant_new ("(h)",
                                                                          0),
                                                           files);
}

static const GDBusInterfaceVTable vtable = { .method_call = inhibit_cb };

static GDBusConnection *
connect_to (Fixture *self)
{
  GDBusConnection *connection;
  g_autoptr (GError) error = NULL;

  connection = g_dbus_connection_new_for_address_sync (
      g_test_dbus_get_bus_address (self->bus),
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
          G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, &error);
  g_assert_no_error (error);

  return connection;
}

static void
own_name (Fixture *self)
{
  guint32 reply;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;

  answer =
      g_dbus_connection_call_sync (self->logind, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus",
                                   "org.freedesktop.DBus", "RequestName",
                                   g_variant_new ("(su)", NAME, 0),
                                   G_VARIANT_TYPE ("(u)"),
                                   G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  g_variant_get (answer, "(u)", &reply);
  g_assert_cmpuint (reply, ==, 1);
}

static void
wait_until_asked (Fixture *self, guint n)
{
  while (self->n_asked < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GDBusNodeInfo) info = NULL;
  g_autoptr (GError) error = NULL;

  self->waits_for = -1;
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  self->logind = connect_to (self);
  self->ours = connect_to (self);
  info = g_dbus_node_info_new_for_xml (description, &error);
  g_assert_no_error (error);
  g_dbus_connection_register_object (self->logind, PATH, info->interfaces[0],
                                     &vtable, self, NULL, &error);
  g_assert_no_error (error);
  own_name (self);

  self->watch = sam_sleep_watch_new ("What was typed is being saved");
  g_signal_connect_swapped (self->watch, "sleep", G_CALLBACK (g_atomic_int_inc),
                            &self->n_slept);
  sam_sleep_watch_follow (self->watch, self->ours);
  wait_until_asked (self, 1);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  if (self->watch != NULL)
    g_assert_finalize_object (self->watch);
  if (self->waits_for >= 0)
    g_close (self->waits_for, NULL);
  g_dbus_connection_close_sync (self->logind, NULL, NULL);
  g_dbus_connection_close_sync (self->ours, NULL, NULL);
  g_object_unref (self->logind);
  g_object_unref (self->ours);
  g_test_dbus_down (self->bus);
  g_object_unref (self->bus);
}

static void
prepare (Fixture *self, gboolean sleep)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (self->logind, NULL, PATH, NAME ".Manager",
                                 "PrepareForSleep",
                                 g_variant_new ("(b)", sleep), &error);
  g_assert_no_error (error);
}

static gboolean
may_sleep_cb (int file, GIOCondition condition, gpointer user_data)
{
  g_assert_true (condition & G_IO_HUP);
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Until the last one who has the other end has closed it. */
static void
wait_until_it_may_sleep (Fixture *self)
{
  gboolean may_sleep = FALSE;

  g_unix_fd_add (self->waits_for, G_IO_HUP, may_sleep_cb, &may_sleep);
  while (!may_sleep)
    g_main_context_iteration (NULL, TRUE);
  g_close (self->waits_for, NULL);
  self->waits_for = -1;
}

/* Whether the other end is open still. */
static gboolean
must_wait (Fixture *self)
{
  GPollFD ask = { self->waits_for, G_IO_HUP, 0 };

  return g_poll (&ask, 1, 0) == 0;
}

static void
test_waits_until_all_is_saved (Fixture *self, gconstpointer unused)
{
  prepare (self, TRUE);
  while (self->n_slept == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (must_wait (self));

  sam_sleep_watch_let_go (self->watch);
  wait_until_it_may_sleep (self);

  /* Awake again, and ready for the next time. */
  prepare (self, FALSE);
  wait_until_asked (self, 2);
  prepare (self, TRUE);
  while (self->n_slept == 1)
    g_main_context_iteration (NULL, TRUE);
  sam_sleep_watch_let_go (self->watch);
  wait_until_it_may_sleep (self);
  sam_figures_say ("R6", TRUE, "no damage",
                   "the computer put to sleep twice, each time only after all "
                   "was saved");
}

/* The end of the program does not keep the computer awake. */
static void
test_lets_go_at_the_end (Fixture *self, gconstpointer unused)
{
  prepare (self, TRUE);
  while (self->n_slept == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (g_steal_pointer (&self->watch));
  wait_until_it_may_sleep (self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("waits-until-all-is-saved", test_waits_until_all_is_saved);
  ADD ("lets-go-at-the-end", test_lets_go_at_the_end);

  return g_test_run ();
}
