// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session.h"

G_BEGIN_DECLS

/**
 * SamSummaryLayer:
 * @SAM_SUMMARY_FOR_US: everything, notes too
 * @SAM_SUMMARY_TO_SHARE: what was agreed and the sums of votes; no notes, no
 *   names
 */
typedef enum
{
  SAM_SUMMARY_FOR_US,
  SAM_SUMMARY_TO_SHARE,
} SamSummaryLayer;

char *sam_summary_to_markdown (SamSession     *session,
                               SamSummaryLayer layer) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_summary_tells_of (SamSession     *session,
                               guint           position,
                               SamSummaryLayer layer);

G_END_DECLS
