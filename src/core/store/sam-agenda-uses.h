// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"
#include "sam-proposal.h"

G_BEGIN_DECLS

/* What took less was skipped: it is nobody's usual, and was not discussed. */
#define SAM_LEAST_SECONDS 30

gboolean sam_agenda_uses_read (sqlite3    *handle,
                               GDateTime  *now,
                               SamHistory *history,
                               GError    **error);

G_END_DECLS
