// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-menu-names.h"

/* GTK 4.18 says that an entry of a menu is called like the label in it, and of
 * that label that it is there for show, so that no entry has a name: a screen
 * reader is silent about each. Here an entry gets the name itself. */

/* Called for whatever begins to show. GTK's type of an entry is no public one.
 */
static gboolean
name_entry_cb (GSignalInvocationHint *hint,
               guint                  n_values,
               const GValue          *values,
               gpointer               unused)
{
  GtkWidget       *widget = g_value_get_object (values);
  g_autofree char *words = NULL;

  if (!g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton"))
    return TRUE;

  g_object_get (widget, "text", &words, NULL);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return TRUE;
}

/**
 * sam_menu_names_mend:
 *
 * From now on each entry of a menu that shows has its name. Call it once, where
 * GTK is there.
 */
void
sam_menu_names_mend (void)
{
  gpointer widget_class; /* without it there are no signals yet */

  if (gtk_get_minor_version () <= 8)
    return;

  widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0,
                              name_entry_cb, NULL, NULL);
  g_type_class_unref (widget_class);
}
