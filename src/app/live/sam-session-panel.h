// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"
#include "sam-time-panel.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_PANEL (sam_session_panel_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionPanel, sam_session_panel, SAM, SESSION_PANEL, AdwBin)

GtkWidget *sam_session_panel_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamLive *sam_session_panel_get_live (SamSessionPanel *self);
void     sam_session_panel_set_live (SamSessionPanel *self, SamLive *live);

SamTimePanel *sam_session_panel_get_time_panel (SamSessionPanel *self);

void sam_session_panel_focus_note (SamSessionPanel *self);
void sam_session_panel_focus_block (SamSessionPanel *self);
void sam_session_panel_focus_agreement (SamSessionPanel *self);

G_END_DECLS
