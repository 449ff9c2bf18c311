// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include <string.h>

#include "sam-known-words.h"

/* Phone numbers and citizen service numbers: rows of digits, whole or in
 * groups. */

/* More groups than any number is written in. */
#define MAX_GROUPS 8
#define MAX_DIGITS 16

/* Groups of digits that may be one number. */
typedef struct
{
  gsize    end; /* the token after the last group */
  guint    n_groups;
  guint    n_digits;
  char     digits[MAX_DIGITS + 1];
  guint    lengths[MAX_GROUPS];
  gunichar separators[MAX_GROUPS]; /* before each group; a space for none */
} Run;

static void
start_run (Run *run, gsize i)
{
  memset (run, 0, sizeof *run);
  run->end = i;
}

/* Returns: whether the group fits */
static gboolean
add_group (const SamScan *scan, Run *run, gsize i, gunichar separator)
{
  guint length = scan->tokens[i].n_letters;

  if (run->n_groups == MAX_GROUPS || run->n_digits + length > MAX_DIGITS)
    return FALSE;

  memcpy (run->digits + run->n_digits, scan->text + scan->tokens[i].start,
          length);
  run->n_digits += length;
  run->lengths[run->n_groups] = length;
  run->separators[run->n_groups] = separator;
  run->n_groups++;
  run->end = i + 1;

  return TRUE;
}

/* Adds the group behind the run, if one stands there: after a space, or after
 * one sign with or without spaces. */
static gboolean
add_next_group (const SamScan *scan, Run *run)
{
  gsize    i = run->end;
  gunichar separator = ' ';

  if (i < scan->n_tokens && scan->tokens[i].kind == SAM_TOKEN_SIGN)
    {
      separator = scan->tokens[i].sign;
      if (separator != '-' && separator != '.' && separator != '/' &&
          separator != 0x2013 && separator != 0x2011)
        return FALSE;
      if (scan->tokens[i].first || scan->tokens[i].taken)
        return FALSE;
      i++;
    }

  return sam_scan_is_number (scan, i, 1, MAX_DIGITS) &&
         !scan->tokens[i].first && add_group (scan, run, i, separator);
}

/* Whether letters or digits touch the token: then it is part of a code. */
static gboolean
touches_before (const SamScan *scan, gsize i)
{
  const SamToken *before;

  if (!sam_scan_is_tight (scan, i))
    return FALSE;

  before = &scan->tokens[i - 1];
  if (before->kind != SAM_TOKEN_SIGN)
    return TRUE;

  return (before->sign == '-' || before->sign == '.' || before->sign == ',' ||
          before->sign == '/' || before->sign == '_') &&
         sam_scan_is_tight (scan, i - 1) &&
         scan->tokens[i - 2].kind != SAM_TOKEN_SIGN;
}

static gboolean
touches_after (const SamScan *scan, gsize end)
{
  if (!sam_scan_is_tight (scan, end))
    return FALSE;
  if (scan->tokens[end].kind != SAM_TOKEN_SIGN)
    return TRUE;

  return (scan->tokens[end].sign == '-' || scan->tokens[end].sign == ',' ||
          scan->tokens[end].sign == '.') &&
         sam_scan_is_tight (scan, end + 1) &&
         scan->tokens[end + 1].kind == SAM_TOKEN_NUMBER;
}

/* Whether a word of this role stands at most @reach tokens before @i, on its
 * line. */
static gboolean
follows (const SamScan *scan, gsize i, SamWordRoles role, gsize reach)
{
  for (gsize n = 1; n <= reach && n <= i && !scan->tokens[i - n + 1].first; n++)
    if ((sam_known_word (scan->tokens[i - n].folded) & role) != 0)
      return TRUE;

  return FALSE;
}

/* --- Phone numbers ----------------------------------------------------------
 */

/* 0800, 0900 and their like are services; 088 is a whole organisation. */
static gboolean
is_service (const char *digits)
{
  return g_str_has_prefix (digits, "0800") ||
         g_str_has_prefix (digits, "0900") ||
         g_str_has_prefix (digits, "0906") ||
         g_str_has_prefix (digits, "0909") || g_str_has_prefix (digits, "088");
}

/* Whether the first group is what such a number begins with: 06, or a code of
 * three or four digits. */
static gboolean
begins_well (const Run *run)
{
  return run->digits[1] != '0' &&
         (run->lengths[0] >= 3 || g_str_has_prefix (run->digits, "06"));
}

/* Times stand in pairs, a number does not change its sign for a point. */
static gboolean
has_mixed_points (const Run *run)
{
  guint n_points = 0;

  for (guint i = 1; i < run->n_groups; i++)
    if (run->separators[i] == '.')
      n_points++;

  return n_points > 0 && n_points != run->n_groups - 1;
}

/* Dutch numbers have ten digits; British ones have eleven, and begin with 01,
 * 02 or 07. */
static gboolean
is_national (const Run *run)
{
  if (run->digits[0] != '0' || !begins_well (run) || is_service (run->digits) ||
      has_mixed_points (run))
    return FALSE;
  if (run->n_digits == 10)
    return TRUE;

  return run->n_digits == 11 && run->lengths[0] >= 3 &&
         strchr ("127", run->digits[1]) != NULL;
}

