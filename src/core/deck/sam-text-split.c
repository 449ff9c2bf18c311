// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-text-private.h"

#include <string.h>

/* Splitting has two steps. First the text falls apart into atoms: sentences,
 * and for a sentence longer than a page its even parts. Then the atoms are
 * laid on the fewest pages that hold them, and among the ways to do so the
 * one is taken with the least cost: the sum of the squared page lengths, which
 * is smallest when the pages are alike, and a price for each page that ends
 * inside a block, and a higher one for one that cuts somebody short. */

typedef enum
{
  BREAK_AFTER_BLOCK,
  BREAK_AFTER_SENTENCE,
  BREAK_AFTER_WORD,
  BREAK_INSIDE_QUOTE,
} Break;

typedef struct
{
  guint block;
  gsize start; /* in bytes, within the block */
  gsize end;
  guint words; /* at least 1, so that an empty block has a place as well */
  Break after; /* what a page that ends here cuts */
} Atom;

typedef struct
{
  guint   pages;
  guint64 cost;
  guint   from; /* the first atom of the last page */
} Layout;

/* A full stop after one of these does not end a sentence. */
static const char *const abbreviations[] = {
  "dhr", "dr", "mevr", "mr", "mrs", "ms", "mw", "nr", "prof", "st", NULL,
};

static const char *
skip_space (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;

  return text;
}

static const char *
skip_word (const char *text)
{
  while (*text != '\0' && !g_ascii_isspace (*text))
    text++;

  return text;
}

/* Quotes and brackets: they belong to the word that they wrap. */
static gboolean
is_wrapping (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_INITIAL_PUNCTUATION ||
         type == G_UNICODE_FINAL_PUNCTUATION ||
         type == G_UNICODE_OPEN_PUNCTUATION ||
         type == G_UNICODE_CLOSE_PUNCTUATION || c == '"' || c == '\'';
}

static gboolean
is_abbreviation (const char *word, const char *stop)
{
  while (word < stop && is_wrapping (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);

  for (gsize i = 0; abbreviations[i] != NULL; i++)
    if (strlen (abbreviations[i]) == (gsize) (stop - word) &&
        g_ascii_strncasecmp (abbreviations[i], word, stop - word) == 0)
      return TRUE;

  return FALSE;
}

/* Whether a sentence ends with the word from @word to @end, where @next is
 * what follows. "bijv. een" does not, as it goes on in small letters. */
static gboolean
ends_sentence (const char *word, const char *end, const char *next)
{
  const char *last = g_utf8_find_prev_char (word, end);

  while (last != NULL && is_wrapping (g_utf8_get_char (last)))
    last = g_utf8_find_prev_char (word, last);

  if (last == NULL)
    return FALSE;

  if (*last == '.'
          ? is_abbreviation (word, last)
          : *last != '!' && *last != '?' && g_utf8_get_char (last) != 0x2026)
    return FALSE;

  while (*next != '\0' && is_wrapping (g_utf8_get_char (next)))
    next = g_utf8_next_char (next);

  return !g_unichar_islower (g_utf8_get_char (next));
}

/* Whether somebody is still speaking after the word from @word to @end. An
 * apostrophe looks like a closing quote; a quote closes after a stop. */
static gboolean
is_quoted_after (const char *word, const char *end, gboolean quoted)
{
  gunichar before = 0;

  for (const char *p = word; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x2018 || c == 0x201c)
        quoted = TRUE;
      else if (c == 0x201d ||
               (c == 0x2019 && before != 0 &&
                (before == 0x2026 ||
                 (before < 0x80 && strchr (".,?!", (int) before) != NULL))))
        quoted = FALSE;
      before = c;
    }

  return quoted;
}

/* Appends the words of one sentence as an atom, or as even parts of at most
 * @most_words. @words holds the range of each word. */
static void
add_sentence (GArray *atoms, guint block, GArray *words, guint most_words)
{
  guint n_parts = (words->len + most_words - 1) / most_words;

  for (guint part = 0; part < n_parts; part++)
    {
      guint first = (guint) ((guint64) words->len * part / n_parts);
      guint end = (guint) ((guint64) words->len * (part + 1) / n_parts);
      Atom  atom = { .block = block, .after = BREAK_AFTER_WORD };

      atom.start = g_array_index (words, SamSpan, first).start;
      atom.end = g_array_index (words, SamSpan, end - 1).end;
      atom.words = end - first;
      if (part + 1 == n_parts)
        atom.after = BREAK_AFTER_SENTENCE;
      g_array_append_val (atoms, atom);
    }

  g_array_set_size (words, 0);
}

