// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-test.h"

static void
test_is_a_list (void)
{
  SamAgenda  *agenda = sam_agenda_test_new (1);
  GListModel *model = G_LIST_MODEL (agenda);
  SamBlock   *block;

  g_assert_true (g_list_model_get_item_type (model) == SAM_TYPE_BLOCK);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 5);
  block = g_list_model_get_item (model, 2);
  g_assert_true (block == sam_agenda_get_block (agenda, 2));
  g_assert_cmpint (sam_agenda_find (agenda, sam_block_get_id (block)), ==, 2);
  g_object_unref (block);
  g_assert_null (g_list_model_get_item (model, 5));
  g_assert_cmpint (sam_agenda_find (agenda, "nothing"), ==, -1);
  g_assert_cmpstr (sam_agenda_get_id (agenda), ==, "an-id");

  g_assert_finalize_object (agenda);
}

static void
test_keeps_opening_and_closing (void)
{
  SamAgenda *agenda = sam_agenda_test_new (0);
  guint     *n_changed = sam_agenda_test_watch (agenda);
  g_autoptr (SamBlock) second = sam_block_new (SAM_BLOCK_AGREE, "Again");
  g_autoptr (SamBlock) topic = sam_block_new (SAM_BLOCK_TOPIC, "Topic");

  sam_agenda_test_assert (agenda, "");
  sam_agenda_insert (agenda, 0, second);
  for (guint i = 0; i < 4; i++)
    {
      sam_agenda_remove (agenda, i);
      sam_agenda_move (agenda, i, 2);
      sam_agenda_replace (agenda, i, topic);
    }
  sam_agenda_test_assert (agenda, "");
  g_assert_cmpuint (*n_changed, ==, 0);
  g_assert_false (sam_agenda_can_undo (agenda));

  sam_agenda_test_add (agenda, 0, "A");
  sam_agenda_test_add (agenda, 99, "C");
  sam_agenda_test_add (agenda, 3, "B");
  sam_agenda_test_assert (agenda, "A, B, C");
  sam_agenda_move (agenda, 3, 99);
  sam_agenda_test_assert (agenda, "A, C, B");
  sam_agenda_move (agenda, 4, 0);
  sam_agenda_test_assert (agenda, "B, A, C");
  g_assert_cmpuint (*n_changed, ==, 5);

  g_assert_finalize_object (agenda);
}

/* A check-in may be swapped for a check-in. */
static void
test_replaces_like_by_like (void)
{
  SamAgenda *agenda = sam_agenda_test_new (0);
  g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_CHECK_IN, "Round");

  sam_agenda_replace (agenda, 1, block);
  g_assert_true (sam_agenda_get_block (agenda, 1) != block);
  sam_agenda_replace (agenda, 0, block);
  g_assert_true (sam_agenda_get_block (agenda, 0) == block);
  g_assert_true (sam_block_get_fits (block));
  sam_agenda_undo (agenda);
  sam_agenda_test_assert (agenda, "");

  g_assert_finalize_object (agenda);
}

static void
test_fits_after_each_change (void)
{
  SamAgenda *agenda = sam_agenda_test_new (4);

  /* 60 − 18 is 42, and four topics take 40. */
  g_assert_cmpuint (sam_agenda_get_planned (agenda), ==, 58);
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->spare, ==, 2);
  g_assert_cmpuint (sam_block_get_start (sam_agenda_get_block (agenda, 3)), ==,
                    20);

  sam_agenda_set_minutes (agenda, 54);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, Topic 2, Topic 3");
  g_assert_cmpuint (sam_agenda_get_planned (agenda), ==, 54);
  g_assert_cmpuint (sam_block_get_minutes (sam_agenda_get_block (agenda, 3)),
                    ==, 9);

  sam_agenda_set_minutes (agenda, 33);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, Topic 2, (Topic 3)");
  sam_agenda_set_must (agenda, 5, TRUE);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, (Topic 2), Topic 3");
  sam_agenda_pin_minutes (agenda, 2, 10);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1, Topic 2, Topic 3");
  sam_agenda_set_minutes (agenda, 38);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1, Topic 2, Topic 3");
  sam_agenda_set_minutes (agenda, 43);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, Topic 2, Topic 3");

  sam_agenda_set_minutes (agenda, 90);
  sam_agenda_pin_minutes (agenda, 2, 0);
  sam_agenda_pin_start (agenda, 4, 40);
  g_assert_cmpuint (sam_block_get_start (sam_agenda_get_block (agenda, 4)), ==,
                    40);
  sam_agenda_pin_start (agenda, 4, SAM_NO_START);
  g_assert_cmpuint (sam_block_get_start (sam_agenda_get_block (agenda, 4)), ==,
                    30);

  g_assert_finalize_object (agenda);
}

