// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fact-private.h"

/**
 * SamFact:
 *
 * A question of fact for study alone, with one right answer and whose figure
 * it is.
 *
 * A fact is plain data and never changes. Its id is the same in every language
 * and never changes either, so what somebody has learned is kept by that.
 */
G_DEFINE_FINAL_TYPE (SamFact, sam_fact, G_TYPE_OBJECT)

static void
sam_fact_finalize (GObject *object)
{
  SamFact *self = SAM_FACT (object);

  g_free (self->id);
  g_free (self->card_id);
  g_free (self->question);
  g_ptr_array_unref (self->answers);
  g_clear_pointer (&self->explanation, sam_text_unref);
  g_free (self->maker);
  g_free (self->year);

  G_OBJECT_CLASS (sam_fact_parent_class)->finalize (object);
}

static void
sam_fact_class_init (SamFactClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_fact_finalize;
}

static void
sam_fact_init (SamFact *self)
{
  self->answers = g_ptr_array_new_with_free_func (g_free);
}

/* Room-internal: an empty fact for the reader to fill. */
SamFact *
sam_fact_new (void)
{
  return g_object_new (SAM_TYPE_FACT, NULL);
}

const char *
sam_fact_get_id (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->id;
}

/**
 * sam_fact_get_card_id:
 *
 * Returns: (transfer none): the id of the card of the built-in deck that it
 *   goes with
 */
const char *
sam_fact_get_card_id (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->card_id;
}

const char *
sam_fact_get_question (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->question;
}

/**
 * sam_fact_get_n_answers:
 *
 * Returns: how many there are to choose from, from 2 to 4
 */
guint
sam_fact_get_n_answers (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), 0);

  return self->answers->len;
}

const char *
sam_fact_get_answer (SamFact *self, guint answer)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);
  g_return_val_if_fail (answer < self->answers->len, NULL);

  return g_ptr_array_index (self->answers, answer);
}

/**
 * sam_fact_get_right_answer:
 *
 * Returns: which answer is right, from 0
 */
guint
sam_fact_get_right_answer (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), 0);

  return self->right;
}

/**
 * sam_fact_get_explanation:
 *
 * Returns: (transfer none) (not nullable): what to read after answering
 */
SamText *
sam_fact_get_explanation (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->explanation;
}

/**
 * sam_fact_get_maker:
 *
 * Returns: (transfer none): who found the fact, or wrote the text
 */
const char *
sam_fact_get_maker (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->maker;
}

/**
 * sam_fact_get_year:
 *
 * Returns: (transfer none): of the data or of the text, as “2022” or
 *   “2014–2016”
 */
const char *
sam_fact_get_year (SamFact *self)
{
  g_return_val_if_fail (SAM_IS_FACT (self), NULL);

  return self->year;
}
