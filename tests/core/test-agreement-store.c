// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-store.h"
#include "sam-date.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/agreement-store/" name, SamTestStore, NULL, \
              sam_test_store_set_up, test, sam_test_store_tear_down)

static void
finish (SamTestStore *self, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (sam_session_store_save_finish (self->database,
                                                sam_test_wait_for (result),
                                                &error));
  g_assert_no_error (error);
  g_clear_object (result);
}

static void
save (SamTestStore *self, const char *session_id, SamAgreement *agreement)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agreement_store_save_async (self->database, session_id, agreement,
                                  sam_test_keep_result_cb, &result);
  finish (self, &result);
}

static GDate
make_date (const char *text)
{
  GDate date;

  g_assert_true (sam_date_parse_iso (text, &date));

  return date;
}

/* A session of that day of November, over or not, in which @then was agreed */
static void
hold (SamTestStore *self,
      const char   *id,
      int           day,
      const char   *then,
      gboolean      ended)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new (zone, 2026, 11, day, 9, 0, 0);
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamSessionItem) row =
      sam_session_item_new_kept ("own", "c", 0, "Card", SAM_CARD_RED, NULL,
                                 item);
  g_autoptr (SamSession) session = sam_session_new (id, moment, 5);
  g_autoptr (SamAgreement) proposal = sam_agreement_new (id, "", then, "SJ");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);
  g_autoptr (GAsyncResult) result = NULL;

  sam_session_add_item (session, row);
  sam_test_create (self, session);
  save (self, id, agreement);
  if (!ended)
    return;

  sam_session_store_save_ended_async (self->database, id, moment, 0, 60,
                                      sam_test_keep_result_cb, &result);
  finish (self, &result);
}

static void
answer (SamTestStore     *self,
        const char       *session_id,
        const char       *id,
        SamAgreementState state,
        const char       *noticed)
{
  GDate today = make_date ("2026-11-23");
  g_autoptr (SamAgreement) agreement = sam_agreement_new (id, "", "x", "");
  g_autoptr (SamAgreement) answered =
      sam_agreement_with_answer (agreement, state, session_id, &today);
  g_autoptr (SamAgreement) told =
      sam_agreement_with_noticed (answered, noticed);
  g_autoptr (GAsyncResult) result = NULL;

  sam_agreement_store_answer_async (self->database, session_id, told, &today,
                                    sam_test_keep_result_cb, &result);
  finish (self, &result);
}

static char *
list_last_time (SamTestStore *self, const char *id)
{
  g_autoptr (SamSession) session = sam_test_load (self, id);
  GPtrArray *last_time = sam_session_get_last_time (session);
  GString   *ids = g_string_new (NULL);

  for (guint i = 0; i < last_time->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            sam_agreement_get_id (
                                g_ptr_array_index (last_time, i)));

  return g_string_free (ids, FALSE);
}

static void
assert_last_time (SamTestStore *self, const char *id, const char *ids)
{
  g_autofree char *found = list_last_time (self, id);

  g_assert_cmpstr (found, ==, ids);
}

/* All that is open of the sessions before, the oldest first; also of one that
 * nobody closed. */
static void
test_all_open_ones_come_along (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);

  sam_test_create (self, session);
  assert_last_time (self, "s", "");

  hold (self, "last", 9, "We write", TRUE);
  hold (self, "long-ago", 2, "We ring", TRUE);
  hold (self, "nothing", 16, "", TRUE);
  hold (self, "not-closed", 20, "We wait", FALSE);
  hold (self, "deleted", 12, "We forget", TRUE);
  hold (self, "later", 28, "We sing", TRUE);
  sam_test_store_run (self,
                      "UPDATE session SET deleted = 1 WHERE id = 'deleted'");
  assert_last_time (self, "s", "long-ago last not-closed");

  sam_test_store_run (self, "UPDATE agreement SET chosen = 0 WHERE id = 'last';"
                            "UPDATE agreement SET returns_on = '2026-11-24'"
                            "  WHERE id = 'long-ago'");
  assert_last_time (self, "s", "not-closed");
}

