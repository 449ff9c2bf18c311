// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-private.h"

/* What is marked at items of the cards, and what is known of facts. */

/* Room-internal: an item by its deck and its id; neither has a space. */
char *
sam_study_dup_key (const char *deck_id, const char *item_id)
{
  return g_strconcat (deck_id, " ", item_id, NULL);
}

/* Room-internal: all marks of an item. */
SamMarks
sam_study_get_marks (SamStudy *self, const char *deck_id, const char *item_id)
{
  g_autofree char *key = sam_study_dup_key (deck_id, item_id);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, key));
}

/* Room-internal: likewise. */
void
sam_study_put_marks (SamStudy   *self,
                     const char *deck_id,
                     const char *item_id,
                     SamMarks    marks)
{
  g_autofree char *key = sam_study_dup_key (deck_id, item_id);

  if (GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, key)) == marks)
    return;

  if (marks == 0)
    g_hash_table_remove (self->marks, key);
  else
    g_hash_table_insert (self->marks, g_steal_pointer (&key),
                         GUINT_TO_POINTER (marks));
  sam_study_marks_changed (self);
}

static void
set_mark (SamStudy   *self,
          const char *deck_id,
          const char *item_id,
          SamMarks    mark,
          gboolean    there)
{
  SamMarks marks = sam_study_get_marks (self, deck_id, item_id);

  sam_study_put_marks (self, deck_id, item_id,
                       there ? marks | mark : marks & ~mark);
}

gboolean
sam_study_has_bookmark (SamStudy   *self,
                        const char *deck_id,
                        const char *item_id)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), FALSE);
  g_return_val_if_fail (deck_id != NULL && item_id != NULL, FALSE);

  return (sam_study_get_marks (self, deck_id, item_id) & SAM_MARK_BOOKMARK) !=
         0;
}

void
sam_study_set_bookmark (SamStudy   *self,
                        const char *deck_id,
                        const char *item_id,
                        gboolean    there)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (deck_id != NULL && item_id != NULL);

  set_mark (self, deck_id, item_id, SAM_MARK_BOOKMARK, there);
}

/**
 * sam_study_has_read:
 *
 * Returns: whether the item was read, on its card or in a sitting
 */
gboolean
sam_study_has_read (SamStudy *self, const char *deck_id, const char *item_id)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), FALSE);
  g_return_val_if_fail (deck_id != NULL && item_id != NULL, FALSE);

  return (sam_study_get_marks (self, deck_id, item_id) & SAM_MARK_READ) != 0;
}

void
sam_study_set_read (SamStudy   *self,
                    const char *deck_id,
                    const char *item_id,
                    gboolean    read)
{
  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (deck_id != NULL && item_id != NULL);

  set_mark (self, deck_id, item_id, SAM_MARK_READ, read);
}

/**
 * sam_study_get_fact_marks:
 *
 * Returns: (transfer none) (element-type SamFactMark): for sam_quiz_next()
 */
GArray *
sam_study_get_fact_marks (SamStudy *self)
{
  g_return_val_if_fail (SAM_IS_STUDY (self), NULL);

  return self->facts;
}

/**
 * sam_study_answer_fact:
 * @fact_id: of a SamFact
 * @right: whether the answer was right
 * @today: the day that the calendar says here
 */
void
sam_study_answer_fact (SamStudy   *self,
                       const char *fact_id,
                       gboolean    right,
                       SamDay      today)
{
  SamFactMark *mark = NULL;

  g_return_if_fail (SAM_IS_STUDY (self));
  g_return_if_fail (fact_id != NULL);

  for (guint i = 0; i < self->facts->len && mark == NULL; i++)
    if (g_str_equal (g_array_index (self->facts, SamFactMark, i).fact_id,
                     fact_id))
      mark = &g_array_index (self->facts, SamFactMark, i);

  if (mark == NULL)
    {
      SamFactMark fresh = { .fact_id = g_strdup (fact_id) };

      g_array_append_val (self->facts, fresh);
      mark = &g_array_index (self->facts, SamFactMark, self->facts->len - 1);
    }

  sam_fact_mark_answer (mark, right, today);
  sam_study_changed (self, FALSE);
}
