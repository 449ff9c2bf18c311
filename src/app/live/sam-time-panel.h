// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_TIME_PANEL (sam_time_panel_get_type ())

G_DECLARE_FINAL_TYPE (SamTimePanel, sam_time_panel, SAM, TIME_PANEL, AdwBin)

GtkWidget *sam_time_panel_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_time_panel_set_live (SamTimePanel *self, SamLive *live);

gboolean sam_time_panel_shows_ways (SamTimePanel *self);
void     sam_time_panel_show_ways (SamTimePanel *self, gboolean show);

G_END_DECLS
