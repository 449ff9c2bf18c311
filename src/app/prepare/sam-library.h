// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-builder-source.h"

G_BEGIN_DECLS

#define SAM_TYPE_LIBRARY (sam_library_get_type ())

/* Signals: “add” (SamBlock): put this new block on the agenda; “find”
 * (SamBlock): this one is on it already; “put-back” (SamBlock): it was dragged
 * away from the agenda. */
G_DECLARE_FINAL_TYPE (SamLibrary, sam_library, SAM, LIBRARY, GtkBox)

GtkWidget *sam_library_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_library_set_source (SamLibrary *self, SamBuilderSource *source);
void sam_library_set_agenda (SamLibrary *self, SamAgenda *agenda);

void  sam_library_search (SamLibrary *self, const char *words);
void  sam_library_begin_search (SamLibrary *self);
guint sam_library_get_n_shown (SamLibrary *self);

G_END_DECLS
