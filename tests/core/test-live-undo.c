// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"
#include "sam-test-util.h"

/* Taking back. The change that these tests make is one of their own: how many
 * people are here, by a command that can be undone. */

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
  GPtrArray   *told;  /* (element-type utf8) (owned) */
  guint        n_failed;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live-undo/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

typedef struct
{
  SamLiveCommand parent;

  guint people;
} Change;

static void
save_change (SamLive *live, SamLiveCommand *command)
{
  sam_session_store_save_people_async (live->database,
                                       sam_session_get_id (live->session),
                                       ((Change *) command)->people,
                                       sam_live_saved_cb, g_object_ref (live));
}

static const SamLiveCommandType change_type;

static void
apply_change (SamLive *live, SamLiveCommand *command)
{
  guint            people = ((Change *) command)->people;
  g_autofree char *label = g_strdup_printf ("%u came", people);
  Change          *inverse = sam_live_command_new (live, &change_type);

  inverse->people = sam_session_get_people (live->session);
  sam_session_set_people (live->session, people);
  sam_live_push_undo (live, &inverse->parent, label);
}

static const SamLiveCommandType change_type = {
  .size = sizeof (Change),
  .save = save_change,
  .apply = apply_change,
};

static void
done_cb (SamLive *live, const char *label, guint deed, Fixture *fixture)
{
  static const char *const words[] = { "done", "undone", "redone" };

  g_ptr_array_add (fixture->told, g_strconcat (words[deed], ": ", label, NULL));
}

static void
failed_cb (SamLive *live, GError *error, Fixture *fixture)
{
  fixture->n_failed++;
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) session = sam_test_session ("s", 7);

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->told = g_ptr_array_new_with_free_func (g_free);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  g_signal_connect (fixture->live, "done", G_CALLBACK (done_cb), fixture);
  g_signal_connect (fixture->live, "failed", G_CALLBACK (failed_cb), fixture);
  sam_live_start (fixture->live);
}

