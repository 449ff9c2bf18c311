// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-row.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-words.h"
#include "sam-spoken-name.h"

static GtkWidget *
create_button (SamKept *kept, const char *title, guint position)
{
  GtkWidget       *button = gtk_button_new ();
  g_autofree char *name = NULL;

  /* A button with a label is called like that, whatever else it is told. */
  gtk_button_set_child (GTK_BUTTON (button),
                        gtk_label_new (kept->kind == SAM_KEPT_SETTINGS
                                           ? _ ("Reset…")
                                           : _ ("Erase…")));
  gtk_widget_add_css_class (button, "text-button");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", position);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kept.erase");

  /* Which of them, for whoever hears the button alone. */
  name = kept->kind == SAM_KEPT_SETTINGS
             ? g_strdup (_ ("Reset the settings"))
             /* TRANSLATORS: %s is what is erased, as “Sessions”, or a name */
             : g_strdup_printf (_ ("Erase: %s"), title);
  sam_spoken_name_set (GTK_WIDGET (button), name);

  return button;
}

/**
 * sam_kept_row_new:
 * @position: for the action “kept.erase” (u)
 *
 * Returns: (transfer floating): a row of what is kept of one kind, with a
 *   button to erase it if there is anything
 */
GtkWidget *
sam_kept_row_new (SamKept *kept, guint position)
{
  GtkWidget       *row;
  g_autofree char *title = NULL;
  g_autofree char *details = NULL;

  g_return_val_if_fail (kept != NULL, NULL);

  title = sam_kept_words_title (kept);
  details = sam_kept_words_details (kept);
  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                      "subtitle", details, NULL);
  if (kept->n > 0)
    /* The button alone: what activates a row is called like the row. */
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               create_button (kept, title, position));

  return row;
}