/* What is new goes after what was in. */
static void
test_new_blocks_wait (void)
{
  SamAgenda *agenda = sam_agenda_test_new (3);
  g_autoptr (SamBlock) swap = sam_block_new (SAM_BLOCK_TOPIC, "Swap");

  sam_agenda_set_minutes (agenda, 33);
  sam_agenda_test_add (agenda, 2, "New");
  sam_agenda_test_assert (agenda, "(New), Topic 0, Topic 1, Topic 2");

  /* What takes a place that was in has that place. */
  sam_agenda_replace (agenda, 5, swap);
  sam_agenda_test_assert (agenda, "(New), Topic 0, Topic 1, Swap");
  sam_agenda_remove (agenda, 3);
  sam_agenda_test_assert (agenda, "New, Topic 1, Swap");

  g_assert_finalize_object (agenda);
}

static void
test_fits_anew (void)
{
  SamAgenda       *agenda = sam_agenda_test_new (3);
  g_autofree char *text = NULL;

  sam_agenda_pin_minutes (agenda, 2, 20);
  sam_agenda_set_minutes (agenda, 40);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1, Topic 2");
  sam_agenda_set_minutes (agenda, 60);
  sam_agenda_set_minutes (agenda, 48);
  sam_agenda_test_assert (agenda, "Topic 0, Topic 1, Topic 2");
  sam_agenda_test_add (agenda, 9, "Topic 3");
  sam_agenda_test_add (agenda, 9, "Topic 4");
  sam_agenda_test_assert (agenda,
                          "Topic 0, Topic 1, Topic 2, (Topic 3), (Topic 4)");
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->off_by, ==, 1);
  text = sam_agenda_describe_fit (agenda);
  g_assert_true (g_str_has_suffix (text, "Choosing anew would keep 1 item "
                                         "more."));

  sam_agenda_fit_anew (agenda);
  sam_agenda_test_assert (agenda,
                          "(Topic 0), Topic 1, Topic 2, Topic 3, Topic 4");
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->off_by, ==, 0);
  sam_agenda_undo (agenda);
  sam_agenda_test_assert (agenda,
                          "Topic 0, Topic 1, Topic 2, (Topic 3), (Topic 4)");
  sam_agenda_redo (agenda);
  sam_agenda_test_assert (agenda,
                          "(Topic 0), Topic 1, Topic 2, Topic 3, Topic 4");

  g_assert_finalize_object (agenda);
}

static void
test_copies (void)
{
  SamAgenda *agenda = sam_agenda_test_new (2);
  SamAgenda *copy;
  SamBlock  *old;
  SamBlock *new;
  g_autoptr (GDateTime) starts = g_date_time_new_utc (2026, 6, 1, 14, 0, 0);

  sam_agenda_set_title (agenda, "Tuesday");
  sam_agenda_set_goal (agenda, "Listening");
  sam_agenda_set_purpose (agenda, SAM_PURPOSE_AGREE);
  sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_must (agenda, 3, TRUE);
  sam_agenda_set_note (agenda, 3, "Bring cake");
  sam_agenda_set_minutes (agenda, 24);
  sam_agenda_set_must (agenda, 3, FALSE);
  sam_agenda_test_assert (agenda, "(Topic 0), Topic 1");

  copy = sam_agenda_copy (agenda);
  sam_agenda_test_assert (copy, "(Topic 0), Topic 1");
  g_assert_cmpstr (sam_agenda_get_id (copy), !=, "an-id");
  g_assert_cmpstr (sam_agenda_get_title (copy), ==, "Tuesday");
  g_assert_cmpstr (sam_agenda_get_goal (copy), ==, "Listening");
  g_assert_cmpint (sam_agenda_get_purpose (copy), ==, SAM_PURPOSE_AGREE);
  g_assert_null (sam_agenda_get_starts (copy));
  g_assert_false (sam_agenda_can_undo (copy));
  old = sam_agenda_get_block (agenda, 3);
  new = sam_agenda_get_block (copy, 3);
  g_assert_true (old != new);
  g_assert_cmpstr (sam_block_get_id (old), !=, sam_block_get_id (new));
  g_assert_cmpstr (sam_block_get_note (new), ==, "Bring cake");
  sam_agenda_set_note (copy, 3, "Bring tea");
  g_assert_cmpstr (sam_block_get_note (old), ==, "Bring cake");

  g_assert_finalize_object (copy);
  g_assert_finalize_object (agenda);
}

