// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *sam_listed_get_id (gpointer row);
const char *sam_listed_get_title (gpointer row);
gboolean    sam_listed_equal (gpointer a, gpointer b);

G_END_DECLS
