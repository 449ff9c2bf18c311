// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>

#include "sam-flow.h"
#include "sam-search-flow.h"

/* What the desktop asks of the program, and the program of the desktop. */

#define OBJECT_PATH "/io/github/samenspel/Samenspel"
#define SPARE 0755

#define ADD(name, test) \
  g_test_add ("/flow/desktop/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static GDBusConnection *
get_bus (void)
{
  GDBusConnection *bus;
  g_autoptr (GError) error = NULL;

  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);

  return bus;
}

/* As the desktop does with an Action of a desktop file. */
static void
ask_for (const char *action)
{
  g_autoptr (GDBusConnection) bus = get_bus ();
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  reply = g_dbus_connection_call_sync (bus, SAM_APP_ID, OBJECT_PATH,
                                       "org.freedesktop.Application",
                                       "ActivateAction",
                                       g_variant_new ("(sava{sv})", action,
                                                      NULL, NULL),
                                       NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START,
                                       -1, NULL, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the desktop file as it is installed */
static GKeyFile *
load_desktop_file (void)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;

  g_key_file_load_from_file (file, g_getenv ("SAM_TEST_DESKTOP_FILE"),
                             G_KEY_FILE_NONE, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&file);
}

/* Each of them is an action of the program, both for a desktop that speaks
 * D-Bus and for one that does not. */
static void
test_offers_only_what_there_is (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (GKeyFile) file = load_desktop_file ();
  g_autoptr (GDBusConnection) bus = get_bus ();
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) offered =
      g_key_file_get_string_list (file, "Desktop Entry", "Actions", NULL, NULL);
  g_autofree const char **there = NULL;

  sam_flow_start (flow);
  reply = g_dbus_connection_call_sync (bus, SAM_APP_ID, OBJECT_PATH,
                                       "org.gtk.Actions", "List", NULL,
                                       G_VARIANT_TYPE ("(as)"),
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, -1,
                                       NULL, &error);
  g_assert_no_error (error);
  g_variant_get (reply, "(^a&s)", &there);

  g_assert_nonnull (offered);
  for (gsize i = 0; offered[i] != NULL; i++)
    {
      g_autofree char *group =
          g_strconcat ("Desktop Action ", offered[i], NULL);
      g_autofree char *command =
          g_strconcat ("gapplication action " SAM_APP_ID " ", offered[i], NULL);
      g_autofree char *found =
          g_key_file_get_string (file, group, "Exec", NULL);

      g_assert_true (g_strv_contains (there, offered[i]));
      g_assert_cmpstr (found, ==, command);
    }
  sam_flow_quit (flow);
}

static void
test_goes_where_it_is_asked_to (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  ask_for ("new-session");
  sam_flow_wait_for (flow, "How long, in minutes?");
  ask_for ("self-study");
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  ask_for ("continue");
  sam_flow_wait_for (flow, "No sessions yet");
  sam_flow_quit (flow);
}

static void
appeared_cb (GDBusConnection *bus,
             const char      *name,
             const char      *owner,
             gpointer         user_data)
{
  g_dbus_connection_call (bus, name, OBJECT_PATH, "org.freedesktop.Application",
                          "ActivateAction",
                          g_variant_new ("(sava{sv})", user_data, NULL, NULL),
                          NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, NULL,
                          NULL);
}

/* As the bus starts it, with no window until one is asked for. */
static void
test_starts_where_it_is_asked_to (SamFlow *flow, gconstpointer unused)
{
  guint watch = g_bus_watch_name (G_BUS_TYPE_SESSION, SAM_APP_ID,
                                  G_BUS_NAME_WATCHER_FLAGS_NONE, appeared_cb,
                                  NULL, (gpointer) "new-session", NULL);

  sam_flow_add_argument (flow, "--gapplication-service");
  sam_flow_start (flow);
  sam_flow_wait_for (flow, "How long, in minutes?");
  g_bus_unwatch_name (watch);
  sam_flow_quit (flow);
}

