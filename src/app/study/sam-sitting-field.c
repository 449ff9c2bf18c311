// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-field.h"

#include "sam-name-guard.h"
#include "sam-spoken-name.h"

/* In pixels: some three lines, so that nobody thinks much is asked. */
#define LEAST_HEIGHT 84

/**
 * SamSittingField:
 *
 * Where somebody writes in a sitting. What is typed is in the sitting at once,
 * and so on its way to the disk; the guard below it looks for names.
 */
struct _SamSittingField
{
  GtkBox parent_instance;

  SamSitting    *sitting; /* (owned) (not nullable) */
  SamSittingText which;
  GtkTextView   *view; /* (unowned): a child */
};

G_DEFINE_FINAL_TYPE (SamSittingField, sam_sitting_field, GTK_TYPE_BOX)

static void
changed_cb (GtkTextBuffer *buffer, SamSittingField *self)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  sam_sitting_set_text (self->sitting, self->which, text);
}

static gboolean
sam_sitting_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAM_SITTING_FIELD (widget)->view));
}

static void
sam_sitting_field_dispose (GObject *object)
{
  g_clear_object (&SAM_SITTING_FIELD (object)->sitting);

  G_OBJECT_CLASS (sam_sitting_field_parent_class)->dispose (object);
}

static void
sam_sitting_field_class_init (SamSittingFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_sitting_field_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sam_sitting_field_grab_focus;
}

static GtkTextView *
new_view (void)
{
  return g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR,
                       "accepts-tab", FALSE, "top-margin", 10, "bottom-margin",
                       10, "left-margin", 12, "right-margin", 12, "input-hints",
                       GTK_INPUT_HINT_SPELLCHECK, NULL);
}

static void
sam_sitting_field_init (SamSittingField *self)
{
  GtkWidget *frame = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->view = new_view ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (frame), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (frame),
                                              LEAST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (frame),
                                                    TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (frame),
                                 GTK_WIDGET (self->view));
  gtk_widget_set_overflow (frame, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (frame, "card");
  gtk_widget_add_css_class (frame, "sam-sitting-field");
  gtk_box_append (GTK_BOX (self), frame);
}

/**
 * sam_sitting_field_new:
 * @sitting: (transfer none): where it is kept
 * @which: which of its texts
 * @label: what to write, also for a screen reader
 *
 * Returns: (transfer floating): a field with what was written by now
 */
GtkWidget *
sam_sitting_field_new (SamSitting    *sitting,
                       SamSittingText which,
                       const char    *label)
{
  SamSittingField *self;
  GtkTextBuffer   *buffer;
  GtkWidget       *title;

  g_return_val_if_fail (SAM_IS_SITTING (sitting), NULL);
  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (SAM_TYPE_SITTING_FIELD, NULL);
  self->sitting = g_object_ref (sitting);
  self->which = which;

  title = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "xalign",
                        0.0f, NULL);
  gtk_widget_add_css_class (title, "heading");
  gtk_box_prepend (GTK_BOX (self), title);
  sam_spoken_name_set (GTK_WIDGET (self->view), label);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_set_text (buffer, sam_sitting_get_text (sitting, which), -1);
  gtk_box_append (GTK_BOX (self), g_object_new (SAM_TYPE_NAME_GUARD, "field",
                                                self->view, NULL));
  g_signal_connect (buffer, "changed", G_CALLBACK (changed_cb), self);

  return GTK_WIDGET (self);
}
