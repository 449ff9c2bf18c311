// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/* The course of a session: who is here, what joins it, and its end. */

typedef struct
{
  SamLiveCommand parent;

  SamSessionItem *item; /* (owned) */
} AddCommand;

typedef struct
{
  SamLiveCommand parent;

  guint people;
} PeopleCommand;

typedef struct
{
  SamLiveCommand parent;

  GDateTime *moment; /* (owned) */
} EndCommand;

static void
save_added (SamLive *self, SamLiveCommand *command)
{
  AddCommand *add = (AddCommand *) command;

  sam_session_store_add_item_async (self->database,
                                    sam_session_get_id (self->session),
                                    add->item,
                                    sam_session_get_n_items (self->session),
                                    sam_live_saved_cb, g_object_ref (self));
}

static void
apply_added (SamLive *self, SamLiveCommand *command)
{
  sam_session_add_item (self->session, ((AddCommand *) command)->item);
}

static void
clear_added (SamLiveCommand *command)
{
  g_object_unref (((AddCommand *) command)->item);
}

static const SamLiveCommandType add_type = {
  .size = sizeof (AddCommand),
  .save = save_added,
  .apply = apply_added,
  .clear = clear_added,
};

static void
save_people (SamLive *self, SamLiveCommand *command)
{
  sam_session_store_save_people_async (self->database,
                                       sam_session_get_id (self->session),
                                       ((PeopleCommand *) command)->people,
                                       sam_live_saved_cb, g_object_ref (self));
}

static void
apply_people (SamLive *self, SamLiveCommand *command)
{
  guint people = ((PeopleCommand *) command)->people;

  sam_session_set_people (self->session, people);
  if (self->round != NULL)
    sam_round_set_n_voters (self->round, people);
  if (self->dots != NULL)
    sam_dots_set_n_people (self->dots, people);
  if (self->reasons != NULL)
    sam_reason_round_set_n_voters (self->reasons, people);
}

static const SamLiveCommandType people_type = {
  .size = sizeof (PeopleCommand),
  .save = save_people,
  .apply = apply_people,
};

static void
save_ended (SamLive *self, SamLiveCommand *command)
{
  sam_session_store_save_ended_async (self->database,
                                      sam_session_get_id (self->session),
                                      ((EndCommand *) command)->moment,
                                      sam_session_get_position (self->session),
                                      sam_live_get_elapsed (self),
                                      sam_live_saved_cb, g_object_ref (self));
}

static void
apply_ended (SamLive *self, SamLiveCommand *command)
{
  sam_live_settle_clock (self);
  sam_session_set_ended (self->session, ((EndCommand *) command)->moment);
  g_clear_pointer (&self->round, sam_round_free);
  sam_live_forget_dots (self);
  sam_live_forget_reasons (self);
  sam_live_forget_earlier (self);
  g_hash_table_remove_all (self->firsts);
  g_clear_handle_id (&self->tick_source, g_source_remove);
  sam_live_clear_undo (self);
  sam_live_forget_text (self);
}

static void
clear_ended (SamLiveCommand *command)
{
  g_date_time_unref (((EndCommand *) command)->moment);
}

static const SamLiveCommandType end_type = {
  .size = sizeof (EndCommand),
  .save = save_ended,
  .apply = apply_ended,
  .clear = clear_ended,
};

/**
 * sam_live_add_item:
 * @item: (transfer none): comes last, and the session goes to it
 */
void
sam_live_add_item (SamLive *self, SamSessionItem *item)
{
  AddCommand *add;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  add = sam_live_command_new (self, &add_type);
  add->item = g_object_ref (item);
  sam_live_push (self, &add->parent);
  sam_live_go_to_item (self, sam_session_get_n_items (self->session));
}

/**
 * sam_live_set_people:
 * @people: how many are here now, 1 to %SAM_MAX_PEOPLE. While a round is open
 *   never fewer than have voted or written, nor fewer than can vote.
 */
void
sam_live_set_people (SamLive *self, guint people)
{
  PeopleCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (people < 1 || people > SAM_MAX_PEOPLE ||
      people == sam_session_get_people (self->session))
    return;
  if (self->round != NULL && (people < sam_round_get_received (self->round) ||
                              !sam_disclosure_may_vote (people)))
    return;
  if (self->dots != NULL && people < sam_dots_get_received (self->dots))
    return;
  if (people < sam_live_get_reasons_received (self))
    return;

  command = sam_live_command_new (self, &people_type);
  command->people = people;
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_end:
 *
 * Closes the session. `ended` follows once that is saved.
 */
void
sam_live_end (SamLive *self)
{
  EndCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));

  sam_live_stay (self);
  command = sam_live_command_new (self, &end_type);
  command->moment = sam_clock_get_now (self->clock);
  sam_live_push (self, &command->parent);
}
