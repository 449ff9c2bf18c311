// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-reference.h"
#include "sam-return.h"

G_BEGIN_DECLS

/* Pure: which questions of fact come next. Values are never quizzed: nothing
 * but a SamFact can be asked. */

/**
 * SamFactMark:
 * @fact_id: (owned): of a SamFact; the same in every language
 * @n_asked: how often
 * @n_right: how often it was right
 * @step: the return that the last answer was, 0 for the first time
 * @day: of the last answer
 * @right: whether the last answer was right
 *
 * What somebody knows of one fact.
 */
typedef struct
{
  char    *fact_id;
  guint    n_asked;
  guint    n_right;
  guint    step;
  SamDay   day;
  gboolean right;
} SamFactMark;

SamReturn sam_fact_mark_get_return (const SamFactMark *self);
void      sam_fact_mark_answer (SamFactMark *self, gboolean right, SamDay day);

/* (transfer full) (element-type SamFact): at most @most questions */
GPtrArray *sam_quiz_next (SamReference *reference,
                          GArray       *marks,
                          SamDay        today,
                          guint         most) G_GNUC_WARN_UNUSED_RESULT;
/* Whether a question would come today */
gboolean
sam_quiz_has_next (SamReference *reference, GArray *marks, SamDay today);

G_END_DECLS
