// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-print-job.h"

G_BEGIN_DECLS

GBytes *sam_print_pdf_write (SamPrintJob *job,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

void     sam_print_pdf_save_async (GBytes             *pdf,
                                   GFile              *file,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean sam_print_pdf_save_finish (GAsyncResult *result, GError **error);

G_END_DECLS
