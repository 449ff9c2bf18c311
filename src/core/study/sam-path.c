// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-path.h"

const guint sam_path_lengths[SAM_N_PATHS] = { 5, 12, 20 };

/* Nobody else talks: alone it takes half the least time of a team, and a third
 * when one knows it already. */
#define SHARE_NEW 2
#define SHARE_RETURNS 3

static guint
share_of (guint minutes, guint share)
{
  return MAX ((minutes + share - 1) / share, 1);
}

/**
 * sam_path_minutes:
 * @returns: whether one has studied it before
 *
 * Returns: what @item takes somebody alone, in minutes, at least 1. An
 *   assignment has its time in its steps, which are what they are.
 */
guint
sam_path_minutes (SamItem *item, gboolean returns)
{
  guint share = returns ? SHARE_RETURNS : SHARE_NEW;

  g_return_val_if_fail (SAM_IS_ITEM (item), 1);

  if (sam_item_get_kind (item) == SAM_ITEM_ASSIGNMENT && !returns)
    return sam_item_get_least_minutes (item);

  return share_of (sam_item_get_least_minutes (item), share);
}

typedef struct
{
  const SamCandidate *candidates; /* (not owned) */
  guint               n_candidates;
  SamDay              today;
  guint               left;  /* minutes */
  gboolean           *taken; /* (owned) */
  guint               n_parts[SAM_PATH_TIP + 1];
  SamItemKind         last_new;
  GArray             *parts; /* (element-type SamPathPart) (owned) */
} Making;

static gboolean
is_tip (const SamCandidate *candidate)
{
  return sam_item_get_kind (candidate->item) == SAM_ITEM_TIP;
}

/* Whether @candidate may be there for that reason. */
static gboolean
is_for (const Making *self, const SamCandidate *candidate, SamPathReason reason)
{
  if (reason == SAM_PATH_RETURNS)
    return sam_return_is_due (candidate->returns, self->today);

  return !candidate->studied &&
         (sam_item_get_suits (candidate->item) & SAM_SUITS_ALONE) != 0 &&
         is_tip (candidate) == (reason == SAM_PATH_TIP);
}

/* How many items of its card were studied, with what is in the path by now. */
static guint
count_done (const Making *self, const SamCandidate *candidate)
{
  guint done = candidate->card_done;

  for (guint i = 0; i < self->parts->len; i++)
    {
      const SamPathPart *part = &g_array_index (self->parts, SamPathPart, i);

      if (part->reason != SAM_PATH_RETURNS &&
          self->candidates[part->candidate].card == candidate->card)
        done++;
    }

  return done;
}

/* Whether @a comes before @b, both new: what has a bookmark, then the card that
 * one did least of, then another kind than the last. */
static gboolean
new_is_before (const Making *self, const SamCandidate *a, const SamCandidate *b)
{
  guint    a_done = count_done (self, a);
  guint    b_done = count_done (self, b);
  gboolean a_same = sam_item_get_kind (a->item) == self->last_new;
  gboolean b_same = sam_item_get_kind (b->item) == self->last_new;

  if (a->bookmarked != b->bookmarked)
    return a->bookmarked;
  if (a_done != b_done)
    return a_done < b_done;
  if (self->n_parts[SAM_PATH_NEW] > 0 && a_same != b_same)
    return b_same;

  return a->position < b->position;
}

static gboolean
is_before (const Making       *self,
           const SamCandidate *a,
           const SamCandidate *b,
           SamPathReason       reason)
{
  int order;

  if (a->begun != b->begun)
    return a->begun;
  if (reason != SAM_PATH_RETURNS)
    return new_is_before (self, a, b);

  order = sam_return_compare (a->returns, b->returns);

  return order != 0 ? order < 0 : a->position < b->position;
}

/* Takes the best that there is for @reason, if it fits.
 *
 * @spare: minutes that must be left after it
 *
 * Returns: whether there was any */
static gboolean
take (Making *self, SamPathReason reason, guint spare)
{
  const SamCandidate *best = NULL;
  SamPathPart         part = { 0, reason, 0 };

  for (guint i = 0; i < self->n_candidates; i++)
    {
      const SamCandidate *one = &self->candidates[i];
      guint               minutes;

      if (self->taken[i] || !is_for (self, one, reason))
        continue;

      minutes = sam_path_minutes (one->item, reason == SAM_PATH_RETURNS);
      if (minutes + spare > self->left ||
          (best != NULL && !is_before (self, one, best, reason)))
        continue;

      best = one;
      part.candidate = i;
      part.minutes = minutes;
    }

  if (best == NULL)
    return FALSE;

  self->taken[part.candidate] = TRUE;
  self->left -= part.minutes;
  self->n_parts[reason]++;
  if (reason == SAM_PATH_NEW)
    self->last_new = sam_item_get_kind (best->item);
  g_array_append_val (self->parts, part);

  return TRUE;
}

static int
compare_parts (gconstpointer a, gconstpointer b)
{
  const SamPathPart *first = a;
  const SamPathPart *second = b;

  return (int) first->reason - (int) second->reason;
}

/* The minutes that the shortest new tip takes, 0 if there is none. */
static guint
get_least_tip (const Making *self)
{
  guint least = 0;

  for (guint i = 0; i < self->n_candidates; i++)
    {
      const SamCandidate *one = &self->candidates[i];
      guint               minutes = sam_path_minutes (one->item, FALSE);

      if (is_for (self, one, SAM_PATH_TIP) && (least == 0 || minutes < least))
        least = minutes;
    }

  return least;
}

/**
 * sam_path_make:
 * @candidates: (array length=n_candidates): all that there is
 * @n_candidates: how many
 * @today: the day that the calendar says here
 * @minutes: of the path, at least 1
 *
 * Something that returns, something new, and a tip; then more of the first two
 * by turns, as long as it fits. What is due and does not fit waits for the next
 * path. The same input gives the same path.
 *
 * Returns: (transfer full) (element-type SamPathPart): in the order to study
 *   in: what returns, what is new, the tip. Empty if nothing fits.
 */
GArray *
sam_path_make (const SamCandidate *candidates,
               guint               n_candidates,
               SamDay              today,
               guint               minutes)
{
  Making self = { candidates, n_candidates, today, minutes };
  guint  tip;

  g_return_val_if_fail (candidates != NULL || n_candidates == 0, NULL);

  self.parts = g_array_new (FALSE, FALSE, sizeof (SamPathPart));
  self.taken = g_new0 (gboolean, n_candidates);

  tip = get_least_tip (&self);
  if (!take (&self, SAM_PATH_RETURNS, tip))
    take (&self, SAM_PATH_RETURNS, 0);
  if (!take (&self, SAM_PATH_NEW, tip) && self.parts->len == 0)
    take (&self, SAM_PATH_NEW, 0);
  take (&self, SAM_PATH_TIP, 0);

  while (take (&self, SAM_PATH_RETURNS, 0) + take (&self, SAM_PATH_NEW, 0) > 0)
    ;
  if (self.n_parts[SAM_PATH_RETURNS] + self.n_parts[SAM_PATH_NEW] == 0)
    while (take (&self, SAM_PATH_TIP, 0))
      ;

  g_array_sort (self.parts, compare_parts);
  g_free (self.taken);

  return self.parts;
}
