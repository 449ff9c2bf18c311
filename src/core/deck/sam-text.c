// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-text-private.h"

/**
 * SamText:
 *
 * Running text: blocks of a kind, each with plain text in which ranges are
 * emphasised.
 *
 * A text is built once, by whoever made it, and never changes after that, so
 * it may cross threads. It holds no markup: what a file says is shown as text.
 */
G_DEFINE_BOXED_TYPE (SamText, sam_text, sam_text_ref, sam_text_unref)

/* What may open a text that is quoted already. */
static const gunichar opening_quotes[] = { '"',    '\'',   0x2018, 0x201a,
                                           0x201c, 0x201e, 0xab,   0x2039 };

static void
block_free (gpointer data)
{
  SamTextBlock *block = data;

  g_string_free (block->text, TRUE);
  g_array_unref (block->emphasis);
  g_free (block);
}

static gboolean
is_quoted (const char *text)
{
  gunichar first = g_utf8_get_char (text);

  for (gsize i = 0; i < G_N_ELEMENTS (opening_quotes); i++)
    if (first == opening_quotes[i])
      return TRUE;

  return FALSE;
}

static void
append_plain_block (GString *plain, const SamTextBlock *block)
{
  switch (block->kind)
    {
    case SAM_TEXT_LIST_ITEM:
      g_string_append_printf (plain, "• %s", block->text->str);
      break;

    case SAM_TEXT_QUOTE:
      if (is_quoted (block->text->str))
        g_string_append (plain, block->text->str);
      else
        g_string_append_printf (plain, "‘%s’", block->text->str);
      break;

    case SAM_TEXT_PARAGRAPH:
    default:
      g_string_append (plain, block->text->str);
      break;
    }
}

static guint
count_block_words (const SamTextBlock *block)
{
  guint    words = 0;
  gboolean inside = FALSE;

  for (const char *byte = block->text->str; *byte != '\0'; byte++)
    {
      gboolean space = g_ascii_isspace (*byte);

      if (!space && !inside)
        words++;
      inside = !space;
    }

  return words;
}

static void
append_escaped (GString *markup, const char *text, gsize length)
{
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  g_string_append (markup, escaped);
}

/* Room-internal: the block itself, for sam_text_split(). */
const SamTextBlock *
sam_text_peek_block (SamText *self, guint block)
{
  g_assert (block < self->blocks->len);

  return g_ptr_array_index (self->blocks, block);
}

/**
 * sam_text_new:
 *
 * Returns: (transfer full): a text without blocks, to be built and then left
 *   alone
 */
SamText *
sam_text_new (void)
{
  SamText *self = g_new0 (SamText, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->blocks = g_ptr_array_new_with_free_func (block_free);

  return self;
}

/**
 * sam_text_new_line:
 * @line: plain text
 *
 * Returns: (transfer full): a text of one paragraph
 */
SamText *
sam_text_new_line (const char *line)
{
  SamText *self;

  g_return_val_if_fail (line != NULL, NULL);

  self = sam_text_new ();
  sam_text_add_block (self, SAM_TEXT_PARAGRAPH);
  sam_text_add_run (self, line, -1, FALSE);

  return self;
}

/**
 * sam_text_ref:
 *
 * Safe in any thread.
 *
 * Returns: (transfer full): @self
 */
SamText *
sam_text_ref (SamText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * sam_text_unref:
 *
 * Safe in any thread.
 */
void
sam_text_unref (SamText *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * sam_text_add_block:
 *
 * Begins a block of @kind, empty until sam_text_add_run(). For whoever builds
 * @self, before anyone else has it.
 */
void
sam_text_add_block (SamText *self, SamTextKind kind)
{
  SamTextBlock *block;

  g_return_if_fail (self != NULL);

  block = g_new0 (SamTextBlock, 1);
  block->kind = kind;
  block->text = g_string_new (NULL);
  block->emphasis = g_array_new (FALSE, FALSE, sizeof (SamSpan));
  g_ptr_array_add (self->blocks, block);
}

/**
 * sam_text_add_run:
 * @run: valid UTF-8, its white space as it should be shown
 * @length: in bytes, or -1 up to the NUL
 * @emphasis: whether these words carry weight
 *
 * Appends to the last block; there must be one.
 */
void
sam_text_add_run (SamText    *self,
                  const char *run,
                  gssize      length,
                  gboolean    emphasis)
{
  SamTextBlock *block;
  SamSpan       span;

  g_return_if_fail (self != NULL && self->blocks->len > 0);
  g_return_if_fail (run != NULL);

  block = g_ptr_array_index (self->blocks, self->blocks->len - 1);
  span.start = block->text->len;
  g_string_append_len (block->text, run, length);
  span.end = block->text->len;

  if (!emphasis || span.start == span.end)
    return;

  /* Two runs that touch are one emphasis. */
  if (block->emphasis->len > 0)
    {
      SamSpan *last =
          &g_array_index (block->emphasis, SamSpan, block->emphasis->len - 1);

      if (last->end == span.start)
        {
          last->end = span.end;
          return;
        }
    }
  g_array_append_val (block->emphasis, span);
}

guint
sam_text_get_n_blocks (SamText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->blocks->len;
}

SamTextKind
sam_text_get_kind (SamText *self, guint block)
{
  g_return_val_if_fail (self != NULL && block < self->blocks->len,
                        SAM_TEXT_PARAGRAPH);

  return sam_text_peek_block (self, block)->kind;
}

/**
 * sam_text_get_block:
 *
 * Returns: (transfer none): the plain text of a block
 */
const char *
sam_text_get_block (SamText *self, guint block)
{
  g_return_val_if_fail (self != NULL && block < self->blocks->len, NULL);

  return sam_text_peek_block (self, block)->text->str;
}

/**
 * sam_text_dup_markup:
 *
 * Returns: (transfer full): the block as Pango markup: all of it escaped, the
 *   emphasis in `<i>`
 */
char *
sam_text_dup_markup (SamText *self, guint block)
{
  const SamTextBlock *source;
  GString            *markup;
  gsize               done = 0;

  g_return_val_if_fail (self != NULL && block < self->blocks->len, NULL);

  source = sam_text_peek_block (self, block);
  markup = g_string_sized_new (source->text->len + 16);
  for (guint i = 0; i < source->emphasis->len; i++)
    {
      SamSpan span = g_array_index (source->emphasis, SamSpan, i);

      append_escaped (markup, source->text->str + done, span.start - done);
      g_string_append (markup, "<i>");
      append_escaped (markup, source->text->str + span.start,
                      span.end - span.start);
      g_string_append (markup, "</i>");
      done = span.end;
    }
  append_escaped (markup, source->text->str + done, source->text->len - done);

  return g_string_free (markup, FALSE);
}

/**
 * sam_text_to_plain:
 *
 * Returns: (transfer full): a line per block: list items after “• ”, quotes
 *   in single quotes unless they bring their own
 */
char *
sam_text_to_plain (SamText *self)
{
  GString *plain;

  g_return_val_if_fail (self != NULL, NULL);

  plain = g_string_new (NULL);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      if (i > 0)
        g_string_append_c (plain, '\n');
      append_plain_block (plain, sam_text_peek_block (self, i));
    }

  return g_string_free (plain, FALSE);
}

/**
 * sam_text_count_words:
 *
 * Returns: the number of words, parted by white space, in all blocks
 */
guint
sam_text_count_words (SamText *self)
{
  guint words = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->blocks->len; i++)
    words += count_block_words (sam_text_peek_block (self, i));

  return words;
}
