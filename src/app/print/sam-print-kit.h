// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-print-job.h"

G_BEGIN_DECLS

#define SAM_TYPE_PRINT_KIT (sam_print_kit_get_type ())

G_DECLARE_FINAL_TYPE (SamPrintKit, sam_print_kit, SAM, PRINT_KIT, AdwWindow)

GtkWindow *sam_print_kit_new (SamAgenda *agenda, const char *language);

/* (transfer full): the pages as they are chosen now; maybe none */
SamPrintJob *
sam_print_kit_dup_job (SamPrintKit *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
