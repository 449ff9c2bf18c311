// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_RESCUE_WINDOW (sam_rescue_window_get_type ())

G_DECLARE_FINAL_TYPE (
    SamRescueWindow, sam_rescue_window, SAM, RESCUE_WINDOW, AdwWindow)

GtkWindow *sam_rescue_window_new (GtkApplication *application, GDateTime *made);

G_END_DECLS
