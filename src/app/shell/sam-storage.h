// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-backup.h"

G_BEGIN_DECLS

char *sam_storage_dup_path (void) G_GNUC_WARN_UNUSED_RESULT;

SamDatabase *sam_storage_open (const char *path,
                               gboolean   *damaged,
                               char      **notice) G_GNUC_WARN_UNUSED_RESULT;
SamDatabase *sam_storage_replace (const char *path,
                                  SamBackup  *backup,
                                  char      **notice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