static void
test_keeps_within_bounds (void)
{
  SamAgenda *agenda = sam_agenda_test_new (1);

  sam_agenda_set_minutes (agenda, 1);
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==,
                    SAM_AGENDA_MIN_MINUTES);
  sam_agenda_set_minutes (agenda, 9999);
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==,
                    SAM_AGENDA_MAX_MINUTES);
  sam_agenda_set_people (agenda, 0);
  g_assert_cmpuint (sam_agenda_get_people (agenda), ==, 1);
  sam_agenda_set_people (agenda, 99);
  g_assert_cmpuint (sam_agenda_get_people (agenda), ==, SAM_MAX_PEOPLE);
  sam_agenda_set_title (agenda, NULL);
  g_assert_cmpstr (sam_agenda_get_title (agenda), ==, "");

  g_assert_finalize_object (agenda);
}

static void
assert_fit (SamAgenda *agenda, const char *expected)
{
  g_autofree char *text = sam_agenda_describe_fit (agenda);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_describes_the_fit (void)
{
  SamAgenda *agenda = sam_agenda_test_new (1);

  sam_agenda_set_minutes (agenda, 33);
  assert_fit (agenda, "Fits: 5 minutes left.");
  sam_agenda_set_minutes (agenda, 29);
  assert_fit (agenda, "Fits: 1 minute left.");
  sam_agenda_set_minutes (agenda, 28);
  assert_fit (agenda, "Fits exactly.");
  sam_agenda_set_minutes (agenda, 19);
  assert_fit (agenda, "Fits: 1 minute left. 1 item fell out: “Topic 0” needs "
                      "4 more minutes.");
  sam_agenda_test_add (agenda, 9, "Topic 1");
  sam_agenda_set_minutes (agenda, 22);
  assert_fit (agenda, "Fits: 4 minutes left. 2 items fell out: “Topic 0” needs "
                      "1 more minute, “Topic 1” needs 1 more minute.");
  sam_agenda_test_add (agenda, 9, "Topic 2");
  sam_agenda_test_add (agenda, 9, "Topic 3");
  assert_fit (agenda, "Fits: 4 minutes left. 4 items fell out: “Topic 0” needs "
                      "1 more minute, “Topic 1” needs 1 more minute, “Topic 2” "
                      "needs 1 more minute, and 1 other.");

  g_assert_finalize_object (agenda);
}

static void
test_describes_what_is_over (void)
{
  SamAgenda *agenda = sam_agenda_test_new (2);

  sam_agenda_set_minutes (agenda, 10);
  assert_fit (agenda, "8 minutes over: everything left is fixed or a must. 2 "
                      "items fell out: “Topic 0” needs 13 more minutes, "
                      "“Topic 1” needs 13 more minutes.");
  sam_agenda_set_minutes (agenda, 60);
  sam_agenda_pin_start (agenda, 2, 8);
  assert_fit (agenda,
              "Fits: 22 minutes left. “Topic 0” begins 2 minutes late.");

  g_assert_finalize_object (agenda);
}

static void
assert_why (SamAgenda *agenda, guint position, const char *expected)
{
  g_autofree char *why =
      sam_block_dup_why (sam_agenda_get_block (agenda, position));

  g_assert_cmpstr (why, ==, expected);
}

static void
test_says_why (void)
{
  SamAgenda *agenda = sam_agenda_test_new (2);

  assert_why (agenda, 2, NULL);
  sam_agenda_set_minutes (agenda, 30);
  assert_why (agenda, 2,
              "Usually 10 minutes; shorter now, so that everything fits");
  sam_agenda_set_minutes (agenda, 27);
  assert_why (agenda, 3, "No room: it needs 1 more minute");
  sam_agenda_pin_start (agenda, 2, 8);
  assert_why (agenda, 2,
              "Begins 2 minutes late: what comes before takes longer");

  g_assert_finalize_object (agenda);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/agenda/is-a-list", test_is_a_list);
  g_test_add_func ("/agenda/keeps-opening-and-closing",
                   test_keeps_opening_and_closing);
  g_test_add_func ("/agenda/replaces-like-by-like", test_replaces_like_by_like);
  g_test_add_func ("/agenda/fits-after-each-change",
                   test_fits_after_each_change);
  g_test_add_func ("/agenda/new-blocks-wait", test_new_blocks_wait);
  g_test_add_func ("/agenda/fits-anew", test_fits_anew);
  g_test_add_func ("/agenda/copies", test_copies);
  g_test_add_func ("/agenda/keeps-within-bounds", test_keeps_within_bounds);
  g_test_add_func ("/agenda/describes-the-fit", test_describes_the_fit);
  g_test_add_func ("/agenda/describes-what-is-over",
                   test_describes_what_is_over);
  g_test_add_func ("/agenda/says-why", test_says_why);

  return g_test_run ();
}
