// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-date.h"

/* Improvement points in words. */

/* People end their sentence or not; ours ends itself. */
static char *
without_stop (const char *text)
{
  char *copy = g_strdup (text);
  gsize length = strlen (copy);

  while (length > 0 && strchr (".,; ", copy[length - 1]) != NULL)
    copy[--length] = '\0';

  return copy;
}

/**
 * sam_agreement_to_sentence:
 *
 * Returns: (transfer full): the whole as one sentence, without the owner;
 *   empty if nothing is agreed
 */
char *
sam_agreement_to_sentence (SamAgreement *self)
{
  g_autofree char *when = NULL;
  g_autofree char *then = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  when = without_stop (sam_agreement_get_when (self));
  then = without_stop (sam_agreement_get_then (self));

  if (*when != '\0' && *then != '\0')
    /* Translators: an improvement point, as "When a new client starts, then
     * I ask who else helps." */
    return g_strdup_printf (_ ("When %s, then %s."), when, then);
  if (*then != '\0')
    return g_strdup_printf ("%s.", then);
  if (*when != '\0')
    return g_strdup_printf (_ ("When %s, then …"), when);

  return g_strdup ("");
}

/**
 * sam_agreement_describe_return:
 *
 * Returns: (transfer full): when it comes back, in words for after a colon
 */
char *
sam_agreement_describe_return (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (sam_agreement_get_returns (self) == NULL)
    /* Translators: after “Comes back: ” */
    return g_strdup (C_ ("comes back", "next session"));

  /* Translators: a day, in g_date_time_format() form */
  return sam_date_format (sam_agreement_get_returns (self), _ ("%-d %B %Y"));
}

/**
 * sam_agreement_state_get_title:
 *
 * Returns: (transfer none): how it is, translated
 */
const char *
sam_agreement_state_get_title (SamAgreementState state)
{
  switch (state)
    {
    case SAM_AGREEMENT_OPEN:
      /* Translators: how an improvement point is */
      return C_ ("improvement point", "Open");
    case SAM_AGREEMENT_GOING_ON:
      return C_ ("improvement point", "Going on");
    case SAM_AGREEMENT_DONE:
      return C_ ("improvement point", "Done");
    case SAM_AGREEMENT_LET_GO:
      return C_ ("improvement point", "Let go");
    default:
      g_assert_not_reached ();
    }
}
