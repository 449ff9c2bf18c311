// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SamValueType:
 *
 * What the value of an attribute may be; the patterns are those of our schemas.
 */
typedef enum
{
  SAM_VALUE_FORMAT,
  SAM_VALUE_ID,
  SAM_VALUE_NUMBER,
  SAM_VALUE_LANGUAGE,
  SAM_VALUE_VERSION,
  SAM_VALUE_MONTH,
  SAM_VALUE_MOMENT,
  SAM_VALUE_COUNT,
  SAM_VALUE_MINUTES,
  SAM_VALUE_PEOPLE,
  SAM_VALUE_LINE,
  SAM_VALUE_ONE_OF,
  SAM_VALUE_SOME_OF,
  SAM_VALUE_KEY,
  SAM_VALUE_SUM,
  SAM_VALUE_WHOLE,
  SAM_VALUE_DAY,
  SAM_VALUE_INSTANT,
} SamValueType;

#define SAM_LINE_MAX_LENGTH 300

char    *sam_value_collapse (const char *text) G_GNUC_WARN_UNUSED_RESULT;
int      sam_value_find (const char *value, const char *const *choices);
gboolean sam_value_is_blank (const char *text);

gboolean sam_value_check (SamValueType       type,
                          const char        *value,
                          const char *const *choices);
char    *sam_value_explain (SamValueType       type,
                            const char        *name,
                            const char        *value,
                            const char *const *choices) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
