// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-erase-question.h"

/**
 * SamEraseQuestion:
 *
 * The one question before something goes for good: what goes, what stays, and
 * how certain that is. What keeps it has the focus, and so has Escape.
 *
 * ## Actions
 *
 * - erase-question.confirm: emits #SamEraseQuestion::confirmed and closes
 */
struct _SamEraseQuestion
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel  *heading;
  GtkBox    *texts;
  GtkButton *keep;
  GtkButton *confirm;
};

G_DEFINE_FINAL_TYPE (SamEraseQuestion, sam_erase_question, ADW_TYPE_WINDOW)

#define TEXT_WIDTH_CHARS 48

enum
{
  CONFIRMED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
confirm_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (SamEraseQuestion) self =
      g_object_ref (SAM_ERASE_QUESTION (widget));

  /* What hears it may close every window there is. */
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (self, signals[CONFIRMED], 0);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
sam_erase_question_class_init (SamEraseQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamEraseQuestion::confirmed:
   *
   * It may go.
   */
  signals[CONFIRMED] =
      g_signal_new ("confirmed", SAM_TYPE_ERASE_QUESTION, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "erase-question.confirm", NULL,
                                   confirm_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/common/sam-erase-question.ui");
  gtk_widget_class_bind_template_child (widget_class, SamEraseQuestion,
                                        heading);
  gtk_widget_class_bind_template_child (widget_class, SamEraseQuestion, texts);
  gtk_widget_class_bind_template_child (widget_class, SamEraseQuestion, keep);
  gtk_widget_class_bind_template_child (widget_class, SamEraseQuestion,
                                        confirm);
}

static void
sam_erase_question_init (SamEraseQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->keep));
}

/**
 * sam_erase_question_new:
 * @title: of the window, as “Erase for good”
 * @heading: the question itself
 *
 * Returns: (transfer none): a modal window, not yet shown, that still needs its
 *   answers
 */
SamEraseQuestion *
sam_erase_question_new (const char *title, const char *heading)
{
  SamEraseQuestion *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (heading != NULL, NULL);

  self = g_object_new (SAM_TYPE_ERASE_QUESTION, "title", title, NULL);
  gtk_label_set_label (self->heading, heading);

  return self;
}

/**
 * sam_erase_question_add_text:
 * @text: a paragraph below what is there
 */
void
sam_erase_question_add_text (SamEraseQuestion *self, const char *text)
{
  GtkWidget *label;

  g_return_if_fail (SAM_IS_ERASE_QUESTION (self));
  g_return_if_fail (text != NULL);

  label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE,
                        "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars",
                        TEXT_WIDTH_CHARS, "xalign", 0.0, NULL);
  gtk_box_append (self->texts, label);
}

/**
 * sam_erase_question_set_answers:
 * @keep: closes the question; with a mnemonic, as “_Not now”
 * @confirm: lets it go; with a mnemonic
 */
void
sam_erase_question_set_answers (SamEraseQuestion *self,
                                const char       *keep,
                                const char       *confirm)
{
  g_return_if_fail (SAM_IS_ERASE_QUESTION (self));
  g_return_if_fail (keep != NULL);
  g_return_if_fail (confirm != NULL);

  gtk_button_set_label (self->keep, keep);
  gtk_button_set_label (self->confirm, confirm);
}
