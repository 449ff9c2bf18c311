// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A report as a file: its forms, how it is called, and what is said of it. */

static const struct
{
  const char *name; /* in an action */
  const char *ending;
} forms[] = {
  [SAM_REPORT_PDF] = { "pdf", ".pdf" },
  [SAM_REPORT_MARKDOWN] = { "markdown", ".md" },
  [SAM_REPORT_CSV] = { "csv", ".csv" },
};

/**
 * sam_report_form_from_name:
 * @name: “pdf”, “markdown” or “csv”
 */
SamReportForm
sam_report_form_from_name (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].name, name))
      return (SamReportForm) i;

  g_return_val_if_reached (SAM_REPORT_PDF);
}

/**
 * sam_report_file_dup_name:
 *
 * Returns: (transfer full): a name to propose, that says which layer it is
 */
char *
sam_report_file_dup_name (SamReport *report, SamReportForm form)
{
  const char      *day;
  g_autofree char *name = NULL;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail ((gsize) form < G_N_ELEMENTS (forms), NULL);

  day = sam_report_get_day (report);
  if (sam_report_get_layer (report) == SAM_REPORT_FOR_US)
    /* TRANSLATORS: the proposed name of a file, without its ending; the date
     * is like 2026-11-23 */
    name = g_strdup_printf (_ ("session-%s-for-us"), day);
  else
    /* TRANSLATORS: the proposed name of a file, without its ending; the date
     * is like 2026-11-23 */
    name = g_strdup_printf (_ ("session-%s-to-share"), day);

  return g_strconcat (name, forms[form].ending, NULL);
}

/**
 * sam_report_file_write:
 * @write_pdf: (nullable): needed for a PDF alone
 *
 * Returns: (transfer full) (nullable): what to put in the file; %NULL with
 *   @error if it cannot be made
 */
GBytes *
sam_report_file_write (SamReport    *report,
                       SamReportForm form,
                       SamReportPdf  write_pdf,
                       GError      **error)
{
  char *text;

  g_return_val_if_fail (report != NULL, NULL);
  g_return_val_if_fail (form != SAM_REPORT_PDF || write_pdf != NULL, NULL);

  if (form == SAM_REPORT_PDF)
    return write_pdf (report, error);

  text = form == SAM_REPORT_CSV ? sam_report_to_csv (report)
                                : sam_report_to_markdown (report);

  return g_bytes_new_take (text, strlen (text));
}

/**
 * sam_report_file_describe_saved:
 *
 * Returns: (transfer full): that it was saved. What is saved elsewhere is out
 *   of our reach, and whoever saves notes should know.
 */
char *
sam_report_file_describe_saved (SamReportLayer layer, const char *path)
{
  if (layer == SAM_REPORT_FOR_US)
    return g_strdup_printf (_ ("Saved as %s. This copy stays when the notes "
                               "are erased here."),
                            path);

  return g_strdup_printf (_ ("Saved as %s"), path);
}
