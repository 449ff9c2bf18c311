// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-passphrase-form.h"

#include <glib/gi18n-lib.h>

#include "sam-passphrase.h"

/**
 * SamPassphraseForm:
 *
 * Sets, changes and takes away the passphrase of somebody who is unlocked. The
 * one that there is is asked for, so that nobody changes it on a computer that
 * was left alone.
 *
 * ## Actions
 *
 * - passphrase.set, passphrase.remove
 */
struct _SamPassphraseForm
{
  AdwPreferencesGroup parent_instance;

  /* Template */
  GtkEditable *current;
  GtkEditable *passphrase;
  GtkEditable *again;
  GtkButton   *set_button;
  GtkWidget   *remove_button;
  GtkLabel    *outcome;
  GtkSpinner  *spinner;

  SamPerson *person; /* (owned) (nullable): %NULL until it is given, and after
                        dispose */
  gboolean busy;
};

G_DEFINE_FINAL_TYPE (SamPassphraseForm,
                     sam_passphrase_form,
                     ADW_TYPE_PREFERENCES_GROUP)

static void
say (SamPassphraseForm *self, const char *words, gboolean is_fault)
{
  gtk_label_set_label (self->outcome, words);
  gtk_widget_set_visible (GTK_WIDGET (self->outcome), *words != '\0');
  if (is_fault)
    gtk_widget_add_css_class (GTK_WIDGET (self->outcome), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->outcome), "error");
}

static void
forget (SamPassphraseForm *self)
{
  gtk_editable_set_text (self->current, "");
  gtk_editable_set_text (self->passphrase, "");
  gtk_editable_set_text (self->again, "");
}

static void
update (SamPassphraseForm *self)
{
  gboolean sealed = sam_person_is_sealed (self->person);

  gtk_widget_set_visible (GTK_WIDGET (self->current), sealed);
  gtk_widget_set_visible (self->remove_button, sealed);
  gtk_button_set_label (self->set_button,
                        sealed ? _ ("Change the passphrase") : _ ("Seal it"));
  adw_preferences_group_set_description (
      ADW_PREFERENCES_GROUP (self),
      sealed ? _ ("Your file is sealed. If you lose the passphrase, everything "
                  "you wrote here is lost.")
             : sam_passphrase_get_warning ());
  gtk_spinner_set_spinning (self->spinner, self->busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "passphrase.set",
                                 !self->busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "passphrase.remove",
                                 !self->busy);
}

/* It belongs to whoever asked for it: nothing cancels it. */
static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPassphraseForm) self = user_data;
  SamPerson *person = SAM_PERSON (source);
  gboolean   changed;
  g_autoptr (GError) error = NULL;

  changed = sam_person_set_passphrase_finish (person, result, &error);
  if (self->person == NULL)
    return;

  self->busy = FALSE;
  update (self);
  if (!changed)
    {
      say (self, error->message, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->current));
      return;
    }

  forget (self);
  say (self,
       sam_person_is_sealed (person)
           ? _ ("Your file is sealed with the new passphrase.")
           : _ ("Your file has no passphrase any more: whoever can log in to "
                "this computer as you can read it."),
       FALSE);
}

static void
change (SamPassphraseForm *self, const char *passphrase)
{
  self->busy = TRUE;
  update (self);
  say (self, "", FALSE);
  sam_person_set_passphrase_async (self->person,
                                   gtk_editable_get_text (self->current),
                                   passphrase, changed_cb, g_object_ref (self));
}

static void
set_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPassphraseForm *self = SAM_PASSPHRASE_FORM (widget);
  const char        *passphrase = gtk_editable_get_text (self->passphrase);
  g_autofree char   *fault = NULL;

  if (self->person == NULL || self->busy)
    return;

  fault = sam_passphrase_dup_fault (passphrase,
                                    gtk_editable_get_text (self->again));
  if (fault != NULL)
    {
      say (self, fault, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->passphrase));
      return;
    }

  change (self, passphrase);
}

static void
remove_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPassphraseForm *self = SAM_PASSPHRASE_FORM (widget);

  if (self->person != NULL && !self->busy)
    change (self, NULL);
}

static void
entered_cb (SamPassphraseForm *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "passphrase.set", NULL);
}

static void
sam_passphrase_form_dispose (GObject *object)
{
  SamPassphraseForm *self = SAM_PASSPHRASE_FORM (object);

  g_clear_object (&self->person);

  G_OBJECT_CLASS (sam_passphrase_form_parent_class)->dispose (object);
}

static void
sam_passphrase_form_class_init (SamPassphraseFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_passphrase_form_dispose;

  gtk_widget_class_install_action (widget_class, "passphrase.set", NULL,
                                   set_action);
  gtk_widget_class_install_action (widget_class, "passphrase.remove", NULL,
                                   remove_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-passphrase-form.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        current);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        passphrase);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm, again);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        set_button);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        remove_button);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        outcome);
  gtk_widget_class_bind_template_child (widget_class, SamPassphraseForm,
                                        spinner);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
sam_passphrase_form_init (SamPassphraseForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_passphrase_form_set_person:
 * @person: unlocked; given once
 */
void
sam_passphrase_form_set_person (SamPassphraseForm *self, SamPerson *person)
{
  g_return_if_fail (SAM_IS_PASSPHRASE_FORM (self));
  g_return_if_fail (SAM_IS_PERSON (person));
  g_return_if_fail (self->person == NULL);

  self->person = g_object_ref (person);
  update (self);
}
