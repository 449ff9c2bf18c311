// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-ballot.h"
#include "sam-card.h"
#include "sam-phase.h"

G_BEGIN_DECLS

#define SAM_TYPE_SESSION_ITEM (sam_session_item_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSessionItem, sam_session_item, SAM, SESSION_ITEM, GObject)

SamSessionItem *sam_session_item_new (const char *deck_id,
                                      SamCard    *card,
                                      SamItem *item) G_GNUC_WARN_UNUSED_RESULT;
SamSessionItem *
sam_session_item_new_kept (const char   *deck_id,
                           const char   *card_id,
                           guint         card_number,
                           const char   *card_title,
                           SamCardColour colour,
                           const char   *icon,
                           SamItem      *item) G_GNUC_WARN_UNUSED_RESULT;

const char   *sam_session_item_get_deck_id (SamSessionItem *self);
const char   *sam_session_item_get_card_id (SamSessionItem *self);
guint         sam_session_item_get_card_number (SamSessionItem *self);
const char   *sam_session_item_get_card_title (SamSessionItem *self);
SamCardColour sam_session_item_get_colour (SamSessionItem *self);
const char   *sam_session_item_get_icon (SamSessionItem *self);
SamItem      *sam_session_item_get_item (SamSessionItem *self);
GArray       *sam_session_item_get_plan (SamSessionItem *self);
SamBallot    *sam_session_item_get_ballot (SamSessionItem *self);

guint sam_session_item_get_step (SamSessionItem *self);
void  sam_session_item_set_step (SamSessionItem *self, guint step);

const char *sam_session_item_get_note (SamSessionItem *self);
void        sam_session_item_set_note (SamSessionItem *self, const char *note);

guint sam_session_item_get_seconds (SamSessionItem *self);
void  sam_session_item_set_seconds (SamSessionItem *self, guint seconds);

G_END_DECLS
