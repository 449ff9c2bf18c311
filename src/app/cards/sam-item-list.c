// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-list.h"

#include "sam-item-row.h"

/**
 * SamItemList:
 *
 * The items of one kind on a card, of which one is selected.
 */
struct _SamItemList
{
  AdwBin parent_instance;

  /* Template */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (SamItemList, sam_item_list, ADW_TYPE_BIN)

enum
{
  SELECTED,
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_selected_cb (SamItemList *self, GtkListBoxRow *row)
{
  if (row != NULL)
    g_signal_emit (self, signals[SELECTED], 0,
                   sam_item_row_get_item (SAM_ITEM_ROW (row)));
}

static void
row_activated_cb (SamItemList *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

/* In a list box of GTK, Tab goes from row to row and selects each on its way.
 * Here it goes to the selected row, and then on: the arrows are for the rows.
 */
static gboolean
move_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SamItemList   *self = SAM_ITEM_LIST (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (sam_item_list_parent_class)
        ->focus (widget, direction);

  if (gtk_widget_get_focus_child (widget) != NULL || row == NULL)
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
sam_item_list_class_init (SamItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = move_focus;

  /**
   * SamItemList::selected:
   * @item: the item
   *
   * Another item is to be read.
   */
  signals[SELECTED] =
      g_signal_new ("selected", SAM_TYPE_ITEM_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_ITEM);

  /**
   * SamItemList::activated:
   *
   * The person asked for the selected item, by a click or with Enter.
   */
  signals[ACTIVATED] =
      g_signal_new ("activated", SAM_TYPE_ITEM_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SamItemList, list);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
sam_item_list_init (SamItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_item_list_clear:
 *
 * Leaves the list empty.
 */
void
sam_item_list_clear (SamItemList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (SAM_IS_ITEM_LIST (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/**
 * sam_item_list_fill:
 * @card: whose items
 * @kind: of which kind
 *
 * Shows the items, and selects the first. A card holds ten or so of a kind:
 * making the rows anew is cheaper than a model that filters.
 */
void
sam_item_list_fill (SamItemList *self, SamCard *card, SamItemKind kind)
{
  guint n_items;

  g_return_if_fail (SAM_IS_ITEM_LIST (self));
  g_return_if_fail (SAM_IS_CARD (card));

  sam_item_list_clear (self);
  n_items = g_list_model_get_n_items (G_LIST_MODEL (card));
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);

      if (sam_item_get_kind (item) == kind)
        gtk_list_box_append (self->list, sam_item_row_new (item));
    }
  gtk_list_box_select_row (self->list,
                           gtk_list_box_get_row_at_index (self->list, 0));
}

/**
 * sam_item_list_select:
 * @item: the one to read
 *
 * Returns: %FALSE if the list does not show @item
 */
gboolean
sam_item_list_select (SamItemList *self, SamItem *item)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (SAM_IS_ITEM_LIST (self), FALSE);
  g_return_val_if_fail (SAM_IS_ITEM (item), FALSE);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;
       i++)
    if (sam_item_row_get_item (SAM_ITEM_ROW (row)) == item)
      {
        gtk_list_box_select_row (self->list, row);
        return TRUE;
      }

  return FALSE;
}

/**
 * sam_item_list_focus:
 *
 * Puts the keyboard on the selected item.
 */
void
sam_item_list_focus (SamItemList *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (SAM_IS_ITEM_LIST (self));

  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/**
 * sam_item_list_show_marks:
 * @study: (nullable): whose marks; %NULL shows none
 * @deck_id: (nullable): where the items lie; %NULL only without @study
 *
 * Shows what somebody marked the items with.
 */
void
sam_item_list_show_marks (SamItemList *self,
                          SamStudy    *study,
                          const char  *deck_id)
{
  GtkListBoxRow *row;

  g_return_if_fail (SAM_IS_ITEM_LIST (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;
       i++)
    sam_item_row_show_marks (SAM_ITEM_ROW (row), study, deck_id);
}
