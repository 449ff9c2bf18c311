// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-kit.h"

#include <glib/gi18n-lib.h>

#include "sam-file-chooser.h"
#include "sam-planned-words.h"
#include "sam-print-paper.h"
#include "sam-print-pdf.h"
#include "sam-save-file.h"
#include "sam-settings.h"

/**
 * SamPrintKit:
 *
 * What a meeting needs on paper: which parts of it are wanted, and whether they
 * go to a printer or into a PDF file. Both get the same pages.
 *
 * ## Actions
 *
 * - `print-kit.print`: opens the desktop's print dialog
 * - `print-kit.save`: asks for a place and saves a PDF
 */
struct _SamPrintKit
{
  AdwWindow parent_instance;

  /* Template */
  GtkCheckButton *agenda_check;
  GtkCheckButton *notes_check;
  GtkCheckButton *cards_check;
  GtkCheckButton *single_check;
  GtkCheckButton *slips_check;
  GtkCheckButton *dots_check;
  GtkLabel       *pages;
  GtkLabel       *state;
  GtkWidget      *print_button;

  SamAgenda    *agenda;      /* (owned) (not nullable) */
  char         *language;    /* (owned) (not nullable): of the cards */
  GSettings    *settings;    /* (owned) (nullable) */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamPrintKit, sam_print_kit, ADW_TYPE_WINDOW)

/* Returns: what is chosen; with @possible, only what there is */
static SamPrintParts
get_parts (SamPrintKit *self, gboolean possible)
{
  const struct
  {
    GtkCheckButton *check;
    SamPrintParts   part;
  } parts[] = {
    { self->agenda_check, SAM_PRINT_AGENDA },
    { self->notes_check, SAM_PRINT_NOTES },
    { self->cards_check, SAM_PRINT_CARDS },
    { self->slips_check, SAM_PRINT_SLIPS },
    { self->dots_check, SAM_PRINT_DOTS },
  };
  SamPrintParts chosen = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (gtk_check_button_get_active (parts[i].check) &&
        (!possible || gtk_widget_is_sensitive (GTK_WIDGET (parts[i].check))))
      chosen |= parts[i].part;

  return chosen;
}

/* How many pages it comes to is the quickest way to see what a choice does. */
static void
update_pages (SamPrintKit *self)
{
  guint            n_pages;
  g_autofree char *text = NULL;
  g_autoptr (SamPrintJob) job = NULL;

  job = sam_print_kit_dup_job (self);
  n_pages = sam_print_job_get_n_pages (job);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u page", "%u pages",
                                       n_pages),
                          n_pages);
  gtk_label_set_label (self->pages, text);
  gtk_label_set_label (self->state, "");

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print-kit.print",
                                 n_pages > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print-kit.save",
                                 n_pages > 0);
}

static void
chosen_cb (SamPrintKit *self)
{
  if (self->agenda == NULL)
    return;

  update_pages (self);
  if (self->settings != NULL)
    g_settings_set_uint (self->settings, SAM_SETTING_PRINT_PARTS,
                         get_parts (self, FALSE));
}

static void
say (SamPrintKit *self, const char *text)
{
  gtk_label_set_label (self->state, text);
}

static void
print_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPrintKit *self = SAM_PRINT_KIT (widget);
  g_autoptr (SamPrintJob) job = sam_print_kit_dup_job (self);
  g_autoptr (GError) error = NULL;

  switch (sam_print_paper_run (job, GTK_WINDOW (self), &error))
    {
    case GTK_PRINT_OPERATION_RESULT_ERROR:
      {
        g_autofree char *text =
            g_strdup_printf (_ ("Not printed: %s."), error->message);

        say (self, text);
      }
      break;
    case GTK_PRINT_OPERATION_RESULT_APPLY:
    case GTK_PRINT_OPERATION_RESULT_IN_PROGRESS:
      gtk_window_close (GTK_WINDOW (self));
      break;
    case GTK_PRINT_OPERATION_RESULT_CANCEL:
    default:
      break;
    }
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPrintKit) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!sam_save_file_finish (result, &error))
    text = g_strdup_printf (_ ("Not saved: %s. The agenda itself is safe."),
                            error->message);

  say (self, text != NULL ? text : _ ("Saved"));
}

