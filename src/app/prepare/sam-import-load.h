// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-agenda-file.h"

G_BEGIN_DECLS

SamImport *sam_import_load (GFile        *file,
                            SamDeckShelf *shelf,
                            GPtrArray    *faults,
                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
