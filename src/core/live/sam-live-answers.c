// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agreement-store.h"

/*
 * Looking back on what earlier sessions agreed: how it is, when it comes back,
 * and what client or carer noticed. That line is typed, and saves itself.
 */

typedef struct _AnswerCommand AnswerCommand;

struct _AnswerCommand
{
  SamLiveCommand parent;

  char *id; /* (owned) */
  SamAgreement *(*change) (AnswerCommand *self, SamAgreement *agreement);
  SamAgreementState state;
  char             *session_id; /* (owned) */
  GDate             date;       /* of today, or to come back on */
  SamAgreement     *before;     /* (owned) (nullable): to go back to */
};

static SamAgreement *
get_agreement (SamLive *self, SamLiveCommand *command)
{
  return sam_session_find_last_time (self->session,
                                     ((AnswerCommand *) command)->id);
}

static gboolean
find (SamLive *self, SamLiveCommand *command)
{
  return get_agreement (self, command) != NULL;
}

static void
save (SamLive *self, SamLiveCommand *command)
{
  AnswerCommand *answer = (AnswerCommand *) command;
  GDate          today;
  g_autoptr (SamAgreement) changed =
      answer->change (answer, get_agreement (self, command));

  sam_live_get_today (self, &today);
  sam_agreement_store_answer_async (self->database,
                                    sam_session_get_id (self->session), changed,
                                    &today, sam_live_saved_cb,
                                    g_object_ref (self));
}

static void
push_back (SamLive *self, AnswerCommand *answer, SamAgreement *before);

/* Somebody may have typed on while it was saved: only the change is applied. */
static void
apply (SamLive *self, SamLiveCommand *command)
{
  AnswerCommand *answer = (AnswerCommand *) command;
  g_autoptr (SamAgreement) before =
      sam_agreement_ref (get_agreement (self, command));
  g_autoptr (SamAgreement) changed = answer->change (answer, before);

  sam_session_put_last_time (self->session, changed);
  push_back (self, answer, before);
}

static void
apply_text (SamLive *self, SamLiveCommand *command)
{
  sam_live_apply_text (self, command);
}

static gboolean
is_unseen (SamLive *self, SamLiveCommand *command)
{
  return sam_session_item_get_kind (sam_live_get_current (self)) !=
         SAM_BLOCK_LAST_TIME;
}

/* Text that could not be saved is still on the screen: it is tried again. */
static void
fail_text (SamLive *self, SamLiveCommand *command)
{
  self->text_failed = TRUE;
  g_hash_table_add (self->dirty_answers,
                    g_strdup (((AnswerCommand *) command)->id));
  sam_live_schedule_text (self);
}

static void
clear (SamLiveCommand *command)
{
  AnswerCommand *answer = (AnswerCommand *) command;

  g_free (answer->id);
  g_free (answer->session_id);
  g_clear_pointer (&answer->before, sam_agreement_unref);
}

static const SamLiveCommandType answer_type = {
  .size = sizeof (AnswerCommand),
  .find = find,
  .save = save,
  .apply = apply,
  .clear = clear,
};

static const SamLiveCommandType text_type = {
  .size = sizeof (AnswerCommand),
  .find = find,
  .save = save,
  .apply = apply_text,
  .is_unseen = is_unseen,
  .fail = fail_text,
  .clear = clear,
  .is_text = TRUE,
};

static SamAgreement *
change_state (AnswerCommand *answer, SamAgreement *agreement)
{
  return sam_agreement_with_answer (agreement, answer->state,
                                    answer->session_id, &answer->date);
}

static SamAgreement *
change_returns (AnswerCommand *answer, SamAgreement *agreement)
{
  return sam_agreement_with_returns (agreement, &answer->date);
}

static SamAgreement *
change_nothing (AnswerCommand *answer, SamAgreement *agreement)
{
  return sam_agreement_ref (agreement);
}

static SamAgreement *
change_back (AnswerCommand *answer, SamAgreement *agreement)
{
  return sam_agreement_ref (answer->before);
}

static AnswerCommand *
new_command (SamLive *self, const SamLiveCommandType *type, const char *id)
{
  AnswerCommand *command = sam_live_command_new (self, type);

  command->id = g_strdup (id);
  command->session_id = g_strdup (sam_session_get_id (self->session));

  return command;
}

/**
 * sam_live_flush_answers:
 *
 * Saves now what is typed of what was noticed.
 */
void
sam_live_flush_answers (SamLive *self)
{
  GHashTableIter iter;
  gpointer       id;

  g_hash_table_iter_init (&iter, self->dirty_answers);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      AnswerCommand *command = new_command (self, &text_type, id);

      command->change = change_nothing;
      g_hash_table_iter_remove (&iter);
      sam_live_push (self, &command->parent);
      g_hash_table_iter_init (&iter, self->dirty_answers);
    }
}

/* To go back to how it was, with what was noticed then. */
static void
push_back (SamLive *self, AnswerCommand *answer, SamAgreement *before)
{
  AnswerCommand   *inverse = new_command (self, &answer_type, answer->id);
  g_autofree char *label = NULL;

  inverse->change = change_back;
  inverse->before = sam_agreement_ref (before);

  if (answer->change == change_state)
    /* Translators: what was said of an improvement point, as “Done” */
    label = g_strdup_printf (_ ("Answered “%s”"),
                             sam_agreement_state_get_title (answer->state));
  else
    label = g_strdup (_ ("Changed when it comes back"));
  sam_live_push_undo (self, &inverse->parent, label);
}

/**
 * sam_live_answer:
 * @id: of an improvement point that came back
 * @state: how it is now; not %SAM_AGREEMENT_OPEN
 *
 * What is done or let go is closed. What goes on comes back at the next
 * session.
 */
void
sam_live_answer (SamLive *self, const char *id, SamAgreementState state)
{
  AnswerCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (state != SAM_AGREEMENT_OPEN);
  g_return_if_fail (state < SAM_N_AGREEMENT_STATES);

  command = new_command (self, &answer_type, id);
  command->change = change_state;
  command->state = state;
  sam_live_get_today (self, &command->date);
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_write_noticed:
 * @id: of an improvement point that is answered in this session
 * @noticed: what client or carer noticed, as typed so far. It is saved after a
 *   pause.
 */
void
sam_live_write_noticed (SamLive *self, const char *id, const char *noticed)
{
  SamAgreement *agreement;
  g_autoptr (SamAgreement) written = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (noticed != NULL);

  agreement = sam_session_find_last_time (self->session, id);
  if (sam_live_has_ended (self) || agreement == NULL ||
      !sam_agreement_is_answered_in (agreement,
                                     sam_session_get_id (self->session)))
    return;

  written = sam_agreement_with_noticed (agreement, noticed);
  if (g_str_equal (sam_agreement_get_noticed (written),
                   sam_agreement_get_noticed (agreement)))
    return;

  sam_session_put_last_time (self->session, written);
  g_hash_table_add (self->dirty_answers, g_strdup (id));
  sam_live_schedule_text (self);
}

/**
 * sam_live_set_answer_return:
 * @returns: (nullable): the day from which it comes back; %NULL for the next
 *   session
 */
void
sam_live_set_answer_return (SamLive *self, const char *id, const GDate *returns)
{
  AnswerCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (id != NULL);

  command = new_command (self, &answer_type, id);
  command->change = change_returns;
  if (returns != NULL)
    command->date = *returns;
  sam_live_push (self, &command->parent);
}
