// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

/* A kit as PDF. Text can be selected and found, fonts come with it, and it says
 * what is a heading. What language it is in it cannot say: cairo 1.16 has no
 * word for that. */

typedef struct
{
  GBytes *pdf;  /* (owned) */
  GFile  *file; /* (owned) */
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  g_bytes_unref (save->pdf);
  g_object_unref (save->file);
  g_free (save);
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw_pages (cairo_surface_t *surface, SamPrintJob *job)
{
  cairo_t *cr = cairo_create (surface);

  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < sam_print_job_get_n_pages (job); i++)
    {
      double width, height;

      sam_print_job_get_size (job, i, &width, &height);
      cairo_pdf_surface_set_size (surface, width, height);
      sam_print_job_draw_tagged (job, i, cr);
      cairo_show_page (cr);
    }
  cairo_tag_end (cr, "Document");

  cairo_destroy (cr);
}

/**
 * sam_print_pdf_write:
 * @job: with at least one page
 *
 * Returns: (transfer full) (nullable): a whole PDF file; %NULL with @error set
 *   to one of %G_IO_ERROR if it could not be drawn
 */
GBytes *
sam_print_pdf_write (SamPrintJob *job, GError **error)
{
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_status_t   status;

  g_return_val_if_fail (job != NULL, NULL);
  g_return_val_if_fail (sam_print_job_get_n_pages (job) > 0, NULL);

  bytes = g_byte_array_new ();
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, 1, 1);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  sam_print_job_get_title (job));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR,
                                  "Samenspel");
  draw_pages (surface, job);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);

  g_byte_array_unref (bytes);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               /* TRANSLATORS: the reason, in English */
               _ ("The pages could not be drawn: %s"),
               cairo_status_to_string (status));

  return NULL;
}

/* Keeps what was there before if the disk is full; in a thread, since it waits
 * for the disk. */
static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Save            *save = task_data;
  gsize            size;
  const char      *data = g_bytes_get_data (save->pdf, &size);
  g_autofree char *path = g_file_get_path (save->file);
  GError          *error = NULL;

  if (path == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
                             _ ("choose a folder on this computer"));
  else if (g_file_set_contents_full (path, data, (gssize) size,
                                     G_FILE_SET_CONTENTS_CONSISTENT |
                                         G_FILE_SET_CONTENTS_DURABLE,
                                     0600, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sam_print_pdf_save_async:
 * @pdf: a whole PDF file
 * @file: replaced whole, or not at all
 *
 * Writes a PDF to the disk. Nothing cancels that.
 */
void
sam_print_pdf_save_async (GBytes             *pdf,
                          GFile              *file,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  Save *save;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (pdf != NULL);
  g_return_if_fail (G_IS_FILE (file));

  save = g_new0 (Save, 1);
  save->pdf = g_bytes_ref (pdf);
  save->file = g_object_ref (file);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_task_data (task, save, save_free);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
sam_print_pdf_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
