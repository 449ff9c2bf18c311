// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_PANE (sam_block_pane_get_type ())

/* What there is to do in the current block, if it is more than to talk */
G_DECLARE_FINAL_TYPE (SamBlockPane, sam_block_pane, SAM, BLOCK_PANE, AdwBin)

GtkWidget *sam_block_pane_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_block_pane_show (SamBlockPane *self, SamLive *live);

G_END_DECLS
