// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-kept.h"
#include "sam-upkeep.h"

G_BEGIN_DECLS

/* One kind of what is kept, for good, while the program goes on. For everything
 * see sam-erasure.h: nothing may be open then. */
void     sam_kept_erase_async (SamKeptSource      *source,
                               SamUpkeep          *upkeep,
                               SamKeptKind         kind,
                               const char         *person_id,
                               GAsyncReadyCallback callback,
                               gpointer            user_data);
gboolean sam_kept_erase_finish (GAsyncResult *result, GError **error);

void sam_kept_reset_settings (GSettings *settings);

G_END_DECLS
