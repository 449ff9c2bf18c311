// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agreement-store.h"

/*
 * What of the proposals of a session becomes an improvement point, when that
 * comes back, and what nobody wants after all.
 */

/* Makes of a proposal as it is when the command is run another one. */
typedef struct _ChangeCommand ChangeCommand;

struct _ChangeCommand
{
  SamLiveCommand parent;

  char *id; /* (owned) */
  SamAgreement *(*change) (ChangeCommand *self, SamAgreement *proposal);
  const char *label; /* (unowned): of what was done */
  gboolean    chosen;
  GDate       returns;
};

typedef struct
{
  SamLiveCommand parent;

  SamAgreement *proposal; /* (owned) */
} PutCommand;

static gboolean
find_changed (SamLive *self, SamLiveCommand *command)
{
  return sam_session_find_proposal (self->session,
                                    ((ChangeCommand *) command)->id) != NULL;
}

static void
save_changed (SamLive *self, SamLiveCommand *command)
{
  ChangeCommand *change = (ChangeCommand *) command;
  SamAgreement  *proposal =
      sam_session_find_proposal (self->session, change->id);
  g_autoptr (SamAgreement) changed = change->change (change, proposal);

  sam_agreement_store_save_async (self->database,
                                  sam_session_get_id (self->session), changed,
                                  sam_live_saved_cb, g_object_ref (self));
}

static const SamLiveCommandType change_type;

/* Returns: (transfer full): what makes it as @before again, and leaves alone
 *   what is typed meanwhile */
static SamLiveCommand *
invert (SamLive *self, ChangeCommand *change, SamAgreement *before)
{
  const GDate   *returns = sam_agreement_get_returns (before);
  ChangeCommand *inverse = sam_live_command_new (self, &change_type);

  inverse->id = g_strdup (change->id);
  inverse->change = change->change;
  inverse->label = change->label;
  inverse->chosen = sam_agreement_is_chosen (before);
  if (returns != NULL)
    inverse->returns = *returns;

  return &inverse->parent;
}

/* Somebody may have typed on while it was saved: only the change is applied. */
static void
apply_changed (SamLive *self, SamLiveCommand *command)
{
  ChangeCommand *change = (ChangeCommand *) command;
  SamAgreement  *proposal =
      sam_session_find_proposal (self->session, change->id);
  g_autoptr (SamAgreement) before = NULL;
  g_autoptr (SamAgreement) changed = NULL;

  if (proposal == NULL)
    return;

  before = sam_agreement_ref (proposal);
  changed = change->change (change, before);
  sam_session_put_proposal (self->session, changed);
  sam_live_push_undo (self, invert (self, change, before), change->label);
}

static void
clear_changed (SamLiveCommand *command)
{
  g_free (((ChangeCommand *) command)->id);
}

static const SamLiveCommandType change_type = {
  .size = sizeof (ChangeCommand),
  .find = find_changed,
  .save = save_changed,
  .apply = apply_changed,
  .clear = clear_changed,
};

static SamAgreement *
change_chosen (ChangeCommand *change, SamAgreement *proposal)
{
  return sam_agreement_with_chosen (proposal, change->chosen);
}

static SamAgreement *
change_returns (ChangeCommand *change, SamAgreement *proposal)
{
  return sam_agreement_with_returns (proposal, &change->returns);
}

static void push_inverse (SamLive                  *self,
                          const SamLiveCommandType *type,
                          SamAgreement             *proposal);

static const SamLiveCommandType remove_type;
static const SamLiveCommandType put_type;

static void
save_removed (SamLive *self, SamLiveCommand *command)
{
  SamAgreement *proposal = ((PutCommand *) command)->proposal;

  sam_agreement_store_remove_async (self->database,
                                    sam_session_get_id (self->session),
                                    sam_agreement_get_id (proposal),
                                    sam_live_saved_cb, g_object_ref (self));
}

