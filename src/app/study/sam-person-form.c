// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-form.h"

#include <glib/gi18n-lib.h>

#include "sam-passphrase.h"
#include "sam-tab.h"

/**
 * SamPersonForm:
 *
 * Asks what to call somebody who begins to study here, and a passphrase if they
 * want one.
 *
 * ## Actions
 *
 * - person-form.create
 */
struct _SamPersonForm
{
  AdwBin parent_instance;

  /* Template */
  GtkEditable    *name;
  AdwExpanderRow *seal;
  GtkEditable    *passphrase;
  GtkEditable    *again;
  GtkLabel       *warning;
  GtkLabel       *fault;
  GtkSpinner     *spinner;

  SamPeople *people; /* (owned) (nullable): %NULL until it begins */
};

G_DEFINE_FINAL_TYPE (SamPersonForm, sam_person_form, ADW_TYPE_BIN)

enum
{
  CREATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_fault (SamPersonForm *self, const char *fault)
{
  gtk_label_set_label (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
}

/* While the passphrase is made into a key, which takes a moment on purpose. */
static void
set_busy (SamPersonForm *self, gboolean busy)
{
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person-form.create",
                                 !busy);
}

static void
forget (SamPersonForm *self)
{
  gtk_editable_set_text (self->name, "");
  gtk_editable_set_text (self->passphrase, "");
  gtk_editable_set_text (self->again, "");
  adw_expander_row_set_enable_expansion (self->seal, FALSE);
  show_fault (self, NULL);
}

/* It belongs to whoever asked for it: nothing cancels it. */
static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPersonForm) self = user_data;
  g_autoptr (SamPerson) person = NULL;
  g_autoptr (GError) error = NULL;

  person = sam_people_create_finish (SAM_PEOPLE (source), result, &error);
  set_busy (self, FALSE);
  if (person == NULL)
    {
      show_fault (self, error->message);
      return;
    }

  forget (self);
  g_signal_emit (self, signals[CREATED], 0, person);
}

static void
create_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPersonForm   *self = SAM_PERSON_FORM (widget);
  const char      *passphrase = gtk_editable_get_text (self->passphrase);
  gboolean         seals = adw_expander_row_get_enable_expansion (self->seal);
  g_autofree char *name = g_strdup (gtk_editable_get_text (self->name));
  g_autofree char *fault = NULL;

  if (self->people == NULL)
    return;

  g_strstrip (name);
  if (*name == '\0')
    {
      show_fault (self, _ ("What shall we call you? Any name will do."));
      gtk_widget_grab_focus (GTK_WIDGET (self->name));
      return;
    }
  if (seals)
    fault = sam_passphrase_dup_fault (passphrase,
                                      gtk_editable_get_text (self->again));
  show_fault (self, fault);
  if (fault != NULL)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->passphrase));
      return;
    }

  set_busy (self, TRUE);
  sam_people_create_async (self->people, name, seals ? passphrase : NULL,
                           created_cb, g_object_ref (self));
}

static void
entered_cb (SamPersonForm *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "person-form.create", NULL);
}

static gboolean
sam_person_form_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SAM_PERSON_FORM (widget)->name));
}

static void
sam_person_form_dispose (GObject *object)
{
  SamPersonForm *self = SAM_PERSON_FORM (object);

  g_clear_object (&self->people);

  G_OBJECT_CLASS (sam_person_form_parent_class)->dispose (object);
}

static void
sam_person_form_class_init (SamPersonFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sam_person_form_dispose;
  widget_class->grab_focus = sam_person_form_grab_focus;
  widget_class->focus = sam_tab_through;

  /**
   * SamPersonForm::created:
   * @person: who is there now, unlocked
   */
  signals[CREATED] =
      g_signal_new ("created", SAM_TYPE_PERSON_FORM, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);

  gtk_widget_class_install_action (widget_class, "person-form.create", NULL,
                                   create_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-person-form.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, name);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, seal);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm,
                                        passphrase);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, again);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, warning);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, fault);
  gtk_widget_class_bind_template_child (widget_class, SamPersonForm, spinner);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
sam_person_form_init (SamPersonForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->warning, sam_passphrase_get_warning ());
}

/**
 * sam_person_form_begin:
 * @people: who gets one more
 *
 * Asks anew, with nothing filled in.
 */
void
sam_person_form_begin (SamPersonForm *self, SamPeople *people)
{
  g_return_if_fail (SAM_IS_PERSON_FORM (self));
  g_return_if_fail (SAM_IS_PEOPLE (people));

  g_set_object (&self->people, people);
  forget (self);
}
