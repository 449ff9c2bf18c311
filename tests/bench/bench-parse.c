// SPDX-License-Identifier: GPL-3.0-or-later
//
// All cards, read by our reader and, as the limit, by libxml2 alone.
#include "bench-round.h"
#include "sam-deck-reader.h"

#include <libxml/parser.h>

static void
read_cards (gpointer data)
{
  GPtrArray *files = data;

  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SamCard) card =
          sam_deck_reader_parse (g_ptr_array_index (files, i), SAM_XML_LENIENT,
                                 NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (card);
    }
}

static void
read_xml (gpointer data)
{
  GPtrArray *files = data;

  for (guint i = 0; i < files->len; i++)
    {
      gsize       size;
      const char *text = g_bytes_get_data (g_ptr_array_index (files, i), &size);
      xmlDoc     *document =
          xmlReadMemory (text, (int) size, NULL, NULL, XML_PARSE_NONET);

      g_assert_nonnull (document);
      xmlFreeDoc (document);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) files =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (int i = 1; i < argc; i++)
    {
      char *text = NULL;
      gsize size = 0;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (argv[i], &text, &size, &error);
      g_assert_no_error (error);
      g_ptr_array_add (files, g_bytes_new_take (text, size));
    }

  g_assert_cmpuint (files->len, >, 0);
  bench_pair (100, read_cards, read_xml, files);

  return 0;
}
