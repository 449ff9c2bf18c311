// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include "sam-ballot-private.h"

/* Going to a step of the session: what is opened, and what is left behind. */

typedef struct
{
  SamLiveCommand parent;

  SamLiveMove move;
  guint       number; /* phase kind or item */
  SamPlace    place;  /* once the goal is known */
} GoCommand;

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
  if (kind != SAM_PHASE_DOTS)
    sam_live_forget_dots (self);
  g_clear_pointer (&self->asked, g_free);
  sam_live_forget_reasons (self);
  sam_live_forget_earlier (self);
  self->starts_again = FALSE;
  self->is_closing = FALSE;
  sam_live_take_way (self);
  sam_live_tell_break (self);
  if (kind == SAM_PHASE_REASONS)
    sam_live_open_reasons (self);
  if (kind == SAM_PHASE_OUTCOME)
    sam_live_find_earlier (self);

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

/* Whether two steps of the plan are in the same step of an assignment. */
static gboolean
is_same_part (SamSessionItem *item, guint step, guint other)
{
  GArray   *plan = sam_session_item_get_plan (item);
  SamPhase *a = &g_array_index (plan, SamPhase, step);
  SamPhase *b = &g_array_index (plan, SamPhase, other);

  return a->kind == b->kind && a->part == b->part;
}

static guint
get_seen (SamSessionItem *item, guint step)
{
  GArray *plan = sam_session_item_get_plan (item);

  return 1u << g_array_index (plan, SamPhase, step).kind;
}

/**
 * sam_live_get_place:
 * @position: of the item to go to
 * @step: in its plan
 *
 * Returns: that place, and what is left behind for it
 */
SamPlace
sam_live_get_place (SamLive *self, guint position, guint step)
{
  SamSessionItem *goal = sam_session_get_item (self->session, position);
  SamSessionItem *left = sam_live_get_current (self);
  guint           elapsed = sam_live_get_elapsed (self);
  SamPlace        place = { .position = position,
                            .step = step,
                            .left_position = sam_session_get_position (self->session),
                            .left_seconds = elapsed,
                            .left_seen = sam_session_item_get_seen (left),
                            .opens_ballot = opens_ballot (self, position, step),
                            .seen = get_seen (goal, step) };

  if (is_same_part (goal, sam_session_item_get_step (goal), step))
    {
      place.step_since = sam_session_item_get_step_since (goal);
      place.step_more = sam_session_item_get_step_more (goal);
    }
  else
    place.step_since =
        goal == left ? elapsed : sam_session_item_get_seconds (goal);

  return place;
}

/**
 * sam_live_move:
 * @place: from sam_live_get_place(), saved by now
 *
 * The session is there. What belongs to the step is opened by
 * sam_live_enter_step().
 */
void
sam_live_move (SamLive *self, const SamPlace *place)
{
  SamSessionItem *goal;

  sam_live_settle_clock (self);
  sam_session_set_position (self->session, place->position);
  goal = sam_live_get_current (self);
  sam_session_item_set_step (goal, place->step);
  sam_session_item_see_step (goal);
  sam_session_item_set_step_since (goal, place->step_since);
  sam_session_item_set_step_more (goal, place->step_more);
  sam_live_restart_clock (self);

  if (place->opens_ballot)
    {
      /* From here on nobody needs to know who sat where. */
      g_hash_table_remove (self->firsts, GUINT_TO_POINTER (place->position));
      sam_ballot_set_open (sam_session_item_get_ballot (goal), TRUE);
    }
}

static gboolean
find_goal (SamLive *self, SamLiveCommand *command)
{
  GoCommand *go = (GoCommand *) command;
  guint      step;

  if (!sam_live_find_goal (self, go->move, go->number, &command->position,
                           &step))
    return FALSE;
  if ((go->move == SAM_LIVE_MOVE_NEXT || go->move == SAM_LIVE_MOVE_PREVIOUS) &&
      !sam_live_may_turn (self, command->position, step))
    return FALSE;

  go->place = sam_live_get_place (self, command->position, step);

  return TRUE;
}

static void
save (SamLive *self, SamLiveCommand *command)
{
  sam_session_store_save_place_async (self->database,
                                      sam_session_get_id (self->session),
                                      &((GoCommand *) command)->place,
                                      sam_live_saved_cb, g_object_ref (self));
}

static void
apply (SamLive *self, SamLiveCommand *command)
{
  GoCommand *go = (GoCommand *) command;

  sam_live_move (self, &go->place);
  if (go->move != SAM_LIVE_MOVE_STAY)
    sam_live_enter_step (self);
}

static const SamLiveCommandType go_type = {
  .size = sizeof (GoCommand),
  .find = find_goal,
  .save = save,
  .apply = apply,
};

static void
push_go (SamLive *self, SamLiveMove move, guint number)
{
  GoCommand *go = sam_live_command_new (self, &go_type);

  go->move = move;
  go->number = number;
  sam_live_push (self, &go->parent);
}

/* What people do together is not left by mistake. */
static void
push_turn (SamLive *self, SamLiveMove move)
{
  if (!sam_live_is_held (self) || self->dots != NULL)
    push_go (self, move, 0);
}

/**
 * sam_live_stay:
 *
 * Saves the minutes that were spent by now.
 */
void
sam_live_stay (SamLive *self)
{
  push_go (self, SAM_LIVE_MOVE_STAY, 0);
}

/**
 * sam_live_turn:
 *
 * Turns to another rule of a welcome.
 */
void
sam_live_turn (SamLive *self)
{
  push_go (self, SAM_LIVE_MOVE_ANOTHER, 0);
}

/**
 * sam_live_next:
 *
 * Goes to the next step, or to the next item after the last one. An open
 * round is never left by this.
 */
void
sam_live_next (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  push_turn (self, SAM_LIVE_MOVE_NEXT);
}

/**
 * sam_live_previous:
 *
 * As sam_live_next(), the other way.
 */
void
sam_live_previous (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  push_turn (self, SAM_LIVE_MOVE_PREVIOUS);
}

/**
 * sam_live_go_to_phase:
 *
 * Goes to a phase of the current item. Leaves an open round: what was
 * received in it is forgotten.
 */
void
sam_live_go_to_phase (SamLive *self, SamPhaseKind kind)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  push_go (self, SAM_LIVE_MOVE_PHASE, kind);
}

/**
 * sam_live_go_to_item:
 *
 * Goes to where the team was in the item at @position. One that was parked is
 * taken up after all.
 */
void
sam_live_go_to_item (SamLive *self, guint position)
{
  SamSessionItem *item;

  g_return_if_fail (SAM_IS_LIVE (self));

  item = sam_session_get_item (self->session, position);
  if (item != NULL && sam_session_item_is_parked (item))
    sam_live_take_up (self, position);
  else
    push_go (self, SAM_LIVE_MOVE_ITEM, position);
}
