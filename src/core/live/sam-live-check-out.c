// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/* Was this worth our time? Three counts of hands, one key each. */

typedef struct
{
  SamLiveCommand parent;

  SamWorth worth;
  int      more;  /* hands, or fewer */
  guint    count; /* once the command is run */
} WorthCommand;

/* Never more hands than people, and never fewer than none. */
static gboolean
find_worth (SamLive *self, SamLiveCommand *command)
{
  WorthCommand      *change = (WorthCommand *) command;
  const SamCheckOut *check_out = sam_session_get_check_out (self->session);
  int                count = (int) check_out->counts[change->worth];
  int                total = (int) sam_check_out_get_total (check_out);
  int                people = (int) sam_session_get_people (self->session);
  int more = CLAMP (change->more, -count, MAX (people - total, 0));

  change->count = (guint) (count + more);

  return more != 0;
}

static void
save_worth (SamLive *self, SamLiveCommand *command)
{
  WorthCommand *change = (WorthCommand *) command;

  sam_session_store_save_worth_async (self->database,
                                      sam_session_get_id (self->session),
                                      change->worth, change->count,
                                      sam_live_saved_cb, g_object_ref (self));
}

static void
apply_worth (SamLive *self, SamLiveCommand *command)
{
  WorthCommand *change = (WorthCommand *) command;

  sam_session_set_worth (self->session, change->worth, change->count);
}

static const SamLiveCommandType worth_type = {
  .size = sizeof (WorthCommand),
  .find = find_worth,
  .save = save_worth,
  .apply = apply_worth,
};

/**
 * sam_live_is_at_check_out:
 *
 * Returns: whether the team is asked if this was worth its time
 */
gboolean
sam_live_is_at_check_out (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return sam_session_item_get_kind (sam_live_get_current (self)) ==
         SAM_BLOCK_CHECK_OUT;
}

/**
 * sam_live_add_worth:
 * @worth: what was said
 * @people: how many more said it, or fewer; no more than are here
 */
void
sam_live_add_worth (SamLive *self, SamWorth worth, int people)
{
  WorthCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail ((guint) worth < SAM_N_WORTHS);

  if (!sam_live_is_at_check_out (self))
    return;

  command = sam_live_command_new (self, &worth_type);
  command->worth = worth;
  command->more = people;
  sam_live_push (self, &command->parent);
}
