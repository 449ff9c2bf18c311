// SPDX-License-Identifier: GPL-3.0-or-later
#include <string.h>

#include "sam-ballot-private.h"
#include "sam-report.h"
#include "sam-test-util.h"

/* Where they are in the session of sam_test_prepared_session() */
enum
{
  CHECK_IN,
  LAST_TIME,
  DILEMMA,
  BREAK,
  TOPIC,
  AGREE,
  CHECK_OUT,
  N_BLOCKS
};

#define END (-1)

typedef struct
{
  const char *name;
  SamVoteForm form;
  int         kinds[6];
  const char *titles[6];
} FormCase;

static const FormCase form_cases[] = {
  { "before-after",
    SAM_VOTE_BEFORE_AFTER,
    { SAM_PHASE_READ, SAM_PHASE_VOTE_BEFORE, SAM_PHASE_TALK,
      SAM_PHASE_VOTE_AFTER, SAM_PHASE_OUTCOME, END },
    { "Read", "Vote before", "Talk", "Vote after", "Outcome" } },
  { "self-carer",
    SAM_VOTE_SELF_CARER,
    { SAM_PHASE_READ, SAM_PHASE_VOTE_BEFORE, SAM_PHASE_VOTE_AFTER,
      SAM_PHASE_OUTCOME, SAM_PHASE_TALK, END },
    { "Read", "Vote as yourself", "Vote as the carer", "Outcome", "Talk" } },
  { "once",
    SAM_VOTE_ONCE,
    { SAM_PHASE_READ, SAM_PHASE_TALK, SAM_PHASE_VOTE_AFTER, SAM_PHASE_OUTCOME,
      END },
    { "Read", "Talk", "Vote", "Outcome" } },
  { "none",
    SAM_VOTE_NONE,
    { SAM_PHASE_READ, SAM_PHASE_TALK, END },
    { "Read", "Talk" } },
};

static SamSessionItem *
make_block (SamBlockKind kind, const char *title, const char *text)
{
  g_autoptr (SamBlock) block = sam_block_new (kind, title);

  sam_block_set_text (block, text);

  return sam_session_item_new_block (block);
}

static SamPhase
phase_at (SamSessionItem *item, guint step)
{
  return g_array_index (sam_session_item_get_plan (item), SamPhase, step);
}

static SamSlide *
slide_at (SamSessionItem *item, guint step)
{
  SamPhase phase = phase_at (item, step);

  return sam_session_item_dup_slide (item, &phase);
}

static char *
read_slide (SamSlide *slide)
{
  SamText         *body = sam_slide_get_body (slide);
  g_autofree char *words = body != NULL ? sam_text_to_plain (body) : NULL;

  return g_strjoin (" | ", sam_slide_get_statement (slide), words, NULL);
}

static void
test_form (gconstpointer data)
{
  const FormCase *row = data;
  guint           n = 0;
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, row->form);
  SamSessionItem *item = sam_session_get_item (session, DILEMMA);

  for (; row->kinds[n] != END; n++)
    {
      SamPhaseKind kind = phase_at (item, n).kind;

      g_assert_cmpint (kind, ==, row->kinds[n]);
      g_assert_cmpstr (sam_session_item_get_phase_title (item, kind), ==,
                       row->titles[n]);
    }
  g_assert_cmpuint (sam_session_item_get_plan (item)->len, ==, n);
  g_assert_cmpint (sam_session_item_get_vote_form (item), ==, row->form);
  g_assert_cmpint (sam_session_item_get_ballot (item) != NULL, ==,
                   row->form != SAM_VOTE_NONE);
  if (row->form != SAM_VOTE_NONE)
    g_assert_cmpint (sam_ballot_get_form (sam_session_item_get_ballot (item)),
                     ==, row->form);
}

/* Whoever votes from a chair reads which. */
static void
test_chairs_are_named (void)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_SELF_CARER);
  SamSessionItem *item = sam_session_get_item (session, DILEMMA);
  g_autoptr (SamSlide) self = slide_at (item, 1);
  g_autoptr (SamSlide) carer = slide_at (item, 2);
  g_autofree char *self_words = read_slide (self);
  g_autofree char *carer_words = read_slide (carer);

  g_assert_cmpstr (self_words, ==, "What do you say? | Choose as yourself.");
  g_assert_cmpstr (carer_words, ==,
                   "What do you say? | Now choose as the carer would.");
  g_assert_cmpint (sam_slide_get_options (carer), ==, SAM_SLIDE_OPTIONS_SAY);
  g_assert_cmpuint (sam_slide_get_n_options (carer), ==, 3);
}

