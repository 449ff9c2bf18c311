// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_ITEM_LIST (sam_item_list_get_type ())

/* Signals: "selected" (SamItem): another one is to be read; "activated": the
 * person asked for the one that is selected */
G_DECLARE_FINAL_TYPE (SamItemList, sam_item_list, SAM, ITEM_LIST, AdwBin)

void sam_item_list_clear (SamItemList *self);
void sam_item_list_fill (SamItemList *self, SamCard *card, SamItemKind kind);
gboolean sam_item_list_select (SamItemList *self, SamItem *item);
void     sam_item_list_focus (SamItemList *self);
void     sam_item_list_show_marks (SamItemList *self,
                                   SamStudy    *study,
                                   const char  *deck_id);

G_END_DECLS
