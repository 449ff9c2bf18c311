// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

gboolean sam_statement_run (
    sqlite3 *handle, GError **error, const char *sql, const char *types, ...);

sqlite3_stmt *sam_statement_prepare (sqlite3    *handle,
                                     GError    **error,
                                     const char *sql,
                                     const char *types,
                                     ...) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_statement_find_row (sqlite3      *handle,
                                 sqlite3_stmt *statement,
                                 gboolean     *found,
                                 GError      **error);

const char *sam_statement_get_text (sqlite3_stmt *statement, int column);

G_END_DECLS
