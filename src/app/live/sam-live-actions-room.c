// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions-private.h"

/* What the room sees: the dark screen, the frozen one and the calm one; and
 * what it is asked. */

static void
switch_screen (GSimpleAction *action, SamLive *live, SamScreenState state)
{
  sam_live_switch_screen (live, state, !sam_live_has_screen (live, state));
}

static void
blank_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  switch_screen (action, user_data, SAM_SCREEN_BLANK);
}

static void
freeze_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  switch_screen (action, user_data, SAM_SCREEN_FROZEN);
}

static void
quiet_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  switch_screen (action, user_data, SAM_SCREEN_QUIET);
}

static void
another_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_ask_another (user_data);
}

static const GActionEntry entries[] = {
  { .name = "blank", .activate = blank_action, .state = "false" },
  { .name = "freeze", .activate = freeze_action, .state = "false" },
  { .name = "quiet", .activate = quiet_action, .state = "false" },
  { .name = "another", .activate = another_action },
};

static const struct
{
  const char    *name;
  SamScreenState state;
} screens[] = {
  { "blank", SAM_SCREEN_BLANK },
  { "freeze", SAM_SCREEN_FROZEN },
  { "quiet", SAM_SCREEN_QUIET },
};

static void
screen_state_cb (SamLive *live, GParamSpec *pspec, GActionMap *actions)
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      GAction *action = g_action_map_lookup_action (actions, screens[i].name);

      g_simple_action_set_state (G_SIMPLE_ACTION (action),
                                 g_variant_new_boolean (
                                     sam_live_has_screen (live,
                                                          screens[i].state)));
    }
}

static void
changed_cb (SamLive *live, GActionMap *actions)
{
  sam_live_actions_set_enabled (actions, "another",
                                sam_live_can_ask_another (live));
}

/**
 * sam_live_actions_add_room:
 * @actions: holds @live
 *
 * Adds what the room sees to the actions of a session:
 *
 * - blank, freeze, quiet: on and off; their state says whether it is on
 * - another: another question, or another ground rule
 */
void
sam_live_actions_add_room (GActionMap *actions, SamLive *live)
{
  g_return_if_fail (G_IS_ACTION_MAP (actions));
  g_return_if_fail (SAM_IS_LIVE (live));

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries),
                                   live);
  g_signal_connect_object (live, "notify::screen-state",
                           G_CALLBACK (screen_state_cb), actions, 0);
  g_signal_connect_object (live, "changed", G_CALLBACK (changed_cb), actions,
                           0);
  screen_state_cb (live, NULL, actions);
  changed_cb (live, actions);
}
