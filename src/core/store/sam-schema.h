// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/* "Sams" in ASCII, in the header of every database of ours. */
#define SAM_SCHEMA_APPLICATION_ID 0x53616d73

guint    sam_schema_get_newest (void);
gboolean sam_schema_is_old (sqlite3 *handle);
gboolean sam_schema_migrate (sqlite3 *handle, GError **error);

G_END_DECLS
