// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

char        *sam_storage_dup_path (void) G_GNUC_WARN_UNUSED_RESULT;
SamDatabase *sam_storage_open (const char *path,
                               char      **notice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
