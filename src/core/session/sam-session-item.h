// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agreement.h"
#include "sam-ballot.h"
#include "sam-block.h"
#include "sam-slide.h"

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

SamSessionItem *
sam_session_item_new_block (SamBlock *block) G_GNUC_WARN_UNUSED_RESULT;

SamBlockKind sam_session_item_get_kind (SamSessionItem *self);
const char  *sam_session_item_get_title (SamSessionItem *self);
const char  *sam_session_item_get_text (SamSessionItem *self);
const char  *sam_session_item_get_question_id (SamSessionItem *self);
const char  *sam_session_item_get_guide (SamSessionItem *self);

guint sam_session_item_get_minutes (SamSessionItem *self);
guint sam_session_item_get_planned (SamSessionItem *self);
void  sam_session_item_set_planned (SamSessionItem *self, guint minutes);

gboolean sam_session_item_is_fixed (SamSessionItem *self);
gboolean sam_session_item_can_wait (SamSessionItem *self);
guint    sam_session_item_get_least (SamSessionItem *self);
void     sam_session_item_set_least (SamSessionItem *self, guint minutes);
gboolean sam_session_item_get_must (SamSessionItem *self);
void     sam_session_item_set_must (SamSessionItem *self, gboolean must);
gboolean sam_session_item_is_parked (SamSessionItem *self);
void     sam_session_item_set_parked (SamSessionItem *self, gboolean parked);

gboolean      sam_session_item_has_card (SamSessionItem *self);
const char   *sam_session_item_get_deck_id (SamSessionItem *self);
const char   *sam_session_item_get_card_id (SamSessionItem *self);
guint         sam_session_item_get_card_number (SamSessionItem *self);
const char   *sam_session_item_get_card_title (SamSessionItem *self);
SamCardColour sam_session_item_get_colour (SamSessionItem *self);
const char   *sam_session_item_get_icon (SamSessionItem *self);
SamItem      *sam_session_item_get_item (SamSessionItem *self);

SamVoteForm sam_session_item_get_vote_form (SamSessionItem *self);
SamBallot  *sam_session_item_get_ballot (SamSessionItem *self);
SamWay      sam_session_item_get_way (SamSessionItem *self);
void        sam_session_item_set_way (SamSessionItem *self, SamWay way);
gboolean    sam_session_item_get_asks_reasons (SamSessionItem *self);
void        sam_session_item_set_asks_reasons (SamSessionItem *self,
                                               gboolean        asks_reasons);
void        sam_session_item_reasons_changed (SamSessionItem *self);

GArray     *sam_session_item_get_plan (SamSessionItem *self);
const char *sam_session_item_get_phase_title (SamSessionItem *self,
                                              SamPhaseKind    kind);
SamSlide      *
sam_session_item_dup_slide (SamSessionItem *self,
                                 const SamPhase *phase) G_GNUC_WARN_UNUSED_RESULT;
void sam_session_item_set_body (SamSessionItem *self, SamText *body);
void sam_session_item_set_agreements (SamSessionItem *self,
                                      GPtrArray      *agreements,
                                      const char     *session_id);

guint sam_session_item_get_step (SamSessionItem *self);
void  sam_session_item_set_step (SamSessionItem *self, guint step);

guint    sam_session_item_get_seen (SamSessionItem *self);
void     sam_session_item_set_seen (SamSessionItem *self, guint seen);
void     sam_session_item_see_step (SamSessionItem *self);
gboolean sam_session_item_was_skipped (SamSessionItem *self);
gboolean sam_session_item_has_skipped (SamSessionItem *self, SamPhaseKind kind);

guint    sam_session_item_get_step_minutes (SamSessionItem *self);
guint    sam_session_item_get_step_since (SamSessionItem *self);
void     sam_session_item_set_step_since (SamSessionItem *self, guint seconds);
guint    sam_session_item_get_step_more (SamSessionItem *self);
void     sam_session_item_set_step_more (SamSessionItem *self, guint minutes);
gboolean sam_session_item_is_counted (SamSessionItem *self);
void     sam_session_item_set_question (SamSessionItem *self,
                                        const char     *text,
                                        const char     *question_id);

const char *sam_session_item_get_note (SamSessionItem *self);
void        sam_session_item_set_note (SamSessionItem *self, const char *note);

guint sam_session_item_get_seconds (SamSessionItem *self);
void  sam_session_item_set_seconds (SamSessionItem *self, guint seconds);

G_END_DECLS
