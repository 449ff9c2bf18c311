// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-reader.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-card-about.h"
#include "sam-item-view.h"

/**
 * SamCardReader:
 *
 * The text of a card or of one of its items, and what one can do with it.
 * Whoever studies here sees whether the item has a bookmark, and has read it
 * when it showed for a while.
 */
struct _SamCardReader
{
  GtkBox parent_instance;

  /* Template */
  GtkWidget         *list_button;
  GtkScrolledWindow *scroller;
  SamCardAbout      *about;
  SamItemView       *item_view;
  GtkWidget         *action_bar;
  GtkButton         *discuss_button;
  GtkWidget         *study_button;
  GtkWidget         *reflect_button;
  GtkToggleButton   *bookmark_button;
  AdwButtonContent  *bookmark_content;
  GtkLabel          *discuss_note;

  SamStudy *study;   /* (owned) (nullable): whose marks show */
  char     *deck_id; /* (owned) (nullable): where the item lies */
  guint     read_id; /* the timer until the item was read; 0 for none */
};

G_DEFINE_FINAL_TYPE (SamCardReader, sam_card_reader, GTK_TYPE_BOX)

static void
show_bookmark (SamCardReader *self)
{
  SamItem *item = sam_card_reader_get_item (self);
  gboolean there = self->study != NULL && self->deck_id != NULL &&
                   item != NULL &&
                   sam_study_has_bookmark (self->study, self->deck_id,
                                           sam_item_get_id (item));

  gtk_toggle_button_set_active (self->bookmark_button, there);
  adw_button_content_set_icon_name (self->bookmark_content,
                                    there ? "starred-symbolic"
                                          : "non-starred-symbolic");
}

static gboolean
read_cb (gpointer user_data)
{
  SamCardReader *self = user_data;

  self->read_id = 0;
  sam_card_reader_mark_read (self);

  return G_SOURCE_REMOVE;
}

/* Begins anew to wait until what shows was read. */
static void
wait_until_read (SamCardReader *self)
{
  g_clear_handle_id (&self->read_id, g_source_remove);
  if (self->study != NULL && self->deck_id != NULL &&
      sam_card_reader_get_item (self) != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->read_id =
        g_timeout_add_seconds (SAM_CARD_READER_SECONDS, read_cb, self);
}

static void
sam_card_reader_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sam_card_reader_parent_class)->map (widget);
  wait_until_read (SAM_CARD_READER (widget));
}

static void
sam_card_reader_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sam_card_reader_parent_class)->unmap (widget);
  wait_until_read (SAM_CARD_READER (widget));
}

static void
sam_card_reader_dispose (GObject *object)
{
  SamCardReader *self = SAM_CARD_READER (object);

  g_clear_handle_id (&self->read_id, g_source_remove);
  g_clear_object (&self->study);
  g_clear_pointer (&self->deck_id, g_free);

  G_OBJECT_CLASS (sam_card_reader_parent_class)->dispose (object);
}

static void
sam_card_reader_class_init (SamCardReaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_card_reader_dispose;
  widget_class->map = sam_card_reader_map;
  widget_class->unmap = sam_card_reader_unmap;

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-card-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        list_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader, about);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader, item_view);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        action_bar);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        discuss_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        study_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        reflect_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        bookmark_content);
  gtk_widget_class_bind_template_child (widget_class, SamCardReader,
                                        discuss_note);
}

static void
sam_card_reader_init (SamCardReader *self)
{
  g_type_ensure (SAM_TYPE_CARD_ABOUT);
  g_type_ensure (SAM_TYPE_ITEM_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_card_reader_get_item:
 *
 * Returns: (transfer none) (nullable): the item whose text shows; %NULL if it
 *   is the card's
 */
SamItem *
sam_card_reader_get_item (SamCardReader *self)
{
  g_return_val_if_fail (SAM_IS_CARD_READER (self), NULL);

  return sam_item_view_get_item (self->item_view);
}

static void
show_one (SamCardReader *self, gboolean about)
{
  gtk_widget_set_visible (GTK_WIDGET (self->about), about);
  gtk_widget_set_visible (GTK_WIDGET (self->item_view), !about);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                self->scroller),
                            0);
}

/* Without an action in between, the new target would meet the old action. */
static void
point (GtkActionable *button, SamDeck *deck, const char *action, const char *id)
{
  gtk_actionable_set_action_name (button, NULL);
  gtk_actionable_set_action_target (button, "(ss)", sam_deck_get_id (deck), id);
  gtk_actionable_set_action_name (button, action);
}

