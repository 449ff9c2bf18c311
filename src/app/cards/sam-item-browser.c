// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-browser.h"

#include "sam-card-reader.h"
#include "sam-item-list.h"

/**
 * SamItemBrowser:
 *
 * A list at the left and the text at the right. With little room they show
 * one at a time; what a card is about has no list.
 */
struct _SamItemBrowser
{
  GtkBox parent_instance;

  /* Template */
  SamItemList   *list;
  GtkWidget     *separator;
  SamCardReader *reader;

  SamDeck      *deck;      /* (owned) (nullable): %NULL for a file not kept */
  SamReference *reference; /* (owned) (nullable) */
  SamStudy     *study;     /* (owned) (nullable): whose marks show */
  gboolean      has_list;
  gboolean      narrow;
  gboolean      reading; /* where it is narrow: the text, not the list */
};

G_DEFINE_FINAL_TYPE (SamItemBrowser, sam_item_browser, GTK_TYPE_BOX)

static void
update_panes (SamItemBrowser *self)
{
  gboolean list = self->has_list && (!self->narrow || !self->reading);
  gboolean text = !self->has_list || !self->narrow || self->reading;

  gtk_widget_set_visible (GTK_WIDGET (self->list), list);
  gtk_widget_set_hexpand (GTK_WIDGET (self->list), !text);
  gtk_widget_set_visible (self->separator, list && text);
  gtk_widget_set_visible (GTK_WIDGET (self->reader), text);
  sam_card_reader_set_has_list_button (self->reader,
                                       self->narrow && self->has_list);
}

/* What lies in no deck has no marks. */
static void
show_list_marks (SamItemBrowser *self)
{
  SamStudy *study = self->deck != NULL ? self->study : NULL;

  sam_item_list_show_marks (self->list, study,
                            study != NULL ? sam_deck_get_id (self->deck)
                                          : NULL);
}

static void
selected_cb (SamItemBrowser *self, SamItem *item)
{
  sam_card_reader_show_item (self->reader, self->deck, item, self->reference);
}

static void
activated_cb (SamItemBrowser *self)
{
  if (!self->narrow)
    return;

  self->reading = TRUE;
  update_panes (self);
  sam_card_reader_focus_list_button (self->reader);
}

static void
sam_item_browser_dispose (GObject *object)
{
  SamItemBrowser *self = SAM_ITEM_BROWSER (object);

  g_clear_object (&self->deck);
  g_clear_object (&self->reference);
  g_clear_object (&self->study);

  G_OBJECT_CLASS (sam_item_browser_parent_class)->dispose (object);
}

static void
sam_item_browser_class_init (SamItemBrowserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_item_browser_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-item-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, SamItemBrowser, list);
  gtk_widget_class_bind_template_child (widget_class, SamItemBrowser,
                                        separator);
  gtk_widget_class_bind_template_child (widget_class, SamItemBrowser, reader);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
sam_item_browser_init (SamItemBrowser *self)
{
  g_type_ensure (SAM_TYPE_CARD_READER);
  g_type_ensure (SAM_TYPE_ITEM_LIST);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_item_browser_get_item:
 *
 * Returns: (transfer none) (nullable): the item whose text shows
 */
SamItem *
sam_item_browser_get_item (SamItemBrowser *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_BROWSER (self), NULL);

  return sam_card_reader_get_item (self->reader);
}

/**
 * sam_item_browser_show_about:
 * @deck: (nullable): where @card lies; %NULL for a file that is not kept
 *
 * Shows what @card is about.
 */
void
sam_item_browser_show_about (SamItemBrowser *self, SamDeck *deck, SamCard *card)
{
  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));
  g_return_if_fail (SAM_IS_CARD (card));

  g_set_object (&self->deck, deck);
  self->has_list = FALSE;
  sam_item_list_clear (self->list);
  sam_card_reader_show_about (self->reader, deck, card);
  update_panes (self);
}

/**
 * sam_item_browser_show_kind:
 * @deck: (nullable): where @card lies; %NULL for a file that is not kept
 *
 * Lists the items of @kind and shows the first.
 */
void
sam_item_browser_show_kind (SamItemBrowser *self,
                            SamDeck        *deck,
                            SamCard        *card,
                            SamItemKind     kind)
{
  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));
  g_return_if_fail (SAM_IS_CARD (card));

  g_set_object (&self->deck, deck);
  self->has_list = TRUE;
  self->reading = FALSE;
  sam_item_list_fill (self->list, card, kind);
  show_list_marks (self);
  update_panes (self);
}

/**
 * sam_item_browser_read:
 * @item: one of the list
 *
 * Shows the text of @item and puts the keyboard there.
 *
 * Returns: %FALSE if the list does not hold @item
 */
gboolean
sam_item_browser_read (SamItemBrowser *self, SamItem *item)
{
  g_return_val_if_fail (SAM_IS_ITEM_BROWSER (self), FALSE);
  g_return_val_if_fail (SAM_IS_ITEM (item), FALSE);

  if (!sam_item_list_select (self->list, item))
    return FALSE;

  self->reading = TRUE;
  update_panes (self);
  if (self->narrow)
    sam_card_reader_focus_list_button (self->reader);
  else
    sam_item_list_focus (self->list);

  return TRUE;
}

/**
 * sam_item_browser_set_reference:
 * @reference: (nullable): where the pages are that items lean on
 */
void
sam_item_browser_set_reference (SamItemBrowser *self, SamReference *reference)
{
  SamItem *item;

  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));
  g_return_if_fail (reference == NULL || SAM_IS_REFERENCE (reference));

  if (!g_set_object (&self->reference, reference))
    return;

  item = sam_card_reader_get_item (self->reader);
  if (item != NULL)
    sam_card_reader_show_item (self->reader, self->deck, item, reference);
}

/**
 * sam_item_browser_show_marks:
 * @study: (nullable): whose marks; %NULL while nobody is there
 *
 * Shows what whoever studies here marked. To be called again when that changes.
 */
void
sam_item_browser_show_marks (SamItemBrowser *self, SamStudy *study)
{
  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));
  g_return_if_fail (study == NULL || SAM_IS_STUDY (study));

  g_set_object (&self->study, study);
  show_list_marks (self);
  sam_card_reader_show_marks (self->reader, study);
}

/**
 * sam_item_browser_set_narrow:
 * @narrow: whether list and text show one at a time
 */
void
sam_item_browser_set_narrow (SamItemBrowser *self, gboolean narrow)
{
  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));

  self->narrow = narrow;
  sam_card_reader_set_narrow (self->reader, narrow);
  update_panes (self);
}

/**
 * sam_item_browser_go_back:
 *
 * Goes from the text back to the list, where only one of them shows.
 *
 * Returns: %FALSE if there was nothing to go back to
 */
gboolean
sam_item_browser_go_back (SamItemBrowser *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_BROWSER (self), FALSE);

  if (!self->narrow || !self->reading || !self->has_list)
    return FALSE;

  self->reading = FALSE;
  update_panes (self);
  sam_item_list_focus (self->list);

  return TRUE;
}

/**
 * sam_item_browser_set_discuss_note:
 * @note: (nullable): why there can be no session now
 */
void
sam_item_browser_set_discuss_note (SamItemBrowser *self, const char *note)
{
  g_return_if_fail (SAM_IS_ITEM_BROWSER (self));

  sam_card_reader_set_discuss_note (self->reader, note);
}
