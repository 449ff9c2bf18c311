// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-source.h"

/* The built-in deck and the own one. */
#define N_DECKS 2

/**
 * SamBuilderSource:
 *
 * Where an agenda gets its blocks from: the cards, what past sessions say of
 * them, and the questions to begin and to end with.
 */
struct _SamBuilderSource
{
  GObject parent_instance;

  SamDeckShelf *shelf;     /* (owned) (not nullable) until dispose */
  SamHistory   *history;   /* (unowned) (nullable) */
  SamReference *reference; /* (owned) (nullable) */

  SamDeck *decks[N_DECKS]; /* (unowned): of @shelf */
};

G_DEFINE_FINAL_TYPE (SamBuilderSource, sam_builder_source, G_TYPE_OBJECT)

static void
sam_builder_source_dispose (GObject *object)
{
  SamBuilderSource *self = SAM_BUILDER_SOURCE (object);

  g_clear_object (&self->shelf);
  g_clear_object (&self->reference);
  self->history = NULL;

  G_OBJECT_CLASS (sam_builder_source_parent_class)->dispose (object);
}

static void
sam_builder_source_class_init (SamBuilderSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_builder_source_dispose;
}

static void
sam_builder_source_init (SamBuilderSource *self)
{
}

/**
 * sam_builder_source_new:
 * @history: (transfer none) (nullable): not kept alive: it must live as long
 *   as the source
 * @reference: (transfer none) (nullable): whose questions are asked
 *
 * Returns: (transfer full): a new source
 */
SamBuilderSource *
sam_builder_source_new (SamDeckShelf *shelf,
                        SamHistory   *history,
                        SamReference *reference)
{
  SamBuilderSource *self;

  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);
  g_return_val_if_fail (reference == NULL || SAM_IS_REFERENCE (reference),
                        NULL);

  self = g_object_new (SAM_TYPE_BUILDER_SOURCE, NULL);
  self->shelf = g_object_ref (shelf);
  self->history = history;
  g_set_object (&self->reference, reference);
  self->decks[0] = sam_deck_shelf_get_built_in (shelf);
  self->decks[1] = sam_deck_shelf_get_own (shelf);

  return self;
}

SamDeckShelf *
sam_builder_source_get_shelf (SamBuilderSource *self)
{
  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), NULL);

  return self->shelf;
}

static const SamUse *
find_use (SamBuilderSource *self, const char *deck_id, SamItem *item)
{
  if (self->history == NULL)
    return NULL;

  return sam_history_find (self->history, deck_id, sam_item_get_id (item));
}

/**
 * sam_builder_source_was_used:
 *
 * Returns: whether the team has discussed @item
 */
gboolean
sam_builder_source_was_used (SamBuilderSource *self,
                             const char       *deck_id,
                             SamItem          *item)
{
  const SamUse *use;

  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), FALSE);
  g_return_val_if_fail (SAM_IS_ITEM (item), FALSE);

  use = find_use (self, deck_id, item);

  return use != NULL && use->times > 0;
}

/**
 * sam_builder_source_dup_item:
 *
 * Returns: (transfer full): a block of @item, with the minutes it mostly takes
 *   this team
 */
SamBlock *
sam_builder_source_dup_item (SamBuilderSource *self,
                             const char       *deck_id,
                             SamCard          *card,
                             SamItem          *item)
{
  SamBlock     *block;
  const SamUse *use;

  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), NULL);

  block = sam_block_new_item (deck_id, card, item);
  use = find_use (self, deck_id, item);
  if (use != NULL && use->usual > 0)
    sam_block_set_learned (block, use->usual);

  return block;
}

/**
 * sam_builder_source_dup_swap:
 * @position: of a block with an item
 *
 * Returns: (transfer full) (nullable): another of the kind for @position;
 *   %NULL if there is none left
 */
SamBlock *
sam_builder_source_dup_swap (SamBuilderSource *self,
                             SamAgenda        *agenda,
                             guint             position)
{
  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), NULL);
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  return sam_propose_swap (agenda, position, self->decks, N_DECKS,
                           self->history);
}

/**
 * sam_builder_source_dup_filler:
 *
 * Returns: (transfer full) (nullable): what would fill the minutes that are
 *   left; %NULL if nothing does
 */
SamBlock *
sam_builder_source_dup_filler (SamBuilderSource *self, SamAgenda *agenda)
{
  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), NULL);
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  return sam_propose_filler (agenda, self->decks, N_DECKS, self->history);
}

static SamAsked *
get_asked (SamBuilderSource *self, SamBlockKind kind, guint position)
{
  return kind == SAM_BLOCK_CHECK_IN
             ? sam_reference_get_check_in (self->reference, position)
             : sam_reference_get_check_out (self->reference, position);
}

static guint
count_questions (SamBuilderSource *self, SamBlockKind kind)
{
  if (self->reference == NULL)
    return 0;
  if (kind == SAM_BLOCK_CHECK_IN)
    return sam_reference_get_n_check_ins (self->reference);
  if (kind == SAM_BLOCK_CHECK_OUT)
    return sam_reference_get_n_check_outs (self->reference);

  return 0;
}

/* The list begins behind the question that is there now, so that asking again
 * and again goes through all of them.
 *
 * Returns: (transfer full) (element-type SamQuestion): valid as long as the
 *   reference is */
static GArray *
list_questions (SamBuilderSource *self, SamBlockKind kind, const char *now_id)
{
  guint   n_questions = count_questions (self, kind);
  guint   first = 0;
  GArray *questions = g_array_new (FALSE, FALSE, sizeof (SamQuestion));

  for (guint i = 0; i < n_questions; i++)
    if (g_strcmp0 (sam_asked_get_id (get_asked (self, kind, i)), now_id) == 0)
      first = i + 1;

  for (guint i = 0; i < n_questions; i++)
    {
      SamAsked   *asked = get_asked (self, kind, (first + i) % n_questions);
      SamQuestion question = { sam_asked_get_id (asked),
                               sam_asked_get_text (asked) };

      g_array_append_val (questions, question);
    }

  return questions;
}

/**
 * sam_builder_source_has_questions:
 *
 * Returns: whether there is another question for a block of @kind
 */
gboolean
sam_builder_source_has_questions (SamBuilderSource *self, SamBlockKind kind)
{
  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), FALSE);

  return count_questions (self, kind) > 1;
}

/**
 * sam_builder_source_ask_another:
 * @position: of a check-in or check-out
 *
 * Puts another question in the block, one that the team has not had for the
 * longest time. Each press brings the next one.
 *
 * Returns: %FALSE if there is no other
 */
gboolean
sam_builder_source_ask_another (SamBuilderSource *self,
                                SamAgenda        *agenda,
                                guint             position)
{
  SamBlock          *block;
  const char        *now_id;
  const SamQuestion *question;
  g_autoptr (GArray) questions = NULL;

  g_return_val_if_fail (SAM_IS_BUILDER_SOURCE (self), FALSE);
  g_return_val_if_fail (SAM_IS_AGENDA (agenda), FALSE);

  block = sam_agenda_get_block (agenda, position);
  now_id = sam_block_get_question_id (block);
  questions = list_questions (self, sam_block_get_kind (block), now_id);
  question = sam_propose_question (questions, self->history, now_id);
  if (question == NULL)
    return FALSE;

  sam_agenda_set_words (agenda, position, sam_block_get_title (block),
                        question->text, question->id);

  return TRUE;
}
