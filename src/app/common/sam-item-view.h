// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck.h"
#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_ITEM_VIEW (sam_item_view_get_type ())

G_DECLARE_FINAL_TYPE (SamItemView, sam_item_view, SAM, ITEM_VIEW, GtkBox)

GtkWidget *sam_item_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamItem *sam_item_view_get_item (SamItemView *self);
void     sam_item_view_set_item (SamItemView  *self,
                                 SamItem      *item,
                                 SamDeck      *deck,
                                 SamReference *reference);

G_END_DECLS
