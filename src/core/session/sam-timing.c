// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-timing.h"

/**
 * sam_timing_new:
 * @session: (transfer none): not kept
 *
 * Returns: (transfer full): how the time of @session is divided now
 */
SamTiming *
sam_timing_new (SamSession *session)
{
  SamTiming *self;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);

  self = g_new0 (SamTiming, 1);
  self->minutes = sam_session_get_minutes (session);
  self->parts = g_array_new (FALSE, FALSE, sizeof (SamTimingPart));

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      SamTimingPart   part = { sam_session_item_get_planned (item),
                               sam_session_item_get_step_more (item),
                               sam_session_item_is_parked (item) };

      g_array_append_val (self->parts, part);
    }

  return self;
}

/**
 * sam_timing_copy:
 *
 * Returns: (transfer full): the same
 */
SamTiming *
sam_timing_copy (const SamTiming *self)
{
  SamTiming *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (SamTiming, 1);
  copy->minutes = self->minutes;
  copy->parts = g_array_copy (self->parts);

  return copy;
}

void
sam_timing_free (SamTiming *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->parts);
  g_free (self);
}

/**
 * sam_timing_get_part:
 * @position: of an item
 *
 * Returns: (transfer none): what that item has, to be changed
 */
SamTimingPart *
sam_timing_get_part (SamTiming *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->parts->len, NULL);

  return &g_array_index (self->parts, SamTimingPart, position);
}

/**
 * sam_timing_apply:
 * @session: gets the minutes; items that joined it since keep theirs
 */
void
sam_timing_apply (const SamTiming *self, SamSession *session)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SAM_IS_SESSION (session));

  sam_session_set_minutes (session, self->minutes);

  for (guint i = 0; i < self->parts->len; i++)
    {
      SamTimingPart  *part = &g_array_index (self->parts, SamTimingPart, i);
      SamSessionItem *item = sam_session_get_item (session, i);

      if (item == NULL)
        break;
      sam_session_item_set_planned (item, part->planned);
      sam_session_item_set_step_more (item, part->step_more);
      sam_session_item_set_parked (item, part->parked);
    }
}
