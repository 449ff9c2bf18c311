// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-progress.h"

#include "sam-study-private.h"

static SamProgress
count_card (GHashTable *last, const char *deck_id, SamCard *card)
{
  SamProgress progress = { 0, 0 };
  guint       n_items = g_list_model_get_n_items (G_LIST_MODEL (card));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      g_autofree char *key =
          sam_study_dup_key (deck_id, sam_item_get_id (item));

      if ((sam_item_get_suits (item) & SAM_SUITS_ALONE) == 0)
        continue;

      progress.total++;
      if (g_hash_table_contains (last, key))
        progress.studied++;
    }

  return progress;
}

/**
 * sam_progress_of_card:
 * @deck_id: the deck @card is in
 *
 * Returns: how far the person is with a card
 */
SamProgress
sam_progress_of_card (SamStudy *study, const char *deck_id, SamCard *card)
{
  SamProgress none = { 0, 0 };
  g_autoptr (GHashTable) last = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (study), none);
  g_return_val_if_fail (deck_id != NULL, none);
  g_return_val_if_fail (SAM_IS_CARD (card), none);

  last = sam_study_map_last (study, TRUE);

  return count_card (last, deck_id, card);
}

/**
 * sam_progress_of_deck:
 *
 * Returns: how far the person is with all cards of a deck
 */
SamProgress
sam_progress_of_deck (SamStudy *study, SamDeck *deck)
{
  SamProgress sum = { 0, 0 };
  g_autoptr (GHashTable) last = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (study), sum);
  g_return_val_if_fail (SAM_IS_DECK (deck), sum);

  last = sam_study_map_last (study, TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (deck)); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (G_LIST_MODEL (deck), i);
      SamProgress one = count_card (last, sam_deck_get_id (deck), card);

      sum.studied += one.studied;
      sum.total += one.total;
    }

  return sum;
}

/**
 * sam_progress_get_percent:
 *
 * Returns: from 0 to 100; 100 only when there is nothing left, and 0 only when
 *   nothing was studied
 */
guint
sam_progress_get_percent (SamProgress self)
{
  guint percent;

  if (self.total == 0 || self.studied == 0)
    return 0;
  if (self.studied >= self.total)
    return 100;

  percent = (self.studied * 100 + self.total / 2) / self.total;

  return CLAMP (percent, 1, 99);
}
