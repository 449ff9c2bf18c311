// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-date.h"
#include "sam-test-util.h"

/* What the room sees of improvement points. */

/* Where they are in the session of sam_test_prepared_session() */
enum
{
  LAST_TIME = 1,
  AGREE = 5
};

static SamSession *
make_session (void)
{
  return sam_test_prepared_session ("s", 8, SAM_VOTE_NONE);
}

static SamPhase *
phase_at (SamSessionItem *item, guint step)
{
  return &g_array_index (sam_session_item_get_plan (item), SamPhase, step);
}

static SamSlide *
slide_at (SamSessionItem *item, guint step)
{
  return sam_session_item_dup_slide (item, phase_at (item, step));
}

/* Returns: (transfer full): all that stands on it, in the order of reading */
static char *
read_slide (SamSessionItem *item, guint step)
{
  g_autoptr (SamSlide) slide = slide_at (item, step);
  SamText *body = sam_slide_get_body (slide);
  GString *words = g_string_new (sam_slide_get_statement (slide));

  for (guint i = 0; body != NULL && i < sam_text_get_n_blocks (body); i++)
    g_string_append_printf (words, " | %s", sam_text_get_block (body, i));
  for (guint i = 0; i < sam_slide_get_n_choices (slide); i++)
    {
      g_string_append_printf (words, " | %s: %s",
                              sam_slide_get_choice_key (slide, i),
                              sam_slide_get_choice_says (slide, i));
      for (guint line = 0; line < 2; line++)
        if (sam_slide_get_choice_line (slide, i, line) != NULL)
          g_string_append_printf (words, ", %s",
                                  sam_slide_get_choice_line (slide, i, line));
    }

  return g_string_free (words, FALSE);
}

static void
assert_reads (SamSessionItem *item, guint step, const char *expected)
{
  g_autofree char *words = read_slide (item, step);

  g_assert_cmpstr (words, ==, expected);
}

static void
set_last_time (SamSession *session, guint n)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autofree char *then = g_strdup_printf ("we do %u", i);

      g_ptr_array_add (list,
                       sam_agreement_new (id, "", then, i == 0 ? "SJ" : ""));
    }
  sam_session_set_last_time (session, list);
}

static void
put (SamSession *session,
     guint       number,
     const char *when,
     const char *then,
     int         dots,
     gboolean    chosen)
{
  g_autofree char *id = g_strdup_printf ("%u", number);
  g_autoptr (SamAgreement) words = sam_agreement_new (id, when, then, "SJ");
  g_autoptr (SamAgreement) placed =
      sam_agreement_with_place (words, number, AGREE);
  g_autoptr (SamAgreement) dotted = sam_agreement_with_dots (placed, dots);
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (dotted, chosen);

  sam_session_put_proposal (session, agreement);
}

static void
answer (SamSession *session, const char *id, const char *noticed)
{
  GDate today;
  g_autoptr (SamAgreement) answered = NULL;
  g_autoptr (SamAgreement) told = NULL;

  g_assert_true (sam_date_parse_iso ("2026-11-23", &today));
  answered =
      sam_agreement_with_answer (sam_session_find_last_time (session, id),
                                 SAM_AGREEMENT_DONE, "s", &today);
  told = sam_agreement_with_noticed (answered, noticed);
  sam_session_put_last_time (session, told);
}

static void
test_looks_back_one_at_a_time (void)
{
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem *item = sam_session_get_item (session, LAST_TIME);

  assert_reads (item, 0,
                "What did we agree last time? | Nothing comes back today.");

  set_last_time (session, 2);
  g_assert_cmpuint (sam_session_item_get_plan (item)->len, ==, 2);
  assert_reads (item, 0,
                "we do 0. | Who takes this up: SJ | 1: Done | 2: Going on | "
                "3: Let go");
  assert_reads (item, 1, "we do 1. | 1: Done | 2: Going on | 3: Let go");

  answer (session, "0", "");
  assert_reads (item, 0, "we do 0. | Done | What did client or carer notice?");
  answer (session, "0", "Calmer mornings");
  assert_reads (item, 0,
                "we do 0. | Done | What did client or carer notice? | Calmer "
                "mornings");
}

