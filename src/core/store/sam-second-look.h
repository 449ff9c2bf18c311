// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

gboolean sam_second_look_read (sqlite3    *handle,
                               const char *session_id,
                               guint       position,
                               gboolean   *parted,
                               GError    **error);

G_END_DECLS
