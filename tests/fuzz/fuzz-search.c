// SPDX-License-Identifier: GPL-3.0-or-later

/* Words to look for, and a text to look in: the first line and the rest. What
 * is found holds what was looked for. */

#include <string.h>

#include "sam-fuzz.h"
#include "sam-search.h"

static gboolean
holds_all (const char *text, const char *words)
{
  g_autofree char *folded = sam_search_fold (text);
  g_auto (GStrv) parts = sam_search_split (words);

  for (char **part = parts; *part != NULL; part++)
    if (strstr (folded, *part) == NULL)
      return FALSE;

  return TRUE;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *both =
      g_utf8_make_valid ((const char *) data, (gssize) size);
  g_auto (GStrv) halves = g_strsplit (both, "\n", 2);
  const char *words = halves[0] != NULL ? halves[0] : "";
  const char *body = *words != '\0' && halves[1] != NULL ? halves[1] : "";
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (GPtrArray) hits = NULL;

  sam_search_add_text (search, SAM_HIT_NOTE, "owner", "id", "Title", "Place",
                       body);
  hits = sam_search_find (search, words, 10);
  for (guint i = 0; i < hits->len; i++)
    {
      g_autofree char *everything = g_strdup_printf ("Title\n%s", body);

      g_assert_true (holds_all (everything, words));
      g_assert_true (
          g_utf8_validate (sam_search_hit_get_context (hits->pdata[i]), -1,
                           NULL));
    }

  return 0;
}
