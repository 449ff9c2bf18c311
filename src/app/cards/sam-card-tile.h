// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_CARD_TILE (sam_card_tile_get_type ())

G_DECLARE_FINAL_TYPE (SamCardTile, sam_card_tile, SAM, CARD_TILE, GtkButton)

GtkWidget *sam_card_tile_new (const char *deck_id,
                              SamCard    *card) G_GNUC_WARN_UNUSED_RESULT;

SamCard *sam_card_tile_get_card (SamCardTile *self);
void     sam_card_tile_show_progress (SamCardTile *self, SamStudy *study);

G_END_DECLS