typedef struct
{
  const char  *name;
  SamBlockKind kind;
  const char  *title;
  const char  *text;
  const char  *words; /* of its first slide */
  const char  *phase;
} BlockCase;

static const BlockCase block_cases[] = {
  { "check-in", SAM_BLOCK_CHECK_IN, NULL, "What made you smile?",
    "What made you smile?", "Check-in" },
  { "check-in-without-a-question", SAM_BLOCK_CHECK_IN, NULL, NULL, "Check-in",
    "Check-in" },
  { "check-out", SAM_BLOCK_CHECK_OUT, NULL, "Was it worth our time?",
    "Was it worth our time? | Was this worth our time?", "Check-out" },
  { "last-time", SAM_BLOCK_LAST_TIME, NULL, NULL,
    "What did we agree last time? | Nothing comes back today.", NULL },
  { "break", SAM_BLOCK_BREAK, NULL, NULL, "Break", "Break" },
  { "topic", SAM_BLOCK_TOPIC, "The key cabinet", " Where? \n\nWho?",
    "The key cabinet | Where?\nWho?", NULL },
  { "guest", SAM_BLOCK_GUEST, "The dementia nurse", NULL, "The dementia nurse",
    NULL },
};

static void
test_block (gconstpointer data)
{
  const BlockCase *row = data;
  SamSessionItem  *item = make_block (row->kind, row->title, row->text);
  SamSlide        *slide = slide_at (item, 0);
  g_autofree char *words = read_slide (slide);

  g_assert_cmpint (sam_session_item_get_kind (item), ==, row->kind);
  g_assert_null (sam_session_item_get_item (item));
  g_assert_null (sam_session_item_get_ballot (item));
  g_assert_false (sam_session_item_has_card (item));
  g_assert_cmpuint (sam_session_item_get_minutes (item), ==, 0);
  g_assert_cmpint (phase_at (item, 0).kind, ==, SAM_PHASE_ASK);
  g_assert_cmpuint (sam_session_item_get_plan (item)->len, ==, 1);
  g_assert_cmpstr (words, ==, row->words);
  g_assert_cmpstr (sam_session_item_get_phase_title (item, SAM_PHASE_ASK), ==,
                   row->phase != NULL ? row->phase
                                      : sam_block_kind_get_title (row->kind));

  sam_slide_free (slide);
  g_assert_finalize_object (item);
}

static char *
repeat (const char *word, guint times)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append_printf (text, i > 0 ? " %s%u" : "%s%u", word, i);

  return g_string_free (text, FALSE);
}

/* Whatever people wrote: at most 60 words at once, and none of them is lost. */
static void
test_long_words_are_paged (void)
{
  static const guint lengths[] = { 0, 1, 29, 30, 31, 59, 60, 61, 200 };

  for (guint kind = 0; kind < SAM_N_BLOCK_KINDS; kind++)
    for (gsize t = 0; t < G_N_ELEMENTS (lengths); t++)
      for (gsize n = 0; n < G_N_ELEMENTS (lengths); n++)
        {
          g_autofree char *title = repeat ("title", MAX (lengths[t], 1));
          g_autofree char *text = repeat ("text", lengths[n]);
          g_autofree char *last = g_strdup_printf ("text%u", lengths[n] - 1);
          gboolean         found = lengths[n] == 0;
          g_autoptr (SamSessionItem) item = NULL;

          if (kind == SAM_BLOCK_ITEM || kind == SAM_BLOCK_LAST_TIME ||
              kind == SAM_BLOCK_AGREE)
            continue;

          item = make_block (kind, title, text);
          for (guint i = 0; i < sam_session_item_get_plan (item)->len; i++)
            {
              g_autoptr (SamSlide) slide = slide_at (item, i);
              g_autofree char *words = read_slide (slide);

              g_assert_cmpuint (sam_slide_count_words (slide, NULL), >, 0);
              g_assert_cmpuint (sam_slide_count_words (slide, NULL), <=,
                                SAM_MOST_WORDS);
              found |= strstr (words, last) != NULL;
            }
          g_assert_true (found);
        }
}

