// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-block.h"
#include "sam-fit.h"

G_BEGIN_DECLS

/**
 * SamPurpose:
 * @SAM_PURPOSE_OPEN: opening minds
 * @SAM_PURPOSE_PRACTISE: practising
 * @SAM_PURPOSE_AGREE: agreeing on something
 * @SAM_PURPOSE_APPRECIATE: seeing what goes well
 *
 * What a meeting is for.
 */
typedef enum
{
  SAM_PURPOSE_OPEN,
  SAM_PURPOSE_PRACTISE,
  SAM_PURPOSE_AGREE,
  SAM_PURPOSE_APPRECIATE,
} SamPurpose;

#define SAM_N_PURPOSES 4

/* Bounds of an agenda, both included. */
#define SAM_AGENDA_MIN_MINUTES 10
#define SAM_AGENDA_MAX_MINUTES 480

#define SAM_TYPE_AGENDA (sam_agenda_get_type ())

/* A GListModel of all SamBlock in their order, those that fell out included
 * (sam_block_get_fits()). After every change it fits itself anew.
 *
 * Signal “changed”: something that is kept changed (save it).
 * Properties that notify: title, goal, starts, minutes, people, purpose,
 * planned, spare, over, n-out, can-undo, can-redo. */
G_DECLARE_FINAL_TYPE (SamAgenda, sam_agenda, SAM, AGENDA, GObject)

/* (transfer full): id NULL for a new one. It is being loaded: blocks are taken
 * as they were kept (sam_block_set_fits() before they are added), no steps are
 * recorded and there is no “changed”, until sam_agenda_clear_undo(). */
SamAgenda *sam_agenda_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full): the same blocks as copies, a new id, no date, nothing to
 * undo */
SamAgenda *sam_agenda_copy (SamAgenda *self) G_GNUC_WARN_UNUSED_RESULT;

const char *sam_agenda_get_id (SamAgenda *self);

const char *sam_agenda_get_title (SamAgenda *self); /* "" for none */
void        sam_agenda_set_title (SamAgenda *self, const char *title);
const char *sam_agenda_get_goal (SamAgenda *self); /* "" for none */
void        sam_agenda_set_goal (SamAgenda *self, const char *goal);
GDateTime *sam_agenda_get_starts (SamAgenda *self); /* (nullable): local time */
void       sam_agenda_set_starts (SamAgenda *self, GDateTime *starts);
guint      sam_agenda_get_minutes (SamAgenda *self); /* the time there is */
void       sam_agenda_set_minutes (SamAgenda *self, guint minutes);
guint      sam_agenda_get_people (SamAgenda *self); /* 1 to 40 */
void       sam_agenda_set_people (SamAgenda *self, guint people);
SamPurpose sam_agenda_get_purpose (SamAgenda *self);
void       sam_agenda_set_purpose (SamAgenda *self, SamPurpose purpose);

guint     sam_agenda_get_n_blocks (SamAgenda *self);
SamBlock *sam_agenda_get_block (SamAgenda *self, guint position);
/* The position of a block by its id, or -1 */
int sam_agenda_find (SamAgenda *self, const char *block_id);

/* What the last fit came to; transfer none, valid until the next change */
const SamFitResult *sam_agenda_get_fit (SamAgenda *self);
guint               sam_agenda_get_planned (SamAgenda *self);
/* (transfer full): “5 minutes left.” “Fits exactly.” “8 minutes over: …”, what
 * fell out; fit to show and to be read aloud */
char *sam_agenda_describe_fit (SamAgenda *self) G_GNUC_WARN_UNUSED_RESULT;

/* Chooses again which blocks are in, not minding which were until now: keeps
 * off_by more. One step. */
void sam_agenda_fit_anew (SamAgenda *self);

/* Changes. Each is one step to undo, and fits anew. A fixed block cannot be
 * removed, and nothing goes before the opening or after the closing: positions
 * are clamped. */
void sam_agenda_insert (SamAgenda *self, guint position, SamBlock *block);
void sam_agenda_append (SamAgenda *self,
                        SamBlock  *block); /* before the closing blocks */
void sam_agenda_remove (SamAgenda *self, guint position);
void sam_agenda_move (SamAgenda *self, guint from, guint to);
/* What was agreed last time: there if some of it is open, and else not */
void sam_agenda_set_last_time (SamAgenda *self, gboolean there);
void sam_agenda_replace (SamAgenda *self, guint position, SamBlock *block);
void sam_agenda_pin_minutes (SamAgenda *self,
                             guint      position,
                             guint      minutes); /* 0 unpins */
void sam_agenda_pin_start (SamAgenda *self, guint position, int start);
void sam_agenda_set_must (SamAgenda *self, guint position, gboolean must);
void sam_agenda_set_words (SamAgenda  *self,
                           guint       position,
                           const char *title,
                           const char *text,
                           const char *question_id);
void sam_agenda_set_note (SamAgenda *self, guint position, const char *note);
void sam_agenda_set_vote (SamAgenda  *self,
                          guint       position,
                          SamVoteForm form,
                          SamWay      way);
void
sam_agenda_set_asks_reasons (SamAgenda *self, guint position, gboolean asks);

/* Changes until sam_agenda_end_step() are one step to undo. */
void sam_agenda_begin_step (SamAgenda *self);
void sam_agenda_end_step (SamAgenda *self);

/* Typing in one field (title, goal, a note, words) within one step is one step:
 * consecutive changes of the same field of the same block are joined. */
gboolean sam_agenda_can_undo (SamAgenda *self);
gboolean sam_agenda_can_redo (SamAgenda *self);
void     sam_agenda_undo (SamAgenda *self);
void     sam_agenda_redo (SamAgenda *self);
/* Forgets all steps: what there is now is the beginning. Whoever fills a new
 * agenda ends with this. */
void sam_agenda_clear_undo (SamAgenda *self);

G_END_DECLS
