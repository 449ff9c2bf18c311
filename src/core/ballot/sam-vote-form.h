// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * SamVoteForm:
 * @SAM_VOTE_BEFORE_AFTER: once before the talk and once after it
 * @SAM_VOTE_SELF_CARER: once as yourself and once as the carer would, both
 *   before the talk; the two seats are shown side by side
 * @SAM_VOTE_ONCE: once, after the talk
 * @SAM_VOTE_NONE: no vote, only talk
 *
 * Which rounds a dilemma gets. There are never more than two: the first and
 * the second of a ballot.
 */
typedef enum
{
  SAM_VOTE_BEFORE_AFTER,
  SAM_VOTE_SELF_CARER,
  SAM_VOTE_ONCE,
  SAM_VOTE_NONE,
} SamVoteForm;

#define SAM_N_VOTE_FORMS 4
