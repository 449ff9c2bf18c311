// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-moment.h"

#include "sam-xml-value.h"

/* Room-internal: a moment with the clock of where it was, as
 * 2026-11-24T20:01:02+01:00. */
char *
sam_instant_to_string (GDateTime *moment)
{
  int       year;
  int       month;
  int       day;
  GTimeSpan offset = g_date_time_get_utc_offset (moment) / G_TIME_SPAN_MINUTE;
  guint     minutes = (guint) ABS (offset);

  g_date_time_get_ymd (moment, &year, &month, &day);

  return g_strdup_printf ("%04d-%02d-%02dT%02d:%02d:%02d%c%02u:%02u", year,
                          month, day, g_date_time_get_hour (moment),
                          g_date_time_get_minute (moment),
                          g_date_time_get_second (moment),
                          offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/* Room-internal: reads that.
 *
 * Returns: (transfer full) (nullable): %NULL if there is no such moment */
GDateTime *
sam_instant_from_string (const char *text)
{
  if (!sam_value_check (SAM_VALUE_INSTANT, text, NULL))
    return NULL;

  return g_date_time_new_from_iso8601 (text, NULL);
}
