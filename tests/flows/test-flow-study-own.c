// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-own-flow.h"

/* A passphrase on a computer that others use too, by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/study-own/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

#define FIRST "eerst luisteren naar de dochter"
#define SECOND "een vraag tegelijk"
#define OTHER "thee om kwart voor drie"

/* Wrong, right; and nothing is lost by either. */
static void
test_wrong_and_right (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_write (flow, FIRST);
  sam_own_flow_lock (flow);
  g_assert_false (sam_flow_shows (flow, "*" FIRST "*"));

  sam_own_flow_unlock (flow, "koffie om half negen");
  sam_flow_wait_for (flow, "That is not the passphrase. Nothing has changed.*");
  g_assert_false (sam_flow_shows (flow, "*" FIRST "*"));

  /* The field is empty again, and the keyboard is in it. */
  sam_own_flow_unlock (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_wait_unlocked (flow);
  sam_flow_wait_for (flow, "*" FIRST "*");
  sam_flow_quit (flow);
}

/* As by a power cut: locked again, and every word is there. */
static void
test_kill_while_unlocked (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_write (flow, FIRST);
  sam_own_flow_write (flow, SECOND);
  sam_flow_kill (flow);

  sam_flow_start (flow);
  sam_own_flow_go (flow);
  sam_flow_wait_for (flow, "Hello, " SAM_OWN_NAME);
  g_assert_false (sam_flow_shows (flow, "*" FIRST "*"));
  sam_own_flow_unlock (flow, SAM_OWN_PASSPHRASE);
  sam_own_flow_wait_unlocked (flow);
  sam_flow_wait_for (flow, "*" FIRST "*");
  sam_flow_wait_for (flow, "*" SECOND "*");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("wrong-and-right", test_wrong_and_right);
  ADD ("kill-while-unlocked", test_kill_while_unlocked);

  return g_test_run ();
}
