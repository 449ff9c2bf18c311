// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-view.h"

#include "sam-item-links.h"
#include "sam-item-sections.h"
#include "sam-reading.h"

/**
 * SamItemView:
 *
 * How an item reads on the page of its card.
 */
struct _SamItemView
{
  GtkBox parent_instance;

  SamItem      *item;      /* (owned) (nullable) */
  SamReference *reference; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamItemView, sam_item_view, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sam_item_view_dispose (GObject *object)
{
  SamItemView *self = SAM_ITEM_VIEW (object);

  g_clear_object (&self->item);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (sam_item_view_parent_class)->dispose (object);
}

static void
sam_item_view_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamItemView *self = SAM_ITEM_VIEW (object);

  switch (property_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_item_view_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamItemView *self = SAM_ITEM_VIEW (object);

  switch (property_id)
    {
    case PROP_ITEM:
      sam_item_view_set_item (self, g_value_get_object (value), NULL, NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_item_view_class_init (SamItemViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_item_view_dispose;
  object_class->get_property = sam_item_view_get_property;
  object_class->set_property = sam_item_view_set_property;

  /**
   * SamItemView:item: (nullable)
   *
   * What is read.
   */
  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, SAM_TYPE_ITEM,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sam_item_view_init (SamItemView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sam-reading");
}

/**
 * sam_item_view_new:
 *
 * Returns: (transfer floating): a view without an item
 */
GtkWidget *
sam_item_view_new (void)
{
  return g_object_new (SAM_TYPE_ITEM_VIEW, NULL);
}

/**
 * sam_item_view_get_item:
 *
 * Returns: (transfer none) (nullable): what is read
 */
SamItem *
sam_item_view_get_item (SamItemView *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_VIEW (self), NULL);

  return self->item;
}

/**
 * sam_item_view_set_item:
 * @item: (nullable): what to read
 * @deck: (nullable): where the items are that @item points at; without it
 *   there are no links to items
 * @reference: (nullable): where the pages are that @item leans on; without it
 *   there are no links to pages
 */
void
sam_item_view_set_item (SamItemView  *self,
                        SamItem      *item,
                        SamDeck      *deck,
                        SamReference *reference)
{
  GtkBox  *box;
  gboolean other_item;
  gboolean other_reference;

  g_return_if_fail (SAM_IS_ITEM_VIEW (self));
  g_return_if_fail (item == NULL || SAM_IS_ITEM (item));
  g_return_if_fail (deck == NULL || SAM_IS_DECK (deck));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  other_item = g_set_object (&self->item, item);
  other_reference = g_set_object (&self->reference, reference);
  if (!other_item && !other_reference)
    return;

  box = GTK_BOX (self);
  sam_reading_clear (box);
  if (item != NULL)
    {
      gtk_box_append (box,
                      sam_reading_new_heading (sam_item_get_title (item), 1));
      sam_item_links_append_reporting_code (box, item, reference);
      sam_item_sections_append (box, item);
      if (reference != NULL)
        sam_item_links_append_pages (box, item, reference);
      if (deck != NULL)
        sam_item_links_append_items (box, item, deck);
    }
  if (other_item)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}
