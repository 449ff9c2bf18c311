// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

#include <glib/gi18n-lib.h>

#include "sam-disclosure.h"

/*
 * What people write about their choice, and what the room sees of it: first the
 * sentence to finish, and then all of them, mixed, over as many pages as they
 * take.
 */

/* Returns: (transfer full): what stands below the large line */
static SamText *
dup_body (SamSessionItem *self)
{
  SamText *body;
  g_auto (GStrv) reasons =
      sam_disclosure_ask_reasons (self->ballot, SAM_SURFACE_SHARED_SCREEN);

  if (reasons == NULL)
    return sam_text_new_line (_ ("Come up one by one and finish the sentence: "
                                 "because …, in spite of …. Nobody sees who "
                                 "wrote what."));

  body = sam_text_new ();
  for (guint i = 0; reasons[i] != NULL; i++)
    {
      sam_text_add_block (body, SAM_TEXT_QUOTE);
      sam_text_add_run (body, reasons[i], -1, FALSE);
    }

  return body;
}

static const char *
get_statement (SamSessionItem *self)
{
  return sam_ballot_has_reasons (self->ballot)
             ? _ ("Why we chose as we did")
             : _ ("Why did you choose as you did?");
}

/* Reasons come before the talk, if it follows the vote; else before the
 * outcome. */
static guint
find_place (SamSessionItem *self)
{
  int step = sam_phase_find (self->plan, self->form == SAM_VOTE_BEFORE_AFTER
                                             ? SAM_PHASE_TALK
                                             : SAM_PHASE_OUTCOME);

  return step >= 0 ? (guint) step : self->plan->len;
}

/* Adds the pages of reasons to the plan. */
void
sam_session_item_plan_reasons (SamSessionItem *self)
{
  guint place = find_place (self);
  g_autoptr (SamText) body = dup_body (self);
  guint n_pages = sam_slide_count_word_pages (get_statement (self), body);

  for (guint page = 0; page < n_pages; page++)
    {
      SamPhase phase = { SAM_PHASE_REASONS, 0, page };

      g_array_insert_val (self->plan, place + page, phase);
    }
}

/* Returns: (transfer full): what the room sees then */
SamSlide *
sam_session_item_dup_reasons_slide (SamSessionItem *self, guint page)
{
  g_autoptr (SamText) body = dup_body (self);

  return sam_slide_new_words (get_statement (self), body, page);
}

/**
 * sam_session_item_get_asks_reasons:
 *
 * Returns: whether people write, after the vote, why they chose as they did
 */
gboolean
sam_session_item_get_asks_reasons (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->asks_reasons;
}

/* Returns: the phase that the item is in */
static SamPhaseKind
get_phase (SamSessionItem *self)
{
  return g_array_index (self->plan, SamPhase, self->step).kind;
}

/* The team stays in its phase while the plan changes under it. */
static void
make_plan_again (SamSessionItem *self)
{
  SamPhase phase = g_array_index (self->plan, SamPhase, self->step);

  sam_session_item_make_plan (self);
  if (get_phase (self) != phase.kind || phase.kind == SAM_PHASE_REASONS)
    self->step = (guint) MAX (sam_phase_find (self->plan, phase.kind), 0);
}

/**
 * sam_session_item_set_asks_reasons:
 *
 * Adds the phase of reasons, or takes it away. The item stays in the phase that
 * it is in.
 */
void
sam_session_item_set_asks_reasons (SamSessionItem *self, gboolean asks_reasons)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  if (self->asks_reasons == !!asks_reasons)
    return;

  self->asks_reasons = !!asks_reasons;
  make_plan_again (self);
}

/**
 * sam_session_item_reasons_changed:
 *
 * Lays the pages of reasons out anew.
 */
void
sam_session_item_reasons_changed (SamSessionItem *self)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  make_plan_again (self);
}
