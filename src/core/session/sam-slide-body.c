// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-private.h"

/* Returns: (transfer full): the questions of a case as a list */
static SamText *
questions_to_text (SamItem *item)
{
  SamText *text = sam_text_new ();

  for (guint i = 0; i < sam_item_get_n_questions (item); i++)
    {
      sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (text, sam_item_get_question (item, i), -1, FALSE);
    }

  return text;
}

/* Returns: (transfer full): what to do, and what it takes */
static SamText *
goal_to_text (SamItem *item)
{
  SamText *text = sam_text_new ();
  SamText *goal = sam_item_get_goal (item);

  for (guint i = 0; i < sam_text_get_n_blocks (goal); i++)
    {
      sam_text_add_block (text, sam_text_get_kind (goal, i));
      sam_text_add_run (text, sam_text_get_block (goal, i), -1, FALSE);
    }

  for (guint i = 0; i < sam_item_get_n_materials (item); i++)
    {
      sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (text, sam_item_get_material (item, i), -1, FALSE);
    }

  return text;
}

/* Returns: (transfer full): the tip, and the words one might say */
static SamText *
tip_to_text (SamItem *item)
{
  SamText *text = sam_text_new ();
  SamText *action = sam_item_get_action (item);

  for (guint i = 0; i < sam_text_get_n_blocks (action); i++)
    {
      sam_text_add_block (text, sam_text_get_kind (action, i));
      sam_text_add_run (text, sam_text_get_block (action, i), -1, FALSE);
    }

  if (sam_item_get_words (item) != NULL)
    {
      sam_text_add_block (text, SAM_TEXT_QUOTE);
      sam_text_add_run (text, sam_item_get_words (item), -1, FALSE);
    }

  return text;
}

static SamText *
ref_text (SamText *text)
{
  return text != NULL ? sam_text_ref (text) : NULL;
}

/* Returns: (transfer full) (nullable): the text that @kind shows of @part of an
 * item, before it is paged */
SamText *
sam_slide_dup_body (SamItem *item, SamPhaseKind kind, guint part)
{
  SamItemKind item_kind = sam_item_get_kind (item);

  if (kind == SAM_PHASE_STEP)
    return sam_text_ref (sam_item_get_step (item, part));
  if (kind == SAM_PHASE_TALK && item_kind == SAM_ITEM_CASE)
    return questions_to_text (item);
  if (kind == SAM_PHASE_RESULT)
    return ref_text (item_kind == SAM_ITEM_TIP ? sam_item_get_reason (item)
                                               : sam_item_get_result (item));
  if (kind != SAM_PHASE_READ)
    return NULL;

  switch (item_kind)
    {
    case SAM_ITEM_CASE:
      return sam_text_ref (sam_item_get_phase (item, part));
    case SAM_ITEM_DILEMMA:
      return sam_text_ref (sam_item_get_situation (item));
    case SAM_ITEM_ASSIGNMENT:
      return goal_to_text (item);
    case SAM_ITEM_TIP:
      return tip_to_text (item);
    default:
      g_assert_not_reached ();
    }
}
