// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-session-row.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_LINE (sam_session_line_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionLine, sam_session_line, SAM, SESSION_LINE, GtkBox)

GtkWidget *sam_session_line_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_session_line_show (SamSessionLine *self,
                            SamSessionRow  *row,
                            GDateTime      *now);

G_END_DECLS