/* The bus starts it without a window, and what is chosen opens one. */
static void
test_is_searched (SamFlow *flow, gconstpointer unused)
{
  g_auto (GStrv) ids = NULL;

  sam_flow_start (flow);
  ids = sam_search_flow_find ("coat already");
  g_assert_cmpuint (g_strv_length (ids), >, 0);

  sam_search_flow_choose (ids[0]);
  sam_flow_wait_for_in_front (flow, "Discuss on shared screen");
  g_assert_true (sam_flow_shows (flow, "*Coat already on*"));

  sam_search_flow_go_on ("coat already");
  sam_flow_wait_focus (flow, "coat already");
  sam_flow_quit (flow);
}

/* Makes a help viewer that leaves what it was asked for in a file.
 *
 * Returns: (transfer full): the path of that file */
static char *
make_viewer (SamFlow *flow)
{
  g_autofree char *applications =
      g_build_filename (flow->home, "XDG_DATA_HOME", "applications", NULL);
  g_autofree char *config =
      g_build_filename (flow->home, "XDG_CONFIG_HOME", NULL);
  g_autofree char *desktop =
      g_build_filename (applications, "viewer.desktop", NULL);
  g_autofree char *list = g_build_filename (config, "mimeapps.list", NULL);
  g_autofree char *script = g_build_filename (flow->home, "viewer", NULL);
  g_autofree char *asked = g_build_filename (flow->home, "asked", NULL);
  g_autofree char *entry =
      g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Viewer\n"
                       "Exec=%s %%u\nMimeType=x-scheme-handler/help;\n",
                       script);
  g_autofree char *text = g_strdup_printf ("#!/bin/sh\nprintf %%s \"$1\" "
                                           ">'%s.part'\nmv '%s.part' '%s'\n",
                                           asked, asked, asked);

  g_assert_cmpint (g_mkdir_with_parents (applications, SPARE), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (config, SPARE), ==, 0);
  g_assert_true (g_file_set_contents (desktop, entry, -1, NULL));
  g_assert_true (g_file_set_contents (
      list, "[Default Applications]\nx-scheme-handler/help=viewer.desktop\n",
      -1, NULL));
  g_assert_true (g_file_set_contents_full (script, text, -1,
                                           G_FILE_SET_CONTENTS_NONE, SPARE,
                                           NULL));

  return g_steal_pointer (&asked);
}

static void
check_asked (SamFlow *flow, const char *path, const char *address)
{
  g_autofree char *text = NULL;

  sam_flow_wait_file (flow, path);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, address);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* The page that fits what shows. */
static void
test_help_by_its_key (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *asked = make_viewer (flow);

  sam_flow_start (flow);
  sam_flow_key (flow, "F1");
  check_asked (flow, asked, "help:samenspel");

  sam_flow_key (flow, "Alt+3");
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  sam_flow_key (flow, "F1");
  check_asked (flow, asked, "help:samenspel/study");

  sam_flow_quit (flow);
}

/* The keys of the program work in what lies over its window, too: the page that
 * fits, never the same window twice, and the end of it all. */
static void
test_keys_over_the_window (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *asked = make_viewer (flow);

  sam_flow_start (flow);
  sam_flow_key (flow, "Control+comma");
  sam_flow_wait_for_in_front (flow, "Language of the cards*");
  sam_flow_key (flow, "F1");
  check_asked (flow, asked, "help:samenspel/backups");
  sam_flow_key (flow, "Control+comma");
  sam_flow_key (flow, "F1");
  check_asked (flow, asked, "help:samenspel/backups");
  sam_flow_key (flow, "Escape");
  sam_flow_wait_gone (flow, "Language of the cards*");

  sam_flow_key (flow, "F10");
  sam_flow_wait_for (flow, "*What is kept");
  sam_flow_key (flow, "w");
  sam_flow_wait_for_in_front (flow, "*This is everything that Samenspel*");
  sam_flow_key (flow, "F1");
  check_asked (flow, asked, "help:samenspel/where-kept");

  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("offers-only-what-there-is", test_offers_only_what_there_is);
  ADD ("goes-where-it-is-asked-to", test_goes_where_it_is_asked_to);
  ADD ("starts-where-it-is-asked-to", test_starts_where_it_is_asked_to);
  ADD ("is-searched", test_is_searched);
  ADD ("help-by-its-key", test_help_by_its_key);
  ADD ("keys-over-the-window", test_keys_over_the_window);

  return g_test_run ();
}
