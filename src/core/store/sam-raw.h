// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/**
 * SamRawFate:
 * @SAM_RAW_UNKNOWN: nobody has said; a test refuses that
 * @SAM_RAW_KEPT: stays: titles, what was agreed, sums, ids, what a card says
 * @SAM_RAW_EMPTIED: becomes empty when the notes are erased
 * @SAM_RAW_DELETED: goes with its row
 *
 * What becomes of a column of text when the notes of its session are erased.
 */
typedef enum
{
  SAM_RAW_UNKNOWN,
  SAM_RAW_KEPT,
  SAM_RAW_EMPTIED,
  SAM_RAW_DELETED,
} SamRawFate;

SamRawFate sam_raw_get_fate (const char *table, const char *column);

gboolean
sam_raw_erase (sqlite3 *handle, const char *session_id, GError **error);

G_END_DECLS
