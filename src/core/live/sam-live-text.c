// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * What people write during a session. It saves itself: after a pause in
 * typing, and at the latest after so long (reliability.md, R21: on the disk
 * within 2 s).
 */

#define TYPING_PAUSE_MS 500
#define TYPING_MOST_US (1400 * 1000)

static gboolean
text_cb (gpointer user_data)
{
  SamLive *self = user_data;

  self->text_source = 0;
  sam_live_flush (self);

  return G_SOURCE_REMOVE;
}

/* Saves after a pause in typing. Whoever does not pause is saved too. */
void
sam_live_schedule_text (SamLive *self)
{
  gint64 now = sam_clock_get_monotonic (self->clock);

  if (self->text_source == 0)
    self->typed_since = now;
  else if (now - self->typed_since > TYPING_MOST_US)
    return;

  g_clear_handle_id (&self->text_source, g_source_remove);
  self->text_source = g_timeout_add (TYPING_PAUSE_MS, text_cb, self);
  sam_live_tell_save_state (self);
}

/**
 * sam_live_set_note:
 * @note: what is typed so far on the current item. It is saved after a pause.
 */
void
sam_live_set_note (SamLive *self, const char *note)
{
  SamSessionItem *item;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (note != NULL);

  item = sam_live_get_current (self);
  if (sam_live_has_ended (self) ||
      g_strcmp0 (note, sam_session_item_get_note (item)) == 0)
    return;

  sam_session_item_set_note (item, note);
  self->note_dirty = TRUE;
  sam_live_schedule_text (self);
}

/**
 * sam_live_set_agreement:
 *
 * The improvement point as typed so far. It is saved after a pause.
 */
void
sam_live_set_agreement (SamLive    *self,
                        const char *when,
                        const char *then,
                        const char *owner)
{
  SamAgreement    *old;
  g_autofree char *id = NULL;
  g_autoptr (SamAgreement) agreement = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (sam_live_has_ended (self))
    return;

  old = sam_session_get_agreement (self->session);
  id = old != NULL ? g_strdup (sam_agreement_get_id (old))
                   : g_uuid_string_random ();
  agreement = sam_agreement_new (id, when, then, owner);
  sam_session_set_agreement (self->session, agreement);
  self->agreement_dirty = TRUE;
  sam_live_schedule_text (self);
}

/**
 * sam_live_flush:
 *
 * Saves now what is typed: before the screen moves on, and before the window
 * closes.
 */
void
sam_live_flush (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  g_clear_handle_id (&self->text_source, g_source_remove);

  if (self->note_dirty)
    {
      self->note_dirty = FALSE;
      sam_live_push (self, SAM_LIVE_COMMAND_NOTE, 0);
    }
  if (self->agreement_dirty)
    {
      self->agreement_dirty = FALSE;
      sam_live_push (self, SAM_LIVE_COMMAND_AGREEMENT, 0);
    }
}
