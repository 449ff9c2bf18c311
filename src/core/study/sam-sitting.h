// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-item.h"
#include "sam-return.h"

G_BEGIN_DECLS

/**
 * SamCertainty:
 *
 * How sure one is of a choice. None is better than another.
 */
typedef enum
{
  SAM_CERTAINTY_DOUBT,
  SAM_CERTAINTY_FAIRLY,
  SAM_CERTAINTY_SURE,
} SamCertainty;

#define SAM_N_CERTAINTIES 3

/**
 * SamPick:
 * @SAM_PICK_FIRST: before the viewpoints
 * @SAM_PICK_SECOND: after them
 *
 * Which of the two choices on a dilemma.
 */
typedef enum
{
  SAM_PICK_FIRST,
  SAM_PICK_SECOND,
} SamPick;

#define SAM_N_PICKS 2

/* No option was chosen (yet). */
#define SAM_NO_OPTION (-1)

/**
 * SamSittingText:
 * @SAM_SITTING_REACTION: the first reaction, before the viewpoints open
 * @SAM_SITTING_CHANGED: what changed between the two choices
 * @SAM_SITTING_WHEN: of the own if–then: the moment
 * @SAM_SITTING_THEN: of the own if–then: what I do then
 * @SAM_SITTING_OUTCOME: how it went: of a tip that returns, what came of an
 *   assignment, what I would do now in a case that returns
 *
 * What somebody writes in a sitting.
 */
typedef enum
{
  SAM_SITTING_REACTION,
  SAM_SITTING_CHANGED,
  SAM_SITTING_WHEN,
  SAM_SITTING_THEN,
  SAM_SITTING_OUTCOME,
} SamSittingText;

#define SAM_N_SITTING_TEXTS 5

/* In characters; what is longer is cut there. */
#define SAM_STUDY_MAX_TEXT 20000

#define SAM_TYPE_SITTING (sam_sitting_get_type ())

/* Signal “changed” (gboolean typing): something that is kept changed; while
 * somebody types, saving it may wait a moment. */
G_DECLARE_FINAL_TYPE (SamSitting, sam_sitting, SAM, SITTING, GObject)

SamSitting *sam_sitting_new (const char  *id,
                             SamKeptItem *item,
                             GDateTime   *started,
                             guint        step,
                             gboolean     variant) G_GNUC_WARN_UNUSED_RESULT;

const char  *sam_sitting_get_id (SamSitting *self);
SamKeptItem *sam_sitting_get_item (SamSitting *self);
GDateTime   *sam_sitting_get_started (SamSitting *self);
guint        sam_sitting_get_step (SamSitting *self);
gboolean     sam_sitting_get_variant (SamSitting *self);

GDateTime *sam_sitting_get_finished (SamSitting *self);
void       sam_sitting_set_finished (SamSitting *self, GDateTime *finished);
guint      sam_sitting_get_seconds (SamSitting *self);
void       sam_sitting_set_seconds (SamSitting *self, guint seconds);
guint      sam_sitting_get_place (SamSitting *self);
void       sam_sitting_set_place (SamSitting *self, guint place);

const char *sam_sitting_get_text (SamSitting *self, SamSittingText which);
void
sam_sitting_set_text (SamSitting *self, SamSittingText which, const char *text);

char *sam_sitting_dup_written (SamSitting *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_sitting_get_dont_know (SamSitting *self);
void     sam_sitting_set_dont_know (SamSitting *self, gboolean dont_know);
gboolean sam_sitting_may_open (SamSitting *self);
gboolean sam_sitting_is_begun (SamSitting *self);

gboolean     sam_sitting_has_choice (SamSitting *self, SamPick pick);
int          sam_sitting_get_option (SamSitting *self, SamPick pick);
const char  *sam_sitting_get_option_says (SamSitting *self, SamPick pick);
SamCertainty sam_sitting_get_certainty (SamSitting *self, SamPick pick);
void         sam_sitting_choose (SamSitting  *self,
                                 SamPick      pick,
                                 int          option,
                                 const char  *says,
                                 SamCertainty certainty);

gboolean sam_sitting_get_will_try (SamSitting *self);
void     sam_sitting_set_will_try (SamSitting *self, gboolean will_try);
gboolean sam_sitting_get_not_yet (SamSitting *self);
void     sam_sitting_set_not_yet (SamSitting *self, gboolean not_yet);
gboolean sam_sitting_get_let_go (SamSitting *self);
void     sam_sitting_set_let_go (SamSitting *self, gboolean let_go);

SamReturnAnswer sam_sitting_get_answer (SamSitting *self);
SamReturn       sam_sitting_get_return (SamSitting *self);

G_END_DECLS
