// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "sam-print-paper.h"
#include "sam-string.h"

/* A kit as PDF. Text can be selected and found, fonts come with it, and it says
 * what is a heading. What language it is in it cannot say: cairo 1.16 has no
 * word for that. */

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
  guint    n_pages = sam_print_job_get_n_pages (job);

  for (guint i = 0; i < n_pages; i++)
    {
      double width, height;

      sam_print_job_get_size (job, i, &width, &height);
      /* This forgets what was begun on the page. */
      cairo_pdf_surface_set_size (surface, width, height);
      if (i == 0)
        cairo_tag_begin (cr, "Document", NULL);
      sam_print_job_draw_tagged (job, i, cr);
      /* What comes after the last page would be on none. */
      if (i + 1 == n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }

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

/* Of texts that are no cards: the paper of this country, the font of the
 * desktop, the language of the interface. */
typedef struct
{
  SamPrintSetup setup;
  char         *family;   /* (owned) (nullable) */
  char         *language; /* (owned) */
} Here;

static void
here_init (Here *self)
{
  self->family = sam_print_paper_dup_family ();
  self->language = sam_dup_language (g_get_language_names ()[0]);
  self->setup.family = self->family;
  self->setup.language = self->language;
  sam_print_paper_get_size (&self->setup.width, &self->setup.height);
}

static void
here_clear (Here *self)
{
  g_free (self->family);
  g_free (self->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Here, here_clear)

/**
 * sam_print_pdf_write_report:
 *
 * Draws a report on the paper of this country, in the font of the desktop.
 *
 * Returns: (transfer full) (nullable): a whole PDF file; %NULL with @error set
 *   to one of %G_IO_ERROR if it could not be drawn
 */
GBytes *
sam_print_pdf_write_report (SamReport *report, GError **error)
{
  g_auto (Here) here = { 0 };
  g_autoptr (SamPrintJob) job = NULL;

  here_init (&here);
  job = sam_print_job_new_report (report, &here.setup);

  return sam_print_pdf_write (job, error);
}

/**
 * sam_print_pdf_new_portfolio:
 *
 * Sets a portfolio on the paper of this country, in the font of the desktop.
 *
 * Returns: (transfer full): its pages
 */
SamPrintJob *
sam_print_pdf_new_portfolio (SamPortfolio *portfolio)
{
  g_auto (Here) here = { 0 };

  here_init (&here);

  return sam_print_job_new_portfolio (portfolio, &here.setup);
}

/**
 * sam_print_pdf_write_portfolio:
 *
 * Draws the pages of sam_print_pdf_new_portfolio().
 *
 * Returns: (transfer full) (nullable): a whole PDF file; %NULL with @error set
 *   to one of %G_IO_ERROR if it could not be drawn
 */
GBytes *
sam_print_pdf_write_portfolio (SamPortfolio *portfolio, GError **error)
{
  g_autoptr (SamPrintJob) job = sam_print_pdf_new_portfolio (portfolio);

  return sam_print_pdf_write (job, error);
}
