// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-activity.h"

G_BEGIN_DECLS

/* Pure: what time counts, and what it adds up to. */

/* After so long without a sign of life, time does not count. */
#define SAM_IDLE_SECONDS 60

/**
 * SamActiveTime:
 *
 * Counts active seconds of one sitting. Moments are those of
 * sam_clock_get_monotonic(), in microseconds.
 */
typedef struct
{
  gint64   counted;  /* microseconds */
  gint64   last;     /* the last sign of life */
  gboolean counting; /* the person is there, and the window in front */
} SamActiveTime;

void   sam_active_time_start (SamActiveTime *self, gint64 now);
void   sam_active_time_sign (SamActiveTime *self, gint64 now);
void   sam_active_time_stop (SamActiveTime *self, gint64 now);
guint  sam_active_time_get_seconds (const SamActiveTime *self, gint64 now);
gint64 sam_active_time_get_idle (const SamActiveTime *self, gint64 now);

/**
 * SamMinutes:
 * @day: the day, or %SAM_NO_DAY in a sum per card
 * @deck_id: (owned) (nullable): of the card; %NULL in a sum per day, and for
 *   minutes that belong to no card
 * @card_id: (owned) (nullable): likewise
 * @minutes: how many
 *
 * A line of a sum.
 */
typedef struct
{
  SamDay day;
  char  *deck_id;
  char  *card_id;
  guint  minutes;
} SamMinutes;

/* @activities: a GListModel of SamActivity; both days are included */
guint sam_hours_total (GListModel *activities, SamDay from, SamDay until);
/* (transfer full) (element-type SamMinutes): by day, oldest first */
GArray *sam_hours_per_day (GListModel *activities,
                           SamDay      from,
                           SamDay      until) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full) (element-type SamMinutes): by card, in the order in which
 * they come first; their sum is the total */
GArray *sam_hours_per_card (GListModel *activities,
                            SamDay      from,
                            SamDay      until) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
