// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-live.h"

G_BEGIN_DECLS

/* What each concern adds to the actions of a session: its entries, and what
 * they are at each change. */
/* Helpers for the files that add actions of one concern. */
void sam_live_actions_set_enabled (GActionMap *actions,
                                   const char *name,
                                   gboolean    enabled);

/* sam-live-actions-agree.c */
void sam_live_actions_add_agree (GActionMap *actions, SamLive *live);
void sam_live_actions_update_agree (GActionMap *actions, SamLive *live);

/* sam-live-actions-reasons.c */
void sam_live_actions_add_reasons (GActionMap *actions, SamLive *live);

/* sam-live-actions-check-out.c */
void sam_live_actions_add_check_out (GActionMap *actions, SamLive *live);

/* sam-live-actions-time.c */
void sam_live_actions_add_time (GActionMap *actions, SamLive *live);

/* sam-live-actions-room.c */
void sam_live_actions_add_room (GActionMap *actions, SamLive *live);

G_END_DECLS
