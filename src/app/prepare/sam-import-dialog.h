// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-agenda-file.h"

G_BEGIN_DECLS

#define SAM_TYPE_IMPORT_DIALOG (sam_import_dialog_get_type ())

/* Signal “import” (boolean): whether the new cards are to be kept too */
G_DECLARE_FINAL_TYPE (
    SamImportDialog, sam_import_dialog, SAM, IMPORT_DIALOG, AdwWindow)

GtkWindow *sam_import_dialog_new (SamImport *import,
                                  GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;

SamImport *sam_import_dialog_get_import (SamImportDialog *self);

G_END_DECLS
