// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include "sam-flow.h"

/* A meeting that runs late, put right by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/late/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* The opening took what was to spare, its own minutes and six more. */
#define LATE_SQL \
  "UPDATE session_item SET seconds = 60 * (6 + planned" \
  "    + (SELECT minutes FROM session)" \
  "    - (SELECT sum(planned) FROM session_item)) WHERE position = 1"

/* Time goes by while the program is not there, since a test does not wait. */
static void
run_late (SamFlow *flow)
{
  g_autofree char *path = sam_flow_get_data_path (flow, "samenspel.db");
  sqlite3         *handle = NULL;

  sam_flow_kill (flow);
  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, LATE_SQL, NULL, NULL, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_changes (handle), ==, 1);
  sqlite3_close (handle);
  sam_flow_start (flow);
  sam_flow_press (flow, "*Continue*");
  sam_flow_wait_for (flow, "*We are keeping an eye on the time*");
}

static void
start_session (SamFlow *flow)
{
  sam_flow_start (flow);
  sam_flow_propose (flow);
  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for (flow, "*Ground rule*");
  sam_flow_key (flow, "space");
  /* The first step runs its clock; the page of before is behind it. */
  sam_flow_wait_for (flow, "*another one*");
}

/* With one screen: closes it, and the session. */
static void
close_session (SamFlow *flow)
{
  sam_flow_key (flow, "F11");
  sam_flow_key (flow, "Alt+F4");
  sam_flow_press (flow, "Stop session");
  sam_flow_press (flow, "Close the session");
  sam_flow_wait_gone (flow, "Stop session");
}

static void
test_two_presses (SamFlow *flow, gconstpointer unused)
{
  start_session (flow);
  run_late (flow);

  sam_flow_key (flow, "l");
  sam_flow_wait_for (flow, "*minutes gained*");
  g_assert_true (sam_flow_shows (flow, "*Park an item*"));
  sam_flow_key (flow, "1");
  sam_flow_wait_gone (flow, "*We are keeping an eye on the time*");
  sam_flow_key (flow, "Control+z");
  sam_flow_wait_for (flow, "*We are keeping an eye on the time*");

  sam_flow_key (flow, "l");
  sam_flow_wait_for (flow, "*minutes longer*");
  sam_flow_key (flow, "3");
  sam_flow_wait_gone (flow, "*We are keeping an eye on the time*");
  sam_flow_quit (flow);
}

static void
test_parked_items_come_back (SamFlow *flow, gconstpointer unused)
{
  start_session (flow);

  /* The opening cannot be parked; what comes after it can. Two minutes more
   * show that the first key was heard, and the agenda has no room for them. */
  sam_flow_key (flow, "p");
  sam_flow_key (flow, "KP_Add");
  sam_flow_wait_for (flow, "*We are keeping an eye on the time*");
  sam_flow_key (flow, "space");
  sam_flow_wait_for (flow, "*Three children, three plans*");
  sam_flow_key (flow, "p");
  sam_flow_wait_for (flow, "*Mrs Biharie has dementia*");

  close_session (flow);
  sam_flow_key (flow, "Control+n");
  sam_flow_wait_focus (flow, "*How long, in minutes?*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*Three children, three plans*");
  sam_flow_wait_for (flow, "*No time for it last time*");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("two-presses", test_two_presses);
  ADD ("parked-items-come-back", test_parked_items_come_back);

  return g_test_run ();
}
