// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/* How a running session stands, for the hints. Of votes only what everybody
 * may see is asked, and only from the guard. */

static gboolean
is_far_apart (SamLive *self)
{
  guint        most = 0;
  SamRoundName round = SAM_ROUND_AFTER;
  g_autoptr (SamOutcome) outcome =
      sam_live_dup_outcome (self, SAM_SURFACE_CONSOLE);

  if (outcome == NULL || !sam_outcome_has_bars (outcome))
    return FALSE;
  if (!sam_outcome_has_round (outcome, round))
    round = SAM_ROUND_BEFORE;

  for (guint option = 0; option < sam_outcome_get_n_options (outcome); option++)
    most = MAX (most,
                sam_outcome_get_count (outcome, round, SAM_CHOICE_A + option));

  return 2 * most <= sam_outcome_get_total (outcome, round);
}

static gboolean
can_agree (SamLive *self)
{
  guint position = sam_session_get_position (self->session);

  for (guint i = position; i < sam_session_get_n_items (self->session); i++)
    if (sam_session_item_get_kind (sam_session_get_item (self->session, i)) ==
        SAM_BLOCK_AGREE)
      return TRUE;

  return FALSE;
}

static int
get_minutes_left (SamLive *self)
{
  int minutes = (int) sam_session_get_minutes (self->session);

  if (minutes == 0)
    return -1;

  return MAX (minutes - (int) (sam_live_get_total_elapsed (self) / 60), 0);
}

/**
 * sam_live_get_hint_state:
 *
 * Returns: how the session stands, for sam_hint_find()
 */
SamHintState
sam_live_get_hint_state (SamLive *self)
{
  SamHintState    state = { 0 };
  SamSessionItem *item;
  g_autoptr (GPtrArray) agreements = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (self), state);

  item = sam_live_get_current (self);
  agreements = sam_session_list_agreements (self->session);

  state.block = sam_session_item_get_kind (item);
  if (sam_session_item_get_item (item) != NULL)
    state.item = sam_item_get_kind (sam_session_item_get_item (item));
  state.phase = sam_live_get_phase (self).kind;
  state.form = sam_session_item_get_vote_form (item);
  state.people = sam_session_get_people (self->session);
  state.awaits_votes = self->round != NULL && sam_live_get_received (self) == 0;
  state.is_far_apart = state.phase == SAM_PHASE_OUTCOME && is_far_apart (self);
  state.part_seconds = sam_live_get_elapsed (self);
  state.part_minutes = sam_session_item_get_minutes (item);
  state.left = get_minutes_left (self);
  state.has_agreement = agreements->len > 0;
  state.can_agree = can_agree (self);

  return state;
}
