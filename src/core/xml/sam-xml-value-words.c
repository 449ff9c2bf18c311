// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-value.h"

#include <glib/gi18n-lib.h>

#include "sam-minutes.h"

/* Longer values are cut in messages. */
#define QUOTED_LENGTH 40

/* Room-internal: what was expected of the attribute @name, in an author's
 * words. */
char *
sam_value_explain (SamValueType       type,
                   const char        *name,
                   const char        *value,
                   const char *const *choices)
{
  g_autofree char *shown =
      g_utf8_substring (value, 0,
                        MIN (g_utf8_strlen (value, -1), QUOTED_LENGTH));
  g_autofree char *list =
      choices == NULL ? NULL : g_strjoinv (", ", (char **) choices);

  switch (type)
    {
    case SAM_VALUE_FORMAT:
      return g_strdup_printf (_ ("“%s” must be the version of the format, as "
                                 "1.0, not “%s”"),
                              name, shown);
    case SAM_VALUE_ID:
      return g_strdup_printf (_ ("“%s” must be small letters, digits and "
                                 "hyphens, at most 64, beginning with a "
                                 "letter, not “%s”"),
                              name, shown);
    case SAM_VALUE_NUMBER:
      return g_strdup_printf (
          _ ("“%s” must be a number from 1 to 99, not “%s”"), name, shown);
    case SAM_VALUE_LANGUAGE:
      return g_strdup_printf (
          _ ("“%s” must be a language, as nl or en-GB, not “%s”"), name, shown);
    case SAM_VALUE_VERSION:
      return g_strdup_printf (
          _ ("“%s” must be a version, as 1.0 or 2.3.1, not “%s”"), name, shown);
    case SAM_VALUE_MONTH:
      return g_strdup_printf (_ ("“%s” must be a year and a month, as 2026-11, "
                                 "not “%s”"),
                              name, shown);
    case SAM_VALUE_MOMENT:
      return g_strdup_printf (_ ("“%s” must be a date and a time, as "
                                 "2026-11-24T13:30, not “%s”"),
                              name, shown);
    case SAM_VALUE_COUNT:
      return g_strdup_printf (_ ("“%s” must be a whole number, not “%s”"), name,
                              shown);
    case SAM_VALUE_MINUTES:
      return g_strdup_printf (_ ("“%s” must be a number of minutes from %d to "
                                 "%d, not “%s”"),
                              name, SAM_MINUTES_MIN, SAM_MINUTES_MAX, shown);
    case SAM_VALUE_PEOPLE:
      return g_strdup_printf (
          _ ("“%s” must be how many people, as 3-12, not “%s”"), name, shown);
    case SAM_VALUE_LINE:
      return g_strdup_printf (_ ("“%s” must be a line of 1 to %d characters, "
                                 "not “%s”"),
                              name, SAM_LINE_MAX_LENGTH, shown);
    case SAM_VALUE_ONE_OF:
      return g_strdup_printf (_ ("“%s” must be one of these: %s; not “%s”"),
                              name, list, shown);
    case SAM_VALUE_SOME_OF:
      return g_strdup_printf (_ ("“%s” must be one or more of these: %s; not "
                                 "“%s”"),
                              name, list, shown);
    case SAM_VALUE_KEY:
      return g_strdup_printf (_ ("“%s” must be small letters, digits and "
                                 "hyphens, at most 64, not “%s”"),
                              name, shown);
    case SAM_VALUE_SUM:
      return g_strdup_printf (_ ("“%s” must be 64 digits and letters from a to "
                                 "f, not “%s”"),
                              name, shown);
    case SAM_VALUE_WHOLE:
      return g_strdup_printf (_ ("“%s” must be a whole number, not “%s”"), name,
                              shown);
    case SAM_VALUE_DAY:
      return g_strdup_printf (_ ("“%s” must be a day, as 2026-11-24, not “%s”"),
                              name, shown);
    case SAM_VALUE_INSTANT:
      return g_strdup_printf (_ ("“%s” must be a moment, as "
                                 "2026-11-24T13:30:00+01:00, not “%s”"),
                              name, shown);
    default:
      g_assert_not_reached ();
    }
}
