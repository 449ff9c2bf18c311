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

SamPace sam_pace_find (const guint *planned,
                       guint        n_parts,
                       guint        position,
                       guint        part_seconds,
                       guint        all_seconds,
                       guint        minutes);

char *sam_pace_describe (const SamPace *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
