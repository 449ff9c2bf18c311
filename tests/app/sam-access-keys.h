// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GHashTable *sam_access_keys_reach (GtkWidget *root) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_access_keys_can_have (GtkWidget *widget);

G_END_DECLS
