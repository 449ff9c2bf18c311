// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-file.h"
#include "sam-calendar.h"
#include "sam-export-dialog.h"
#include "sam-file-chooser.h"
#include "sam-import-dialog.h"
#include "sam-import-load.h"
#include "sam-planned-words.h"
#include "sam-present-over.h"
#include "sam-print-kit.h"
#include "sam-save-file.h"
#include "sam-string.h"

/* What goes out of the app and comes in: paper, agendas as files,
 * appointments. */

/* What is to be written, while somebody chooses where. */
typedef struct
{
  SamWindow *window; /* (owned) */
  GBytes    *bytes;  /* (owned) */
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_object_unref (writing->window);
  g_bytes_unref (writing->bytes);
  g_free (writing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Writing, writing_free)

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (sam_save_file_finish (result, &error))
    {
      sam_window_show_message (self, _ ("Saved"));
    }
  else
    {
      g_autofree char *text =
          g_strdup_printf (_ ("Not saved: %s. The agenda itself is safe."),
                           error->message);

      sam_window_show_message (self, text);
    }
}

static void
place_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Writing) writing = user_data;
  SamWindow *self = writing->window;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file != NULL)
    sam_save_file_async (file, writing->bytes, written_cb, g_object_ref (self));
  else if (error != NULL)
    sam_window_show_message (self, error->message);
}

static void
save_bytes (SamWindow *self, GBytes *bytes, const char *title, const char *name)
{
  Writing *writing = g_new0 (Writing, 1);

  writing->window = g_object_ref (self);
  writing->bytes = g_bytes_ref (bytes);
  sam_file_chooser_save_async (GTK_WINDOW (self), title, name,
                               self->cancellable, place_chosen_cb, writing);
}

static void
export_agenda (SamWindow *self, SamAgenda *agenda, gboolean with_notes)
{
  g_autofree char *name =
      sam_planned_words_dup_file_name (sam_agenda_get_title (agenda),
                                       SAM_AGENDA_FILE_ENDING);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = sam_agenda_file_write_full (agenda, self->shelf, with_notes, &error);
  if (bytes == NULL)
    sam_window_show_message (self, error->message);
  else
    save_bytes (self, bytes, _ ("Export an agenda"), name);
}

static gboolean
has_notes (SamAgenda *agenda)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    if (*sam_block_get_note (sam_agenda_get_block (agenda, i)) != '\0')
      return TRUE;

  return FALSE;
}

static void
export_wanted_cb (SamExportDialog *dialog,
                  gboolean         with_notes,
                  SamAgenda       *agenda)
{
  SamWindow *self =
      SAM_WINDOW (gtk_window_get_transient_for (GTK_WINDOW (dialog)));

  export_agenda (self, agenda, with_notes);
}

/* Who shares an agenda knows what they share. */
static void
ask_export (SamWindow *self, SamAgenda *agenda)
{
  GtkWindow *dialog;

  if (!has_notes (agenda))
    {
      export_agenda (self, agenda, FALSE);
      return;
    }

  dialog = sam_export_dialog_new ();
  g_signal_connect_object (dialog, "export", G_CALLBACK (export_wanted_cb),
                           agenda, 0);
  g_object_set_data_full (G_OBJECT (dialog), "agenda", g_object_ref (agenda),
                          g_object_unref);
  sam_present_over (dialog, GTK_WINDOW (self));
}

static void
export_agenda_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL), ask_export);
}

static void
save_appointment (SamWindow *self, SamAgenda *agenda)
{
  char            *text;
  g_autofree char *name = NULL;
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (sam_agenda_get_starts (agenda) == NULL)
    {
      sam_window_show_message (self, _ ("Choose a date first."));
      return;
    }

  text = sam_calendar_write (agenda, now, &error);
  if (text == NULL)
    {
      sam_window_show_message (self, error->message);
      return;
    }

  bytes = g_bytes_new_take (text, strlen (text));
  name =
      sam_planned_words_dup_file_name (sam_agenda_get_title (agenda), ".ics");
  save_bytes (self, bytes, _ ("Add to a calendar"), name);
}

static void
calendar_agenda_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL),
                          save_appointment);
}

static void
print_agenda (SamWindow *self, SamAgenda *agenda)
{
  g_autofree char *language =
      sam_dup_language (sam_deck_shelf_get_language (self->shelf));

  sam_present_over (sam_print_kit_new (agenda, language), GTK_WINDOW (self));
}

static void
print_agenda_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL), print_agenda);
}

static void
keep_cards (SamWindow *self, SamImport *import)
{
  for (guint i = 0; i < sam_import_get_n_new_cards (import); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) kept =
          sam_deck_shelf_keep_bytes (self->shelf,
                                     sam_import_get_new_card (import, i),
                                     &error);

      if (kept == NULL)
        sam_window_show_message (self, error->message);
    }
}

static void
import_cb (SamWindow *self, gboolean with_cards, SamImportDialog *dialog)
{
  SamImport *import = sam_import_dialog_get_import (dialog);

  if (with_cards)
    keep_cards (self, import);
  sam_window_edit_agenda (self, sam_import_get_agenda (import), TRUE);
}

/* Shows what an agenda file brings, or says what is wrong with it. */
void
sam_window_import_file (SamWindow *self, GFile *file)
{
  GtkWindow *dialog;
  SamImport *import;
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);
  g_autoptr (GPtrArray) faults =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  g_autoptr (GError) error = NULL;

  if (self->database == NULL)
    {
      sam_window_show_message (self, _ ("Sessions cannot be kept now."));
      return;
    }

  import = sam_import_load (file, self->shelf, faults, &error);
  if (import == NULL)
    {
      sam_window_show_faults (self, file, faults, error,
                              _ ("This agenda cannot be opened"),
                              _ ("Nothing was changed. Ask whoever sent the "
                                 "agenda to export it again; what stands "
                                 "below helps them."));
      return;
    }

  dialog = sam_import_dialog_new (import, now);
  g_signal_connect_object (dialog, "import", G_CALLBACK (import_cb), self,
                           G_CONNECT_SWAPPED);
  sam_present_over (dialog, GTK_WINDOW (self));
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow *self = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file != NULL)
    sam_window_import_file (self, file);
  else if (error != NULL)
    sam_window_show_message (self, error->message);
}

static void
import_agenda_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Agendas"));
  gtk_file_filter_add_suffix (filter, "xml");
  sam_file_chooser_open_async (GTK_WINDOW (self), _ ("Import an agenda"),
                               filter, self->cancellable, file_chosen_cb, self);
}

/* Installs the actions of this file. */
void
sam_window_install_exchange_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print-agenda", "s",
                                   print_agenda_action);
  gtk_widget_class_install_action (widget_class, "win.export-agenda", "s",
                                   export_agenda_action);
  gtk_widget_class_install_action (widget_class, "win.calendar-agenda", "s",
                                   calendar_agenda_action);
  gtk_widget_class_install_action (widget_class, "win.import-agenda", NULL,
                                   import_agenda_action);
}
