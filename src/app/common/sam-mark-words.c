// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-mark-words.h"

#include <glib/gi18n-lib.h>

/**
 * sam_mark_words_advise:
 * @kind: what it looks like
 * @found: what was typed
 * @neutral: what could stand there instead
 *
 * Returns: (transfer full): the advice, in one sentence and a question
 */
char *
sam_mark_words_advise (SamMarkKinds kind,
                       const char  *found,
                       const char  *neutral)
{
  switch (kind)
    {
    case SAM_MARK_BIRTH_DATE:
      return g_strdup_printf (_ ("“%1$s” looks like a date of birth. Write "
                                 "“%2$s” instead?"),
                              found, neutral);
    case SAM_MARK_SERVICE_NUMBER:
      return g_strdup_printf (_ ("“%1$s” looks like a citizen service number. "
                                 "Write “%2$s” instead?"),
                              found, neutral);
    case SAM_MARK_PHONE:
      return g_strdup_printf (_ ("“%1$s” looks like a phone number. Write "
                                 "“%2$s” instead?"),
                              found, neutral);
    case SAM_MARK_ADDRESS:
      return g_strdup_printf (_ ("“%1$s” looks like an address. Write “%2$s” "
                                 "instead?"),
                              found, neutral);
    case SAM_MARK_EMAIL:
      return g_strdup_printf (_ ("“%1$s” looks like an e-mail address. Write "
                                 "“%2$s” instead?"),
                              found, neutral);
    case SAM_MARK_NAME:
    default:
      return g_strdup_printf (_ ("“%1$s” looks like a name. Write “%2$s” "
                                 "instead?"),
                              found, neutral);
    }
}
