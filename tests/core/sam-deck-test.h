// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>
#include <string.h>

#include "sam-deck-reader.h"
#include "sam-xml-encoding.h"

/* What the tests of the deck room share. */

/* Returns: (transfer full): a file below tests/, as "data/card-full.xml" */
static inline char *
sam_deck_test_load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* Returns: (transfer full): @text with the first @find made @replacement; both
 *   must not be %NULL, and @find must be there */
static inline char *
sam_deck_test_replace (const char *text,
                       const char *find,
                       const char *replacement)
{
  GString *string = g_string_new (text);

  g_assert_cmpuint (g_string_replace (string, find, replacement, 1), ==, 1);

  return g_string_free (string, FALSE);
}

static inline SamCard *
sam_deck_test_parse (const char *text,
                     SamXmlMode  mode,
                     GPtrArray  *faults,
                     GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return sam_deck_reader_parse (bytes, mode, faults, error);
}

/* Returns: (transfer full): the card of a file below tests/ */
static inline SamCard *
sam_deck_test_card (const char *name)
{
  g_autofree char *text = sam_deck_test_load (name);
  g_autoptr (GError) error = NULL;
  SamCard *card = sam_deck_test_parse (text, SAM_XML_STRICT, NULL, &error);

  g_assert_no_error (error);

  return card;
}

static inline GPtrArray *
sam_deck_test_faults (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
}
