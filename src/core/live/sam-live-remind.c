// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

/*
 * Reminding the facilitator of the time: once for each item, when its time is
 * up or when the meeting becomes late during it. It stands until the session
 * goes on to another item, until there is time again, or until it was read.
 */

static guint
get_position (SamLive *self)
{
  return sam_session_get_position (self->session);
}

/**
 * sam_live_remind:
 *
 * Looks at the clocks; called with each tick.
 */
void
sam_live_remind (SamLive *self)
{
  SamPace  pace = sam_live_get_pace (self);
  gboolean late = pace.has_over && pace.over > 0;
  gboolean becomes_late = late && !self->was_late;
  gboolean is_up = pace.has_left && pace.left <= 0;
  gpointer key = GUINT_TO_POINTER (get_position (self));

  self->was_late = late;
  if (self->remind_at != get_position (self) + 1 || (!late && !is_up))
    self->remind_at = 0;
  if (!becomes_late && !is_up)
    return;
  if (!g_hash_table_add (self->reminded, key))
    return;

  self->remind_at = get_position (self) + 1;
  self->remind_late = late;
}

/**
 * sam_live_dup_reminder:
 *
 * Returns: (transfer full) (nullable): a line for the facilitator, not for the
 *   room; %NULL when there is nothing to be reminded of
 */
char *
sam_live_dup_reminder (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  if (self->remind_at != get_position (self) + 1 || sam_live_has_ended (self))
    return NULL;

  return g_strdup (self->remind_late
                       ? _ ("The meeting is running late. L shows three ways "
                            "out.")
                       : _ ("The time for this is up. Space goes on, + adds "
                            "two minutes."));
}

/**
 * sam_live_dismiss_reminder:
 *
 * The facilitator has read it. It does not come again for this item.
 */
void
sam_live_dismiss_reminder (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  self->remind_at = 0;
}
