// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-kept.h"

G_BEGIN_DECLS

GtkWidget *sam_kept_row_new (SamKept *kept,
                             guint    position) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
