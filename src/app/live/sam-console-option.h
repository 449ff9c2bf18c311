// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_CONSOLE_OPTION (sam_console_option_get_type ())

G_DECLARE_FINAL_TYPE (
    SamConsoleOption, sam_console_option, SAM, CONSOLE_OPTION, GtkBox)

GtkWidget *sam_console_option_new (SamLive  *live,
                                   SamChoice choice) G_GNUC_WARN_UNUSED_RESULT;

void sam_console_option_update (SamConsoleOption *self, SamOutcome *outcome);

G_END_DECLS
