// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#define ADD(name, test) \
  g_test_add ("/flow/guard/" name, SamFlow, NULL, sam_flow_set_up, test, \
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
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for (flow, "Space: next");
}

static void
close_session (SamFlow *flow)
{
  sam_flow_key (flow, "Escape");
  sam_flow_key (flow, "F11");
  sam_flow_key (flow, "Alt+F4");
  sam_flow_press (flow, "Stop session");
  sam_flow_press (flow, "Close the session");
}

/* A name slips into a note: a soft warning, and one key replaces it. */
static void
test_name_in_a_note (SamFlow *flow, gconstpointer unused)
{
  start_session (flow);
  sam_flow_key (flow, "n");
  sam_flow_wait_focus (flow, "*");
  sam_flow_type (flow, "mevrouw jansen belde en anouk ook");
  sam_flow_wait_for (flow, "*“anouk” looks like a name*");
  sam_flow_key (flow, "Control+Shift+r");
  sam_flow_wait_for (flow, "*“mevrouw jansen” looks like a name. "
                           "Write “mevrouw” instead?*");
  sam_flow_key (flow, "Control+r");
  sam_flow_wait_gone (flow, "*looks like a name*");

  /* Back, and again. */
  sam_flow_key (flow, "Control+z");
  sam_flow_wait_for (flow, "*“mevrouw jansen” looks like a name*");
  sam_flow_key (flow, "Control+r");
  sam_flow_wait_gone (flow, "*looks like a name*");
  sam_flow_wait_for (flow, "*Saved on this computer*");

  close_session (flow);
  sam_flow_wait_for (flow, "*mevrouw belde en anouk ook*");
  g_assert_false (sam_flow_shows (flow, "*jansen*"));
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("name-in-a-note", test_name_in_a_note);

  return g_test_run ();
}
