// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

#include "sam-live.h"

G_BEGIN_DECLS

/* What each concern adds to the actions of a session: its entries, and what
 * they are at each change. */
void sam_live_actions_set_enabled (GActionMap *actions,
                                   const char *name,
                                   gboolean    enabled);

/* sam-live-actions-agree.c */
void sam_live_actions_add_agree (GActionMap *actions, SamLive *live);
void sam_live_actions_update_agree (GActionMap *actions, SamLive *live);

/* sam-live-actions-time.c */
void sam_live_actions_add_time (GActionMap *actions, SamLive *live);

G_END_DECLS
