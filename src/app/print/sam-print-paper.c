// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-paper.h"

/* From pages to paper: GTK's print dialog, which is the portal's in a
 * sandbox. */

/**
 * sam_print_paper_get_size:
 * @width: (out): of a sheet on its short side, in points
 * @height: (out): of its long side
 *
 * Says what paper people use here: A4, or Letter in some countries.
 */
void
sam_print_paper_get_size (double *width, double *height)
{
  GtkPaperSize *paper = gtk_paper_size_new (gtk_paper_size_get_default ());

  g_return_if_fail (width != NULL && height != NULL);

  *width = gtk_paper_size_get_width (paper, GTK_UNIT_POINTS);
  *height = gtk_paper_size_get_height (paper, GTK_UNIT_POINTS);
  gtk_paper_size_free (paper);
}

/**
 * sam_print_paper_dup_family:
 *
 * Returns: (transfer full) (nullable): the family of the desktop's font
 */
char *
sam_print_paper_dup_family (void)
{
  PangoFontDescription *description;
  char                 *family;
  g_autofree char      *font = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &font, NULL);
  description = pango_font_description_from_string (font != NULL ? font : "");
  family = g_strdup (pango_font_description_get_family (description));
  pango_font_description_free (description);

  return family;
}

/* Two cards side by side lie on a sheet that is turned; a card alone is on half
 * a sheet. */
static void
request_page_setup_cb (SamPrintJob     *job,
                       GtkPrintContext *context,
                       int              page,
                       GtkPageSetup    *setup)
{
  double width;
  double height;
  double sheet_width;
  double sheet_height;

  sam_print_job_get_size (job, (guint) page, &width, &height);
  sam_print_paper_get_size (&sheet_width, &sheet_height);

  gtk_page_setup_set_orientation (setup, width > height
                                             ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                             : GTK_PAGE_ORIENTATION_PORTRAIT);
  if (MAX (width, height) < sheet_height - 1)
    {
      GtkPaperSize *half =
          gtk_paper_size_new_custom ("samenspel-card", "", width, height,
                                     GTK_UNIT_POINTS);

      gtk_page_setup_set_paper_size (setup, half);
      gtk_paper_size_free (half);
    }
}

static void
draw_page_cb (SamPrintJob *job, GtkPrintContext *context, int page)
{
  sam_print_job_draw (job, (guint) page,
                      gtk_print_context_get_cairo_context (context));
}

/**
 * sam_print_paper_run:
 * @job: with one page at least
 * @parent: the window that asks
 * @error: return location for a #GtkPrintError
 *
 * Asks how to print, and prints. Returns when the pages are drawn.
 *
 * Returns: whether they were
 */
GtkPrintOperationResult
sam_print_paper_run (SamPrintJob *job, GtkWindow *parent, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();

  g_return_val_if_fail (job != NULL, GTK_PRINT_OPERATION_RESULT_ERROR);
  g_return_val_if_fail (GTK_IS_WINDOW (parent),
                        GTK_PRINT_OPERATION_RESULT_ERROR);

  gtk_print_operation_set_job_name (operation, sam_print_job_get_title (job));
  gtk_print_operation_set_n_pages (operation,
                                   (int) sam_print_job_get_n_pages (job));
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_swapped (operation, "request-page-setup",
                            G_CALLBACK (request_page_setup_cb), job);
  g_signal_connect_swapped (operation, "draw-page", G_CALLBACK (draw_page_cb),
                            job);

  return gtk_print_operation_run (operation,
                                  GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                  parent, error);
}
