// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_ONE_STOP (sam_one_stop_get_type ())

G_DECLARE_FINAL_TYPE (SamOneStop, sam_one_stop, SAM, ONE_STOP, AdwBin)

void sam_one_stop_name_line (GtkWidget *row, const char *name);

G_END_DECLS
