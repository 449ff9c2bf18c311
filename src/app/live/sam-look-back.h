// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_LOOK_BACK (sam_look_back_get_type ())

G_DECLARE_FINAL_TYPE (SamLookBack, sam_look_back, SAM, LOOK_BACK, AdwBin)

GtkWidget *sam_look_back_new (SamLive *live) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
