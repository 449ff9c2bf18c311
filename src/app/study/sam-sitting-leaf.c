// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-leaf-private.h"

#include <glib/gi18n-lib.h>

/* Of which leaves a sitting is, in their order, and what is on each. Pure, but
 * for the widgets that are appended. What one was shown before is shown at once
 * when it returns, so that the time goes to what is new. */

static gboolean
returns (const SamSittingSubject *subject)
{
  return subject->last != NULL;
}

static gboolean
has_third_person (SamItem *item)
{
  for (guint seat = 0; seat < SAM_N_SEATS; seat++)
    if (sam_item_get_viewpoint (item, seat) != NULL)
      return TRUE;

  return FALSE;
}

static void
add (GArray *leaves, SamLeafKind kind, guint part)
{
  SamLeaf leaf = { kind, part };

  g_array_append_val (leaves, leaf);
}

static void
add_case (GArray *leaves, const SamSittingSubject *subject)
{
  guint n_phases = sam_item_get_n_phases (subject->item);

  for (guint i = returns (subject) ? n_phases : 1; i <= n_phases; i++)
    add (leaves, SAM_LEAF_STORY, i);
  add (leaves, SAM_LEAF_REACTION, 0);
  if (has_third_person (subject->item))
    add (leaves, SAM_LEAF_VIEWPOINTS, 0);
  add (leaves, SAM_LEAF_PLAN, 0);
}

static void
add_dilemma (GArray *leaves, const SamSittingSubject *subject)
{
  add (leaves, SAM_LEAF_STORY, 1);
  add (leaves, SAM_LEAF_FIRST_CHOICE, 0);
  if (has_third_person (subject->item))
    add (leaves, SAM_LEAF_VIEWPOINTS, 0);
  add (leaves, SAM_LEAF_SECOND_CHOICE, 0);
  add (leaves, SAM_LEAF_PLAN, 0);
}

static void
add_assignment (GArray *leaves, const SamSittingSubject *subject)
{
  if (!returns (subject))
    {
      add (leaves, SAM_LEAF_GOAL, 0);
      for (guint i = 0; i < sam_item_get_n_steps (subject->item); i++)
        add (leaves, SAM_LEAF_STEP, i);
    }
  add (leaves, SAM_LEAF_RESULT, 0);
  add (leaves, SAM_LEAF_PLAN, 0);
}

static void
add_tip (GArray *leaves, const SamSittingSubject *subject)
{
  gboolean first = sam_sitting_get_step (subject->sitting) == 0;

  add (leaves, first ? SAM_LEAF_TIP : SAM_LEAF_TRIED, 0);
  add (leaves, first ? SAM_LEAF_TIP_WHEN : SAM_LEAF_NOTICED, 0);
}

/* Returns: (transfer full) (element-type SamLeaf) */
static GArray *
list_leaves (const SamSittingSubject *subject)
{
  GArray *leaves = g_array_new (FALSE, FALSE, sizeof (SamLeaf));

  switch (sam_item_get_kind (subject->item))
    {
    case SAM_ITEM_CASE:
      add_case (leaves, subject);
      break;
    case SAM_ITEM_DILEMMA:
      add_dilemma (leaves, subject);
      break;
    case SAM_ITEM_ASSIGNMENT:
      add_assignment (leaves, subject);
      break;
    case SAM_ITEM_TIP:
    default:
      add_tip (leaves, subject);
    }

  return leaves;
}

/**
 * sam_leaf_count:
 *
 * Returns: of how many leaves the sitting is, at least 1
 */
guint
sam_leaf_count (const SamSittingSubject *subject)
{
  g_autoptr (GArray) leaves = NULL;

  g_return_val_if_fail (subject != NULL, 1);

  leaves = list_leaves (subject);

  return leaves->len;
}

/**
 * sam_leaf_get:
 * @place: from 0; behind the last it is the last, as cards may have become
 *   shorter since
 *
 * Returns: the leaf
 */
