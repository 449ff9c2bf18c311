// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-report.h"

G_BEGIN_DECLS

/**
 * SamReportForm:
 * @SAM_REPORT_PDF: pages
 * @SAM_REPORT_MARKDOWN: text
 * @SAM_REPORT_CSV: the numbers alone
 */
typedef enum
{
  SAM_REPORT_PDF,
  SAM_REPORT_MARKDOWN,
  SAM_REPORT_CSV,
} SamReportForm;

/* (transfer full) (nullable): a whole PDF file, or %NULL with @error */
typedef GBytes *(*SamReportPdf) (SamReport *report, GError **error);

SamReportForm sam_report_form_from_name (const char *name);

char   *sam_report_file_dup_name (SamReport    *report,
                                  SamReportForm form) G_GNUC_WARN_UNUSED_RESULT;
GBytes *sam_report_file_write (SamReport    *report,
                               SamReportForm form,
                               SamReportPdf  write_pdf,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;
char   *sam_report_file_describe_saved (SamReportLayer layer, const char *path)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
