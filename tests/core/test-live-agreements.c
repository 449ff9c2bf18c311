// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-agreement-store.h"
#include "sam-date.h"
#include "sam-live.h"
#include "sam-test-util.h"

/* Improvement points in a running session: the one of
 * sam_test_prepared_session() with seven people, before which another agreed
 * two. */

enum
{
  LAST_TIME = 1,
  DILEMMA = 2,
  AGREE = 5
};

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  SamLive     *live;  /* (owned) */
  guint        n_changed;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/live-agreements/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
changed_cb (SamLive *live, gpointer user_data)
{
  Fixture *fixture = user_data;

  fixture->n_changed++;
}

static void
go_live (Fixture *fixture)
{
  g_autoptr (SamSession) session = sam_test_load (&fixture->store, "s");

  fixture->live =
      sam_live_new (fixture->store.database, fixture->clock, session);
  g_signal_connect (fixture->live, "changed", G_CALLBACK (changed_cb), fixture);
  sam_live_start (fixture->live);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamSession) before = sam_test_session ("before", 7);
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 7, SAM_VOTE_BEFORE_AFTER);

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, before);
  sam_test_store_run (&fixture->store,
                      "UPDATE session SET started = started - 1209600,"
                      "  ended = started;"
                      "INSERT INTO agreement (id, session_id, when_text,"
                      "    then_text, owner, number)"
                      "  VALUES ('x', 'before', '', 'we ring', 'SJ', 0),"
                      "    ('y', 'before', '', 'we write', '', 1)");
  sam_test_create (&fixture->store, session);
  go_live (fixture);
}

static void
settle (Fixture *fixture)
{
  sam_live_flush (fixture->live);
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  settle (fixture);
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  g_clear_object (&fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static void
restart (Fixture *fixture)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->live));
  sam_test_store_reopen (&fixture->store);
  go_live (fixture);
}

static SamSession *
get_session (Fixture *fixture)
{
  return sam_live_get_session (fixture->live);
}

static void
go_to (Fixture *fixture, guint position)
{
  sam_live_go_to_item (fixture->live, position);
  settle (fixture);
}

static void
next (Fixture *fixture)
{
  sam_live_next (fixture->live);
  settle (fixture);
}

static SamAgreement *
get_proposal (Fixture *fixture, guint i)
{
  return g_ptr_array_index (sam_session_get_proposals (get_session (fixture)),
                            i);
}

static const char *
get_id (Fixture *fixture, guint i)
{
  return sam_agreement_get_id (get_proposal (fixture, i));
}

/* In the block for it */
static void
propose (Fixture *fixture, guint n)
{
  go_to (fixture, AGREE);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *then = g_strdup_printf ("we do %u", i);
      g_autofree char *id = sam_live_add_proposal (fixture->live);

      sam_live_write_proposal (fixture->live, id, "it rings", then, "");
    }
  settle (fixture);
}

static guint
count_chosen (Fixture *fixture)
{
  g_autoptr (GPtrArray) chosen =
      sam_session_list_agreements (get_session (fixture));

  return chosen->len;
}

static void
choose (Fixture *fixture, guint i, gboolean chosen)
{
  g_autofree char *id = g_strdup (get_id (fixture, i));

  sam_live_choose_proposal (fixture->live, id, chosen);
  settle (fixture);
}

static void
test_proposals_of_items_come_together (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  sam_live_set_agreement (fixture->live, "two daughters call", "I invite both",
                          "SJ");
  sam_live_set_agreement (fixture->live, "two daughters call ", "I invite both",
                          "SJ");
  settle (fixture);
  g_assert_cmpuint (sam_session_get_proposals (get_session (fixture))->len, ==,
                    1);
  g_assert_cmpint (sam_agreement_get_item (get_proposal (fixture, 0)), ==,
                   DILEMMA);
  g_assert_false (sam_agreement_is_chosen (get_proposal (fixture, 0)));

  propose (fixture, 2);
  restart (fixture);
  g_assert_cmpuint (sam_session_get_proposals (get_session (fixture))->len, ==,
                    3);
  g_assert_cmpstr (sam_agreement_get_then (get_proposal (fixture, 2)), ==,
                   "we do 1");
  g_assert_cmpint (sam_agreement_get_item (get_proposal (fixture, 2)), ==,
                   AGREE);
}

