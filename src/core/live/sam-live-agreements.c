// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include "sam-agreement-store.h"
#include "sam-date.h"

/*
 * Writing down what is proposed in a session. It saves itself, as notes do.
 */

typedef struct
{
  SamLiveCommand parent;

  char *id; /* (owned) */
} TextCommand;

/* The room sees proposals in their own block. */
static gboolean
is_unseen (SamLive *self, SamLiveCommand *command)
{
  return sam_session_item_get_kind (sam_live_get_current (self)) !=
         SAM_BLOCK_AGREE;
}

static gboolean
find_text (SamLive *self, SamLiveCommand *command)
{
  return sam_session_find_proposal (self->session,
                                    ((TextCommand *) command)->id) != NULL;
}

static void
save_text (SamLive *self, SamLiveCommand *command)
{
  const char *id = ((TextCommand *) command)->id;

  sam_agreement_store_save_async (self->database,
                                  sam_session_get_id (self->session),
                                  sam_session_find_proposal (self->session, id),
                                  sam_live_saved_cb, g_object_ref (self));
}

/* Text that could not be saved is still on the screen: it is tried again. */
static void
fail_text (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = TRUE;
  g_hash_table_add (self->dirty_proposals,
                    g_strdup (((TextCommand *) command)->id));
  sam_live_schedule_text (self);
}

static void
clear_text (SamLiveCommand *command)
{
  g_free (((TextCommand *) command)->id);
}

static const SamLiveCommandType text_type = {
  .size = sizeof (TextCommand),
  .find = find_text,
  .save = save_text,
  .apply = sam_live_apply_text,
  .is_unseen = is_unseen,
  .fail = fail_text,
  .clear = clear_text,
  .is_text = TRUE,
};

/**
 * sam_live_flush_proposals:
 *
 * Saves now what is typed of proposals.
 */
void
sam_live_flush_proposals (SamLive *self)
{
  GHashTableIter iter;
  gpointer       id;

  g_hash_table_iter_init (&iter, self->dirty_proposals);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      TextCommand *command = sam_live_command_new (self, &text_type);

      command->id = g_strdup (id);
      g_hash_table_iter_remove (&iter);
      sam_live_push (self, &command->parent);
      g_hash_table_iter_init (&iter, self->dirty_proposals);
    }
}

/* Where there is no block to choose in, what is written down is agreed. */
static gboolean
is_chosen_at_once (SamLive *self)
{
  g_autoptr (GPtrArray) agreements =
      sam_session_list_agreements (self->session);

  return !sam_session_has_block (self->session, SAM_BLOCK_AGREE) &&
         !sam_dots_asks_first (agreements->len);
}

/* Returns: (transfer full): one without words yet, made at the current item */
static SamAgreement *
new_proposal (SamLive *self)
{
  GDate            today;
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *title = sam_session_dup_title (self->session);
  g_autoptr (SamAgreement) blank = sam_agreement_new (id, NULL, NULL, NULL);
  g_autoptr (SamAgreement) chosen =
      sam_agreement_with_chosen (blank, is_chosen_at_once (self));
  g_autoptr (SamAgreement) placed =
      sam_agreement_with_place (chosen,
                                sam_session_get_next_number (self->session),
                                (int) sam_session_get_position (self->session));

  sam_date_of (sam_session_get_started (self->session), &today);

  return sam_agreement_with_session (placed, sam_session_get_id (self->session),
                                     title, &today);
}

static gboolean
has_words (SamAgreement *proposal,
           const char   *when,
           const char   *then,
           const char   *owner)
{
  return g_str_equal (sam_agreement_get_when (proposal), when) &&
         g_str_equal (sam_agreement_get_then (proposal), then) &&
         g_str_equal (sam_agreement_get_owner (proposal), owner);
}

static void
write_words (SamLive      *self,
             SamAgreement *proposal,
             const char   *when,
             const char   *then,
             const char   *owner)
{
  g_autoptr (SamAgreement) written =
      sam_agreement_with_words (proposal, when, then, owner);

  /* A space at the end of what is being typed is nothing to save. */
  if (has_words (proposal, sam_agreement_get_when (written),
                 sam_agreement_get_then (written),
                 sam_agreement_get_owner (written)))
    return;

  sam_session_put_proposal (self->session, written);
  g_hash_table_add (self->dirty_proposals,
                    g_strdup (sam_agreement_get_id (written)));
  sam_live_schedule_text (self);
}

/**
 * sam_live_set_agreement:
 *
 * The proposal of the current item as typed so far: the first one that was made
 * at it, or a new one. It is saved after a pause. In a session without a block
 * to choose in, it is an improvement point at once.
 */
void
sam_live_set_agreement (SamLive    *self,
                        const char *when,
                        const char *then,
                        const char *owner)
{
  SamAgreement *old;
  g_autoptr (SamAgreement) proposal = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (when != NULL && then != NULL && owner != NULL);

  if (sam_live_has_ended (self))
    return;

  old = sam_session_find_proposal_at (self->session,
                                      sam_session_get_position (self->session));
  proposal = old != NULL ? sam_agreement_ref (old) : new_proposal (self);
  write_words (self, proposal, when, then, owner);
}

/**
 * sam_live_add_proposal:
 *
 * A proposal that has no words yet. It is saved once it has.
 *
 * Returns: (transfer full) (nullable): its id; %NULL if the session is over
 */
char *
sam_live_add_proposal (SamLive *self)
{
  g_autoptr (SamAgreement) proposal = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  if (sam_live_has_ended (self))
    return NULL;

  proposal = new_proposal (self);
  sam_session_put_proposal (self->session, proposal);
  sam_live_emit_changed (self);

  return g_strdup (sam_agreement_get_id (proposal));
}

/**
 * sam_live_write_proposal:
 * @id: of a proposal of this session
 *
 * Its words as typed so far. They are saved after a pause.
 */
void
sam_live_write_proposal (SamLive    *self,
                         const char *id,
                         const char *when,
                         const char *then,
                         const char *owner)
{
  SamAgreement *proposal;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (when != NULL && then != NULL && owner != NULL);

  proposal = sam_session_find_proposal (self->session, id);
  if (proposal != NULL && !sam_live_has_ended (self))
    {
      g_autoptr (SamAgreement) kept = sam_agreement_ref (proposal);

      write_words (self, kept, when, then, owner);
    }
}
