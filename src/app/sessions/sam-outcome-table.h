// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-disclosure.h"
#include "sam-item.h"

G_BEGIN_DECLS

GtkWidget *sam_outcome_table_new (SamOutcome *outcome,
                                  SamItem    *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
