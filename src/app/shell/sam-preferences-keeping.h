// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-upkeep.h"

G_BEGIN_DECLS

#define SAM_TYPE_PREFERENCES_KEEPING (sam_preferences_keeping_get_type ())

G_DECLARE_FINAL_TYPE (SamPreferencesKeeping,
                      sam_preferences_keeping,
                      SAM,
                      PREFERENCES_KEEPING,
                      AdwBin)

void sam_preferences_keeping_set_upkeep (SamPreferencesKeeping *self,
                                         SamDatabase           *database,
                                         SamUpkeep             *upkeep);

G_END_DECLS
