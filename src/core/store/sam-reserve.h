// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SAM_RESERVE_BYTES (1024 * 1024)

gboolean sam_reserve_make (const char *database_path);
gboolean sam_reserve_give_up (const char *database_path);

G_END_DECLS
