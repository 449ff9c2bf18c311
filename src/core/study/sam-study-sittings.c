// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-private.h"

/* The sittings of a study, and what returns by them. */

/* Room-internal. */
int
sam_study_compare_sittings (gconstpointer a, gconstpointer b, gpointer unused)
{
  SamSitting *first = SAM_SITTING ((gpointer) a);
  SamSitting *second = SAM_SITTING ((gpointer) b);
  int         order = g_date_time_compare (sam_sitting_get_started (first),
                                           sam_sitting_get_started (second));

  return order != 0 ? order
                    : g_strcmp0 (sam_sitting_get_id (first),
                                 sam_sitting_get_id (second));
}

/**
 * sam_study_get_sittings:
 *
 * Returns: (transfer none): a GListModel of SamSitting, oldest first; those
 *   that are not finished as well
 */
GListModel *
sam_study_get_sittings (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return G_LIST_MODEL (self->sittings);
}

/**
 * sam_study_add_sitting:
 * @sitting: (transfer none): a new one, or one that was removed
 */
void
sam_study_add_sitting (SamStudy *self, SamSitting *sitting)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_SITTING (sitting));
  g_return_if_fail (!g_list_store_find (self->sittings, sitting, NULL));

  sam_study_put (self, self->sittings, sitting, sam_study_compare_sittings);
}

/**
 * sam_study_remove_sitting:
 *
 * Takes out what was written in it. Its minutes stay in the hours: they were
 * spent.
 */
void
sam_study_remove_sitting (SamStudy *self, SamSitting *sitting)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_SITTING (sitting));

  sam_study_take_out (self, self->sittings, sitting);
}

/* Returns: (transfer none) (nullable): the newest of an item */
static SamSitting *
find_newest (SamStudy   *self,
             const char *deck_id,
             const char *item_id,
             gboolean    finished)
{
  GListModel *all = G_LIST_MODEL (self->sittings);

  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (SamSitting) sitting = g_list_model_get_item (all, i - 1);

      if (sam_kept_item_is_of (sam_sitting_get_item (sitting), deck_id,
                               item_id) &&
          (sam_sitting_get_finished (sitting) != NULL) == finished)
        return sitting; /* the list holds it */
    }

  return NULL;
}

/**
 * sam_study_find_open:
 *
 * Returns: (transfer none) (nullable): the sitting of that item that was broken
 *   off, to go on with
 */
SamSitting *
sam_study_find_open (SamStudy *self, const char *deck_id, const char *item_id)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (item_id != NULL, NULL);

  return find_newest (self, deck_id, item_id, FALSE);
}

/**
 * sam_study_find_last:
 *
 * Returns: (transfer none) (nullable): the last sitting of that item that was
 *   finished; it decides when the item returns
 */
SamSitting *
sam_study_find_last (SamStudy *self, const char *deck_id, const char *item_id)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (deck_id != NULL, NULL);
  g_return_val_if_fail (item_id != NULL, NULL);

  return find_newest (self, deck_id, item_id, TRUE);
}

/* What is studied before it is due stays the return that it was. */
static guint
get_step (SamSitting *last, SamDay today)
{
  SamReturn next;

  if (last == NULL)
    return 0;

  next = sam_sitting_get_return (last);

  return sam_return_is_due (next, today) ? next.step
                                         : sam_sitting_get_step (last);
}

/**
 * sam_study_begin:
 * @deck_id: the deck @card is in
 * @card: the card @item is on
 * @item: what to study
 * @now: the moment, local time
 *
 * Begins a sitting, or goes on with the one that was broken off. An item that
 * was studied before comes with its variant, if it has one.
 *
 * Returns: (transfer none): the sitting, which is kept from now on
 */
SamSitting *
sam_study_begin (SamStudy   *self,
                 const char *deck_id,
                 SamCard    *card,
                 SamItem    *item,
                 GDateTime  *now)
{
  g_autoptr (SamKeptItem) kept = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  kept = sam_kept_item_new (deck_id, card, item);

  return sam_study_begin_kept (self, kept, item, now);
}

/**
 * sam_study_begin_kept:
 * @kept: what is kept of @item
 * @item: what to study, among the cards here or not
 * @now: the moment, local time
 *
 * Likewise, of an item of a study pack. What is not among the cards here does
 * not come back in a path.
 *
 * Returns: (transfer none): the sitting, which is kept from now on
 */
