// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-flow.h"

#include <string.h>

#define ADD(name, test) \
  g_test_add ("/flow/marks/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

#define CARD "*several carers*"
#define DILEMMA "Two numbers*"

/* Goes to the first dilemma of a card. */
static void
open_dilemma (SamFlow *flow)
{
  sam_flow_press (flow, CARD);
  sam_flow_wait_for (flow, "Discuss this card");
  sam_flow_press (flow, "Dilemmas*");
  sam_flow_wait_for (flow, "Discuss on shared screen");
}

/* Nobody is known yet: Ctrl+D asks who it is, and comes back to the item. */
static void
bookmark (SamFlow *flow)
{
  sam_flow_key (flow, "Control+d");
  sam_flow_wait_for (flow, "Your name");
  sam_flow_type (flow, "Anna");
  sam_flow_press (flow, "*Begin");
  sam_flow_wait_for (flow, "Discuss on shared screen");
}

/* Whoever is the only one here, without a passphrase, need not say who it is.
 */
static void
go_to_study (SamFlow *flow)
{
  sam_flow_key (flow, "Alt+3");
  sam_flow_wait_for (flow, "My hours");
}

/* It is found again in Self-study, also at the next start, and leads to its
 * card and back. */
static void
test_a_bookmark (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  open_dilemma (flow);
  bookmark (flow);
  sam_flow_quit (flow);

  sam_flow_start (flow);
  go_to_study (flow);
  sam_flow_press (flow, "My bookmarks");
  sam_flow_press (flow, DILEMMA);
  sam_flow_wait_for (flow, "Discuss on shared screen");
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_focus (flow, DILEMMA);
  sam_flow_quit (flow);
}

/* A screen reader says it after what the card is about. */
static gboolean
says_how_far (SamFlow *flow)
{
  g_autofree char *everything = sam_flow_dump (flow);

  return strstr (everything, " studied.") != NULL;
}

/* How far somebody is stands on the cards while they are there, and at the next
 * start not before they come to Self-study. */
static void
test_only_while_they_are_there (SamFlow *flow, gconstpointer unused)
{
  sam_flow_start (flow);
  open_dilemma (flow);
  bookmark (flow);
  sam_flow_key (flow, "Alt+Left");
  sam_flow_wait_for (flow, "*Referring*");
  g_assert_true (says_how_far (flow));
  sam_flow_quit (flow);

  sam_flow_start (flow);
  sam_flow_wait_for (flow, "*Referring*");
  g_assert_false (says_how_far (flow));
  go_to_study (flow);
  sam_flow_key (flow, "Alt+1");
  sam_flow_wait_for (flow, "*Referring*");
  g_assert_true (says_how_far (flow));
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("a-bookmark", test_a_bookmark);
  ADD ("only-while-they-are-there", test_only_while_they_are_there);

  return g_test_run ();
}
