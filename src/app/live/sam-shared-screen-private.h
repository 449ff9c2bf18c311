// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-overview.h"
#include "sam-session-panel.h"
#include "sam-shared-screen.h"

G_BEGIN_DECLS

struct _SamSharedScreen
{
  GtkWindow parent_instance;

  /* Template */
  GtkWidget       *content;
  SamRoomView     *room_view;
  GtkRevealer     *revealer;
  SamSessionPanel *panel;
  SamOverview     *overview;

  SamLive   *live;     /* (owned) (nullable) */
  GSettings *settings; /* (owned) (nullable): none in tests */
};

void sam_shared_screen_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
