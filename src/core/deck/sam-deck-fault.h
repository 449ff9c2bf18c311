// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-deck-reader.h"

G_BEGIN_DECLS

/* More faults than this help nobody. */
#define SAM_MAX_FAULTS 100

SamFault *sam_fault_new (SamDeckError code,
                         guint        line,
                         guint        column,
                         const char  *format,
                         ...) G_GNUC_PRINTF (4, 5) G_GNUC_WARN_UNUSED_RESULT;

int  sam_fault_compare (gconstpointer a, gconstpointer b);
void sam_fault_set_error (const SamFault *fault, GError **error);

G_END_DECLS