static void
test_answers_are_kept (SamTestStore *self, gconstpointer unused)
{
  SamAgreement *agreement;
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);
  g_autoptr (SamSession) loaded = NULL;

  hold (self, "a", 2, "We ring", TRUE);
  hold (self, "b", 9, "We write", TRUE);
  sam_test_create (self, session);
  answer (self, "s", "a", SAM_AGREEMENT_DONE, "Calmer mornings");

  /* Answered ones stay in the session that answers. */
  sam_test_store_reopen (self);
  loaded = sam_test_load (self, "s");
  g_assert_cmpuint (sam_session_get_last_time (loaded)->len, ==, 2);
  agreement = g_ptr_array_index (sam_session_get_last_time (loaded), 0);
  g_assert_cmpint (sam_agreement_get_state (agreement), ==, SAM_AGREEMENT_DONE);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==,
                   "Calmer mornings");
  g_assert_true (sam_agreement_is_answered_in (agreement, "s"));
  g_assert_nonnull (sam_agreement_get_closed (agreement));
  agreement = g_ptr_array_index (sam_session_get_last_time (loaded), 1);
  g_assert_null (sam_agreement_get_answered_in (agreement));
}

static void
make_next (SamTestStore *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new (zone, 2026, 12, 7, 9, 0, 0);
  g_autoptr (SamSession) session = sam_session_new ("next", moment, 5);
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (SamSessionItem) row =
      sam_session_item_new_kept ("own", "c", 0, "Card", SAM_CARD_RED, NULL,
                                 item);

  sam_session_add_item (session, row);
  sam_test_create (self, session);
}

/* What one session answered is told as it was told there, whatever a later one
 * says; what was noticed adds up. */
static void
test_each_session_keeps_its_answer (SamTestStore *self, gconstpointer unused)
{
  SamAgreement *agreement;
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);
  g_autoptr (SamSession) first = NULL;
  g_autoptr (SamSession) second = NULL;

  hold (self, "a", 2, "We ring", TRUE);
  sam_test_create (self, session);
  answer (self, "s", "a", SAM_AGREEMENT_GOING_ON, "Some ring back");
  make_next (self);
  assert_last_time (self, "next", "a");

  second = sam_test_load (self, "next");
  agreement = sam_session_find_last_time (second, "a");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==,
                   SAM_AGREEMENT_GOING_ON);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==, "");
  g_assert_cmpstr (sam_agreement_get_noticed_before (agreement), ==,
                   "Some ring back");

  answer (self, "next", "a", SAM_AGREEMENT_DONE, "All ring back");
  sam_test_store_run (self,
                      "UPDATE session SET ended = started WHERE id = 's'");
  first = sam_test_load (self, "s");
  agreement = sam_session_find_last_time (first, "a");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==,
                   SAM_AGREEMENT_GOING_ON);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==, "Some ring back");
  g_assert_null (sam_agreement_get_closed (agreement));
}

static void
test_an_answer_can_be_taken_back (SamTestStore *self, gconstpointer unused)
{
  SamAgreement *agreement;
  GDate         today = make_date ("2026-11-23");
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);
  g_autoptr (SamAgreement) before = sam_agreement_new ("a", "", "x", "");
  g_autoptr (SamSession) loaded = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  hold (self, "a", 2, "We ring", TRUE);
  sam_test_create (self, session);
  answer (self, "s", "a", SAM_AGREEMENT_LET_GO, "Nothing");
  sam_agreement_store_answer_async (self->database, "s", before, &today,
                                    sam_test_keep_result_cb, &result);
  finish (self, &result);

  loaded = sam_test_load (self, "s");
  agreement = sam_session_find_last_time (loaded, "a");
  g_assert_true (sam_agreement_is_open (agreement));
  g_assert_null (sam_agreement_get_answered_in (agreement));
  g_assert_cmpstr (sam_agreement_get_noticed_before (agreement), ==, "");
}

