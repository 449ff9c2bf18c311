// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-ballot.h"
#include "sam-shift.h"

G_BEGIN_DECLS

/* With fewer people there is only talk; with fewer than the second, no bars. */
#define SAM_LEAST_VOTERS 3
#define SAM_LEAST_VOTERS_FOR_BARS 5

/**
 * SamSurface:
 *
 * Where something would be shown.
 */
typedef enum
{
  SAM_SURFACE_SHARED_SCREEN,
  SAM_SURFACE_CONSOLE,
  SAM_SURFACE_SUMMARY,
  SAM_SURFACE_EXPORT,
  SAM_SURFACE_SEARCH,
  SAM_SURFACE_LOG,
} SamSurface;

#define SAM_TYPE_OUTCOME (sam_outcome_get_type ())

/* What may be shown of a ballot. Only sam_disclosure_ask() makes one. */
typedef struct _SamOutcome SamOutcome;

GType sam_outcome_get_type (void);

SamOutcome *sam_disclosure_ask (SamBallot *ballot,
                                SamSurface surface) G_GNUC_WARN_UNUSED_RESULT;
gboolean    sam_disclosure_may_vote (guint n_people);
gboolean    sam_disclosure_should_warn (guint n_people);
gboolean    sam_disclosure_may_ask_reasons (guint n_people);
GStrv       sam_disclosure_ask_reasons (SamBallot *ballot,
                                        SamSurface surface) G_GNUC_WARN_UNUSED_RESULT;

SamOutcome *sam_outcome_ref (SamOutcome *self);
void        sam_outcome_unref (SamOutcome *self);

gboolean sam_outcome_has_bars (SamOutcome *self);
gboolean sam_outcome_has_round (SamOutcome *self, SamRoundName round);
guint
sam_outcome_get_count (SamOutcome *self, SamRoundName round, SamChoice choice);
guint       sam_outcome_get_total (SamOutcome *self, SamRoundName round);
guint       sam_outcome_get_n_options (SamOutcome *self);
const char *sam_outcome_get_word (SamOutcome *self, SamRoundName round);
SamShift    sam_outcome_get_shift (SamOutcome *self);
char *sam_outcome_describe_shift (SamOutcome *self) G_GNUC_WARN_UNUSED_RESULT;
char *sam_outcome_describe_choice (SamOutcome *self,
                                   SamChoice choice) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamOutcome, sam_outcome_unref)

G_END_DECLS