/* What is typed is on the disk within two seconds, without anybody asking. */
static void
test_typing_saves_itself (Fixture *fixture, gconstpointer unused)
{
  go_to (fixture, DILEMMA);
  sam_live_set_agreement (fixture->live, "it rings", "", "");
  g_assert_cmpint (sam_live_get_save_state (fixture->live), ==,
                   SAM_SAVE_STATE_SAVING);
  while (sam_live_is_busy (fixture->live))
    g_main_context_iteration (NULL, TRUE);
  restart (fixture);
  g_assert_cmpstr (sam_agreement_get_when (get_proposal (fixture, 0)), ==,
                   "it rings");
}

static void
test_a_third_is_asked_about (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *asked = NULL;
  g_autofree char *nothing = NULL;

  propose (fixture, 4);
  choose (fixture, 0, TRUE);
  choose (fixture, 1, TRUE);
  g_assert_cmpuint (count_chosen (fixture), ==, 2);

  choose (fixture, 2, TRUE);
  g_assert_cmpuint (count_chosen (fixture), ==, 2);
  asked = sam_live_describe_choosing (fixture->live);
  g_assert_nonnull (strstr (asked, "Sure?"));

  /* Another one is asked about anew. */
  choose (fixture, 3, TRUE);
  g_assert_cmpuint (count_chosen (fixture), ==, 2);
  choose (fixture, 3, TRUE);
  g_assert_cmpuint (count_chosen (fixture), ==, 3);
  nothing = sam_live_describe_choosing (fixture->live);
  g_assert_null (nothing);

  choose (fixture, 3, FALSE);
  restart (fixture);
  g_assert_cmpuint (count_chosen (fixture), ==, 2);
}

static void
test_removes (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *id = NULL;

  propose (fixture, 2);
  id = g_strdup (get_id (fixture, 0));
  sam_live_write_proposal (fixture->live, id, "typed", "just now", "");
  sam_live_remove_proposal (fixture->live, id);
  settle (fixture);
  restart (fixture);
  g_assert_cmpuint (sam_session_get_proposals (get_session (fixture))->len, ==,
                    1);
  g_assert_cmpstr (sam_agreement_get_then (get_proposal (fixture, 0)), ==,
                   "we do 1");
}

static void
undo (Fixture *fixture)
{
  g_assert_nonnull (sam_live_get_undo_label (fixture->live));
  sam_live_undo (fixture->live);
  settle (fixture);
}

/* Each change can be taken back, and that too; what was typed meanwhile
 * stays. */
static void
test_takes_back (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *id = NULL;

  propose (fixture, 2);
  id = g_strdup (get_id (fixture, 0));
  choose (fixture, 0, TRUE);
  sam_live_write_proposal (fixture->live, id, "typed", "later", "");
  undo (fixture);
  g_assert_cmpuint (count_chosen (fixture), ==, 0);
  g_assert_cmpstr (sam_agreement_get_then (get_proposal (fixture, 0)), ==,
                   "later");
  sam_live_redo (fixture->live);
  settle (fixture);
  g_assert_cmpuint (count_chosen (fixture), ==, 1);

  sam_live_remove_proposal (fixture->live, id);
  settle (fixture);
  undo (fixture);
  restart (fixture);
  g_assert_cmpstr (get_id (fixture, 0), ==, id);
  g_assert_cmpuint (count_chosen (fixture), ==, 1);
}

static void
test_takes_back_answers (Fixture *fixture, gconstpointer unused)
{
  SamAgreement *agreement;

  go_to (fixture, LAST_TIME);
  sam_live_answer (fixture->live, "x", SAM_AGREEMENT_LET_GO);
  settle (fixture);
  sam_live_write_noticed (fixture->live, "x", "calmer");
  settle (fixture);
  undo (fixture);
  agreement = sam_session_find_last_time (get_session (fixture), "x");
  g_assert_null (sam_agreement_get_answered_in (agreement));
  g_assert_true (sam_agreement_is_open (agreement));

  sam_live_redo (fixture->live);
  settle (fixture);
  restart (fixture);
  agreement = sam_session_find_last_time (get_session (fixture), "x");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==,
                   SAM_AGREEMENT_LET_GO);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==, "calmer");
}

static void
test_sets_when_it_returns (Fixture *fixture, gconstpointer unused)
{
  GDate            day;
  g_autofree char *id = NULL;

  g_assert_true (sam_date_parse_iso ("2026-12-08", &day));
  propose (fixture, 1);
  id = g_strdup (get_id (fixture, 0));
  sam_live_set_proposal_return (fixture->live, id, &day);
  settle (fixture);
  restart (fixture);
  g_assert_cmpint (g_date_compare (sam_agreement_get_returns (
                                       get_proposal (fixture, 0)),
                                   &day),
                   ==, 0);
  sam_live_set_proposal_return (fixture->live, id, NULL);
  settle (fixture);
  g_assert_null (sam_agreement_get_returns (get_proposal (fixture, 0)));
}

