// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-own-flow.h"

/* What somebody wrote for themselves is nowhere but in their file; and nowhere
 * at all once they have deleted it. */

#define ADD(name, test) \
  g_test_add ("/flow/study-own-secret/" name, SamFlow, NULL, sam_flow_set_up, \
              test, sam_flow_tear_down)

/* No card, no message and no name has these. */
#define SENTINEL "zonnebloemwijsheid"

static void
check_nowhere (SamFlow *flow)
{
  g_assert_cmpuint (sam_own_flow_grep (flow, SENTINEL), ==, 0);
}

/* The search of the whole app does not know of it, whoever is there. */
static void
check_not_found (SamFlow *flow)
{
  sam_flow_search (flow, SENTINEL);
  sam_flow_wait_for (flow, "Nothing found");
  sam_flow_key (flow, "Escape");
}

/* Everywhere but in a sitting somebody who studies writes here. */
static void
write_everywhere (SamFlow *flow)
{
  sam_own_flow_write (flow, SENTINEL);
  sam_flow_press (flow, "Make a portfolio…");
  sam_flow_focus (flow, "Learning aims");
  sam_flow_type (flow, SENTINEL);
  sam_flow_wait_for (flow, SENTINEL);
  sam_flow_key (flow, "Alt+Left");
  sam_own_flow_wait_unlocked (flow);
}

static void
test_locked (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  write_everywhere (flow);
  sam_own_flow_lock (flow);
  check_nowhere (flow);
  check_not_found (flow);
  sam_flow_quit (flow);
  check_nowhere (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, SAM_OWN_PASSPHRASE), ==, 0);
  /* That is looked at at all: the name is what is asked for. */
  g_assert_cmpuint (sam_own_flow_grep (flow, SAM_OWN_NAME), >, 0);
}

/* There is no moment at which a power cut leaves it readable. */
static void
test_killed (SamFlow *flow, gconstpointer unused)
{
  sam_own_flow_begin (flow, SAM_OWN_PASSPHRASE);
  write_everywhere (flow);
  check_nowhere (flow);
  sam_flow_kill (flow);
  check_nowhere (flow);
}

/* With a passphrase it is asked once, and all of it is gone. */
static void
test_deleted (SamFlow *flow, gconstpointer passphrase)
{
  sam_own_flow_begin (flow, passphrase);
  sam_own_flow_write (flow, SENTINEL);
  if (passphrase == NULL)
    g_assert_cmpuint (sam_own_flow_grep (flow, SENTINEL), >, 0);

  sam_own_flow_choose (flow, "a");
  sam_flow_press (flow, "Delete it all…");
  sam_flow_wait_for (flow, "Delete everything about " SAM_OWN_NAME "?");
  sam_flow_wait_focus (flow, "*Keep it");
  sam_flow_press (flow, "*Delete it all");

  /* As at the first start, for whoever comes next. */
  sam_flow_wait_for (flow, "Ten minutes for yourself");
  sam_flow_wait_gone (flow, "* of * items studied*");
  check_nowhere (flow);
  g_assert_cmpuint (sam_own_flow_grep (flow, SAM_OWN_NAME), ==, 0);
  sam_flow_quit (flow);
  check_nowhere (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  /* What the program sets is on the disk too, where it can be looked at. */
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
  atspi_init ();

  ADD ("locked", test_locked);
  ADD ("killed", test_killed);
  g_test_add ("/flow/study-own-secret/deleted", SamFlow, NULL, sam_flow_set_up,
              test_deleted, sam_flow_tear_down);
  g_test_add ("/flow/study-own-secret/deleted-sealed", SamFlow,
              SAM_OWN_PASSPHRASE, sam_flow_set_up, test_deleted,
              sam_flow_tear_down);

  return g_test_run ();
}
