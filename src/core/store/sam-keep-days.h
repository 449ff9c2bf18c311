// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/* For how many days the notes of a session are kept after it: 0 is until it
 * closes. */
#define SAM_KEEP_DAYS_DEFAULT 90
#define SAM_KEEP_FOR_EVER (-1)

/* A session that nobody closes is past after this many days, at the least. */
#define SAM_KEEP_DAYS_UNCLOSED 30

GDateTime *sam_keep_days_get_end (int        days,
                                  GDateTime *started,
                                  GDateTime *ended) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_keep_days_read (sqlite3 *handle, int *days, GError **error);

void     sam_keep_days_load_async (SamDatabase        *database,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean sam_keep_days_load_finish (SamDatabase  *database,
                                    GAsyncResult *result,
                                    int          *days,
                                    GError      **error);
void     sam_keep_days_save_async (SamDatabase        *database,
                                   int                 days,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean sam_keep_days_save_finish (SamDatabase  *database,
                                    GAsyncResult *result,
                                    GError      **error);

G_END_DECLS
