// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-room-state.h"

#include <glib/gi18n-lib.h>

/* So many things have a digit of their own. */
#define SAM_MOST_DIGITS 9u

static void
set_look_back (SamRoomState *state, SamSession *session)
{
  SamAgreement *agreement = sam_session_get_looked_at (session);

  if (agreement == NULL)
    return;

  state->task = SAM_ROOM_LOOK_BACK;
  state->n_choices = SAM_N_AGREEMENT_STATES - 1;
  state->is_answered =
      sam_agreement_is_answered_in (agreement, sam_session_get_id (session));
}

static void
set_proposals (SamRoomState *state, SamLive *live)
{
  g_autoptr (GPtrArray) proposals =
      sam_session_list_proposals (sam_live_get_session (live));

  state->task = sam_live_get_phase (live).kind == SAM_PHASE_DOTS
                    ? SAM_ROOM_DOTS
                    : SAM_ROOM_CHOOSE;
  state->n_choices = MIN (proposals->len, SAM_MOST_DIGITS);
  state->may_dot = sam_live_may_start_dots (live);
  state->has_dots = sam_live_has_dots (live);
  state->is_dots_full = sam_live_is_dots_full (live);
}

static void
set_task (SamRoomState *state, SamLive *live, SamSessionItem *current)
{
  if (sam_session_item_get_kind (current) == SAM_BLOCK_LAST_TIME)
    set_look_back (state, sam_live_get_session (live));
  else if (sam_session_item_get_kind (current) == SAM_BLOCK_AGREE)
    set_proposals (state, live);
}

/* Where a vote was just closed, and going on does not ask for reasons anyway.
 */
static gboolean
offers_reasons (SamLive *live, SamSessionItem *current)
{
  SamPhaseKind kind = sam_live_get_phase (live).kind;

  return (kind == SAM_PHASE_VOTE_BEFORE || kind == SAM_PHASE_VOTE_AFTER) &&
         sam_live_can_ask_reasons (live) &&
         !sam_session_item_get_asks_reasons (current);
}

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

  if (current != NULL)
    set_task (&state, live, current);
  state.can_next = sam_live_can_next (live);
  state.can_ask = sam_live_can_ask_another (live);
  state.is_frozen = sam_live_has_screen (live, SAM_SCREEN_FROZEN);
  state.is_quiet = sam_live_has_screen (live, SAM_SCREEN_QUIET);
  state.at_close = sam_live_is_at_close (live);
  state.has_round = sam_live_has_round (live);
  state.has_reason_round = sam_live_has_reason_round (live);
  state.at_check_out = sam_live_is_at_check_out (live);
  state.offers_reasons = offers_reasons (live, current);
  state.has_earlier = sam_live_get_earlier (live) != NULL;
  state.shows_earlier = sam_live_shows_earlier (live);
  if (state.has_reason_round)
    {
      state.received = sam_live_get_reasons_received (live);
      state.is_full = sam_live_is_reason_round_full (live);
    }
  if (!state.has_round)
    return state;

  state.way = sam_live_get_way (live);
  state.can_set_hands = sam_live_can_set_way (live, SAM_WAY_HANDS);
  state.can_set_secret = sam_live_can_set_way (live, SAM_WAY_PAPER);
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

/* Returns: (transfer full): what the digits do */
static char *
dup_digits_hint (const SamRoomState *state)
{
  if (state->n_choices == 0)
    return g_strdup (_ ("G: write a proposal"));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u: choose · G: write",
                                       "1–%u: choose · G: write",
                                       state->n_choices),
                          state->n_choices);
}

static char *
dup_dots_hint (const SamRoomState *state)
{
  if (state->is_dots_full)
    return g_strdup (_ ("Enter: show the dots"));
  if (state->can_next)
    return g_strdup_printf (_ ("1–%u places a dot, then Enter · →: more"),
                            state->n_choices);

  return g_strdup_printf (_ ("1–%u places a dot, then Enter"),
                          state->n_choices);
}

/* Returns: (transfer full) (nullable): which key does what in what there is to
 *   do */
static char *
dup_task_hint (const SamRoomState *state)
{
  if (state->has_dots)
    return dup_dots_hint (state);
  if (state->task == SAM_ROOM_LOOK_BACK)
    return g_strdup (state->is_answered ? _ ("N: what was noticed")
                                        : _ ("1, 2 or 3: how is it?"));
  if (state->task == SAM_ROOM_DOTS && state->may_dot)
    return g_strdup (_ ("Enter: place dots here"));
  if (state->task == SAM_ROOM_CHOOSE || state->task == SAM_ROOM_DOTS)
    return dup_digits_hint (state);

  return NULL;
}

static const char *
get_reasons_hint (const SamRoomState *state)
{
  if (state->is_full)
    return _ ("Enter: show the reasons");
  if (state->received == 0)
    return _ ("Enter: write · Space: skip");

  return _ ("Enter: write · Ctrl+Enter: show the reasons");
}

/* Returns: what the keys do while nobody votes or writes */
static const char *
get_free_hint (const SamRoomState *state)
{
  if (state->shows_earlier)
    return _ ("E: back to today");
  if (state->has_earlier)
    return _ ("E: an earlier time · Space: next");
  if (state->offers_reasons)
    return _ ("R: write reasons · Space: next");
  if (state->at_check_out)
    return _ ("1, 2, 3: count a hand · Shift: take one away");

  return state->can_next ? _ ("Space: next") : "";
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
  g_autofree char *task = NULL;

  g_return_val_if_fail (state != NULL, NULL);

  if (state->is_frozen)
    return g_strdup (_ ("Frozen · F: go on"));
  if (state->at_close)
    return g_strdup (_ ("Enter: close the meeting"));
  if (!state->has_round && state->can_ask && !state->at_check_out)
    return g_strdup (_ ("R: another one · Space: next"));
  task = dup_task_hint (state);
  if (!state->has_round && task != NULL)
    /* Phrases of their own, side by side. */
    return g_strjoin (" · ", task, state->can_next ? _ ("Space: next") : NULL,
                      NULL);
  if (state->has_reason_round)
    return g_strdup (get_reasons_hint (state));
  if (!state->has_round)
    return g_strdup (get_free_hint (state));
  if (state->way == SAM_WAY_PAPER)
    return g_strdup (_ ("Enter: type in the slips"));
  if (state->is_full)
    return g_strdup (_ ("Enter: close the vote"));
  if (state->way == SAM_WAY_HANDS)
    return g_strdup (_ ("Ctrl+Enter: close the vote"));
  if (state->has_choice)
    return g_strdup (_ ("Enter: confirm · Backspace: take back"));

  return g_strdup (get_letters_hint (state->n_options));
}