static void
test_made_from_an_agenda (void)
{
  static const SamBlockKind kinds[N_BLOCKS] = {
    SAM_BLOCK_CHECK_IN, SAM_BLOCK_LAST_TIME, SAM_BLOCK_ITEM,
    SAM_BLOCK_BREAK,    SAM_BLOCK_TOPIC,     SAM_BLOCK_AGREE,
    SAM_BLOCK_CHECK_OUT
  };
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_ONCE);
  g_autofree char *title = sam_session_dup_title (session);
  SamSessionItem  *item = sam_session_get_item (session, CHECK_IN);
  guint            planned = 0;

  g_assert_cmpstr (title, ==, "Team meeting");
  g_assert_cmpuint (sam_session_get_minutes (session), ==, 60);
  g_assert_cmpuint (sam_session_get_n_items (session), ==, N_BLOCKS);
  for (guint i = 0; i < N_BLOCKS; i++)
    {
      g_assert_cmpint (sam_session_item_get_kind (
                           sam_session_get_item (session, i)),
                       ==, kinds[i]);
      planned +=
          sam_session_item_get_planned (sam_session_get_item (session, i));
    }
  g_assert_cmpuint (planned, >, 0);
  g_assert_cmpuint (planned, <=, 60);
  g_assert_cmpstr (sam_session_item_get_text (item), ==,
                   "What made you smile?");
  g_assert_cmpstr (sam_session_item_get_question_id (item), ==, "smile");

  item = sam_session_get_item (session, DILEMMA);
  g_assert_cmpstr (sam_session_item_get_title (item), ==, "Choosing a side");
  g_assert_cmpstr (sam_session_item_get_guide (item), ==,
                   "Let the newest speak first.");
  g_assert_cmpint (sam_session_item_get_way (item), ==, SAM_WAY_HANDS);
  g_assert_cmpuint (sam_session_item_get_minutes (item), ==, 15);
  g_assert_true (sam_session_item_has_card (item));
}

/* What fell out is not discussed. */
static void
test_takes_what_fits (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SamAgenda) agenda = sam_test_agenda (SAM_VOTE_NONE);
  g_autoptr (SamSession) session = NULL;
  guint n_out;

  sam_agenda_set_minutes (agenda, 20);
  n_out = sam_agenda_get_fit (agenda)->n_out;
  g_assert_cmpuint (n_out, >, 0);

  session = sam_session_new_from_agenda ("s", now, 5, agenda);
  g_assert_cmpuint (sam_session_get_n_items (session), ==, N_BLOCKS - n_out);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    g_assert_cmpuint (sam_session_item_get_planned (
                          sam_session_get_item (session, i)),
                      >, 0);
}

static void
test_prepared_again (void)
{
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_SELF_CARER);
  g_autoptr (SamAgenda) agenda = sam_session_to_agenda (session);
  SamBlock *block = sam_agenda_get_block (agenda, 0);

  /* Nothing was agreed, so there is nothing to look back on. */
  g_assert_cmpuint (sam_agenda_get_n_blocks (agenda), ==, N_BLOCKS - 1);
  g_assert_cmpstr (sam_agenda_get_title (agenda), ==, "Team meeting");
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, 60);
  g_assert_cmpuint (sam_agenda_get_people (agenda), ==, 8);
  g_assert_null (sam_agenda_get_starts (agenda));
  g_assert_false (sam_agenda_can_undo (agenda));
  g_assert_cmpint (sam_block_get_kind (block), ==, SAM_BLOCK_CHECK_IN);
  g_assert_null (sam_block_get_text (block));

  block = sam_agenda_get_block (agenda, DILEMMA - 1);
  g_assert_cmpstr (sam_block_get_title (block), ==, "Choosing a side");
  g_assert_cmpint (sam_block_get_vote_form (block), ==, SAM_VOTE_SELF_CARER);
  g_assert_cmpint (sam_block_get_way (block), ==, SAM_WAY_HANDS);
  g_assert_cmpstr (sam_block_get_note (block), ==,
                   "Let the newest speak first.");
  g_assert_cmpuint (sam_block_get_usual (block), ==, 15);

  block = sam_agenda_get_block (agenda, TOPIC - 1);
  g_assert_cmpstr (sam_block_get_text (block), ==,
                   "Where does it hang?\nWho has the code?");
}

