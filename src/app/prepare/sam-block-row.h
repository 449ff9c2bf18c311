// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-builder-source.h"

G_BEGIN_DECLS

#define SAM_TYPE_BLOCK_ROW (sam_block_row_get_type ())

G_DECLARE_FINAL_TYPE (SamBlockRow, sam_block_row, SAM, BLOCK_ROW, GtkListBoxRow)

GtkWidget *
sam_block_row_new (SamAgenda        *agenda,
                   SamBlock         *block,
                   SamBuilderSource *source) G_GNUC_WARN_UNUSED_RESULT;

SamBlock *sam_block_row_get_block (SamBlockRow *self);

guint sam_block_row_get_position (SamBlockRow *self);
void  sam_block_row_set_position (SamBlockRow *self, guint position);

gboolean sam_block_row_get_opened (SamBlockRow *self);
void     sam_block_row_set_opened (SamBlockRow *self, gboolean opened);

void sam_block_row_edit (SamBlockRow *self);

gboolean sam_block_row_owns_focus (SamBlockRow *self);
void     sam_block_row_type_minutes (SamBlockRow *self, const char *digit);

G_END_DECLS
