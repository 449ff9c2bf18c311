// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * What people write during a session. It saves itself: after a pause in
 * typing, and at the latest after so long (reliability.md, R21: on the disk
 * within 2 s).
 */

#define TYPING_PAUSE_MS 500
#define TYPING_MOST_US (1400 * 1000)

static void schedule (SamLive *self);

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

static void
save_agreement (SamLive *self, SamLiveCommand *command)
{
  sam_session_store_save_agreement_async (self->database,
                                          sam_session_get_id (self->session),
                                          sam_session_get_agreement (
                                              self->session),
                                          sam_live_saved_cb,
                                          g_object_ref (self));
}

static void
apply_text (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = FALSE;
}

/* Text that could not be saved is still on the screen: it is tried again. */
static void
fail_note (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = TRUE;
  self->note_dirty = TRUE;
  schedule (self);
}

static void
fail_agreement (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = TRUE;
  self->agreement_dirty = TRUE;
  schedule (self);
}

/* The room never sees notes. */
static gboolean
is_note_unseen (SamLive *self, SamLiveCommand *command)
{
  return TRUE;
}

/* What is being agreed is seen in its own block. */
static gboolean
is_agreement_unseen (SamLive *self, SamLiveCommand *command)
{
  return sam_session_item_get_kind (sam_live_get_current (self)) !=
         SAM_BLOCK_AGREE;
}

static const SamLiveCommandType note_type = {
  .size = sizeof (SamLiveCommand),
  .save = save_note,
  .apply = apply_text,
  .is_unseen = is_note_unseen,
  .fail = fail_note,
  .is_text = TRUE,
};

static const SamLiveCommandType agreement_type = {
  .size = sizeof (SamLiveCommand),
  .save = save_agreement,
  .apply = apply_text,
  .is_unseen = is_agreement_unseen,
  .fail = fail_agreement,
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
static void
schedule (SamLive *self)
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
  schedule (self);
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
  schedule (self);
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
  if (self->agreement_dirty)
    {
      self->agreement_dirty = FALSE;
      sam_live_push (self, sam_live_command_new (self, &agreement_type));
    }
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
