// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include "sam-known-names.h"
#include "sam-known-words.h"

/* Where a name ends, and whether it is one. What a capital is worth depends on
 * what stands before it: after “mevrouw” it makes a name of any word, in the
 * middle of a sentence of most, at its beginning of what is nothing else. */

/* In words. */
#define LONGEST_NAME 5
#define LONGEST_PARTICLES 3
#define LONGEST_INITIALS 4
/* In letters; shorter ones need a capital to be a name. */
#define LEAST_SMALL_LETTERS 4

static SamWordRoles
get_roles (const SamScan *scan, gsize i)
{
  return i < scan->n_tokens ? sam_known_word (scan->tokens[i].folded) : 0;
}

/* Whether @i is a word on the line of what comes before it, and free. */
static gboolean
is_free_word (const SamScan *scan, gsize i)
{
  return i < scan->n_tokens && scan->tokens[i].kind == SAM_TOKEN_WORD &&
         !scan->tokens[i].taken && !scan->tokens[i].first;
}

/* Whether @i has the looks of a name. Abbreviations are all capitals. */
static gboolean
looks_like_name (const SamScan *scan, gsize i)
{
  const SamToken *token;

  if (!is_free_word (scan, i))
    return FALSE;
  token = &scan->tokens[i];

  return token->capital && !token->loud && token->n_letters >= 2 &&
         (get_roles (scan, i) & SAM_WORD_NO_NAME) == 0;
}

/* At most this much of a surname. */
static gboolean
is_last_name (const SamScan *scan, gsize i, SamNameLevel most)
{
  SamNameLevel level;

  if (!is_free_word (scan, i))
    return FALSE;

  level = sam_known_last_name (scan->tokens[i].folded);

  return level != SAM_NAME_UNKNOWN && level <= most;
}

static gboolean
is_initial (const SamScan *scan, gsize i)
{
  return i < scan->n_tokens && scan->tokens[i].kind == SAM_TOKEN_WORD &&
         !scan->tokens[i].taken && scan->tokens[i].n_letters == 1 &&
         scan->tokens[i].capital && sam_scan_is_sign (scan, i + 1, '.') &&
         sam_scan_is_tight (scan, i + 1);
}

/* Returns: the token after initials as “M.J.”, or @i */
static gsize
skip_initials (const SamScan *scan, gsize i)
{
  for (guint n = 0; n < LONGEST_INITIALS && is_initial (scan, i) &&
                    (n == 0 || !scan->tokens[i].first);
       n++)
    i += 2;

  return i;
}

/* Returns: the token after “’t”, or @i */
static gsize
skip_short_article (const SamScan *scan, gsize i)
{
  if (sam_scan_is_sign (scan, i, '\'') && !scan->tokens[i].first &&
      sam_scan_is_tight (scan, i + 1) && sam_scan_is_word (scan, i + 1, "t"))
    return i + 2;

  return i;
}

/* Returns: the token after “van der”, “in ’t” and the like, or @i */
static gsize
skip_particles (const SamScan *scan, gsize i)
{
  gsize at = i;

  if (is_free_word (scan, at) &&
      (get_roles (scan, at) & SAM_WORD_PREPOSITION) != 0 &&
      (skip_short_article (scan, at + 1) > at + 1 ||
       (get_roles (scan, at + 1) & SAM_WORD_PARTICLE) != 0))
    at++;
  for (guint n = 0; n < LONGEST_PARTICLES; n++)
    {
      gsize after = skip_short_article (scan, at);

      if (after == at && is_free_word (scan, at) &&
          (get_roles (scan, at) & SAM_WORD_PARTICLE) != 0)
        after = at + 1;
      if (after == at)
        break;
      at = after;
    }

  return at;
}

/* After “van der” even “Meer” is one. */
static gboolean
looks_like_last_name (const SamScan *scan, gsize i, gboolean after_particle)
{
  return looks_like_name (scan, i) ||
         (after_particle && is_last_name (scan, i, SAM_NAME_BESIDE) &&
          scan->tokens[i].capital && !scan->tokens[i].loud);
}

/* A single capital between two names, as in “Tjong A Hung”. */
static gboolean
is_short_part (const SamScan *scan, gsize i)
{
  return is_free_word (scan, i) && scan->tokens[i].n_letters == 1 &&
         scan->tokens[i].capital && looks_like_name (scan, i + 1);
}

/* Returns: the token after the name whose first word ends before @i */
static gsize
extend (const SamScan *scan, gsize i)
{
  gboolean is_first =
      sam_known_first_name (scan->tokens[i - 1].folded) != SAM_NAME_UNKNOWN;
  gboolean is_small = !scan->tokens[i - 1].capital;

  for (guint n = 1; n < LONGEST_NAME; n++)
    {
      gsize after = is_first ? skip_particles (scan, i) : i;

      if (scan->tokens[i - 1].possessive > 0)
        break;
      if (looks_like_last_name (scan, after, after > i) ||
          (is_small && is_last_name (scan, after, SAM_NAME_ALWAYS)))
        i = after + 1;
      else if (is_short_part (scan, i))
        i += 2;
      else
        break;
    }

  return i;
}

/* Without a capital only what is hardly anything else. */
static gboolean
is_small_name (const SamScan *scan, gsize i)
{
  return is_free_word (scan, i) && !scan->tokens[i].capital &&
         scan->tokens[i].n_letters >= LEAST_SMALL_LETTERS &&
         (get_roles (scan, i) & SAM_WORD_NO_NAME) == 0 &&
         (is_last_name (scan, i, SAM_NAME_CAPITAL) ||
          sam_known_first_name (scan->tokens[i].folded) == SAM_NAME_ALWAYS);
}

