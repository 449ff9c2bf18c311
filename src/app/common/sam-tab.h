// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean sam_tab_through (GtkWidget *widget, GtkDirectionType direction);
gboolean sam_tab_to_first (GtkWidget *widget);
gboolean sam_tab_into (GtkWidget *widget);
void     sam_tab_past_insensitive (GtkFlowBox *box);

G_END_DECLS