SamSitting *
sam_study_begin_kept (SamStudy    *self,
                      SamKeptItem *kept,
                      SamItem     *item,
                      GDateTime   *now)
{
  SamSitting *last;
  SamSitting *open;
  const char *deck_id;
  g_autoptr (SamSitting) sitting = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (kept != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  deck_id = sam_kept_item_get_deck_id (kept);
  open = sam_study_find_open (self, deck_id, sam_item_get_id (item));
  if (open != NULL)
    return open;

  last = sam_study_find_last (self, deck_id, sam_item_get_id (item));
  sitting =
      sam_sitting_new (NULL, kept, now, get_step (last, sam_day_of (now)),
                       last != NULL && sam_item_get_variant (item) != NULL);
  sam_study_add_sitting (self, sitting);

  return sitting; /* the list holds it */
}

static void
add_hours (SamStudy *self, SamSitting *sitting)
{
  g_autoptr (SamActivity) activity = sam_activity_new_of_sitting (sitting);

  sam_study_add_activity (self, activity);
}

/* Before it is finished, what is shorter is no line in the hours. */
#define LEAST_SECONDS 60

/**
 * sam_study_count_time:
 * @sitting: one of this study that is not finished
 * @seconds: all that was counted of it by now
 *
 * Keeps the time of a sitting, also in the hours: it was spent, whether the
 * sitting is ever finished or not.
 */
void
sam_study_count_time (SamStudy *self, SamSitting *sitting, guint seconds)
{
  SamActivity *activity;
  guint        before;

  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_SITTING (sitting));

  before = sam_sitting_get_seconds (sitting);
  if (seconds <= before)
    return;

  sam_sitting_set_seconds (sitting, seconds);
  activity = sam_study_find_activity (self, sam_sitting_get_id (sitting));
  if (activity != NULL)
    {
      SamKeptItem *item = sam_sitting_get_item (sitting);

      sam_activity_add_part (activity, sam_kept_item_get_deck_id (item),
                             sam_kept_item_get_card_id (item),
                             seconds - before);
    }
  else if (seconds >= LEAST_SECONDS)
    add_hours (self, sitting);
}

/**
 * sam_study_finish:
 * @sitting: one of this study
 * @now: the moment, local time
 *
 * Ends a sitting: its time is in the hours, and the item counts as read.
 */
void
sam_study_finish (SamStudy *self, SamSitting *sitting, GDateTime *now)
{
  SamKeptItem *item;

  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_SITTING (sitting));
  g_return_if_fail (now != NULL);

  if (sam_sitting_get_finished (sitting) != NULL)
    return;

  sam_sitting_set_finished (sitting, now);
  item = sam_sitting_get_item (sitting);
  sam_study_set_read (self, sam_kept_item_get_deck_id (item),
                      sam_kept_item_get_item_id (item), TRUE);

  if (sam_sitting_get_seconds (sitting) > 0 &&
      sam_study_find_activity (self, sam_sitting_get_id (sitting)) == NULL)
    add_hours (self, sitting);
}

/* Room-internal. */
GHashTable *
sam_study_map_last (SamStudy *self, gboolean finished)
{
  GListModel *all = G_LIST_MODEL (self->sittings);
  GHashTable *last =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamSitting) sitting = g_list_model_get_item (all, i);
      SamKeptItem *item = sam_sitting_get_item (sitting);

      if ((sam_sitting_get_finished (sitting) != NULL) == finished)
        g_hash_table_replace (last,
                              sam_study_dup_key (sam_kept_item_get_deck_id (
                                                     item),
                                                 sam_kept_item_get_item_id (
                                                     item)),
                              sitting); /* the list holds it */
    }

  return last;
}

static int
compare_due (gconstpointer a, gconstpointer b)
{
  SamSitting *first = *(SamSitting *const *) a;
  SamSitting *second = *(SamSitting *const *) b;
  int         order = sam_return_compare (sam_sitting_get_return (first),
                                          sam_sitting_get_return (second));

  return order != 0 ? order : sam_study_compare_sittings (first, second, NULL);
}

/**
 * sam_study_list_due:
 * @today: the day that the calendar says here
 *
 * Never shown as a number: a path takes what fits.
 *
 * Returns: (transfer full) (element-type SamSitting): of each item that returns
 *   today the last sitting, the longest due first
 */
GPtrArray *
sam_study_list_due (SamStudy *self, SamDay today)
{
  GPtrArray     *due;
  GHashTableIter iter;
  gpointer       sitting;
  g_autoptr (GHashTable) last = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  last = sam_study_map_last (self, TRUE);
  due = g_ptr_array_new_with_free_func (g_object_unref);
  g_hash_table_iter_init (&iter, last);
  while (g_hash_table_iter_next (&iter, NULL, &sitting))
    if (sam_return_is_due (sam_sitting_get_return (sitting), today))
      g_ptr_array_add (due, g_object_ref (sitting));
  g_ptr_array_sort (due, compare_due);

  return due;
}

/**
 * sam_study_get_next_day:
 * @today: the day that the calendar says here
 *
 * Returns: the first day after @today on which something returns;
 *   %SAM_NO_DAY if nothing does
 */
SamDay
sam_study_get_next_day (SamStudy *self, SamDay today)
{
  SamDay         next = SAM_NO_DAY;
  GHashTableIter iter;
  gpointer       sitting;
  g_autoptr (GHashTable) last = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), SAM_NO_DAY);

  last = sam_study_map_last (self, TRUE);
  g_hash_table_iter_init (&iter, last);
  while (g_hash_table_iter_next (&iter, NULL, &sitting))
    {
      SamDay day = sam_sitting_get_return (sitting).day;

      if (day > today && (next == SAM_NO_DAY || day < next))
        next = day;
    }

  return next;
}
