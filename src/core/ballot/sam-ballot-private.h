// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/* For sam-disclosure, the store and the running session alone: whoever
 * includes this can see a split before the outcome. tests/lint/one-guard.sh
 * holds the list. */

#include "sam-ballot.h"

G_BEGIN_DECLS

SamTally *sam_ballot_get_tally (SamBallot *self, SamRoundName round);
void
sam_ballot_set_tally (SamBallot *self, SamRoundName round, SamTally *tally);

int  sam_ballot_get_compared (SamBallot *self);
void sam_ballot_set_compared (SamBallot *self, int compared);

const char *const *sam_ballot_get_reasons (SamBallot *self);
void sam_ballot_set_reasons (SamBallot *self, const char *const *reasons);

void sam_ballot_set_open (SamBallot *self, gboolean open);

G_END_DECLS
