// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"
#include "sam-search-flow.h"

#include <string.h>

#define ADD(name, test) \
  g_test_add ("/flow/session/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* The dilemma that these flows are about: card 3, three options. */
#define TITLE "Coat already on"

/* Goes to the dilemma by search, and starts a session about it. */
static void
start_session (SamFlow *flow, const char *people)
{
  sam_flow_start (flow);
  sam_flow_search (flow, "coat already");
  sam_flow_wait_for (flow, "*" TITLE "*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_key (flow, "F5");

  sam_flow_wait_for (flow, "*How many people are here?*");
  sam_flow_key (flow, "Control+a");
  sam_flow_type (flow, people);
  sam_flow_key (flow, "Return");
  sam_flow_wait_gone (flow, "*How many people are here?*");
  sam_flow_wait_for_in_front (flow, "Space: next");
}

/* Space until the words of the next phase are there: a text may have pages. */
static void
go_to (SamFlow *flow, const char *pattern)
{
  for (guint i = 0; i < 8 && !sam_flow_shows (flow, pattern); i++)
    sam_flow_key (flow, "space");
  sam_flow_wait_for (flow, pattern);
}

static void
vote (SamFlow *flow, const char *letters)
{
  for (const char *p = letters; *p != '\0'; p++)
    {
      char key[2] = { *p, '\0' };

      sam_flow_key (flow, key);
      sam_flow_key (flow, "Return");
    }
}

/* Names the first line that differs; the whole would fill pages. */
static void
check_same (const char *one, const char *other)
{
  g_auto (GStrv) lines = g_strsplit (one, "\n", -1);
  g_auto (GStrv) others = g_strsplit (other, "\n", -1);

  for (guint i = 0; lines[i] != NULL && others[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, others[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (others));
}

/* Two people pressing different keys leave the same words on the screen. */
static void
check_the_choice_is_secret (SamFlow *flow)
{
  g_autofree char *with_a = NULL;
  g_autofree char *with_b = NULL;

  sam_flow_key (flow, "a");
  sam_flow_wait_for (flow, "*Backspace*");
  with_a = sam_flow_dump (flow);
  sam_flow_key (flow, "BackSpace");
  sam_flow_key (flow, "b");
  sam_flow_wait_for (flow, "*Backspace*");
  with_b = sam_flow_dump (flow);
  check_same (with_a, with_b);
  sam_flow_key (flow, "BackSpace");
}

/* Any of the ways in which a split could be read out. */
static void
check_no_split (SamFlow *flow)
{
  g_assert_false (sam_flow_shows (flow, "*? before, ? after*"));
  g_assert_false (sam_flow_shows (flow, "*chose differently*"));
}

static void
test_keyboard_round (SamFlow *flow, gconstpointer unused)
{
  g_autofree char *three = NULL;
  g_autofree char *other_three = NULL;

  start_session (flow, "5");
  go_to (flow, "*Vote 0 of 5 received*");
  check_the_choice_is_secret (flow);

  vote (flow, "aab");
  sam_flow_wait_for (flow, "*Vote 3 of 5 received*");
  check_no_split (flow);
  three = sam_flow_dump (flow);

  /* Space does not leave an open ballot. */
  sam_flow_key (flow, "space");
  g_assert_true (sam_flow_shows (flow, "*Vote 3 of 5 received*"));

  vote (flow, "ct");
  sam_flow_wait_for (flow, "*Vote 5 of 5 received*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*5 votes received*closed until the outcome*");
  check_no_split (flow);

  go_to (flow, "*Vote 0 of 5 received*");
  check_no_split (flow);
  vote (flow, "cab");
  sam_flow_wait_for (flow, "*Vote 3 of 5 received*");
  other_three = sam_flow_dump (flow);
  g_assert_nonnull (strstr (three, "Vote 3 of 5"));
  g_assert_nonnull (strstr (other_three, "Vote 3 of 5"));
  vote (flow, "ca");
  sam_flow_wait_for (flow, "*Vote 5 of 5 received*");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "*5 votes received*closed until the outcome*");

  sam_flow_key (flow, "space");
  sam_flow_wait_for (flow, "*2 of 5 chose differently*");
  sam_flow_wait_for (flow, "*2 before, 2 after*");
}

static void
test_hands (SamFlow *flow, gconstpointer unused)
{
  start_session (flow, "8");
  go_to (flow, "*Vote 0 of 8 received*");
  sam_flow_key (flow, "h");
  sam_flow_wait_for (flow, "*0 of 8 hands counted*");
  for (guint i = 0; i < 5; i++)
    sam_flow_key (flow, "a");
  sam_flow_key (flow, "b");
  sam_flow_key (flow, "b");
  sam_flow_key (flow, "Shift+b");
  sam_flow_key (flow, "t");
  sam_flow_wait_for (flow, "*7 of 8 hands counted*");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "*7 votes received*closed until the outcome*");
  check_no_split (flow);
}

/* By searching in the desktop: what was written must not come up there. */
static void
check_is_found (const char *words, gboolean found)
{
  g_auto (GStrv) ids = sam_search_flow_find (words);

  g_assert_cmpint (g_strv_length (ids) > 0, ==, found);
}

static void
test_note_and_summary (SamFlow *flow, gconstpointer unused)
{
  start_session (flow, "6");
  sam_flow_key (flow, "n");
  sam_flow_wait_focus (flow, "*");
  sam_flow_type (flow, "zebra first");
  sam_flow_wait_for (flow, "*Saved on this computer*");
  sam_flow_key (flow, "Escape");
  sam_flow_key (flow, "g");
  sam_flow_type (flow, "a carer yodels");
  sam_flow_key (flow, "Tab");
  sam_flow_type (flow, "i stay");
  sam_flow_wait_for (flow, "*Saved on this computer*");
  sam_flow_key (flow, "Escape");

  /* Out of full screen; the console is below it. */
  sam_flow_key (flow, "F11");
  sam_flow_key (flow, "Alt+F4");
  sam_flow_press (flow, "Stop session");
  sam_flow_press (flow, "Close the session");
  sam_flow_wait_for (flow, "*zebra first*");
  sam_flow_wait_for (flow, "*When a carer yodels, then i stay.*");

  check_is_found ("coat jansma karin", TRUE);
  check_is_found ("zebra first", FALSE);
  check_is_found ("a carer yodels", FALSE);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("keyboard-round", test_keyboard_round);
  ADD ("hands", test_hands);
  ADD ("note-and-summary", test_note_and_summary);

  return g_test_run ();
}
