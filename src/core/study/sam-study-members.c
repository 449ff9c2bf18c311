// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-private.h"

#include <string.h>

#include "sam-search.h"

/* The lists of a study: what is put in, taken out, and looked for. */

static void
member_changed_cb (SamStudy *self, gboolean typing)
{
  sam_study_changed (self, typing);
}

/* Room-internal: puts @member where it belongs by @compare, and listens. */
void
sam_study_put (SamStudy        *self,
               GListStore      *list,
               gpointer         member,
               GCompareDataFunc compare)
{
  g_signal_connect_object (member, "changed", G_CALLBACK (member_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_list_store_insert_sorted (list, member, compare, NULL);
  sam_study_changed (self, FALSE);
}

/* Room-internal: takes @member out, and listens no longer. */
void
sam_study_take_out (SamStudy *self, GListStore *list, gpointer member)
{
  guint position;

  if (!g_list_store_find (list, member, &position))
    return;

  g_signal_handlers_disconnect_by_func (member, member_changed_cb, self);
  g_list_store_remove (list, position);
  sam_study_changed (self, FALSE);
}

/* Reflections */

/* Room-internal. */
int
sam_study_compare_reflections (gconstpointer a,
                               gconstpointer b,
                               gpointer      unused)
{
  SamReflection *first = SAM_REFLECTION ((gpointer) a);
  SamReflection *second = SAM_REFLECTION ((gpointer) b);
  int order = g_date_time_compare (sam_reflection_get_written (second),
                                   sam_reflection_get_written (first));

  return order != 0 ? order
                    : g_strcmp0 (sam_reflection_get_id (first),
                                 sam_reflection_get_id (second));
}

/**
 * sam_study_get_reflections:
 *
 * Returns: (transfer none): a GListModel of SamReflection, newest first
 */
GListModel *
sam_study_get_reflections (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return G_LIST_MODEL (self->reflections);
}

/**
 * sam_study_add_reflection:
 * @reflection: (transfer none): a new one, or one that was removed
 */
void
sam_study_add_reflection (SamStudy *self, SamReflection *reflection)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_REFLECTION (reflection));
  g_return_if_fail (!g_list_store_find (self->reflections, reflection, NULL));

  sam_study_put (self, self->reflections, reflection,
                 sam_study_compare_reflections);
}

void
sam_study_remove_reflection (SamStudy *self, SamReflection *reflection)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_REFLECTION (reflection));

  sam_study_take_out (self, self->reflections, reflection);
}

/* @words: (array zero-terminated=1): folded */
static gboolean
holds_all (const char *text, SamKeptItem *item, char **words)
{
  g_autofree char *all =
      g_strjoin ("\n", text,
                 item != NULL ? sam_kept_item_get_title (item) : NULL, NULL);
  g_autofree char *folded = sam_search_fold (all);

  for (gsize i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * sam_study_search:
 * @words: what somebody looks for; upper case and accents do not matter
 *
 * Looks in what was written and in the titles of the items it is about. Nothing
 * of it goes into an index.
 *
 * Returns: (transfer full) (element-type SamReflection): the reflections with
 *   all of the words, newest first; all of them if there is no word
 */
GPtrArray *
sam_study_search (SamStudy *self, const char *words)
{
  GPtrArray  *found;
  GListModel *all;
  g_auto (GStrv) split = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  split = sam_search_split (words);
  all = G_LIST_MODEL (self->reflections);
  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamReflection) reflection = g_list_model_get_item (all, i);

      if (holds_all (sam_reflection_get_text (reflection),
                     sam_reflection_get_item (reflection), split))
        g_ptr_array_add (found, g_steal_pointer (&reflection));
    }

  return found;
}

/**
 * sam_study_search_sittings:
 * @words: likewise
 *
 * Looks in what was written while studying.
 *
 * Returns: (transfer full) (element-type SamSitting): the sittings in which
 *   something was written, with all of the words, newest first
 */
GPtrArray *
sam_study_search_sittings (SamStudy *self, const char *words)
{
  GPtrArray  *found;
  GListModel *all;
  g_auto (GStrv) split = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  split = sam_search_split (words);
  all = G_LIST_MODEL (self->sittings);
  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (SamSitting) sitting = g_list_model_get_item (all, i - 1);
      g_autofree char *text = sam_sitting_dup_written (sitting);

      if (*text != '\0' &&
          holds_all (text, sam_sitting_get_item (sitting), split))
        g_ptr_array_add (found, g_steal_pointer (&sitting));
    }

  return found;
}

/* Hours */

/* Room-internal. */
int
sam_study_compare_activities (gconstpointer a, gconstpointer b, gpointer unused)
{
  SamActivity *first = SAM_ACTIVITY ((gpointer) a);
  SamActivity *second = SAM_ACTIVITY ((gpointer) b);
  int          order = g_date_time_compare (sam_activity_get_started (first),
                                            sam_activity_get_started (second));

  return order != 0 ? order
                    : g_strcmp0 (sam_activity_get_id (first),
                                 sam_activity_get_id (second));
}

/**
 * sam_study_get_activities:
 *
 * Returns: (transfer none): a GListModel of SamActivity, oldest first
 */
GListModel *
sam_study_get_activities (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return G_LIST_MODEL (self->activities);
}

/**
 * sam_study_add_activity:
 * @activity: (transfer none): a new one, or one that was removed; of each
 *   source there is only one, so look with sam_study_find_activity() first
 */
void
sam_study_add_activity (SamStudy *self, SamActivity *activity)
{
  const char *source_id;

  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_ACTIVITY (activity));
  g_return_if_fail (!g_list_store_find (self->activities, activity, NULL));

  source_id = sam_activity_get_source_id (activity);
  g_return_if_fail (source_id == NULL ||
                    sam_study_find_activity (self, source_id) == NULL);

  sam_study_put (self, self->activities, activity,
                 sam_study_compare_activities);
}

void
sam_study_remove_activity (SamStudy *self, SamActivity *activity)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (SAM_IS_ACTIVITY (activity));

  sam_study_take_out (self, self->activities, activity);
}

/**
 * sam_study_find_activity:
 * @source_id: of a sitting or a session
 *
 * Returns: (transfer none) (nullable): what is in the hours of it
 */
SamActivity *
sam_study_find_activity (SamStudy *self, const char *source_id)
{
  GListModel *all;

  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);
  g_return_val_if_fail (source_id != NULL, NULL);

  all = G_LIST_MODEL (self->activities);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamActivity) activity = g_list_model_get_item (all, i);

      if (g_strcmp0 (sam_activity_get_source_id (activity), source_id) == 0)
        return activity; /* the list holds it */
    }

  return NULL;
}
