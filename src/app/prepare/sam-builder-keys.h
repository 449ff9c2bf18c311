// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *sam_builder_keys_find (guint           keyval,
                                   GdkModifierType state,
                                   gboolean        is_searching);

G_END_DECLS
