// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"
#include "sam-earlier.h"

G_BEGIN_DECLS

void sam_earlier_store_load_async (SamDatabase        *database,
                                   const char         *session_id,
                                   guint               position,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
SamEarlier *
sam_earlier_store_load_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
