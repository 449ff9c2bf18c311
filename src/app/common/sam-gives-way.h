// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_GIVES_WAY (sam_gives_way_get_type ())

G_DECLARE_FINAL_TYPE (SamGivesWay, sam_gives_way, SAM, GIVES_WAY, GtkWidget)

G_END_DECLS
