// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-block.h"

G_BEGIN_DECLS

void sam_block_tile_show (GtkBox *tile, SamBlock *block);

G_END_DECLS
