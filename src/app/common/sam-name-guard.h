// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SAM_TYPE_NAME_GUARD (sam_name_guard_get_type ())

G_DECLARE_FINAL_TYPE (SamNameGuard, sam_name_guard, SAM, NAME_GUARD, GtkBox)

GtkWidget *sam_name_guard_get_field (SamNameGuard *self);
void       sam_name_guard_set_field (SamNameGuard *self, GtkWidget *field);
gboolean   sam_name_guard_get_names (SamNameGuard *self);
void       sam_name_guard_set_names (SamNameGuard *self, gboolean names);
void       sam_name_guard_share_left (SamNameGuard *self, GObject *owner);

G_END_DECLS
