// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include "sam-known-words.h"

/* Names, with the words that announce them, and what a colleague would write
 * instead: of “mevrouw Jansen” the “mevrouw” stays. */

typedef struct
{
  const char *words; /* a space apart */
  const char *nl;
  const char *en;
  gboolean    short_form; /* may have a point */
} Title;

/* Where both languages have a word, the text says in which it is. */
static const Title titles[] = {
  { "mevr mw mvr", "mevrouw", "mevrouw", TRUE },
  { "mevrouw", "mevrouw", "mevrouw", FALSE },
  { "dhr", "meneer", "meneer", TRUE },
  { "meneer mijnheer heer", "meneer", "meneer", FALSE },
  { "mr mrs ms mx", "meneer", "the client", TRUE },
  { "miss", "mevrouw", "the client", FALSE },
  { "dr drs prof", "de arts", "the doctor", TRUE },
  { "dokter doctor", "de arts", "the doctor", FALSE },
  { "fam", "de familie", "the family", TRUE },
  { "familie", "de familie", "the family", FALSE },
};

static const Title *
find_title (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_auto (GStrv) words = g_strsplit (titles[i].words, " ", -1);

      if (g_strv_contains ((const char *const *) words, folded))
        return &titles[i];
    }

  return NULL;
}

/* Returns: (transfer full): @words, with a capital if the token has one that
 *   is not just the custom */
static char *
dup_as_typed (const SamScan *scan, gsize i, const char *words)
{
  gboolean capital = scan->tokens[i].capital;

  if (g_str_has_prefix (words, "the "))
    capital = sam_scan_begins (scan, i);
  if (!capital)
    return g_strdup (words);

  return g_strdup_printf ("%c%s", g_ascii_toupper (*words), words + 1);
}

static void
mark_as (SamScan *self, gsize first, gsize end, const char *words)
{
  g_autofree char *neutral = dup_as_typed (self, first, words);

  sam_scan_mark (self, SAM_MARK_NAME, first, end, neutral, neutral);
}

static void
mark_alone (SamScan *self, gsize first, gsize end)
{
  sam_scan_mark (self, SAM_MARK_NAME, first, end, "[naam]", "[name]");
}

static SamWordRoles
get_roles (const SamScan *scan, gsize i)
{
  return i < scan->n_tokens && scan->tokens[i].kind == SAM_TOKEN_WORD
             ? sam_known_word (scan->tokens[i].folded)
             : 0;
}

static gboolean
is_on_line (const SamScan *scan, gsize i)
{
  return i < scan->n_tokens && !scan->tokens[i].first;
}

/* “the Brown family”: what is before the family is its name. */
static gsize
match_family (SamScan *self, gsize i)
{
  if (!is_on_line (self, i) || i == 0 || !sam_scan_is_word (self, i - 1, "the"))
    return i;

  for (gsize at = i + 1; at < i + 4 && is_on_line (self, at); at++)
    if (sam_scan_is_word (self, at, "family"))
      return sam_scan_name_after_title (self, i) == at ? at + 1 : i;

  return i;
}

/* Returns: where “Mr and Mrs Harris” begins, or @i if it is one of them */
static gsize
find_couple (const SamScan *scan, gsize i)
{
  if (i < 2 || scan->tokens[i].first || scan->tokens[i - 1].first ||
      (!sam_scan_is_word (scan, i - 1, "and") &&
       !sam_scan_is_sign (scan, i - 1, '&')) ||
      (get_roles (scan, i - 2) & SAM_WORD_TITLE) == 0)
    return i;

  return i - 2;
}

