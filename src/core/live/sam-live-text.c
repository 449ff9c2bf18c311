// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * What people write during a session. It saves itself: after a pause in
 * typing, and at the latest after so long (reliability.md, R21: on the disk
 * within 2 s).
 */

#define TYPING_PAUSE_MS 500
#define TYPING_MOST_US (1400 * 1000)

static void
save_note (SamLive *self, SamLiveCommand *command)
{
  SamSessionItem *item =
      sam_session_get_item (self->session, command->position);

  sam_session_store_save_note_async (self->database,
                                     sam_session_get_id (self->session),
                                     command->position,
                                     sam_session_item_get_note (item),
                                     sam_live_saved_cb, g_object_ref (self));
}

void
sam_live_apply_text (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = FALSE;
}

/* Text that could not be saved is still on the screen: it is tried again. */
static void
fail_note (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = TRUE;
  self->note_dirty = TRUE;
  sam_live_schedule_text (self);
}

/* The room never sees notes. */
static gboolean
is_note_unseen (SamLive *self, SamLiveCommand *command)
{
  return TRUE;
}

static const SamLiveCommandType note_type = {
  .size = sizeof (SamLiveCommand),
  .save = save_note,
  .apply = sam_live_apply_text,
  .is_unseen = is_note_unseen,
  .fail = fail_note,
  .is_text = TRUE,
};

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
      sam_live_push (self, sam_live_command_new (self, &note_type));
    }
  sam_live_flush_proposals (self);
  sam_live_flush_answers (self);
}

/**
 * sam_live_forget_text:
 *
 * Nothing more is saved by itself: the session is over.
 */
void
sam_live_forget_text (SamLive *self)
{
  g_clear_handle_id (&self->text_source, g_source_remove);
}
