// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include "sam-ballot-private.h"

/*
 * What is asked of a running session, one after another: each command is
 * saved, and applied once it is on the disk. A command that cannot be saved
 * does not happen.
 */

static void
command_free (SamLiveCommand *command)
{
  g_clear_object (&command->item);
  g_clear_pointer (&command->tally, sam_tally_unref);
  g_clear_pointer (&command->moment, g_date_time_unref);
  g_free (command);
}

/**
 * sam_live_enter_step:
 *
 * Opens what belongs to the step that the session has come to: a round in a
 * phase of voting that has not been voted yet, in the way that was prepared.
 */
void
sam_live_enter_step (SamLive *self)
{
  SamSessionItem *item = sam_live_get_current (self);
  SamPhaseKind    kind = sam_live_get_phase (self).kind;
  SamBallot      *ballot = sam_session_item_get_ballot (item);
  guint           people = sam_session_get_people (self->session);

  g_clear_pointer (&self->round, sam_round_free);
  self->starts_again = FALSE;
  if (sam_session_item_get_planned (item) > 0)
    self->way = sam_session_item_get_way (item);
  sam_live_tell_break (self);

  if ((kind != SAM_PHASE_VOTE_BEFORE && kind != SAM_PHASE_VOTE_AFTER) ||
      !sam_disclosure_may_vote (people) ||
      sam_ballot_has_round (ballot, kind == SAM_PHASE_VOTE_BEFORE
                                        ? SAM_ROUND_BEFORE
                                        : SAM_ROUND_AFTER))
    return;

  self->round =
      sam_round_new (self->way, sam_ballot_get_n_options (ballot), people);
}

static gboolean
opens_ballot (SamLive *self, guint position, guint step)
{
  SamSessionItem *goal = sam_session_get_item (self->session, position);
  SamBallot      *ballot = sam_session_item_get_ballot (goal);
  GArray         *plan = sam_session_item_get_plan (goal);

  if (ballot == NULL)
    return FALSE;

  return g_array_index (plan, SamPhase, step).kind == SAM_PHASE_OUTCOME &&
         (sam_ballot_has_round (ballot, SAM_ROUND_BEFORE) ||
          sam_ballot_has_round (ballot, SAM_ROUND_AFTER));
}

static void
apply_go (SamLive *self, SamLiveCommand *command)
{
  sam_live_settle_clock (self);
  sam_session_set_position (self->session, command->position);
  sam_session_item_set_step (sam_live_get_current (self), command->step);
  sam_live_restart_clock (self);

  if (opens_ballot (self, command->position, command->step))
    {
      /* From here on nobody needs to know who sat where. */
      g_hash_table_remove (self->firsts, GUINT_TO_POINTER (command->position));
      sam_ballot_set_open (sam_session_item_get_ballot (
                               sam_live_get_current (self)),
                           TRUE);
    }

  if (command->move != SAM_LIVE_MOVE_STAY)
    sam_live_enter_step (self);
}

static void
apply_close (SamLive *self, SamLiveCommand *command)
{
  SamBallot *ballot = sam_session_item_get_ballot (sam_live_get_current (self));

  sam_ballot_set_tally (ballot, command->round, command->tally);
  sam_ballot_set_compared (ballot, command->compared);
  sam_ballot_set_open (ballot, FALSE);

  if (command->round == SAM_ROUND_BEFORE)
    g_hash_table_insert (self->firsts,
                         GUINT_TO_POINTER (
                             sam_session_get_position (self->session)),
                         g_steal_pointer (&self->round));
  g_clear_pointer (&self->round, sam_round_free);
}

static void
apply_restart (SamLive *self, SamLiveCommand *command)
{
  SamBallot *ballot = sam_session_item_get_ballot (sam_live_get_current (self));

  sam_ballot_set_tally (ballot, command->round, NULL);
  sam_ballot_set_compared (ballot, -1);
  sam_ballot_set_open (ballot, FALSE);
  if (command->round == SAM_ROUND_BEFORE)
    g_hash_table_remove (self->firsts,
                         GUINT_TO_POINTER (
                             sam_session_get_position (self->session)));
  sam_live_enter_step (self);
}

