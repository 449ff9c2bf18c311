// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck.h"
#include "sam-reference.h"
#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_ITEM_BROWSER (sam_item_browser_get_type ())

G_DECLARE_FINAL_TYPE (
    SamItemBrowser, sam_item_browser, SAM, ITEM_BROWSER, GtkBox)

SamItem *sam_item_browser_get_item (SamItemBrowser *self);

void     sam_item_browser_show_about (SamItemBrowser *self,
                                      SamDeck        *deck,
                                      SamCard        *card);
void     sam_item_browser_show_kind (SamItemBrowser *self,
                                     SamDeck        *deck,
                                     SamCard        *card,
                                     SamItemKind     kind);
gboolean sam_item_browser_read (SamItemBrowser *self, SamItem *item);
void     sam_item_browser_set_reference (SamItemBrowser *self,
                                         SamReference   *reference);
void     sam_item_browser_show_marks (SamItemBrowser *self, SamStudy *study);
void     sam_item_browser_set_narrow (SamItemBrowser *self, gboolean narrow);
gboolean sam_item_browser_go_back (SamItemBrowser *self);
void sam_item_browser_set_discuss_note (SamItemBrowser *self, const char *note);

G_END_DECLS
