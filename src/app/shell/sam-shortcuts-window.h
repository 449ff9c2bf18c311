// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_SHORTCUTS_WINDOW (sam_shortcuts_window_get_type ())

G_DECLARE_FINAL_TYPE (
    SamShortcutsWindow, sam_shortcuts_window, SAM, SHORTCUTS_WINDOW, AdwWindow)

GtkWindow *sam_shortcuts_window_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
