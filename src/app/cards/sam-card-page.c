// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-page-private.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/**
 * SamCardPage:
 *
 * A card, opened: its own colour, five tabs, a list of items and the text;
 * with little room, list and text show one at a time.
 *
 * ## Actions
 *
 * - `card-page.tab`: (s), follows #SamCardPage:tab
 * - `card-page.show-list`: from the text back to the list, where room is small
 */
G_DEFINE_FINAL_TYPE (SamCardPage, sam_card_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TAB,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_list_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sam_card_page_go_back (SAM_CARD_PAGE (widget));
}

static void
show_tab (SamCardPage *self)
{
  sam_card_header_set_selected (self->header, self->tab);
  if (self->card == NULL)
    return;

  if (self->tab == 0)
    sam_item_browser_show_about (self->browser, self->deck, self->card);
  else
    sam_item_browser_show_kind (self->browser, self->deck, self->card,
                                (SamItemKind) (self->tab - 1));
}

static void
show_colour (SamCardPage *self)
{
  g_autofree char *colour_class =
      sam_format_colour_class (sam_card_get_colour (self->card));
  const char *classes[] = { colour_class, NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

static void
sam_card_page_dispose (GObject *object)
{
  SamCardPage *self = SAM_CARD_PAGE (object);

  g_clear_object (&self->deck);
  g_clear_object (&self->card);

  G_OBJECT_CLASS (sam_card_page_parent_class)->dispose (object);
}

static void
sam_card_page_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SamCardPage *self = SAM_CARD_PAGE (object);

  switch (property_id)
    {
    case PROP_TAB:
      g_value_set_string (value, sam_card_header_get_tab_name (self->tab));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_card_page_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SamCardPage *self = SAM_CARD_PAGE (object);

  switch (property_id)
    {
    case PROP_TAB:
      sam_card_page_set_tab (self, g_value_get_string (value));
      break;
    case PROP_NARROW:
      sam_card_page_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_card_page_class_init (SamCardPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_card_page_dispose;
  object_class->get_property = sam_card_page_get_property;
  object_class->set_property = sam_card_page_set_property;

  /**
   * SamCardPage:tab: (not nullable)
   *
   * Which tab shows: “about”, “cases”, “dilemmas”, “assignments” or “tips”.
   */
  properties[PROP_TAB] =
      g_param_spec_string ("tab", NULL, NULL, "about",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                               G_PARAM_STATIC_STRINGS);

  /**
   * SamCardPage:narrow:
   *
   * Whether list and text show one at a time.
   */
  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "card-page.tab",
                                            "tab");
  gtk_widget_class_install_action (widget_class, "card-page.show-list", NULL,
                                   show_list_action);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-card-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, header);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        origin_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        origin_label);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, browser);
}

static void
sam_card_page_init (SamCardPage *self)
{
  g_type_ensure (SAM_TYPE_CARD_HEADER);
  g_type_ensure (SAM_TYPE_ITEM_BROWSER);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_card_page_new:
 *
 * Returns: (transfer floating): a page without a card
 */
GtkWidget *
sam_card_page_new (void)
{
  return g_object_new (SAM_TYPE_CARD_PAGE, NULL);
}

/* Returns: (transfer none) (nullable): the card that shows */
SamCard *
sam_card_page_get_card (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), NULL);

  return self->card;
}

/**
 * sam_card_page_get_deck:
 *
 * Returns: (transfer none) (nullable): where the card lies; %NULL for a card
 *   from a file that is not kept
 */
SamDeck *
sam_card_page_get_deck (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), NULL);

  return self->deck;
}

/**
 * sam_card_page_get_tab:
 *
 * Returns: (transfer none) (not nullable): the name of the tab that shows
 */
const char *
sam_card_page_get_tab (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), NULL);

  return sam_card_header_get_tab_name (self->tab);
}

/**
 * sam_card_page_set_tab:
 * @tab: one of the names of #SamCardPage:tab; others are ignored, since an
 *   action may bring any string
 */
void
sam_card_page_set_tab (SamCardPage *self, const char *tab)
{
  int position;

  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  position = sam_card_header_find_tab (tab);
  if (position < 0 || (guint) position == self->tab)
    return;

  self->tab = (guint) position;
  show_tab (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TAB]);
}

void
sam_card_page_set_narrow (SamCardPage *self, gboolean narrow)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  sam_card_header_set_narrow (self->header, narrow);
  sam_item_browser_set_narrow (self->browser, narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * sam_card_page_get_item:
 *
 * Returns: (transfer none) (nullable): the item whose text shows
 */
SamItem *
sam_card_page_get_item (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), NULL);

  return sam_item_browser_get_item (self->browser);
}

/**
 * sam_card_page_show:
 * @deck: (nullable): where @card lies; %NULL for a file that is not kept
 * @card: what to show
 * @origin: (nullable): the file from which @card was read, if it is not kept
 *
 * Shows the first tab of @card.
 */
void
sam_card_page_show (SamCardPage *self,
                    SamDeck     *deck,
                    SamCard     *card,
                    const char  *origin)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));
  g_return_if_fail (deck == NULL || SAM_IS_DECK (deck));
  g_return_if_fail (SAM_IS_CARD (card));

  g_set_object (&self->deck, deck);
  g_set_object (&self->card, card);
  show_colour (self);
  sam_card_header_set_card (self->header, card);
  if (origin != NULL)
    {
      g_autofree char *text =
          g_strdup_printf (_ ("From %s. It is only shown, not kept."), origin);

      gtk_label_set_label (self->origin_label, text);
    }
  gtk_revealer_set_reveal_child (self->origin_revealer, origin != NULL);

  self->tab = 0;
  show_tab (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TAB]);
  sam_card_header_focus_tab (self->header, 0);
}

/**
 * sam_card_page_show_item:
 * @item_id: of an item of the card that shows
 *
 * Shows the tab and the text of an item.
 *
 * Returns: %FALSE if the card has no such item
 */
gboolean
sam_card_page_show_item (SamCardPage *self, const char *item_id)
{
  SamItem *item;

  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), FALSE);
  g_return_val_if_fail (self->card != NULL, FALSE);
  g_return_val_if_fail (item_id != NULL, FALSE);

  item = sam_card_find (self->card, item_id);
  if (item == NULL)
    return FALSE;

  sam_card_page_set_tab (self, sam_card_header_get_tab_name (
                                   1 + sam_item_get_kind (item)));

  return sam_item_browser_read (self->browser, item);
}

/**
 * sam_card_page_go_back:
 *
 * Goes from the text back to the list, where only one of them shows.
 *
 * Returns: %FALSE if there was nothing to go back to on this page
 */
gboolean
sam_card_page_go_back (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), FALSE);

  return sam_item_browser_go_back (self->browser);
}
