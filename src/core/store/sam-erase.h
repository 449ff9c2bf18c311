// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

void sam_erase_session_async (SamDatabase        *database,
                              const char         *session_id,
                              GDateTime          *now,
                              GAsyncReadyCallback callback,
                              gpointer            user_data);
void sam_erase_due_async (SamDatabase        *database,
                          GDateTime          *now,
                          GAsyncReadyCallback callback,
                          gpointer            user_data);

gboolean sam_erase_finish (SamDatabase  *database,
                           GAsyncResult *result,
                           guint        *n_erased,
                           GError      **error);

G_END_DECLS
