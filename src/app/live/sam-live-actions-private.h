// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-live.h"

G_BEGIN_DECLS

void sam_live_actions_set_enabled (GActionMap *actions,
                                   const char *name,
                                   gboolean    enabled);

/* sam-live-actions-time.c */
void sam_live_actions_add_time (GActionMap *actions, SamLive *live);

/* sam-live-actions-room.c */
void sam_live_actions_add_room (GActionMap *actions, SamLive *live);

G_END_DECLS
