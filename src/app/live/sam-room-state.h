// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

/**
 * SamRoomState:
 * @has_round: whether a vote is open
 * @way: how it is voted; of no meaning without a round
 * @received: votes so far
 * @is_full: whether everybody has voted
 * @has_choice: whether a choice waits to be confirmed; never which
 * @n_options: of the dilemma; 0 for everything else
 * @can_next: whether something follows
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
  SamWay   way;
  guint    received;
  gboolean is_full;
  gboolean has_choice;
  guint    n_options;
  gboolean can_next;
  gboolean can_ask;
  gboolean is_frozen;
  gboolean is_quiet;
  gboolean at_close;
} SamRoomState;

SamRoomState sam_room_state_of (SamLive *live);

char *
sam_room_state_to_hint (const SamRoomState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
