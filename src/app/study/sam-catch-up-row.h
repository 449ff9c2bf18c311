// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-study-pack.h"

G_BEGIN_DECLS

GtkWidget *sam_catch_up_row_new (SamStudyPack *pack,
                                 guint         item,
                                 gboolean chosen) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
