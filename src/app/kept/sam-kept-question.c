// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-question.h"

#include <glib/gi18n-lib.h>

#include "sam-kept-words.h"

/**
 * SamKeptQuestion:
 *
 * The one question before something is erased for good: what goes, what stays,
 * and how certain that is. What keeps it has the focus.
 *
 * ## Actions
 *
 * - kept-question.confirm: emits #SamKeptQuestion::confirmed and closes
 */
struct _SamKeptQuestion
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel  *heading;
  GtkLabel  *goes;
  GtkWidget *certain;
  GtkWidget *keep;
  GtkButton *confirm;
};

G_DEFINE_FINAL_TYPE (SamKeptQuestion, sam_kept_question, ADW_TYPE_WINDOW)

enum
{
  CONFIRMED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
confirm_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (SamKeptQuestion) self = g_object_ref (SAM_KEPT_QUESTION (widget));

  /* What hears it may close every window there is. */
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (self, signals[CONFIRMED], 0);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
sam_kept_question_class_init (SamKeptQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamKeptQuestion::confirmed:
   *
   * It may go.
   */
  signals[CONFIRMED] =
      g_signal_new ("confirmed", SAM_TYPE_KEPT_QUESTION, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "kept-question.confirm", NULL,
                                   confirm_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/kept/sam-kept-question.ui");
  gtk_widget_class_bind_template_child (widget_class, SamKeptQuestion, heading);
  gtk_widget_class_bind_template_child (widget_class, SamKeptQuestion, goes);
  gtk_widget_class_bind_template_child (widget_class, SamKeptQuestion, certain);
  gtk_widget_class_bind_template_child (widget_class, SamKeptQuestion, keep);
  gtk_widget_class_bind_template_child (widget_class, SamKeptQuestion, confirm);
}

static void
sam_kept_question_init (SamKeptQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->keep);
}

/**
 * sam_kept_question_new:
 * @kept: (nullable): what may go; %NULL for everything
 * @list: (element-type SamKept): all that there is
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWindow *
sam_kept_question_new (SamKept *kept, GPtrArray *list)
{
  SamKeptQuestion *self;
  g_autofree char *heading = NULL;
  g_autofree char *goes = NULL;

  g_return_val_if_fail (list != NULL, NULL);

  self = g_object_new (SAM_TYPE_KEPT_QUESTION, NULL);
  heading = sam_kept_words_ask (kept);
  goes = kept != NULL ? sam_kept_words_goes (kept)
                      : sam_kept_words_goes_everything (list);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->goes, goes);
  if (kept == NULL)
    gtk_button_set_label (self->confirm, _ ("_Erase everything"));
  else if (kept->kind == SAM_KEPT_SETTINGS)
    {
      gtk_button_set_label (self->confirm, _ ("_Reset"));
      gtk_widget_set_visible (self->certain, FALSE);
    }

  return GTK_WINDOW (self);
}