static void
place_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPrintKit) self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (SamPrintJob) job = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file != NULL)
    {
      job = sam_print_kit_dup_job (self);
      pdf = sam_print_pdf_write (job, &error);
    }
  if (pdf != NULL)
    sam_save_file_async (file, pdf, saved_cb, g_object_ref (self));
  else if (error != NULL)
    say (self, error->message);
}

static void
save_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPrintKit     *self = SAM_PRINT_KIT (widget);
  g_autofree char *name =
      sam_planned_words_dup_file_name (sam_agenda_get_title (self->agenda),
                                       ".pdf");

  sam_file_chooser_save_async (GTK_WINDOW (self), _ ("Save as PDF"), name,
                               self->cancellable, place_chosen_cb,
                               g_object_ref (self));
}

static void
sam_print_kit_dispose (GObject *object)
{
  SamPrintKit *self = SAM_PRINT_KIT (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->agenda);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_print_kit_parent_class)->dispose (object);
}

static void
sam_print_kit_finalize (GObject *object)
{
  SamPrintKit *self = SAM_PRINT_KIT (object);

  g_free (self->language);
  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_print_kit_parent_class)->finalize (object);
}

static void
sam_print_kit_class_init (SamPrintKitClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_print_kit_dispose;
  object_class->finalize = sam_print_kit_finalize;

  gtk_widget_class_install_action (widget_class, "print-kit.print", NULL,
                                   print_action);
  gtk_widget_class_install_action (widget_class, "print-kit.save", NULL,
                                   save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0,
                                       "window.close", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, SAM_RESOURCE_BASE
                                               "/ui/print/sam-print-kit.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit,
                                        agenda_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, notes_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, cards_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit,
                                        single_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, slips_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, dots_check);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, pages);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit, state);
  gtk_widget_class_bind_template_child (widget_class, SamPrintKit,
                                        print_button);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
sam_print_kit_init (SamPrintKit *self)
{
  self->cancellable = g_cancellable_new ();
  self->settings = sam_settings_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->print_button);
}

/* Before the agenda is set, so that showing what was chosen is no choosing. */
static void
show_choices (SamPrintKit *self, SamAgenda *agenda)
{
  guint parts =
      SAM_PRINT_AGENDA | SAM_PRINT_CARDS | SAM_PRINT_SLIPS | SAM_PRINT_DOTS;

  if (self->settings != NULL)
    parts = g_settings_get_uint (self->settings, SAM_SETTING_PRINT_PARTS);

  gtk_check_button_set_active (self->agenda_check,
                               (parts & SAM_PRINT_AGENDA) != 0);
  gtk_check_button_set_active (self->notes_check,
                               (parts & SAM_PRINT_NOTES) != 0);
  gtk_check_button_set_active (self->cards_check,
                               (parts & SAM_PRINT_CARDS) != 0);
  gtk_check_button_set_active (self->slips_check,
                               (parts & SAM_PRINT_SLIPS) != 0);
  gtk_check_button_set_active (self->dots_check, (parts & SAM_PRINT_DOTS) != 0);

  gtk_widget_set_sensitive (GTK_WIDGET (self->cards_check),
                            sam_print_job_has (agenda, SAM_PRINT_CARDS));
  gtk_widget_set_sensitive (GTK_WIDGET (self->slips_check),
                            sam_print_job_has (agenda, SAM_PRINT_SLIPS));
}

/**
 * sam_print_kit_new:
 * @agenda: what to print
 * @language: of the cards, as “nl”
 *
 * Returns: (transfer none): a modal window, not yet shown
 */
GtkWindow *
sam_print_kit_new (SamAgenda *agenda, const char *language)
{
  SamPrintKit *self;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (SAM_TYPE_PRINT_KIT, NULL);
  self->language = g_strdup (language);
  show_choices (self, agenda);
  self->agenda = g_object_ref (agenda);
  update_pages (self);

  return GTK_WINDOW (self);
}

SamPrintJob *
sam_print_kit_dup_job (SamPrintKit *self)
{
  SamPrintSetup    setup = { 0 };
  g_autofree char *family = NULL;

  g_return_val_if_fail (SAM_IS_PRINT_KIT (self), NULL);

  setup.parts = get_parts (self, TRUE);
  setup.single_cards = gtk_check_button_get_active (self->single_check);
  setup.language = self->language;
  family = sam_print_paper_dup_family ();
  setup.family = family;
  sam_print_paper_get_size (&setup.width, &setup.height);

  return sam_print_job_new (self->agenda, &setup);
}
