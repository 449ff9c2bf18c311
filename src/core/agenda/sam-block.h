// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-card.h"
#include "sam-round.h"
#include "sam-vote-form.h"

G_BEGIN_DECLS

/**
 * SamBlockKind:
 * @SAM_BLOCK_CHECK_IN: a question to begin with
 * @SAM_BLOCK_LAST_TIME: what was agreed last time
 * @SAM_BLOCK_ITEM: a case, dilemma, assignment or tip
 * @SAM_BLOCK_BREAK: coffee
 * @SAM_BLOCK_TOPIC: something of the team's own
 * @SAM_BLOCK_GUEST: somebody comes and tells
 * @SAM_BLOCK_AGREE: choosing improvement points
 * @SAM_BLOCK_CHECK_OUT: was this worth our time?
 * @SAM_BLOCK_WELCOME: how people deal with each other, before the clock runs
 * @SAM_BLOCK_CLOSE: thanks, and what was agreed
 *
 * What a part of a meeting is. No agenda holds the last two: a session begins
 * and ends with them.
 */
typedef enum
{
  SAM_BLOCK_CHECK_IN,
  SAM_BLOCK_LAST_TIME,
  SAM_BLOCK_ITEM,
  SAM_BLOCK_BREAK,
  SAM_BLOCK_TOPIC,
  SAM_BLOCK_GUEST,
  SAM_BLOCK_AGREE,
  SAM_BLOCK_CHECK_OUT,
  SAM_BLOCK_WELCOME,
  SAM_BLOCK_CLOSE,
} SamBlockKind;

#define SAM_N_BLOCK_KINDS 8          /* that an agenda holds */
#define SAM_N_SESSION_BLOCK_KINDS 10 /* that a session holds */

/**
 * SamReason:
 * @SAM_REASON_NONE: somebody chose it
 * @SAM_REASON_NOT_YET: the team has not discussed it
 * @SAM_REASON_AGREEMENT: goes with an improvement point that is open
 * @SAM_REASON_PARKED: was on an agenda, and there was no time for it
 * @SAM_REASON_SECOND_LOOK: a dilemma that parted the team some time ago
 * @SAM_REASON_LONG_AGO: was discussed long ago
 *
 * Why something was proposed.
 */
typedef enum
{
  SAM_REASON_NONE,
  SAM_REASON_NOT_YET,
  SAM_REASON_AGREEMENT,
  SAM_REASON_PARKED,
  SAM_REASON_SECOND_LOOK,
  SAM_REASON_LONG_AGO,
} SamReason;

/* A SamBlock:pinned-start that is none. */
#define SAM_NO_START (-1)

#define SAM_TYPE_BLOCK (sam_block_get_type ())

/* Part of a meeting. Only its agenda changes it; who shows it watches its
 * properties. */
G_DECLARE_FINAL_TYPE (SamBlock, sam_block, SAM, BLOCK, GObject)

SamBlock *sam_block_new (SamBlockKind kind,
                         const char  *title) G_GNUC_WARN_UNUSED_RESULT;
SamBlock *sam_block_new_item (const char *deck_id,
                              SamCard    *card,
                              SamItem    *item) G_GNUC_WARN_UNUSED_RESULT;
SamBlock *sam_block_new_kept_item (const char   *deck_id,
                                   const char   *card_id,
                                   guint         card_number,
                                   const char   *card_title,
                                   SamCardColour colour,
                                   const char   *icon,
                                   SamItem *item) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full): the same with an id of its own */
SamBlock *sam_block_copy (SamBlock *self) G_GNUC_WARN_UNUSED_RESULT;

/* Set at construction */
const char   *sam_block_get_id (SamBlock *self);
SamBlockKind  sam_block_get_kind (SamBlock *self);
SamItem      *sam_block_get_item (SamBlock *self);    /* (nullable) */
const char   *sam_block_get_deck_id (SamBlock *self); /* (nullable) */
const char   *sam_block_get_card_id (SamBlock *self); /* (nullable) */
guint         sam_block_get_card_number (SamBlock *self);
const char   *sam_block_get_card_title (SamBlock *self); /* (nullable) */
SamCardColour sam_block_get_colour (SamBlock *self);
const char   *sam_block_get_icon (SamBlock *self); /* (nullable) */
/* Never cut, never below its usual minutes, always there (opening, closing) */
gboolean sam_block_is_fixed (SamBlock *self);

/* Properties that notify; changed through the agenda, so that it can be undone.
 * Free to set while the block is on no agenda (templates, loading, files). */
const char *sam_block_get_title (SamBlock *self);
void        sam_block_set_title (SamBlock *self, const char *title);
/* (nullable): a question, or what a topic is about */
const char *sam_block_get_text (SamBlock *self);
void        sam_block_set_text (SamBlock *self, const char *text);
/* (nullable): the question that the text is */
const char *sam_block_get_question_id (SamBlock *self);
void        sam_block_set_question_id (SamBlock *self, const char *question_id);
/* For the facilitator; "" for none */
const char *sam_block_get_note (SamBlock *self);
void        sam_block_set_note (SamBlock *self, const char *note);

guint sam_block_get_least (SamBlock *self);
guint sam_block_get_usual (SamBlock *self);
guint sam_block_get_most (SamBlock *self);
void sam_block_set_range (SamBlock *self, guint least, guint usual, guint most);
/* 0: not known; else “with us mostly 14”. Setting it makes it the usual
 * minutes, as far as least and most allow: set the range before. */
guint sam_block_get_learned (SamBlock *self);
void  sam_block_set_learned (SamBlock *self, guint learned);

gboolean sam_block_get_must (SamBlock *self);
void     sam_block_set_must (SamBlock *self, gboolean must);
/* 0: not pinned */
guint sam_block_get_pinned_minutes (SamBlock *self);
void  sam_block_set_pinned_minutes (SamBlock *self, guint minutes);
/* Minutes from the start of the meeting, or SAM_NO_START */
int  sam_block_get_pinned_start (SamBlock *self);
void sam_block_set_pinned_start (SamBlock *self, int start);

SamVoteForm sam_block_get_vote_form (SamBlock *self);
void        sam_block_set_vote_form (SamBlock *self, SamVoteForm form);
SamWay      sam_block_get_way (SamBlock *self);
void        sam_block_set_way (SamBlock *self, SamWay way);
/* Whether people write, after the vote, why they chose as they did */
gboolean  sam_block_get_asks_reasons (SamBlock *self);
void      sam_block_set_asks_reasons (SamBlock *self, gboolean asks_reasons);
SamReason sam_block_get_reason (SamBlock *self);
void      sam_block_set_reason (SamBlock *self, SamReason reason);

/* What fitting came to; set by the agenda alone. Properties that notify. */

/* FALSE: it fell out. For who loads an agenda: set before the block is added
 * whether it was in when it was kept. */
gboolean sam_block_get_fits (SamBlock *self);
void     sam_block_set_fits (SamBlock *self, gboolean fits);
/* 0 if it fell out */
guint sam_block_get_minutes (SamBlock *self);
/* Minutes from the start of the meeting; also of what fell out */
guint sam_block_get_start (SamBlock *self);
/* (transfer full) (nullable): in words why it fell out, was trimmed or begins
 * late, fit to show. Property “why”. */
char *sam_block_dup_why (SamBlock *self) G_GNUC_WARN_UNUSED_RESULT;

/* Words. (transfer none): translated, fit to show; "" for SAM_REASON_NONE */
const char *sam_reason_get_words (SamReason reason);
const char *sam_block_kind_get_title (SamBlockKind kind);

G_END_DECLS
