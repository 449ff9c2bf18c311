// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-passphrase.h"

#include <glib/gi18n-lib.h>

#include "sam-person.h"

/**
 * sam_passphrase_get_warning:
 *
 * Returns: what must be known before a passphrase is chosen, in words
 */
const char *
sam_passphrase_get_warning (void)
{
  return _ ("Nobody can read what you write without the passphrase, and nobody "
            "can bring it back: if you lose it, everything you wrote here is "
            "lost. Write it down and keep it in a safe place.");
}

/**
 * sam_passphrase_dup_fault:
 * @first: a new passphrase
 * @again: the same, typed again
 *
 * Returns: (transfer full) (nullable): why it cannot be that one, in words;
 *   %NULL if it can
 */
char *
sam_passphrase_dup_fault (const char *first, const char *again)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (again != NULL, NULL);

  if (!sam_passphrase_is_long_enough (first))
    return g_strdup_printf (_ ("A passphrase has at least %u characters. A few "
                               "words in a row are easy to remember."),
                            (guint) SAM_PASSPHRASE_LEAST);
  if (!g_str_equal (first, again))
    return g_strdup (_ ("The two passphrases are not the same. Type it once "
                        "more in both fields."));

  return NULL;
}
