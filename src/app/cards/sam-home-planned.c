// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-home-planned.h"

#include <glib/gi18n-lib.h>

#include "sam-planned-words.h"
#include "sam-spoken-name.h"

/**
 * SamHomePlanned:
 *
 * The planned session of today, above the cards, ready to start.
 */
struct _SamHomePlanned
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel  *line;
  GtkButton *open;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (SamHomePlanned, sam_home_planned, GTK_TYPE_BOX)

static void
sam_home_planned_class_init (SamHomePlannedClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/cards/sam-home-planned.ui");
  gtk_widget_class_bind_template_child (widget_class, SamHomePlanned, line);
  gtk_widget_class_bind_template_child (widget_class, SamHomePlanned, open);
  gtk_widget_class_bind_template_child (widget_class, SamHomePlanned, start);
}

static void
sam_home_planned_init (SamHomePlanned *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_action (GtkButton *button, const char *action, const char *id)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

/**
 * sam_home_planned_show:
 * @row: a planned session with a date
 * @now: what “today” is measured by
 */
void
sam_home_planned_show (SamHomePlanned *self, SamAgendaRow *row, GDateTime *now)
{
  const char      *title;
  g_autofree char *line = NULL;
  g_autofree char *start_name = NULL;
  g_autofree char *open_name = NULL;

  g_return_if_fail (SAM_IS_HOME_PLANNED (self));
  g_return_if_fail (SAM_IS_AGENDA_ROW (row));

  title = sam_planned_words_title (sam_agenda_row_get_title (row));
  line = sam_planned_words_line (row, now);
  gtk_label_set_label (self->line, line);
  set_action (self->start, "win.start-agenda", sam_agenda_row_get_id (row));
  set_action (self->open, "win.open-agenda", sam_agenda_row_get_id (row));

  start_name = g_strdup_printf (_ ("Start “%s”"), title);
  open_name = g_strdup_printf (_ ("Open “%s”"), title);
  sam_spoken_name_set (GTK_WIDGET (self->start), start_name);
  sam_spoken_name_set (GTK_WIDGET (self->open), open_name);
}