/* Where the team looks is known by what it looks at. */
static void
test_knows_what_is_looked_at (void)
{
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem *item = sam_session_get_item (session, LAST_TIME);

  g_assert_null (sam_session_get_looked_at (session));
  sam_session_set_position (session, LAST_TIME);
  g_assert_null (sam_session_get_looked_at (session));
  set_last_time (session, 2);
  sam_session_item_set_step (item, 1);
  g_assert_cmpstr (sam_agreement_get_id (sam_session_get_looked_at (session)),
                   ==, "1");
}

static void
test_proposes_dots_and_agrees (void)
{
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem *item = sam_session_get_item (session, AGREE);

  assert_reads (item, 0,
                "What are we going to try? | Make it small: when does it "
                "happen, and what do you do then?");
  g_assert_cmpuint (sam_session_item_get_plan (item)->len, ==, 2);

  put (session, 0, "", "we ring", SAM_AGREEMENT_NO_DOTS, FALSE);
  put (session, 1, "", "", SAM_AGREEMENT_NO_DOTS, FALSE);
  put (session, 2, "", "we write", SAM_AGREEMENT_NO_DOTS, FALSE);
  g_assert_cmpuint (sam_session_item_get_plan (item)->len, ==, 3);
  assert_reads (item, 0,
                "What are we going to try? | 1: we ring. | 2: we write.");
  assert_reads (item, 1,
                "Everybody gets 1 dot | Place them all at the same time. | 1: "
                "we ring. | 2: we write.");
  assert_reads (item, 2,
                "Which one do we choose? | 1: we ring. | 2: we write.");

  put (session, 0, "", "we ring", 1, FALSE);
  put (session, 2, "", "we write", 3, FALSE);
  assert_reads (item, 1,
                "What are we going to try? | Most dots on 2, then on 1. | 1: "
                "we ring., ● 1 dot | 2: we write., ●●● 3 dots");

  put (session, 2, "", "we write", 3, TRUE);
  assert_reads (item, 2,
                "we write. | Who takes this up: SJ | Comes back: next session");
  put (session, 0, "", "we ring", 1, TRUE);
  assert_reads (item, 2,
                "This is what we are going to try | 1: we ring., Who takes "
                "this up: SJ, Comes back: next session | 2: we write., Who "
                "takes this up: SJ, Comes back: next session");
}

/* Somebody adds a proposal while the team looks at what was chosen. */
static void
test_the_team_stays_where_it_is (void)
{
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem *item = sam_session_get_item (session, AGREE);

  put (session, 0, "", "we ring", SAM_AGREEMENT_NO_DOTS, TRUE);
  sam_session_item_set_step (item, 1);
  put (session, 1, "", "we write", SAM_AGREEMENT_NO_DOTS, FALSE);
  g_assert_cmpuint (sam_session_item_get_step (item), ==, 2);
  g_assert_cmpint (phase_at (item, 2)->kind, ==, SAM_PHASE_CHOSEN);
  sam_session_remove_proposal (session, "1");
  g_assert_cmpuint (sam_session_item_get_step (item), ==, 1);
}

/* However much is proposed, and however long: all of it is on some page, and
 * none holds too much if it could hold less. */
