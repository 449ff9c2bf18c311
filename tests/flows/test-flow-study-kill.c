// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

/* kill -9 while somebody studies: what the page said is saved is there, and it
 * goes on where it was. */

#define ADD(name, test) \
  g_test_add ("/flow/study-kill/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

/* A case, to its question. Returns: its leaves */
static guint
go_to_reaction (SamFlow *flow, SamItem *item)
{
  guint n_phases = sam_item_get_n_phases (item);

  for (guint i = 1; i <= n_phases; i++)
    {
      sam_study_flow_wait_leaf (flow, i, n_phases + 3);
      sam_flow_key (flow, "Right");
    }
  sam_study_flow_wait_leaf (flow, n_phases + 1, n_phases + 3);

  return n_phases + 3;
}

/* A first thought, and then an own plan; killed while each is being written. */
static void
test_while_writing (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_CASE);
  guint n_leaves;

  sam_study_flow_begin (flow);
  sam_study_flow_open (flow, item);
  n_leaves = go_to_reaction (flow, item);
  sam_study_flow_write (flow, "Your first thought*", "i would wait");
  sam_flow_kill (flow);

  /* It is the first thing that there is to do, on the same page. */
  sam_study_flow_return (flow, 0);
  sam_flow_wait_for (flow, "Begun: go on where you were");
  sam_flow_press (flow, "Go on");
  sam_study_flow_wait_leaf (flow, n_leaves - 2, n_leaves);
  sam_flow_wait_focus (flow, "i would wait");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "Seen by the c*");
  sam_flow_key (flow, "Right");
  sam_study_flow_write (flow, "If…", "a door is shut");
  sam_flow_kill (flow);

  sam_study_flow_return (flow, 0);
  sam_flow_press (flow, "Go on");
  sam_study_flow_wait_leaf (flow, n_leaves, n_leaves);
  sam_flow_wait_focus (flow, "a door is shut");
  sam_flow_key (flow, "Control+Return");
  sam_study_flow_end (flow);
  sam_flow_wait_for (flow, "1 of * items studied*");
  sam_flow_wait_gone (flow, "Begun: go on where you were");
  sam_flow_quit (flow);
}

static void
test_a_reflection (SamFlow *flow, gconstpointer unused)
{
  sam_study_flow_begin (flow);
  sam_flow_press (flow, "All reflections");
  sam_flow_press (flow, "*New reflection");
  sam_study_flow_write (flow, "Reflection", "it stayed with me");
  sam_flow_kill (flow);

  sam_study_flow_return (flow, 0);
  sam_flow_press (flow, "All reflections");
  sam_flow_wait_for (flow, "*it stayed with me*");
  sam_flow_press (flow, "Edit");
  sam_flow_wait_focus (flow, "it stayed with me");
  sam_flow_quit (flow);
}

/* In the middle of a path, where the next part begins. */
static void
test_between_two_parts (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (GListModel) path = sam_study_flow_make_path (shelf, 5);
  g_autoptr (SamStudyStep) first = g_list_model_get_item (path, 0);
  g_autoptr (SamStudyStep) second = g_list_model_get_item (path, 1);

  sam_study_flow_begin (flow);
  sam_flow_press (flow, "5 min");
  sam_flow_wait_focus (flow, "Begin");
  sam_flow_key (flow, "Return");
  sam_study_flow_do (flow, sam_study_step_get_item (first));
  sam_study_flow_end (flow);
  sam_flow_wait_for (flow, "Part 2 of *");
  sam_flow_wait_for (flow, "Saved on this computer");
  sam_flow_kill (flow);

  sam_study_flow_return (flow, 0);
  sam_flow_wait_for (flow, "1 of * items studied*");
  sam_flow_press (flow, "Go on with your path");
  sam_flow_wait_focus (flow, "Go on");
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, "Part 2 of *");
  sam_study_flow_do (flow, sam_study_step_get_item (second));
  sam_flow_quit (flow);
}

/* The minutes of what was never finished are in the hours. */
static void
test_minutes (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item = sam_study_flow_find_item (shelf, SAM_ITEM_DILEMMA);

  sam_study_flow_seed_open (flow, shelf, item, 170);
  sam_study_flow_return (flow, 0);
  sam_flow_press (flow, "Go on");
  sam_study_flow_wait_leaf (flow, 2, 5);
  sam_study_flow_choose (flow, "b");
  sam_flow_key (flow, "Control+Return");
  sam_flow_wait_for (flow, "Seen by the c*");
  sam_flow_wait_for (flow, "Saved on this computer");
  sam_flow_kill (flow);

  sam_study_flow_return (flow, 0);
  sam_flow_press (flow, "My hours");
  sam_flow_wait_for (flow, sam_item_get_title (item));
  g_assert_false (sam_flow_shows (flow, "0 min"));
  sam_flow_wait_for (flow, "? min");
  sam_flow_quit (flow);
}

/* Each answer is kept, and the time that went into it. Whole seconds count, and
 * a fast computer answers three questions within one: so the last answer waits.
 */
static void
test_in_the_questions_of_fact (SamFlow *flow, gconstpointer unused)
{
  gint64 began = 0;

  sam_study_flow_begin (flow);
  sam_flow_press (flow, "Questions of fact");
  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *where = g_strdup_printf ("Question %u of 5", i);

      sam_flow_wait_for (flow, where);
      if (i == 1)
        began = g_get_monotonic_time ();
      while (i == 3 && g_get_monotonic_time () - began < 2 * G_USEC_PER_SEC)
        g_assert_true (sam_flow_shows (flow, where));
      sam_flow_key (flow, "a");
      sam_flow_wait_focus (flow, "Next question");
      sam_flow_wait_for (flow, "Saved on this computer");
      if (i < 3)
        sam_flow_key (flow, "Return");
    }
  sam_flow_kill (flow);

  sam_study_flow_return (flow, 0);
  sam_flow_press (flow, "My hours");
  sam_flow_wait_for (flow, "* · Questions of fact");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("while-writing", test_while_writing);
  ADD ("a-reflection", test_a_reflection);
  ADD ("between-two-parts", test_between_two_parts);
  ADD ("minutes", test_minutes);
  ADD ("in-the-questions-of-fact", test_in_the_questions_of_fact);

  return g_test_run ();
}
