// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include "sam-earlier-store.h"

/*
 * The same dilemma in an earlier session. It is looked for once the outcome of
 * today is open, so that what others chose then does not pull anybody now; and
 * shown when somebody asks for it.
 */

/* The session may be over before the disk has answered. */
static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamLive *self;
  g_autoptr (SamEarlier) earlier = NULL;
  g_autoptr (SamOutcome) outcome = NULL;
  g_autoptr (GError) error = NULL;

  earlier =
      sam_earlier_store_load_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Nobody misses what nobody knows of. */
  if (earlier == NULL)
    return;

  self = SAM_LIVE (user_data);
  outcome = sam_disclosure_ask (sam_session_item_get_ballot (
                                    sam_earlier_get_item (earlier)),
                                SAM_SURFACE_SHARED_SCREEN);
  if (outcome == NULL)
    return;

  self->earlier = g_steal_pointer (&earlier);
  sam_live_emit_changed (self);
}

/**
 * sam_live_find_earlier:
 *
 * Looks for the current dilemma in the sessions before.
 */
void
sam_live_find_earlier (SamLive *self)
{
  SamBallot *ballot = sam_session_item_get_ballot (sam_live_get_current (self));

  sam_live_forget_earlier (self);
  if (!sam_ballot_is_open (ballot))
    return;

  self->earlier_cancellable = g_cancellable_new ();
  sam_earlier_store_load_async (self->database,
                                sam_session_get_id (self->session),
                                sam_session_get_position (self->session),
                                self->earlier_cancellable, found_cb, self);
}

void
sam_live_forget_earlier (SamLive *self)
{
  g_cancellable_cancel (self->earlier_cancellable);
  g_clear_object (&self->earlier_cancellable);
  g_clear_pointer (&self->earlier, sam_earlier_free);
  self->shows_earlier = FALSE;
}

/**
 * sam_live_get_earlier:
 *
 * Returns: (transfer none) (nullable): the current dilemma in an earlier
 *   session, once its outcome is open
 */
SamEarlier *
sam_live_get_earlier (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  return self->earlier;
}

/**
 * sam_live_shows_earlier:
 *
 * Returns: whether the slide is of the earlier session
 */
gboolean
sam_live_shows_earlier (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->shows_earlier;
}

void
sam_live_set_shows_earlier (SamLive *self, gboolean shows)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  shows = shows && self->earlier != NULL;
  if (self->shows_earlier == shows)
    return;

  self->shows_earlier = shows;
  sam_live_emit_changed (self);
}
