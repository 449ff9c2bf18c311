// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-template-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "sam-planned-words.h"
#include "sam-spoken-name.h"

/* One of one's own templates, to use or to delete. */

/* Returns: (transfer floating): a button at the end of a template's row */
static GtkWidget *
new_button (SamAgendaRow *row, const char *action, const char *name)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    sam_agenda_row_get_id (row));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  sam_spoken_name_set (GTK_WIDGET (button), name);

  return button;
}

/**
 * sam_plan_template_row_new:
 * @item: a #SamAgendaRow
 *
 * A #GtkListBoxCreateWidgetFunc. Its buttons do `plan.use-template` and
 * `plan.delete-template`.
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
sam_plan_template_row_new (gpointer item, gpointer user_data)
{
  SamAgendaRow *agenda = item;
  const char   *title =
      sam_planned_words_title (sam_agenda_row_get_title (agenda));
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *use;
  GtkWidget *delete;
  g_autofree char *details = sam_planned_words_details (agenda);
  g_autofree char *use_name = g_strdup_printf (_ ("Use “%s”"), title);
  g_autofree char *delete_name = g_strdup_printf (_ ("Delete “%s”"), title);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), details);

  use = new_button (agenda, "plan.use-template", use_name);
  gtk_button_set_label (GTK_BUTTON (use), _ ("Use"));
  delete = new_button (agenda, "plan.delete-template", delete_name);
  gtk_button_set_icon_name (GTK_BUTTON (delete), "user-trash-symbolic");
  gtk_widget_set_tooltip_text (delete, _ ("Delete"));
  gtk_widget_add_css_class (delete, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), use);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), delete);

  return row;
}