SamLeaf
sam_leaf_get (const SamSittingSubject *subject, guint place)
{
  g_autoptr (GArray) leaves = NULL;

  g_assert (subject != NULL);

  leaves = list_leaves (subject);

  return g_array_index (leaves, SamLeaf, MIN (place, leaves->len - 1));
}

/**
 * sam_leaf_is_answer:
 *
 * Returns: whether @leaf has buttons of its own that answer it and go on
 */
gboolean
sam_leaf_is_answer (SamLeaf leaf)
{
  return leaf.kind == SAM_LEAF_TIP || leaf.kind == SAM_LEAF_TRIED;
}

/**
 * sam_leaf_may_go_on:
 *
 * First one's own thought, then those of others. A tip wants an answer, as that
 * alone says when it comes back. Nothing else is asked for.
 *
 * Returns: whether what comes after @leaf may be shown
 */
gboolean
sam_leaf_may_go_on (const SamSittingSubject *subject, SamLeaf leaf)
{
  g_return_val_if_fail (subject != NULL, FALSE);

  switch (leaf.kind)
    {
    case SAM_LEAF_REACTION:
    case SAM_LEAF_FIRST_CHOICE:
      return sam_sitting_may_open (subject->sitting);
    case SAM_LEAF_STORY:
    case SAM_LEAF_VIEWPOINTS:
    case SAM_LEAF_SECOND_CHOICE:
    case SAM_LEAF_PLAN:
    case SAM_LEAF_GOAL:
    case SAM_LEAF_STEP:
    case SAM_LEAF_RESULT:
    case SAM_LEAF_TIP:
    case SAM_LEAF_TIP_WHEN:
    case SAM_LEAF_TRIED:
    case SAM_LEAF_NOTICED:
    default:
      return !sam_leaf_is_answer (leaf);
    }
}

/**
 * sam_leaf_why_not:
 *
 * Returns: (transfer none): what is wanted before it goes on from @leaf
 */
const char *
sam_leaf_why_not (SamLeaf leaf)
{
  if (leaf.kind == SAM_LEAF_FIRST_CHOICE)
    return _ ("Choose first, and say how sure you are. Then you see what "
              "others think.");

  return _ ("Write your own thought first, or say that you do not know yet. "
            "Then you see what others think.");
}

/**
 * sam_leaf_append:
 *
 * Appends to @box what is on @leaf.
 */
void
sam_leaf_append (GtkBox *box, const SamSittingSubject *subject, SamLeaf leaf)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (subject != NULL);

  switch (leaf.kind)
    {
    case SAM_LEAF_STORY:
      sam_leaf_append_story (box, subject, leaf.part);
      break;
    case SAM_LEAF_REACTION:
      sam_leaf_append_reaction (box, subject);
      break;
    case SAM_LEAF_FIRST_CHOICE:
      sam_leaf_append_choice (box, subject, SAM_PICK_FIRST);
      break;
    case SAM_LEAF_VIEWPOINTS:
      sam_leaf_append_viewpoints (box, subject);
      break;
    case SAM_LEAF_SECOND_CHOICE:
      sam_leaf_append_choice (box, subject, SAM_PICK_SECOND);
      break;
    case SAM_LEAF_GOAL:
      sam_leaf_append_goal (box, subject);
      break;
    case SAM_LEAF_STEP:
      sam_leaf_append_step (box, subject, leaf.part);
      break;
    case SAM_LEAF_RESULT:
      sam_leaf_append_result (box, subject);
      break;
    case SAM_LEAF_TIP:
      sam_leaf_append_tip (box, subject);
      break;
    case SAM_LEAF_TIP_WHEN:
      sam_leaf_append_tip_when (box, subject);
      break;
    case SAM_LEAF_TRIED:
      sam_leaf_append_tried (box, subject);
      break;
    case SAM_LEAF_NOTICED:
      sam_leaf_append_noticed (box, subject);
      break;
    case SAM_LEAF_PLAN:
    default:
      sam_leaf_append_plan (box, subject);
    }
}
