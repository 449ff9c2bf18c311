// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-screen-plan.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_ROOM (sam_console_room_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleRoom, sam_console_room, SAM, CONSOLE_ROOM, GtkBox)

GtkWidget *sam_console_room_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_console_room_show (SamConsoleRoom *self,
                            SamSight        sight,
                            const char     *sentence);
void sam_console_room_set_view (SamConsoleRoom *self, GtkWidget *view);

G_END_DECLS