static void
apply_people (SamLive *self, SamLiveCommand *command)
{
  sam_session_set_people (self->session, command->number);
  if (self->round != NULL)
    sam_round_set_n_voters (self->round, command->number);
}

static void
apply_end (SamLive *self, SamLiveCommand *command)
{
  sam_live_settle_clock (self);
  sam_session_set_ended (self->session, command->moment);
  g_clear_pointer (&self->round, sam_round_free);
  g_hash_table_remove_all (self->firsts);
  g_clear_handle_id (&self->tick_source, g_source_remove);
  g_clear_handle_id (&self->text_source, g_source_remove);
}

static void
apply (SamLive *self, SamLiveCommand *command)
{
  switch (command->kind)
    {
    case SAM_LIVE_COMMAND_GO:
      apply_go (self, command);
      break;
    case SAM_LIVE_COMMAND_ADD:
      sam_session_add_item (self->session, command->item);
      break;
    case SAM_LIVE_COMMAND_PEOPLE:
      apply_people (self, command);
      break;
    case SAM_LIVE_COMMAND_CLOSE:
      apply_close (self, command);
      break;
    case SAM_LIVE_COMMAND_RESTART:
      apply_restart (self, command);
      break;
    case SAM_LIVE_COMMAND_NOTE:
    case SAM_LIVE_COMMAND_AGREEMENT:
      self->text_failed = FALSE;
      break;
    case SAM_LIVE_COMMAND_END:
      apply_end (self, command);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Whether what was saved is seen by the room. Notes never are; what is being
 * agreed is, in its own block. */
static gboolean
is_seen (SamLive *self, SamLiveCommand *command)
{
  if (command->kind == SAM_LIVE_COMMAND_AGREEMENT)
    return sam_session_item_get_kind (sam_live_get_current (self)) ==
           SAM_BLOCK_AGREE;

  return command->kind != SAM_LIVE_COMMAND_NOTE;
}

static gboolean
is_text (SamLiveCommand *command)
{
  return command->kind == SAM_LIVE_COMMAND_NOTE ||
         command->kind == SAM_LIVE_COMMAND_AGREEMENT;
}

/* Text that could not be saved is still on the screen: it is tried again. */
static void
fail (SamLive *self, SamLiveCommand *command, GError *error)
{
  if (is_text (command))
    {
      self->text_failed = TRUE;
      self->note_dirty |= command->kind == SAM_LIVE_COMMAND_NOTE;
      self->agreement_dirty |= command->kind == SAM_LIVE_COMMAND_AGREEMENT;
      sam_live_schedule_text (self);
    }

  sam_live_emit_failed (self, error);
}

static void run_next (SamLive *self);

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamLive) self = user_data;
  g_autoptr (GError) error = NULL;
  SamLiveCommand *command = g_steal_pointer (&self->running);

  if (sam_session_store_save_finish (SAM_DATABASE (source), result, &error))
    {
      apply (self, command);
      if (is_seen (self, command))
        sam_live_emit_changed (self);
      if (command->kind == SAM_LIVE_COMMAND_END)
        sam_live_emit_ended (self);
    }
  else
    {
      fail (self, command, error);
    }

  command_free (command);
  run_next (self);
}

static void
save_go (SamLive *self, SamLiveCommand *command, const char *id)
{
  SamPlace place = { command->position, command->step,
                     sam_session_get_position (self->session),
                     sam_live_get_elapsed (self),
                     opens_ballot (self, command->position, command->step) };

  sam_session_store_save_place_async (self->database, id, &place, saved_cb,
                                      g_object_ref (self));
}

