// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-print-job.h"

G_BEGIN_DECLS

#define SAM_TYPE_PRINT_PREVIEW (sam_print_preview_get_type ())

G_DECLARE_FINAL_TYPE (
    SamPrintPreview, sam_print_preview, SAM, PRINT_PREVIEW, GtkBox)

GtkWidget *sam_print_preview_new (SamPrintJob *job) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_print_preview_new_portfolio (SamPortfolio *portfolio)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
