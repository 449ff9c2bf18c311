// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-agenda.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_HOLDS (sam_block_holds_get_type ())

G_DECLARE_FINAL_TYPE (SamBlockHolds, sam_block_holds, SAM, BLOCK_HOLDS, GtkBox)

void sam_block_holds_set_block (SamBlockHolds *self,
                                SamAgenda     *agenda,
                                SamBlock      *block);

G_END_DECLS
