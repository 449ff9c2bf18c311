// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-check-out.h"

#include <glib/gi18n-lib.h>

/**
 * sam_check_out_get_question:
 *
 * Returns: (transfer none): what the team is asked at the end
 */
const char *
sam_check_out_get_question (void)
{
  return _ ("Was this worth our time?");
}

/**
 * sam_worth_get_word:
 *
 * Returns: (transfer none): the answer in a word
 */
const char *
sam_worth_get_word (SamWorth worth)
{
  static const char *const words[SAM_N_WORTHS] = {
    /* Translators: an answer to "Was this worth our time?" */
    [SAM_WORTH_YES] = NC_ ("worth", "Yes"),
    [SAM_WORTH_PARTLY] = NC_ ("worth", "Partly"),
    [SAM_WORTH_HARDLY] = NC_ ("worth", "Hardly"),
  };

  g_return_val_if_fail ((guint) worth < SAM_N_WORTHS, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "worth", words[worth]);
}

/**
 * sam_check_out_get_total:
 *
 * Returns: how many people answered
 */
guint
sam_check_out_get_total (const SamCheckOut *self)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint worth = 0; worth < SAM_N_WORTHS; worth++)
    total += self->counts[worth];

  return total;
}

/**
 * sam_check_out_describe:
 *
 * Returns: (transfer full) (nullable): the three counts, as "Yes 5 · Partly 2 ·
 *   Hardly 0"; %NULL if nobody answered
 */
char *
sam_check_out_describe (const SamCheckOut *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (sam_check_out_get_total (self) == 0)
    return NULL;

  /* Translators: how many people gave each answer */
  return g_strdup_printf (_ ("Yes %u · Partly %u · Hardly %u"),
                          self->counts[SAM_WORTH_YES],
                          self->counts[SAM_WORTH_PARTLY],
                          self->counts[SAM_WORTH_HARDLY]);
}