/* What was discussed without preparing can be prepared. */
static void
test_prepared_afterwards (void)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 5);
  g_autoptr (SamAgreement) proposal = sam_agreement_new ("a", "w", "t", "");
  g_autoptr (SamAgreement) agreement =
      sam_agreement_with_chosen (proposal, TRUE);
  g_autoptr (SamAgenda) agenda = NULL;

  sam_session_put_proposal (session, agreement);
  agenda = sam_session_to_agenda (session);
  g_assert_cmpuint (sam_agenda_get_n_blocks (agenda), ==, 6);
  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, 27);
  g_assert_cmpint (sam_block_get_kind (sam_agenda_get_block (agenda, 1)), ==,
                   SAM_BLOCK_LAST_TIME);
}

static void
test_summary (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_SELF_CARER);
  g_autofree char *running = sam_test_markdown (session, SAM_REPORT_FOR_US);
  g_autofree char *us = NULL;
  g_autofree char *share = NULL;

  g_assert_true (g_str_has_prefix (running, "# Team meeting\n\n"));
  g_assert_null (strstr (running, "smile"));
  g_assert_null (strstr (running, "Break"));
  g_assert_nonnull (strstr (running, "## Choosing a side\n\n*Several carers*"));
  g_assert_nonnull (strstr (running, "## The new key cabinet"));

  sam_session_item_set_note (sam_session_get_item (session, CHECK_IN),
                             "A card from a client");
  sam_session_item_set_note (sam_session_get_item (session, TOPIC),
                             "Beside the door");
  sam_session_set_position (session, TOPIC);
  sam_session_set_ended (session, now);
  us = sam_test_markdown (session, SAM_REPORT_FOR_US);
  share = sam_test_markdown (session, SAM_REPORT_TO_SHARE);

  g_assert_nonnull (strstr (us, "## Check-in\n\nWhat made you smile?\n\n"
                                "### Notes\n\nA card from a client"));
  g_assert_nonnull (strstr (us, "Who has the code?"));
  g_assert_nonnull (strstr (us, "Beside the door"));
  g_assert_null (strstr (share, "smile"));
  g_assert_null (strstr (share, "code"));
  g_assert_null (strstr (share, "Beside the door"));
  g_assert_nonnull (strstr (share, "## The new key cabinet"));

  /* There was no time for the dilemma. */
  g_assert_null (strstr (us, "## Choosing a side"));
  g_assert_nonnull (strstr (us, "## Skipped\n\n- Choosing a side\n"));
  g_assert_nonnull (strstr (share, "## Skipped\n\n- Choosing a side\n"));
}

static void
test_summary_of_two_chairs (void)
{
  const guint counts[SAM_N_CHOICES] = { 5, 2, 1, 0, 0, 0 };
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_SELF_CARER);
  SamBallot *ballot =
      sam_session_item_get_ballot (sam_session_get_item (session, DILEMMA));
  g_autoptr (SamTally) tally = sam_tally_new (SAM_WAY_KEYBOARD, 3, counts);
  g_autofree char *text = NULL;

  sam_ballot_set_tally (ballot, SAM_ROUND_BEFORE, tally);
  sam_ballot_set_tally (ballot, SAM_ROUND_AFTER, tally);
  sam_ballot_set_compared (ballot, 4);
  sam_ballot_set_open (ballot, TRUE);
  text = sam_test_markdown (session, SAM_REPORT_TO_SHARE);

  g_assert_nonnull (strstr (text, "| Choice | as yourself | as the carer |"));
  g_assert_nonnull (strstr (text, "| A\\. I say what I think | 5 | 5 |"));
  g_assert_nonnull (
      strstr (text, "4 of 8 choose differently from the carer’s chair."));
}

static void
add_all (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (form_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/session-block/form/", form_cases[i].name, NULL);

      g_test_add_data_func (path, &form_cases[i], test_form);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (block_cases); i++)
    {
      g_autofree char *path =
          g_strconcat ("/session-block/slide/", block_cases[i].name, NULL);

      g_test_add_data_func (path, &block_cases[i], test_block);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_all ();
  g_test_add_func ("/session-block/chairs-are-named", test_chairs_are_named);
  g_test_add_func ("/session-block/long-words-are-paged",
                   test_long_words_are_paged);
  g_test_add_func ("/session-block/made-from-an-agenda",
                   test_made_from_an_agenda);
  g_test_add_func ("/session-block/takes-what-fits", test_takes_what_fits);
  g_test_add_func ("/session-block/prepared-again", test_prepared_again);
  g_test_add_func ("/session-block/prepared-afterwards",
                   test_prepared_afterwards);
  g_test_add_func ("/session-block/summary", test_summary);
  g_test_add_func ("/session-block/summary-of-two-chairs",
                   test_summary_of_two_chairs);

  return g_test_run ();
}
