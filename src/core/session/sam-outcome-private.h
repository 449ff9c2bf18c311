// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-disclosure.h"

G_BEGIN_DECLS

/**
 * SamOutcome:
 *
 * What may be shown of a ballot, here and now. Whoever holds one may show all
 * of it; what may not be shown is not in it.
 */
struct _SamOutcome
{
  grefcount ref_count;

  guint       n_options;
  SamVoteForm form;
  gboolean    has_bars;
  SamTally   *tallies[SAM_N_ROUNDS]; /* (owned) (nullable): none without bars */
  gboolean    held[SAM_N_ROUNDS];
  guint       totals[SAM_N_ROUNDS];
  SamShift    shift;
};

G_END_DECLS
