// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-path-private.h"

#include "sam-study-private.h"

/* The path that somebody is on. It is kept with what they studied, and nowhere
 * else, so that it goes on where it was, also after the power failed. What is
 * done of it follows from the sittings. */

/* Room-internal. */
void
sam_kept_part_clear (gpointer part)
{
  SamKeptPart *self = part;

  g_free (self->deck_id);
  g_free (self->item_id);
}

/* Room-internal: @parts are emptied. */
void
sam_study_take_path (SamStudy *self, GDateTime *started, GArray *parts)
{
  g_array_set_size (self->path, 0);
  g_array_append_vals (self->path, parts->data, parts->len);
  g_array_set_size (parts, 0);
  g_clear_pointer (&self->path_started, g_date_time_unref);
  self->path_started = g_date_time_ref (started);
}

/**
 * sam_study_has_path:
 *
 * Returns: whether a path is kept
 */
gboolean
sam_study_has_path (SamStudy *study)
{
  g_return_val_if_fail (SAM_IS_STUDY (study), FALSE);

  return study->path_started != NULL;
}

/**
 * sam_study_keep_path:
 * @steps: (element-type SamStudyStep): at least one
 * @now: the moment, local time
 *
 * Keeps a path that begins now, instead of the one before. Its steps know from
 * then on when they are done.
 */
void
sam_study_keep_path (SamStudy *study, GPtrArray *steps, GDateTime *now)
{
  g_autoptr (GArray) parts = NULL;

  g_return_if_fail (SAM_IS_STUDY (study));
  g_return_if_fail (steps != NULL && steps->len > 0);
  g_return_if_fail (now != NULL);

  parts = g_array_new (FALSE, FALSE, sizeof (SamKeptPart));
  for (guint i = 0; i < steps->len; i++)
    {
      SamStudyStep *step = g_ptr_array_index (steps, i);
      SamKeptPart   part = {
          .deck_id = g_strdup (step->deck_id),
          .item_id = g_strdup (sam_item_get_id (step->item)),
          .reason = step->reason,
          .minutes = step->minutes,
      };

      g_array_append_val (parts, part);
      g_clear_pointer (&step->since, g_date_time_unref);
      step->since = g_date_time_ref (now);
    }
  sam_study_take_path (study, now, parts);
  sam_study_changed (study, FALSE);
}

/**
 * sam_study_forget_path:
 *
 * The path is over; what was studied in it stays.
 */
void
sam_study_forget_path (SamStudy *study)
{
  g_return_if_fail (SAM_IS_STUDY (study));

  if (study->path_started == NULL)
    return;

  g_clear_pointer (&study->path_started, g_date_time_unref);
  g_array_set_size (study->path, 0);
  sam_study_changed (study, FALSE);
}

/* Returns: (nullable): the last sitting of an item that was finished, before
 *   @moment or not before it */
static SamSitting *
find_finished (SamStudy   *study,
               const char *deck_id,
               const char *item_id,
               GDateTime  *moment,
               gboolean    before)
{
  GListModel *all = G_LIST_MODEL (study->sittings);

  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (SamSitting) one = g_list_model_get_item (all, i - 1);
      GDateTime *finished = sam_sitting_get_finished (one);

      if (finished != NULL &&
          (g_date_time_compare (finished, moment) < 0) == before &&
          sam_kept_item_is_of (sam_sitting_get_item (one), deck_id, item_id))
        return one; /* the list holds it */
    }

  return NULL;
}

/**
 * sam_study_step_is_kept:
 *
 * Returns: whether @self is of a path that was kept
 */
gboolean
sam_study_step_is_kept (SamStudyStep *self)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), FALSE);

  return self->since != NULL;
}

/**
 * sam_study_step_is_done:
 *
 * Returns: whether @self was finished since the path began that it is of;
 *   %FALSE if that path is not kept
 */
