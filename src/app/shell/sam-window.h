// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-deck-shelf.h"
#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_WINDOW (sam_window_get_type ())

G_DECLARE_FINAL_TYPE (SamWindow, sam_window, SAM, WINDOW, AdwApplicationWindow)

SamWindow *sam_window_new (GtkApplication *application,
                           SamDeckShelf   *shelf,
                           SamDatabase    *database,
                           SamClock       *clock) G_GNUC_WARN_UNUSED_RESULT;

SamDeckShelf *sam_window_get_shelf (SamWindow *self);
SamDatabase  *sam_window_get_database (SamWindow *self);
SamLive      *sam_window_get_live (SamWindow *self);
gboolean      sam_window_get_narrow (SamWindow *self);
const char   *sam_window_get_page (SamWindow *self);

void sam_window_set_notice (SamWindow *self, const char *notice);
void sam_window_open_file (SamWindow *self, GFile *file);
void sam_window_fall_asleep (SamWindow *self);

G_END_DECLS
