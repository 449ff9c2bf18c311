// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot-private.h"

/*
 * Why people chose as they did, one sentence each. While they write, it is in
 * memory and told to nobody; it is saved all at once, and then shown mixed.
 */

typedef struct
{
  SamLiveCommand parent;

  GStrv reasons; /* (owned) (nullable): none erases them */
} ReasonsCommand;

typedef struct
{
  SamLiveCommand parent;

  guint step; /* where the phase of reasons is going to be */
} AskCommand;

static void
save_reasons (SamLive *self, SamLiveCommand *command)
{
  ReasonsCommand *change = (ReasonsCommand *) command;

  sam_session_store_save_reasons_async (self->database,
                                        sam_session_get_id (self->session),
                                        command->position,
                                        (const char *const *) change->reasons,
                                        sam_live_saved_cb, g_object_ref (self));
}

static void
apply_reasons (SamLive *self, SamLiveCommand *command)
{
  ReasonsCommand *change = (ReasonsCommand *) command;
  SamSessionItem *item =
      sam_session_get_item (self->session, command->position);

  sam_ballot_set_reasons (sam_session_item_get_ballot (item),
                          (const char *const *) change->reasons);
  sam_session_item_reasons_changed (item);
  sam_live_forget_reasons (self);
  sam_live_enter_step (self);
}

static void
clear_reasons (SamLiveCommand *command)
{
  g_strfreev (((ReasonsCommand *) command)->reasons);
}

static const SamLiveCommandType reasons_type = {
  .size = sizeof (ReasonsCommand),
  .save = save_reasons,
  .apply = apply_reasons,
  .clear = clear_reasons,
};

static SamSessionItem *
get_item (SamLive *self, SamLiveCommand *command)
{
  return sam_session_get_item (self->session, command->position);
}

/* The phase comes before the talk or the outcome; it moves what follows. */
static gboolean
find_asked (SamLive *self, SamLiveCommand *command)
{
  SamSessionItem *item = get_item (self, command);
  guint           step = sam_session_item_get_step (item);

  if (sam_session_item_get_asks_reasons (item))
    return FALSE;

  sam_session_item_set_asks_reasons (item, TRUE);
  ((AskCommand *) command)->step = sam_session_item_get_step (item);
  sam_session_item_set_asks_reasons (item, FALSE);
  sam_session_item_set_step (item, step);

  return TRUE;
}

static void
save_asked (SamLive *self, SamLiveCommand *command)
{
  sam_session_store_save_asks_reasons_async (self->database,
                                             sam_session_get_id (self->session),
                                             command->position,
                                             ((AskCommand *) command)->step,
                                             sam_live_saved_cb,
                                             g_object_ref (self));
}

static void
apply_asked (SamLive *self, SamLiveCommand *command)
{
  SamSessionItem *item = get_item (self, command);

  sam_session_item_set_asks_reasons (item, TRUE);
  sam_session_item_set_step (item, ((AskCommand *) command)->step);
}

static const SamLiveCommandType ask_type = {
  .size = sizeof (AskCommand),
  .find = find_asked,
  .save = save_asked,
  .apply = apply_asked,
};

/**
 * sam_live_can_ask_reasons:
 *
 * Returns: whether people can be asked to write why they chose as they did:
 *   after a vote, if they are enough, and once
 */
gboolean
sam_live_can_ask_reasons (SamLive *self)
{
  SamBallot *ballot;

  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  ballot = sam_session_item_get_ballot (sam_live_get_current (self));

  return ballot != NULL && self->round == NULL && self->reasons == NULL &&
         sam_ballot_was_held (ballot) && !sam_ballot_has_reasons (ballot) &&
         sam_disclosure_may_ask_reasons (
             sam_session_get_people (self->session));
}

/**
 * sam_live_ask_reasons:
 *
 * Goes to the phase of reasons, also where none was prepared.
 */
void
sam_live_ask_reasons (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (!sam_live_can_ask_reasons (self))
    return;

  sam_live_push (self, sam_live_command_new (self, &ask_type));
  sam_live_go_to_phase (self, SAM_PHASE_REASONS);
}

/**
 * sam_live_has_reason_round:
 *
 * Returns: whether people are writing now
 */
gboolean
sam_live_has_reason_round (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->reasons != NULL;
}

/**
 * sam_live_get_reasons_received:
 *
 * Returns: how many have come up; 0 if nobody is asked
 */
guint
sam_live_get_reasons_received (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  return self->reasons != NULL ? sam_reason_round_get_received (self->reasons)
                               : 0;
}

gboolean
sam_live_is_reason_round_full (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->reasons != NULL && sam_reason_round_is_full (self->reasons);
}

/**
 * sam_live_add_reason:
 * @because: what speaks for the choice of whoever came up; maybe empty
 * @despite: what speaks against it; likewise
 *
 * Somebody came up, and wrote a sentence or nothing.
 */
void
sam_live_add_reason (SamLive *self, const char *because, const char *despite)
{
  g_autofree char *reason = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (because != NULL);
  g_return_if_fail (despite != NULL);

  if (self->reasons == NULL)
    return;

  reason = sam_reason_write (because, despite);
  if (sam_reason_round_add (self->reasons, reason))
    sam_live_emit_changed (self);
}

/**
 * sam_live_close_reasons:
 *
 * Saves what was written, and shows it. With fewer people than could hide each
 * other nothing is kept, and the session goes on.
 */
void
sam_live_close_reasons (SamLive *self)
{
  ReasonsCommand *command;
  g_auto (GStrv) reasons = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (self->reasons == NULL)
    return;

  reasons = sam_reason_round_mix (self->reasons);
  if (reasons[0] == NULL || !sam_disclosure_may_ask_reasons (
                                sam_reason_round_get_received (self->reasons)))
    {
      sam_live_forget_reasons (self);
      sam_live_next (self);
      return;
    }

  command = sam_live_command_new (self, &reasons_type);
  command->reasons = g_steal_pointer (&reasons);
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_restart_reasons:
 *
 * Erases what was written, and asks again.
 */
void
sam_live_restart_reasons (SamLive *self)
{
  ReasonsCommand *command = sam_live_command_new (self, &reasons_type);

  sam_live_push (self, &command->parent);
}

/**
 * sam_live_open_reasons:
 *
 * Opens the round, unless it was held.
 */
void
sam_live_open_reasons (SamLive *self)
{
  SamBallot *ballot = sam_session_item_get_ballot (sam_live_get_current (self));
  guint      people = sam_session_get_people (self->session);

  sam_live_forget_reasons (self);
  if (!sam_ballot_has_reasons (ballot) &&
      sam_disclosure_may_ask_reasons (people))
    self->reasons = sam_reason_round_new (people);
}

void
sam_live_forget_reasons (SamLive *self)
{
  g_clear_pointer (&self->reasons, sam_reason_round_free);
}

/**
 * sam_live_describe_reasons:
 *
 * Returns: (transfer full): how far the open round is, in words that may be
 *   shown everywhere
 */
char *
sam_live_describe_reasons (SamLive *self)
{
  guint received = sam_reason_round_get_received (self->reasons);
  guint n_voters = sam_reason_round_get_n_voters (self->reasons);

  return g_strdup_printf (_ ("Reason %u of %u received"), received, n_voters);
}
