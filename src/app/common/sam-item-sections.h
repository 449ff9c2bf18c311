// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-item.h"

G_BEGIN_DECLS

void sam_item_sections_append (GtkBox *box, SamItem *item);

G_END_DECLS
