// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-private.h"

#include <string.h>

/* An item as text: in plain words, and as the XML it came from. */

static void
append_line (GString *plain, const char *line)
{
  if (line == NULL)
    return;

  if (plain->len > 0)
    g_string_append_c (plain, '\n');
  g_string_append (plain, line);
}

static void
append_lines (GString *plain, GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    append_line (plain, g_ptr_array_index (lines, i));
}

static void
append_text (GString *plain, SamText *text)
{
  g_autofree char *line = NULL;

  if (text == NULL)
    return;

  line = sam_text_to_plain (text);
  append_line (plain, line);
}

static void
append_options (GString *plain, GArray *options)
{
  for (guint i = 0; i < options->len; i++)
    {
      const SamOption *option = &g_array_index (options, SamOption, i);

      append_line (plain, option->says);
      append_line (plain, option->value);
      append_line (plain, option->price);
    }
}

/**
 * sam_item_to_plain:
 *
 * All that the team may read of an item, in the order of its file, a line per
 * paragraph. The hint is left out, as it is the facilitator's alone.
 *
 * Returns: (transfer full): plain text, beginning with the title
 */
char *
sam_item_to_plain (SamItem *self)
{
  GString *plain;

  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);

  plain = g_string_new (self->title);
  for (guint i = 0; i < self->phases->len; i++)
    append_text (plain, g_ptr_array_index (self->phases, i));
  append_text (plain, self->situation);
  append_text (plain, self->goal);
  append_text (plain, self->action);
  append_lines (plain, self->questions);
  append_options (plain, self->options);
  for (int seat = 0; seat < SAM_N_SEATS; seat++)
    append_text (plain, self->viewpoints[seat]);
  append_text (plain, self->third_way);
  append_text (plain, self->variant);
  append_lines (plain, self->materials);
  for (guint i = 0; i < self->steps->len; i++)
    append_text (plain, g_array_index (self->steps, SamStep, i).text);
  append_text (plain, self->result);
  append_line (plain, self->words);
  append_text (plain, self->reason);

  return g_string_free (plain, FALSE);
}

/**
 * sam_item_dup_source:
 *
 * The item as a document of its own, which sam_deck_reader_parse_item() reads
 * back as an equal item. A session keeps it, so that an old report still reads
 * right after the deck has changed. It is the text of the file, with the
 * namespaces it needs written into its first tag.
 *
 * Returns: (transfer full): XML in UTF-8
 */
char *
sam_item_dup_source (SamItem *self)
{
  const char *data;
  gsize       size;
  gsize       name;
  GString    *source;

  g_return_val_if_fail (SAM_IS_ITEM (self), NULL);
  g_return_val_if_fail (self->source != NULL, NULL);

  data = g_bytes_get_data (self->source, &size);
  for (name = 0; name < size && strchr (" \t\r\n/>", data[name]) == NULL;)
    name++;

  source = g_string_sized_new (size + strlen (self->namespaces) + 1);
  g_string_append_len (source, data, (gssize) name);
  g_string_append (source, self->namespaces);
  g_string_append_len (source, data + name, (gssize) (size - name));

  return g_string_free (source, FALSE);
}
