// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-access-keys.h"

#include <adwaita.h>

/* Where the Tab key leads to, asked as the key itself asks it. */

/**
 * sam_access_keys_can_have:
 *
 * Returns: whether @widget shows and wants to have the keyboard
 */
gboolean
sam_access_keys_can_have (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget) ||
      !gtk_widget_get_focusable (widget))
    return FALSE;

  for (GtkWidget *up = widget; up != NULL; up = gtk_widget_get_parent (up))
    if (!gtk_widget_get_can_focus (up))
      return FALSE;

  return TRUE;
}

static gboolean
is_list (GtkWidget *widget)
{
  return GTK_IS_LIST_BOX (widget) || GTK_IS_FLOW_BOX (widget) ||
         GTK_IS_LIST_VIEW (widget) || GTK_IS_GRID_VIEW (widget) ||
         ADW_IS_VIEW_SWITCHER (widget);
}

static void
add_all (GHashTable *reached, GtkWidget *widget)
{
  g_hash_table_add (reached, g_object_ref (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_all (reached, child);
}

/* Adds what has the focus. If that is in a row of a list, the rows beside it
 * count too: the arrows between them are GTK's own, and to press them here
 * might turn the page. */
static void
add (GHashTable *reached, GtkWidget *focus)
{
  GtkWidget *row = focus;

  g_hash_table_add (reached, g_object_ref (focus));
  while (row != NULL && gtk_widget_get_parent (row) != NULL &&
         !is_list (gtk_widget_get_parent (row)))
    row = gtk_widget_get_parent (row);
  if (row == NULL || gtk_widget_get_parent (row) == NULL)
    return;

  for (GtkWidget *other =
           gtk_widget_get_first_child (gtk_widget_get_parent (row));
       other != NULL; other = gtk_widget_get_next_sibling (other))
    if (other != row)
      add_all (reached, other);
}

/* What the key itself does, but where somebody writes a tab with it. */
static void
press_tab (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  g_signal_emit_by_name (focus != NULL ? focus : GTK_WIDGET (window),
                         "move-focus", GTK_DIR_TAB_FORWARD);
}

/* Where another window has the keyboard, a row of a list (GTK 4.18) takes it
 * again and again. */
static void
activate (GtkWindow *window)
{
  gtk_window_present (window);
  while (!gtk_window_is_active (window))
    g_main_context_iteration (NULL, TRUE);
}

/**
 * sam_access_keys_reach:
 * @root: a window that shows, or a popover
 *
 * Goes everywhere in @root by the Tab key, which does not leave a popover; the
 * focus is then where it was.
 *
 * Returns: (transfer full) (element-type GtkWidget): what had the focus, or
 *   would get it by an arrow from there
 */
GHashTable *
sam_access_keys_reach (GtkWidget *root)
{
  GtkWindow  *window = GTK_WINDOW (gtk_widget_get_root (root));
  GtkWidget  *before = gtk_window_get_focus (window);
  GHashTable *reached =
      g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  g_autoptr (GHashTable) stops = g_hash_table_new (NULL, NULL);

  activate (window);
  gtk_window_set_focus (window, NULL);
  if (GTK_IS_POPOVER (root))
    gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  do
    {
      if (gtk_window_get_focus (window) != NULL)
        add (reached, gtk_window_get_focus (window));
      press_tab (window);
    }
  while (gtk_window_get_focus (window) != NULL &&
         g_hash_table_add (stops, gtk_window_get_focus (window)));
  gtk_window_set_focus (window, before);

  return reached;
}
