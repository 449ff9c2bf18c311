// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_HEADER_END (sam_header_end_get_type ())

G_DECLARE_FINAL_TYPE (SamHeaderEnd, sam_header_end, SAM, HEADER_END, GtkBox)

G_END_DECLS
