// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-tab.h"

/* Coming to a page and going through it are two things: who comes to it is
 * where something is asked, and who goes on with Tab misses nothing. */

/**
 * sam_tab_through:
 *
 * The `focus` of a class with one child and a `grab_focus` of its own: Tab goes
 * to everything in it. Left to itself GTK would ask `grab_focus` each time the
 * keyboard comes by, past whatever is before the place which that chooses.
 *
 * Returns: whether something in @widget got the focus
 */
gboolean
sam_tab_through (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  return child != NULL && gtk_widget_child_focus (child, direction);
}

/**
 * sam_tab_to_first:
 *
 * Gives the keyboard to the first thing in @widget that takes it. Where there
 * is no window nothing can: newer GTKs complain of that (4.18).
 *
 * Returns: whether something in @widget got the focus
 */
gboolean
sam_tab_to_first (GtkWidget *widget)
{
  return gtk_widget_get_root (widget) != NULL &&
         gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}

/**
 * sam_tab_into:
 *
 * Gives the keyboard to @widget, where that wants it; or to the first thing in
 * it that takes it.
 *
 * Returns: whether something in @widget got the focus
 */
gboolean
sam_tab_into (GtkWidget *widget)
{
  return gtk_widget_grab_focus (widget) || sam_tab_to_first (widget);
}

/**
 * sam_tab_past_insensitive:
 * @box: with a button in each child
 *
 * Makes each child sensitive exactly while its button is. A flow box (GTK 4.8)
 * says that a sensitive child took the keyboard, whether it did or not: then
 * Tab comes no further.
 */
void
sam_tab_past_insensitive (GtkFlowBox *box)
{
  g_return_if_fail (GTK_IS_FLOW_BOX (box));

  for (GtkWidget *place = gtk_widget_get_first_child (GTK_WIDGET (box));
       place != NULL; place = gtk_widget_get_next_sibling (place))
    g_object_bind_property (gtk_widget_get_first_child (place), "sensitive",
                            place, "sensitive", G_BINDING_SYNC_CREATE);
}
