// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-print-job.h"

G_BEGIN_DECLS

GBytes *sam_print_pdf_write (SamPrintJob *job,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

GBytes *sam_print_pdf_write_report (SamReport *report,
                                    GError   **error) G_GNUC_WARN_UNUSED_RESULT;

SamPrintJob *
sam_print_pdf_new_portfolio (SamPortfolio *portfolio) G_GNUC_WARN_UNUSED_RESULT;
GBytes *sam_print_pdf_write_portfolio (SamPortfolio *portfolio, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
