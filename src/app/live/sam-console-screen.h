// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-console-private.h"

G_BEGIN_DECLS

void sam_console_screen_watch (SamConsole *self);
void sam_console_screen_forget (SamConsole *self);
void sam_console_screen_close (SamConsole *self);
void sam_console_screen_update (SamConsole *self);

G_END_DECLS
