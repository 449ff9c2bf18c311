// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"
#include "sam-page.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE (sam_console_get_type ())

G_DECLARE_FINAL_TYPE (SamConsole, sam_console, SAM, CONSOLE, AdwBin)

GtkWidget *sam_console_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamLive *sam_console_get_live (SamConsole *self);
void     sam_console_set_live (SamConsole *self, SamLive *live);

void sam_console_set_help (SamConsole *self, SamPage *page);

GtkWindow *sam_console_get_shared_screen (SamConsole *self);
void       sam_console_show_shared_screen (SamConsole *self);

G_END_DECLS
