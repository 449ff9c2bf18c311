// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-own-flow.h"

/* Somebody who is not at the computer any more, or not yet. */

#define ADD(name, test) \
  g_test_add ("/flow/study-own-away/" name, SamFlow, NULL, sam_flow_set_up, \
              test, sam_flow_tear_down)

#define WORDS "eerst luisteren naar de dochter"
#define NEW_PASSPHRASE "thee om kwart voor drie"

/* Types a reflection and does not wait until it is on the disk. */
static void
type_reflection (SamFlow *flow)
{
  sam_flow_press (flow, "All reflections");
  sam_flow_press (flow, "*New reflection");
  sam_flow_wait_focus (flow, "Reflection");
  sam_flow_type (flow, WORDS);
  sam_flow_wait_for (flow, WORDS);
}

/* Somebody logs out while they type: every letter is there the next time. */
static void
test_log_out (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, NULL);
  type_reflection (flow);
  sam_flow_terminate (flow);

  sam_flow_start (flow);
  sam_own_flow_go (flow);
  sam_own_flow_wait_unlocked (flow);
  sam_flow_wait_for (flow, WORDS);
  sam_flow_quit (flow);
}

static GDBusConnection *
become_logind (void)
{
  GDBusConnection *bus;
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;

  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_getenv ("DBUS_SESSION_BUS_ADDRESS"),
            TRUE);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  answer =
      g_dbus_connection_call_sync (bus, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus",
                                   "org.freedesktop.DBus", "RequestName",
                                   g_variant_new ("(su)",
                                                  "org.freedesktop.login1", 0),
                                   NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
                                   &error);
  g_assert_no_error (error);

  return bus;
}

static void
say_sleep (GDBusConnection *logind)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (logind, NULL, "/org/freedesktop/login1",
                                 "org.freedesktop.login1.Manager",
                                 "PrepareForSleep", g_variant_new ("(b)", TRUE),
                                 &error);
  g_assert_no_error (error);
  g_dbus_connection_flush_sync (logind, NULL, &error);
  g_assert_no_error (error);
}

/* Whoever opens the lid does not find what somebody else was typing. */
static void
test_sleep (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (GDBusConnection) logind = become_logind ();

  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  type_reflection (flow);
  say_sleep (logind);
  sam_flow_wait_for (flow, "The computer went to sleep*");
  g_assert_false (sam_flow_shows (flow, WORDS));

  /* The battery is empty before it wakes up. */
  sam_flow_kill (flow);
  sam_flow_start (flow);
  sam_own_flow_go (flow);
  sam_own_flow_unlock (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_wait_unlocked (flow);
  sam_flow_wait_for (flow, WORDS);
  sam_flow_quit (flow);
}

/* From an item of a card: it opens once somebody said who they are. */
static void
test_goes_on_with_an_item (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_lock (flow);
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, "*Coat already on*");
  sam_flow_key (flow, "Return");
  sam_flow_press (flow, "Study this alone");
  sam_flow_wait_for (flow, "First say who you are. Then it opens by itself.");
  sam_own_flow_unlock (flow, SAM_OWN_PASSPHRASE);
  sam_flow_wait_for (flow, "1 of *");
  g_assert_true (sam_flow_shows (flow, "Coat already on"));
  sam_flow_quit (flow);
}

/* The fields one after the other, each with a button that shows what is typed:
 * the one that there is, the new one, and that again. */
static void
type_passphrases (SamFlow *flow, const char *const *passphrases)
{
  sam_own_flow_choose (flow, "a");
  sam_flow_wait_for (flow, "It shows in the list of who studies here.");
  sam_flow_key (flow, "Tab");
  for (guint i = 0; passphrases[i] != NULL; i++)
    {
      if (i > 0)
        {
          sam_flow_key (flow, "Tab");
          sam_flow_key (flow, "Tab");
        }
      sam_flow_type (flow, passphrases[i]);
    }
}

static void
test_change_and_remove (SamFlow *flow, gconstpointer unused)
{
  static const char *const change[] = { SAM_OWN_PASSPHRASE, NEW_PASSPHRASE,
                                        NEW_PASSPHRASE, NULL };
  static const char *const current[] = { NEW_PASSPHRASE, NULL };

  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  type_passphrases (flow, change);
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Your file is sealed with the new passphrase.");
  sam_own_flow_lock (flow);
  sam_own_flow_unlock (flow, SAM_OWN_PASSPHRASE);
  sam_flow_wait_for (flow, "That is not the passphrase. *");
  sam_own_flow_unlock (flow, NEW_PASSPHRASE);
  sam_own_flow_wait_unlocked (flow);

  type_passphrases (flow, current);
  sam_flow_press (flow, "Take the passphrase away");
  sam_flow_wait_for (flow, "Your file has no passphrase any more*");
  sam_own_flow_lock (flow);
  sam_own_flow_wait_unlocked (flow);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("log-out", test_log_out);
  ADD ("goes-on-with-an-item", test_goes_on_with_an_item);
  ADD ("change-and-remove", test_change_and_remove);
  ADD ("sleep", test_sleep);

  return g_test_run ();
}
