// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-sums.h"

G_BEGIN_DECLS

GtkWidget *sam_sums_table_new (SamSums *sums) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
