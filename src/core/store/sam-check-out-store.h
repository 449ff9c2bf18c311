// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include "sam-session.h"

G_BEGIN_DECLS

gboolean
sam_check_out_store_read (sqlite3 *handle, SamSession *session, GError **error);

G_END_DECLS