/* Returns: the token after what was marked, or @i */
static gsize
find_after_title (SamScan *self, gsize i)
{
  const Title *title = find_title (self->tokens[i].folded);
  const char  *words;
  gsize        first = i;
  gsize        name = i + 1;
  gsize        end;

  g_assert (title != NULL);
  words = self->dutch ? title->nl : title->en;
  if (title->short_form && sam_scan_is_sign (self, name, '.') &&
      sam_scan_is_tight (self, name))
    name++;
  end = sam_scan_name_after_title (self, name);
  if (end == name)
    return i;

  if (i > 0 && is_on_line (self, i) && sam_scan_is_word (self, i - 1, "de"))
    {
      if (sam_scan_is_word (self, i, "heer"))
        first--;
      else if (g_str_has_prefix (words, "de "))
        words += 3;
    }
  else if (i > 0 && is_on_line (self, i) && g_str_equal (words, "the client"))
    {
      first = find_couple (self, i);
      if (first < i)
        words = "the couple";
    }
  mark_as (self, first, end, words);

  return end;
}

/* “dochter Anouk”: the word stays as it was typed. */
static gsize
find_after_relation (SamScan *self, gsize i)
{
  const SamToken  *token = &self->tokens[i];
  gsize            end = sam_scan_name_after_word (self, i + 1);
  g_autofree char *words = NULL;

  if (end == i + 1)
    return i;

  words = g_strndup (self->text + token->start, token->end - token->start);
  sam_scan_mark (self, SAM_MARK_NAME, i, end, words, words);

  return end;
}

/* “ik ben Kim”. */
static gboolean
is_introduction (const SamScan *scan, gsize i)
{
  return i > 0 && ((sam_scan_is_word (scan, i, "ben") &&
                    sam_scan_is_word (scan, i - 1, "ik")) ||
                   (sam_scan_is_word (scan, i, "am") &&
                    sam_scan_is_word (scan, i - 1, "i")));
}

/* “genaamd Ferdinand”, “zegt Anouk”, “haar naam is Wilhelmina”, “naam: Tineke”.
 */
static gsize
find_after_naming (SamScan *self, gsize i)
{
  gsize name = i + 1;
  gsize end;

  if (sam_scan_is_word (self, i, "naam") || sam_scan_is_word (self, i, "name"))
    {
      if (!sam_scan_is_sign (self, name, ':') &&
          !sam_scan_is_word (self, name, "is"))
        return i;
      name++;
    }

  end = sam_scan_name_after_word (self, name);
  if (end == name)
    return i;
  mark_alone (self, name, end);

  return end;
}

static gsize
find_person (SamScan *self, gsize i)
{
  SamWordRoles roles = get_roles (self, i);
  gsize        end = i;

  if (self->tokens[i].taken)
    return i;
  if ((roles & SAM_WORD_TITLE) != 0)
    end = find_after_title (self, i);
  else if ((roles & SAM_WORD_RELATION) != 0)
    end = find_after_relation (self, i);
  else if ((roles & SAM_WORD_NAMED) != 0 || is_introduction (self, i))
    end = find_after_naming (self, i);
  if (end > i)
    return end;

  end = match_family (self, i);
  if (end > i)
    {
      sam_scan_mark (self, SAM_MARK_NAME, i, end, "family", "family");
      return end;
    }

  end = sam_scan_name_alone (self, i);
  if (end > i)
    mark_alone (self, i, end);

  return end;
}

/* “… Kuiper en Postma”: after a name, a capital is enough for another. */
static gsize
find_next_person (SamScan *self, gsize i)
{
  gsize end;

  if (!is_on_line (self, i) || (get_roles (self, i) & SAM_WORD_AND) == 0 ||
      (get_roles (self, i + 1) & (SAM_WORD_TITLE | SAM_WORD_RELATION)) != 0)
    return i;

  end = sam_scan_name_after_word (self, i + 1);
  if (end == i + 1)
    return i;
  mark_alone (self, i + 1, end);

  return end;
}

void
sam_scan_find_people (SamScan *self)
{
  gsize i = 0;

  while (i < self->n_tokens)
    {
      gsize end = find_person (self, i);

      if (end > i)
        end = MAX (end, find_next_person (self, end));
      i = MAX (end, i + 1);
    }
}
