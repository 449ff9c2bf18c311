// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-problems-window.h"

#include "sam-deck-shelf.h"

/**
 * SamProblemsWindow:
 *
 * Says which card files could not be used, and why, each with the place in
 * the file. It follows its list: what is repaired goes away.
 */
struct _SamProblemsWindow
{
  AdwWindow parent_instance;

  /* Template */
  GtkWidget  *column;
  GtkLabel   *intro;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (SamProblemsWindow, sam_problems_window, ADW_TYPE_WINDOW)

static void
sam_problems_window_class_init (SamProblemsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/common/sam-problems-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamProblemsWindow,
                                        column);
  gtk_widget_class_bind_template_child (widget_class, SamProblemsWindow, intro);
  gtk_widget_class_bind_template_child (widget_class, SamProblemsWindow, list);
}

static void
sam_problems_window_init (SamProblemsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  SamDeckProblem *problem = item;
  GtkWidget      *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 sam_deck_problem_get_file_name (problem));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               sam_deck_problem_get_message (problem));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);

  return row;
}

/**
 * sam_problems_window_new:
 * @title: of the window
 * @intro: what happened, what is safe, what to do
 * @problems: a list of #SamDeckProblem
 *
 * Returns: (transfer none): a window, modal once it is transient
 */
GtkWindow *
sam_problems_window_new (const char *title,
                         const char *intro,
                         GListModel *problems)
{
  SamProblemsWindow *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (intro != NULL, NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (problems), NULL);

  self = g_object_new (SAM_TYPE_PROBLEMS_WINDOW, "title", title, NULL);
  gtk_label_set_label (self->intro, intro);
  gtk_list_box_bind_model (self->list, problems, create_row, NULL, NULL);

  return GTK_WINDOW (self);
}
