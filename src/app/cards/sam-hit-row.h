// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-search.h"

G_BEGIN_DECLS

#define SAM_TYPE_HIT_ROW (sam_hit_row_get_type ())

G_DECLARE_FINAL_TYPE (SamHitRow, sam_hit_row, SAM, HIT_ROW, GtkListBoxRow)

GtkWidget *sam_hit_row_new (SamSearchHit *hit) G_GNUC_WARN_UNUSED_RESULT;

SamHitKind sam_hit_row_get_kind (SamHitRow *self);

G_END_DECLS
