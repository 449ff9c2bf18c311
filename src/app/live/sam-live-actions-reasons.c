// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions-private.h"

/* What one can do beside the vote: ask for reasons, and look at an earlier
 * session. */

static void
ask_reasons_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  sam_live_ask_reasons (user_data);
}

static void
close_reasons_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  sam_live_close_reasons (user_data);
}

static void
earlier_action (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  sam_live_set_shows_earlier (user_data, g_variant_get_boolean (state));
}

static const GActionEntry entries[] = {
  { .name = "ask-reasons", .activate = ask_reasons_action },
  { .name = "close-reasons", .activate = close_reasons_action },
  { .name = "earlier", .state = "false", .change_state = earlier_action },
};

static void
live_changed_cb (SamLive *live, GActionMap *actions)
{
  GAction *earlier = g_action_map_lookup_action (actions, "earlier");

  g_simple_action_set_state (G_SIMPLE_ACTION (earlier),
                             g_variant_new_boolean (
                                 sam_live_shows_earlier (live)));
  sam_live_actions_set_enabled (actions, "earlier",
                                sam_live_get_earlier (live) != NULL);
  sam_live_actions_set_enabled (actions, "ask-reasons",
                                sam_live_can_ask_reasons (live));
  sam_live_actions_set_enabled (actions, "close-reasons",
                                sam_live_has_reason_round (live));
}

/* Adds ask-reasons, close-reasons and earlier, a switch. */
void
sam_live_actions_add_reasons (GActionMap *actions, SamLive *live)
{
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries),
                                   live);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb),
                           actions, 0);
  live_changed_cb (live, actions);
}
