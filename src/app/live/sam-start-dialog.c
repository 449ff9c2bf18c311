// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-start-dialog.h"

#include "sam-live-words.h"

/**
 * SamStartDialog:
 *
 * The one question before a session: how many people are here?
 *
 * ## Actions
 *
 * - start-dialog.start: emits #SamStartDialog::start and closes
 */
struct _SamStartDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel      *what;
  GtkWidget     *first_words;
  GtkSpinButton *people;
  GtkLabel      *note;
  GtkWidget     *start;
};

G_DEFINE_FINAL_TYPE (SamStartDialog, sam_start_dialog, ADW_TYPE_WINDOW)

enum
{
  START,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SamStartDialog *self = SAM_START_DIALOG (widget);

  /* What is typed counts, also before the field is left. */
  gtk_spin_button_update (self->people);
  g_signal_emit (self, signals[START], 0, sam_start_dialog_get_people (self));
  gtk_window_close (GTK_WINDOW (self));
}

static void
people_changed_cb (GtkSpinButton *people, SamStartDialog *self)
{
  const char *note =
      sam_live_words_people_note (sam_start_dialog_get_people (self));

  gtk_label_set_label (self->note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);
}

static void
sam_start_dialog_class_init (SamStartDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamStartDialog::start:
   * @people: how many people are here, from 1 to %SAM_MAX_PEOPLE
   *
   * The session may begin.
   */
  signals[START] =
      g_signal_new ("start", SAM_TYPE_START_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "start-dialog.start", NULL,
                                   start_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/live/sam-start-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SamStartDialog, what);
  gtk_widget_class_bind_template_child (widget_class, SamStartDialog,
                                        first_words);
  gtk_widget_class_bind_template_child (widget_class, SamStartDialog, people);
  gtk_widget_class_bind_template_child (widget_class, SamStartDialog, note);
  gtk_widget_class_bind_template_child (widget_class, SamStartDialog, start);
  gtk_widget_class_bind_template_callback (widget_class, people_changed_cb);
}

static void
sam_start_dialog_init (SamStartDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* Enter in the field starts; GtkSpinButton itself cannot say so yet. */
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (
                                      GTK_EDITABLE (self->people))),
                                  TRUE);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->start);
}

/**
 * sam_start_dialog_new:
 * @what: what will be discussed
 * @people: the number to propose
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWidget *
sam_start_dialog_new (const char *what, guint people)
{
  SamStartDialog *self;

  g_return_val_if_fail (what != NULL, NULL);

  self = g_object_new (SAM_TYPE_START_DIALOG, NULL);
  gtk_label_set_label (self->what, what);
  gtk_spin_button_set_value (self->people, people);
  people_changed_cb (self->people, self);

  return GTK_WIDGET (self);
}

/**
 * sam_start_dialog_show_first_words:
 *
 * Says, before the first session there is, what to write and what not, where it
 * stays and who can read it.
 */
void
sam_start_dialog_show_first_words (SamStartDialog *self)
{
  g_return_if_fail (SAM_IS_START_DIALOG (self));

  gtk_widget_set_visible (self->first_words, TRUE);
}

guint
sam_start_dialog_get_people (SamStartDialog *self)
{
  g_return_val_if_fail (SAM_IS_START_DIALOG (self), 1);

  return (guint) gtk_spin_button_get_value_as_int (self->people);
}
