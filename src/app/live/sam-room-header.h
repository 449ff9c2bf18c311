// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-session-item.h"

G_BEGIN_DECLS

#define SAM_TYPE_ROOM_HEADER (sam_room_header_get_type ())

G_DECLARE_FINAL_TYPE (
    SamRoomHeader, sam_room_header, SAM, ROOM_HEADER, GtkWidget)

GtkWidget *sam_room_header_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_room_header_show (SamRoomHeader *self, SamSessionItem *item);
int  sam_room_header_set_px (SamRoomHeader *self, double px, int width);

G_END_DECLS
