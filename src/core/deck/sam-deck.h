// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"

G_BEGIN_DECLS

/* Ids of the two decks there are. */
#define SAM_DECK_BUILT_IN "samenspel"
#define SAM_DECK_OWN "own"

#define SAM_TYPE_DECK (sam_deck_get_type ())

/* A GListModel of SamCard, by number and then by title */
G_DECLARE_FINAL_TYPE (SamDeck, sam_deck, SAM, DECK, GObject)

SamDeck *sam_deck_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_deck_get_id (SamDeck *self);

gboolean sam_deck_add (SamDeck *self, SamCard *card);
void     sam_deck_set_cards (SamDeck *self, GPtrArray *cards);
void     sam_deck_clear (SamDeck *self);
SamCard *sam_deck_find (SamDeck *self, const char *card_id);
SamItem *
sam_deck_find_item (SamDeck *self, const char *item_id, SamCard **card);

G_END_DECLS
