// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions-private.h"

/* What one can do with improvement points: answer those that come back, choose
 * from the proposals, and place dots on them. */

static void
answer_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamLive      *live = user_data;
  int           state = g_variant_get_int32 (parameter);
  SamAgreement *agreement =
      sam_session_get_looked_at (sam_live_get_session (live));

  if (agreement != NULL && state > SAM_AGREEMENT_OPEN &&
      state < SAM_N_AGREEMENT_STATES)
    sam_live_answer (live, sam_agreement_get_id (agreement),
                     (SamAgreementState) state);
}

/* The number is that of the room, from 0; once more takes it back. */
static void
choose_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamLive *live = user_data;
  int      number = g_variant_get_int32 (parameter);
  g_autoptr (GPtrArray) proposals =
      sam_session_list_proposals (sam_live_get_session (live));
  SamAgreement *proposal;

  if (number < 0 || (guint) number >= proposals->len)
    return;

  proposal = g_ptr_array_index (proposals, number);
  sam_live_choose_proposal (live, sam_agreement_get_id (proposal),
                            !sam_agreement_is_chosen (proposal));
}

static void
start_dots_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  sam_live_start_dots (user_data);
}

static void
dot_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  int proposal = g_variant_get_int32 (parameter);

  if (proposal >= 0)
    sam_live_place_dot (user_data, (guint) proposal);
}

static void
take_back_dot_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  sam_live_take_back_dot (user_data);
}

static void
confirm_dots_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  sam_live_confirm_dots (user_data);
}

static void
close_dots_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  sam_live_close_dots (user_data);
}

static void
cancel_dots_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  sam_live_cancel_dots (user_data);
}

static const GActionEntry entries[] = {
  { .name = "answer",
    .activate = answer_action,
    .parameter_type = "i",
    .state = "0" },
  { .name = "choose", .activate = choose_action, .parameter_type = "i" },
  { .name = "start-dots", .activate = start_dots_action },
  { .name = "dot", .activate = dot_action, .parameter_type = "i" },
  { .name = "take-back-dot", .activate = take_back_dot_action },
  { .name = "confirm-dots", .activate = confirm_dots_action },
  { .name = "close-dots", .activate = close_dots_action },
  { .name = "cancel-dots", .activate = cancel_dots_action },
};

/* Adds the actions to those of a session. */
void
sam_live_actions_add_agree (GActionMap *actions, SamLive *live)
{
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries),
                                   live);
}

/* Returns: how the one that is looked at was answered in this session;
 *   %SAM_AGREEMENT_OPEN for not at all */
static SamAgreementState
get_answer (SamLive *live)
{
  SamSession   *session = sam_live_get_session (live);
  SamAgreement *agreement = sam_session_get_looked_at (session);

  if (agreement == NULL ||
      !sam_agreement_is_answered_in (agreement, sam_session_get_id (session)))
    return SAM_AGREEMENT_OPEN;

  return sam_agreement_get_state (agreement);
}

/* To be called at each change of the session. */
void
sam_live_actions_update_agree (GActionMap *actions, SamLive *live)
{
  GAction *answer = g_action_map_lookup_action (actions, "answer");

  g_simple_action_set_state (G_SIMPLE_ACTION (answer),
                             g_variant_new_int32 ((int) get_answer (live)));
  sam_live_actions_set_enabled (actions, "start-dots",
                                sam_live_may_start_dots (live));
  sam_live_actions_set_enabled (actions, "close-dots",
                                sam_live_is_dots_full (live));
  sam_live_actions_set_enabled (actions, "cancel-dots",
                                sam_live_has_dots (live));
}
