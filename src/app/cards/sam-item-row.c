// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-row.h"

#include "sam-format.h"

/**
 * SamItemRow:
 *
 * An item in the list of its card: its title, how long it takes and for whom
 * it is.
 */
struct _SamItemRow
{
  GtkListBoxRow parent_instance;

  SamItem *item; /* (owned) (nullable): %NULL only after dispose */
};

G_DEFINE_FINAL_TYPE (SamItemRow, sam_item_row, GTK_TYPE_LIST_BOX_ROW)

static void
sam_item_row_dispose (GObject *object)
{
  SamItemRow *self = SAM_ITEM_ROW (object);

  g_clear_object (&self->item);

  G_OBJECT_CLASS (sam_item_row_parent_class)->dispose (object);
}

static void
sam_item_row_class_init (SamItemRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_item_row_dispose;
}

static void
sam_item_row_init (SamItemRow *self)
{
}

/**
 * sam_item_row_new:
 *
 * Returns: (transfer floating): a row that shows @item
 */
GtkWidget *
sam_item_row_new (SamItem *item)
{
  SamItemRow      *self;
  GtkWidget       *box;
  GtkWidget       *label;
  g_autofree char *line = NULL;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  self = g_object_new (SAM_TYPE_ITEM_ROW, NULL);
  self->item = g_object_ref (item);
  line = sam_format_item_line (item);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  label = gtk_label_new (sam_item_get_title (item));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);

  label = gtk_label_new (line);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "sam-small");
  gtk_box_append (GTK_BOX (box), label);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sam_item_get_title (item),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, line,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * sam_item_row_get_item:
 *
 * Returns: (transfer none): what is shown
 */
SamItem *
sam_item_row_get_item (SamItemRow *self)
{
  g_return_val_if_fail (SAM_IS_ITEM_ROW (self), NULL);

  return self->item;
}
