// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-block.h"
#include "sam-phase.h"

G_BEGIN_DECLS

/**
 * SamHint:
 * @SAM_HINT_NONE: nothing to say
 * @SAM_HINT_NOTHING_AGREED: it is almost over, and nothing was agreed
 * @SAM_HINT_ONLY_TALK: too few people for a vote
 * @SAM_HINT_FEW_VOTERS: so few that they can guess
 * @SAM_HINT_SILENCE: people are about to vote
 * @SAM_HINT_FAR_APART: the vote parted the team
 * @SAM_HINT_VIEWPOINTS: half of the time for a talk is gone
 * @SAM_HINT_EMPTY_CHAIR: the carer has no voice in this dilemma
 * @SAM_HINT_GOOD_END: the meeting comes to its end
 *
 * Something that might help the facilitator now.
 */
typedef enum
{
  SAM_HINT_NONE,
  SAM_HINT_NOTHING_AGREED,
  SAM_HINT_ONLY_TALK,
  SAM_HINT_FEW_VOTERS,
  SAM_HINT_SILENCE,
  SAM_HINT_FAR_APART,
  SAM_HINT_VIEWPOINTS,
  SAM_HINT_EMPTY_CHAIR,
  SAM_HINT_GOOD_END,
} SamHint;

#define SAM_N_HINTS 9

/**
 * SamHintState:
 * @block: what the meeting is at
 * @item: the kind of item, where @block is one
 * @phase: the phase of that item
 * @form: how it is voted; for a dilemma
 * @people: how many are here
 * @awaits_votes: whether a round is open, and nobody has voted yet
 * @is_far_apart: whether the outcome that everybody sees parted the team; only
 *   what sam_disclosure_ask() lets be shown may say so
 * @part_seconds: spent on this part
 * @part_minutes: that it should take; 0 for none
 * @left: minutes left of the meeting; -1 if it has no end
 * @has_agreement: whether anything was agreed
 * @can_agree: whether choosing improvement points is still to come
 *
 * All that a hint may follow from: how the meeting stands, and nothing of the
 * people in it.
 */
typedef struct
{
  SamBlockKind block;
  SamItemKind  item;
  SamPhaseKind phase;
  SamVoteForm  form;
  guint        people;
  gboolean     awaits_votes;
  gboolean     is_far_apart;
  guint        part_seconds;
  guint        part_minutes;
  int          left;
  gboolean     has_agreement;
  gboolean     can_agree;
} SamHintState;

SamHint sam_hint_find (const SamHintState *state, guint dismissed);

const char *sam_hint_get_advice (SamHint hint);
const char *sam_hint_get_reason (SamHint hint);

G_END_DECLS
