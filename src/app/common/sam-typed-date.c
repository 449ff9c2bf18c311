// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-typed-date.h"

#include <string.h>

/* Dates and times as people type them: “24-11-2026”, “24/11”, “24 november”,
 * “2026-11-24”; “13:30”, “13.30”, “9”. The day comes before the month, as in
 * the countries this is made for. */

#define MOST_PARTS 3
#define DAY_SEPARATORS "-./, "
#define TIME_SEPARATORS ":.,uh "

/* Returns: the month that @part names, in full or by its first letters; 0 for
 *   none */
static int
find_month (const char *part)
{
  g_autofree char *folded = g_utf8_casefold (part, -1);

  if (g_utf8_strlen (folded, -1) < 3)
    return 0;

  for (int month = 1; month <= 12; month++)
    {
      g_autoptr (GDateTime) first =
          g_date_time_new_utc (2026, month, 1, 12, 0, 0);
      g_autofree char *name = g_date_time_format (first, "%B");
      g_autofree char *folded_name = g_utf8_casefold (name, -1);

      if (g_str_has_prefix (folded_name, folded))
        return month;
    }

  return 0;
}

/* Returns: the number, or -1 if @part is none of at most @most_digits */
static int
parse_number (const char *part, gsize most_digits)
{
  gsize length = strlen (part);

  if (length == 0 || length > most_digits ||
      strspn (part, "0123456789") != length)
    return -1;

  return (int) g_ascii_strtoull (part, NULL, 10);
}

/* Returns: how many parts there are, or 0 if there are too many */
static guint
split (const char *text, const char *separators, char **parts)
{
  guint n_parts = 0;
  g_auto (GStrv) pieces = g_strsplit_set (text, separators, -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      if (*pieces[i] == '\0')
        continue;
      if (n_parts == MOST_PARTS)
        {
          n_parts = 0;
          break;
        }
      g_free (parts[n_parts]);
      parts[n_parts++] = g_strdup (pieces[i]);
    }

  return n_parts;
}

static GDateTime *
new_day (int year, int month, int day)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  if (year < 2000 || year > 2999 || month < 1 || month > 12 || day < 1 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_date_time_new (zone, year, month, day, 0, 0, 0);
}

/* Returns: (transfer full) (nullable): the first such day from @now on */
static GDateTime *
find_next (int month, int day, GDateTime *now)
{
  int year, now_month, now_day;
  g_autoptr (GDateTime) local = g_date_time_to_local (now);

  g_date_time_get_ymd (local, &year, &now_month, &now_day);
  if (month < now_month || (month == now_month && day < now_day))
    year++;

  return new_day (year, month, day);
}

static GDateTime *
parse_parts (char **parts, guint n_parts, GDateTime *now)
{
  int day, month, year;

  if (n_parts < 2)
    return NULL;

  if (n_parts == 3 && strlen (parts[0]) == 4)
    return new_day (parse_number (parts[0], 4), parse_number (parts[1], 2),
                    parse_number (parts[2], 2));

  day = parse_number (parts[0], 2);
  month = parse_number (parts[1], 2);
  if (month < 0)
    month = find_month (parts[1]);
  if (n_parts == 2)
    return find_next (month, day, now);

  year = parse_number (parts[2], 4);
  if (strlen (parts[2]) == 2 && year >= 0)
    year += 2000;

  return new_day (year, month, day);
}

/**
 * sam_typed_date_parse_day:
 * @text: as somebody typed it
 * @now: a date without a year is the next one from here
 *
 * Returns: (transfer full) (nullable): the beginning of that day, in local
 *   time; %NULL if @text is no date
 */
GDateTime *
sam_typed_date_parse_day (const char *text, GDateTime *now)
{
  char      *parts[MOST_PARTS] = { NULL };
  guint      n_parts;
  GDateTime *day;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  n_parts = split (text, DAY_SEPARATORS, parts);
  day = parse_parts (parts, n_parts, now);
  for (guint i = 0; i < MOST_PARTS; i++)
    g_free (parts[i]);

  return day;
}

/**
 * sam_typed_date_parse_time:
 * @text: as somebody typed it
 * @hour: (out): from 0 to 23
 * @minute: (out): from 0 to 59
 *
 * Returns: whether @text is a time of day
 */
gboolean
sam_typed_date_parse_time (const char *text, int *hour, int *minute)
{
  char *parts[MOST_PARTS] = { NULL };
  guint n_parts;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (hour != NULL && minute != NULL, FALSE);

  n_parts = split (text, TIME_SEPARATORS, parts);
  *hour = n_parts >= 1 ? parse_number (parts[0], 4) : -1;
  *minute = n_parts == 2 ? parse_number (parts[1], 2) : 0;
  if (n_parts == 1 && strlen (parts[0]) >= 3)
    {
      *minute = *hour % 100;
      *hour /= 100;
    }
  for (guint i = 0; i < MOST_PARTS; i++)
    g_free (parts[i]);

  return (n_parts == 1 || n_parts == 2) && *hour >= 0 && *hour < 24 &&
         *minute >= 0 && *minute < 60;
}

/**
 * sam_typed_date_format_day:
 *
 * Returns: (transfer full): as sam_typed_date_parse_day() reads it
 */
char *
sam_typed_date_format_day (GDateTime *day)
{
  g_return_val_if_fail (day != NULL, NULL);

  return g_date_time_format (day, "%-d-%-m-%Y");
}

/**
 * sam_typed_date_format_time:
 *
 * Returns: (transfer full): as sam_typed_date_parse_time() reads it
 */
char *
sam_typed_date_format_time (int hour, int minute)
{
  return g_strdup_printf ("%02d:%02d", hour, minute);
}

/**
 * sam_typed_date_join:
 * @day: in local time
 *
 * Returns: (transfer full): that time of that day
 */
GDateTime *
sam_typed_date_join (GDateTime *day, int hour, int minute)
{
  int year, month, date;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  g_return_val_if_fail (day != NULL, NULL);

  g_date_time_get_ymd (day, &year, &month, &date);

  return g_date_time_new (zone, year, month, date, hour, minute, 0);
}
