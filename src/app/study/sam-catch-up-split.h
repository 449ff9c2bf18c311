// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-sitting.h"
#include "sam-study-pack.h"

G_BEGIN_DECLS

void sam_catch_up_append_split (GtkBox       *box,
                                SamStudyPack *pack,
                                guint         item,
                                SamSitting   *own);

G_END_DECLS
