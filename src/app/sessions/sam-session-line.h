// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_LINE (sam_session_line_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionLine, sam_session_line, SAM, SESSION_LINE, GtkBox)

GtkWidget *sam_session_line_new (void) G_GNUC_WARN_UNUSED_RESULT;

gpointer sam_session_line_get_row (SamSessionLine *self);
void sam_session_line_show (SamSessionLine *self, gpointer row, GDateTime *now);

void sam_session_line_open_menu (SamSessionLine *self);

G_END_DECLS