/* Returns: the token after the number that begins at @i, or @i */
static gsize
match_national (const SamScan *scan, gsize i)
{
  Run run;

  start_run (&run, i);
  if (!sam_scan_is_number (scan, i, 2, 11) || !add_group (scan, &run, i, ' '))
    return i;
  if (sam_scan_is_sign (scan, run.end, ')') && i > 0 &&
      sam_scan_is_sign (scan, i - 1, '('))
    run.end++;

  do
    {
      if (is_national (&run) && !touches_after (scan, run.end))
        return run.end;
    }
  while (run.n_digits < 11 && add_next_group (scan, &run));

  return i;
}

/* After + or 00, and the (0) that some write behind the country. */
static gsize
match_international (const SamScan *scan, gsize i)
{
  gboolean plus = sam_scan_is_sign (scan, i, '+');
  gsize    first = plus ? i + 1 : i;
  gsize    end = i;
  Run      run;
  guint    zeros = plus ? 0 : 2;

  start_run (&run, first);
  if (!sam_scan_is_number (scan, first, 2, 15) ||
      (plus && !sam_scan_is_tight (scan, first)) ||
      !add_group (scan, &run, first, ' ') ||
      (!plus && !g_str_has_prefix (run.digits, "00")) ||
      (plus && run.digits[0] == '0'))
    return i;

  if (sam_scan_is_sign (scan, run.end, '(') &&
      sam_scan_is_number (scan, run.end + 1, 1, 1) &&
      sam_scan_is_sign (scan, run.end + 2, ')'))
    run.end += 3;

  do
    {
      gboolean dutch = g_str_has_prefix (run.digits + zeros, "31");

      if (run.n_digits - zeros >= 9 && !touches_after (scan, run.end))
        end = run.end;
      if (dutch && run.n_digits - zeros >= 11)
        break;
    }
  while (add_next_group (scan, &run));

  return end;
}

/* Seven digits or so, where the text says that they are a number to call. */
static gsize
match_local (const SamScan *scan, gsize i)
{
  Run run;

  start_run (&run, i);
  if (!follows (scan, i, SAM_WORD_PHONE, 4) ||
      !sam_scan_is_number (scan, i, 2, 8) || !add_group (scan, &run, i, ' '))
    return i;
  while (run.n_digits < 7 && add_next_group (scan, &run))
    ;
  if (run.n_digits < 7 || run.n_digits > 8 || is_service (run.digits) ||
      touches_after (scan, run.end))
    return i;

  return run.end;
}

void
sam_scan_find_phones (SamScan *self)
{
  gsize i = 0;

  while (i < self->n_tokens)
    {
      gsize first = i;
      gsize end = i;

      if (!touches_before (self, i))
        {
          end = match_international (self, i);
          if (end == i)
            end = match_national (self, i);
          if (end == i)
            end = match_local (self, i);
        }
      if (end == i)
        {
          i++;
          continue;
        }

      if (first > 0 && sam_scan_is_sign (self, first - 1, '(') &&
          sam_scan_is_sign (self, first + 1, ')'))
        first--;
      sam_scan_mark (self, SAM_MARK_PHONE, first, end, "[telefoonnummer]",
                     "[phone number]");
      i = end;
    }
}

/* --- Citizen service numbers ------------------------------------------------
 */

/* The 11-test: nine times the first digit and so on, minus the last. */
static gboolean
passes_eleven_test (const char *digits)
{
  int sum = -(digits[8] - '0');

  for (int i = 0; i < 8; i++)
    sum += (9 - i) * (digits[i] - '0');

  return sum != 0 && sum % 11 == 0;
}

/* Nine digits, whole or in two to four groups with the same sign between. */
static gboolean
is_nine_digits (const Run *run)
{
  if (run->n_digits != 9 || run->n_groups > 4)
    return FALSE;

  for (guint i = 0; i < run->n_groups; i++)
    if (run->lengths[i] < 2 ||
        (i > 1 && run->separators[i] != run->separators[1]) ||
        run->separators[i] == '/')
      return FALSE;

  return TRUE;
}

void
sam_scan_find_service_numbers (SamScan *self)
{
  gsize i = 0;

  while (i < self->n_tokens)
    {
      Run run;

      start_run (&run, i);
      if (!sam_scan_is_number (self, i, 2, 9) || touches_before (self, i) ||
          !add_group (self, &run, i, ' '))
        {
          i++;
          continue;
        }
      while (run.n_digits < 9 && add_next_group (self, &run))
        ;
      if (!is_nine_digits (&run) || touches_after (self, run.end) ||
          (!passes_eleven_test (run.digits) &&
           !follows (self, i, SAM_WORD_SERVICE, 4)))
        {
          i++;
          continue;
        }

      sam_scan_mark (self, SAM_MARK_SERVICE_NUMBER, i, run.end, "[BSN]",
                     "[BSN]");
      i = run.end;
    }
}
