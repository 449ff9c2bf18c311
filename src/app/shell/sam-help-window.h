// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_HELP_WINDOW (sam_help_window_get_type ())

G_DECLARE_FINAL_TYPE (
    SamHelpWindow, sam_help_window, SAM, HELP_WINDOW, AdwWindow)

GtkWindow *sam_help_window_new (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
