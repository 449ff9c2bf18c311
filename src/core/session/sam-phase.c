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

static void
plan_dilemma (GArray *plan, SamItem *item)
{
  add_pages (plan, item, SAM_PHASE_READ, 0);
  add_pages (plan, item, SAM_PHASE_VOTE_BEFORE, 0);
  add_pages (plan, item, SAM_PHASE_TALK, 0);
  add_pages (plan, item, SAM_PHASE_VOTE_AFTER, 0);
  add_pages (plan, item, SAM_PHASE_OUTCOME, 0);
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
 * Lays out everything that the shared screen shows of @item, one after the
 * other. The phases suggest; none blocks.
 *
 * Returns: (transfer full) (element-type SamPhase): at least one phase
 */
GArray *
sam_phase_plan (SamItem *item)
{
  GArray *plan;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);

  plan = g_array_new (FALSE, FALSE, sizeof (SamPhase));

  switch (sam_item_get_kind (item))
    {
    case SAM_ITEM_CASE:
      plan_case (plan, item);
      break;
    case SAM_ITEM_DILEMMA:
      plan_dilemma (plan, item);
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
      return _ ("Talk");
    case SAM_PHASE_VOTE_AFTER:
      return _ ("Vote after");
    case SAM_PHASE_OUTCOME:
      return _ ("Outcome");
    case SAM_PHASE_STEP:
      return _ ("Do");
    case SAM_PHASE_RESULT:
      return item_kind == SAM_ITEM_TIP ? _ ("Why") : _ ("Result");
    default:
      g_assert_not_reached ();
    }
}
