// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-block.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_MINUTES (sam_block_minutes_get_type ())

G_DECLARE_FINAL_TYPE (
    SamBlockMinutes, sam_block_minutes, SAM, BLOCK_MINUTES, GtkBox)

void sam_block_minutes_set_block (SamBlockMinutes *self, SamBlock *block);
void sam_block_minutes_type (SamBlockMinutes *self, const char *digit);

gboolean sam_block_minutes_is_typing (SamBlockMinutes *self);

G_END_DECLS
