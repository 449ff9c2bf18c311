// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-flow.h"

/* Studying alone from the first start on, by keyboard alone. */

#define ADD(name, test) \
  g_test_add ("/flow/study-path/" name, SamFlow, NULL, sam_flow_set_up, test, \
              sam_flow_tear_down)

static SamItem *
get_item (GListModel *path, guint part)
{
  g_autoptr (SamStudyStep) step = g_list_model_get_item (path, part);

  return sam_study_step_get_item (step); /* the path holds it */
}

/* The overview says what is in the path, before anything begins. */
static void
begin_path (SamFlow *flow, GListModel *path)
{
  guint n_parts = g_list_model_get_n_items (path);

  sam_flow_wait_focus (flow, "Begin");
  for (guint i = 0; i < n_parts; i++)
    g_assert_true (
        sam_flow_shows (flow, sam_item_get_title (get_item (path, i))));
  g_assert_true (sam_flow_shows (flow, "*parts, about * minutes"));
  sam_flow_key (flow, "Return");
}

static void
do_path (SamFlow *flow, GListModel *path)
{
  guint n_parts = g_list_model_get_n_items (path);

  for (guint i = 0; i < n_parts; i++)
    {
      g_autofree char *where =
          g_strdup_printf ("Part %u of %u", i + 1, n_parts);

      sam_flow_wait_for (flow, where);
      sam_study_flow_do (flow, get_item (path, i));
      sam_flow_wait_for (flow, "This comes back on *");
      if (i + 1 < n_parts)
        {
          g_autofree char *next =
              g_strdup_printf ("Next: %s",
                               sam_item_get_title (get_item (path, i + 1)));

          sam_flow_wait_focus (flow, next);
          sam_study_flow_end (flow);
        }
    }
  sam_flow_key (flow, "Return");
}

/* The end of a path and the place both say what was done. */
static void
check_done (SamFlow *flow, GListModel *path)
{
  guint            n_parts = g_list_model_get_n_items (path);
  guint            n_done;
  g_autofree char *sum = g_strdup_printf ("%u of * items studied*", n_parts);

  sam_flow_wait_for (flow, "This was your path");
  sam_flow_wait_focus (flow, "To self-study");
  /* Each part; and in older GTK, behind them, the button at the end of the last
   * one, which shows no longer. */
  n_done = sam_study_flow_count (flow, "label: Done\t");
  g_assert_cmpuint (n_done, >=, n_parts);
  g_assert_cmpuint (n_done, <=, n_parts + 1);
  sam_flow_key (flow, "Return");
  sam_flow_wait_for (flow, sum);
  g_assert_false (sam_flow_shows (flow, "Comes back: *"));
}

/* Whoever has never seen this begins, and is through five minutes later. */
static void
test_first_five_minutes (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (GListModel) path = sam_study_flow_make_path (shelf, 5);

  sam_study_flow_begin (flow);
  sam_flow_press (flow, "5 min");
  begin_path (flow, path);
  do_path (flow, path);
  check_done (flow, path);
  sam_flow_quit (flow);
}

/* What was written on the way can be read again, and found by a word. */
static void
check_written (SamFlow *flow)
{
  sam_flow_press (flow, "All reflections");
  sam_flow_wait_for (flow, "*first i listen\na carer sighs\ni sit down");
  sam_flow_wait_for (flow, "*monday at the door");
  sam_flow_focus (flow, "Search in what you wrote");
  sam_flow_type (flow, "heard");
  sam_flow_wait_gone (flow, "*\nfirst i listen*");
  sam_flow_wait_for (flow, "*i heard the carer*");
  sam_flow_key (flow, "Alt+Left");
}

/* So can the hours, part by part. */
static void
check_hours (SamFlow *flow, GListModel *path)
{
  sam_flow_press (flow, "My hours");
  sam_flow_wait_for (flow, "* · Studied alone");
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    sam_flow_wait_for (flow, sam_item_get_title (get_item (path, i)));
  sam_flow_key (flow, "Alt+Left");
}

/* Of the card of each part the place says that it was studied. */
static void
check_progress (SamFlow *flow, GListModel *path)
{
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    {
      g_autoptr (SamStudyStep) step = g_list_model_get_item (path, i);
      g_autofree char *card =
          g_strdup_printf ("%s: 1 of * studied",
                           sam_card_get_title (sam_study_step_get_card (step)));

      sam_flow_wait_for (flow, card);
    }
}

static gboolean
has_kind (GListModel *path, SamItemKind kind)
{
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    if (sam_item_get_kind (get_item (path, i)) == kind)
      return TRUE;

  return FALSE;
}

/* Something of everything but an assignment, which takes longer. */
static void
test_twelve_minutes (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (GListModel) path = sam_study_flow_make_path (shelf, 12);

  g_assert_true (has_kind (path, SAM_ITEM_CASE));
  g_assert_true (has_kind (path, SAM_ITEM_DILEMMA));
  g_assert_true (has_kind (path, SAM_ITEM_TIP));
  sam_study_flow_begin (flow);
  sam_flow_press (flow, "12 min");
  begin_path (flow, path);
  do_path (flow, path);
  check_done (flow, path);
  check_progress (flow, path);
  check_hours (flow, path);
  check_written (flow);
  sam_flow_quit (flow);
}

/* An assignment from the cards, in the version for whoever is alone. */
static void
test_an_assignment (SamFlow *flow, gconstpointer unused)
{
  g_autoptr (SamDeckShelf) shelf = sam_study_flow_load_shelf ();
  g_autoptr (SamItem) item =
      sam_study_flow_find_item (shelf, SAM_ITEM_ASSIGNMENT);

  sam_study_flow_begin (flow);
  sam_study_flow_open (flow, item);
  sam_study_flow_do (flow, item);
  sam_study_flow_end (flow);
  sam_flow_wait_for (flow, "1 of * items studied*");
  sam_flow_quit (flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  atspi_init ();

  ADD ("first-five-minutes", test_first_five_minutes);

  ADD ("twelve-minutes", test_twelve_minutes);
  ADD ("an-assignment", test_an_assignment);

  return g_test_run ();
}
