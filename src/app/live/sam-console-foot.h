// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-console-room.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_FOOT (sam_console_foot_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleFoot, sam_console_foot, SAM, CONSOLE_FOOT, GtkBox)

GtkWidget *sam_console_foot_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamConsoleRoom *sam_console_foot_get_room (SamConsoleFoot *self);
void            sam_console_foot_show (SamConsoleFoot *self, SamLive *live);

G_END_DECLS
