// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

/* Seven people, an hour and every kind of item, from the welcome to the report,
 * and what comes back the next time. By keyboard alone. */

#define PEOPLE 7

#define ADD(name, data, test) \
  g_test_add ("/flow/meeting/" name, SamFlow, data, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* Where the facilitator presses the keys. */
static const char in_console[] = "console";
static const char in_shared_screen[] = "shared screen";

/* Space until that is there. The hint of the next key is on the shared screen
 * only, and that is not in front of whoever works in the console. */
static void
go_to (SamFlow *flow, const char *where, const char *pattern)
{
  if (where == in_shared_screen)
    {
      sam_flow_go_to (flow, pattern);
      return;
    }

  while (!sam_flow_shows (flow, pattern))
    sam_flow_key (flow, "space");
}

static void
start_session (SamFlow *flow)
{
  sam_flow_key (flow, "F5");
  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, "7");
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for (flow, "*Ground rule*");
}

static void
open_agenda (SamFlow *flow)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "flows", "data",
                             "whole-meeting.samenspel-agenda.xml", NULL);

  sam_flow_add_argument (flow, path);
  sam_flow_start (flow);
  g_ptr_array_set_size (flow->files, 0);
  sam_flow_wait_for (flow, "*What the file brings*");
  sam_flow_press (flow, "Import");
  sam_flow_wait_for (flow, "*Saved on this computer*");
}

/* A letter and Enter each, and one key to close. */
static void
vote (SamFlow *flow, const char *letters)
{
  sam_flow_wait_for (flow, "*Vote 0 of 7 received*");
  for (const char *p = letters; *p != '\0'; p++)
    {
      char key[2] = { *p, '\0' };

      sam_flow_key (flow, key);
      sam_flow_key (flow, "Return");
    }
  sam_flow_wait_for (flow, "*Vote 7 of 7 received*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*7 votes received*closed until the outcome*");
  g_assert_false (sam_flow_shows (flow, "*? before, ? after*"));
}

static void
write_proposal (SamFlow *flow, const char *when, const char *then)
{
  sam_flow_key (flow, "g");
  /* libadwaita 1.2 does not tell that the field in a row has the focus. */
  sam_flow_wait_for (flow, "A new proposal");
  sam_flow_type (flow, when);
  sam_flow_wait_for (flow, when);
  sam_flow_key (flow, "Tab");
  sam_flow_type (flow, then);
  sam_flow_wait_for (flow, then);
  sam_flow_wait_for (flow, "*Saved on this computer*");
  sam_flow_key (flow, "Escape");
}

/* Two proposals, a dot of each person, and one of them is chosen. */
static void
choose_improvement_point (SamFlow *flow, const char *where)
{
  write_proposal (flow, "the coat is on", "we name a day");
  write_proposal (flow, "someone hesitates", "we ask one more thing");
  go_to (flow, where, "*Enter: place dots here*");
  sam_flow_key (flow, "Return");
  for (guint i = 0; i < PEOPLE; i++)
    {
      sam_flow_key (flow, i % 3 == 0 ? "2" : "1");
      sam_flow_key (flow, "Return");
    }
  sam_flow_wait_for (flow, "*Enter: show the dots*");
  sam_flow_key (flow, "Return");
  go_to (flow, where, "*1–2: choose*");
  sam_flow_key (flow, "1");
}

static void
check_out (SamFlow *flow, const char *where)
{
  go_to (flow, where, "*1, 2, 3: count a hand*");
  for (guint i = 0; i < PEOPLE; i++)
    sam_flow_key (flow, i < 5 ? "1" : "2");
  go_to (flow, where, "*Enter: close the meeting*");
  sam_flow_wait_for (flow, "*Saved on this computer*");
  sam_flow_key (flow, "Return");
}

/* The next session opens with what was agreed, and asks how it is. */
static void
check_comes_back (SamFlow *flow)
{
  sam_flow_propose (flow);
  start_session (flow);
  sam_flow_go_to (flow, "*1, 2 or 3: how is it?*");
  g_assert_true (sam_flow_shows_in_front (flow, "*the coat is on*"));
  sam_flow_key (flow, "1");
  sam_flow_wait_for (flow, "*N: what was noticed*");
}

static void
test_from_start_to_report (SamFlow *flow, gconstpointer where)
{
  open_agenda (flow);
  start_session (flow);
  if (where == in_console)
    sam_flow_key (flow, "F9");

  go_to (flow, where, "*How was the week?*");
  go_to (flow, where, "*Vote 0 of 7 received*");
  vote (flow, "aabbcta");
  go_to (flow, where, "*Vote 0 of 7 received*");
  vote (flow, "bbbbcta");
  go_to (flow, where, "*2 of 7 chose differently*");
  go_to (flow, where, "*G: write a proposal*");
  choose_improvement_point (flow, where);
  check_out (flow, where);

  /* The report, and what comes back of it. */
  sam_flow_wait_for (flow, "*the coat is on*");
  sam_flow_wait_for (flow, "*2 of 7 chose differently*");
  if (where == in_shared_screen)
    check_comes_back (flow);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("on-one-screen", in_shared_screen, test_from_start_to_report);
  ADD ("in-two-windows", in_console, test_from_start_to_report);

  return g_test_run ();
}
