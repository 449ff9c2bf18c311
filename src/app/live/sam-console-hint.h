// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_HINT (sam_console_hint_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleHint, sam_console_hint, SAM, CONSOLE_HINT, AdwBin)

GtkWidget *sam_console_hint_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_console_hint_set_live (SamConsoleHint *self, SamLive *live);

G_END_DECLS
