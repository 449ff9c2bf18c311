// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-spoken-name.h"

/**
 * sam_spoken_name_set:
 * @name: what a screen reader calls @widget
 *
 * Names @widget also where it shows other words. A button with words on it is
 * related to those in newer GTK (4.18), and a relation wins over a name.
 */
void
sam_spoken_name_set (GtkWidget *widget, const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