/* A person places, each digit a dot, and is done. */
static void
place (Fixture *fixture, const char *digits)
{
  for (const char *p = digits; *p != '\0'; p++)
    sam_live_place_dot (fixture->live, (guint) (*p - '1'));
  sam_live_confirm_dots (fixture->live);
}

static void
test_dots_are_silent_until_all_are_in (Fixture *fixture, gconstpointer unused)
{
  SamSlide        *slide;
  g_autofree char *progress = NULL;
  g_autofree char *full = NULL;

  propose (fixture, 4);
  next (fixture);
  g_assert_cmpint (sam_live_get_phase (fixture->live).kind, ==, SAM_PHASE_DOTS);
  g_assert_true (sam_live_may_start_dots (fixture->live));
  sam_live_start_dots (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_dots (fixture->live));

  for (guint i = 0; i < 6; i++)
    place (fixture, "13");
  progress = sam_live_describe_choosing (fixture->live);
  g_assert_cmpstr (progress, ==, "Dots of 6 of 7 people received");
  sam_live_close_dots (fixture->live);
  settle (fixture);
  slide = sam_live_dup_slide (fixture->live);
  for (guint i = 0; i < sam_slide_get_n_choices (slide); i++)
    g_assert_null (sam_slide_get_choice_line (slide, i, 0));
  sam_slide_free (slide);

  /* No key leaves it by mistake. */
  g_assert_false (sam_live_can_next (fixture->live));
  next (fixture);
  g_assert_true (sam_live_has_dots (fixture->live));

  place (fixture, "12");
  full = sam_live_describe_choosing (fixture->live);
  g_assert_cmpstr (full, ==, "Everybody has placed their dots.");
  sam_live_close_dots (fixture->live);
  settle (fixture);
  g_assert_false (sam_live_has_dots (fixture->live));
  restart (fixture);
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 0)), ==, 7);
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 1)), ==, 1);
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 2)), ==, 6);
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 3)), ==, 0);
}

static void
assert_progress (Fixture *fixture, const char *expected)
{
  g_autofree char *progress = sam_live_describe_choosing (fixture->live);

  g_assert_cmpstr (progress, ==, expected);
}

/* Who places dots can read all that there is to choose from. */
static void
test_dots_go_over_pages (Fixture *fixture, gconstpointer unused)
{
  propose (fixture, 9);
  next (fixture);
  while (sam_live_get_phase (fixture->live).kind != SAM_PHASE_DOTS)
    next (fixture);
  sam_live_start_dots (fixture->live);
  settle (fixture);
  place (fixture, "1");

  g_assert_false (sam_live_can_previous (fixture->live));
  g_assert_true (sam_live_can_next (fixture->live));
  while (sam_live_can_next (fixture->live))
    next (fixture);
  next (fixture);
  g_assert_cmpint (sam_live_get_phase (fixture->live).kind, ==, SAM_PHASE_DOTS);
  g_assert_cmpuint (sam_live_get_phase (fixture->live).page, >, 0);
  g_assert_true (sam_live_has_dots (fixture->live));
  assert_progress (fixture, "Dots of 1 of 7 people received");
  while (sam_live_can_previous (fixture->live))
    {
      sam_live_previous (fixture->live);
      settle (fixture);
    }
  g_assert_cmpuint (sam_live_get_phase (fixture->live).page, ==, 0);
  assert_progress (fixture, "Dots of 1 of 7 people received");
}

/* Cut off, it begins again as a whole; and the sums of before are gone. */
static void
test_a_round_of_dots_is_whole_or_not (Fixture *fixture, gconstpointer unused)
{
  propose (fixture, 2);
  sam_live_count_dots (fixture->live, (const int[]){ 4, 3 }, 2);
  settle (fixture);
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 1)), ==, 3);

  next (fixture);
  sam_live_start_dots (fixture->live);
  settle (fixture);
  place (fixture, "1");
  restart (fixture);
  g_assert_false (sam_live_has_dots (fixture->live));
  g_assert_cmpint (sam_agreement_get_dots (get_proposal (fixture, 0)), ==,
                   SAM_AGREEMENT_NO_DOTS);

  sam_live_start_dots (fixture->live);
  settle (fixture);
  g_assert_true (sam_live_has_dots (fixture->live));
  sam_live_cancel_dots (fixture->live);
  g_assert_false (sam_live_has_dots (fixture->live));
}

typedef struct
{
  guint    n_proposals;
  guint    people;
  gboolean may;
} StartCase;

