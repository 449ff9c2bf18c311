// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

#include <string.h>

/* What was studied comes back after 2, 7 and 30 days, by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/study-return/" name, SamFlow, NULL, sam_flow_set_up, \
              test, sam_flow_tear_down)

/* How many things somebody studied who was then away for long. */
#define N_STUDIED 40

/* The place shows nothing that comes back, as of that many days from now. */
static void
check_nothing_returns (SamFlow *flow, guint days)
{
  sam_study_flow_return (flow, days);
  g_assert_false (sam_flow_shows (flow, "Comes back: *"));
  sam_flow_quit (flow);
}

/* From the last page of something that returned to its end. */
static void
finish (SamFlow *flow)
{
  sam_flow_wait_for (flow, "In your own work");
  sam_flow_focus (flow, "If…");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "This comes back on *");
  sam_study_flow_end (flow);
  sam_flow_wait_gone (flow, "Comes back: *");
  sam_flow_quit (flow);
}

/* Two days later one thing in it is different, and it comes again after seven
 * more. */
static void
test_a_case_on_day_two (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_CASE);

  sam_study_flow_seed (flow, shelf, item, 0);
  check_nothing_returns (flow, 1);

  sam_study_flow_return (flow, 2);
  sam_flow_wait_for (flow, "Comes back: what would you do now? · *");
  sam_flow_press (flow, "Start");
  sam_flow_wait_for (flow, "One thing is different now");
  sam_flow_key (flow, "Right");
  sam_study_flow_write (flow, "What would you do now?", "now i ask");
  g_assert_false (sam_flow_shows (flow, "What you wrote last time*"));
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "What you wrote last time, on *");
  sam_flow_key (flow, "Right");
  finish (flow);

  check_nothing_returns (flow, 8);
  sam_study_flow_return (flow, 9);
  sam_flow_wait_for (flow, "Comes back: what would you do now? · *");
  sam_flow_quit (flow);
}

/* Seven days later, and then after thirty. */
static void
test_a_dilemma_on_day_seven (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_DILEMMA);

  sam_study_flow_seed (flow, shelf, item, 1);
  check_nothing_returns (flow, 6);

  sam_study_flow_return (flow, 7);
  sam_flow_wait_for (flow, "Comes back: what would you do now? · *");
  sam_flow_press (flow, "Start");
  sam_study_flow_wait_leaf (flow, 1, 5);
  sam_flow_key (flow, "Right");
  sam_flow_wait_for (flow, "What do you choose?");
  sam_study_flow_choose (flow, "b");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "What you wrote last time, on *");
  sam_flow_key (flow, "Right");
  sam_flow_wait_for (flow, "What you chose earlier");
  sam_flow_key (flow, "Control+Return");
  finish (flow);

  check_nothing_returns (flow, 36);
  sam_study_flow_return (flow, 37);
  sam_flow_wait_for (flow, "Comes back: what would you do now? · *");
  sam_flow_quit (flow);
}

/* Somebody said that they would try it; now it asks how it went. */
static void
test_how_a_tip_went (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_TIP);

  sam_study_flow_seed (flow, shelf, item, 0);
  sam_study_flow_return (flow, 2);
  sam_flow_wait_for (flow, "Comes back: how did it go? · *");
  sam_flow_press (flow, "Start");
  sam_study_flow_wait_leaf (flow, 1, 2);
  sam_flow_wait_for (flow, "How did it go?");
  sam_flow_wait_focus (flow, "I did it");
  sam_flow_key (flow, "Return");
  sam_study_flow_write (flow, "What happened? What did client*", "she smiled");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "This comes back on *");
  sam_study_flow_end (flow);
  sam_flow_quit (flow);

  check_nothing_returns (flow, 8);
  sam_study_flow_return (flow, 9);
  sam_flow_wait_for (flow, "Comes back: how did it go? · *");

  /* This time there was no moment for it: then it comes back sooner. */
  sam_flow_press (flow, "Start");
  sam_flow_wait_focus (flow, "I did it");
  sam_flow_focus (flow, "Not yet");
  sam_flow_key (flow, "Return");
  sam_flow_wait_focus (flow, "What was in the way*");
  sam_flow_key (flow, "Control+Return");
  sam_study_flow_end (flow);
  sam_flow_quit (flow);
  sam_study_flow_return (flow, 11);
  sam_flow_wait_for (flow, "Comes back: how did it go? · *");
  sam_flow_quit (flow);
}

/* Returns: the minutes that the overview of a path says it takes */
static guint
read_minutes (SamFlow *flow)
{
  g_autofree char *all = sam_flow_dump (flow);
  const char      *about = strstr (all, "parts, about ");

  g_assert_nonnull (about);

  return (guint) g_ascii_strtoull (about + strlen ("parts, about "), NULL, 10);
}

/* Whoever was away for two months finds a path, and no pile. */
static void
test_two_months_away (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();

  sam_study_flow_seed_many (flow, shelf, N_STUDIED);
  sam_study_flow_return (flow, 60);
  sam_flow_wait_for (flow, "Comes back: *");
  g_assert_cmpuint (sam_study_flow_count (flow, "label: Comes back: "), <, 6);

  sam_flow_press (flow, "5 min");
  sam_flow_wait_focus (flow, "Begin");
  g_assert_cmpuint (read_minutes (flow), <=, 5);
  sam_flow_key (flow, "Alt+Left");
  sam_flow_press (flow, "12 min");
  sam_flow_wait_focus (flow, "Begin");
  g_assert_cmpuint (read_minutes (flow), <=, 12);
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("a-case-on-day-two", test_a_case_on_day_two);
  ADD ("a-dilemma-on-day-seven", test_a_dilemma_on_day_seven);
  ADD ("how-a-tip-went", test_how_a_tip_went);
  ADD ("two-months-away", test_two_months_away);

  return g_test_run ();
}
