// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-written.h"

#include "sam-list-place.h"
#include "sam-written-row.h"

/* So many reflections show here; a page has all of them. */
#define N_REFLECTIONS 4

/* A text that asks for as much room as it is long would leave none for what
 * stands beside it. */
#define MOST_CHARS 40

/**
 * SamStudyWritten:
 *
 * The last few things that somebody wrote for themselves, and the way to all of
 * them.
 */
struct _SamStudyWritten
{
  GtkBox parent_instance;

  /* Template */
  GtkListBox *reflections;
  GtkWidget  *no_reflections;
};

G_DEFINE_FINAL_TYPE (SamStudyWritten, sam_study_written, GTK_TYPE_BOX)

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
new_words (const char *title, const char *text)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *below = new_label (text);

  gtk_box_append (GTK_BOX (words), new_label (title));
  gtk_widget_add_css_class (below, "dim-label");
  gtk_widget_add_css_class (below, "sam-small");
  gtk_box_append (GTK_BOX (words), below);
  gtk_widget_set_hexpand (words, TRUE);

  return words;
}

/* What was written while studying is read where all of it is. */
static void
set_action (GtkActionable *row, GObject *written)
{
  gboolean reflection = SAM_IS_REFLECTION (written);

  gtk_actionable_set_action_target (row, "s",
                                    reflection ? sam_written_get_id (written)
                                               : "reflections");
  gtk_actionable_set_action_name (row, reflection ? "study.edit-reflection"
                                                  : "study.show");
}

static GtkWidget *
new_row (SamDesk *desk, GObject *written)
{
  g_autofree char *text = sam_written_dup_text (written);
  const char      *title = sam_written_get_title (written);
  GtkWidget       *badge = sam_written_badge_new (desk, written);
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  if (badge != NULL)
    gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), new_words (title, text));
  gtk_widget_add_css_class (box, "sam-study-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  set_action (GTK_ACTIONABLE (row), written);

  return row;
}

static void
sam_study_written_class_init (SamStudyWrittenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-study-written.ui");
  gtk_widget_class_bind_template_child (widget_class, SamStudyWritten,
                                        reflections);
  gtk_widget_class_bind_template_child (widget_class, SamStudyWritten,
                                        no_reflections);
}

static void
sam_study_written_init (SamStudyWritten *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_study_written_refresh:
 * @desk: with somebody at it
 *
 * Shows what they wrote last.
 */
void
sam_study_written_refresh (SamStudyWritten *self, SamDesk *desk)
{
  guint n;
  g_autoptr (GPtrArray) all = NULL;

  g_return_if_fail (SAM_IS_STUDY_WRITTEN (self));
  g_return_if_fail (SAM_IS_DESK (desk));
  g_return_if_fail (sam_desk_get_study (desk) != NULL);

  sam_study_written_clear (self);
  all = sam_written_list (sam_desk_get_study (desk), "");
  n = MIN (all->len, N_REFLECTIONS);
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->reflections,
                         new_row (desk, g_ptr_array_index (all, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->reflections), n > 0);
  gtk_widget_set_visible (self->no_reflections, n == 0);
}

/**
 * sam_study_written_clear:
 *
 * Forgets what it shows, before somebody is locked.
 */
void
sam_study_written_clear (SamStudyWritten *self)
{
  g_return_if_fail (SAM_IS_STUDY_WRITTEN (self));

  sam_list_place_empty (self->reflections);
}
