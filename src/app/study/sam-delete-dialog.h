// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_DELETE_DIALOG (sam_delete_dialog_get_type ())

/* Signal “confirmed”: everything about the person may go. */
G_DECLARE_FINAL_TYPE (
    SamDeleteDialog, sam_delete_dialog, SAM, DELETE_DIALOG, AdwWindow)

GtkWindow *sam_delete_dialog_new (SamPerson *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
