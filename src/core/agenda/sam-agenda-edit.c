// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-private.h"

/* What can be done with the blocks of an agenda. */

/* Where a kind has its place: those that open, then all that can be moved, then
 * those that close. */
static int
get_rank (SamBlockKind kind)
{
  if (kind == SAM_BLOCK_CHECK_IN)
    return -2;
  if (kind == SAM_BLOCK_LAST_TIME)
    return -1;
  if (kind == SAM_BLOCK_AGREE)
    return 1;
  if (kind == SAM_BLOCK_CHECK_OUT)
    return 2;

  return 0;
}

/* The position of the first block with a rank of at least @rank, or the end. */
static guint
find_rank (SamAgenda *self, int rank)
{
  guint position = 0;

  while (position < self->blocks->len &&
         get_rank (sam_agenda_get_block (self, position)->kind) < rank)
    position++;

  return position;
}

static gboolean
has_kind (SamAgenda *self, SamBlockKind kind)
{
  guint position = find_rank (self, get_rank (kind));

  return position < self->blocks->len &&
         sam_agenda_get_block (self, position)->kind == kind;
}

/* While an agenda is being loaded, blocks come as they were kept. */
static gboolean
counts_as_kept (SamAgenda *self, SamBlock *block)
{
  return !self->recording && block->fits;
}

/**
 * sam_agenda_insert:
 * @position: where; an opening or closing block goes to its own place, and
 *   anything else between those
 * @block: a block that is on no agenda
 *
 * Adds @block. It counts as new: where there is no room for all, what was in
 * goes before it. A second block of an opening or closing kind is not taken.
 */
void
sam_agenda_insert (SamAgenda *self, guint position, SamBlock *block)
{
  int rank;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (SAM_IS_BLOCK (block));
  g_return_if_fail (sam_agenda_find (self, block->id) < 0);

  if (sam_block_is_fixed (block) && has_kind (self, block->kind))
    return;

  rank = get_rank (block->kind);
  position =
      CLAMP (position, find_rank (self, rank), find_rank (self, rank + 1));

  sam_agenda_begin_change (self);
  block->kept = counts_as_kept (self, block);
  g_ptr_array_insert (self->blocks, (int) position, g_object_ref (block));
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_append:
 *
 * As sam_agenda_insert(), as the last before the closing blocks.
 */
void
sam_agenda_append (SamAgenda *self, SamBlock *block)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  sam_agenda_insert (self, self->blocks->len, block);
}

/**
 * sam_agenda_remove:
 *
 * Takes the block at @position away, unless it is fixed.
 */
void
sam_agenda_remove (SamAgenda *self, guint position)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  if (sam_block_is_fixed (sam_agenda_get_block (self, position)))
    return;

  sam_agenda_begin_change (self);
  g_ptr_array_remove_index (self->blocks, position);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_move:
 * @from: where the block is
 * @to: where it will be afterwards; made to lie between opening and closing
 *
 * Moves a block, unless it is fixed.
 */
