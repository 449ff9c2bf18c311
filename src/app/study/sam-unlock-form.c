// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-unlock-form.h"

#include <glib/gi18n-lib.h>

#include "sam-tab.h"

/**
 * SamUnlockForm:
 *
 * Asks somebody for their passphrase, if they have one, and says what is wrong
 * if their file cannot be opened. A wrong one may be tried again at once, as
 * often as one likes: the sealing itself makes guessing slow.
 *
 * ## Actions
 *
 * - unlock.open, unlock.delete
 */
struct _SamUnlockForm
{
  AdwBin parent_instance;

  /* Template */
  GtkLabel    *greeting;
  GtkWidget   *group;
  GtkEditable *passphrase;
  GtkLabel    *fault;
  GtkWidget   *open_button;
  GtkWidget   *lost_button;
  GtkSpinner  *spinner;

  SamPerson    *person;      /* (owned) (nullable): %NULL until it begins */
  GCancellable *cancellable; /* (owned) (nullable): of what is being opened */
};

G_DEFINE_FINAL_TYPE (SamUnlockForm, sam_unlock_form, ADW_TYPE_BIN)

enum
{
  UNLOCKED,
  DELETE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_fault (SamUnlockForm *self, const char *fault)
{
  gtk_label_set_label (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
}

static void
set_busy (SamUnlockForm *self, gboolean busy)
{
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "unlock.open", !busy);
}

/* A load belongs to whoever shows it: the form is there still, or it was
 * cancelled. */
static void
unlocked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamUnlockForm *self = user_data;
  SamPerson     *person = SAM_PERSON (source);
  gboolean       unlocked;
  g_autoptr (GError) error = NULL;

  unlocked = sam_person_unlock_finish (person, result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  set_busy (self, FALSE);
  gtk_editable_set_text (self->passphrase, "");
  if (unlocked)
    {
      show_fault (self, NULL);
      g_signal_emit (self, signals[UNLOCKED], 0, person);
      return;
    }

  show_fault (self, error->message);
  gtk_widget_set_visible (self->lost_button, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
open_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamUnlockForm *self = SAM_UNLOCK_FORM (widget);
  gboolean       sealed;

  if (self->person == NULL || self->cancellable != NULL)
    return;

  sealed = sam_person_is_sealed (self->person);
  if (sealed && *gtk_editable_get_text (self->passphrase) == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->passphrase));
      return;
    }

  set_busy (self, TRUE);
  self->cancellable = g_cancellable_new ();
  sam_person_unlock_async (self->person,
                           sealed ? gtk_editable_get_text (self->passphrase)
                                  : NULL,
                           self->cancellable, unlocked_cb, self);
}

static void
delete_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamUnlockForm *self = SAM_UNLOCK_FORM (widget);

  if (self->person != NULL)
    g_signal_emit (self, signals[DELETE], 0, self->person);
}

static void
entered_cb (SamUnlockForm *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "unlock.open", NULL);
}

static gboolean
sam_unlock_form_grab_focus (GtkWidget *widget)
{
  SamUnlockForm *self = SAM_UNLOCK_FORM (widget);

  if (gtk_widget_get_visible (self->group))
    return gtk_widget_grab_focus (GTK_WIDGET (self->passphrase));

  return gtk_widget_grab_focus (self->open_button);
}

static void
sam_unlock_form_dispose (GObject *object)
{
  SamUnlockForm *self = SAM_UNLOCK_FORM (object);

  sam_unlock_form_stop (self);

  G_OBJECT_CLASS (sam_unlock_form_parent_class)->dispose (object);
}

static void
install_signals (void)
{
  /**
   * SamUnlockForm::unlocked:
   * @person: whose study is there now
   */
  signals[UNLOCKED] =
      g_signal_new ("unlocked", SAM_TYPE_UNLOCK_FORM, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);

  /**
   * SamUnlockForm::delete:
   * @person: about whom everything may go; to be asked again
   */
  signals[DELETE] =
      g_signal_new ("delete", SAM_TYPE_UNLOCK_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);
}

static void
sam_unlock_form_class_init (SamUnlockFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_unlock_form_dispose;
  widget_class->grab_focus = sam_unlock_form_grab_focus;
  widget_class->focus = sam_tab_through;
  install_signals ();

  gtk_widget_class_install_action (widget_class, "unlock.open", NULL,
                                   open_action);
  gtk_widget_class_install_action (widget_class, "unlock.delete", NULL,
                                   delete_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-unlock-form.ui");
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm, greeting);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm, group);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm,
                                        passphrase);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm, fault);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm,
                                        open_button);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm,
                                        lost_button);
  gtk_widget_class_bind_template_child (widget_class, SamUnlockForm, spinner);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
sam_unlock_form_init (SamUnlockForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_unlock_form_begin:
 * @person: who wants in
 *
 * Asks for the passphrase; whoever has none is let in at once.
 */
void
sam_unlock_form_begin (SamUnlockForm *self, SamPerson *person)
{
  gboolean         sealed;
  g_autofree char *greeting = NULL;

  g_return_if_fail (SAM_IS_UNLOCK_FORM (self));
  g_return_if_fail (SAM_IS_PERSON (person));

  sam_unlock_form_stop (self);
  self->person = g_object_ref (person);
  sealed = sam_person_is_sealed (person);

  if (*sam_person_get_name (person) != '\0')
    /* TRANSLATORS: above the field for the passphrase; a person's name */
    greeting = g_strdup_printf (_ ("Hello, %s"), sam_person_get_name (person));
  gtk_label_set_label (self->greeting, greeting != NULL
                                           ? greeting
                                           : _ ("A file without a name"));
  gtk_widget_set_visible (self->group, sealed);
  gtk_widget_set_visible (self->lost_button, FALSE);
  if (!sealed)
    gtk_widget_activate_action (GTK_WIDGET (self), "unlock.open", NULL);
}

/**
 * sam_unlock_form_stop:
 *
 * Asks nobody any more, and forgets what was typed.
 */
void
sam_unlock_form_stop (SamUnlockForm *self)
{
  g_return_if_fail (SAM_IS_UNLOCK_FORM (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->person == NULL)
    return;

  g_clear_object (&self->person);
  if (self->passphrase != NULL)
    {
      gtk_editable_set_text (self->passphrase, "");
      show_fault (self, NULL);
      set_busy (self, FALSE);
    }
}

/**
 * sam_unlock_form_is_opening:
 *
 * Returns: whether a file is being opened just now
 */
gboolean
sam_unlock_form_is_opening (SamUnlockForm *self)
{
  g_return_val_if_fail (SAM_IS_UNLOCK_FORM (self), FALSE);

  return self->cancellable != NULL;
}
