// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions.h"

#include "sam-live-actions-private.h"

/* The group holds the session, so that an action never meets one that is
 * gone; @user_data of the actions is that same session. */
#define LIVE_KEY "sam-live"

static void
next_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_next (user_data);
}

static void
previous_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_previous (user_data);
}

static void
phase_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  int kind = g_variant_get_int32 (parameter);

  if (kind >= SAM_PHASE_READ && kind < SAM_N_PHASE_KINDS)
    sam_live_go_to_phase (user_data, (SamPhaseKind) kind);
}

static void
item_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  int position = g_variant_get_int32 (parameter);

  if (position >= 0)
    sam_live_go_to_item (user_data, (guint) position);
}

/* Returns: whether @choice is one that the current item offers */
static gboolean
has_choice (SamLive *live, int choice)
{
  SamSessionItem *current = sam_live_get_current (live);

  if (current == NULL || choice < 0 || !sam_live_has_round (live))
    return FALSE;

  return choice == SAM_CHOICE_DOUBT || choice == SAM_CHOICE_ABSTAIN ||
         (guint) choice <
             sam_item_get_n_options (sam_session_item_get_item (current));
}

static void
vote_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamLive *live = user_data;
  int      choice = g_variant_get_int32 (parameter);

  if (!has_choice (live, choice))
    return;

  if (sam_live_get_way (live) == SAM_WAY_HANDS)
    sam_live_set_hands (live, (SamChoice) choice,
                        sam_live_get_hands (live, (SamChoice) choice) + 1);
  else
    sam_live_choose (live, (SamChoice) choice);
}

static void
unvote_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamLive *live = user_data;
  int      choice = g_variant_get_int32 (parameter);
  guint    count;

  if (!has_choice (live, choice) || sam_live_get_way (live) != SAM_WAY_HANDS)
    return;

  count = sam_live_get_hands (live, (SamChoice) choice);
  if (count > 0)
    sam_live_set_hands (live, (SamChoice) choice, count - 1);
}

static void
take_back_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  sam_live_take_back (user_data);
}

static void
confirm_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_confirm (user_data);
}

static void
close_round_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  SamLive *live = user_data;

  /* Slips are put in all at once, and that closes it. */
  if (sam_live_get_way (live) != SAM_WAY_PAPER)
    sam_live_close_round (live);
}

static void
restart_round_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  sam_live_restart_round (user_data);
}

static void
more_voters_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  guint people = sam_session_get_people (sam_live_get_session (user_data));

  if (people < SAM_MAX_PEOPLE)
    sam_live_set_people (user_data, people + 1);
}

static void
fewer_voters_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  guint people = sam_session_get_people (sam_live_get_session (user_data));

  if (people > 1)
    sam_live_set_people (user_data, people - 1);
}

static void
way_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  int way = g_variant_get_int32 (parameter);

  if (way >= 0 && way < SAM_N_WAYS)
    sam_live_set_way (user_data, (SamWay) way);
}

static void
end_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_end (user_data);
}

static const GActionEntry entries[] = {
  { .name = "next", .activate = next_action },
  { .name = "previous", .activate = previous_action },
  { .name = "phase",
    .activate = phase_action,
    .parameter_type = "i",
    .state = "0" },
  { .name = "item", .activate = item_action, .parameter_type = "i" },
  { .name = "vote", .activate = vote_action, .parameter_type = "i" },
  { .name = "unvote", .activate = unvote_action, .parameter_type = "i" },
  { .name = "take-back", .activate = take_back_action },
  { .name = "confirm", .activate = confirm_action },
  { .name = "close-round", .activate = close_round_action },
  { .name = "restart-round", .activate = restart_round_action },
  { .name = "more-voters", .activate = more_voters_action },
  { .name = "fewer-voters", .activate = fewer_voters_action },
  { .name = "way",
    .activate = way_action,
    .parameter_type = "i",
    .state = "0" },
  { .name = "end", .activate = end_action },
};

void
sam_live_actions_set_enabled (GActionMap *actions,
                              const char *name,
                              gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (actions, name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
set_state (GActionMap *actions, const char *name, int state)
{
  GAction *action = g_action_map_lookup_action (actions, name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_int32 (state));
}

static void
live_changed_cb (SamLive *live, GActionMap *actions)
{
  gboolean has_round = sam_live_has_round (live);
  guint    people = sam_session_get_people (sam_live_get_session (live));

  set_state (actions, "phase", (int) sam_live_get_phase (live).kind);
  set_state (actions, "way", (int) sam_live_get_way (live));
  sam_live_actions_set_enabled (actions, "next", sam_live_can_next (live));
  sam_live_actions_set_enabled (actions, "previous",
                                sam_live_can_previous (live));
  sam_live_actions_set_enabled (actions, "way",
                                sam_live_can_set_way (live, SAM_WAY_KEYBOARD));
  sam_live_actions_set_enabled (actions, "close-round", has_round);
  sam_live_actions_set_enabled (actions, "more-voters",
                                people < SAM_MAX_PEOPLE);
  sam_live_actions_set_enabled (actions, "fewer-voters", people > 1);
  sam_live_actions_update_agree (actions, live);
}

/**
 * sam_live_actions_new:
 * @live: (transfer none): the running session; the actions keep it
 *
 * What one can do in a session, for keys and buttons of both its windows. A
 * window inserts it as "live":
 *
 * - next, previous
 * - phase (i): a #SamPhaseKind; its state is the phase now
 * - item (i): the position of an item on the agenda
 * - vote (i), unvote (i): a #SamChoice; in a vote by hands one more or fewer
 * - take-back, confirm, close-round, restart-round
 * - more-voters, fewer-voters
 * - way (i): a #SamWay; its state is the way now
 * - answer (i): a #SamAgreementState for what is looked back on; its state is
 *   the answer now
 * - choose (i): a proposal, from 0, or no longer
 * - start-dots, dot (i), take-back-dot, confirm-dots, close-dots, cancel-dots
 * - ask-reasons, close-reasons
 * - earlier: a switch, whether an earlier session is shown
 * - worth (i), unworth (i): a #SamWorth at the check-out
 * - end
 * - blank, freeze, quiet: on and off; another: another question, or rule
 * - more, park, late-way (i): a #SamLateWay
 * - undo, redo
 *
 * Returns: (transfer full): a new group of actions
 */
GActionGroup *
sam_live_actions_new (SamLive *live)
{
  GSimpleActionGroup *group;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  group = g_simple_action_group_new ();
  g_object_set_data_full (G_OBJECT (group), LIVE_KEY, g_object_ref (live),
                          g_object_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries,
                                   G_N_ELEMENTS (entries), live);
  sam_live_actions_add_time (G_ACTION_MAP (group), live);
  sam_live_actions_add_agree (G_ACTION_MAP (group), live);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb), group,
                           0);
  live_changed_cb (live, G_ACTION_MAP (group));
  sam_live_actions_add_reasons (G_ACTION_MAP (group), live);
  sam_live_actions_add_check_out (G_ACTION_MAP (group), live);
  sam_live_actions_add_room (G_ACTION_MAP (group), live);

  return G_ACTION_GROUP (group);
}
