// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-day.h"

#include <stdio.h>

/**
 * sam_day_of:
 * @moment: (nullable): any moment
 *
 * Returns: the day it is on, as the calendar says where @moment was written
 *   down; %SAM_NO_DAY for %NULL
 */
SamDay
sam_day_of (GDateTime *moment)
{
  GDate date;
  int   year;
  int   month;
  int   day;

  if (moment == NULL)
    return SAM_NO_DAY;

  g_date_time_get_ymd (moment, &year, &month, &day);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

/**
 * sam_day_from_string:
 * @text: (nullable): as 2026-11-24
 *
 * Returns: the day; %SAM_NO_DAY if @text is none
 */
SamDay
sam_day_from_string (const char *text)
{
  GDate    date;
  unsigned year;
  unsigned month;
  unsigned day;
  char     rest;

  if (text == NULL ||
      sscanf (text, "%4u-%2u-%2u%c", &year, &month, &day, &rest) != 3 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return SAM_NO_DAY;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return g_date_get_julian (&date);
}

/**
 * sam_day_to_string:
 * @day: a day, not %SAM_NO_DAY
 *
 * Returns: (transfer full): as 2026-11-24, in every language
 */
char *
sam_day_to_string (SamDay day)
{
  GDate date;

  g_return_val_if_fail (g_date_valid_julian (day), NULL);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date),
                          (int) g_date_get_month (&date),
                          g_date_get_day (&date));
}

/**
 * sam_day_to_date_time:
 * @day: a day, not %SAM_NO_DAY
 *
 * Returns: (transfer full): noon of that day, which every zone has
 */
GDateTime *
sam_day_to_date_time (SamDay day)
{
  GDate date;

  g_return_val_if_fail (g_date_valid_julian (day), NULL);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return g_date_time_new_local (g_date_get_year (&date),
                                (int) g_date_get_month (&date),
                                g_date_get_day (&date), 12, 0, 0);
}
