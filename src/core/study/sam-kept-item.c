// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-item.h"

/**
 * SamKeptItem:
 *
 * The item that something was written about: which one it is, what it was
 * called, and a sum of its text, so that one sees later whether the cards have
 * another text by now. It never changes once made, so any thread may read it.
 */
struct _SamKeptItem
{
  gatomicrefcount ref_count;

  char       *deck_id; /* (owned) (not nullable) */
  char       *card_id; /* (owned) (not nullable) */
  char       *item_id; /* (owned) (not nullable) */
  SamItemKind kind;
  char       *title;    /* (owned) (not nullable) */
  char       *language; /* (owned) (not nullable) */
  char       *sum;      /* (owned) (not nullable) */
};

G_DEFINE_BOXED_TYPE (SamKeptItem,
                     sam_kept_item,
                     sam_kept_item_ref,
                     sam_kept_item_unref)

/* Returns: (transfer full): SHA-256 of all that one reads of @item */
static char *
sum_item (SamItem *item)
{
  g_autofree char *plain = sam_item_to_plain (item);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, plain, -1);
}

/**
 * sam_kept_item_new:
 * @deck_id: the deck @card is in
 * @card: the card @item is on
 * @item: the item, as it is now
 *
 * Returns: (transfer full): what is kept of @item
 */
SamKeptItem *
sam_kept_item_new (const char *deck_id, SamCard *card, SamItem *item)
{
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  return sam_kept_item_new_of (deck_id, sam_card_get_id (card),
                               sam_card_get_language (card), item);
}

/**
 * sam_kept_item_new_of:
 * @deck_id: the deck it is of
 * @card_id: the card it is of
 * @language: of its text
 * @item: an item that may not be among the cards here, as of a study pack
 *
 * Returns: (transfer full): what is kept of @item
 */
SamKeptItem *
sam_kept_item_new_of (const char *deck_id,
                      const char *card_id,
                      const char *language,
                      SamItem    *item)
{
  g_autofree char *sum = NULL;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (card_id != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  sum = sum_item (item);

  return sam_kept_item_new_kept (deck_id, card_id, sam_item_get_id (item),
                                 sam_item_get_kind (item),
                                 sam_item_get_title (item), language, sum);
}

/**
 * sam_kept_item_new_kept:
 * @title: what the item was called
 * @language: of its text
 * @sum: of its text
 *
 * Returns: (transfer full): what was kept of an item before
 */
SamKeptItem *
sam_kept_item_new_kept (const char *deck_id,
                        const char *card_id,
                        const char *item_id,
                        SamItemKind kind,
                        const char *title,
                        const char *language,
                        const char *sum)
{
  SamKeptItem *self;

  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (card_id != NULL, NULL);
  g_return_val_if_fail (item_id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (sum != NULL, NULL);

  self = g_new0 (SamKeptItem, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->deck_id = g_strdup (deck_id);
  self->card_id = g_strdup (card_id);
  self->item_id = g_strdup (item_id);
  self->kind = kind;
  self->title = g_strdup (title);
  self->language = g_strdup (language);
  self->sum = g_strdup (sum);

  return self;
}

SamKeptItem *
sam_kept_item_ref (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_kept_item_unref (SamKeptItem *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->deck_id);
  g_free (self->card_id);
  g_free (self->item_id);
  g_free (self->title);
  g_free (self->language);
  g_free (self->sum);
  g_free (self);
}

const char *
sam_kept_item_get_deck_id (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->deck_id;
}

const char *
sam_kept_item_get_card_id (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->card_id;
}

const char *
sam_kept_item_get_item_id (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->item_id;
}

SamItemKind
sam_kept_item_get_kind (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, SAM_ITEM_CASE);

  return self->kind;
}

/**
 * sam_kept_item_get_title:
 *
 * Returns: (transfer none): what the item was called then
 */
const char *
sam_kept_item_get_title (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

const char *
sam_kept_item_get_language (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * sam_kept_item_get_sum:
 *
 * Returns: (transfer none): SHA-256 of the text, in 64 small letters and digits
 */
const char *
sam_kept_item_get_sum (SamKeptItem *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sum;
}

/**
 * sam_kept_item_is_of:
 *
 * Returns: whether it is that item of that deck
 */
gboolean
sam_kept_item_is_of (SamKeptItem *self,
                     const char  *deck_id,
                     const char  *item_id)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_str_equal (self->item_id, item_id) &&
         g_str_equal (self->deck_id, deck_id);
}

/**
 * sam_kept_item_compare:
 * @card: (nullable): the card of that id that there is now
 * @item: (nullable): the item of that id that there is now, as
 *   sam_deck_shelf_find_item() finds it
 *
 * Returns: what became of the text since
 */
SamKeptText
sam_kept_item_compare (SamKeptItem *self, SamCard *card, SamItem *item)
{
  g_autofree char *sum = NULL;

  g_return_val_if_fail (self != NULL, SAM_KEPT_GONE);

  if (card == NULL || item == NULL)
    return SAM_KEPT_GONE;
  if (!g_str_equal (self->language, sam_card_get_language (card)))
    return SAM_KEPT_SAME;

  sum = sum_item (item);

  return g_str_equal (sum, self->sum) ? SAM_KEPT_SAME : SAM_KEPT_CHANGED;
}
