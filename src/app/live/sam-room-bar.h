// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-pace.h"

G_BEGIN_DECLS

#define SAM_TYPE_ROOM_BAR (sam_room_bar_get_type ())

G_DECLARE_FINAL_TYPE (SamRoomBar, sam_room_bar, SAM, ROOM_BAR, GtkWidget)

GtkWidget *sam_room_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_room_bar_set_time (SamRoomBar  *self,
                            const char  *words,
                            double       used,
                            SamPaceState state);
void sam_room_bar_set_step (SamRoomBar *self, guint step, guint n_steps);
void sam_room_bar_set_hint (SamRoomBar *self, const char *hint);

int sam_room_bar_set_px (SamRoomBar *self, double px, int side, int width);

G_END_DECLS