/* The place of all improvement points: with where they come from. */
static void
test_lists_all (SamTestStore *self, gconstpointer unused)
{
  SamAgreement *agreement;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *made = NULL;

  hold (self, "a", 2, "We ring", TRUE);
  hold (self, "gone", 4, "We ring", TRUE);
  answer (self, "s", "a", SAM_AGREEMENT_GOING_ON, "Some ring back");
  answer (self, "", "a", SAM_AGREEMENT_DONE, "All do");
  sam_test_store_run (self, "UPDATE session SET deleted = 1 WHERE id = 'gone'");

  sam_agreement_store_list_async (self->database, NULL, sam_test_keep_result_cb,
                                  &result);
  all = sam_agreement_store_list_finish (self->database,
                                         sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 1);

  agreement = g_ptr_array_index (all, 0);
  made = sam_date_to_iso (sam_agreement_get_made (agreement));
  g_assert_cmpstr (made, ==, "2026-11-02");
  g_assert_cmpstr (sam_agreement_get_session_id (agreement), ==, "a");
  g_assert_cmpstr (sam_agreement_get_session_title (agreement), !=, "");
  g_assert_cmpint (sam_agreement_get_state (agreement), ==, SAM_AGREEMENT_DONE);
  g_assert_true (sam_agreement_is_answered_in (agreement, ""));
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==, "All do");
  g_assert_cmpstr (sam_agreement_get_noticed_before (agreement), ==,
                   "Some ring back");
}

static void
test_all_of_a_proposal_is_kept (SamTestStore *self, gconstpointer unused)
{
  SamAgreement *loaded;
  GDate         day = make_date ("2026-12-08");
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);
  g_autoptr (SamAgreement) words = sam_agreement_new ("p", "w", "t", "o");
  g_autoptr (SamAgreement) placed = sam_agreement_with_place (words, 4, 2);
  g_autoptr (SamAgreement) dotted = sam_agreement_with_dots (placed, 11);
  g_autoptr (SamAgreement) dated = sam_agreement_with_returns (dotted, &day);
  g_autoptr (SamAgreement) other = sam_agreement_new ("q", "w", "", "");
  g_autoptr (SamAgreement) blank = sam_agreement_new ("q", "", "", "");
  g_autoptr (SamSession) again = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  sam_test_create (self, session);
  save (self, "s", dated);
  save (self, "s", other);
  again = sam_test_load (self, "s");
  g_assert_cmpuint (sam_session_get_proposals (again)->len, ==, 2);
  loaded = sam_session_find_proposal (again, "p");
  g_assert_false (sam_agreement_is_chosen (loaded));
  g_assert_cmpuint (sam_agreement_get_number (loaded), ==, 4);
  g_assert_cmpint (sam_agreement_get_item (loaded), ==, 2);
  g_assert_cmpint (sam_agreement_get_dots (loaded), ==, 11);
  g_assert_cmpint (g_date_compare (sam_agreement_get_returns (loaded), &day),
                   ==, 0);
  g_clear_object (&again);

  save (self, "s", blank);
  sam_agreement_store_remove_async (self->database, "s", "p",
                                    sam_test_keep_result_cb, &result);
  finish (self, &result);
  again = sam_test_load (self, "s");
  g_assert_cmpuint (sam_session_get_proposals (again)->len, ==, 0);
}

static void
test_an_answer_to_nothing_fails (SamTestStore *self, gconstpointer unused)
{
  GDate today = make_date ("2026-11-23");
  g_autoptr (SamAgreement) nobody = sam_agreement_new ("none", "w", "t", "");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_agreement_store_answer_async (self->database, "s", nobody, &today,
                                    sam_test_keep_result_cb, &result);
  g_assert_false (sam_session_store_save_finish (self->database,
                                                 sam_test_wait_for (&result),
                                                 &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("all-open-ones-come-along", test_all_open_ones_come_along);
  ADD ("answers-are-kept", test_answers_are_kept);
  ADD ("each-session-keeps-its-answer", test_each_session_keeps_its_answer);
  ADD ("an-answer-can-be-taken-back", test_an_answer_can_be_taken_back);
  ADD ("lists-all", test_lists_all);
  ADD ("all-of-a-proposal-is-kept", test_all_of_a_proposal_is_kept);
  ADD ("an-answer-to-nothing-fails", test_an_answer_to_nothing_fails);

  return g_test_run ();
}
