// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-session-item.h"

G_BEGIN_DECLS

void sam_live_style_set_item (GtkWidget *widget, SamSessionItem *item);

G_END_DECLS
