// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_ITEM (sam_console_item_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleItem, sam_console_item, SAM, CONSOLE_ITEM, AdwBin)

GtkWidget *sam_console_item_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_console_item_focus_block (SamConsoleItem *self);
void sam_console_item_show (SamConsoleItem *self, SamLive *live);
void sam_console_item_focus_form (SamConsoleItem *self);

G_END_DECLS
