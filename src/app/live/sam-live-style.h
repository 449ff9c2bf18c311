// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-card.h"

G_BEGIN_DECLS

void sam_live_style_set_card (GtkWidget *widget, SamCardColour colour);

G_END_DECLS
