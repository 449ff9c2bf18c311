// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_ITEM_ROW (sam_item_row_get_type ())

G_DECLARE_FINAL_TYPE (SamItemRow, sam_item_row, SAM, ITEM_ROW, GtkListBoxRow)

GtkWidget *sam_item_row_new (SamItem *item) G_GNUC_WARN_UNUSED_RESULT;

SamItem *sam_item_row_get_item (SamItemRow *self);
void     sam_item_row_show_marks (SamItemRow *self,
                                  SamStudy   *study,
                                  const char *deck_id);

G_END_DECLS
