// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-line.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-listed.h"
#include "sam-one-stop.h"
#include "sam-planned-words.h"
#include "sam-session-menu.h"
#include "sam-spoken-name.h"

/**
 * SamSessionLine:
 *
 * A session in the list, planned, running or past. It is used again and again
 * while the list scrolls, so its text never changes its size, and its menu is
 * made when somebody opens it.
 */
struct _SamSessionLine
{
  GtkBox parent_instance;

  /* Template */
  GtkInscription *title;
  GtkInscription *details;
  GtkButton      *go;
  GtkMenuButton  *menu;

  GObject *row; /* (owned) (nullable): a #SamAgendaRow or a #SamSessionRow */
};

G_DEFINE_FINAL_TYPE (SamSessionLine, sam_session_line, GTK_TYPE_BOX)

static void
create_menu (GtkMenuButton *button, gpointer user_data)
{
  SamSessionLine *self = user_data;
  g_autoptr (GMenuModel) menu = NULL;

  if (self->row == NULL)
    return;

  menu = sam_session_menu_new (self->row);
  gtk_menu_button_set_menu_model (button, menu);
}

static void
pressed_cb (SamSessionLine *self, int n_presses, double x, double y)
{
  sam_session_line_open_menu (self);
}

static void
sam_session_line_dispose (GObject *object)
{
  SamSessionLine *self = SAM_SESSION_LINE (object);

  g_clear_object (&self->row);

  G_OBJECT_CLASS (sam_session_line_parent_class)->dispose (object);
}

static void
sam_session_line_class_init (SamSessionLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_session_line_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-session-line.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, title);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, details);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, go);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, menu);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
sam_session_line_init (SamSessionLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu, create_menu, self, NULL);
}

/**
 * sam_session_line_new:
 *
 * Returns: (transfer floating): a line without a session
 */
GtkWidget *
sam_session_line_new (void)
{
  return g_object_new (SAM_TYPE_SESSION_LINE, NULL);
}

/**
 * sam_session_line_get_row:
 *
 * Returns: (transfer none) (nullable): what shows
 */
gpointer
sam_session_line_get_row (SamSessionLine *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_LINE (self), NULL);

  return self->row;
}

static void
show_button (SamSessionLine *self,
             const char     *label,
             const char     *name,
             const char     *action)
{
  gtk_button_set_label (self->go, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->go), "s",
                                    sam_listed_get_id (self->row));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->go), action);
  sam_spoken_name_set (GTK_WIDGET (self->go), name);
}

static void
show_words (SamSessionLine *self,
            const char     *title,
            const char     *details,
            const char     *moment)
{
  g_autofree char *line = NULL;
  g_autofree char *name = NULL;
  g_autofree char *menu_name = NULL;

  /* TRANSLATORS: when a session is or was, and how large */
  line = g_strdup_printf (_ ("%s · %s"), moment, details);
  gtk_inscription_set_text (self->title, title);
  gtk_inscription_set_text (self->details, line);

  /* TRANSLATORS: the title of a session, and when it is or was */
  name = g_strdup_printf (_ ("%s, %s"), title, line);
  sam_one_stop_name_line (GTK_WIDGET (self), name);

  /* TRANSLATORS: the menu of one session; %s is its title */
  menu_name = g_strdup_printf (_ ("More for “%s”"), title);
  sam_spoken_name_set (GTK_WIDGET (self->menu), menu_name);
}

static void
show_planned (SamSessionLine *self, SamAgendaRow *row, GDateTime *now)
{
  GDateTime  *starts = sam_agenda_row_get_starts (row);
  const char *title = sam_planned_words_title (sam_agenda_row_get_title (row));
  g_autofree char *details = sam_planned_words_details (row);
  g_autofree char *moment =
      starts != NULL ? sam_planned_words_when (starts, now) : NULL;
  g_autofree char *name = g_strdup_printf (_ ("Start “%s”"), title);

  show_words (self, title, details,
              moment != NULL ? moment : _ ("No date yet"));
  show_button (self, _ ("Start"), name, "win.start-agenda");
  gtk_widget_set_visible (GTK_WIDGET (self->go), TRUE);
}

/* Returns: (transfer full): “8 people · 2 items · notes until 21 February 2027”
 */
static char *
dup_details (SamSessionRow *row)
{
  g_autofree char *details = sam_format_session_line (row);
  g_autofree char *notes = sam_format_notes_end (row);

  if (notes == NULL)
    return g_steal_pointer (&details);

  /* TRANSLATORS: how large a session was, and until when its notes are kept */
  return g_strdup_printf (_ ("%s · %s"), details, notes);
}

static void
show_session (SamSessionLine *self, SamSessionRow *row, GDateTime *now)
{
  const char      *title = sam_session_row_get_title (row);
  g_autofree char *details = dup_details (row);
  g_autofree char *moment =
      sam_format_moment (sam_session_row_get_started (row), now);
  g_autofree char *name = g_strdup_printf (_ ("Continue “%s”"), title);

  show_words (self, title, details, moment);
  show_button (self, _ ("Continue"), name, "win.resume-session");
  gtk_widget_set_visible (GTK_WIDGET (self->go),
                          sam_session_row_is_running (row));
}

/**
 * sam_session_line_show:
 * @row: what to show: a #SamAgendaRow or a #SamSessionRow
 * @now: what “today” is measured by
 */
void
sam_session_line_show (SamSessionLine *self, gpointer row, GDateTime *now)
{
  g_return_if_fail (SAM_IS_SESSION_LINE (self));
  g_return_if_fail (SAM_IS_AGENDA_ROW (row) || SAM_IS_SESSION_ROW (row));
  g_return_if_fail (now != NULL);

  g_set_object (&self->row, row);
  if (SAM_IS_AGENDA_ROW (row))
    show_planned (self, row, now);
  else
    show_session (self, row, now);
}

/**
 * sam_session_line_open_menu:
 *
 * Opens the menu of what shows.
 */
void
sam_session_line_open_menu (SamSessionLine *self)
{
  g_return_if_fail (SAM_IS_SESSION_LINE (self));

  gtk_menu_button_popup (self->menu);
}
