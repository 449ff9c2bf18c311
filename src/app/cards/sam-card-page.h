// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-deck.h"
#include "sam-reference.h"
#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_CARD_PAGE (sam_card_page_get_type ())

G_DECLARE_FINAL_TYPE (SamCardPage, sam_card_page, SAM, CARD_PAGE, AdwBin)

GtkWidget *sam_card_page_new (void) G_GNUC_WARN_UNUSED_RESULT;

SamCard *sam_card_page_get_card (SamCardPage *self);
SamDeck *sam_card_page_get_deck (SamCardPage *self);

const char *sam_card_page_get_tab (SamCardPage *self);
void        sam_card_page_set_tab (SamCardPage *self, const char *tab);

void sam_card_page_set_narrow (SamCardPage *self, gboolean narrow);
void sam_card_page_set_reference (SamCardPage *self, SamReference *reference);
void sam_card_page_show_marks (SamCardPage *self, SamStudy *study);

SamItem *sam_card_page_get_item (SamCardPage *self);

void     sam_card_page_show (SamCardPage *self,
                             SamDeck     *deck,
                             SamCard     *card,
                             const char  *origin);
gboolean sam_card_page_show_item (SamCardPage *self, const char *item_id);
void     sam_card_page_set_back (SamCardPage *self, const char *where);
void     sam_card_page_set_discuss_note (SamCardPage *self, const char *note);
gboolean sam_card_page_go_back (SamCardPage *self);

G_END_DECLS