static void
test_where_dots_make_sense (Fixture *fixture, gconstpointer unused)
{
  static const StartCase cases[] = {
    { 1, 7, FALSE }, { 2, 2, FALSE },  { 2, 7, TRUE },
    { 9, 7, TRUE },  { 10, 7, FALSE },
  };
  guint n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      propose (fixture, cases[i].n_proposals - n);
      n = cases[i].n_proposals;
      sam_live_set_people (fixture->live, cases[i].people);
      settle (fixture);
      g_assert_cmpint (sam_live_may_start_dots (fixture->live), ==,
                       cases[i].may);
    }
}

static void
test_answers_what_comes_back (Fixture *fixture, gconstpointer unused)
{
  SamAgreement *agreement;

  go_to (fixture, LAST_TIME);
  agreement = sam_session_get_looked_at (get_session (fixture));
  g_assert_cmpstr (sam_agreement_get_id (agreement), ==, "x");

  /* Nobody noticed anything of what nobody answered. */
  sam_live_write_noticed (fixture->live, "x", "too early");
  g_assert_false (sam_live_is_busy (fixture->live));

  fixture->n_changed = 0;
  sam_live_answer (fixture->live, "x", SAM_AGREEMENT_DONE);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  settle (fixture);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  sam_live_write_noticed (fixture->live, "x", "calmer mornings");
  settle (fixture);

  next (fixture);
  agreement = sam_session_get_looked_at (get_session (fixture));
  g_assert_cmpstr (sam_agreement_get_id (agreement), ==, "y");
  sam_live_answer (fixture->live, "y", SAM_AGREEMENT_GOING_ON);
  settle (fixture);

  restart (fixture);
  agreement = sam_session_find_last_time (get_session (fixture), "x");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==, SAM_AGREEMENT_DONE);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==,
                   "calmer mornings");
  agreement = sam_session_find_last_time (get_session (fixture), "y");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==,
                   SAM_AGREEMENT_GOING_ON);
  g_assert_true (sam_agreement_is_answered_in (agreement, "s"));
}

static void
test_sets_when_it_comes_back_again (Fixture *fixture, gconstpointer unused)
{
  SamAgreement *agreement;
  GDate         day;

  g_assert_true (sam_date_parse_iso ("2026-12-08", &day));
  go_to (fixture, LAST_TIME);
  sam_live_answer (fixture->live, "x", SAM_AGREEMENT_GOING_ON);
  sam_live_set_answer_return (fixture->live, "x", &day);
  settle (fixture);
  restart (fixture);
  agreement = sam_session_find_last_time (get_session (fixture), "x");
  g_assert_cmpint (g_date_compare (sam_agreement_get_returns (agreement), &day),
                   ==, 0);
}

/* Without a block to choose in, what is written down is agreed. */
static void
test_agrees_at_once_where_nothing_is_chosen (SamTestStore *store,
                                             gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamSession) session = sam_test_session ("s", 5);
  g_autoptr (SamLive) live = NULL;
  g_autoptr (GPtrArray) agreed = NULL;

  sam_test_create (store, session);
  live = sam_live_new (store->database, clock, session);
  sam_live_start (live);
  sam_live_set_agreement (live, "it rings", "we answer", "");
  sam_live_flush (live);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  agreed = sam_session_list_agreements (session);
  g_assert_cmpuint (agreed->len, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("proposals-of-items-come-together",
       test_proposals_of_items_come_together);
  ADD ("typing-saves-itself", test_typing_saves_itself);
  ADD ("a-third-is-asked-about", test_a_third_is_asked_about);
  ADD ("removes", test_removes);
  ADD ("takes-back", test_takes_back);
  ADD ("takes-back-answers", test_takes_back_answers);
  ADD ("sets-when-it-returns", test_sets_when_it_returns);
  ADD ("dots-are-silent-until-all-are-in",
       test_dots_are_silent_until_all_are_in);
  ADD ("dots-go-over-pages", test_dots_go_over_pages);
  ADD ("a-round-of-dots-is-whole-or-not", test_a_round_of_dots_is_whole_or_not);
  ADD ("where-dots-make-sense", test_where_dots_make_sense);
  ADD ("answers-what-comes-back", test_answers_what_comes_back);
  ADD ("sets-when-it-comes-back-again", test_sets_when_it_comes_back_again);
  g_test_add ("/live-agreements/agrees-at-once", SamTestStore, NULL,
              sam_test_store_set_up,
              test_agrees_at_once_where_nothing_is_chosen,
              sam_test_store_tear_down);

  return g_test_run ();
}
