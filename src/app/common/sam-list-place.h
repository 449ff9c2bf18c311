// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int  sam_list_place_empty (GtkListBox *list);
void sam_list_place_go_to (GtkListBox *list, int place, GtkWidget *otherwise);

G_END_DECLS
