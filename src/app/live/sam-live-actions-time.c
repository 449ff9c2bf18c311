// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-actions-private.h"

/* Actions of the time, and taking back. */

static void
more_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_add_minutes (user_data);
}

static void
park_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_park (user_data);
}

static void
late_way_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  int way = g_variant_get_int32 (parameter);

  if (way >= 0 && way < SAM_N_LATE_WAYS)
    sam_live_take_late_way (user_data, (SamLateWay) way);
}

static void
undo_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_undo (user_data);
}

static void
redo_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  sam_live_redo (user_data);
}

static const GActionEntry entries[] = {
  { .name = "more", .activate = more_action },
  { .name = "park", .activate = park_action },
  { .name = "late-way", .activate = late_way_action, .parameter_type = "i" },
  { .name = "undo", .activate = undo_action },
  { .name = "redo", .activate = redo_action },
};

static void
live_changed_cb (SamLive *live, GActionMap *actions)
{
  sam_live_actions_set_enabled (actions, "park", sam_live_can_park (live));
  sam_live_actions_set_enabled (actions, "undo",
                                sam_live_get_undo_label (live) != NULL);
  sam_live_actions_set_enabled (actions, "redo",
                                sam_live_get_redo_label (live) != NULL);
}

/* Some of what can be taken back is not seen in the room, and then only told as
 * done. */
static void
live_done_cb (SamLive *live, const char *label, guint deed, GActionMap *actions)
{
  live_changed_cb (live, actions);
}

/* Adds the actions to those of @live. */
void
sam_live_actions_add_time (GActionMap *actions, SamLive *live)
{
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries),
                                   live);
  g_signal_connect_object (live, "changed", G_CALLBACK (live_changed_cb),
                           actions, 0);
  g_signal_connect_object (live, "done", G_CALLBACK (live_done_cb), actions, 0);
  live_changed_cb (live, actions);
}
