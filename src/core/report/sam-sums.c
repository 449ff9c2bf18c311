// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sums.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char  *letter;  /* (owned) (not nullable): empty for none */
  char  *text;    /* (owned) (not nullable) */
  char  *spoken;  /* (owned) (nullable) */
  guint *numbers; /* (owned) (array): one for each column */
} Row;

struct _SamSums
{
  GPtrArray *columns; /* (element-type utf8) (owned) */
  GPtrArray *rows;    /* (element-type Row) (owned) */
};

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->letter);
  g_free (row->text);
  g_free (row->spoken);
  g_free (row->numbers);
  g_free (row);
}

/**
 * sam_sums_new:
 *
 * Returns: (transfer full): a table without columns and rows
 */
SamSums *
sam_sums_new (void)
{
  SamSums *self = g_new0 (SamSums, 1);

  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func (row_free);

  return self;
}

void
sam_sums_free (SamSums *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static void
add_choice (SamSums    *self,
            SamOutcome *outcome,
            SamItem    *dilemma,
            SamChoice   choice)
{
  const char       letter[] = { (char) ('A' + (char) choice), '\0' };
  guint            numbers[SAM_N_ROUNDS];
  guint            n_numbers = 0;
  g_autofree char *spoken = sam_outcome_describe_choice (outcome, choice);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      numbers[n_numbers++] = sam_outcome_get_count (outcome, round, choice);

  if (choice == SAM_CHOICE_DOUBT)
    sam_sums_add_row (self, "", _ ("I doubt"), spoken, numbers);
  else if (choice == SAM_CHOICE_ABSTAIN)
    sam_sums_add_row (self, "", _ ("No choice"), spoken, numbers);
  else
    sam_sums_add_row (self, letter, sam_item_get_option_says (dilemma, choice),
                      spoken, numbers);
}

/**
 * sam_sums_new_outcome:
 * @outcome: what the guard gave out
 * @dilemma: that was voted on
 *
 * Returns: (transfer full) (nullable): a row for each option in the order of
 *   the card, whatever won; %NULL if there are no counts to show
 */
SamSums *
sam_sums_new_outcome (SamOutcome *outcome, SamItem *dilemma)
{
  SamSums *self;

  g_return_val_if_fail (outcome != NULL, NULL);
  g_return_val_if_fail (SAM_IS_ITEM (dilemma), NULL);

  if (!sam_outcome_has_bars (outcome))
    return NULL;

  self = sam_sums_new ();
  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      sam_sums_add_column (self, sam_outcome_get_word (outcome, round));
  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (choice < sam_outcome_get_n_options (outcome) ||
        choice >= SAM_CHOICE_DOUBT)
      add_choice (self, outcome, dilemma, choice);

  return self;
}

/**
 * sam_sums_add_column:
 * @word: what its numbers are, in small letters
 *
 * Adds a column. All columns come before the first row.
 */
void
sam_sums_add_column (SamSums *self, const char *word)
{
  g_return_if_fail (self != NULL && self->rows->len == 0);
  g_return_if_fail (word != NULL);

  g_ptr_array_add (self->columns, g_strdup (word));
}

/**
 * sam_sums_add_row:
 * @letter: before @text; empty for none
 * @spoken: (nullable): the numbers in words, for who cannot see the columns
 * @numbers: (array): one for each column
 */
void
sam_sums_add_row (SamSums     *self,
                  const char  *letter,
                  const char  *text,
                  const char  *spoken,
                  const guint *numbers)
{
  Row *row;

  g_return_if_fail (self != NULL && self->columns->len > 0);
  g_return_if_fail (letter != NULL && text != NULL);
  g_return_if_fail (numbers != NULL);

  row = g_new0 (Row, 1);
  row->letter = g_strdup (letter);
  row->text = g_strdup (text);
  row->spoken = g_strdup (spoken);
  row->numbers = g_memdup2 (numbers, self->columns->len * sizeof (guint));
  g_ptr_array_add (self->rows, row);
}

guint
sam_sums_get_n_columns (SamSums *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

const char *
sam_sums_get_column (SamSums *self, guint column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, "");

  return g_ptr_array_index (self->columns, column);
}

guint
sam_sums_get_n_rows (SamSums *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

static const Row *
get_row (SamSums *self, guint row)
{
  return g_ptr_array_index (self->rows, row);
}

const char *
sam_sums_get_letter (SamSums *self, guint row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, "");

  return get_row (self, row)->letter;
}

const char *
sam_sums_get_text (SamSums *self, guint row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, "");

  return get_row (self, row)->text;
}

/* Returns: (nullable): the numbers of @row in words */
const char *
sam_sums_get_spoken (SamSums *self, guint row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);

  return get_row (self, row)->spoken;
}

guint
sam_sums_get_number (SamSums *self, guint row, guint column)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, 0);
  g_return_val_if_fail (column < self->columns->len, 0);

  return get_row (self, row)->numbers[column];
}