static void
save (SamLive *self, SamLiveCommand *command)
{
  const char     *id = sam_session_get_id (self->session);
  guint           position = sam_session_get_position (self->session);
  SamSessionItem *item;

  switch (command->kind)
    {
    case SAM_LIVE_COMMAND_GO:
      save_go (self, command, id);
      break;
    case SAM_LIVE_COMMAND_ADD:
      sam_session_store_add_item_async (self->database, id, command->item,
                                        sam_session_get_n_items (self->session),
                                        saved_cb, g_object_ref (self));
      break;
    case SAM_LIVE_COMMAND_PEOPLE:
      sam_session_store_save_people_async (self->database, id, command->number,
                                           saved_cb, g_object_ref (self));
      break;
    case SAM_LIVE_COMMAND_CLOSE:
    case SAM_LIVE_COMMAND_RESTART:
      sam_session_store_save_tally_async (self->database, id, position,
                                          command->round, command->tally,
                                          command->compared, saved_cb,
                                          g_object_ref (self));
      break;
    case SAM_LIVE_COMMAND_NOTE:
      item = sam_session_get_item (self->session, command->position);
      sam_session_store_save_note_async (self->database, id, command->position,
                                         sam_session_item_get_note (item),
                                         saved_cb, g_object_ref (self));
      break;
    case SAM_LIVE_COMMAND_AGREEMENT:
      sam_session_store_save_agreement_async (self->database, id,
                                              sam_session_get_agreement (
                                                  self->session),
                                              saved_cb, g_object_ref (self));
      break;
    case SAM_LIVE_COMMAND_END:
      sam_session_store_save_ended_async (self->database, id, command->moment,
                                          position, sam_live_get_elapsed (self),
                                          saved_cb, g_object_ref (self));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
run_next (SamLive *self)
{
  while (self->running == NULL && !g_queue_is_empty (&self->commands))
    {
      SamLiveCommand *command = g_queue_pop_head (&self->commands);

      if (sam_live_has_ended (self) || (command->kind == SAM_LIVE_COMMAND_GO &&
                                        !sam_live_find_goal (self, command)))
        {
          command_free (command);
          continue;
        }

      self->running = command;
      save (self, command);
    }

  sam_live_tell_save_state (self);
}

void
sam_live_push_command (SamLive *self, SamLiveCommand *command)
{
  if (!is_text (command))
    sam_live_flush (self);
  g_queue_push_tail (&self->commands, command);
  run_next (self);
}

void
sam_live_push (SamLive *self, SamLiveCommandKind kind, guint number)
{
  SamLiveCommand *command = g_new0 (SamLiveCommand, 1);

  command->kind = kind;
  command->number = number;
  command->position = sam_session_get_position (self->session);
  sam_live_push_command (self, command);
}

void
sam_live_push_go (SamLive *self, SamLiveMove move, guint number)
{
  SamLiveCommand *command = g_new0 (SamLiveCommand, 1);

  command->kind = SAM_LIVE_COMMAND_GO;
  command->move = move;
  command->number = number;
  sam_live_push_command (self, command);
}

/**
 * sam_live_set_people:
 * @people: how many are here now, 1 to %SAM_MAX_PEOPLE. While a round is open
 *   never fewer than have voted, nor fewer than can vote.
 */
void
sam_live_set_people (SamLive *self, guint people)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (people < 1 || people > SAM_MAX_PEOPLE ||
      people == sam_session_get_people (self->session))
    return;
  if (self->round != NULL && (people < sam_round_get_received (self->round) ||
                              !sam_disclosure_may_vote (people)))
    return;

  sam_live_push (self, SAM_LIVE_COMMAND_PEOPLE, people);
}

/**
 * sam_live_end:
 *
 * Closes the session. `ended` follows once that is saved.
 */
void
sam_live_end (SamLive *self)
{
  SamLiveCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));

  command = g_new0 (SamLiveCommand, 1);
  command->kind = SAM_LIVE_COMMAND_END;
  command->moment = sam_clock_get_now (self->clock);
  sam_live_push_command (self, command);
}

/**
 * sam_live_clear_commands:
 *
 * Forgets what was asked for and has not begun.
 */
void
sam_live_clear_commands (SamLive *self)
{
  g_queue_clear_full (&self->commands, (GDestroyNotify) command_free);
}
