// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-reference.h"
#include "sam-study.h"

G_BEGIN_DECLS

/**
 * SamSittingSubject:
 * @study: (not owned): whose sitting it is
 * @item: (not owned): what is studied
 * @sitting: (not owned): this time
 * @last: (not owned) (nullable): the last time that it was finished
 * @reference: (not owned) (nullable): where the pages are that it leans on
 *
 * What a sitting is about.
 */
typedef struct
{
  SamStudy     *study;
  SamItem      *item;
  SamSitting   *sitting;
  SamSitting   *last;
  SamReference *reference;
} SamSittingSubject;

/**
 * SamLeafKind:
 * @SAM_LEAF_STORY: what happens, up to a phase
 * @SAM_LEAF_REACTION: one's own first thought
 * @SAM_LEAF_FIRST_CHOICE: of a dilemma, before the viewpoints
 * @SAM_LEAF_VIEWPOINTS: what others see
 * @SAM_LEAF_SECOND_CHOICE: of a dilemma, after them, and what changed
 * @SAM_LEAF_PLAN: the own if–then
 * @SAM_LEAF_GOAL: what an assignment is for, and what one needs
 * @SAM_LEAF_STEP: one step of it
 * @SAM_LEAF_RESULT: what came of it
 * @SAM_LEAF_TIP: a tip, and whether one will try it
 * @SAM_LEAF_TIP_WHEN: when one will
 * @SAM_LEAF_TRIED: a tip that returns: how did it go?
 * @SAM_LEAF_NOTICED: and what did one notice?
 *
 * What one sees at once of a sitting.
 */
typedef enum
{
  SAM_LEAF_STORY,
  SAM_LEAF_REACTION,
  SAM_LEAF_FIRST_CHOICE,
  SAM_LEAF_VIEWPOINTS,
  SAM_LEAF_SECOND_CHOICE,
  SAM_LEAF_PLAN,
  SAM_LEAF_GOAL,
  SAM_LEAF_STEP,
  SAM_LEAF_RESULT,
  SAM_LEAF_TIP,
  SAM_LEAF_TIP_WHEN,
  SAM_LEAF_TRIED,
  SAM_LEAF_NOTICED,
} SamLeafKind;

/**
 * SamLeaf:
 * @kind: what is on it
 * @part: of a story how many phases are open; of a step which one, from 0
 */
typedef struct
{
  SamLeafKind kind;
  guint       part;
} SamLeaf;

guint       sam_leaf_count (const SamSittingSubject *subject);
SamLeaf     sam_leaf_get (const SamSittingSubject *subject, guint place);
gboolean    sam_leaf_is_answer (SamLeaf leaf);
gboolean    sam_leaf_may_go_on (const SamSittingSubject *subject, SamLeaf leaf);
const char *sam_leaf_why_not (SamLeaf leaf);

void
sam_leaf_append (GtkBox *box, const SamSittingSubject *subject, SamLeaf leaf);

G_END_DECLS
