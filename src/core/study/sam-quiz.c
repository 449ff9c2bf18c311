// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-quiz.h"

/**
 * sam_fact_mark_get_return:
 *
 * Returns: when the question comes back
 */
SamReturn
sam_fact_mark_get_return (const SamFactMark *self)
{
  return sam_return_next (self->step, self->day,
                          self->right ? SAM_RETURN_ON : SAM_RETURN_AGAIN);
}

/**
 * sam_fact_mark_answer:
 * @self: what was known until now; a new one has @n_asked 0
 * @right: whether the answer was right
 * @day: when it was given
 *
 * A question that is answered before it is due does not get further away by
 * that.
 */
void
sam_fact_mark_answer (SamFactMark *self, gboolean right, SamDay day)
{
  SamReturn next = sam_fact_mark_get_return (self);

  if (self->n_asked == 0 || !self->right)
    self->step = 0;
  else if (sam_return_is_due (next, day))
    self->step = next.step;

  self->n_asked++;
  self->n_right += right ? 1 : 0;
  self->right = right != FALSE;
  self->day = day;
}

static const SamFactMark *
find_mark (GArray *marks, const char *fact_id)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const SamFactMark *mark = &g_array_index (marks, SamFactMark, i);

      if (g_str_equal (mark->fact_id, fact_id))
        return mark;
    }

  return NULL;
}

typedef struct
{
  SamFact  *fact; /* (not owned) */
  SamReturn returns;
  guint     position;
} Due;

static int
compare_due (gconstpointer a, gconstpointer b)
{
  const Due *first = a;
  const Due *second = b;
  int        order = sam_return_compare (first->returns, second->returns);

  return order != 0 ? order
                    : (first->position > second->position) -
                          (first->position < second->position);
}

/* Returns: (transfer full) (element-type Due): what may be asked, in the order
 *   in which it is asked */
static GArray *
list_due (SamReference *reference, GArray *marks, SamDay today)
{
  GArray *due = g_array_new (FALSE, FALSE, sizeof (Due));

  for (guint i = 0; i < sam_reference_get_n_facts (reference); i++)
    {
      SamFact           *fact = sam_reference_get_fact (reference, i);
      const SamFactMark *mark = find_mark (marks, sam_fact_get_id (fact));
      Due                one = { fact, { 0, SAM_NO_DAY }, i };

      if (mark != NULL)
        one.returns = sam_fact_mark_get_return (mark);
      if (mark == NULL || sam_return_is_due (one.returns, today))
        g_array_append_val (due, one);
    }
  g_array_sort (due, compare_due);

  return due;
}

/**
 * sam_quiz_next:
 * @reference: the questions of fact that there are
 * @marks: (element-type SamFactMark): what the person knows of them
 * @today: the day that the calendar says here
 * @most: how many to ask
 *
 * First what is due, the longest due first, then what was never asked, in the
 * order of the reference. What is not due does not come.
 *
 * Returns: (transfer full) (element-type SamFact): the questions
 */
GPtrArray *
sam_quiz_next (SamReference *reference, GArray *marks, SamDay today, guint most)
{
  g_autoptr (GArray) due = NULL;
  GPtrArray *next;

  g_return_val_if_fail (SAM_IS_REFERENCE (reference), NULL);
  g_return_val_if_fail (marks != NULL, NULL);

  due = list_due (reference, marks, today);
  next = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < MIN (due->len, most); i++)
    g_ptr_array_add (next, g_object_ref (g_array_index (due, Due, i).fact));

  return next;
}

/**
 * sam_quiz_has_next:
 *
 * Returns: whether there is a question to ask today
 */
gboolean
sam_quiz_has_next (SamReference *reference, GArray *marks, SamDay today)
{
  g_autoptr (GArray) due = NULL;

  g_return_val_if_fail (SAM_IS_REFERENCE (reference), FALSE);
  g_return_val_if_fail (marks != NULL, FALSE);

  due = list_due (reference, marks, today);

  return due->len > 0;
}
