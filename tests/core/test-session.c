// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-reader.h"
#include "sam-slide.h"
#include "sam-report.h"
#include "sam-ballot-private.h"
#include "sam-test-util.h"

static SamPhaseKind
kind_at (GArray *plan, guint step)
{
  return g_array_index (plan, SamPhase, step).kind;
}

static void
test_plan_of_a_dilemma (void)
{
  g_autoptr (SamItem) item = sam_test_dilemma ();
  g_autoptr (GArray) plan = sam_phase_plan (item);

  g_assert_cmpuint (plan->len, ==, 5);
  g_assert_cmpint (kind_at (plan, 0), ==, SAM_PHASE_READ);
  g_assert_cmpint (kind_at (plan, 1), ==, SAM_PHASE_VOTE_BEFORE);
  g_assert_cmpint (kind_at (plan, 2), ==, SAM_PHASE_TALK);
  g_assert_cmpint (kind_at (plan, 3), ==, SAM_PHASE_VOTE_AFTER);
  g_assert_cmpint (kind_at (plan, 4), ==, SAM_PHASE_OUTCOME);
  g_assert_cmpint (sam_phase_find (plan, SAM_PHASE_TALK), ==, 2);
  g_assert_cmpint (sam_phase_find (plan, SAM_PHASE_STEP), ==, -1);
}

static void
test_plan_of_a_case (void)
{
  g_autoptr (SamItem) item = sam_test_case ();
  g_autoptr (GArray) plan = sam_phase_plan (item);

  g_assert_cmpuint (plan->len, ==, 3);
  g_assert_cmpint (kind_at (plan, 0), ==, SAM_PHASE_READ);
  g_assert_cmpint (kind_at (plan, 1), ==, SAM_PHASE_READ);
  g_assert_cmpuint (g_array_index (plan, SamPhase, 1).part, ==, 1);
  g_assert_cmpint (kind_at (plan, 2), ==, SAM_PHASE_TALK);
}

static GPtrArray *
load_cards (void)
{
  GPtrArray *cards = g_ptr_array_new_with_free_func (g_object_unref);

  for (const char *const *language = (const char *[]){ "en", "nl", NULL };
       *language != NULL; language++)
    {
      g_autofree char *folder =
          g_strdup_printf (SAM_RESOURCE_BASE "/cards/%s/", *language);
      g_auto (GStrv) names = g_resources_enumerate_children (folder, 0, NULL);

      for (guint i = 0; names[i] != NULL; i++)
        {
          g_autofree char *path = g_strconcat (folder, names[i], NULL);
          g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
          g_autoptr (GError) error = NULL;
          SamCard *card =
              sam_deck_reader_parse (bytes, SAM_XML_STRICT, NULL, &error);

          g_assert_no_error (error);
          g_ptr_array_add (cards, card);
        }
    }

  g_assert_cmpuint (cards->len, ==, 16);

  return cards;
}

static void
check_words (SamItem *item, SamVoteForm form)
{
  g_autoptr (GArray) plan = sam_phase_plan_form (item, form);

  for (guint step = 0; step < plan->len; step++)
    {
      g_autoptr (SamSlide) slide =
          sam_slide_new_form (item, form,
                              &g_array_index (plan, SamPhase, step));
      guint words = sam_slide_count_words (slide, item);

      if (words > SAM_MOST_WORDS || words == 0)
        g_error ("%s: form %d, step %u has %u words", sam_item_get_id (item),
                 form, step, words);
    }
}

/* product.md: at most 60 words on the screen at once. */
static void
test_no_slide_has_too_many_words (void)
{
  g_autoptr (GPtrArray) cards = load_cards ();

  for (guint c = 0; c < cards->len; c++)
    {
      GListModel *card = g_ptr_array_index (cards, c);

      for (guint i = 0; i < g_list_model_get_n_items (card); i++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, i);

          for (guint form = 0; form < SAM_N_VOTE_FORMS; form++)
            check_words (item, form);
        }
    }
}

