// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda.h"
#include "sam-deck.h"

G_BEGIN_DECLS

/**
 * SamUse:
 * @times: how often the team discussed it
 * @days_ago: how long ago for the last time, in days
 * @usual: its usual minutes with this team (sam_learned_minutes()), or 0
 * @parked: whether it fell out of the last agenda or was parked in a session
 * @second_look: a dilemma that parted the team, long enough ago
 *
 * What is known of an item from past sessions.
 */
typedef struct
{
  guint    times;
  guint    days_ago;
  guint    usual;
  gboolean parked;
  gboolean second_look;
} SamUse;

/**
 * SamHistory:
 *
 * What past sessions say about items. Filled by the store, read by the
 * proposal; plain data.
 */
typedef struct _SamHistory SamHistory;

SamHistory   *sam_history_new (void) G_GNUC_WARN_UNUSED_RESULT;
void          sam_history_free (SamHistory *self);
void          sam_history_add_use (SamHistory   *self,
                                   const char   *deck_id,
                                   const char   *item_id,
                                   const SamUse *use);
const SamUse *sam_history_find (SamHistory *self,
                                const char *deck_id,
                                const char *item_id); /* (nullable) */
/* A card of which an improvement point is open */
void     sam_history_add_open_card (SamHistory *self, const char *card_id);
gboolean sam_history_has_open_card (SamHistory *self, const char *card_id);
guint    sam_history_get_n_open_agreements (SamHistory *self);
void     sam_history_set_n_open_agreements (SamHistory *self, guint n);
/* A topic of the team's own for which there was no time */
void      sam_history_add_topic (SamHistory *self, SamBlock *topic);
guint     sam_history_get_n_topics (SamHistory *self);
SamBlock *sam_history_get_topic (SamHistory *self, guint topic);
/* A question that a meeting began or ended with, the newest first */
void     sam_history_add_question (SamHistory *self, const char *question_id);
gboolean sam_history_was_asked (SamHistory *self, const char *question_id);

/* Gives a new block of an item its usual minutes with this team: call it for
 * whatever is added from the library. @self may be NULL. */
void sam_history_refine (SamHistory *self, SamBlock *block);

/**
 * SamQuestion:
 * @id, @text: (not owned): of a check-in or check-out question
 */
typedef struct
{
  const char *id;
  const char *text;
} SamQuestion;

/**
 * SamWishes:
 * @minutes: how long the meeting is
 * @people: how many come
 * @purpose: what for
 * @card_id: (nullable): one card to stay with
 * @check_ins, @check_outs: (nullable) (element-type SamQuestion): to choose
 * from
 *
 * The three answers, and what there is to choose from.
 */
typedef struct
{
  guint       minutes;
  guint       people;
  SamPurpose  purpose;
  const char *card_id;
  GArray     *check_ins;
  GArray     *check_outs;
} SamWishes;

SamAgenda *sam_propose (const SamWishes *wishes,
                        SamDeck *const  *decks,
                        guint            n_decks,
                        SamHistory      *history) G_GNUC_WARN_UNUSED_RESULT;

/* Opening, an empty middle and closing: where an empty agenda begins. */
SamAgenda *sam_propose_frame (const SamWishes *wishes,
                              SamHistory *history) G_GNUC_WARN_UNUSED_RESULT;

/* The question that was asked longest ago, or never: the team does not get one
 * twice in a row. (nullable) */
const SamQuestion *sam_propose_question (GArray     *questions,
                                         SamHistory *history,
                                         const char *not_this_id);

/* Puts @questions in the order in which they should be asked: those that the
 * team never had, then those that it had longest ago. @history may be NULL. */
void sam_propose_sort_questions (GArray *questions, SamHistory *history);

/* For an agenda that is used again, a template or a duplicate: other questions
 * than were asked, and what was agreed last time only if some of it is open.
 * One step. */
void sam_propose_renew (SamAgenda       *agenda,
                        const SamWishes *wishes,
                        SamHistory      *history);

/* Another item of the same kind and about as long, for “another one”; the
 * agenda's own items left out. (transfer full) (nullable) */
SamBlock *sam_propose_swap (SamAgenda      *agenda,
                            guint           position,
                            SamDeck *const *decks,
                            guint           n_decks,
                            SamHistory     *history) G_GNUC_WARN_UNUSED_RESULT;

/* What would fill @minutes: (transfer full) (nullable) */
SamBlock *sam_propose_filler (SamAgenda      *agenda,
                              SamDeck *const *decks,
                              guint           n_decks,
                              SamHistory *history) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamHistory, sam_history_free)

G_END_DECLS
