// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_LATE_PANEL (sam_late_panel_get_type ())

G_DECLARE_FINAL_TYPE (SamLatePanel, sam_late_panel, SAM, LATE_PANEL, AdwBin)

GtkWidget *sam_late_panel_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_late_panel_show (SamLatePanel *self, SamLive *live);
void sam_late_panel_focus (SamLatePanel *self);

G_END_DECLS
