// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

/* Before the window closes, and before the computer sleeps: what was typed last
 * is saved. */

static void
close_when_saved_cb (SamWindow *self)
{
  SamSaveState state = sam_live_get_save_state (self->live);

  if (state == SAM_SAVE_STATE_SAVING)
    return;

  g_clear_signal_handler (&self->saving_handler, self->live);
  if (state == SAM_SAVE_STATE_SAVED)
    gtk_window_close (GTK_WINDOW (self));
}

/* A session that runs is not ended by closing the window: it can be continued
 * later. What was typed last is saved first; if that fails the window stays,
 * once, and says so. */
static gboolean
must_wait_for_save (SamWindow *self)
{
  if (self->live == NULL || self->saving_handler != 0)
    return FALSE;

  sam_live_flush (self->live);
  if (sam_live_get_save_state (self->live) != SAM_SAVE_STATE_SAVING)
    return FALSE;

  self->saving_handler =
      g_signal_connect_swapped (self->live, "notify::save-state",
                                G_CALLBACK (close_when_saved_cb), self);

  return TRUE;
}

/* Returns: whether the window stays until all is saved, or to say that it could
 * not be */
gboolean
sam_window_must_wait (SamWindow *self)
{
  return must_wait_for_save (self) || sam_window_must_wait_for_agenda (self) ||
         sam_window_must_wait_for_study (self);
}

/**
 * sam_window_fall_asleep:
 *
 * Saves what is being typed, since the computer is going to sleep; what of it
 * goes into the database is on its way there when this returns. A file that is
 * sealed with a passphrase is locked.
 */
void
sam_window_fall_asleep (SamWindow *self)
{
  g_return_if_fail (SAM_IS_WINDOW (self));

  if (self->live != NULL)
    sam_live_flush (self->live);
  sam_window_flush_agenda (self);
  sam_study_place_fall_asleep (self->study_place);
}
