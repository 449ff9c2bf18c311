// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-private.h"

#include <string.h>

/* Text without what people leave out when they search: capitals, accents, the
 * kind of quote or dash. Each character folds by itself, so a place in a folded
 * text can be found again in the text. */

/* Bytes around what was found, on either side. */
#define SNIPPET_BEFORE 30
#define SNIPPET_AFTER 60

/* Longest way to write one character in full. */
#define MAX_DECOMPOSED G_UNICHAR_MAX_DECOMPOSITION_LENGTH

typedef struct
{
  gunichar    c;
  const char *folded;
} Special;

/* What Unicode does not take apart by itself. */
static const Special specials[] = {
  { 0xad, "" },     { 0xc6, "ae" },  { 0xd0, "d" },    { 0xd8, "o" },
  { 0xde, "th" },   { 0xdf, "ss" },  { 0xe6, "ae" },   { 0xf0, "d" },
  { 0xf8, "o" },    { 0xfe, "th" },  { 0x110, "d" },   { 0x111, "d" },
  { 0x131, "i" },   { 0x141, "l" },  { 0x142, "l" },   { 0x152, "oe" },
  { 0x153, "oe" },  { 0x200b, "" },  { 0x2010, "-" },  { 0x2011, "-" },
  { 0x2013, "-" },  { 0x2014, "-" }, { 0x2018, "'" },  { 0x2019, "'" },
  { 0x201a, "'" },  { 0x201b, "'" }, { 0x201c, "\"" }, { 0x201d, "\"" },
  { 0x201e, "\"" },
};

static const char *
find_special (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (specials); i++)
    if (specials[i].c == c)
      return specials[i].folded;

  return NULL;
}

static void
fold_other (gunichar c, GString *folded)
{
  const char *special = find_special (c);
  gunichar    parts[MAX_DECOMPOSED];
  gsize       n_parts;

  if (special != NULL)
    {
      g_string_append (folded, special);
      return;
    }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, MAX_DECOMPOSED);
  for (gsize i = 0; i < n_parts; i++)
    if (g_unichar_isspace (parts[i]))
      g_string_append_c (folded, ' ');
    else if (!g_unichar_ismark (parts[i]))
      g_string_append_unichar (folded, g_unichar_tolower (parts[i]));
}

static void
fold_character (const char *character, GString *folded)
{
  if ((*character & 0x80) != 0)
    fold_other (g_utf8_get_char (character), folded);
  else if (g_ascii_isspace (*character))
    g_string_append_c (folded, ' ');
  else
    g_string_append_c (folded, g_ascii_tolower (*character));
}

/**
 * sam_search_fold:
 * @text: valid UTF-8
 *
 * Takes capitals, accents, ligatures and typographic signs out, so that
 * “Patiënt” and “PATIENT” are one. White space becomes spaces.
 *
 * Returns: (transfer full): @text, folded
 */
char *
sam_search_fold (const char *text)
{
  GString *folded;

  g_return_val_if_fail (text != NULL, NULL);

  folded = g_string_sized_new (strlen (text));
  for (; *text != '\0'; text = g_utf8_next_char (text))
    fold_character (text, folded);

  return g_string_free (folded, FALSE);
}

/* Cuts what is no letter or digit off both ends of a word. */
static char *
trim_word (const char *word)
{
  const char *start = word;
  const char *end = word + strlen (word);

  while (start < end && !g_unichar_isalnum (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);

      if (g_unichar_isalnum (g_utf8_get_char (last)))
        break;
      end = last;
    }

  return g_strndup (start, (gsize) (end - start));
}

/**
 * sam_search_split:
 * @words: what somebody typed
 *
 * Returns: (transfer full): its words, folded and without punctuation around
 *   them, each once; none if there is nothing to look for
 */
char **
sam_search_split (const char *words)
{
  GPtrArray       *kept;
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (words != NULL, NULL);

  kept = g_ptr_array_new ();
  folded = sam_search_fold (words);
  parts = g_strsplit (folded, " ", -1);
  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *word = trim_word (parts[i]);

      if (*word != '\0' &&
          !g_ptr_array_find_with_equal_func (kept, word, g_str_equal, NULL))
        g_ptr_array_add (kept, g_steal_pointer (&word));
    }
  g_ptr_array_add (kept, NULL);

  return (char **) g_ptr_array_free (kept, FALSE);
}

/* Returns: the character of @text whose folding holds byte @offset of the
 *   folded text */
static const char *
unfold (const char *text, gsize offset)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      fold_character (text, folded);
      if (folded->len > offset)
        break;
    }

  return text;
}

/* Room-internal: some words of @text around the first @word in it, on one
 * line, with “…” where it is cut. */
char *
sam_search_snippet (const char *text, const char *folded, const char *word)
{
  const char *hit = strstr (folded, word);
  const char *middle = unfold (text, hit == NULL ? 0 : (gsize) (hit - folded));
  const char *start = middle;
  const char *end = middle;
  g_autofree char *cut = NULL;

  for (int n = 0;
       start > text && (n < SNIPPET_BEFORE || !g_ascii_isspace (start[-1]));
       n++)
    start = g_utf8_prev_char (start);
  for (int n = 0;
       *end != '\0' && (n < SNIPPET_AFTER || !g_ascii_isspace (*end)); n++)
    end = g_utf8_next_char (end);

  cut = g_strndup (start, (gsize) (end - start));
  g_strdelimit (cut, "\n\t\r", ' ');

  return g_strconcat (start > text ? "…" : "", cut, *end != '\0' ? "…" : "",
                      NULL);
}
