// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-private.h"

/* What is read of a block and nothing else. */

const char *
sam_block_get_id (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->id;
}

SamBlockKind
sam_block_get_kind (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_BLOCK_TOPIC);

  return self->kind;
}

SamItem *
sam_block_get_item (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->item;
}

const char *
sam_block_get_deck_id (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->deck_id;
}

const char *
sam_block_get_card_id (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->card_id;
}

guint
sam_block_get_card_number (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->card_number;
}

const char *
sam_block_get_card_title (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->card_title;
}

SamCardColour
sam_block_get_colour (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_CARD_BLUE);

  return self->colour;
}

const char *
sam_block_get_icon (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->icon;
}

const char *
sam_block_get_title (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->values->title;
}

const char *
sam_block_get_text (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->values->text;
}

const char *
sam_block_get_question_id (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->values->question_id;
}

const char *
sam_block_get_note (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), NULL);

  return self->values->note;
}

guint
sam_block_get_least (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->values->least;
}

guint
sam_block_get_usual (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->values->usual;
}

guint
sam_block_get_most (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->values->most;
}

guint
sam_block_get_learned (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->values->learned;
}

gboolean
sam_block_get_must (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), FALSE);

  return self->values->must;
}

guint
sam_block_get_pinned_minutes (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->values->pinned_minutes;
}

int
sam_block_get_pinned_start (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_NO_START);

  return self->values->pinned_start;
}

SamVoteForm
sam_block_get_vote_form (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_VOTE_NONE);

  return self->values->vote_form;
}

SamWay
sam_block_get_way (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_WAY_KEYBOARD);

  return self->values->way;
}

gboolean
sam_block_get_asks_reasons (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), FALSE);

  return self->values->asks_reasons;
}

SamReason
sam_block_get_reason (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), SAM_REASON_NONE);

  return self->values->reason;
}

gboolean
sam_block_get_fits (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), FALSE);

  return self->fits;
}

guint
sam_block_get_minutes (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->place.minutes;
}

guint
sam_block_get_start (SamBlock *self)
{
  g_return_val_if_fail (SAM_IS_BLOCK (self), 0);

  return self->place.start;
}
