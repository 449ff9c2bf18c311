// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-candidates-private.h"

/* What to take instead, and what to add. */

/* An item that is at most so many minutes shorter or longer is about as long.
 */
#define ABOUT 5

/* Returns: (transfer none) (nullable): the card of all items of @agenda, if it
 *   is one and there are at least two of them */
static const char *
get_only_card (SamAgenda *agenda)
{
  const char *card_id = NULL;
  guint       n = 0;

  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      const char *id = sam_block_get_card_id (sam_agenda_get_block (agenda, i));

      if (id == NULL)
        continue;
      if (card_id != NULL && !g_str_equal (id, card_id))
        return NULL;
      card_id = id;
      n++;
    }

  return n >= 2 ? card_id : NULL;
}

/* Returns: (transfer full): what there is for @agenda; a meeting that keeps to
 *   one card goes on doing so */
static SamCandidates *
make_candidates (SamAgenda      *agenda,
                 int             but,
                 SamDeck *const *decks,
                 guint           n_decks,
                 SamHistory     *history)
{
  const char    *card_id = get_only_card (agenda);
  SamCandidates *candidates =
      sam_candidates_new (decks, n_decks, history,
                          sam_agenda_get_people (agenda), card_id);

  sam_candidates_take_agenda (candidates, agenda, but);
  candidates->once =
      card_id == NULL && sam_agenda_get_minutes (agenda) <= SAM_SHORT_MEETING;

  return candidates;
}

static gboolean
is_block (const SamCandidate *candidate, SamBlock *block)
{
  return g_str_equal (sam_item_get_id (candidate->item),
                      sam_item_get_id (sam_block_get_item (block))) &&
         g_str_equal (sam_deck_get_id (candidate->deck),
                      sam_block_get_deck_id (block));
}

static gboolean
is_like (SamItem *item, SamItem *other)
{
  guint a = sam_item_get_usual_minutes (item);
  guint b = sam_item_get_usual_minutes (other);

  return sam_item_get_kind (item) == sam_item_get_kind (other) &&
         MAX (a, b) - MIN (a, b) <= ABOUT;
}

/* Whether the candidate at @a comes before the one at @b. */
static gboolean
goes_before (SamCandidates *candidates, guint a, guint b)
{
  int order =
      sam_candidates_compare (candidates,
                              &g_array_index (candidates->all, SamCandidate, a),
                              &g_array_index (candidates->all, SamCandidate,
                                              b));

  return order != 0 ? order < 0 : a < b;
}

/* Returns: the place of what comes after @block in the order of what is like
 * it, or else of the first of that; -1 if there is nothing */
static int
find_next (SamCandidates *candidates, SamBlock *block)
{
  int this = -1;
  int first = -1;
  int next = -1;

  for (int i = 0; i < (int) candidates->all->len; i++)
    if (is_block (&g_array_index (candidates->all, SamCandidate, i), block))
      this = i;

  for (int i = 0; i < (int) candidates->all->len; i++)
    {
      SamCandidate *candidate =
          &g_array_index (candidates->all, SamCandidate, i);

      if (i == this || !sam_candidates_may_take (candidates, candidate) ||
          !is_like (candidate->item, sam_block_get_item (block)))
        continue;

      if (first < 0 || goes_before (candidates, (guint) i, (guint) first))
        first = i;
      if (this >= 0 && goes_before (candidates, (guint) this, (guint) i) &&
          (next < 0 || goes_before (candidates, (guint) i, (guint) next)))
        next = i;
    }

  return next < 0 ? first : next;
}

/**
 * sam_propose_swap:
 * @position: of the block to be swapped
 * @decks: (array length=n_decks): the decks to choose from
 * @history: (nullable): what the team did before
 *
 * Chooses something else of the same kind and about as long, which is not on
 * the agenda. It is a must and pinned as the old one is. Asking again and
 * again, for what came last, goes through all there are.
 *
 * Returns: (transfer full) (nullable): a block for sam_agenda_replace(); %NULL
 *   if the block at @position is no item or there is nothing like it
 */
SamBlock *
sam_propose_swap (SamAgenda      *agenda,
                  guint           position,
                  SamDeck *const *decks,
                  guint           n_decks,
                  SamHistory     *history)
{
  SamBlock *old;
  SamBlock *block;
  int       next;
  g_autoptr (SamCandidates) candidates = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);
  g_return_val_if_fail (position < sam_agenda_get_n_blocks (agenda), NULL);

  old = sam_agenda_get_block (agenda, position);
  if (sam_block_get_item (old) == NULL)
    return NULL;

  candidates =
      make_candidates (agenda, (int) position, decks, n_decks, history);
  next = find_next (candidates, old);
  if (next < 0 && candidates->once)
    {
      /* Rather a card twice than nothing. */
      candidates->once = FALSE;
      next = find_next (candidates, old);
    }
  if (next < 0)
    return NULL;

  block = sam_candidate_make_block (&g_array_index (candidates->all,
                                                    SamCandidate, next),
                                    history, sam_agenda_get_people (agenda));
  sam_block_set_must (block, sam_block_get_must (old));
  sam_block_set_pinned_minutes (block, sam_block_get_pinned_minutes (old));
  sam_block_set_pinned_start (block, sam_block_get_pinned_start (old));
  sam_block_set_vote_form (block, sam_block_get_vote_form (old));
  sam_block_set_way (block, sam_block_get_way (old));
  sam_block_set_asks_reasons (block, sam_block_get_asks_reasons (old));

  return block;
}

/**
 * sam_propose_filler:
 * @decks: (array length=n_decks): the decks to choose from
 * @history: (nullable): what the team did before
 *
 * Chooses what would fill the minutes that are left: the best case, dilemma or
 * assignment that has room, or else a tip.
 *
 * Returns: (transfer full) (nullable): a block to be added; %NULL if nothing
 *   fits
 */
SamBlock *
sam_propose_filler (SamAgenda      *agenda,
                    SamDeck *const *decks,
                    guint           n_decks,
                    SamHistory     *history)
{
  static const int kinds[] = { SAM_ITEM_CASE, SAM_ITEM_ASSIGNMENT,
                               SAM_ITEM_DILEMMA, SAM_ITEM_TIP };
  SamSearchFor     search = { 0 };
  SamCandidate    *best = NULL;
  g_autoptr (SamCandidates) candidates = NULL;

  g_return_val_if_fail (SAM_IS_AGENDA (agenda), NULL);

  candidates = make_candidates (agenda, -1, decks, n_decks, history);
  search.room = sam_agenda_get_fit (agenda)->spare;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SamCandidate *candidate;

      search.kind = kinds[i];
      if (search.kind == SAM_ITEM_TIP && best != NULL)
        break;
      candidate = sam_candidates_find (candidates, &search);
      if (candidate != NULL &&
          (best == NULL ||
           sam_candidates_compare (candidates, candidate, best) < 0))
        best = candidate;
    }

  if (best == NULL)
    return NULL;

  return sam_candidate_make_block (best, history,
                                   sam_agenda_get_people (agenda));
}
