// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

gboolean sam_agenda_search_find (sqlite3   *handle,
                                 char     **words,
                                 gboolean   with_notes,
                                 GPtrArray *hits,
                                 GError   **error);

G_END_DECLS
