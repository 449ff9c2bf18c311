// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-figures.h"
#include "sam-flow.h"

#define ADD(name, test) \
  g_test_add ("/flow/leaving/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

#define WORDS "on my way out"

/* R21: somebody logs out while they type, and every letter is there the next
 * time. */
static void
test_log_out (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, "*Coat already on*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Space: next");
  sam_flow_key (flow, "n");
  sam_flow_type (flow, WORDS);
  sam_flow_wait_for (flow, "*" WORDS "*");
  sam_flow_terminate (flow);

  sam_flow_start (flow);
  sam_flow_press (flow, "*Continue*");
  sam_flow_wait_for (flow, "Space: next");
  sam_flow_key (flow, "n");
  sam_flow_wait_for (flow, "*" WORDS "*");
  sam_figures_say ("R21", TRUE, "at once when somebody logs out",
                   "ended by SIGTERM after the last key: there the next time");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("log-out", test_log_out);

  return g_test_run ();
}
