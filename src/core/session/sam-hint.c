// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hint.h"

#include <glib/gi18n-lib.h>

#include "sam-disclosure.h"

/*
 * Hints for the facilitator: at most one at a time, with its reason. A hint
 * never acts, and the room never sees one. Of being late the session reminds by
 * itself (sam_live_dup_reminder()).
 */

/* So long before the end there is still time to agree on something. */
#define AGREE_MINUTES 10

static gboolean
is_dilemma (const SamHintState *state)
{
  return state->block == SAM_BLOCK_ITEM && state->item == SAM_ITEM_DILEMMA;
}

static gboolean
is_content (const SamHintState *state)
{
  return state->block == SAM_BLOCK_ITEM || state->block == SAM_BLOCK_TOPIC ||
         state->block == SAM_BLOCK_GUEST;
}

static gboolean
is_voting (const SamHintState *state)
{
  return state->phase == SAM_PHASE_VOTE_BEFORE ||
         state->phase == SAM_PHASE_VOTE_AFTER;
}

static gboolean
is_half_gone (const SamHintState *state)
{
  return state->part_minutes > 0 &&
         state->part_seconds >= 30 * state->part_minutes;
}

static gboolean
has_nothing_agreed (const SamHintState *state)
{
  return is_content (state) && state->can_agree && !state->has_agreement &&
         state->left >= 0 && state->left <= AGREE_MINUTES;
}

static gboolean
has_only_talk (const SamHintState *state)
{
  return is_dilemma (state) && state->form != SAM_VOTE_NONE &&
         !sam_disclosure_may_vote (state->people);
}

static gboolean
has_few_voters (const SamHintState *state)
{
  return is_dilemma (state) && state->form != SAM_VOTE_NONE &&
         state->phase == SAM_PHASE_READ &&
         sam_disclosure_should_warn (state->people);
}

static gboolean
needs_silence (const SamHintState *state)
{
  return is_dilemma (state) && is_voting (state) && state->awaits_votes;
}

static gboolean
is_far_apart (const SamHintState *state)
{
  return is_dilemma (state) && state->phase == SAM_PHASE_OUTCOME &&
         state->is_far_apart;
}

static gboolean
needs_viewpoints (const SamHintState *state)
{
  return state->block == SAM_BLOCK_ITEM && state->phase == SAM_PHASE_TALK &&
         is_half_gone (state);
}

static gboolean
needs_empty_chair (const SamHintState *state)
{
  return is_dilemma (state) && state->phase == SAM_PHASE_TALK &&
         state->form != SAM_VOTE_SELF_CARER;
}

static gboolean
needs_good_end (const SamHintState *state)
{
  return state->block == SAM_BLOCK_CHECK_OUT;
}

/* The most urgent first. */
static const struct
{
  SamHint hint;
  gboolean (*applies) (const SamHintState *state);
} hints[] = {
  { SAM_HINT_NOTHING_AGREED, has_nothing_agreed },
  { SAM_HINT_ONLY_TALK, has_only_talk },
  { SAM_HINT_FEW_VOTERS, has_few_voters },
  { SAM_HINT_SILENCE, needs_silence },
  { SAM_HINT_FAR_APART, is_far_apart },
  { SAM_HINT_VIEWPOINTS, needs_viewpoints },
  { SAM_HINT_EMPTY_CHAIR, needs_empty_chair },
  { SAM_HINT_GOOD_END, needs_good_end },
};

/**
 * sam_hint_find:
 * @dismissed: a bit for each #SamHint that was heard and put away
 *
 * Returns: the one hint for now
 */
SamHint
sam_hint_find (const SamHintState *state, guint dismissed)
{
  g_return_val_if_fail (state != NULL, SAM_HINT_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    if ((dismissed & (1u << hints[i].hint)) == 0 && hints[i].applies (state))
      return hints[i].hint;

  return SAM_HINT_NONE;
}

/**
 * sam_hint_get_advice:
 *
 * Returns: (transfer none): what might help, translated; "" for none
 */
const char *
sam_hint_get_advice (SamHint hint)
{
  switch (hint)
    {
    case SAM_HINT_NOTHING_AGREED:
      return _ ("Ask now: what are we going to try?");
    case SAM_HINT_ONLY_TALK:
      return _ ("Pass by the vote and let each of you tell.");
    case SAM_HINT_FEW_VOTERS:
      return _ ("Say before the vote what the screen will tell.");
    case SAM_HINT_SILENCE:
      return _ ("Ask for silence until everybody has chosen.");
    case SAM_HINT_FAR_APART:
      return _ ("Ask what each choice protects, not who is right.");
    case SAM_HINT_VIEWPOINTS:
      return _ ("Ask whose side was not heard yet: the client, the carer, a "
                "colleague?");
    case SAM_HINT_EMPTY_CHAIR:
      return _ ("Put down an empty chair for the carer, and let somebody speak "
                "from it.");
    case SAM_HINT_GOOD_END:
      return _ ("End on something that went well. One example is enough.");
    case SAM_HINT_NONE:
    default:
      return "";
    }
}

/**
 * sam_hint_get_reason:
 *
 * Returns: (transfer none): why it is said now, translated; "" for none
 */
const char *
sam_hint_get_reason (SamHint hint)
{
  switch (hint)
    {
    case SAM_HINT_NOTHING_AGREED:
      return _ ("The meeting is almost over, and nothing was agreed yet.");
    case SAM_HINT_ONLY_TALK:
      return _ ("With one or two people no vote is secret.");
    case SAM_HINT_FEW_VOTERS:
      return _ ("With three or four people you may guess each other’s choice, "
                "so there are no bars.");
    case SAM_HINT_SILENCE:
      return _ ("Whoever hears others first goes along with them.");
    case SAM_HINT_FAR_APART:
      return _ ("No option has more than half of the votes.");
    case SAM_HINT_VIEWPOINTS:
      return _ ("Half of the time for this is gone.");
    case SAM_HINT_EMPTY_CHAIR:
      return _ ("The vote is not asked from the carer’s seat.");
    case SAM_HINT_GOOD_END:
      return _ ("People remember how a meeting ended.");
    case SAM_HINT_NONE:
    default:
      return "";
    }
}
