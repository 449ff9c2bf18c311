// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_PROGRESS_RING (sam_progress_ring_get_type ())

G_DECLARE_FINAL_TYPE (
    SamProgressRing, sam_progress_ring, SAM, PROGRESS_RING, GtkWidget)

void sam_progress_ring_set_percent (SamProgressRing *self, guint percent);

G_END_DECLS
