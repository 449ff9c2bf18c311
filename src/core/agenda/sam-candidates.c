// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-candidates-private.h"

/* Which item to propose, of all that there are. The same decks and the same
 * history give the same order. */

/* Long enough ago to be worth another time, in days. */
#define LONG_AGO 90

/* Two or fewer do not vote. */
#define LEAST_VOTERS 3

#define APPRECIATIVE "appreciative-inquiry"

static void
clear_candidate (gpointer data)
{
  SamCandidate *self = data;

  g_clear_object (&self->deck);
  g_clear_object (&self->card);
  g_clear_object (&self->item);
}

/* More people than an item is for may do it in groups, so that alone does not
 * count if @large. */
static gboolean
suits (SamItem *item, guint people, gboolean large)
{
  SamSuits wanted = SAM_SUITS_TEAM;

  if (people <= 1)
    wanted |= SAM_SUITS_ALONE;
  else if (people == 2)
    wanted |= SAM_SUITS_PAIRS;

  return (sam_item_get_suits (item) & wanted) != 0 &&
         people >= sam_item_get_least_people (item) &&
         (large || people <= sam_item_get_most_people (item));
}

/* Sets why @self would be proposed, and how much that weighs. An item that was
 * discussed lately goes last, whatever else speaks for it. */
static void
weigh (SamCandidate *self, const SamUse *use, gboolean open_card)
{
  gboolean is_dilemma = sam_item_get_kind (self->item) == SAM_ITEM_DILEMMA;
  gboolean is_new = use == NULL || use->times == 0;
  gboolean is_old = !is_new && use->days_ago >= LONG_AGO;

  self->days_ago = is_new ? 0 : use->days_ago;

  if (use != NULL && use->parked)
    self->reason = SAM_REASON_PARKED;
  else if (open_card && (is_new || is_old))
    self->reason = SAM_REASON_AGREEMENT;
  else if (use != NULL && use->second_look && is_dilemma)
    self->reason = SAM_REASON_SECOND_LOOK;
  else if (is_new)
    self->reason = SAM_REASON_NOT_YET;
  else if (is_old)
    self->reason = SAM_REASON_LONG_AGO;

  switch (self->reason)
    {
    case SAM_REASON_PARKED:
      self->rank = 0;
      break;
    case SAM_REASON_AGREEMENT:
      self->rank = is_new ? 1 : 2;
      break;
    case SAM_REASON_SECOND_LOOK:
      self->rank = 3;
      break;
    case SAM_REASON_NOT_YET:
      self->rank = 4;
      break;
    case SAM_REASON_LONG_AGO:
      self->rank = 5;
      break;
    case SAM_REASON_NONE:
    default:
      self->rank = 6;
      break;
    }
}

static void
add_card (SamCandidates *self,
          SamDeck       *deck,
          SamCard       *card,
          guint          people,
          gboolean       large)
{
  const char *deck_id = sam_deck_get_id (deck);
  gboolean    open_card = FALSE;
  guint       first = self->all->len;
  guint       used = 0;

  if (self->history != NULL)
    open_card =
        sam_history_has_open_card (self->history, sam_card_get_id (card));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (card)); i++)
    {
      g_autoptr (SamItem) item = g_list_model_get_item (G_LIST_MODEL (card), i);
      const SamUse *use = NULL;
      SamCandidate  candidate = { 0 };

      if (self->history != NULL)
        use = sam_history_find (self->history, deck_id, sam_item_get_id (item));
      if (use != NULL)
        used += use->times;
      if (!suits (item, people, large))
        continue;

      candidate.deck = g_object_ref (deck);
      candidate.card = g_object_ref (card);
      candidate.item = g_object_ref (item);
      weigh (&candidate, use, open_card);
      g_array_append_val (self->all, candidate);
    }

  for (guint i = first; i < self->all->len; i++)
    g_array_index (self->all, SamCandidate, i).card_used = used;
}

static void
add_decks (SamCandidates  *self,
           SamDeck *const *decks,
           guint           n_decks,
           guint           people,
           gboolean        large,
           const char     *card_id)
{
  for (guint i = 0; i < n_decks; i++)
    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (decks[i]));
         j++)
      {
        g_autoptr (SamCard) card =
            g_list_model_get_item (G_LIST_MODEL (decks[i]), j);

        if (card_id == NULL || g_str_equal (sam_card_get_id (card), card_id))
          add_card (self, decks[i], card, people, large);
      }
}

