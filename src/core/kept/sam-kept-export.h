// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept-source.h"

G_BEGIN_DECLS

/* Everything that is kept, as files that every computer can read. */
void  sam_kept_export_async (SamKeptSource      *source,
                             const char         *parent,
                             GAsyncReadyCallback callback,
                             gpointer            user_data);
char *sam_kept_export_finish (GAsyncResult *result,
                              guint        *n_unread,
                              GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
