// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions-private.h"

/* Counting hands at the check-out. */

static void
add_hands (SamLive *live, GVariant *parameter, int hands)
{
  int worth = g_variant_get_int32 (parameter);

  if (worth >= 0 && worth < SAM_N_WORTHS)
    sam_live_add_worth (live, (SamWorth) worth, hands);
}

static void
worth_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  add_hands (user_data, parameter, 1);
}

static void
unworth_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  add_hands (user_data, parameter, -1);
}

static const GActionEntry entries[] = {
  { .name = "worth", .activate = worth_action, .parameter_type = "i" },
  { .name = "unworth", .activate = unworth_action, .parameter_type = "i" },
};

static void
live_changed_cb (SamLive *live, GActionMap *actions)
{
  gboolean counts = sam_live_is_at_check_out (live);

  sam_live_actions_set_enabled (actions, "worth", counts);
  sam_live_actions_set_enabled (actions, "unworth", counts);
}

/* Adds worth (i) and unworth (i): a #SamWorth, one hand more or fewer. */
void
sam_live_actions_add_check_out (GActionMap *actions, SamLive *live)
{
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries),
                                   live);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb),
                           actions, 0);
  live_changed_cb (live, actions);
}