/* Nothing of a text is lost by paging it. */
static void
test_pages_hold_the_whole_text (void)
{
  g_autoptr (GPtrArray) cards = load_cards ();

  for (guint c = 0; c < cards->len; c++)
    {
      GListModel *card = g_ptr_array_index (cards, c);

      for (guint i = 0; i < g_list_model_get_n_items (card); i++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, i);
          guint words = 0, paged = 0, n_pages;

          if (sam_item_get_kind (item) != SAM_ITEM_CASE)
            continue;

          words = sam_text_count_words (sam_item_get_phase (item, 0));
          n_pages = sam_slide_count_pages (item, SAM_PHASE_READ, 0);
          for (guint page = 0; page < n_pages; page++)
            {
              SamPhase phase = { SAM_PHASE_READ, 0, page };
              g_autoptr (SamSlide) slide = sam_slide_new (item, &phase);

              paged += sam_text_count_words (sam_slide_get_body (slide));
            }
          g_assert_cmpuint (paged, ==, words);
        }
    }
}

/* To vote, people need all options in sight. */
static void
test_voting_is_one_slide (void)
{
  g_autoptr (GPtrArray) cards = load_cards ();

  for (guint c = 0; c < cards->len; c++)
    {
      GListModel *card = g_ptr_array_index (cards, c);

      for (guint i = 0; i < g_list_model_get_n_items (card); i++)
        {
          g_autoptr (SamItem) item = g_list_model_get_item (card, i);
          SamPhase phase = { SAM_PHASE_VOTE_BEFORE, 0, 0 };
          g_autoptr (SamSlide) slide = NULL;

          if (sam_item_get_kind (item) != SAM_ITEM_DILEMMA)
            continue;

          g_assert_cmpuint (sam_slide_count_pages (item, SAM_PHASE_VOTE_BEFORE,
                                                   0),
                            ==, 1);
          slide = sam_slide_new (item, &phase);
          g_assert_cmpuint (sam_slide_get_n_options (slide), ==,
                            sam_item_get_n_options (item));
          g_assert_cmpint (sam_slide_get_options (slide), ==,
                           SAM_SLIDE_OPTIONS_SAY);
        }
    }
}

typedef struct
{
  const char *name;
  const char *when;
  const char *then;
  const char *sentence;
  gboolean    empty;
} AgreementCase;

static const AgreementCase agreement_cases[] = {
  { "both", "a client is new", "I ask who helps",
    "When a client is new, then I ask who helps.", FALSE },
  { "own-stops", "a client is new,", "I ask who helps.",
    "When a client is new, then I ask who helps.", FALSE },
  { "only-then", "", " I ask who helps ", "I ask who helps.", FALSE },
  { "only-when", "a client is new", NULL, "When a client is new, then …",
    FALSE },
  { "nothing", " ", "\n", "", TRUE },
};

static void
test_agreement (gconstpointer data)
{
  const AgreementCase *row = data;
  g_autoptr (SamAgreement) agreement =
      sam_agreement_new ("id", row->when, row->then, NULL);
  g_autofree char *sentence = sam_agreement_to_sentence (agreement);

  g_assert_cmpstr (sentence, ==, row->sentence);
  g_assert_cmpint (sam_agreement_is_empty (agreement), ==, row->empty);
  g_assert_cmpstr (sam_agreement_get_owner (agreement), ==, "");
}

static SamSession *
make_discussed_session (void)
{
  const guint     before[SAM_N_CHOICES] = { 5, 2, 1, 0, 0, 0 };
  const guint     after[SAM_N_CHOICES] = { 3, 0, 5, 0, 0, 0 };
  SamSession     *session = sam_test_session ("s", 8);
  SamSessionItem *item = sam_session_get_item (session, 0);
  SamBallot      *ballot = sam_session_item_get_ballot (item);
  g_autoptr (SamTally) first = sam_tally_new (SAM_WAY_KEYBOARD, 3, before);
  g_autoptr (SamTally) second = sam_tally_new (SAM_WAY_KEYBOARD, 3, after);
  g_autoptr (SamAgreement) proposal =
      sam_agreement_new ("a", "a client is new", "I ask who helps", "Sanne");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);

  sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, first);
  sam_ballot_set_tally (ballot, SAM_ROUND_AFTER, second);
  sam_session_item_set_note (item, "1. Ask *everybody* there\n- tomorrow");
  sam_session_put_proposal (session, agreement);

  return session;
}

