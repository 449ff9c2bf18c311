// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-deck.h"
#include "sam-reference.h"
#include "sam-study.h"

G_BEGIN_DECLS

#define SAM_TYPE_CARD_READER (sam_card_reader_get_type ())

/* An item that shows for so long to whoever studies here counts as read. */
#define SAM_CARD_READER_SECONDS 10

G_DECLARE_FINAL_TYPE (SamCardReader, sam_card_reader, SAM, CARD_READER, GtkBox)

SamItem *sam_card_reader_get_item (SamCardReader *self);

void
sam_card_reader_show_about (SamCardReader *self, SamDeck *deck, SamCard *card);
void sam_card_reader_show_item (SamCardReader *self,
                                SamDeck       *deck,
                                SamItem       *item,
                                SamReference  *reference);
void sam_card_reader_show_marks (SamCardReader *self, SamStudy *study);
void sam_card_reader_mark_read (SamCardReader *self);
void sam_card_reader_set_has_list_button (SamCardReader *self,
                                          gboolean       has_list_button);
void sam_card_reader_set_narrow (SamCardReader *self, gboolean narrow);
void sam_card_reader_focus_list_button (SamCardReader *self);
void sam_card_reader_set_discuss_note (SamCardReader *self, const char *note);

G_END_DECLS
