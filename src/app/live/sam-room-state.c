// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-state.h"

#include <glib/gi18n-lib.h>

/**
 * sam_room_state_of:
 *
 * Returns: how things stand in @live now
 */
SamRoomState
sam_room_state_of (SamLive *live)
{
  SamRoomState    state = { 0 };
  SamSessionItem *current;

  g_return_val_if_fail (SAM_IS_LIVE (live), state);

  current = sam_live_get_current (live);
  if (current != NULL && sam_session_item_get_item (current) != NULL)
    state.n_options =
        sam_item_get_n_options (sam_session_item_get_item (current));

  state.can_next = sam_live_can_next (live);
  state.can_ask = sam_live_can_ask_another (live);
  state.is_frozen = sam_live_has_screen (live, SAM_SCREEN_FROZEN);
  state.is_quiet = sam_live_has_screen (live, SAM_SCREEN_QUIET);
  state.at_close = sam_live_is_at_close (live);
  state.has_round = sam_live_has_round (live);
  if (!state.has_round)
    return state;

  state.way = sam_live_get_way (live);
  state.received = sam_live_get_received (live);
  state.is_full = sam_live_is_round_full (live);
  state.has_choice = sam_live_has_choice (live);

  return state;
}

static const char *
get_letters_hint (guint n_options)
{
  switch (n_options)
    {
    case 2:
      return _ ("A, B or T, then Enter");
    case 3:
      return _ ("A, B, C or T, then Enter");
    default:
      return _ ("A, B, C, D or T, then Enter");
    }
}

/**
 * sam_room_state_to_hint:
 *
 * Returns: (transfer full): which key does what now, for the foot of the
 *   shared screen; empty when there is nothing to say
 */
char *
sam_room_state_to_hint (const SamRoomState *state)
{
  g_return_val_if_fail (state != NULL, NULL);

  if (state->is_frozen)
    return g_strdup (_ ("Frozen · F: go on"));
  if (state->at_close)
    return g_strdup (_ ("Enter: close the meeting"));
  if (!state->has_round && state->can_ask)
    return g_strdup (_ ("R: another one · Space: next"));
  if (!state->has_round)
    return g_strdup (state->can_next ? _ ("Space: next") : "");
  if (state->is_full)
    return g_strdup (_ ("Enter: close the vote"));
  if (state->way == SAM_WAY_HANDS)
    return g_strdup (_ ("Ctrl+Enter: close the vote"));
  if (state->has_choice)
    return g_strdup (_ ("Enter: confirm · Backspace: take back"));

  return g_strdup (get_letters_hint (state->n_options));
}
