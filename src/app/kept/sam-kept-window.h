// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-kept.h"

G_BEGIN_DECLS

#define SAM_TYPE_KEPT_WINDOW (sam_kept_window_get_type ())

G_DECLARE_FINAL_TYPE (
    SamKeptWindow, sam_kept_window, SAM, KEPT_WINDOW, AdwWindow)

SamKeptWindow *
sam_kept_window_new (SamKeptSource *source,
                     gboolean       session_runs) G_GNUC_WARN_UNUSED_RESULT;

void sam_kept_window_refresh (SamKeptWindow *self);
void sam_kept_window_say (SamKeptWindow *self, const char *words);
void sam_kept_window_set_busy (SamKeptWindow *self, gboolean busy);
void sam_kept_window_export_to (SamKeptWindow *self, GFile *folder);

G_END_DECLS
