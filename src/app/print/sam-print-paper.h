// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-print-job.h"

G_BEGIN_DECLS

void  sam_print_paper_get_size (double *width, double *height);
char *sam_print_paper_dup_family (void) G_GNUC_WARN_UNUSED_RESULT;

GtkPrintOperationResult
sam_print_paper_run (SamPrintJob *job, GtkWindow *parent, GError **error);

G_END_DECLS
