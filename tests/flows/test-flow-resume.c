// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#define ADD(name, test) \
  g_test_add ("/flow/resume/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static void
start_session (SamFlow *flow)
{
  sam_flow_start (flow);
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, "*Coat already on*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, "5");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for_in_front (flow, "Space: next");
}

/* kill -9 in the middle of a round: what was saved is there, the open round
 * starts again as a whole and says so. */
static void
test_kill_and_resume (SamFlow *flow, gconstpointer unused)
{
  start_session (flow);
  sam_flow_key (flow, "n");
  sam_flow_type (flow, "remember this");
  sam_flow_wait_for (flow, "*Saved on this computer*");
  sam_flow_key (flow, "Escape");
  for (guint i = 0; i < 8 && !sam_flow_shows (flow, "*Vote 0 of 5*"); i++)
    sam_flow_key (flow, "space");
  sam_flow_key (flow, "a");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*Vote 1 of 5 received*");

  sam_flow_kill (flow);
  sam_flow_start (flow);

  sam_flow_press (flow, "*Continue*");
  sam_flow_wait_for_in_front (flow, "*starts again*Vote 0 of 5 received*");
  /* In an open round no key leads to the notes. */
  for (guint i = 0; i < 5; i++)
    {
      sam_flow_key (flow, "a");
      sam_flow_key (flow, "Return");
    }
  sam_flow_wait_for_in_front (flow, "*Vote 5 of 5 received*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for_in_front (flow, "*5 votes received*closed until*");
  sam_flow_key (flow, "n");
  sam_flow_wait_for (flow, "*remember this*");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("kill-and-resume", test_kill_and_resume);

  return g_test_run ();
}
