// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_EXPORT_DIALOG (sam_export_dialog_get_type ())

/* Signal “export” (boolean): whether the notes go with it */
G_DECLARE_FINAL_TYPE (
    SamExportDialog, sam_export_dialog, SAM, EXPORT_DIALOG, AdwWindow)

GtkWindow *sam_export_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
