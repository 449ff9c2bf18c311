// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

/**
 * SamRoomTask:
 * @SAM_ROOM_TALK: nothing that has keys of its own
 * @SAM_ROOM_LOOK_BACK: saying how an improvement point of before is
 * @SAM_ROOM_CHOOSE: choosing from proposals
 * @SAM_ROOM_DOTS: the same, where dots help
 *
 * What the team does in the current step, beside voting.
 */
typedef enum
{
  SAM_ROOM_TALK,
  SAM_ROOM_LOOK_BACK,
  SAM_ROOM_CHOOSE,
  SAM_ROOM_DOTS,
} SamRoomTask;

/**
 * SamRoomState:
 * @has_round: whether a vote is open
 * @way: how it is voted; of no meaning without a round
 * @received: votes so far
 * @is_full: whether everybody has voted
 * @has_choice: whether a choice waits to be confirmed; never which
 * @n_options: of the dilemma; 0 for everything else
 * @can_next: whether something follows
 * @task: what there is to do
 * @n_choices: how many digits choose something
 * @is_answered: whether it is said how the improvement point is
 * @may_dot: whether people can place dots at the keyboard
 * @has_dots: whether they do
 * @is_dots_full: whether all have
 *
 * What decides which keys do something now, and what the room is told of it.
 * It holds nothing that must stay secret.
 */
typedef struct
{
  gboolean has_round;
  SamWay   way;
  guint    received;
  gboolean is_full;
  gboolean has_choice;
  guint    n_options;
  gboolean can_next;

  SamRoomTask task;
  guint       n_choices;
  gboolean    is_answered;
  gboolean    may_dot;
  gboolean    has_dots;
  gboolean    is_dots_full;
} SamRoomState;

SamRoomState sam_room_state_of (SamLive *live);

char *
sam_room_state_to_hint (const SamRoomState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
