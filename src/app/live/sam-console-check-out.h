// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_CHECK_OUT (sam_console_check_out_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleCheckOut, sam_console_check_out, SAM, CONSOLE_CHECK_OUT, GtkBox)

void sam_console_check_out_show (SamConsoleCheckOut *self, SamLive *live);

G_END_DECLS
