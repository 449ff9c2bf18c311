// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hint.h"

/* A dilemma in its talk, early, with enough people and time: nothing is wrong
 * but that the carer has no voice. */
#define ITEM(kind, n_people) \
  .block = SAM_BLOCK_ITEM, .item = (kind), .people = (n_people), \
  .part_minutes = 20, .can_agree = TRUE
#define DILEMMA ITEM (SAM_ITEM_DILEMMA, 7), .left = 40
#define DILEMMA_OF(n_people) ITEM (SAM_ITEM_DILEMMA, n_people), .left = 40
#define CASE ITEM (SAM_ITEM_CASE, 7), .left = 40
#define CASE_AT_THE_END(minutes) ITEM (SAM_ITEM_CASE, 7), .left = (minutes)

typedef struct
{
  const char  *name;
  SamHintState state;
  SamHint      hint;
} HintCase;

static const HintCase cases[] = {
  { "reading-a-case", { CASE, .phase = SAM_PHASE_READ }, SAM_HINT_NONE },
  { "a-talk-begins", { CASE, .phase = SAM_PHASE_TALK }, SAM_HINT_NONE },
  { "almost-half",
    { CASE, .phase = SAM_PHASE_TALK, .part_seconds = 599 },
    SAM_HINT_NONE },
  { "half-of-the-talk",
    { CASE, .phase = SAM_PHASE_TALK, .part_seconds = 600 },
    SAM_HINT_VIEWPOINTS },
  { "half-of-the-reading",
    { CASE, .phase = SAM_PHASE_READ, .part_seconds = 600 },
    SAM_HINT_NONE },
  { "no-minutes-no-half",
    { .block = SAM_BLOCK_ITEM,
      .item = SAM_ITEM_CASE,
      .phase = SAM_PHASE_TALK,
      .part_seconds = 6000,
      .left = -1 },
    SAM_HINT_NONE },

  { "an-empty-chair",
    { DILEMMA, .phase = SAM_PHASE_TALK },
    SAM_HINT_EMPTY_CHAIR },
  { "the-carer-has-a-seat",
    { DILEMMA, .phase = SAM_PHASE_TALK, .form = SAM_VOTE_SELF_CARER },
    SAM_HINT_NONE },
  { "viewpoints-before-the-chair",
    { DILEMMA, .phase = SAM_PHASE_TALK, .part_seconds = 700 },
    SAM_HINT_VIEWPOINTS },

  { "silence-before-the-first-vote",
    { DILEMMA, .phase = SAM_PHASE_VOTE_BEFORE, .awaits_votes = TRUE },
    SAM_HINT_SILENCE },
  { "silence-before-the-second-vote",
    { DILEMMA, .phase = SAM_PHASE_VOTE_AFTER, .awaits_votes = TRUE },
    SAM_HINT_SILENCE },
  { "people-are-voting",
    { DILEMMA, .phase = SAM_PHASE_VOTE_BEFORE },
    SAM_HINT_NONE },
  { "an-outcome", { DILEMMA, .phase = SAM_PHASE_OUTCOME }, SAM_HINT_NONE },
  { "far-apart",
    { DILEMMA, .phase = SAM_PHASE_OUTCOME, .is_far_apart = TRUE },
    SAM_HINT_FAR_APART },
  { "not-before-the-outcome",
    { DILEMMA, .phase = SAM_PHASE_TALK, .form = SAM_VOTE_SELF_CARER,
      .is_far_apart = TRUE },
    SAM_HINT_NONE },

  { "two-people",
    { DILEMMA_OF (2), .phase = SAM_PHASE_READ },
    SAM_HINT_ONLY_TALK },
  { "two-people-and-no-vote",
    { DILEMMA_OF (2), .phase = SAM_PHASE_READ, .form = SAM_VOTE_NONE },
    SAM_HINT_NONE },
  { "four-people",
    { DILEMMA_OF (4), .phase = SAM_PHASE_READ },
    SAM_HINT_FEW_VOTERS },
  { "five-people", { DILEMMA_OF (5), .phase = SAM_PHASE_READ }, SAM_HINT_NONE },
  { "four-people-who-vote",
    { DILEMMA_OF (4), .phase = SAM_PHASE_VOTE_BEFORE },
    SAM_HINT_NONE },

  { "ten-minutes-left",
    { CASE_AT_THE_END (10), .phase = SAM_PHASE_TALK },
    SAM_HINT_NOTHING_AGREED },
  { "eleven-minutes-left",
    { CASE_AT_THE_END (11), .phase = SAM_PHASE_TALK },
    SAM_HINT_NONE },
  { "something-is-agreed",
    { CASE_AT_THE_END (5), .phase = SAM_PHASE_TALK, .has_agreement = TRUE },
    SAM_HINT_NONE },
  { "a-check-out",
    { .block = SAM_BLOCK_CHECK_OUT, .left = 0 },
    SAM_HINT_GOOD_END },
  { "a-topic-at-the-end",
    { .block = SAM_BLOCK_TOPIC, .left = 6, .can_agree = TRUE },
    SAM_HINT_NOTHING_AGREED },

  { "a-check-in", { .block = SAM_BLOCK_CHECK_IN, .left = 60 }, SAM_HINT_NONE },
  { "a-welcome", { .block = SAM_BLOCK_WELCOME, .left = 60 }, SAM_HINT_NONE },
  { "a-break", { .block = SAM_BLOCK_BREAK, .left = 5 }, SAM_HINT_NONE },
  { "choosing", { .block = SAM_BLOCK_AGREE, .left = 5 }, SAM_HINT_NONE },
};

static void
test_case (gconstpointer data)
{
  const HintCase *c = data;

  g_assert_cmpint (sam_hint_find (&c->state, 0), ==, c->hint);
}

/* Put away, it makes room for the next one. */
static void
test_put_away (void)
{
  SamHintState state = { DILEMMA, .phase = SAM_PHASE_TALK,
                         .part_seconds = 600 };
  guint        dismissed = 1u << SAM_HINT_VIEWPOINTS;

  g_assert_cmpint (sam_hint_find (&state, dismissed), ==, SAM_HINT_EMPTY_CHAIR);
  dismissed |= 1u << SAM_HINT_EMPTY_CHAIR;
  g_assert_cmpint (sam_hint_find (&state, dismissed), ==, SAM_HINT_NONE);
}

/* Each says what may help and why, and each is the answer to some case. */
static void
test_words (void)
{
  g_assert_cmpstr (sam_hint_get_advice (SAM_HINT_NONE), ==, "");
  g_assert_cmpstr (sam_hint_get_reason (SAM_HINT_NONE), ==, "");

  for (guint hint = SAM_HINT_NONE + 1; hint < SAM_N_HINTS; hint++)
    {
      guint i = 0;

      g_assert_cmpstr (sam_hint_get_advice (hint), !=, "");
      g_assert_cmpstr (sam_hint_get_reason (hint), !=, "");
      while (i < G_N_ELEMENTS (cases) && cases[i].hint != hint)
        i++;
      g_assert_cmpuint (i, <, G_N_ELEMENTS (cases));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/hint/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/hint/put-away", test_put_away);
  g_test_add_func ("/hint/words", test_words);

  return g_test_run ();
}
