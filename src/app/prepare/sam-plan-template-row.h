// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *sam_plan_template_row_new (gpointer item, gpointer user_data)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