/* What somebody does alone is done with an item, not with a card. */
static void
offer_alone (SamCardReader *self, SamDeck *deck, SamItem *item)
{
  gboolean can = deck != NULL && item != NULL;

  gtk_widget_set_visible (self->study_button, can);
  gtk_widget_set_visible (self->reflect_button, can);
  gtk_widget_set_visible (GTK_WIDGET (self->bookmark_button), can);
  g_free (self->deck_id);
  self->deck_id = can ? g_strdup (sam_deck_get_id (deck)) : NULL;
  show_bookmark (self);
  wait_until_read (self);
  if (!can)
    return;

  point (GTK_ACTIONABLE (self->study_button), deck, "win.study-item",
         sam_item_get_id (item));
  point (GTK_ACTIONABLE (self->reflect_button), deck, "win.write-reflection",
         sam_item_get_id (item));
  point (GTK_ACTIONABLE (self->bookmark_button), deck, "win.bookmark-item",
         sam_item_get_id (item));
}

/* A card from a file that is not kept lies in no deck, so no session could
 * come back to it: then nothing is offered. */
static void
offer (SamCardReader *self,
       SamDeck       *deck,
       const char    *label,
       const char    *action,
       const char    *id)
{
  gtk_widget_set_visible (self->action_bar, deck != NULL && id != NULL);
  if (deck == NULL || id == NULL)
    return;

  point (GTK_ACTIONABLE (self->discuss_button), deck, action, id);
  gtk_button_set_label (self->discuss_button, label);
}

/**
 * sam_card_reader_show_about:
 * @deck: (nullable): where @card lies; %NULL for a file that is not kept
 *
 * Shows what @card is about.
 */
void
sam_card_reader_show_about (SamCardReader *self, SamDeck *deck, SamCard *card)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));
  g_return_if_fail (deck == NULL || SAM_IS_DECK (deck));
  g_return_if_fail (SAM_IS_CARD (card));

  sam_item_view_set_item (self->item_view, NULL, NULL, NULL);
  sam_card_about_set_card (self->about, card);
  offer (self, deck, _ ("Discuss this card"), "win.discuss-card",
         sam_card_get_id (card));
  offer_alone (self, deck, NULL);
  show_one (self, TRUE);
}

/**
 * sam_card_reader_show_item:
 * @deck: (nullable): where the card of @item lies
 * @item: (nullable): what to show
 * @reference: (nullable): where the pages are that @item leans on
 *
 * Shows the text of an item.
 */
void
sam_card_reader_show_item (SamCardReader *self,
                           SamDeck       *deck,
                           SamItem       *item,
                           SamReference  *reference)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));
  g_return_if_fail (deck == NULL || SAM_IS_DECK (deck));
  g_return_if_fail (item == NULL || SAM_IS_ITEM (item));

  sam_item_view_set_item (self->item_view, item, deck, reference);
  offer (self, deck, _ ("Discuss on shared screen"), "win.discuss-item",
         item != NULL ? sam_item_get_id (item) : NULL);
  offer_alone (self, deck, item);
  show_one (self, FALSE);
}

/**
 * sam_card_reader_show_marks:
 * @study: (nullable): whose marks; %NULL while nobody is there
 *
 * Shows whether the item has a bookmark. To be called again when the marks
 * change.
 */
void
sam_card_reader_show_marks (SamCardReader *self, SamStudy *study)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));
  g_return_if_fail (study == NULL || SAM_IS_STUDY (study));

  if (g_set_object (&self->study, study))
    wait_until_read (self);
  show_bookmark (self);
}

/**
 * sam_card_reader_mark_read:
 *
 * Marks what shows as read by whoever is there; done by itself when it showed
 * for %SAM_CARD_READER_SECONDS.
 */
void
sam_card_reader_mark_read (SamCardReader *self)
{
  SamItem *item;

  g_return_if_fail (SAM_IS_CARD_READER (self));

  item = sam_card_reader_get_item (self);
  if (self->study != NULL && self->deck_id != NULL && item != NULL)
    sam_study_set_read (self->study, self->deck_id, sam_item_get_id (item),
                        TRUE);
}

/**
 * sam_card_reader_set_has_list_button:
 * @has_list_button: whether there is a way back to a list that is out of sight
 */
void
sam_card_reader_set_has_list_button (SamCardReader *self,
                                     gboolean       has_list_button)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));

  gtk_widget_set_visible (self->list_button, has_list_button);
}

void
sam_card_reader_focus_list_button (SamCardReader *self)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));

  gtk_widget_grab_focus (self->list_button);
}

/**
 * sam_card_reader_set_discuss_note:
 * @note: (nullable): why there can be no session now
 */
void
sam_card_reader_set_discuss_note (SamCardReader *self, const char *note)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));

  gtk_label_set_label (self->discuss_note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->discuss_note), note != NULL);
}

/**
 * sam_card_reader_set_narrow:
 * @narrow: whether what one can do stands in two lines
 */
void
sam_card_reader_set_narrow (SamCardReader *self, gboolean narrow)
{
  g_return_if_fail (SAM_IS_CARD_READER (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->action_bar),
                                  narrow ? GTK_ORIENTATION_VERTICAL
                                         : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->action_bar), narrow ? 8 : 18);
}
