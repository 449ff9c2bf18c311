// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-delete-dialog.h"

#include <glib/gi18n-lib.h>

/**
 * SamDeleteDialog:
 *
 * The one question before everything about a person is deleted: names what goes
 * and that it does not come back.
 *
 * ## Actions
 *
 * - delete-dialog.confirm: emits #SamDeleteDialog::confirmed and closes
 */
struct _SamDeleteDialog
{
  AdwWindow parent_instance;

  /* Template */
  GtkLabel  *heading;
  GtkLabel  *what;
  GtkWidget *keep;
};

G_DEFINE_FINAL_TYPE (SamDeleteDialog, sam_delete_dialog, ADW_TYPE_WINDOW)

enum
{
  CONFIRMED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
confirm_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (SamDeleteDialog) self = g_object_ref (SAM_DELETE_DIALOG (widget));

  /* What hears it may close every window there is. */
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (self, signals[CONFIRMED], 0);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
sam_delete_dialog_class_init (SamDeleteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  /**
   * SamDeleteDialog::confirmed:
   *
   * Everything may go.
   */
  signals[CONFIRMED] =
      g_signal_new ("confirmed", SAM_TYPE_DELETE_DIALOG, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "delete-dialog.confirm", NULL,
                                   confirm_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/study/sam-delete-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SamDeleteDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, SamDeleteDialog, what);
  gtk_widget_class_bind_template_child (widget_class, SamDeleteDialog, keep);
}

static void
sam_delete_dialog_init (SamDeleteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->keep);
}

/* Returns: (transfer full): what goes, with numbers if they can be known */
static char *
dup_what (SamPerson *person)
{
  SamStudy        *study = sam_person_get_study (person);
  guint            n_sittings, n_reflections;
  g_autofree char *sittings = NULL;
  g_autofree char *reflections = NULL;

  if (study == NULL)
    return g_strdup (_ ("All sittings, reflections, hours and marks on the "
                        "cards of this person, and the copy before it, are "
                        "deleted. The sessions of the team stay. This cannot "
                        "be undone."));

  n_sittings = g_list_model_get_n_items (sam_study_get_sittings (study));
  n_reflections = g_list_model_get_n_items (sam_study_get_reflections (study));
  sittings = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sitting",
                                           "%u sittings", n_sittings),
                              n_sittings);
  reflections = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u reflection",
                                              "%u reflections", n_reflections),
                                 n_reflections);

  /* TRANSLATORS: “12 sittings”, “3 reflections” */
  return g_strdup_printf (_ ("%s, %s, your hours, your answers and your marks "
                             "on the cards, and the copy before it, are "
                             "deleted. The sessions of the team stay, and so "
                             "does what you saved elsewhere. This cannot be "
                             "undone."),
                          sittings, reflections);
}

/**
 * sam_delete_dialog_new:
 * @person: about whom everything may go; locked or not
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWindow *
sam_delete_dialog_new (SamPerson *person)
{
  SamDeleteDialog *self;
  const char      *name;
  g_autofree char *heading = NULL;
  g_autofree char *what = NULL;

  g_return_val_if_fail (SAM_IS_PERSON (person), NULL);

  self = g_object_new (SAM_TYPE_DELETE_DIALOG, NULL);
  name = sam_person_get_name (person);
  /* TRANSLATORS: a person's name */
  heading =
      g_strdup_printf (_ ("Delete everything about %s?"),
                       *name != '\0' ? name : _ ("somebody without a name"));
  what = dup_what (person);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->what, what);

  return GTK_WINDOW (self);
}
