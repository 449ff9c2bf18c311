// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-activity-private.h"

/* What an activity is made of: the time that was counted, card by card. */

/**
 * sam_activity_new_of_sitting:
 *
 * Returns: (transfer full): the time of a sitting
 */
SamActivity *
sam_activity_new_of_sitting (SamSitting *sitting)
{
  SamActivity *self;
  SamKeptItem *item;

  g_return_val_if_fail (SAM_IS_SITTING (sitting), NULL);

  item = sam_sitting_get_item (sitting);
  self = sam_activity_new (NULL, SAM_ACTIVITY_SITTING,
                           sam_sitting_get_id (sitting),
                           sam_kept_item_get_title (item),
                           sam_sitting_get_started (sitting));
  sam_activity_add_part (self, sam_kept_item_get_deck_id (item),
                         sam_kept_item_get_card_id (item),
                         sam_sitting_get_seconds (sitting));

  return self;
}

/**
 * sam_activity_new_of_session:
 * @session: one that the person says they took part in
 *
 * Takes over how long the parts of the session took, and of which cards they
 * were; nothing of what was said in it.
 *
 * Returns: (transfer full): the time of a session
 */
SamActivity *
sam_activity_new_of_session (SamSession *session)
{
  SamActivity     *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);

  title = sam_session_dup_title (session);
  self = sam_activity_new (NULL, SAM_ACTIVITY_SESSION,
                           sam_session_get_id (session), title,
                           sam_session_get_started (session));
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);
      gboolean        has_card = sam_session_item_has_card (item);

      sam_activity_add_part (self,
                             has_card ? sam_session_item_get_deck_id (item)
                                      : NULL,
                             has_card ? sam_session_item_get_card_id (item)
                                      : NULL,
                             sam_session_item_get_seconds (item));
    }

  return self;
}

/**
 * sam_activity_add_part:
 * @deck_id: (nullable): of the card; %NULL for time of no card
 * @card_id: (nullable): likewise
 * @seconds: active seconds; nothing is added for 0
 *
 * Adds time, also to what is in the hours by now; two parts of one card are
 * one.
 */
void
sam_activity_add_part (SamActivity *self,
                       const char  *deck_id,
                       const char  *card_id,
                       guint        seconds)
{
  SamActivityPart part = { NULL, NULL, seconds };

  g_return_if_fail (SAM_IS_ACTIVITY (self));
  g_return_if_fail ((deck_id == NULL) == (card_id == NULL));

  if (seconds == 0)
    return;

  for (guint i = 0; i < self->parts->len; i++)
    {
      SamActivityPart *there = &g_array_index (self->parts, SamActivityPart, i);

      if (g_strcmp0 (there->deck_id, deck_id) == 0 &&
          g_strcmp0 (there->card_id, card_id) == 0)
        {
          there->seconds += seconds;
          sam_activity_changed (self);
          return;
        }
    }

  part.deck_id = g_strdup (deck_id);
  part.card_id = g_strdup (card_id);
  g_array_append_val (self->parts, part);
  sam_activity_changed (self);
}

guint
sam_activity_get_n_parts (SamActivity *self)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), 0);

  return self->parts->len;
}

/**
 * sam_activity_get_part_deck_id:
 *
 * Returns: (transfer none) (nullable): %NULL for time of no card
 */
const char *
sam_activity_get_part_deck_id (SamActivity *self, guint part)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);
  g_return_val_if_fail (part < self->parts->len, NULL);

  return g_array_index (self->parts, SamActivityPart, part).deck_id;
}

/**
 * sam_activity_get_part_card_id:
 *
 * Returns: (transfer none) (nullable): %NULL for time of no card
 */
const char *
sam_activity_get_part_card_id (SamActivity *self, guint part)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), NULL);
  g_return_val_if_fail (part < self->parts->len, NULL);

  return g_array_index (self->parts, SamActivityPart, part).card_id;
}

guint
sam_activity_get_part_seconds (SamActivity *self, guint part)
{
  g_return_val_if_fail (SAM_IS_ACTIVITY (self), 0);
  g_return_val_if_fail (part < self->parts->len, 0);

  return g_array_index (self->parts, SamActivityPart, part).seconds;
}
