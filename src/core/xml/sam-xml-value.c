// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-value.h"

#include <string.h>

#include "sam-minutes.h"

/* Values of attributes: pure, with no XML library. */

/* White space as XML knows it. */
#define SPACE " \t\r\n"

/* Skips from @min to @max digits. Returns %NULL if there are fewer. */
static const char *
skip_digits (const char *text, guint min, guint max)
{
  guint n = 0;

  while (text != NULL && n < max && g_ascii_isdigit (*text))
    {
      text++;
      n++;
    }

  return n < min ? NULL : text;
}

static const char *
skip_letters (const char *text,
              gboolean (*is_letter) (char),
              guint min,
              guint max)
{
  guint n = 0;

  while (text != NULL && n < max && is_letter (*text))
    {
      text++;
      n++;
    }

  return n < min ? NULL : text;
}

static gboolean
is_lower (char byte)
{
  return g_ascii_islower (byte);
}

static gboolean
is_upper (char byte)
{
  return g_ascii_isupper (byte);
}

static gboolean
is_format (const char *value)
{
  const char *end =
      g_str_has_prefix (value, "1.") ? skip_digits (value + 2, 1, 3) : NULL;

  return end != NULL && *end == '\0';
}

static gboolean
is_id (const char *value)
{
  if (!g_ascii_islower (*value) || strlen (value) > 64)
    return FALSE;

  return strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") ==
         strlen (value);
}

/* From 1 to 99, written without a leading zero. */
static const char *
skip_number (const char *value)
{
  return value == NULL || *value == '0' ? NULL : skip_digits (value, 1, 2);
}

static gboolean
is_number (const char *value)
{
  const char *end = skip_number (value);

  return end != NULL && *end == '\0';
}

static gboolean
is_language (const char *value)
{
  const char *end = skip_letters (value, is_lower, 2, 3);

  if (end != NULL && *end == '-')
    end = skip_letters (end + 1, is_upper, 2, 2);

  return end != NULL && *end == '\0';
}

static gboolean
is_version (const char *value)
{
  const char *end = skip_digits (value, 1, 4);

  for (int part = 0; part < 2 && end != NULL && *end == '.'; part++)
    end = skip_digits (end + 1, 1, 4);

  return end != NULL && *end == '\0';
}

/* A month of this century, as 2026-11. */
static gboolean
is_month (const char *value)
{
  const char *end =
      g_str_has_prefix (value, "20") ? skip_digits (value, 4, 4) : NULL;
  const char *month = end != NULL && *end == '-' ? end + 1 : NULL;
  guint64     number;

  return month != NULL && strlen (month) == 2 &&
         g_ascii_string_to_unsigned (month, 10, 1, 12, &number, NULL);
}

/* Two digits. Returns %NULL if there are none, or not from @min to @max. */
static const char *
skip_pair (const char *text, int min, int max, int *number)
{
  if (skip_digits (text, 2, 2) == NULL)
    return NULL;

  *number = (text[0] - '0') * 10 + text[1] - '0';

  return *number < min || *number > max ? NULL : text + 2;
}

static const char *
skip_byte (const char *text, char byte)
{
  return text != NULL && *text == byte ? text + 1 : NULL;
}

/* A local date and time of this century, as 2026-11-24T13:30. */
static gboolean
is_moment (const char *value)
{
  int         year = 0;
  int         month = 0;
  int         day = 0;
  int         number;
  const char *end;

  if (!g_str_has_prefix (value, "20"))
    return FALSE;

  end = skip_byte (skip_pair (value + 2, 0, 99, &year), '-');
  end = skip_byte (skip_pair (end, 1, 12, &month), '-');
  end = skip_byte (skip_pair (end, 1, 31, &day), 'T');
  end = skip_byte (skip_pair (end, 0, 23, &number), ':');
  end = skip_pair (end, 0, 59, &number);

  return end != NULL && *end == '\0' &&
         g_date_valid_dmy ((GDateDay) day, (GDateMonth) month,
                           (GDateYear) (2000 + year));
}

/* What a day looks like, as 2026-11-24; whether there is such a day is said by
 * the rules of the format. */
static const char *
skip_day (const char *value)
{
  int         number;
  const char *end = skip_byte (skip_digits (value, 4, 4), '-');

  end = skip_byte (skip_pair (end, 1, 12, &number), '-');

  return skip_pair (end, 1, 31, &number);
}

static gboolean
is_day (const char *value)
{
  const char *end = skip_day (value);

  return end != NULL && *end == '\0';
}

/* Likewise, with the time of the clock and how far it is from UTC, as
 * 2026-11-24T20:01:02+01:00. */
