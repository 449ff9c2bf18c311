// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-private.h"

/**
 * SamCard:
 *
 * A theme card: an introduction and items, in one language.
 *
 * A card is plain data and never changes. It is a `GListModel` of its
 * [class@Item]s: cases, dilemmas, assignments and tips, in that order.
 */
static void sam_card_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SamCard,
                               sam_card,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      sam_card_list_model_init))

enum
{
  PROP_0,
  PROP_ID,
  PROP_NUMBER,
  PROP_TITLE,
  PROP_SUMMARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const colour_nicks[SAM_N_CARD_COLOURS] = {
  "blue", "teal", "green", "ochre", "orange", "red", "purple", "indigo",
};

static GType
sam_card_get_item_type (GListModel *model)
{
  return SAM_TYPE_ITEM;
}

static guint
sam_card_get_n_items (GListModel *model)
{
  return SAM_CARD (model)->items->len;
}

static gpointer
sam_card_get_item (GListModel *model, guint position)
{
  SamCard *self = SAM_CARD (model);

  if (position >= self->items->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
sam_card_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sam_card_get_item_type;
  iface->get_n_items = sam_card_get_n_items;
  iface->get_item = sam_card_get_item;
}

static void
sam_card_finalize (GObject *object)
{
  SamCard *self = SAM_CARD (object);

  g_free (self->id);
  g_free (self->language);
  g_free (self->version);
  g_free (self->icon);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->author);
  g_free (self->licence);
  g_clear_pointer (&self->about, sam_text_unref);
  g_clear_pointer (&self->why, sam_text_unref);
  g_ptr_array_unref (self->aims);
  g_ptr_array_unref (self->items);
  g_clear_pointer (&self->source, g_bytes_unref);

  G_OBJECT_CLASS (sam_card_parent_class)->finalize (object);
}

static void
sam_card_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SamCard *self = SAM_CARD (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_NUMBER:
      g_value_set_uint (value, self->number);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_card_class_init (SamCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sam_card_finalize;
  object_class->get_property = sam_card_get_property;

  /**
   * SamCard:id: (not nullable)
   *
   * The same in every language; unique within its deck.
   */
  properties[PROP_ID] =
      g_param_spec_string ("id", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamCard:number:
   *
   * Its place in the deck, from 1 to 99, or 0 for none.
   */
  properties[PROP_NUMBER] =
      g_param_spec_uint ("number", NULL, NULL, 0, 99, 0,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamCard:title: (not nullable)
   *
   * Plain text, one line.
   */
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SamCard:summary: (not nullable)
   *
   * Plain text, one line.
   */
  properties[PROP_SUMMARY] =
      g_param_spec_string ("summary", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_card_init (SamCard *self)
{
  self->aims = g_ptr_array_new_with_free_func (g_free);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/* Room-internal: an empty card for the reader to fill. */
SamCard *
sam_card_new (void)
{
  return g_object_new (SAM_TYPE_CARD, NULL);
}

const char *
sam_card_get_id (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->id;
}

/**
 * sam_card_get_number:
 *
 * Returns: its place in the deck, from 1 to 99, or 0 for none
 */
guint
sam_card_get_number (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), 0);

  return self->number;
}

/**
 * sam_card_get_language:
 *
 * Returns: (transfer none): as “nl” or “en-GB”
 */
const char *
sam_card_get_language (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->language;
}

const char *
sam_card_get_version (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->version;
}

SamCardColour
sam_card_get_colour (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), SAM_CARD_BLUE);

  return self->colour;
}

/**
 * sam_card_get_icon:
 *
 * Returns: (transfer none) (not nullable): one of the icon names of card.rng;
 *   “hands” if the card names none
 */
const char *
sam_card_get_icon (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->icon;
}

const char *
sam_card_get_title (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->title;
}

const char *
sam_card_get_summary (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->summary;
}

/**
 * sam_card_get_author:
 *
 * Returns: (transfer none): all authors, with commas between them
 */
const char *
sam_card_get_author (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->author;
}

/**
 * sam_card_get_licence:
 *
 * Returns: (transfer none): an SPDX expression, as “CC-BY-SA-4.0”
 */
const char *
sam_card_get_licence (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->licence;
}

SamText *
sam_card_get_about (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->about;
}

SamText *
sam_card_get_why (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->why;
}

guint
sam_card_get_n_aims (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), 0);

  return self->aims->len;
}

const char *
sam_card_get_aim (SamCard *self, guint aim)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);
  g_return_val_if_fail (aim < self->aims->len, NULL);

  return g_ptr_array_index (self->aims, aim);
}

/**
 * sam_card_count:
 *
 * Returns: how many items of @kind the card has
 */
guint
sam_card_count (SamCard *self, SamItemKind kind)
{
  guint count = 0;

  g_return_val_if_fail (SAM_IS_CARD (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    if (sam_item_get_kind (g_ptr_array_index (self->items, i)) == kind)
      count++;

  return count;
}

/**
 * sam_card_find:
 *
 * Returns: (transfer none) (nullable): the item of that id
 */
SamItem *
sam_card_find (SamCard *self, const char *item_id)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);
  g_return_val_if_fail (item_id != NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      SamItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (sam_item_get_id (item), item_id))
        return item;
    }

  return NULL;
}

/**
 * sam_card_get_n_skipped:
 *
 * Returns: how many elements and attributes of the file this version does not
 *   know and left out; 0 for a card read strictly
 */
guint
sam_card_get_n_skipped (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), 0);

  return self->n_skipped;
}

/**
 * sam_card_get_source:
 *
 * Returns: (transfer none): the whole file, byte for byte
 */
GBytes *
sam_card_get_source (SamCard *self)
{
  g_return_val_if_fail (SAM_IS_CARD (self), NULL);

  return self->source;
}

/**
 * sam_card_colour_to_nick:
 *
 * Returns: (transfer none): the colour's name in files and style classes
 */
const char *
sam_card_colour_to_nick (SamCardColour colour)
{
  g_return_val_if_fail ((guint) colour < SAM_N_CARD_COLOURS, NULL);

  return colour_nicks[colour];
}
