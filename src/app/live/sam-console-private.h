// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-console-foot.h"
#include "sam-console-hint.h"
#include "sam-console-item.h"
#include "sam-console-quiet.h"
#include "sam-console.h"
#include "sam-overview.h"
#include "sam-session-panel.h"

G_BEGIN_DECLS

struct _SamConsole
{
  AdwBin parent_instance;

  /* Template */
  GtkMenuButton   *stop;
  GtkMenuButton   *overview_button;
  SamOverview     *overview;
  AdwWindowTitle  *title;
  GtkWidget       *save_banner;
  GtkLabel        *save_message;
  AdwToastOverlay *toasts;
  GtkWidget       *meeting;
  SamConsoleHint  *hint;
  SamConsoleItem  *item;
  GtkButton       *another;
  SamConsoleQuiet *quiet;
  SamConsoleFoot  *foot;
  SamSessionPanel *panel;

  SamLive            *live;   /* (owned) (nullable) */
  GtkWindow          *screen; /* (unowned) (nullable): owned by GTK */
  GtkEventController *keys;   /* (unowned) (nullable): owned by @root */
  GtkWidget          *root;   /* (unowned) (nullable): while mapped */
  gboolean            had_round;
  AdwToast           *toast; /* (unowned) (nullable): the last one, weak */
  gint64              toast_since; /* monotonic, in microseconds */
  gboolean            is_apart;    /* the room has a monitor of its own */
};

void sam_console_install_actions (GtkWidgetClass *widget_class);

/* sam-console-toast.c */
void sam_console_watch_deeds (SamConsole *self, SamLive *live);

G_END_DECLS