static void
add_block_atoms (GArray *atoms, guint block, const char *text, guint most_words)
{
  guint    n_before = atoms->len;
  gboolean quoted = FALSE;
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (SamSpan));

  for (const char *word = skip_space (text); *word != '\0';)
    {
      const char *end = skip_word (word);
      const char *next = skip_space (end);
      SamSpan     span = { (gsize) (word - text), (gsize) (end - text) };

      g_array_append_val (words, span);
      quoted = is_quoted_after (word, end, quoted);
      if (*next == '\0' || ends_sentence (word, end, next))
        {
          add_sentence (atoms, block, words, most_words);
          if (quoted)
            g_array_index (atoms, Atom, atoms->len - 1).after =
                BREAK_INSIDE_QUOTE;
        }
      word = next;
    }

  if (atoms->len == n_before)
    {
      Atom empty = { .block = block, .words = 1 };

      g_array_append_val (atoms, empty);
    }
  g_array_index (atoms, Atom, atoms->len - 1).after = BREAK_AFTER_BLOCK;
}

static guint64
break_cost (Break after, guint most_words)
{
  guint64 square = (guint64) most_words * most_words;

  switch (after)
    {
    case BREAK_AFTER_SENTENCE:
      return square / 8;

    case BREAK_AFTER_WORD:
      return square / 4;

    case BREAK_INSIDE_QUOTE:
      return square / 3;

    case BREAK_AFTER_BLOCK:
    default:
      return 0;
    }
}

/* The cheapest way to lay the atoms before @end on pages; all shorter ways
 * are in @layouts. */
static Layout
best_layout (GArray *atoms, const Layout *layouts, guint end, guint most_words)
{
  Layout best = { G_MAXUINT, G_MAXUINT64, 0 };
  guint  words = 0;

  for (guint from = end; from-- > 0;)
    {
      Layout layout = layouts[from];

      words += g_array_index (atoms, Atom, from).words;
      if (words > most_words)
        break;

      layout.pages++;
      layout.cost += (guint64) words * words;
      if (from > 0)
        layout.cost += break_cost (g_array_index (atoms, Atom, from - 1).after,
                                   most_words);
      layout.from = from;

      if (layout.pages < best.pages ||
          (layout.pages == best.pages && layout.cost < best.cost))
        best = layout;
    }

  return best;
}

static void
append_range (SamText *page, const SamTextBlock *block, gsize start, gsize end)
{
  for (guint i = 0; i < block->emphasis->len && start < end; i++)
    {
      SamSpan span = g_array_index (block->emphasis, SamSpan, i);

      if (span.end <= start)
        continue;
      if (span.start >= end)
        break;

      span.start = MAX (span.start, start);
      span.end = MIN (span.end, end);
      sam_text_add_run (page, block->text->str + start,
                        (gssize) (span.start - start), FALSE);
      sam_text_add_run (page, block->text->str + span.start,
                        (gssize) (span.end - span.start), TRUE);
      start = span.end;
    }

  sam_text_add_run (page, block->text->str + start, (gssize) (end - start),
                    FALSE);
}

static SamText *
make_page (SamText *text, GArray *atoms, guint from, guint end)
{
  SamText *page = sam_text_new ();

  while (from < end)
    {
      const Atom         *first = &g_array_index (atoms, Atom, from);
      const Atom         *last = first;
      const SamTextBlock *block = sam_text_peek_block (text, first->block);
      SamTextKind         kind = block->kind;

      while (++from < end &&
             g_array_index (atoms, Atom, from).block == first->block)
        last = &g_array_index (atoms, Atom, from);

      /* The rest of a list item gets no second bullet. */
      if (kind == SAM_TEXT_LIST_ITEM && first->start > 0)
        kind = SAM_TEXT_PARAGRAPH;

      sam_text_add_block (page, kind);
      append_range (page, block, first->start, last->end);
    }

  return page;
}

/**
 * sam_text_split:
 * @most_words: how many words a page holds, at least 1
 *
 * Parts a text into pages for a screen that is read from afar: as few as hold
 * it, about equally long, ending at the end of a block where that leaves them
 * so, else at the end of a sentence, and inside a sentence only where it alone
 * is longer than a page. All words and their emphasis are there, in order.
 *
 * Returns: (transfer full) (element-type SamText): the pages, at least one
 */
GPtrArray *
sam_text_split (SamText *self, guint most_words)
{
  GPtrArray *pages;
  g_autoptr (GArray) atoms = NULL;
  g_autofree Layout *layouts = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (most_words > 0, NULL);

  pages = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_text_unref);
  if (sam_text_count_words (self) <= most_words)
    {
      g_ptr_array_add (pages, sam_text_ref (self));
      return pages;
    }

  atoms = g_array_new (FALSE, FALSE, sizeof (Atom));
  for (guint i = 0; i < sam_text_get_n_blocks (self); i++)
    add_block_atoms (atoms, i, sam_text_get_block (self, i), most_words);

  layouts = g_new0 (Layout, atoms->len + 1);
  for (guint end = 1; end <= atoms->len; end++)
    layouts[end] = best_layout (atoms, layouts, end, most_words);

  for (guint end = atoms->len; end > 0; end = layouts[end].from)
    g_ptr_array_insert (pages, 0,
                        make_page (self, atoms, layouts[end].from, end));

  return pages;
}
