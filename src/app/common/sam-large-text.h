// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double sam_large_text_get_scale (GtkWidget *widget);

void sam_large_text_widen (GtkWindow *window);

G_END_DECLS
