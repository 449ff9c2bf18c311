// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

/* Preparing, by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/prepare/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* Whoever has never seen this answers three questions with keys only. */
static void
test_questions_by_keyboard (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_key (flow, "Control+n");
  sam_flow_wait_focus (flow, "*How long, in minutes?*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, "45");
  sam_flow_focus (flow, "*How many people?*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, "9");
  sam_flow_focus (flow, "Opening minds*");
  sam_flow_key (flow, "Down");
  sam_flow_wait_focus (flow, "Practising*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*of 45 min*");
  sam_flow_wait_for (flow, "*9 people*");

  /* The answers are remembered. */
  sam_flow_key (flow, "Control+n");
  sam_flow_wait_focus (flow, "*How long, in minutes?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*of 45 min*");
  sam_flow_quit (flow);
}

static void
test_propose_swap_and_start (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_propose (flow);

  /* The first item has the focus: another one instead, and back. */
  sam_flow_wait_focus (flow, "0:05, Three children, three plans, *min*");
  sam_flow_key (flow, "s");
  sam_flow_wait_for (flow, "*Now “*”.*");
  sam_flow_wait_gone (flow, "0:05, Three children, three plans, *min*");
  sam_flow_key (flow, "Control+z");
  sam_flow_wait_for (flow, "0:05, Three children, three plans, *min*");

  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for (flow, "*Space: next*");
}

/* Two key presses from the window to a session that runs. */
static void
test_start_in_thirty_seconds (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_key (flow, "Control+Shift+n");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for (flow, "*Space: next*");
}

/* A planned session is deleted with a key, and comes back. */
static void
test_delete_and_undo (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_propose (flow);
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_for (flow, "Start “Session without a title”");
  sam_flow_key (flow, "Down");
  sam_flow_key (flow, "Delete");
  sam_flow_wait_for (flow, "*The planned session was deleted*");
  sam_flow_wait_gone (flow, "Start “Session without a title”");
  sam_flow_press (flow, "Undo*");
  sam_flow_wait_for (flow, "Start “Session without a title”");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("questions-by-keyboard", test_questions_by_keyboard);
  ADD ("propose-swap-and-start", test_propose_swap_and_start);
  ADD ("start-in-thirty-seconds", test_start_in_thirty_seconds);
  ADD ("delete-and-undo", test_delete_and_undo);

  return g_test_run ();
}
