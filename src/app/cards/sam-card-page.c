// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-card-page.h"

#include <glib/gi18n-lib.h>

#include "sam-card-about.h"
#include "sam-card-header.h"
#include "sam-format.h"
#include "sam-item-row.h"
#include "sam-item-view.h"

/**
 * SamCardPage:
 *
 * A card, opened: its own colour, five tabs, a list of items and the text.
 *
 * With little room, list and text show one at a time.
 *
 * ## Actions
 *
 * - `card-page.tab`: (s), follows #SamCardPage:tab
 * - `card-page.show-list`: from the text back to the list, where room is small
 */
struct _SamCardPage
{
  AdwBin parent_instance;

  /* Template */
  SamCardHeader *header;
  GtkRevealer  *origin_revealer;
  GtkLabel     *origin_label;
  GtkWidget    *list_pane;
  GtkListBox   *list;
  GtkWidget    *separator;
  GtkWidget    *reader;
  GtkWidget    *list_button;
  GtkScrolledWindow *scroller;
  SamCardAbout *about;
  SamItemView  *item_view;
  GtkWidget    *action_bar;
  GtkButton    *discuss_button;
  GtkLabel     *discuss_note;

  SamDeck  *deck;         /* (owned) (nullable): %NULL for a file not kept */
  SamCard  *card;         /* (owned) (nullable): %NULL until it shows one */
  char     *colour_class; /* (owned) (nullable) */
  guint     tab;          /* as the header counts them */
  gboolean  narrow;
  gboolean  reading; /* where it is narrow: the text, not the list */
};

G_DEFINE_FINAL_TYPE (SamCardPage, sam_card_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TAB,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_about (SamCardPage *self)
{
  return self->tab == 0;
}

static void
update_panes (SamCardPage *self)
{
  gboolean list = !is_about (self) && (!self->narrow || !self->reading);
  gboolean text = is_about (self) || !self->narrow || self->reading;

  gtk_widget_set_visible (self->list_pane, list);
  gtk_widget_set_visible (self->separator, list && text);
  gtk_widget_set_visible (self->reader, text);
  gtk_widget_set_hexpand (self->list_pane, !text);
  gtk_widget_set_visible (self->list_button, self->narrow && !is_about (self));
  gtk_widget_set_visible (GTK_WIDGET (self->about), is_about (self));
  gtk_widget_set_visible (GTK_WIDGET (self->item_view), !is_about (self));
}

/* A card from a file that is not kept lies in no deck, so no session could
 * come back to it. */
static void
update_discuss (SamCardPage *self)
{
  SamItem       *item = sam_item_view_get_item (self->item_view);
  GtkActionable *button = GTK_ACTIONABLE (self->discuss_button);
  gboolean       visible = self->deck != NULL && (is_about (self) || item != NULL);

  gtk_widget_set_visible (self->action_bar, visible);
  if (!visible)
    return;

  gtk_actionable_set_action_name (button, NULL);
  gtk_actionable_set_action_target (
      button, "(ss)", sam_deck_get_id (self->deck),
      is_about (self) ? sam_card_get_id (self->card) : sam_item_get_id (item));
  gtk_actionable_set_action_name (
      button, is_about (self) ? "win.discuss-card" : "win.discuss-item");
  gtk_button_set_label (self->discuss_button,
                        is_about (self) ? _ ("Discuss this card")
                                        : _ ("Discuss on shared screen"));
}

static void
scroll_to_top (SamCardPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller),
                            0);
}

static void
row_selected_cb (SamCardPage *self, GtkListBoxRow *row)
{
  SamItem *item =
      row != NULL ? sam_item_row_get_item (SAM_ITEM_ROW (row)) : NULL;

  sam_item_view_set_item (self->item_view, item, self->deck);
  scroll_to_top (self);
  update_discuss (self);
}

static void
row_activated_cb (SamCardPage *self, GtkListBoxRow *row)
{
  if (!self->narrow)
    return;

  self->reading = TRUE;
  update_panes (self);
  gtk_widget_grab_focus (self->list_button);
}

static void
show_list_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  sam_card_page_go_back (SAM_CARD_PAGE (widget));
}

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/* A card holds ten or so items of a kind: making the rows anew is cheaper than
 * a model that filters. */
static void
fill_list (SamCardPage *self)
{
  SamItemKind kind = (SamItemKind) (self->tab - 1);
  guint       n_items = g_list_model_get_n_items (G_LIST_MODEL (self->card));

  clear_list (self->list);
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item =
          g_list_model_get_item (G_LIST_MODEL (self->card), i);

      if (sam_item_get_kind (item) == kind)
        gtk_list_box_append (self->list, sam_item_row_new (item));
    }
  gtk_list_box_select_row (self->list,
                           gtk_list_box_get_row_at_index (self->list, 0));
}

