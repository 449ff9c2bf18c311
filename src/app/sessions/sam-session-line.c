// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-line.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"

/**
 * SamSessionLine:
 *
 * A session in the list. It is used again and again while the list scrolls,
 * so its text never changes its size.
 */
struct _SamSessionLine
{
  GtkBox parent_instance;

  /* Template */
  GtkInscription *title;
  GtkInscription *details;
  GtkLabel       *moment;
  GtkWidget      *resume;
};

G_DEFINE_FINAL_TYPE (SamSessionLine, sam_session_line, GTK_TYPE_BOX)

static void
sam_session_line_class_init (SamSessionLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/sessions/sam-session-line.ui");
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, title);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, details);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, moment);
  gtk_widget_class_bind_template_child (widget_class, SamSessionLine, resume);
}

static void
sam_session_line_init (SamSessionLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
 * sam_session_line_show:
 * @row: what to show
 * @now: what “today” is measured by
 */
void
sam_session_line_show (SamSessionLine *self, SamSessionRow *row, GDateTime *now)
{
  g_autofree char *details = NULL;
  g_autofree char *moment = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (SAM_IS_SESSION_LINE (self));
  g_return_if_fail (SAM_IS_SESSION_ROW (row));
  g_return_if_fail (now != NULL);

  details = sam_format_session_line (row);
  moment = sam_format_moment (sam_session_row_get_started (row), now);
  gtk_inscription_set_text (self->title, sam_session_row_get_title (row));
  gtk_inscription_set_text (self->details, details);
  gtk_label_set_label (self->moment, moment);

  gtk_widget_set_visible (self->resume, sam_session_row_is_running (row));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->resume), "s",
                                    sam_session_row_get_id (row));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->resume),
                                  "win.resume-session");
  name = g_strdup_printf (_ ("Continue “%s”"), sam_session_row_get_title (row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->resume),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
