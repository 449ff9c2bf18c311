// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-tally.h"

G_BEGIN_DECLS

/**
 * SamShiftKind:
 * @SAM_SHIFT_UNKNOWN: nothing can be claimed
 * @SAM_SHIFT_AT_LEAST: only sums are known
 * @SAM_SHIFT_EXACT: first and second vote of each place were compared
 */
typedef enum
{
  SAM_SHIFT_UNKNOWN,
  SAM_SHIFT_AT_LEAST,
  SAM_SHIFT_EXACT,
} SamShiftKind;

/**
 * SamShift:
 * @kind: how sure @changed is
 * @changed: how many people chose differently the second time
 * @voters: of how many
 *
 * What moved between two rounds. Both directions are alike: it has no from
 * and no to.
 */
typedef struct
{
  SamShiftKind kind;
  guint        changed;
  guint        voters;
} SamShift;

SamShift sam_shift_between (SamTally *before, SamTally *after, int compared);

G_END_DECLS
