// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-live-keys.h"

G_BEGIN_DECLS

/* Returns: %TRUE, since the key means something */
static inline gboolean
set_act (SamKeyAct *act, const char *action, int target)
{
  act->action = action;
  act->target = target;

  return TRUE;
}

/* sam-live-keys-task.c: what there is to do in a block, beside voting */
gboolean sam_live_keys_find_task (const SamRoomState *state,
                                  guint               keyval,
                                  SamKeyAct          *act);

G_END_DECLS
