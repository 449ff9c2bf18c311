// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-day.h"

G_BEGIN_DECLS

/* Pure: when something that was studied comes back. */

/* How often something returns: after 2, after 7 and after 30 days. */
#define SAM_N_RETURNS 3

/**
 * SamReturnAnswer:
 * @SAM_RETURN_ON: it went on: the next return is further away
 * @SAM_RETURN_AGAIN: “I don't know”, “not yet”, a wrong answer to a fact: the
 *   first return comes again
 * @SAM_RETURN_STOP: it need not come back
 *
 * What the last time came to. It alone decides when something returns.
 */
typedef enum
{
  SAM_RETURN_ON,
  SAM_RETURN_AGAIN,
  SAM_RETURN_STOP,
} SamReturnAnswer;

/**
 * SamReturn:
 * @step: which return this is, from 1 to %SAM_N_RETURNS; 0 if it does not
 *   return
 * @day: when it is due; %SAM_NO_DAY if it does not return
 *
 * When something comes back.
 */
typedef struct
{
  guint  step;
  SamDay day;
} SamReturn;

SamReturn sam_return_next (guint step, SamDay day, SamReturnAnswer answer);
gboolean  sam_return_is_due (SamReturn self, SamDay today);
int       sam_return_compare (SamReturn a, SamReturn b);

G_END_DECLS