static void
test_pages_hold_all (void)
{
  static const guint lengths[] = { 1, 6, 14, 29, 31, 55, 80 };

  for (gsize l = 0; l < G_N_ELEMENTS (lengths); l++)
    for (guint n = 1; n <= 9; n++)
      {
        g_autoptr (SamSession) session = make_session ();
        SamSessionItem *item = sam_session_get_item (session, AGREE);
        g_autoptr (GString) then = g_string_new ("word");
        guint n_choices = 0;

        for (guint i = 1; i < lengths[l]; i++)
          g_string_append (then, " word");
        for (guint i = 0; i < n; i++)
          put (session, i, "", then->str, 3, FALSE);

        for (guint step = 0; step < sam_session_item_get_plan (item)->len;
             step++)
          {
            g_autoptr (SamSlide) slide = slide_at (item, step);

            if (phase_at (item, step)->kind == SAM_PHASE_ASK)
              n_choices += sam_slide_get_n_choices (slide);
            g_assert_true (sam_slide_get_n_choices (slide) == 1 ||
                           sam_slide_count_words (slide, NULL) <=
                               SAM_MOST_WORDS);
          }
        g_assert_cmpuint (n_choices, ==, n);
      }
}

static void
test_long_ones_are_paged (void)
{
  g_autoptr (SamSession) session = make_session ();
  SamSessionItem *last_time = sam_session_get_item (session, LAST_TIME);
  SamSessionItem *agree = sam_session_get_item (session, AGREE);
  g_autoptr (GString) long_one = g_string_new ("word");
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);

  for (guint i = 0; i < 90; i++)
    g_string_append (long_one, " word");
  g_ptr_array_add (list, sam_agreement_new ("a", "", long_one->str, "SJ"));
  sam_session_set_last_time (session, list);
  put (session, 0, "", long_one->str, SAM_AGREEMENT_NO_DOTS, TRUE);

  g_assert_cmpuint (sam_session_item_get_plan (last_time)->len, >, 1);
  g_assert_cmpuint (sam_session_item_get_plan (agree)->len, >, 2);
  for (guint step = 0; step < sam_session_item_get_plan (last_time)->len;
       step++)
    {
      g_autoptr (SamSlide) slide = slide_at (last_time, step);

      /* The three choices are on all of them. */
      g_assert_cmpuint (sam_slide_get_n_choices (slide), ==, 3);
      g_assert_cmpuint (sam_slide_count_words (slide, NULL), <=,
                        SAM_MOST_WORDS + 4);
    }
}

static void
test_proposals_keep_their_order (void)
{
  g_autoptr (SamSession) session = make_session ();
  g_autoptr (SamAgreement) removed = NULL;

  g_assert_cmpuint (sam_session_get_next_number (session), ==, 0);
  put (session, 3, "", "c", 0, FALSE);
  put (session, 0, "", "a", 0, FALSE);
  put (session, 1, "", "b", 0, TRUE);
  g_assert_cmpuint (sam_session_get_next_number (session), ==, 4);
  g_assert_nonnull (sam_session_find_proposal_at (session, AGREE));
  g_assert_null (sam_session_find_proposal_at (session, LAST_TIME));

  removed = sam_agreement_ref (sam_session_find_proposal (session, "0"));
  sam_session_remove_proposal (session, "0");
  sam_session_put_proposal (session, removed);
  g_assert_true (g_ptr_array_index (sam_session_get_proposals (session), 0) ==
                 removed);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-agreement/looks-back-one-at-a-time",
                   test_looks_back_one_at_a_time);
  g_test_add_func ("/session-agreement/knows-what-is-looked-at",
                   test_knows_what_is_looked_at);
  g_test_add_func ("/session-agreement/proposes-dots-and-agrees",
                   test_proposes_dots_and_agrees);
  g_test_add_func ("/session-agreement/the-team-stays-where-it-is",
                   test_the_team_stays_where_it_is);
  g_test_add_func ("/session-agreement/pages-hold-all", test_pages_hold_all);
  g_test_add_func ("/session-agreement/long-ones-are-paged",
                   test_long_ones_are_paged);
  g_test_add_func ("/session-agreement/proposals-keep-their-order",
                   test_proposals_keep_their_order);

  return g_test_run ();
}
