// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-language.h"

/* The languages in which the built-in cards are written. */
static const char *const languages[] = { "en", "nl" };

static const char *
find_language (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_has_prefix (name, languages[i]) &&
        (name[2] == '\0' || !g_ascii_isalpha (name[2])))
      return languages[i];

  return NULL;
}

/**
 * sam_language_choose:
 * @chosen: (nullable): what was set in the preferences; empty for “as the
 *   interface”
 * @interface: (array zero-terminated=1): names of locales, best first
 *
 * Returns: (transfer none): the language of the cards; English if nothing fits
 */
const char *
sam_language_choose (const char *chosen, const char *const *interface)
{
  g_return_val_if_fail (interface != NULL, "en");

  if (chosen != NULL && find_language (chosen) != NULL)
    return find_language (chosen);

  for (guint i = 0; interface[i] != NULL; i++)
    if (find_language (interface[i]) != NULL)
      return find_language (interface[i]);

  return "en";
}
