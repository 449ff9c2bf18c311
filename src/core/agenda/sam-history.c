// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-proposal-private.h"

/* What past sessions say about items, for the proposal. */
struct _SamHistory
{
  GHashTable *uses;       /* (element-type utf8 SamUse) (owned) */
  GHashTable *open_cards; /* (element-type utf8) (owned): a set */
  GHashTable *asked; /* (element-type utf8 guint) (owned): by question; 1 is
                        the newest */
  GPtrArray *topics; /* (element-type SamBlock) (owned) */
  guint      n_open_agreements;
};

/* Ids hold no line breaks. */
static char *
make_key (const char *deck_id, const char *item_id)
{
  return g_strconcat (deck_id, "\n", item_id, NULL);
}

/**
 * sam_history_new:
 *
 * Returns: (transfer full): the history of a team that has none
 */
SamHistory *
sam_history_new (void)
{
  SamHistory *self = g_new0 (SamHistory, 1);

  self->uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->open_cards =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->topics = g_ptr_array_new_with_free_func (g_object_unref);
  self->asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
sam_history_free (SamHistory *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->uses);
  g_hash_table_unref (self->open_cards);
  g_hash_table_unref (self->asked);
  g_ptr_array_unref (self->topics);
  g_free (self);
}

/**
 * sam_history_add_use:
 * @use: what is known of the item; takes the place of what was known before
 */
void
sam_history_add_use (SamHistory   *self,
                     const char   *deck_id,
                     const char   *item_id,
                     const SamUse *use)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (deck_id != NULL && item_id != NULL);
  g_return_if_fail (use != NULL);

  g_hash_table_replace (self->uses, make_key (deck_id, item_id),
                        g_memdup2 (use, sizeof *use));
}

/**
 * sam_history_find:
 *
 * Returns: (transfer none) (nullable): what is known of an item, valid until
 *   the history changes; %NULL if the team never met it
 */
const SamUse *
sam_history_find (SamHistory *self, const char *deck_id, const char *item_id)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (deck_id != NULL && item_id != NULL, NULL);

  key = make_key (deck_id, item_id);

  return g_hash_table_lookup (self->uses, key);
}

void
sam_history_add_open_card (SamHistory *self, const char *card_id)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (card_id != NULL);

  g_hash_table_add (self->open_cards, g_strdup (card_id));
}

gboolean
sam_history_has_open_card (SamHistory *self, const char *card_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (card_id != NULL, FALSE);

  return g_hash_table_contains (self->open_cards, card_id);
}

guint
sam_history_get_n_open_agreements (SamHistory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_open_agreements;
}

void
sam_history_set_n_open_agreements (SamHistory *self, guint n)
{
  g_return_if_fail (self != NULL);

  self->n_open_agreements = n;
}

/**
 * sam_history_add_topic:
 * @topic: (transfer none): a topic of the team's own for which there was no
 *   time, on no agenda yet
 */
void
sam_history_add_topic (SamHistory *self, SamBlock *topic)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SAM_IS_BLOCK (topic));

  g_ptr_array_add (self->topics, g_object_ref (topic));
}

guint
sam_history_get_n_topics (SamHistory *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->topics->len;
}

/**
 * sam_history_get_topic:
 *
 * Returns: (transfer none): to be copied, not to be put on an agenda
 */
SamBlock *
sam_history_get_topic (SamHistory *self, guint topic)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (topic < self->topics->len, NULL);

  return g_ptr_array_index (self->topics, topic);
}

/**
 * sam_history_add_question:
 * @question_id: what a meeting began or ended with, the newest first
 *
 * Of a question that was asked more than once, the first call counts.
 */
void
sam_history_add_question (SamHistory *self, const char *question_id)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (question_id != NULL);

  if (!g_hash_table_contains (self->asked, question_id))
    g_hash_table_insert (self->asked, g_strdup (question_id),
                         GUINT_TO_POINTER (g_hash_table_size (self->asked) +
                                           1));
}

gboolean
sam_history_was_asked (SamHistory *self, const char *question_id)
{
  return sam_history_get_asked (self, question_id) > 0;
}

guint
sam_history_get_asked (SamHistory *self, const char *question_id)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (question_id != NULL, 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->asked, question_id));
}

/**
 * sam_history_refine:
 * @self: (nullable): the history of the team
 * @block: a block that is on no agenda yet
 *
 * Gives an item its usual minutes with this team, if they are known.
 */
void
sam_history_refine (SamHistory *self, SamBlock *block)
{
  const SamUse *use;
  SamItem      *item;

  g_return_if_fail (SAM_IS_BLOCK (block));

  item = sam_block_get_item (block);
  if (self == NULL || item == NULL)
    return;

  use = sam_history_find (self, sam_block_get_deck_id (block),
                          sam_item_get_id (item));
  if (use != NULL)
    sam_block_set_learned (block, use->usual);
}
