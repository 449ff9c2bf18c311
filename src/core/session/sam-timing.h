// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session.h"

G_BEGIN_DECLS

/**
 * SamTimingPart:
 * @planned: its minutes
 * @step_more: minutes that the step of an assignment got on top of its own
 * @parked: whether it waits for the next meeting
 *
 * What an item of a session has of its time.
 */
typedef struct
{
  guint    planned;
  guint    step_more;
  gboolean parked;
} SamTimingPart;

/**
 * SamTiming:
 * @minutes: how long the session is, 0 for none
 * @parts: (element-type SamTimingPart): of each item, in their order
 *
 * How the time of a session is divided. Plain data.
 */
typedef struct
{
  guint   minutes;
  GArray *parts; /* (owned) */
} SamTiming;

SamTiming *sam_timing_new (SamSession *session) G_GNUC_WARN_UNUSED_RESULT;
SamTiming *sam_timing_copy (const SamTiming *self) G_GNUC_WARN_UNUSED_RESULT;
void       sam_timing_free (SamTiming *self);
SamTimingPart *sam_timing_get_part (SamTiming *self, guint position);
void           sam_timing_apply (const SamTiming *self, SamSession *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamTiming, sam_timing_free)

G_END_DECLS
