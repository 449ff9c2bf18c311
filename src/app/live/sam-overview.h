// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-live.h"

G_BEGIN_DECLS

#define SAM_TYPE_OVERVIEW (sam_overview_get_type ())

G_DECLARE_FINAL_TYPE (SamOverview, sam_overview, SAM, OVERVIEW, GtkPopover)

GtkWidget *sam_overview_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_overview_set_live (SamOverview *self, SamLive *live);

G_END_DECLS
