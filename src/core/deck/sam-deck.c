// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck.h"

/**
 * SamDeck:
 *
 * Cards with distinct ids, by number and then by title; those without a number
 * come last.
 *
 * A deck is a `GListModel` of [class@Card]s, so a view can show it, filter it
 * and sort it without copying it.
 */
struct _SamDeck
{
  GObject parent_instance;

  char      *id;    /* (owned) (not nullable) */
  GPtrArray *cards; /* (element-type SamCard) (owned) (not nullable) */
};

static void sam_deck_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamDeck,
                               sam_deck,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      sam_deck_list_model_init))

static int
compare_cards (SamCard *a, SamCard *b)
{
  /* No number is 0, which wraps to the largest. */
  guint first = sam_card_get_number (a) - 1;
  guint second = sam_card_get_number (b) - 1;
  int   by_title;

  if (first != second)
    return first < second ? -1 : 1;

  by_title = g_utf8_collate (sam_card_get_title (a), sam_card_get_title (b));
  if (by_title != 0)
    return by_title;

  return g_strcmp0 (sam_card_get_id (a), sam_card_get_id (b));
}

static GType
sam_deck_get_item_type (GListModel *model)
{
  return SAM_TYPE_CARD;
}

static guint
sam_deck_get_n_items (GListModel *model)
{
  return SAM_DECK (model)->cards->len;
}

static gpointer
sam_deck_get_item (GListModel *model, guint position)
{
  SamDeck *self = SAM_DECK (model);

  if (position >= self->cards->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->cards, position));
}

static void
sam_deck_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sam_deck_get_item_type;
  iface->get_n_items = sam_deck_get_n_items;
  iface->get_item = sam_deck_get_item;
}

static void
sam_deck_finalize (GObject *object)
{
  SamDeck *self = SAM_DECK (object);

  g_free (self->id);
  g_ptr_array_unref (self->cards);

  G_OBJECT_CLASS (sam_deck_parent_class)->finalize (object);
}

static void
sam_deck_class_init (SamDeckClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_deck_finalize;
}

static void
sam_deck_init (SamDeck *self)
{
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Puts @card in its place, unless its id is there.
 *
 * Returns: its position, or -1 */
static int
insert_card (SamDeck *self, SamCard *card)
{
  int position = 0;

  if (sam_deck_find (self, sam_card_get_id (card)) != NULL)
    return -1;

  while ((guint) position < self->cards->len &&
         compare_cards (g_ptr_array_index (self->cards, position), card) <= 0)
    position++;
  g_ptr_array_insert (self->cards, position, g_object_ref (card));

  return position;
}

/**
 * sam_deck_new:
 * @id: %SAM_DECK_BUILT_IN or %SAM_DECK_OWN
 *
 * Returns: (transfer full): an empty deck
 */
SamDeck *
sam_deck_new (const char *id)
{
  SamDeck *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_object_new (SAM_TYPE_DECK, NULL);
  self->id = g_strdup (id);

  return self;
}

const char *
sam_deck_get_id (SamDeck *self)
{
  g_return_val_if_fail (SAM_IS_DECK (self), NULL);

  return self->id;
}

/**
 * sam_deck_add:
 * @card: (transfer none): the card to add
 *
 * Puts @card in its place by number and title, unless the deck already holds a
 * card of that id.
 *
 * Returns: %TRUE if @card was added
 */
gboolean
sam_deck_add (SamDeck *self, SamCard *card)
{
  int position;

  g_return_val_if_fail (SAM_IS_DECK (self), FALSE);
  g_return_val_if_fail (SAM_IS_CARD (card), FALSE);

  position = insert_card (self, card);
  if (position < 0)
    return FALSE;

  g_list_model_items_changed (G_LIST_MODEL (self), (guint) position, 0, 1);

  return TRUE;
}

/**
 * sam_deck_set_cards:
 * @cards: (element-type SamCard): what the deck shall hold; of cards of the
 *   same id only the first is taken
 *
 * Replaces all cards in one change, so that a view redraws once.
 */
void
sam_deck_set_cards (SamDeck *self, GPtrArray *cards)
{
  guint n_before;

  g_return_if_fail (SAM_IS_DECK (self));
  g_return_if_fail (cards != NULL);

  n_before = self->cards->len;
  g_ptr_array_set_size (self->cards, 0);
  for (guint i = 0; i < cards->len; i++)
    insert_card (self, g_ptr_array_index (cards, i));

  if (n_before > 0 || self->cards->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before,
                                self->cards->len);
}

/**
 * sam_deck_clear:
 *
 * Takes all cards out.
 */
void
sam_deck_clear (SamDeck *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_return_if_fail (SAM_IS_DECK (self));

  sam_deck_set_cards (self, none);
}

/**
 * sam_deck_find:
 *
 * Returns: (transfer none) (nullable): the card of that id
 */
SamCard *
sam_deck_find (SamDeck *self, const char *card_id)
{
  g_return_val_if_fail (SAM_IS_DECK (self), NULL);
  g_return_val_if_fail (card_id != NULL, NULL);

  for (guint i = 0; i < self->cards->len; i++)
    {
      SamCard *card = g_ptr_array_index (self->cards, i);

      if (g_str_equal (sam_card_get_id (card), card_id))
        return card;
    }

  return NULL;
}

/**
 * sam_deck_find_item:
 * @card: (out) (optional) (transfer none) (nullable): where it lies
 *
 * Returns: (transfer none) (nullable): the first item of that id, in the order
 *   of the cards
 */
SamItem *
sam_deck_find_item (SamDeck *self, const char *item_id, SamCard **card)
{
  g_return_val_if_fail (SAM_IS_DECK (self), NULL);
  g_return_val_if_fail (item_id != NULL, NULL);

  if (card != NULL)
    *card = NULL;

  for (guint i = 0; i < self->cards->len; i++)
    {
      SamCard *candidate = g_ptr_array_index (self->cards, i);
      SamItem *item = sam_card_find (candidate, item_id);

      if (item == NULL)
        continue;

      if (card != NULL)
        *card = candidate;

      return item;
    }

  return NULL;
}
