// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-return.h"

/* Days until the first, the second and the third return. */
static const guint days[SAM_N_RETURNS] = { 2, 7, 30 };

/**
 * sam_return_next:
 * @step: the return that this was: 0 for the first time, 3 for the third return
 * @day: when it was studied, as the calendar said there
 * @answer: what it came to
 *
 * Counts from the day it was studied, not from the day it was due: whoever
 * was away for weeks has two days again, or seven, and no pile.
 *
 * Returns: when it comes back
 */
SamReturn
sam_return_next (guint step, SamDay day, SamReturnAnswer answer)
{
  SamReturn next = { 0, SAM_NO_DAY };

  if (answer == SAM_RETURN_AGAIN)
    step = 0;
  if (answer == SAM_RETURN_STOP || step >= SAM_N_RETURNS || day == SAM_NO_DAY)
    return next;

  next.step = step + 1;
  next.day = day + days[step];

  return next;
}

/**
 * sam_return_is_due:
 * @today: the day that the calendar says here
 *
 * Returns: whether it comes back today or should have before
 */
gboolean
sam_return_is_due (SamReturn self, SamDay today)
{
  return self.step > 0 && self.day <= today;
}

/**
 * sam_return_compare:
 *
 * Returns: as strcmp(): what is due earlier comes first, then what was studied
 *   less often; what does not return comes last
 */
int
sam_return_compare (SamReturn a, SamReturn b)
{
  if ((a.step == 0) != (b.step == 0))
    return a.step == 0 ? 1 : -1;
  if (a.day != b.day)
    return a.day < b.day ? -1 : 1;

  return (a.step > b.step) - (a.step < b.step);
}