void
sam_agenda_move (SamAgenda *self, guint from, guint to)
{
  SamBlock *block;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (from < self->blocks->len);

  block = sam_agenda_get_block (self, from);
  if (sam_block_is_fixed (block))
    return;

  to = CLAMP (to, find_rank (self, 0), find_rank (self, 1) - 1);
  if (from == to)
    return;

  sam_agenda_begin_change (self);
  block = g_ptr_array_steal_index (self->blocks, from);
  g_ptr_array_insert (self->blocks, (int) to, block);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_replace:
 * @block: a block that is on no agenda
 *
 * Puts @block in the place of the one at @position: if that was in, @block goes
 * before what is new too. A fixed block is replaced by one of its kind only,
 * and no other by a fixed one.
 */
void
sam_agenda_replace (SamAgenda *self, guint position, SamBlock *block)
{
  SamBlock *old;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);
  g_return_if_fail (SAM_IS_BLOCK (block));
  g_return_if_fail (sam_agenda_find (self, block->id) < 0);

  old = sam_agenda_get_block (self, position);
  if (get_rank (old->kind) != get_rank (block->kind))
    return;

  sam_agenda_begin_change (self);
  block->kept = old->kept;
  g_ptr_array_index (self->blocks, position) = g_object_ref (block);
  g_object_unref (old);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_set_last_time:
 * @there: whether something that was agreed is still open
 *
 * Adds what was agreed last time to the opening, or takes it away: the one
 * fixed block that is not always there. Nothing changes if it is so already.
 */
void
sam_agenda_set_last_time (SamAgenda *self, gboolean there)
{
  g_return_if_fail (SAM_IS_AGENDA (self));

  there = !!there;
  if (there == has_kind (self, SAM_BLOCK_LAST_TIME))
    return;

  sam_agenda_begin_change (self);
  if (there)
    {
      g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_LAST_TIME, NULL);

      sam_agenda_append (self, block);
    }
  else
    g_ptr_array_remove_index (self->blocks,
                              find_rank (self, get_rank (SAM_BLOCK_LAST_TIME)));
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_pin_minutes:
 * @minutes: the block is exactly so long, at most %SAM_MINUTES_MAX; 0 unpins it
 */
void
sam_agenda_pin_minutes (SamAgenda *self, guint position, guint minutes)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  sam_agenda_begin_change (self);
  sam_block_set_pinned_minutes (sam_agenda_get_block (self, position), minutes);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_pin_start:
 * @start: in minutes from the start of the meeting; %SAM_NO_START unpins it
 *
 * The block begins then and is a must as well.
 */
void
sam_agenda_pin_start (SamAgenda *self, guint position, int start)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  sam_agenda_begin_change (self);
  sam_block_set_pinned_start (sam_agenda_get_block (self, position), start);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

void
sam_agenda_set_must (SamAgenda *self, guint position, gboolean must)
{
  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  sam_agenda_begin_change (self);
  sam_block_set_must (sam_agenda_get_block (self, position), must);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/**
 * sam_agenda_set_words:
 * @text: (nullable): a question, or what a topic is about
 * @question_id: (nullable): the question that @text is; %NULL if somebody wrote
 *   it
 */
void
sam_agenda_set_words (SamAgenda  *self,
                      guint       position,
                      const char *title,
                      const char *text,
                      const char *question_id)
{
  SamBlock *block;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);
  g_return_if_fail (title != NULL);

  block = sam_agenda_get_block (self, position);
  sam_agenda_begin_change (self);
  sam_block_set_title (block, title);
  sam_block_set_text (block, text);
  sam_block_set_question_id (block, question_id);
  sam_agenda_end_change (self, SAM_FIELD_WORDS, block);
}

/* @note: (nullable): as "" */
void
sam_agenda_set_note (SamAgenda *self, guint position, const char *note)
{
  SamBlock *block;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  block = sam_agenda_get_block (self, position);
  sam_agenda_begin_change (self);
  sam_block_set_note (block, note);
  sam_agenda_end_change (self, SAM_FIELD_NOTE, block);
}

void
sam_agenda_set_vote (SamAgenda  *self,
                     guint       position,
                     SamVoteForm form,
                     SamWay      way)
{
  SamBlock *block;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  block = sam_agenda_get_block (self, position);
  sam_agenda_begin_change (self);
  sam_block_set_vote_form (block, form);
  sam_block_set_way (block, way);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}

/* @asks: whether people write, after the vote, why they chose as they did */
void
sam_agenda_set_asks_reasons (SamAgenda *self, guint position, gboolean asks)
{
  SamBlock *block;

  g_return_if_fail (SAM_IS_AGENDA (self));
  g_return_if_fail (position < self->blocks->len);

  block = sam_agenda_get_block (self, position);
  sam_agenda_begin_change (self);
  sam_block_set_asks_reasons (block, asks);
  sam_agenda_end_change (self, SAM_FIELD_NONE, NULL);
}
