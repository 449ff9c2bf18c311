// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-pack-private.h"

/* What is in a study pack. */

void
sam_pack_item_free (SamPackItem *self)
{
  g_free (self->deck_id);
  g_free (self->card_id);
  g_free (self->card_title);
  g_free (self->icon);
  g_clear_object (&self->item);
  for (guint i = 0; i < SAM_N_ROUNDS; i++)
    g_free (self->rounds[i].word);
  g_free (self->sentence);
  g_free (self);
}

/**
 * sam_study_pack_free:
 * @self: (transfer full): what to free
 */
void
sam_study_pack_free (SamStudyPack *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->language);
  g_free (self->title);
  g_date_time_unref (self->held);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->agreed);
  g_free (self);
}

/**
 * sam_study_pack_get_language:
 *
 * Returns: (transfer none): of the cards and the sentences in it, as “nl”
 */
const char *
sam_study_pack_get_language (SamStudyPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * sam_study_pack_get_title:
 *
 * Returns: (transfer none): of the session; "" if it had none
 */
const char *
sam_study_pack_get_title (SamStudyPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

GDateTime *
sam_study_pack_get_held (SamStudyPack *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->held;
}

guint
sam_study_pack_get_n_items (SamStudyPack *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->items->len;
}

/* %NULL, after a warning, if there is no such item. */
static const SamPackItem *
get_item (SamStudyPack *self, guint item)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item < self->items->len, NULL);

  return g_ptr_array_index (self->items, item);
}

const char *
sam_study_pack_get_deck_id (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->deck_id : NULL;
}

const char *
sam_study_pack_get_card_id (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->card_id : NULL;
}

/**
 * sam_study_pack_get_card_number:
 *
 * Returns: from 1; 0 if the card has none
 */
guint
sam_study_pack_get_card_number (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->number : 0;
}

const char *
sam_study_pack_get_card_title (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->card_title : NULL;
}

SamCardColour
sam_study_pack_get_colour (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->colour : SAM_CARD_BLUE;
}

/**
 * sam_study_pack_get_icon:
 *
 * Returns: (transfer none) (nullable): the icon of the card, if it has one
 */
const char *
sam_study_pack_get_icon (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->icon : NULL;
}

/**
 * sam_study_pack_get_item:
 *
 * Returns: (transfer none): the item with the text that the team had
 */
SamItem *
sam_study_pack_get_item (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->item : NULL;
}

/**
 * sam_study_pack_has_round:
 *
 * Returns: whether there are numbers of that round
 */
gboolean
sam_study_pack_has_round (SamStudyPack *self, guint item, SamRoundName round)
{
  const SamPackItem *one = get_item (self, item);

  g_return_val_if_fail (round < SAM_N_ROUNDS, FALSE);

  return one != NULL && one->rounds[round].word != NULL;
}

/**
 * sam_study_pack_has_bars:
 *
 * Returns: whether there are numbers of any round
 */
gboolean
sam_study_pack_has_bars (SamStudyPack *self, guint item)
{
  return sam_study_pack_has_round (self, item, SAM_ROUND_BEFORE) ||
         sam_study_pack_has_round (self, item, SAM_ROUND_AFTER);
}

/**
 * sam_study_pack_get_word:
 *
 * Returns: (transfer none) (nullable): what the round is called beside its
 *   numbers, as sam_outcome_get_word() says it where it was made
 */
const char *
sam_study_pack_get_word (SamStudyPack *self, guint item, SamRoundName round)
{
  const SamPackItem *one = get_item (self, item);

  g_return_val_if_fail (round < SAM_N_ROUNDS, NULL);

  return one != NULL ? one->rounds[round].word : NULL;
}

/**
 * sam_study_pack_get_count:
 *
 * Returns: how many people chose that
 */
guint
sam_study_pack_get_count (SamStudyPack *self,
                          guint         item,
                          SamRoundName  round,
                          SamChoice     choice)
{
  const SamPackItem *one = get_item (self, item);

  g_return_val_if_fail (round < SAM_N_ROUNDS, 0);
  g_return_val_if_fail (choice < SAM_N_CHOICES, 0);

  return one != NULL ? one->rounds[round].counts[choice] : 0;
}

guint
sam_study_pack_get_total (SamStudyPack *self, guint item, SamRoundName round)
{
  guint total = 0;

  for (guint i = 0; i < SAM_N_CHOICES; i++)
    total += sam_study_pack_get_count (self, item, round, (SamChoice) i);

  return total;
}

/**
 * sam_study_pack_get_sentence:
 *
 * Returns: (transfer none) (nullable): how many chose differently, in words;
 *   %NULL if nothing is to be said
 */
const char *
sam_study_pack_get_sentence (SamStudyPack *self, guint item)
{
  const SamPackItem *one = get_item (self, item);

  return one != NULL ? one->sentence : NULL;
}

guint
sam_study_pack_get_n_agreed (SamStudyPack *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->agreed->len;
}

/**
 * sam_study_pack_get_agreed:
 *
 * Returns: (transfer none): an improvement point, as “When …, then ….”
 */
const char *
sam_study_pack_get_agreed (SamStudyPack *self, guint agreed)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (agreed < self->agreed->len, NULL);

  return g_ptr_array_index (self->agreed, agreed);
}
