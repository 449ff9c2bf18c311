// SPDX-License-Identifier: GPL-3.0-or-later

/* A card from anybody: read as the app reads it, and as authors have it
 * checked. What one finds fault with the other may not praise. */

#include "sam-deck-reader.h"
#include "sam-fuzz.h"

static void
assert_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

/* Everything that a page of the card would show. */
static void
read_item (SamItem *item)
{
  g_autofree char *plain = sam_item_to_plain (item);
  g_autofree char *source = sam_item_dup_source (item);
  g_autoptr (SamItem) again = NULL;
  g_autoptr (GError) error = NULL;

  assert_text (plain);
  assert_text (sam_item_get_title (item));
  g_assert_nonnull (sam_item_get_id (item));

  /* A session keeps an item as its source, and must be able to read that. */
  again = sam_deck_reader_parse_item (source, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (sam_item_get_title (again), ==, sam_item_get_title (item));
}

static void
read_card (SamCard *card)
{
  assert_text (sam_card_get_title (card));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      read_item (item);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) faults =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  g_autoptr (GError) strict_error = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) strict =
      sam_deck_reader_parse (bytes, SAM_XML_STRICT, faults, &strict_error);
  g_autoptr (SamCard) card =
      sam_deck_reader_parse (bytes, SAM_XML_LENIENT, NULL, &error);

  g_assert_true ((card == NULL) == (error != NULL));
  g_assert_true ((strict == NULL) == (strict_error != NULL));
  g_assert_true (strict == NULL || card != NULL);
  for (guint i = 0; i < faults->len; i++)
    assert_text (((SamFault *) faults->pdata[i])->message);
  if (card != NULL)
    read_card (card);

  return 0;
}