/* In a text that shouts, capitals say nothing. */
static gboolean
is_loud_name (const SamScan *scan, gsize i, gsize title)
{
  return is_free_word (scan, i) && scan->tokens[i].loud &&
         scan->tokens[title].loud && scan->tokens[title].n_letters > 2 &&
         scan->tokens[i].n_letters > 2 &&
         (get_roles (scan, i) & SAM_WORD_NO_NAME) == 0;
}

/* Returns: the token after the name that begins at @i, behind a title as
 *   “mevrouw”; @i if none does */
gsize
sam_scan_name_after_title (const SamScan *self, gsize i)
{
  gsize start = skip_initials (self, i);
  gsize at = skip_particles (self, start);

  if (i == 0 || i >= self->n_tokens || self->tokens[i].first ||
      (!looks_like_last_name (self, at, at > start) &&
       !is_small_name (self, at) && !is_loud_name (self, at, i - 1)))
    return i;

  return extend (self, at + 1);
}

/* Returns: the token after the name that begins at @i, behind a word as
 *   “dochter” or “genaamd”; @i if none does. It must have a capital. */
gsize
sam_scan_name_after_word (const SamScan *self, gsize i)
{
  gsize at = i;

  if (is_free_word (self, i) && self->tokens[i].capital &&
      self->tokens[i].n_letters > 1)
    at = skip_particles (self, i);
  if (!looks_like_last_name (self, at, at > i))
    return i;

  return extend (self, at + 1);
}

/* J. Jansen, P.J. de Wit. */
static gsize
match_initials (const SamScan *scan, gsize i)
{
  gsize start = skip_initials (scan, i);
  gsize at = skip_particles (scan, start);

  if (start == i || !looks_like_last_name (scan, at, at > start) ||
      (at == start && !is_last_name (scan, at, SAM_NAME_BESIDE)))
    return i;

  return extend (scan, at + 1);
}

/* Names of streets and houses hold those of people, and so do some shops. */
static gboolean
is_of_no_person (const SamScan *scan, gsize i, gsize end)
{
  if (i > 0 && !scan->tokens[i].first &&
      (get_roles (scan, i - 1) & (SAM_WORD_HOUSE | SAM_WORD_ARTICLE)) != 0)
    return TRUE;
  if (i > 1 && sam_scan_is_sign (scan, i - 1, '.') &&
      (get_roles (scan, i - 2) & SAM_WORD_HOUSE) != 0)
    return TRUE;

  for (gsize at = i; at < end; at++)
    if (sam_known_street (scan->tokens[at].folded))
      return TRUE;

  return i + 1 < scan->n_tokens &&
         sam_known_thing (scan->tokens[i].folded, scan->tokens[i + 1].folded);
}

/* Whether the known first name at @i is one here; @beside says that a surname
 * follows. */
static gboolean
is_first_name_here (const SamScan *scan, gsize i, gboolean beside)
{
  const SamToken *token = &scan->tokens[i];
  SamNameLevel    level = sam_known_first_name (token->folded);

  if (!token->capital || token->loud)
    return level == SAM_NAME_ALWAYS && token->n_letters >= LEAST_SMALL_LETTERS;
  if (sam_scan_begins (scan, i) &&
      (get_roles (scan, i) & SAM_WORD_NO_NAME) != 0)
    return beside;

  switch (level)
    {
    case SAM_NAME_ALWAYS:
    case SAM_NAME_CAPITAL:
      return TRUE;
    case SAM_NAME_INSIDE:
      return beside || !sam_scan_begins (scan, i);
    case SAM_NAME_BESIDE:
      return beside;
    case SAM_NAME_UNKNOWN:
    default:
      return FALSE;
    }
}

static gsize
match_first_name (const SamScan *scan, gsize i)
{
  gsize    end, at;
  gboolean beside;

  if (sam_known_first_name (scan->tokens[i].folded) == SAM_NAME_UNKNOWN)
    return i;

  end = extend (scan, i + 1);
  at = skip_particles (scan, i + 1);
  beside =
      end > i + 1 && (at > i + 1 || is_last_name (scan, at, SAM_NAME_BESIDE));
  if (!is_first_name_here (scan, i, beside) || is_of_no_person (scan, i, end))
    return i;

  return end;
}

/* “De Vries”, or “Jansen” in the middle of a sentence. */
static gsize
match_last_name (const SamScan *scan, gsize i)
{
  gsize at = i;

  if (scan->tokens[i].capital && !scan->tokens[i].loud)
    at = skip_particles (scan, i);
  if (at > i && looks_like_last_name (scan, at, TRUE) &&
      is_last_name (scan, at,
                    sam_scan_begins (scan, i) ? SAM_NAME_CAPITAL
                                              : SAM_NAME_BESIDE))
    return at + 1;

  if (looks_like_name (scan, i) && is_last_name (scan, i, SAM_NAME_ALWAYS) &&
      !sam_scan_begins (scan, i) && !is_of_no_person (scan, i, i + 1))
    return i + 1;

  return i;
}

/* Returns: the token after the name that begins at @i and that nothing
 *   announces; @i if none does */
gsize
sam_scan_name_alone (const SamScan *self, gsize i)
{
  gsize end;

  if (self->tokens[i].kind != SAM_TOKEN_WORD || self->tokens[i].taken)
    return i;

  end = match_initials (self, i);
  if (end == i)
    end = match_first_name (self, i);
  if (end == i)
    end = match_last_name (self, i);

  return end;
}
