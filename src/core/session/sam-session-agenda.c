// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session.h"

/* From an agenda to a session, and back. */

/**
 * sam_session_new_from_agenda:
 * @started: when it begins
 * @people: how many are here, at least 1
 * @agenda: (transfer none): what was prepared
 *
 * Returns: (transfer full): a session of the blocks of @agenda that fit, in
 *   their order
 */
SamSession *
sam_session_new_from_agenda (const char *id,
                             GDateTime  *started,
                             guint       people,
                             SamAgenda  *agenda)
{
  SamSession *self;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  self = sam_session_new (id, started, people);
  g_return_val_if_fail (self != NULL, NULL);

  sam_session_set_title (self, sam_agenda_get_title (agenda));
  sam_session_set_minutes (self, sam_agenda_get_minutes (agenda));

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      g_autoptr (SamSessionItem) item = NULL;

      if (!sam_block_get_fits (block))
        continue;

      item = sam_session_item_new_block (block);
      sam_session_add_item (self, item);
    }

  return self;
}

static void
add_fixed (SamAgenda *agenda, SamBlockKind kind)
{
  g_autoptr (SamBlock) block = sam_block_new (kind, NULL);

  sam_agenda_append (agenda, block);
}

/* Returns: (transfer full): the block that became @item, with usual minutes */
static SamBlock *
to_block (SamSessionItem *item)
{
  SamBlock *block;

  if (sam_session_item_get_item (item) != NULL)
    {
      block = sam_block_new_kept_item (sam_session_item_get_deck_id (item),
                                       sam_session_item_get_card_id (item),
                                       sam_session_item_get_card_number (item),
                                       sam_session_item_get_card_title (item),
                                       sam_session_item_get_colour (item),
                                       sam_session_item_get_icon (item),
                                       sam_session_item_get_item (item));
      sam_block_set_vote_form (block, sam_session_item_get_vote_form (item));
      sam_block_set_way (block, sam_session_item_get_way (item));
      sam_block_set_asks_reasons (block,
                                  sam_session_item_get_asks_reasons (item));
    }
  else
    {
      block = sam_block_new (sam_session_item_get_kind (item),
                             sam_session_item_get_title (item));
      if (*sam_session_item_get_text (item) != '\0')
        sam_block_set_text (block, sam_session_item_get_text (item));
    }
  sam_block_set_note (block, sam_session_item_get_guide (item));
  sam_block_set_must (block, sam_session_item_get_must (item));
  if (sam_session_item_is_parked (item))
    sam_block_set_reason (block, SAM_REASON_PARKED);

  return block;
}

/* Returns: as many minutes as an agenda may have, near to what they were */
static guint
get_minutes (SamSession *session)
{
  guint minutes = sam_session_get_minutes (session);

  if (minutes == 0)
    for (guint i = 0; i < sam_session_get_n_items (session); i++)
      minutes +=
          sam_session_item_get_minutes (sam_session_get_item (session, i));

  return CLAMP (minutes, SAM_AGENDA_MIN_MINUTES, SAM_AGENDA_MAX_MINUTES);
}

/**
 * sam_session_to_agenda:
 *
 * To prepare the same again: its items, breaks, topics and guests with their
 * usual minutes, and a new opening and closing. Questions are not asked twice,
 * so the check-in and the check-out come without one.
 *
 * Returns: (transfer full): an agenda with an id of its own, without a date and
 *   with nothing to undo
 */
SamAgenda *
sam_session_to_agenda (SamSession *session)
{
  SamAgenda       *agenda;
  g_autofree char *title = NULL;
  g_autoptr (GPtrArray) agreements = NULL;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);

  agenda = sam_agenda_new (NULL);
  title = sam_session_dup_title (session);
  agreements = sam_session_list_agreements (session);

  sam_agenda_begin_step (agenda);
  sam_agenda_set_title (agenda, title);
  sam_agenda_set_people (agenda, sam_session_get_people (session));
  sam_agenda_set_minutes (agenda, get_minutes (session));
  add_fixed (agenda, SAM_BLOCK_CHECK_IN);
  if (agreements->len > 0)
    add_fixed (agenda, SAM_BLOCK_LAST_TIME);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      g_autoptr (SamBlock) block = NULL;

      if (sam_session_item_is_fixed (item))
        continue;

      block = to_block (item);
      sam_agenda_append (agenda, block);
    }
  add_fixed (agenda, SAM_BLOCK_AGREE);
  add_fixed (agenda, SAM_BLOCK_CHECK_OUT);
  sam_agenda_end_step (agenda);
  sam_agenda_clear_undo (agenda);

  return agenda;
}