/* @card_id: (nullable): the one card to choose from */
SamCandidates *
sam_candidates_new (SamDeck *const *decks,
                    guint           n_decks,
                    SamHistory     *history,
                    guint           people,
                    const char     *card_id)
{
  SamCandidates *self = g_new0 (SamCandidates, 1);

  self->history = history;
  self->all = g_array_new (FALSE, FALSE, sizeof (SamCandidate));
  g_array_set_clear_func (self->all, clear_candidate);
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_decks (self, decks, n_decks, people, FALSE, card_id);
  if (self->all->len == 0)
    add_decks (self, decks, n_decks, people, TRUE, card_id);

  return self;
}

void
sam_candidates_free (SamCandidates *self)
{
  g_array_unref (self->all);
  g_hash_table_unref (self->cards);
  g_free (self);
}

static guint
count_card (SamCandidates *self, const char *card_id)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->cards, card_id));
}

static void
add_to_card (SamCandidates *self, const char *card_id)
{
  g_hash_table_insert (self->cards, g_strdup (card_id),
                       GUINT_TO_POINTER (count_card (self, card_id) + 1));
}

/* @candidate is on the agenda from now on. */
void
sam_candidates_take (SamCandidates *self, SamCandidate *candidate)
{
  candidate->taken = TRUE;
  add_to_card (self, sam_card_get_id (candidate->card));
}

/* What is on @agenda is taken, in or out, but for the block at @but, which may
 * be -1. */
void
sam_candidates_take_agenda (SamCandidates *self, SamAgenda *agenda, int but)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);
      SamItem  *item = sam_block_get_item (block);

      if (item == NULL || (int) i == but)
        continue;

      add_to_card (self, sam_block_get_card_id (block));
      for (guint j = 0; j < self->all->len; j++)
        {
          SamCandidate *candidate = &g_array_index (self->all, SamCandidate, j);

          if (g_str_equal (sam_item_get_id (candidate->item),
                           sam_item_get_id (item)) &&
              g_str_equal (sam_deck_get_id (candidate->deck),
                           sam_block_get_deck_id (block)))
            candidate->taken = TRUE;
        }
    }
}

static int
compare_numbers (guint a, guint b)
{
  return (a > b) - (a < b);
}

/* Negative if @a is to be proposed before @b; 0 if their order decides. */
int
sam_candidates_compare (SamCandidates      *self,
                        const SamCandidate *a,
                        const SamCandidate *b)
{
  int result = compare_numbers (a->rank, b->rank);

  if (result == 0)
    result = compare_numbers (count_card (self, sam_card_get_id (a->card)),
                              count_card (self, sam_card_get_id (b->card)));
  if (result == 0)
    result = compare_numbers (a->card_used, b->card_used);
  if (result == 0)
    result = compare_numbers (b->days_ago, a->days_ago);
  /* No number is 0, which wraps to the largest. */
  if (result == 0)
    result = compare_numbers (sam_card_get_number (a->card) - 1,
                              sam_card_get_number (b->card) - 1);

  return result;
}

/* Whether @candidate is not on the agenda, and its card may still be. */
gboolean
sam_candidates_may_take (SamCandidates *self, const SamCandidate *candidate)
{
  return !candidate->taken &&
         (!self->once ||
          count_card (self, sam_card_get_id (candidate->card)) == 0);
}

static gboolean
is_wanted (SamCandidates      *self,
           const SamCandidate *candidate,
           const SamSearchFor *wanted)
{
  SamItem *item = candidate->item;

  if (!sam_candidates_may_take (self, candidate) ||
      sam_item_get_least_minutes (item) > wanted->room)
    return FALSE;
  if (wanted->kind >= 0 &&
      sam_item_get_kind (item) != (SamItemKind) wanted->kind)
    return FALSE;

  return !wanted->appreciative ||
         (sam_item_get_kind (item) != SAM_ITEM_TIP &&
          sam_item_has_link (item, SAM_LINK_MODEL, APPRECIATIVE));
}

/* Returns: (transfer none) (nullable): the best of what is @wanted */
SamCandidate *
sam_candidates_find (SamCandidates *self, const SamSearchFor *wanted)
{
  SamCandidate *best = NULL;

  for (guint i = 0; i < self->all->len; i++)
    {
      SamCandidate *candidate = &g_array_index (self->all, SamCandidate, i);

      if (is_wanted (self, candidate, wanted) &&
          (best == NULL || sam_candidates_compare (self, candidate, best) < 0))
        best = candidate;
    }

  return best;
}

/* Returns: (transfer full): a block with the reason, the usual minutes with
 *   this team, and a vote if there are enough people for one */
SamBlock *
sam_candidate_make_block (const SamCandidate *self,
                          SamHistory         *history,
                          guint               people)
{
  SamBlock *block =
      sam_block_new_item (sam_deck_get_id (self->deck), self->card, self->item);

  sam_block_set_reason (block, self->reason);
  sam_history_refine (history, block);
  if (people < LEAST_VOTERS)
    sam_block_set_vote_form (block, SAM_VOTE_NONE);

  return block;
}
