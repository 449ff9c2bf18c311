// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-room-view.h"

G_BEGIN_DECLS

#define SAM_TYPE_SHARED_SCREEN (sam_shared_screen_get_type ())

/* Signal: "console-wanted" (boolean): somebody wants the facilitator's window,
 * maybe to see the agenda */
G_DECLARE_FINAL_TYPE (
    SamSharedScreen, sam_shared_screen, SAM, SHARED_SCREEN, GtkWindow)

GtkWidget *sam_shared_screen_new (SamLive *live) G_GNUC_WARN_UNUSED_RESULT;

SamLive     *sam_shared_screen_get_live (SamSharedScreen *self);
SamRoomView *sam_shared_screen_get_room_view (SamSharedScreen *self);

double sam_shared_screen_get_zoom (SamSharedScreen *self);
void   sam_shared_screen_set_zoom (SamSharedScreen *self, double zoom);

void sam_shared_screen_present (SamSharedScreen *self, GdkMonitor *monitor);

G_END_DECLS
