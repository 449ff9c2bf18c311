// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-item.h"
#include "sam-vote-form.h"

G_BEGIN_DECLS

/* At most so many words stand on the shared screen at once (product.md). */
#define SAM_MOST_WORDS 60

/**
 * SamPhaseKind:
 * @SAM_PHASE_READ: the situation, the goal or the tip, page by page
 * @SAM_PHASE_VOTE_BEFORE: the first round of a dilemma that has two
 * @SAM_PHASE_TALK: the questions of a case, the options with their price
 * @SAM_PHASE_VOTE_AFTER: a dilemma's second round, or its only one
 * @SAM_PHASE_OUTCOME: what was voted; two rounds side by side
 * @SAM_PHASE_STEP: one step of an assignment
 * @SAM_PHASE_RESULT: what to do with what came out; the reason of a tip
 * @SAM_PHASE_ASK: all of a block that is not an item: its question, its topic,
 *   what comes back of last time, one after the other, what is proposed
 * @SAM_PHASE_DOTS: where there are proposals to choose from: what people would
 *   most like to try
 * @SAM_PHASE_CHOSEN: what became an improvement point
 * @SAM_PHASE_REASONS: people write why they chose as they did, and read it
 */
typedef enum
{
  SAM_PHASE_READ,
  SAM_PHASE_VOTE_BEFORE,
  SAM_PHASE_TALK,
  SAM_PHASE_VOTE_AFTER,
  SAM_PHASE_OUTCOME,
  SAM_PHASE_STEP,
  SAM_PHASE_RESULT,
  SAM_PHASE_ASK,
  SAM_PHASE_DOTS,
  SAM_PHASE_CHOSEN,
  SAM_PHASE_REASONS,
} SamPhaseKind;

#define SAM_N_PHASE_KINDS 11

/**
 * SamPhase:
 * @kind: what the team does now
 * @part: which part of the item: the narrative phase of a case, the step of
 *   an assignment, the improvement point that is looked back on; 0 where there
 *   is one
 * @page: which page of that part, from 0
 *
 * One thing on the shared screen.
 */
typedef struct
{
  SamPhaseKind kind;
  guint        part;
  guint        page;
} SamPhase;

GArray *sam_phase_plan (SamItem *item) G_GNUC_WARN_UNUSED_RESULT;
GArray *sam_phase_plan_form (SamItem    *item,
                             SamVoteForm form) G_GNUC_WARN_UNUSED_RESULT;
int     sam_phase_find (GArray *plan, SamPhaseKind kind);

const char *sam_phase_get_title (SamPhaseKind kind, SamItemKind item_kind);
const char *sam_phase_get_vote_title (SamPhaseKind kind, SamVoteForm form);

G_END_DECLS