static gboolean
is_instant (const char *value)
{
  int         number;
  const char *end = skip_byte (skip_day (value), 'T');

  end = skip_byte (skip_pair (end, 0, 23, &number), ':');
  end = skip_byte (skip_pair (end, 0, 59, &number), ':');
  end = skip_pair (end, 0, 59, &number);
  if (end == NULL || (*end != '+' && *end != '-'))
    return FALSE;
  end = skip_byte (skip_pair (end + 1, 0, 23, &number), ':');
  end = skip_pair (end, 0, 59, &number);

  return end != NULL && *end == '\0';
}

/* An id that the app made itself. */
static gboolean
is_key (const char *value)
{
  gsize length = strlen (value);

  return length >= 1 && length <= 64 &&
         strspn (value, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/* A SHA-256. */
static gboolean
is_sum (const char *value)
{
  return strlen (value) == 64 && strspn (value, "0123456789abcdef") == 64;
}

/* From 0 to 999 999 999, written without a leading zero. */
static gboolean
is_whole (const char *value)
{
  const char *end = skip_digits (value, 1, *value == '0' ? 1 : 9);

  return end != NULL && *end == '\0';
}

/* From 0 to 999, written without a leading zero. */
static gboolean
is_count (const char *value)
{
  const char *end = skip_digits (value, 1, *value == '0' ? 1 : 3);

  return end != NULL && *end == '\0';
}

static gboolean
is_minutes (const char *value)
{
  const char *end = *value == '0' ? NULL : skip_digits (value, 1, 3);

  return end != NULL && *end == '\0' &&
         g_ascii_strtoull (value, NULL, 10) <= SAM_MINUTES_MAX;
}

static gboolean
is_people (const char *value)
{
  const char *end = skip_number (value);

  end = end != NULL && *end == '-' ? skip_number (end + 1) : NULL;

  return end != NULL && *end == '\0';
}

static gboolean
is_line (const char *value)
{
  g_autofree char *line = sam_value_collapse (value);

  return *line != '\0' && g_utf8_strlen (line, -1) <= SAM_LINE_MAX_LENGTH;
}

static gboolean
is_one_of (const char *value, const char *const *choices)
{
  g_autofree char *token = sam_value_collapse (value);

  return sam_value_find (token, choices) >= 0;
}

static gboolean
is_some_of (const char *value, const char *const *choices)
{
  g_autofree char *list = sam_value_collapse (value);
  g_auto (GStrv) tokens = g_strsplit (list, " ", -1);

  for (gsize i = 0; tokens[i] != NULL; i++)
    if (sam_value_find (tokens[i], choices) < 0)
      return FALSE;

  return tokens[0] != NULL;
}

/* Room-internal: white space as XML knows it, each run made one space and none
 * at the ends. */
char *
sam_value_collapse (const char *text)
{
  char *line = g_malloc (strlen (text) + 1);
  char *end = line;

  text += strspn (text, SPACE);
  while (*text != '\0')
    {
      gsize word = strcspn (text, SPACE);

      if (end > line)
        *end++ = ' ';
      memcpy (end, text, word);
      end += word;
      text += word + strspn (text + word, SPACE);
    }
  *end = '\0';

  return line;
}

/* Room-internal: whether there is no more than white space in @text; a space of
 * any script counts. */
gboolean
sam_value_is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/* Room-internal: the place of @value among @choices, or -1. */
int
sam_value_find (const char *value, const char *const *choices)
{
  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (value, choices[i]))
      return i;

  return -1;
}

/* Room-internal: whether @value is what @type allows. */
gboolean
sam_value_check (SamValueType       type,
                 const char        *value,
                 const char *const *choices)
{
  switch (type)
    {
    case SAM_VALUE_FORMAT:
      return is_format (value);
    case SAM_VALUE_ID:
      return is_id (value);
    case SAM_VALUE_NUMBER:
      return is_number (value);
    case SAM_VALUE_LANGUAGE:
      return is_language (value);
    case SAM_VALUE_VERSION:
      return is_version (value);
    case SAM_VALUE_MONTH:
      return is_month (value);
    case SAM_VALUE_MOMENT:
      return is_moment (value);
    case SAM_VALUE_COUNT:
      return is_count (value);
    case SAM_VALUE_MINUTES:
      return is_minutes (value);
    case SAM_VALUE_PEOPLE:
      return is_people (value);
    case SAM_VALUE_LINE:
      return is_line (value);
    case SAM_VALUE_ONE_OF:
      return is_one_of (value, choices);
    case SAM_VALUE_SOME_OF:
      return is_some_of (value, choices);
    case SAM_VALUE_KEY:
      return is_key (value);
    case SAM_VALUE_SUM:
      return is_sum (value);
    case SAM_VALUE_WHOLE:
      return is_whole (value);
    case SAM_VALUE_DAY:
      return is_day (value);
    case SAM_VALUE_INSTANT:
      return is_instant (value);
    default:
      g_assert_not_reached ();
    }
}
