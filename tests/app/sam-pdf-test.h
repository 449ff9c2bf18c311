// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-print-job.h"

G_BEGIN_DECLS

/* A PDF as another program reads it */

void  sam_pdf_test_write (const char *path, SamPrintJob *job);
char *sam_pdf_test_ask (const char *path,
                        const char *program,
                        const char *option) G_GNUC_WARN_UNUSED_RESULT;
char *sam_pdf_test_normalise (const char *text) G_GNUC_WARN_UNUSED_RESULT;

void sam_pdf_test_has (const char *text, const char *words);
void sam_pdf_test_inside (const char *path, guint least);
void sam_pdf_test_fonts (const char *path);

G_END_DECLS
