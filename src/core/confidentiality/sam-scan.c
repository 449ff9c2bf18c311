// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-scan-private.h"

#include <string.h>

#include "sam-known-words.h"

/* A text as words, rows of digits and signs. It is read once, from front to
 * back, and whatever looks at it afterwards looks a fixed number of tokens
 * around: a text of twice the length takes twice the time. */

/* Returns: (nullable): the character at @at and where the next one begins, or
 *   the end of the text; what is no UTF-8 is U+FFFD, a byte at a time */
static gunichar
get_character (const char *at, const char **next)
{
  gunichar c = g_utf8_get_char_validated (at, -1);

  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      *next = at + 1;
      return 0xfffd;
    }
  *next = g_utf8_next_char (at);

  return c;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018;
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c);
}

/* Within a word: Gerrit-Jan, O’Connor. */
static gboolean
joins_letters (gunichar c, const char *next)
{
  const char *after;

  return (c == '-' || is_apostrophe (c)) && *next != '\0' &&
         is_letter (get_character (next, &after));
}

static void
fold_word (SamToken *token, const char *text)
{
  gsize            length = token->end - token->start - token->possessive;
  g_autofree char *word = g_strndup (text + token->start, length);
  g_autofree char *ascii = NULL;

  if (!g_str_is_ascii (word))
    ascii = g_str_to_ascii (word, "C");
  if (ascii != NULL)
    length = strlen (ascii);
  if (length > SAM_TOKEN_MAX)
    return;

  for (gsize i = 0; i < length; i++)
    token->folded[i] = g_ascii_tolower ((ascii != NULL ? ascii : word)[i]);
}

/* An ’s at the end belongs to the sentence, not to the name. */
static void
cut_possessive (SamToken *token, const char *text)
{
  const char *end = text + token->end;
  gsize       length = token->end - token->start;

  if (length > 2 && strncmp (end - 2, "'s", 2) == 0)
    token->possessive = 2;
  else if (length > 4 && strncmp (end - 4, "’s", 4) == 0)
    token->possessive = 4;
}

static const char *
read_word (SamToken *token, const char *text, const char *at)
{
  const char *next;
  gunichar    c = get_character (at, &next);

  token->kind = SAM_TOKEN_WORD;
  token->capital = g_unichar_isupper (c) || g_unichar_istitle (c);
  token->loud = token->capital;
  while (*at != '\0')
    {
      c = get_character (at, &next);
      if (!is_letter (c) && !joins_letters (c, next))
        break;
      if (g_unichar_islower (c))
        token->loud = FALSE;
      token->n_letters++;
      at = next;
    }
  token->end = (gsize) (at - text);
  cut_possessive (token, text);
  fold_word (token, text);

  return at;
}

static const char *
read_number (SamToken *token, const char *text, const char *at)
{
  token->kind = SAM_TOKEN_NUMBER;
  for (; g_ascii_isdigit (*at); at++)
    token->n_letters++;
  token->end = (gsize) (at - text);

  return at;
}

/* Returns: behind the white space, of which @token then knows */
static const char *
skip_space (SamToken *token, const char *at)
{
  while (*at != '\0')
    {
      const char *next;
      gunichar    c = get_character (at, &next);

      if (!g_unichar_isspace (c))
        break;
      token->spaced = TRUE;
      if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
        token->first = TRUE;
      at = next;
    }

  return at;
}

static SamToken *
read_tokens (const char *text, gsize *n_tokens)
{
  GArray     *tokens = g_array_new (FALSE, TRUE, sizeof (SamToken));
  const char *at = text;

  for (;;)
    {
      SamToken    token = { .first = tokens->len == 0 };
      const char *next;
      gunichar    c;

      at = skip_space (&token, at);
      if (*at == '\0')
        break;

      token.start = (gsize) (at - text);
      c = get_character (at, &next);
      if (g_unichar_isalpha (c))
        at = read_word (&token, text, at);
      else if (g_ascii_isdigit (*at))
        at = read_number (&token, text, at);
      else
        {
          token.kind = SAM_TOKEN_SIGN;
          token.sign = is_apostrophe (c) ? '\'' : c;
          token.end = (gsize) (next - text);
          at = next;
        }
      g_array_append_val (tokens, token);
    }
  *n_tokens = tokens->len;

  return (SamToken *) g_array_free (tokens, FALSE);
}

