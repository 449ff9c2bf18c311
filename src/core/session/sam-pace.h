// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamPace:
 * @has_left: whether the part has planned minutes, so that @left says something
 * @left: minutes left for the part, rounded up; negative for whole minutes that
 *   it takes longer; 0 when its time has just gone by
 * @has_over: whether the meeting has planned minutes, so that @over says
 *   something
 * @over: whole minutes by which the meeting would end too late; negative for
 *   minutes to spare; 0 is on time
 *
 * Both clocks of a meeting that was prepared.
 */
typedef struct
{
  gboolean has_left;
  int      left;
  gboolean has_over;
  int      over;
} SamPace;

/**
 * SamPaceState:
 * @SAM_PACE_CALM: there is time
 * @SAM_PACE_SOON: a fifth of the time or the last minute is left
 * @SAM_PACE_UP: the time is up
 * @SAM_PACE_LATE: the meeting would end late
 */
typedef enum
{
  SAM_PACE_CALM,
  SAM_PACE_SOON,
  SAM_PACE_UP,
  SAM_PACE_LATE,
} SamPaceState;

SamPace sam_pace_find (const guint *planned,
                       guint        n_parts,
                       guint        position,
                       guint        part_seconds,
                       guint        all_seconds,
                       guint        minutes);

SamPaceState sam_pace_get_state (const SamPace *self, guint planned);

char *sam_pace_describe (const SamPace *self) G_GNUC_WARN_UNUSED_RESULT;
char *sam_pace_describe_step (const SamPace *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
