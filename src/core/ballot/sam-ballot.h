// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-tally.h"
#include "sam-vote-form.h"

G_BEGIN_DECLS

/**
 * SamRoundName:
 * @SAM_ROUND_BEFORE: the vote before the talk; in %SAM_VOTE_SELF_CARER the one
 *   as yourself
 * @SAM_ROUND_AFTER: the vote after it, and so the one of %SAM_VOTE_ONCE; in
 *   %SAM_VOTE_SELF_CARER the one as the carer
 */
typedef enum
{
  SAM_ROUND_BEFORE,
  SAM_ROUND_AFTER,
} SamRoundName;

#define SAM_N_ROUNDS 2

#define SAM_TYPE_BALLOT (sam_ballot_get_type ())

/* What the rounds came to, and what people wrote about it, is behind
 * sam-disclosure.h. */
G_DECLARE_FINAL_TYPE (SamBallot, sam_ballot, SAM, BALLOT, GObject)

SamBallot *sam_ballot_new (guint n_options) G_GNUC_WARN_UNUSED_RESULT;
SamBallot *sam_ballot_new_of_form (guint       n_options,
                                   SamVoteForm form) G_GNUC_WARN_UNUSED_RESULT;

guint       sam_ballot_get_n_options (SamBallot *self);
SamVoteForm sam_ballot_get_form (SamBallot *self);
gboolean    sam_ballot_has_round (SamBallot *self, SamRoundName round);
gboolean    sam_ballot_was_held (SamBallot *self);
guint       sam_ballot_get_received (SamBallot *self, SamRoundName round);
SamWay      sam_ballot_get_way (SamBallot *self, SamRoundName round);
gboolean    sam_ballot_is_open (SamBallot *self);
gboolean    sam_ballot_was_secret (SamBallot *self);
gboolean    sam_ballot_has_reasons (SamBallot *self);

G_END_DECLS