static void
test_markdown_for_us (void)
{
  g_autoptr (SamSession) session = make_discussed_session ();
  g_autofree char *text = NULL;

  sam_ballot_set_open (sam_session_item_get_ballot (
                           sam_session_get_item (session, 0)),
                       TRUE);
  text = sam_test_markdown (session, SAM_REPORT_FOR_US);

  g_assert_true (g_str_has_prefix (text, "# Choosing a side\n\n"));
  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_false (g_str_has_suffix (text, "\n\n"));
  g_assert_nonnull (strstr (text, "8 people"));
  g_assert_nonnull (strstr (text, "| A\\. I say what I think | 5 | 3 |"));
  g_assert_nonnull (strstr (text, "| C\\. I ask them all | 1 | 5 |"));
  g_assert_nonnull (strstr (text, "At least 4 of 8 chose differently."));
  g_assert_nonnull (
      strstr (text, "1\\. Ask \\*everybody\\* there\n\\- tomorrow"));
  g_assert_nonnull (strstr (text, "When a client is new, then I ask"));
  g_assert_nonnull (strstr (text, "Sanne"));
}

static void
test_markdown_to_share (void)
{
  g_autoptr (SamSession) session = make_discussed_session ();
  g_autofree char *text = NULL;

  sam_ballot_set_open (sam_session_item_get_ballot (
                           sam_session_get_item (session, 0)),
                       TRUE);
  text = sam_test_markdown (session, SAM_REPORT_TO_SHARE);

  g_assert_nonnull (strstr (text, "| A\\. I say what I think | 5 | 3 |"));
  g_assert_nonnull (strstr (text, "When a client is new, then I ask"));
  g_assert_null (strstr (text, "everybody"));
  g_assert_null (strstr (text, "Sanne"));
}

static void
test_markdown_before_the_outcome (void)
{
  g_autoptr (SamSession) session = make_discussed_session ();
  g_autofree char *text = sam_test_markdown (session, SAM_REPORT_FOR_US);

  g_assert_nonnull (
      strstr (text, "Its outcome was not opened, so it stays closed."));
  g_assert_null (strstr (text, "I say what I think"));
  g_assert_null (strstr (text, "chose differently"));
  g_assert_null (strstr (text, "| 5 |"));
}

static void
test_session_is_a_list (void)
{
  SamSession      *session = sam_test_session ("s", 4);
  g_autofree char *title = sam_session_dup_title (session);
  g_autoptr (SamSessionItem) item =
      g_list_model_get_item (G_LIST_MODEL (session), 1);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (session)), ==, 2);
  g_assert_true (item == sam_session_get_item (session, 1));
  g_assert_null (sam_session_get_item (session, 2));
  g_assert_cmpstr (title, ==, "Choosing a side");
  g_assert_null (sam_session_item_get_ballot (item));

  sam_session_item_set_step (item, 99);
  g_assert_cmpuint (sam_session_item_get_step (item), ==, 2);

  g_clear_object (&item);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session/plan-of-a-dilemma", test_plan_of_a_dilemma);
  g_test_add_func ("/session/plan-of-a-case", test_plan_of_a_case);
  g_test_add_func ("/session/no-slide-has-too-many-words",
                   test_no_slide_has_too_many_words);
  g_test_add_func ("/session/pages-hold-the-whole-text",
                   test_pages_hold_the_whole_text);
  g_test_add_func ("/session/voting-is-one-slide", test_voting_is_one_slide);
  g_test_add_func ("/session/is-a-list", test_session_is_a_list);
  g_test_add_func ("/session/markdown-for-us", test_markdown_for_us);
  g_test_add_func ("/session/markdown-to-share", test_markdown_to_share);
  g_test_add_func ("/session/markdown-before-the-outcome",
                   test_markdown_before_the_outcome);

  for (gsize i = 0; i < G_N_ELEMENTS (agreement_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/agreement/", agreement_cases[i].name, NULL);

      g_test_add_data_func (path, &agreement_cases[i], test_agreement);
    }

  return g_test_run ();
}
