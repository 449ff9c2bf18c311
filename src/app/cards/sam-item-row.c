// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-item-row.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-spoken-name.h"

/**
 * SamItemRow:
 *
 * An item in the list of its card: its title, how long it takes and for whom
 * it is, and what whoever studies here marked it with.
 */
struct _SamItemRow
{
  GtkListBoxRow parent_instance;

  SamItem   *item; /* (owned) (nullable): %NULL only after dispose */
  GtkLabel  *line; /* (not owned): below the title */
  GtkWidget *star; /* (not owned): shows for a bookmark */
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

static GtkWidget *
new_text (SamItemRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *title = gtk_label_new (sam_item_get_title (self->item));

  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  gtk_box_append (GTK_BOX (box), title);

  self->line = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->line, TRUE);
  gtk_label_set_xalign (self->line, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->line), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->line), "sam-small");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->line));
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

/**
 * sam_item_row_new:
 *
 * Returns: (transfer floating): a row that shows @item, without marks
 */
GtkWidget *
sam_item_row_new (SamItem *item)
{
  SamItemRow *self;
  GtkWidget  *box;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  self = g_object_new (SAM_TYPE_ITEM_ROW, NULL);
  self->item = g_object_ref (item);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_box_append (GTK_BOX (box), new_text (self));
  self->star = gtk_image_new_from_icon_name ("starred-symbolic");
  gtk_widget_set_valign (self->star, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->star, "dim-label");
  gtk_box_append (GTK_BOX (box), self->star);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  sam_spoken_name_set (GTK_WIDGET (self), sam_item_get_title (item));
  sam_item_row_show_marks (self, NULL, NULL);

  return GTK_WIDGET (self);
}

/* Returns: (transfer full): what stands below the title */
static char *
dup_line (SamItemRow *self, SamStudy *study, const char *deck_id)
{
  const char      *id = sam_item_get_id (self->item);
  g_autofree char *line = sam_format_item_line (self->item);

  if (study != NULL && sam_study_find_last (study, deck_id, id) != NULL)
    /* TRANSLATORS: “10 min · alone”; somebody studied the item to its end */
    return g_strdup_printf (_ ("%s · ✓ studied"), line);
  if (study != NULL && sam_study_has_read (study, deck_id, id))
    /* TRANSLATORS: “10 min · alone”; somebody read the item */
    return g_strdup_printf (_ ("%s · ✓ read"), line);

  return g_steal_pointer (&line);
}

/**
 * sam_item_row_show_marks:
 * @study: (nullable): whose marks; %NULL shows none
 * @deck_id: (nullable): where the item lies; %NULL only without @study
 *
 * Shows whether the item was read or studied, and whether it has a bookmark.
 */
void
sam_item_row_show_marks (SamItemRow *self, SamStudy *study, const char *deck_id)
{
  gboolean         bookmark;
  g_autofree char *line = NULL;
  g_autofree char *said = NULL;

  g_return_if_fail (SAM_IS_ITEM_ROW (self));
  g_return_if_fail (study == NULL || (SAM_IS_STUDY (study) && deck_id != NULL));

  bookmark =
      study != NULL &&
      sam_study_has_bookmark (study, deck_id, sam_item_get_id (self->item));
  line = dup_line (self, study, deck_id);
  if (bookmark)
    /* TRANSLATORS: for a screen reader; before it stands “10 min · alone” */
    said = g_strdup_printf (_ ("%s · bookmarked"), line);

  gtk_label_set_label (self->line, line);
  gtk_widget_set_visible (self->star, bookmark);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  bookmark ? said : line, -1);
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
