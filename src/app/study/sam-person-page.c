// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-page.h"

#include <glib/gi18n-lib.h>

#include "sam-file-chooser.h"
#include "sam-notice-group.h"
#include "sam-passphrase-form.h"
#include "sam-save-file.h"
#include "sam-settings.h"

/**
 * SamPersonPage:
 *
 * All about the person who studies, in one place: what they are called, their
 * passphrase, everything about them as a file, and its end.
 *
 * ## Actions
 *
 * - person.export, person.delete
 */
struct _SamPersonPage
{
  AdwBin parent_instance;

  /* Template */
  AdwEntryRow       *name;
  SamPassphraseForm *passphrase;
  SamNoticeGroup    *notices;
  GtkLabel          *outcome;

  SamDesk      *desk;        /* (owned) (nullable): %NULL only after dispose */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamPersonPage, sam_person_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  DELETE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
say (SamPersonPage *self, const char *words)
{
  gtk_label_set_label (self->outcome, words);
  gtk_widget_set_visible (GTK_WIDGET (self->outcome), TRUE);
}

static void
name_applied_cb (SamPersonPage *self)
{
  SamStudy        *study = sam_desk_get_study (self->desk);
  g_autofree char *name =
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name)));

  g_strstrip (name);
  if (*name != '\0')
    sam_study_set_name (study, name);
  gtk_editable_set_text (GTK_EDITABLE (self->name), sam_study_get_name (study));
}

/* A save belongs to whoever asked for it: nothing cancels it. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPersonPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (sam_save_file_finish (result, &error))
    words = g_strdup (_ ("Saved. Whoever has that file can read it: it is not "
                         "sealed."));
  else
    /* TRANSLATORS: followed by what went wrong */
    words = g_strdup_printf (_ ("Not saved: %s"), error->message);
  say (self, words);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamPersonPage *self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file == NULL)
    {
      if (error != NULL)
        say (self, error->message);
      return;
    }

  bytes = sam_person_export (sam_desk_get_person (self->desk));
  sam_save_file_async (file, bytes, saved_cb, g_object_ref (self));
}

static void
export_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPersonPage *self = SAM_PERSON_PAGE (widget);

  sam_file_chooser_save_async (GTK_WINDOW (gtk_widget_get_root (widget)),
                               _ ("Everything about me"),
                               /* TRANSLATORS: the proposed name of a file,
                                  without its ending */
                               _ ("self-study.xml"), self->cancellable,
                               file_chosen_cb, self);
}

static void
delete_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPersonPage *self = SAM_PERSON_PAGE (widget);

  g_signal_emit (self, signals[DELETE], 0, sam_desk_get_person (self->desk));
}

static void
sam_person_page_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, _ ("About me"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sam_person_page_dispose (GObject *object)
{
  SamPersonPage *self = SAM_PERSON_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (sam_person_page_parent_class)->dispose (object);
}

static void
sam_person_page_finalize (GObject *object)
{
  g_object_unref (SAM_PERSON_PAGE (object)->cancellable);

  G_OBJECT_CLASS (sam_person_page_parent_class)->finalize (object);
}

static void
sam_person_page_class_init (SamPersonPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sam_person_page_get_property;
  object_class->dispose = sam_person_page_dispose;
  object_class->finalize = sam_person_page_finalize;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * SamPersonPage::delete:
   * @person: about whom everything may go; to be asked again
   */
  signals[DELETE] =
      g_signal_new ("delete", SAM_TYPE_PERSON_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, SAM_TYPE_PERSON);

  gtk_widget_class_install_action (widget_class, "person.export", NULL,
                                   export_action);
  gtk_widget_class_install_action (widget_class, "person.delete", NULL,
                                   delete_action);
  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/study/sam-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPersonPage, name);
  gtk_widget_class_bind_template_child (widget_class, SamPersonPage,
                                        passphrase);
  gtk_widget_class_bind_template_child (widget_class, SamPersonPage, notices);
  gtk_widget_class_bind_template_child (widget_class, SamPersonPage, outcome);
  gtk_widget_class_bind_template_callback (widget_class, name_applied_cb);
}

static void
sam_person_page_init (SamPersonPage *self)
{
  g_type_ensure (SAM_TYPE_NOTICE_GROUP);
  g_type_ensure (SAM_TYPE_PASSPHRASE_FORM);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sam_person_page_new:
 * @desk: with somebody at it
 *
 * Returns: (transfer floating): a page about them
 */
GtkWidget *
sam_person_page_new (SamDesk *desk)
{
  SamPersonPage *self;
  g_autoptr (GSettings) settings = NULL;

  g_return_val_if_fail (SAM_IS_DESK (desk), NULL);
  g_return_val_if_fail (sam_desk_get_person (desk) != NULL, NULL);

  self = g_object_new (SAM_TYPE_PERSON_PAGE, NULL);
  self->desk = g_object_ref (desk);
  gtk_editable_set_text (GTK_EDITABLE (self->name),
                         sam_study_get_name (sam_desk_get_study (desk)));
  sam_passphrase_form_set_person (self->passphrase, sam_desk_get_person (desk));
  settings = sam_settings_new ();
  sam_notice_group_set_person (self->notices, sam_desk_get_person (desk),
                               settings);

  return GTK_WIDGET (self);
}
