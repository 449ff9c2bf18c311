// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-shift.h"

/**
 * sam_shift_between:
 * @before: (nullable): the first round
 * @after: (nullable): the second round
 * @compared: what sam_round_compare() said, -1 if it could not
 *
 * What moved. When the places were compared the number is exact. When only
 * sums are known, at least Σ max(0, after − before) people chose differently,
 * over options, doubt and abstention (product.md). Nothing is claimed when
 * the totals differ or a round is missing.
 *
 * Returns: the shift
 */
SamShift
sam_shift_between (SamTally *before, SamTally *after, int compared)
{
  SamShift shift = { SAM_SHIFT_UNKNOWN, 0, 0 };

  if (before == NULL || after == NULL ||
      sam_tally_get_total (before) != sam_tally_get_total (after) ||
      sam_tally_get_total (after) == 0)
    return shift;

  shift.voters = sam_tally_get_total (after);

  if (compared >= 0 && (guint) compared <= shift.voters)
    {
      shift.kind = SAM_SHIFT_EXACT;
      shift.changed = (guint) compared;
      return shift;
    }

  shift.kind = SAM_SHIFT_AT_LEAST;
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    {
      guint first = sam_tally_get_count (before, choice);
      guint second = sam_tally_get_count (after, choice);

      if (second > first)
        shift.changed += second - first;
    }

  return shift;
}
