// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamDay:
 *
 * A day of the calendar, whatever the clock does in it: the number of days
 * since the first of January of the year 1, which is day 1. So the day after is
 * always one more. 0 is no day.
 */
typedef guint32 SamDay;

#define SAM_NO_DAY 0

SamDay sam_day_of (GDateTime *moment);
SamDay sam_day_from_string (const char *text);
char  *sam_day_to_string (SamDay day) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full): noon of that day, local time; to be written in words */
GDateTime *sam_day_to_date_time (SamDay day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
