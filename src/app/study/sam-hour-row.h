// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-activity.h"

G_BEGIN_DECLS

GtkWidget *sam_hour_row_new (SamActivity *activity) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_day_row_new (SamDay day,
                            guint  minutes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
