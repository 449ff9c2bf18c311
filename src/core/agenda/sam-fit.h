// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamFitPart:
 * @least, @usual, @most: minutes, going up
 * @fixed: opening or closing: never out and never under @usual
 * @must: never out, but may be trimmed to @least
 * @kept: was in until now, and stays if it can
 * @pinned_minutes: exactly so long, or 0
 * @pinned_start: begins exactly then, in minutes from the start; or -1. Such a
 *   part is a must as well
 *
 * What is known of a part before it is fitted.
 */
typedef struct
{
  guint    least;
  guint    usual;
  guint    most;
  gboolean fixed;
  gboolean must;
  gboolean kept;
  guint    pinned_minutes;
  int      pinned_start;
} SamFitPart;

/**
 * SamFitWhy:
 * @SAM_FIT_AS_USUAL: it got its usual (or pinned) minutes
 * @SAM_FIT_TRIMMED: it got less than usual, in proportion to its slack
 * @SAM_FIT_NO_ROOM: it fell out: even its least minutes do not fit
 * @SAM_FIT_LATE: it is pinned to a start, and what must come before runs over
 * it
 */
typedef enum
{
  SAM_FIT_AS_USUAL,
  SAM_FIT_TRIMMED,
  SAM_FIT_NO_ROOM,
  SAM_FIT_LATE,
} SamFitWhy;

/**
 * SamFitPlace:
 * @why: what became of it
 * @minutes: its length; 0 if it fell out
 * @start: in minutes from the start of the meeting; if it fell out, where it
 *   would have begun
 * @missing: if it fell out, how many minutes more would bring it back; if it is
 *   late, by how many; else 0
 */
typedef struct
{
  SamFitWhy why;
  guint     minutes;
  guint     start;
  guint     missing;
} SamFitPlace;

/**
 * SamFitResult:
 * @planned: when the last part ends, in minutes from the start
 * @spare: minutes left after that
 * @over: minutes over the time there is; only when the parts that cannot fall
 *   out are over it alone
 * @n_out: how many fell out
 * @off_by: how many parts more would be in if nobody minded what was in until
 *   now; 0: no choice of parts has more of them
 */
typedef struct
{
  guint planned;
  guint spare;
  guint over;
  guint n_out;
  guint off_by;
} SamFitResult;

void sam_fit (const SamFitPart *parts,
              guint             n_parts,
              guint             available,
              SamFitPlace      *places,
              SamFitResult     *result);

guint sam_learned_minutes (const guint *seconds, guint n_runs);

G_END_DECLS
