// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include <string.h>

#include "sam-known-words.h"

/* Dates of birth among the other dates. Appointments and what happened of late
 * are no dates of birth: unless the text says so, one lies some years back. */

#define FIRST_YEAR 1890
#define YEARS_BACK 15
/* Of the years without a century, those to come soon are of this one. */
#define YEARS_AHEAD 5
/* How far before the date the text may say that it is one of birth. */
#define REACH 6

typedef struct
{
  gsize first;
  gsize end;
  guint day; /* 0 if the text does not tell */
  guint month;
  int   year;
  guint n_year; /* digits of the year: 4, 2, or 0 if the text does not tell */
} Date;

/* Returns: whether one of these words stands before @i, on its line */
static gboolean
follows (const SamScan *scan, gsize i, SamWordRoles role)
{
  for (gsize n = 1; n <= REACH && n <= i && !scan->tokens[i - n + 1].first; n++)
    if ((sam_known_word (scan->tokens[i - n].folded) & role) != 0)
      return TRUE;

  return FALSE;
}

/* D.O.B. is three words. */
static gboolean
follows_initials (const SamScan *scan, gsize i)
{
  while (i > 0 && (sam_scan_is_sign (scan, i - 1, ':') ||
                   sam_scan_is_sign (scan, i - 1, '.')))
    i--;

  return i >= 5 && sam_scan_is_word (scan, i - 1, "b") &&
         sam_scan_is_word (scan, i - 3, "o") &&
         sam_scan_is_word (scan, i - 5, "d");
}

/* Returns: the token after the year at @i, or @i; “’41” is one, too */
static gsize
match_year (const SamScan *scan, gsize i, Date *date)
{
  gsize at = i;

  if (sam_scan_is_sign (scan, at, '\''))
    at++;
  if (!sam_scan_is_number (scan, at, 2, 4) || scan->tokens[at].n_letters == 3)
    return i;

  date->year = (int) sam_scan_get_value (scan, at);
  date->n_year = scan->tokens[at].n_letters;

  return at + 1;
}

static int
add_century (const SamScan *scan, int year)
{
  int century = scan->this_year / 100 * 100;

  return century + year > scan->this_year + YEARS_AHEAD ? century - 100 + year
                                                        : century + year;
}

/* Behind the name of a month two digits may be anything: they are a year of the
 * last century, or have an apostrophe. Returns: the token after it, or @i */
static gsize
match_year_in_words (const SamScan *scan, gsize i, Date *date)
{
  gsize end = match_year (scan, i, date);

  if (end == i || date->n_year == 4 || sam_scan_is_sign (scan, i, '\'') ||
      add_century (scan, date->year) < scan->this_year / 100 * 100)
    return end;

  date->n_year = 0;

  return i;
}

/* Whether @i is that sign, with nothing around it. */
static gboolean
is_joint (const SamScan *scan, gsize i, gunichar sign)
{
  return sam_scan_is_sign (scan, i, sign) && sam_scan_is_tight (scan, i) &&
         sam_scan_is_tight (scan, i + 1);
}

/* 12-03-1941, 3/12/41, 5.6.1944, 18-1-’55 and 1940-03-17. */
static gboolean
match_numbers (const SamScan *scan, gsize i, Date *date)
{
  gunichar sign;
  gsize    end;

  if (!sam_scan_is_number (scan, i, 1, 4) || i + 4 >= scan->n_tokens)
    return FALSE;
  sign = scan->tokens[i + 1].sign;
  if ((sign != '-' && sign != '/' && sign != '.') ||
      !is_joint (scan, i + 1, sign) || !is_joint (scan, i + 3, sign) ||
      !sam_scan_is_number (scan, i + 2, 1, 2))
    return FALSE;

  date->first = i;
  date->month = (guint) sam_scan_get_value (scan, i + 2);
  if (scan->tokens[i].n_letters == 4)
    {
      if (!sam_scan_is_number (scan, i + 4, 1, 2))
        return FALSE;
      date->year = (int) sam_scan_get_value (scan, i);
      date->n_year = 4;
      date->day = (guint) sam_scan_get_value (scan, i + 4);
      date->end = i + 5;
      return TRUE;
    }

  end = match_year (scan, i + 4, date);
  date->day = (guint) sam_scan_get_value (scan, i);
  date->end = end;

  return end > i + 4 && scan->tokens[i].n_letters <= 2;
}

/* Returns: the token after the month at @i and its point, or @i */
static gsize
match_month (const SamScan *scan, gsize i, Date *date)
{
  if (i >= scan->n_tokens || scan->tokens[i].first)
    return i;

  date->month = sam_known_month (scan->tokens[i].folded);
  if (date->month == 0)
    return i;
  if (sam_scan_is_sign (scan, i + 1, '.') && sam_scan_is_tight (scan, i + 1))
    return i + 2;

  return i + 1;
}

