// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-library-entry.h"

G_BEGIN_DECLS

#define SAM_TYPE_LIBRARY_ROW (sam_library_row_get_type ())

G_DECLARE_FINAL_TYPE (SamLibraryRow, sam_library_row, SAM, LIBRARY_ROW, GtkBox)

GtkWidget *sam_library_row_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamLibraryEntry *sam_library_row_get_entry (SamLibraryRow *self);
void sam_library_row_set_entry (SamLibraryRow *self, SamLibraryEntry *entry);

G_END_DECLS
