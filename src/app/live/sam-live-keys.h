// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-room-state.h"

G_BEGIN_DECLS

/**
 * SamKeyAct:
 * @action: (nullable): the action to activate; %NULL for a key that must do
 *   nothing at all
 * @target: its parameter, or -1 for none
 *
 * What a key does.
 */
typedef struct
{
  const char *action;
  int         target;
} SamKeyAct;

gboolean sam_live_keys_find (const SamRoomState *state,
                             guint               keyval,
                             GdkModifierType     modifiers,
                             SamKeyAct          *act);

GtkEventController *
sam_live_keys_new (SamLive *live, GtkWidget *home) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