/* Returns: the token after what makes of 12 the twelfth, or @i */
static gsize
skip_ordinal (const SamScan *scan, gsize i)
{
  static const char *const ends[] = { "e",  "de", "ste", "st",
                                      "nd", "rd", "th",  NULL };

  if (sam_scan_is_tight (scan, i) &&
      g_strv_contains (ends, scan->tokens[i].folded))
    return i + 1;

  return i;
}

/* 12 maart 1941, 12 mrt. ’41, the 12th of March 1941, 12 maart. */
static gboolean
match_day_month (const SamScan *scan, gsize i, Date *date)
{
  gsize at, end;

  if (!sam_scan_is_number (scan, i, 1, 2))
    return FALSE;

  date->first = i;
  date->day = (guint) sam_scan_get_value (scan, i);
  at = skip_ordinal (scan, i + 1);
  if (sam_scan_is_word (scan, at, "of") || sam_scan_is_word (scan, at, "van"))
    at++;
  end = match_month (scan, at, date);
  if (end == at)
    return FALSE;

  if (sam_scan_is_sign (scan, end, ','))
    {
      date->end = match_year_in_words (scan, end + 1, date);
      if (date->end == end + 1)
        date->end = end;
    }
  else
    date->end = match_year_in_words (scan, end, date);
  if (i > 0 && sam_scan_is_word (scan, i - 1, "the") && at > i + 1)
    date->first--;

  return TRUE;
}

/* March 12, 1941, Aug 9th 1934, and maart 1941. */
static gboolean
match_month_day (const SamScan *scan, gsize i, Date *date)
{
  gsize at = match_month (scan, i, date);
  gsize day_end;

  if (at == i)
    return FALSE;

  date->first = i;
  date->end = at;
  if (sam_scan_is_number (scan, at, 1, 2))
    {
      date->day = (guint) sam_scan_get_value (scan, at);
      day_end = skip_ordinal (scan, at + 1);
      date->end = day_end;
      if (sam_scan_is_sign (scan, day_end, ','))
        day_end++;
      at = match_year_in_words (scan, day_end, date);
      if (at > day_end)
        date->end = at;
      return TRUE;
    }
  if (sam_scan_is_number (scan, at, 4, 4))
    date->end = match_year (scan, at, date);

  return date->end > at;
}

/* 15081937, where the text says so. */
static gboolean
match_row (const SamScan *scan, gsize i, Date *date)
{
  guint64 value;

  if (!sam_scan_is_number (scan, i, 8, 8))
    return FALSE;

  value = sam_scan_get_value (scan, i);
  date->first = i;
  date->end = i + 1;
  date->day = (guint) (value / 1000000);
  date->month = (guint) (value / 10000 % 100);
  date->year = (int) (value % 10000);
  date->n_year = 4;

  return follows (scan, i, SAM_WORD_BORN);
}

static gboolean
is_date (const Date *date)
{
  return date->month >= 1 && date->month <= 12 && date->day <= 31 &&
         (date->day > 0 || date->n_year > 0);
}

static gboolean
looks_like_birth (const SamScan *scan, const Date *date)
{
  gboolean born = follows (scan, date->first, SAM_WORD_BORN) ||
                  follows_initials (scan, date->first);
  int year = date->year;

  if (date->n_year == 0)
    return born;
  if (date->n_year == 2)
    year = add_century (scan, year);
  if (born)
    return year >= FIRST_YEAR && year <= scan->this_year;

  return date->day > 0 && year >= FIRST_YEAR &&
         year <= scan->this_year - YEARS_BACK &&
         !follows (scan, date->first, SAM_WORD_SINCE);
}

static gboolean
match (const SamScan *scan, gsize i, Date *date)
{
  gboolean (*const ways[]) (const SamScan *, gsize,
                            Date *) = { match_numbers, match_day_month,
                                        match_month_day, match_row };

  if (scan->tokens[i].taken)
    return FALSE;

  for (gsize n = 0; n < G_N_ELEMENTS (ways); n++)
    {
      memset (date, 0, sizeof *date);
      if (ways[n](scan, i, date) && is_date (date) &&
          !sam_scan_is_number (scan,
                               i > 0 && sam_scan_is_tight (scan, i)
                                   ? i - 1
                                   : scan->n_tokens,
                               1, 20))
        return TRUE;
    }

  return FALSE;
}

/* Any date is taken: its digits are part of no other number. */
void
sam_scan_find_dates (SamScan *self)
{
  gsize i = 0;

  while (i < self->n_tokens)
    {
      Date date;

      if (!match (self, i, &date))
        {
          i++;
          continue;
        }
      if (looks_like_birth (self, &date))
        sam_scan_mark (self, SAM_MARK_BIRTH_DATE, date.first, date.end,
                       "[geboortedatum]", "[date of birth]");
      else
        sam_scan_take (self, date.first, date.end);
      i = date.end;
    }
}
