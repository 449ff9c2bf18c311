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
 * @has_reason_round: whether people are writing why they chose as they did
 * @way: how it is voted; of no meaning without a round
 * @can_set_hands: whether hands may still be raised instead
 * @can_set_secret: whether it may still be voted in another secret way
 * @received: votes so far, or people who came up to write
 * @is_full: whether everybody has voted or written
 * @has_choice: whether a choice waits to be confirmed; never which
 * @n_options: of the dilemma; 0 for everything else
 * @can_next: whether something follows
 * @task: what there is to do
 * @n_choices: how many digits choose something
 * @is_answered: whether it is said how the improvement point is
 * @may_dot: whether people can place dots at the keyboard
 * @has_dots: whether they do
 * @is_dots_full: whether all have
 * @at_check_out: whether hands are counted for "Was this worth our time?"
 * @offers_reasons: whether people may be asked to write, and nobody prepared it
 * @has_earlier: whether there is an earlier session to look at
 * @shows_earlier: whether the room is looking at it
 * @can_ask: whether there is another question
 * @is_frozen: whether the room keeps what it saw
 * @is_quiet: whether a heavy moment has stopped the session
 * @at_close: whether the meeting is over but for its end
 *
 * What decides which keys do something now, and what the room is told of it.
 * It holds nothing that must stay secret.
 */
typedef struct
{
  gboolean has_round;
  gboolean has_reason_round;
  SamWay   way;
  gboolean can_set_hands;
  gboolean can_set_secret;
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
  gboolean    at_check_out;
  gboolean    offers_reasons;
  gboolean    has_earlier;
  gboolean    shows_earlier;
  gboolean    can_ask;
  gboolean    is_frozen;
  gboolean    is_quiet;
  gboolean    at_close;
} SamRoomState;

SamRoomState sam_room_state_of (SamLive *live);

char *
sam_room_state_to_hint (const SamRoomState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
