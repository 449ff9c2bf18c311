// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-phase.h"

#include <glib/gi18n-lib.h>

#include "sam-slide.h"

static void
add_pages (GArray *plan, SamItem *item, SamPhaseKind kind, guint part)
{
  guint n_pages = sam_slide_count_pages (item, kind, part);

  for (guint page = 0; page < n_pages; page++)
    {
      SamPhase phase = { kind, part, page };

      g_array_append_val (plan, phase);
    }
}

static void
plan_case (GArray *plan, SamItem *item)
{
  for (guint part = 0; part < sam_item_get_n_phases (item); part++)
    add_pages (plan, item, SAM_PHASE_READ, part);
  add_pages (plan, item, SAM_PHASE_TALK, 0);
}

/* The phases of each form, in their order; %SAM_N_PHASE_KINDS ends them. */
static const SamPhaseKind dilemma_phases[SAM_N_VOTE_FORMS][6] = {
  [SAM_VOTE_BEFORE_AFTER] = { SAM_PHASE_READ, SAM_PHASE_VOTE_BEFORE,
                              SAM_PHASE_TALK, SAM_PHASE_VOTE_AFTER,
                              SAM_PHASE_OUTCOME, SAM_N_PHASE_KINDS },
  [SAM_VOTE_SELF_CARER] = { SAM_PHASE_READ, SAM_PHASE_VOTE_BEFORE,
                            SAM_PHASE_VOTE_AFTER, SAM_PHASE_OUTCOME,
                            SAM_PHASE_TALK, SAM_N_PHASE_KINDS },
  [SAM_VOTE_ONCE] = { SAM_PHASE_READ, SAM_PHASE_TALK, SAM_PHASE_VOTE_AFTER,
                      SAM_PHASE_OUTCOME, SAM_N_PHASE_KINDS },
  [SAM_VOTE_NONE] = { SAM_PHASE_READ, SAM_PHASE_TALK, SAM_N_PHASE_KINDS },
};

static void
plan_dilemma (GArray *plan, SamItem *item, SamVoteForm form)
{
  for (guint i = 0; dilemma_phases[form][i] != SAM_N_PHASE_KINDS; i++)
    add_pages (plan, item, dilemma_phases[form][i], 0);
}

static void
plan_assignment (GArray *plan, SamItem *item)
{
  add_pages (plan, item, SAM_PHASE_READ, 0);
  for (guint part = 0; part < sam_item_get_n_steps (item); part++)
    add_pages (plan, item, SAM_PHASE_STEP, part);
  add_pages (plan, item, SAM_PHASE_RESULT, 0);
}

static void
plan_tip (GArray *plan, SamItem *item)
{
  add_pages (plan, item, SAM_PHASE_READ, 0);
  add_pages (plan, item, SAM_PHASE_RESULT, 0);
}

/**
 * sam_phase_plan:
 *
 * As sam_phase_plan_form(), for a dilemma that is voted before and after.
 *
 * Returns: (transfer full) (element-type SamPhase): at least one phase
 */
GArray *
sam_phase_plan (SamItem *item)
{
  return sam_phase_plan_form (item, SAM_VOTE_BEFORE_AFTER);
}

/**
 * sam_phase_plan_form:
 * @form: which rounds a dilemma gets; of no meaning for other items
 *
 * Lays out everything that the shared screen shows of @item, one after the
 * other. The phases suggest; none blocks.
 *
 * Returns: (transfer full) (element-type SamPhase): at least one phase
 */
GArray *
sam_phase_plan_form (SamItem *item, SamVoteForm form)
{
  GArray *plan;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (form < SAM_N_VOTE_FORMS, NULL);

  plan = g_array_new (FALSE, FALSE, sizeof (SamPhase));

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      plan_case (plan, item);
      break;
    case SAM_ITEM_DILEMMA:
      plan_dilemma (plan, item, form);
      break;
    case SAM_ITEM_ASSIGNMENT:
      plan_assignment (plan, item);
      break;
    case SAM_ITEM_TIP:
      plan_tip (plan, item);
      break;
    default:
      g_assert_not_reached ();
    }

  return plan;
}

/**
 * sam_phase_find:
 * @plan: (element-type SamPhase): from sam_phase_plan()
 *
 * Returns: the first step of @plan that is of @kind, or -1
 */
int
sam_phase_find (GArray *plan, SamPhaseKind kind)
{
  g_return_val_if_fail (plan != NULL, -1);

  for (guint step = 0; step < plan->len; step++)
    if (g_array_index (plan, SamPhase, step).kind == kind)
      return (int) step;

  return -1;
}

/**
 * sam_phase_get_title:
 *
 * Returns: what the phase is called in an item of @item_kind, translated
 */
const char *
sam_phase_get_title (SamPhaseKind kind, SamItemKind item_kind)
{
  switch (kind)
    {
    case SAM_PHASE_READ:
      if (item_kind == SAM_ITEM_ASSIGNMENT)
        return _ ("Goal");
      if (item_kind == SAM_ITEM_TIP)
        return _ ("Tip");
      return _ ("Read");
    case SAM_PHASE_VOTE_BEFORE:
      return _ ("Vote before");
    case SAM_PHASE_TALK:
    case SAM_PHASE_ASK:
      return _ ("Talk");
    case SAM_PHASE_VOTE_AFTER:
      return _ ("Vote after");
    case SAM_PHASE_OUTCOME:
      return _ ("Outcome");
    case SAM_PHASE_REASONS:
      return _ ("Reasons");
    case SAM_PHASE_STEP:
      return _ ("Do");
    case SAM_PHASE_RESULT:
      return item_kind == SAM_ITEM_TIP ? _ ("Why") : _ ("Result");
    case SAM_PHASE_DOTS:
    case SAM_PHASE_CHOSEN:
    default:
      g_assert_not_reached ();
    }
}

/**
 * sam_phase_get_vote_title:
 * @kind: a phase of a dilemma
 * @form: which rounds it gets
 *
 * Returns: what the phase is called, translated
 */
const char *
sam_phase_get_vote_title (SamPhaseKind kind, SamVoteForm form)
{
  if (kind == SAM_PHASE_VOTE_BEFORE && form == SAM_VOTE_SELF_CARER)
    return _ ("Vote as yourself");
  if (kind == SAM_PHASE_VOTE_AFTER && form == SAM_VOTE_SELF_CARER)
    return _ ("Vote as the carer");
  if (kind == SAM_PHASE_VOTE_AFTER && form == SAM_VOTE_ONCE)
    return _ ("Vote");

  return sam_phase_get_title (kind, SAM_ITEM_DILEMMA);
}
