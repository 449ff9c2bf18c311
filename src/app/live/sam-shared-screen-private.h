// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-reason-form.h"
#include "sam-session-panel.h"
#include "sam-shared-screen.h"
#include "sam-slip-form.h"

G_BEGIN_DECLS

struct _SamSharedScreen
{
  GtkWindow parent_instance;

  /* Template */
  GtkWidget       *content;
  SamRoomView     *room_view;
  GtkWidget       *side; /* notes, slips and reasons, beside the slide */
  SamSessionPanel *panel;
  GtkWidget       *forms;
  SamSlipForm     *slips;
  SamReasonForm   *reasons;
  SamSlideView    *quiet;
  GtkRevealer     *way_out;

  SamLive   *live;     /* (owned) (nullable) */
  GSettings *settings; /* (owned) (nullable): none in tests */
};

/* sam-shared-screen-actions.c */
void sam_shared_screen_install_actions (GtkWidgetClass *widget_class);
void sam_shared_screen_set_panel_open (SamSharedScreen *self, gboolean open);
void sam_shared_screen_show_forms (SamSharedScreen *self);

/* sam-shared-screen.c */
void sam_shared_screen_ask_console (SamSharedScreen *self, gboolean overview);

G_END_DECLS
