// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-clock.h"
#include "sam-session-store.h"

G_BEGIN_DECLS

#define SAM_TYPE_NOTES_END (sam_notes_end_get_type ())

G_DECLARE_FINAL_TYPE (SamNotesEnd, sam_notes_end, SAM, NOTES_END, GtkBox)

void sam_notes_end_show (SamNotesEnd *self,
                         SamDatabase *database,
                         SamClock    *clock,
                         SamSession  *session);

G_END_DECLS
