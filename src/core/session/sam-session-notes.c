// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-private.h"

/* How long the notes of a session are kept. */

/**
 * sam_session_get_notes_end:
 *
 * Returns: (transfer none) (nullable): when the notes are to be erased, or
 * were; %NULL if they are kept
 */
GDateTime *
sam_session_get_notes_end (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->notes_end;
}

/**
 * sam_session_are_notes_erased:
 *
 * Returns: whether there are none any more, and never will be
 */
gboolean
sam_session_are_notes_erased (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), FALSE);

  return self->notes_erased;
}

/**
 * sam_session_set_notes_end:
 * @end: (nullable): when the notes are to be erased, or were
 * @erased: whether they were
 */
void
sam_session_set_notes_end (SamSession *self, GDateTime *end, gboolean erased)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (end != NULL || !erased);

  if (end != NULL)
    g_date_time_ref (end);
  g_clear_pointer (&self->notes_end, g_date_time_unref);
  self->notes_end = end;
  self->notes_erased = erased;
}
