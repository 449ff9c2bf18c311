// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-list-place.h"

#include "sam-tab.h"

/* Where the keyboard is in a list whose rows are made anew, so that whoever
 * deletes one row goes on with the next. */

/* Returns: the index of the row with the keyboard, or -1 */
static int
take_keyboard (GtkListBox *list)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (list));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;
  int        place;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (list)))
    return -1;

  row = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW);
  place = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  /* A window whose focus is taken out of it twice within a frame keeps the
   * widget for good (GTK 4.8): it is taken away before the rows go. */
  gtk_root_set_focus (root, NULL);

  return place;
}

/**
 * sam_list_place_empty:
 *
 * Removes all rows.
 *
 * Returns: the index of the row that had the keyboard, or -1
 */
int
sam_list_place_empty (GtkListBox *list)
{
  GtkListBoxRow *row;
  int            place;

  g_return_val_if_fail (GTK_IS_LIST_BOX (list), -1);

  place = take_keyboard (list);
  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));

  return place;
}

/**
 * sam_list_place_go_to:
 * @place: from sam_list_place_empty(); -1 does nothing
 * @otherwise: what the keyboard goes into when the list has no row any more
 *
 * Puts the keyboard on the row at @place, or on the last one.
 */
void
sam_list_place_go_to (GtkListBox *list, int place, GtkWidget *otherwise)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (GTK_IS_WIDGET (otherwise));

  for (; place >= 0 && row == NULL; place--)
    {
      row = gtk_list_box_get_row_at_index (list, place);
      if (row == NULL && place == 0)
        sam_tab_to_first (otherwise);
    }
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