static void
apply_removed (SamLive *self, SamLiveCommand *command)
{
  const char *id = sam_agreement_get_id (((PutCommand *) command)->proposal);

  g_hash_table_remove (self->dirty_proposals, id);
  push_inverse (self, &put_type, ((PutCommand *) command)->proposal);
  sam_session_remove_proposal (self->session, id);
}

static void
save_put (SamLive *self, SamLiveCommand *command)
{
  sam_agreement_store_save_async (self->database,
                                  sam_session_get_id (self->session),
                                  ((PutCommand *) command)->proposal,
                                  sam_live_saved_cb, g_object_ref (self));
}

static void
apply_put (SamLive *self, SamLiveCommand *command)
{
  sam_session_put_proposal (self->session, ((PutCommand *) command)->proposal);
  push_inverse (self, &remove_type, ((PutCommand *) command)->proposal);
}

static void
clear_put (SamLiveCommand *command)
{
  sam_agreement_unref (((PutCommand *) command)->proposal);
}

static const SamLiveCommandType remove_type = {
  .size = sizeof (PutCommand),
  .save = save_removed,
  .apply = apply_removed,
  .clear = clear_put,
};

static const SamLiveCommandType put_type = {
  .size = sizeof (PutCommand),
  .save = save_put,
  .apply = apply_put,
  .clear = clear_put,
};

/* Returns: (transfer full) */
static PutCommand *
new_put (SamLive *self, const SamLiveCommandType *type, SamAgreement *proposal)
{
  PutCommand *command = sam_live_command_new (self, type);

  command->proposal = sam_agreement_ref (proposal);

  return command;
}

static void
push_inverse (SamLive                  *self,
              const SamLiveCommandType *type,
              SamAgreement             *proposal)
{
  PutCommand *inverse = new_put (self, type, proposal);

  sam_live_push_undo (self, &inverse->parent, _ ("Removed a proposal"));
}

/**
 * sam_live_remove_proposal:
 *
 * Takes away what nobody wants after all.
 */
void
sam_live_remove_proposal (SamLive *self, const char *id)
{
  SamAgreement *proposal;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);

  proposal = sam_session_find_proposal (self->session, id);
  if (proposal != NULL && self->dots == NULL)
    sam_live_push (self, &new_put (self, &remove_type, proposal)->parent);
}

/* Returns: whether the team must say twice that it wants one more */
static gboolean
asks_first (SamLive *self, const char *id)
{
  g_autoptr (GPtrArray) agreements =
      sam_session_list_agreements (self->session);

  return sam_dots_asks_first (agreements->len) &&
         g_strcmp0 (self->asked, id) != 0;
}

/**
 * sam_live_choose_proposal:
 * @chosen: whether it is to be an improvement point
 *
 * One more than %SAM_MOST_AGREEMENTS is asked about: nothing happens, and
 * sam_live_describe_choosing() asks; choosing it once more adds it.
 */
void
sam_live_choose_proposal (SamLive *self, const char *id, gboolean chosen)
{
  SamAgreement  *proposal;
  ChangeCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);

  proposal = sam_session_find_proposal (self->session, id);
  if (proposal == NULL || sam_agreement_is_chosen (proposal) == chosen)
    return;

  if (chosen && asks_first (self, id))
    {
      g_free (self->asked);
      self->asked = g_strdup (id);
      sam_live_emit_changed (self);
      return;
    }

  g_clear_pointer (&self->asked, g_free);
  command = sam_live_command_new (self, &change_type);
  command->id = g_strdup (id);
  command->change = change_chosen;
  command->chosen = chosen;
  command->label = chosen ? _ ("Chosen as improvement point")
                          : _ ("No longer an improvement point");
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_set_proposal_return:
 * @returns: (nullable): the day from which it comes back; %NULL for the next
 *   session
 */
void
sam_live_set_proposal_return (SamLive     *self,
                              const char  *id,
                              const GDate *returns)
{
  ChangeCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);

  command = sam_live_command_new (self, &change_type);
  command->id = g_strdup (id);
  command->change = change_returns;
  command->label = _ ("Changed when it comes back");
  if (returns != NULL)
    command->returns = *returns;
  sam_live_push (self, &command->parent);
}