static void
settle (Fixture *fixture)
{
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  settle (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  g_clear_object (&fixture->clock);
  g_clear_pointer (&fixture->told, g_ptr_array_unref);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static void
change (Fixture *fixture, guint people)
{
  Change *command = sam_live_command_new (fixture->live, &change_type);

  command->people = people;
  sam_live_push (fixture->live, &command->parent);
}

/* What the room and the disk say. */
static void
assert_people (Fixture *fixture, guint people)
{
  g_autoptr (SamSession) kept = NULL;

  settle (fixture);
  kept = sam_test_load (&fixture->store, "s");
  g_assert_cmpuint (sam_session_get_people (
                        sam_live_get_session (fixture->live)),
                    ==, people);
  g_assert_cmpuint (sam_session_get_people (kept), ==, people);
}

static void
assert_told (Fixture *fixture, const char *told)
{
  g_autofree char *all = NULL;

  settle (fixture);
  g_ptr_array_add (fixture->told, NULL);
  all = g_strjoinv ("; ", (char **) fixture->told->pdata);
  g_ptr_array_set_size (fixture->told, 0);
  g_assert_cmpstr (all, ==, told);
}

static void
test_steps_go_back_and_forth (Fixture *fixture, gconstpointer unused)
{
  sam_live_undo (fixture->live);
  assert_told (fixture, "");

  change (fixture, 8);
  change (fixture, 9);
  assert_told (fixture, "done: 8 came; done: 9 came");
  g_assert_cmpstr (sam_live_get_undo_label (fixture->live), ==, "9 came");
  g_assert_null (sam_live_get_redo_label (fixture->live));

  sam_live_undo (fixture->live);
  assert_people (fixture, 8);
  g_assert_cmpstr (sam_live_get_redo_label (fixture->live), ==, "9 came");
  sam_live_undo (fixture->live);
  assert_people (fixture, 7);
  g_assert_null (sam_live_get_undo_label (fixture->live));
  sam_live_redo (fixture->live);
  assert_people (fixture, 8);
  assert_told (fixture, "undone: 9 came; undone: 8 came; redone: 8 came");
  sam_live_undo (fixture->live);
  assert_people (fixture, 7);
}

static void
test_keys_may_come_faster_than_the_disk (Fixture *fixture, gconstpointer unused)
{
  change (fixture, 8);
  change (fixture, 9);
  settle (fixture);
  sam_live_undo (fixture->live);
  sam_live_undo (fixture->live);
  sam_live_undo (fixture->live);
  assert_people (fixture, 7);
  sam_live_redo (fixture->live);
  sam_live_redo (fixture->live);
  assert_people (fixture, 9);
}

static void
test_a_new_change_ends_the_way_forth (Fixture *fixture, gconstpointer unused)
{
  change (fixture, 8);
  settle (fixture);
  sam_live_undo (fixture->live);
  settle (fixture);
  change (fixture, 10);
  settle (fixture);
  g_assert_null (sam_live_get_redo_label (fixture->live));
  sam_live_redo (fixture->live);
  assert_people (fixture, 10);
}

static void
test_nothing_goes_back_while_people_vote (Fixture      *fixture,
                                          gconstpointer unused)
{
  change (fixture, 8);
  settle (fixture);
  sam_live_next (fixture->live);
  /* Asked for before the round is there, run when it is. */
  sam_live_undo (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_round (fixture->live));
  g_assert_null (sam_live_get_undo_label (fixture->live));
  sam_live_undo (fixture->live);
  assert_people (fixture, 8);

  sam_live_choose (fixture->live, SAM_CHOICE_A);
  sam_live_confirm (fixture->live);
  sam_live_close_round (fixture->live);
  settle (fixture);

  /* The vote stays closed; what goes back is what came before it. */
  g_assert_cmpstr (sam_live_get_undo_label (fixture->live), ==, "8 came");
  sam_live_undo (fixture->live);
  assert_people (fixture, 7);
  g_assert_null (sam_live_get_undo_label (fixture->live));
  g_assert_true (
      sam_ballot_has_round (sam_session_item_get_ballot (
                                sam_live_get_current (fixture->live)),
                            SAM_ROUND_BEFORE));
}

static void
test_what_is_not_saved_can_be_tried_again (Fixture      *fixture,
                                           gconstpointer unused)
{
  change (fixture, 8);
  settle (fixture);
  sam_test_store_run (&fixture->store,
                      "CREATE TRIGGER full BEFORE UPDATE ON session BEGIN"
                      "  SELECT raise (FAIL, 'full'); END");
  sam_live_undo (fixture->live);
  assert_people (fixture, 8);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  assert_told (fixture, "done: 8 came");
  g_assert_cmpstr (sam_live_get_undo_label (fixture->live), ==, "8 came");

  sam_test_store_run (&fixture->store, "DROP TRIGGER full");
  sam_live_undo (fixture->live);
  assert_people (fixture, 7);
  assert_told (fixture, "undone: 8 came");
}

static void
test_the_end_is_the_end (Fixture *fixture, gconstpointer unused)
{
  change (fixture, 8);
  sam_live_end (fixture->live);
  settle (fixture);
  g_assert_null (sam_live_get_undo_label (fixture->live));
  sam_live_undo (fixture->live);
  assert_people (fixture, 8);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("steps-go-back-and-forth", test_steps_go_back_and_forth);
  ADD ("keys-may-come-faster-than-the-disk",
       test_keys_may_come_faster_than_the_disk);
  ADD ("a-new-change-ends-the-way-forth", test_a_new_change_ends_the_way_forth);
  ADD ("nothing-goes-back-while-people-vote",
       test_nothing_goes_back_while_people_vote);
  ADD ("what-is-not-saved-can-be-tried-again",
       test_what_is_not_saved_can_be_tried_again);
  ADD ("the-end-is-the-end", test_the_end_is_the_end);

  return g_test_run ();
}
