// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * How people vote. It can be chosen until a vote is in, and it can become
 * stricter but never more open: what was announced as secret stays so.
 */

static void
save_way (SamLive *self, SamLiveCommand *command)
{
  SamSessionItem *item =
      sam_session_get_item (self->session, command->position);

  sam_session_store_save_way_async (self->database,
                                    sam_session_get_id (self->session),
                                    command->position,
                                    sam_session_item_get_way (item),
                                    sam_live_saved_cb, g_object_ref (self));
}

/* As what is in a round, it holds at once: the next key is a vote already. */
static void
apply_way (SamLive *self, SamLiveCommand *command)
{
}

static gboolean
is_way_unseen (SamLive *self, SamLiveCommand *command)
{
  return TRUE;
}

static const SamLiveCommandType way_type = {
  .size = sizeof (SamLiveCommand),
  .save = save_way,
  .apply = apply_way,
  .is_unseen = is_way_unseen,
};

/* Returns: (transfer none) (nullable): the voting on the current item */
static SamBallot *
get_ballot (SamLive *self)
{
  return sam_session_item_get_ballot (sam_live_get_current (self));
}

/**
 * sam_live_take_way:
 *
 * Takes the way that a round of the current item would open with.
 */
void
sam_live_take_way (SamLive *self)
{
  SamSessionItem *item = sam_live_get_current (self);
  SamBallot      *ballot = get_ballot (self);

  if (sam_session_item_get_planned (item) > 0 ||
      sam_session_item_get_way (item) != SAM_WAY_KEYBOARD)
    self->way = sam_session_item_get_way (item);
  if (self->way == SAM_WAY_HANDS && ballot != NULL &&
      sam_ballot_was_secret (ballot))
    self->way = SAM_WAY_KEYBOARD;
}

/**
 * sam_live_get_way:
 *
 * Returns: how the open round is voted, or the next one would be
 */
SamWay
sam_live_get_way (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), SAM_WAY_KEYBOARD);

  return self->round != NULL ? sam_round_get_way (self->round) : self->way;
}

/**
 * sam_live_can_set_way:
 *
 * Returns: whether the open round can still be voted in this @way. Once a vote
 *   is in, the way is what people were told and stays; and hands are not raised
 *   for what people voted on in secret before.
 */
gboolean
sam_live_can_set_way (SamLive *self, SamWay way)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);
  g_return_val_if_fail ((guint) way < SAM_N_WAYS, FALSE);

  if (!sam_live_takes_votes (self) ||
      sam_round_get_received (self->round) > 0 ||
      sam_round_has_choice (self->round))
    return FALSE;

  return sam_way_is_secret (way) || !sam_ballot_was_secret (get_ballot (self));
}

/**
 * sam_live_set_way:
 *
 * Chooses another way of voting, if sam_live_can_set_way() says so.
 */
void
sam_live_set_way (SamLive *self, SamWay way)
{
  guint n_options, n_voters;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail ((guint) way < SAM_N_WAYS);

  if (!sam_live_can_set_way (self, way) ||
      way == sam_round_get_way (self->round))
    return;

  n_options = sam_ballot_get_n_options (get_ballot (self));
  n_voters = sam_round_get_n_voters (self->round);
  g_clear_pointer (&self->round, sam_round_free);
  self->round = sam_round_new (way, n_options, n_voters);

  self->way = way;
  sam_session_item_set_way (sam_live_get_current (self), way);
  sam_live_push (self, sam_live_command_new (self, &way_type));
  sam_live_emit_changed (self);
}
