// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

const char *sam_database_error_get_message (int code);

gboolean sam_database_apply_settings (sqlite3 *handle, GError **error);

G_END_DECLS