gboolean
sam_study_step_is_done (SamStudyStep *self, SamStudy *study)
{
  g_return_val_if_fail (SAM_IS_STUDY_STEP (self), FALSE);
  g_return_val_if_fail (SAM_IS_STUDY (study), FALSE);

  return self->since != NULL &&
         find_finished (study, self->deck_id, sam_item_get_id (self->item),
                        self->since, FALSE) != NULL;
}

/* Returns: (transfer full) (nullable): %NULL if the item is gone */
static SamStudyStep *
make_step (SamStudy *study, SamDeckShelf *shelf, const SamKeptPart *part)
{
  SamStudyStep *step;
  SamCard      *card;
  SamItem      *item =
      sam_deck_shelf_find_item (shelf, part->deck_id, part->item_id, &card);

  if (item == NULL)
    return NULL;

  step = g_object_new (SAM_TYPE_STUDY_STEP, NULL);
  step->deck_id = g_strdup (part->deck_id);
  step->card = g_object_ref (card);
  step->item = g_object_ref (item);
  step->reason = part->reason;
  step->minutes = part->minutes;
  step->since = g_date_time_ref (study->path_started);
  g_set_object (&step->last, find_finished (study, part->deck_id, part->item_id,
                                            study->path_started, TRUE));

  return step;
}

/**
 * sam_study_resume_path:
 * @shelf: the cards there are
 *
 * Returns: (transfer full) (nullable) (element-type SamStudyStep): the path
 *   that is kept, without what is no longer among the cards; %NULL if there is
 *   none, or nothing of it is left to do
 */
GPtrArray *
sam_study_resume_path (SamStudy *study, SamDeckShelf *shelf)
{
  gboolean left = FALSE;
  g_autoptr (GPtrArray) steps = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (study), NULL);
  g_return_val_if_fail (SAM_IS_DECK_SHELF (shelf), NULL);

  if (study->path_started == NULL)
    return NULL;

  steps = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < study->path->len; i++)
    {
      SamStudyStep *step =
          make_step (study, shelf,
                     &g_array_index (study->path, SamKeptPart, i));

      if (step == NULL)
        continue;
      g_ptr_array_add (steps, step);
      left = left || !sam_study_step_is_done (step, study);
    }

  return left ? g_steal_pointer (&steps) : NULL;
}

/* Returns: whether the path that goes on comes to that item anyway */
static gboolean
path_has (GPtrArray *path, SamStudy *study, SamKeptItem *item)
{
  for (guint i = 0; path != NULL && i < path->len; i++)
    {
      SamStudyStep *step = g_ptr_array_index (path, i);

      if (!sam_study_step_is_done (step, study) &&
          sam_kept_item_is_of (item, step->deck_id,
                               sam_item_get_id (step->item)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sam_study_list_begun:
 * @shelf: the cards there are
 * @most: how many
 *
 * What was broken off and is not of the path that is kept, so that there is a
 * way to go on with it.
 *
 * Returns: (transfer full) (element-type SamStudyStep): of what is still among
 *   the cards, the newest first
 */
GPtrArray *
sam_study_list_begun (SamStudy *study, SamDeckShelf *shelf, guint most)
{
  GPtrArray  *begun = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *all = G_LIST_MODEL (study->sittings);
  g_autoptr (GPtrArray) path = sam_study_resume_path (study, shelf);

  for (guint i = g_list_model_get_n_items (all); i > 0 && begun->len < most;
       i--)
    {
      g_autoptr (SamSitting) sitting = g_list_model_get_item (all, i - 1);
      SamKeptItem  *item = sam_sitting_get_item (sitting);
      SamStudyStep *step;

      if (sam_sitting_get_finished (sitting) != NULL ||
          !sam_sitting_is_begun (sitting) || path_has (path, study, item))
        continue;

      step = sam_study_step_of (study, shelf, sam_kept_item_get_deck_id (item),
                                sam_kept_item_get_item_id (item));
      if (step != NULL)
        g_ptr_array_add (begun, step);
    }

  return begun;
}
