// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-clock.h"
#include "sam-database.h"

G_BEGIN_DECLS

/* A change waits at most so long for its backup, in minutes. */
#define SAM_BACKUP_MINUTES 30

#define SAM_TYPE_UPKEEP (sam_upkeep_get_type ())

G_DECLARE_FINAL_TYPE (SamUpkeep, sam_upkeep, SAM, UPKEEP, GObject)

SamUpkeep *sam_upkeep_new (SamDatabase *database,
                           SamClock    *clock) G_GNUC_WARN_UNUSED_RESULT;

void       sam_upkeep_tick (SamUpkeep *self, gboolean session_runs);
void       sam_upkeep_erase_due (SamUpkeep *self);
void       sam_upkeep_finish (SamUpkeep *self);
GDateTime *sam_upkeep_get_last_backup (SamUpkeep *self);

void     sam_upkeep_back_up_async (SamUpkeep          *self,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean sam_upkeep_back_up_finish (SamUpkeep    *self,
                                    GAsyncResult *result,
                                    GError      **error);

G_END_DECLS
