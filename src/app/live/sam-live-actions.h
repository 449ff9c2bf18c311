// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live.h"

G_BEGIN_DECLS

GActionGroup *sam_live_actions_new (SamLive *live) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
