// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

#include "sam-string.h"

/* What a block is: that was decided before the session, and stays. */

SamBlockKind
sam_session_item_get_kind (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), SAM_BLOCK_ITEM);

  return self->kind;
}

/**
 * sam_session_item_get_title:
 *
 * Returns: (transfer none): of the item, or what the block is called
 */
const char *
sam_session_item_get_title (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->title;
}

/**
 * sam_session_item_get_text:
 *
 * Returns: (transfer none): the question of a block, or what a topic is about;
 *   empty for none
 */
const char *
sam_session_item_get_text (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->text;
}

/**
 * sam_session_item_get_question_id:
 *
 * Returns: (transfer none): of the question in the reference; empty for none
 */
const char *
sam_session_item_get_question_id (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->question_id;
}

/**
 * sam_session_item_set_question:
 * @question_id: in the reference; empty for none
 *
 * Asks another question in a check-in or a check-out.
 */
void
sam_session_item_set_question (SamSessionItem *self,
                               const char     *text,
                               const char     *question_id)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));
  g_return_if_fail (text != NULL);
  g_return_if_fail (question_id != NULL);

  sam_set_string (&self->text, text);
  sam_set_string (&self->question_id, question_id);
  sam_session_item_make_plan (self);
}

/**
 * sam_session_item_get_guide:
 *
 * Returns: (transfer none): what the facilitator wrote down while preparing,
 *   not for the room; empty for none
 */
const char *
sam_session_item_get_guide (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->guide;
}

/**
 * sam_session_item_get_planned:
 *
 * Returns: the minutes that it got while preparing; 0 for none
 */
guint
sam_session_item_get_planned (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->planned;
}

void
sam_session_item_set_planned (SamSessionItem *self, guint minutes)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->planned = minutes;
}

/**
 * sam_session_item_get_minutes:
 *
 * Returns: how long it should take: the planned minutes, or else the usual ones
 *   of an item; 0 if nobody said
 */
guint
sam_session_item_get_minutes (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  if (self->planned > 0 || self->item == NULL)
    return self->planned;

  return sam_item_get_usual_minutes (self->item);
}

SamVoteForm
sam_session_item_get_vote_form (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), SAM_VOTE_BEFORE_AFTER);

  return self->form;
}

/**
 * sam_session_item_get_way:
 *
 * Returns: the way of voting that a round opens with, if it was prepared
 */
SamWay
sam_session_item_get_way (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), SAM_WAY_KEYBOARD);

  return self->way;
}

void
sam_session_item_set_way (SamSessionItem *self, SamWay way)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->way = way;
}

/**
 * sam_session_item_has_card:
 *
 * Returns: whether it is of a card, which gives it a number, a colour and an
 *   icon
 */
gboolean
sam_session_item_has_card (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->item != NULL;
}

const char *
sam_session_item_get_deck_id (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->deck_id;
}

const char *
sam_session_item_get_card_id (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->card_id;
}

guint
sam_session_item_get_card_number (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->card_number;
}

const char *
sam_session_item_get_card_title (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->card_title;
}

SamCardColour
sam_session_item_get_colour (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), SAM_CARD_BLUE);

  return self->colour;
}

const char *
sam_session_item_get_icon (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->icon;
}

/**
 * sam_session_item_get_item:
 *
 * Returns: (transfer none) (nullable): the item as it is discussed; %NULL for a
 *   block that is none
 */
SamItem *
sam_session_item_get_item (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->item;
}
