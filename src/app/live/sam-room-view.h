// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"
#include "sam-slide-view.h"

G_BEGIN_DECLS

#define SAM_TYPE_ROOM_VIEW (sam_room_view_get_type ())

G_DECLARE_FINAL_TYPE (SamRoomView, sam_room_view, SAM, ROOM_VIEW, GtkWidget)

GtkWidget *sam_room_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamLive *sam_room_view_get_live (SamRoomView *self);
void     sam_room_view_set_live (SamRoomView *self, SamLive *live);

SamSlideView *sam_room_view_get_slide_view (SamRoomView *self);

G_END_DECLS
