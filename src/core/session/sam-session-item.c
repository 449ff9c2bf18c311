// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

#include "sam-string.h"

/**
 * SamSessionItem:
 *
 * A block of the agenda of a session: what it is, how far the team came in it,
 * what was noted and voted.
 *
 * It keeps the item as it was discussed, and of the card what is shown beside
 * it, so that an old session still reads right after the deck has changed. A
 * block that is not an item has words instead: a question, a topic, or what the
 * session knows (sam_session_item_set_body()).
 */
G_DEFINE_FINAL_TYPE (SamSessionItem, sam_session_item, G_TYPE_OBJECT)

static void
sam_session_item_finalize (GObject *object)
{
  SamSessionItem *self = SAM_SESSION_ITEM (object);

  g_free (self->deck_id);
  g_free (self->card_id);
  g_free (self->card_title);
  g_free (self->icon);
  g_free (self->title);
  g_free (self->text);
  g_free (self->question_id);
  g_free (self->guide);
  g_free (self->note);
  g_clear_object (&self->item);
  g_clear_object (&self->ballot);
  g_clear_pointer (&self->body, sam_text_unref);
  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  g_free (self->session_id);
  g_clear_pointer (&self->plan, g_array_unref);

  G_OBJECT_CLASS (sam_session_item_parent_class)->finalize (object);
}

static void
sam_session_item_class_init (SamSessionItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_session_item_finalize;
}

static void
sam_session_item_init (SamSessionItem *self)
{
}

static char *
dup_or_empty (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/**
 * sam_session_item_new_block:
 * @block: (transfer none): of an agenda; nothing of it is kept but its words
 *   and its item
 *
 * Returns: (transfer full): what @block becomes in a session, not begun yet
 */
SamSessionItem *
sam_session_item_new_block (SamBlock *block)
{
  SamSessionItem *self;

  g_return_val_if_fail (SAM_IS_BLOCK (block), NULL);

  self = g_object_new (SAM_TYPE_SESSION_ITEM, NULL);
  self->kind = sam_block_get_kind (block);
  self->deck_id = dup_or_empty (sam_block_get_deck_id (block));
  self->card_id = dup_or_empty (sam_block_get_card_id (block));
  self->card_number = sam_block_get_card_number (block);
  self->card_title = dup_or_empty (sam_block_get_card_title (block));
  self->colour = sam_block_get_colour (block);
  self->icon = dup_or_empty (sam_block_get_icon (block));
  g_set_object (&self->item, sam_block_get_item (block));
  self->title = g_strdup (self->item != NULL ? sam_item_get_title (self->item)
                                             : sam_block_get_title (block));
  self->text = dup_or_empty (sam_block_get_text (block));
  self->question_id = dup_or_empty (sam_block_get_question_id (block));
  self->guide = dup_or_empty (sam_block_get_note (block));
  self->planned = sam_block_get_minutes (block);
  self->least =
      MAX (sam_block_get_least (block), sam_block_get_pinned_minutes (block));
  self->must = sam_block_get_must (block);
  self->form = sam_block_get_vote_form (block);
  self->way = sam_block_get_way (block);
  self->asks_reasons = sam_block_get_asks_reasons (block);
  self->note = g_strdup ("");

  if (self->item != NULL &&
      sam_item_get_kind (self->item) == SAM_ITEM_DILEMMA &&
      self->form != SAM_VOTE_NONE)
    self->ballot = sam_ballot_new_of_form (sam_item_get_n_options (self->item),
                                           self->form);
  sam_session_item_make_plan (self);

  return self;
}

/**
 * sam_session_item_new:
 * @deck_id: the deck that @card lies in
 *
 * Returns: (transfer full): @item of @card, not begun yet
 */
SamSessionItem *
sam_session_item_new (const char *deck_id, SamCard *card, SamItem *item)
{
  g_return_val_if_fail (SAM_IS_CARD (card), NULL);

  return sam_session_item_new_kept (deck_id, sam_card_get_id (card),
                                    sam_card_get_number (card),
                                    sam_card_get_title (card),
                                    sam_card_get_colour (card),
                                    sam_card_get_icon (card), item);
}

/**
 * sam_session_item_new_kept:
 * @card_number: 0 if the card has none
 * @icon: (nullable): its name as in the card file
 *
 * As sam_session_item_new(), for a card that may no longer exist.
 *
 * Returns: (transfer full): an item of a session
 */
SamSessionItem *
sam_session_item_new_kept (const char   *deck_id,
                           const char   *card_id,
                           guint         card_number,
                           const char   *card_title,
                           SamCardColour colour,
                           const char   *icon,
                           SamItem      *item)
{
  g_autoptr (SamBlock) block =
      sam_block_new_kept_item (deck_id, card_id, card_number, card_title,
                               colour, icon, item);

  g_return_val_if_fail (block != NULL, NULL);

  return sam_session_item_new_block (block);
}

/**
 * sam_session_item_get_plan:
 *
 * Returns: (transfer none) (element-type SamPhase): at least one phase
 */
GArray *
sam_session_item_get_plan (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->plan;
}

/**
 * sam_session_item_get_ballot:
 *
 * Returns: (transfer none) (nullable): the voting on a dilemma that gets a vote
 */
SamBallot *
sam_session_item_get_ballot (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->ballot;
}

guint
sam_session_item_get_step (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->step;
}

/**
 * sam_session_item_set_step:
 * @step: in the plan; a later one is taken for the last
 */
void
sam_session_item_set_step (SamSessionItem *self, guint step)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->step = MIN (step, self->plan->len - 1);
}

const char *
sam_session_item_get_note (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);

  return self->note;
}

void
sam_session_item_set_note (SamSessionItem *self, const char *note)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));
  g_return_if_fail (note != NULL);

  sam_set_string (&self->note, note);
}

/**
 * sam_session_item_get_seconds:
 *
 * Returns: how long the team has been at it, in seconds
 */
guint
sam_session_item_get_seconds (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), 0);

  return self->seconds;
}

void
sam_session_item_set_seconds (SamSessionItem *self, guint seconds)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));

  self->seconds = seconds;
}