static void
show_tab (SamCardPage *self)
{
  self->reading = FALSE;
  sam_card_header_set_selected (self->header, self->tab);
  if (self->card == NULL)
    return;

  if (is_about (self))
    clear_list (self->list);
  else
    fill_list (self);
  scroll_to_top (self);
  update_panes (self);
  update_discuss (self);
}

static void
show_colour (SamCardPage *self)
{
  if (self->colour_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->colour_class);
  g_free (self->colour_class);
  self->colour_class =
      sam_format_colour_class (sam_card_get_colour (self->card));
  gtk_widget_add_css_class (GTK_WIDGET (self), self->colour_class);
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
sam_card_page_finalize (GObject *object)
{
  SamCardPage *self = SAM_CARD_PAGE (object);

  g_free (self->colour_class);

  G_OBJECT_CLASS (sam_card_page_parent_class)->finalize (object);
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
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/cards/sam-card-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, header);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        origin_revealer);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        origin_label);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, list);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, separator);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, reader);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, about);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, item_view);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage, action_bar);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        discuss_button);
  gtk_widget_class_bind_template_child (widget_class, SamCardPage,
                                        discuss_note);
}

static void
sam_card_page_class_init (SamCardPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_card_page_dispose;
  object_class->finalize = sam_card_page_finalize;
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
  properties[PROP_NARROW] = g_param_spec_boolean (
      "narrow", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "card-page.tab",
                                            "tab");
  gtk_widget_class_install_action (widget_class, "card-page.show-list", NULL,
                                   show_list_action);
  bind_template (widget_class);
}

static void
sam_card_page_init (SamCardPage *self)
{
  g_type_ensure (SAM_TYPE_CARD_ABOUT);
  g_type_ensure (SAM_TYPE_CARD_HEADER);
  g_type_ensure (SAM_TYPE_ITEM_VIEW);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (self->list, "row-selected",
                           G_CALLBACK (row_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated",
                           G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
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

/**
 * sam_card_page_get_card:
 *
 * Returns: (transfer none) (nullable): the card that shows
 */
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

gboolean
sam_card_page_get_narrow (SamCardPage *self)
{
  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), FALSE);

  return self->narrow;
}

void
sam_card_page_set_narrow (SamCardPage *self, gboolean narrow)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  narrow = !!narrow;
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  sam_card_header_set_narrow (self->header, narrow);
  update_panes (self);
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

  return sam_item_view_get_item (self->item_view);
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
  sam_card_about_set_card (self->about, card);
  if (origin != NULL)
    {
      g_autofree char *text = g_strdup_printf (
          _ ("From %s. It is only shown, not kept."), origin);

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
  SamItem       *item;
  GtkListBoxRow *row;

  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), FALSE);
  g_return_val_if_fail (self->card != NULL, FALSE);
  g_return_val_if_fail (item_id != NULL, FALSE);

  item = sam_card_find (self->card, item_id);
  if (item == NULL)
    return FALSE;

  sam_card_page_set_tab (
      self, sam_card_header_get_tab_name (1 + sam_item_get_kind (item)));
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;
       i++)
    if (sam_item_row_get_item (SAM_ITEM_ROW (row)) == item)
      {
        gtk_list_box_select_row (self->list, row);
        self->reading = TRUE;
        update_panes (self);
        gtk_widget_grab_focus (self->narrow ? self->list_button
                                            : GTK_WIDGET (row));
        return TRUE;
      }

  return FALSE;
}

/**
 * sam_card_page_set_back:
 * @where: what the way back leads to
 */
void
sam_card_page_set_back (SamCardPage *self, const char *where)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  sam_card_header_set_back (self->header, where);
}

/**
 * sam_card_page_set_discuss_note:
 * @note: (nullable): why there can be no session now
 */
void
sam_card_page_set_discuss_note (SamCardPage *self, const char *note)
{
  g_return_if_fail (SAM_IS_CARD_PAGE (self));

  gtk_label_set_label (self->discuss_note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->discuss_note), note != NULL);
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
  GtkListBoxRow *row;

  g_return_val_if_fail (SAM_IS_CARD_PAGE (self), FALSE);

  if (!self->narrow || !self->reading || is_about (self))
    return FALSE;

  self->reading = FALSE;
  update_panes (self);
  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));

  return TRUE;
}
