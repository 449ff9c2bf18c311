// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-date.h"

#include <stdio.h>
#include <string.h>

/**
 * sam_date_of:
 * @date: (out caller-allocates): the day on which @moment is, in its own time
 *   zone
 */
void
sam_date_of (GDateTime *moment, GDate *date)
{
  int year, month, day;

  g_return_if_fail (moment != NULL);
  g_return_if_fail (date != NULL);

  g_date_time_get_ymd (moment, &year, &month, &day);
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

/**
 * sam_date_in_weeks:
 * @from: a valid date
 * @date: (out caller-allocates): so many weeks later
 */
void
sam_date_in_weeks (const GDate *from, guint weeks, GDate *date)
{
  g_return_if_fail (from != NULL && g_date_valid (from));
  g_return_if_fail (date != NULL);

  *date = *from;
  g_date_add_days (date, weeks * 7);
}

/**
 * sam_date_to_iso:
 * @date: (nullable): a valid date
 *
 * Returns: (transfer full): as “2026-12-08”, which sorts by time; empty for
 *   %NULL
 */
char *
sam_date_to_iso (const GDate *date)
{
  if (date == NULL)
    return g_strdup ("");

  g_return_val_if_fail (g_date_valid (date), NULL);

  return g_strdup_printf ("%04u-%02u-%02u", (guint) g_date_get_year (date),
                          (guint) g_date_get_month (date),
                          (guint) g_date_get_day (date));
}

/**
 * sam_date_parse_iso:
 * @text: as sam_date_to_iso() writes it
 * @date: (out caller-allocates): cleared if @text is no date
 *
 * Returns: whether @text is a date
 */
gboolean
sam_date_parse_iso (const char *text, GDate *date)
{
  guint year, month, day;
  int   length = 0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  g_date_clear (date, 1);
  if (sscanf (text, "%4u-%2u-%2u%n", &year, &month, &day, &length) != 3 ||
      length != 10 || text[length] != '\0' ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return TRUE;
}

/**
 * sam_date_format:
 * @date: a valid date
 * @format: as for g_date_time_format()
 *
 * Returns: (transfer full): @date in words of the language in use
 */
char *
sam_date_format (const GDate *date, const char *format)
{
  g_autoptr (GDateTime) noon = NULL;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (format != NULL, NULL);

  noon = g_date_time_new_utc ((int) g_date_get_year (date),
                              (int) g_date_get_month (date),
                              (int) g_date_get_day (date), 12, 0, 0);

  return g_date_time_format (noon, format);
}