/* Returns: whether more of the text is Dutch than English; as @language says if
 *   it does not tell */
static gboolean
is_dutch (const SamScan *self, const char *language)
{
  int dutch = 0;

  for (gsize i = 0; i < self->n_tokens; i++)
    {
      SamWordRoles roles = sam_known_word (self->tokens[i].folded);

      if (self->tokens[i].n_letters < 2)
        continue;
      if ((roles & SAM_WORD_DUTCH) != 0)
        dutch++;
      if ((roles & SAM_WORD_ENGLISH) != 0)
        dutch--;
    }

  return dutch != 0 ? dutch > 0 : g_str_has_prefix (language, "nl");
}

static void
free_mark (gpointer data)
{
  SamMark *mark = data;

  g_free (mark->neutral);
  g_free (mark);
}

void
sam_scan_init (SamScan *self, const char *text, const char *language)
{
  self->text = text;
  self->tokens = read_tokens (text, &self->n_tokens);
  self->dutch = is_dutch (self, language);
  self->marks = g_ptr_array_new_with_free_func (free_mark);
}

void
sam_scan_clear (SamScan *self)
{
  g_clear_pointer (&self->tokens, g_free);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
}

gboolean
sam_scan_is_sign (const SamScan *self, gsize i, gunichar sign)
{
  return i < self->n_tokens && self->tokens[i].kind == SAM_TOKEN_SIGN &&
         self->tokens[i].sign == sign;
}

gboolean
sam_scan_is_word (const SamScan *self, gsize i, const char *word)
{
  return i < self->n_tokens && self->tokens[i].kind == SAM_TOKEN_WORD &&
         g_str_equal (self->tokens[i].folded, word);
}

/* Whether @i has so many digits, and is not yet part of something. */
gboolean
sam_scan_is_number (const SamScan *self, gsize i, guint least, guint most)
{
  return i < self->n_tokens && self->tokens[i].kind == SAM_TOKEN_NUMBER &&
         !self->tokens[i].taken && self->tokens[i].n_letters >= least &&
         self->tokens[i].n_letters <= most;
}

/* Whether nothing stands between @i and what comes before it. */
gboolean
sam_scan_is_tight (const SamScan *self, gsize i)
{
  return i > 0 && i < self->n_tokens && !self->tokens[i].spaced;
}

/* Whether a sentence may begin with @i: there a capital says nothing. */
gboolean
sam_scan_begins (const SamScan *self, gsize i)
{
  const SamToken *before;

  if (i == 0 || self->tokens[i].first)
    return TRUE;

  before = &self->tokens[i - 1];
  switch (before->kind)
    {
    case SAM_TOKEN_SIGN:
      return before->sign != ',' && before->sign != '&' && before->sign != '+';
    case SAM_TOKEN_NUMBER:
    case SAM_TOKEN_WORD:
    default:
      return FALSE;
    }
}

/* Returns: the value of a NUMBER of at most 18 digits */
guint64
sam_scan_get_value (const SamScan *self, gsize i)
{
  return g_ascii_strtoull (self->text + self->tokens[i].start, NULL, 10);
}

void
sam_scan_take (SamScan *self, gsize first, gsize end)
{
  for (gsize i = first; i < end; i++)
    self->tokens[i].taken = TRUE;
}

static gboolean
is_free (const SamScan *self, gsize first, gsize end)
{
  for (gsize i = first; i < end; i++)
    if (self->tokens[i].taken)
      return FALSE;

  return TRUE;
}

/* Marks the tokens from @first to before @end, so that nothing else will; not
 * if one of them is part of something already. */
void
sam_scan_mark (SamScan     *self,
               SamMarkKinds kind,
               gsize        first,
               gsize        end,
               const char  *nl,
               const char  *en)
{
  const SamToken *last = &self->tokens[end - 1];
  SamMark        *mark;

  if (!is_free (self, first, end))
    return;
  sam_scan_take (self, first, end);
  if ((self->kinds & kind) == 0)
    return;

  mark = g_new0 (SamMark, 1);
  mark->kind = kind;
  mark->start = self->tokens[first].start;
  mark->end = last->end - last->possessive;
  mark->neutral = g_strdup (self->dutch ? nl : en);
  g_ptr_array_add (self->marks, mark);
}
