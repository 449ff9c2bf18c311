// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-upkeep.h"

G_BEGIN_DECLS

#define SAM_TYPE_PREFERENCES_WINDOW (sam_preferences_window_get_type ())

G_DECLARE_FINAL_TYPE (SamPreferencesWindow,
                      sam_preferences_window,
                      SAM,
                      PREFERENCES_WINDOW,
                      AdwWindow)

GtkWindow *
sam_preferences_window_new (GSettings   *settings,
                            SamDatabase *database,
                            SamUpkeep   *upkeep) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
