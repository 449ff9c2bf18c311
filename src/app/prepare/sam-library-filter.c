// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-library-filter.h"

#include "sam-deck.h"

/**
 * sam_library_filter_dup_key:
 * @id: of a card or of an item
 *
 * Returns: (transfer full): what names it among those found
 */
char *
sam_library_filter_dup_key (const char *deck_id, const char *id)
{
  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_strconcat (deck_id, "\n", id, NULL);
}

static gboolean
was_found (GHashTable *found, SamLibraryEntry *entry)
{
  const char      *deck_id = sam_library_entry_get_deck_id (entry);
  SamCard         *card = sam_library_entry_get_card (entry);
  SamItem         *item = sam_library_entry_get_item (entry);
  g_autofree char *item_key =
      sam_library_filter_dup_key (deck_id, sam_item_get_id (item));
  g_autofree char *card_key =
      sam_library_filter_dup_key (deck_id, sam_card_get_id (card));

  return g_hash_table_contains (found, item_key) ||
         g_hash_table_contains (found, card_key);
}

/**
 * sam_library_filter_matches:
 *
 * Returns: whether the library shows @entry
 */
gboolean
sam_library_filter_matches (const SamLibraryFilter *self,
                            SamLibraryEntry        *entry)
{
  SamItem *item;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (SAM_IS_LIBRARY_ENTRY (entry), FALSE);

  item = sam_library_entry_get_item (entry);

  if (self->kind != SAM_ANY_KIND &&
      self->kind != (int) sam_item_get_kind (item))
    return FALSE;
  if (self->is_short && sam_item_get_usual_minutes (item) > SAM_SHORT_MINUTES)
    return FALSE;
  if (self->not_used && sam_library_entry_was_used (entry))
    return FALSE;
  if (self->own &&
      !g_str_equal (sam_library_entry_get_deck_id (entry), SAM_DECK_OWN))
    return FALSE;
  if (self->card_id != NULL &&
      !g_str_equal (self->card_id,
                    sam_card_get_id (sam_library_entry_get_card (entry))))
    return FALSE;

  return self->found == NULL || was_found (self->found, entry);
}
