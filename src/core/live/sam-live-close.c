// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include "sam-ballot-private.h"

/*
 * Closing a round: only then its sums are saved, and only sums. Places are
 * remembered in memory until the outcome, so that two rounds can be compared.
 */

typedef struct
{
  SamLiveCommand parent;

  SamRoundName round;
  SamTally    *tally; /* (owned) (nullable): none erases it */
  int          compared;
} TallyCommand;

static void
save_tally (SamLive *self, SamLiveCommand *command)
{
  TallyCommand *change = (TallyCommand *) command;

  sam_session_store_save_tally_async (self->database,
                                      sam_session_get_id (self->session),
                                      command->position, change->round,
                                      change->tally, change->compared,
                                      sam_live_saved_cb, g_object_ref (self));
}

static void
set_tally (SamLive *self, TallyCommand *change)
{
  SamBallot *ballot = sam_session_item_get_ballot (
      sam_session_get_item (self->session, change->parent.position));

  sam_ballot_set_tally (ballot, change->round, change->tally);
  sam_ballot_set_compared (ballot, change->compared);
  sam_ballot_set_open (ballot, FALSE);
}

/* Whether the session is still where that round was held. */
static gboolean
is_at (SamLive *self, TallyCommand *change)
{
  return self->round != NULL &&
         change->parent.position == sam_session_get_position (self->session) &&
         change->round == sam_live_get_round_name (self);
}

static void
apply_closed (SamLive *self, SamLiveCommand *command)
{
  TallyCommand *change = (TallyCommand *) command;

  set_tally (self, change);
  self->is_closing = FALSE;
  if (!is_at (self, change))
    return;

  if (change->round == SAM_ROUND_BEFORE &&
      sam_round_get_way (self->round) == SAM_WAY_KEYBOARD)
    g_hash_table_insert (self->firsts, GUINT_TO_POINTER (command->position),
                         g_steal_pointer (&self->round));
  g_clear_pointer (&self->round, sam_round_free);
}

/* What people voted is still there, and the round as open as before. */
static void
fail_closed (SamLive *self, SamLiveCommand *command)
{
  self->is_closing = FALSE;
}

static void
apply_restarted (SamLive *self, SamLiveCommand *command)
{
  TallyCommand *change = (TallyCommand *) command;

  set_tally (self, change);
  if (change->round == SAM_ROUND_BEFORE)
    g_hash_table_remove (self->firsts, GUINT_TO_POINTER (command->position));
  sam_live_enter_step (self);
}

static void
clear_tally (SamLiveCommand *command)
{
  TallyCommand *change = (TallyCommand *) command;

  g_clear_pointer (&change->tally, sam_tally_unref);
}

static const SamLiveCommandType close_type = {
  .size = sizeof (TallyCommand),
  .save = save_tally,
  .apply = apply_closed,
  .fail = fail_closed,
  .clear = clear_tally,
};

static const SamLiveCommandType restart_type = {
  .size = sizeof (TallyCommand),
  .save = save_tally,
  .apply = apply_restarted,
  .clear = clear_tally,
};

/**
 * sam_live_get_round_name:
 *
 * Returns: the round of the phase; only in a phase of voting
 */
SamRoundName
sam_live_get_round_name (SamLive *self)
{
  return sam_live_get_phase (self).kind == SAM_PHASE_VOTE_BEFORE
             ? SAM_ROUND_BEFORE
             : SAM_ROUND_AFTER;
}

/**
 * sam_live_close_round:
 *
 * Closes the open round, full or not. Its sums are saved in one transaction.
 * A round in which nobody voted is passed by.
 */
void
sam_live_close_round (SamLive *self)
{
  TallyCommand *command;
  SamRound     *first;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->round == NULL || self->is_closing)
    return;

  if (sam_round_get_received (self->round) == 0)
    {
      g_clear_pointer (&self->round, sam_round_free);
      sam_live_next (self);
      return;
    }

  sam_round_take_back (self->round);
  first = g_hash_table_lookup (self->firsts,
                               GUINT_TO_POINTER (
                                   sam_session_get_position (self->session)));

  command = sam_live_command_new (self, &close_type);
  command->round = sam_live_get_round_name (self);
  command->tally = sam_round_tally (self->round);
  command->compared = -1;
  if (command->round == SAM_ROUND_AFTER && first != NULL)
    command->compared = sam_round_compare (first, self->round);
  self->is_closing = TRUE;
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_restart_round:
 *
 * Votes the round of this phase again, as a whole: what was saved of it is
 * erased, and the ballot is closed until its outcome is reached again. Of a
 * phase of reasons, what was written is erased and asked anew.
 */
void
sam_live_restart_round (SamLive *self)
{
  SamPhaseKind  kind;
  TallyCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));

  kind = sam_live_get_phase (self).kind;
  if (kind == SAM_PHASE_REASONS)
    sam_live_restart_reasons (self);
  if ((kind != SAM_PHASE_VOTE_BEFORE && kind != SAM_PHASE_VOTE_AFTER) ||
      self->running != NULL)
    return;

  command = sam_live_command_new (self, &restart_type);
  command->round = sam_live_get_round_name (self);
  command->compared = -1;
  sam_live_push (self, &command->parent);
}
