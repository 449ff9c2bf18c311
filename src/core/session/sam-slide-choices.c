// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-private.h"

/*
 * Choices on a slide that are not the options of a dilemma: how an improvement
 * point went, what is proposed, what was chosen. Each has the key that chooses
 * it, what it says, and perhaps a line or two below that.
 */

#define MOST_LINES 2

typedef struct
{
  char *key;               /* (owned) */
  char *says;              /* (owned) */
  char *lines[MOST_LINES]; /* (owned) (nullable) */
} Choice;

static void
choice_free (gpointer data)
{
  Choice *choice = data;

  g_free (choice->key);
  g_free (choice->says);
  for (guint i = 0; i < MOST_LINES; i++)
    g_free (choice->lines[i]);
  g_free (choice);
}

static Choice *
get_choice (SamSlide *self, guint choice)
{
  g_assert (self->choices != NULL && choice < self->choices->len);

  return g_ptr_array_index (self->choices, choice);
}

/* Returns: how many words a line has; 0 for %NULL */
guint
sam_slide_count_line (const char *line)
{
  g_autoptr (SamText) text = NULL;

  if (line == NULL)
    return 0;

  text = sam_text_new_line (line);

  return sam_text_count_words (text);
}

/* Returns: how many words all choices have together */
guint
sam_slide_count_choices (SamSlide *self)
{
  guint words = 0;

  for (guint i = 0; i < sam_slide_get_n_choices (self); i++)
    {
      Choice *choice = get_choice (self, i);

      words += sam_slide_count_line (choice->says);
      for (guint line = 0; line < MOST_LINES; line++)
        words += sam_slide_count_line (choice->lines[line]);
    }

  return words;
}

/**
 * sam_slide_new_choices:
 * @statement: what stands large
 * @body: (nullable): the text below it
 *
 * Returns: (transfer full): a slide for sam_slide_add_choice()
 */
SamSlide *
sam_slide_new_choices (const char *statement, SamText *body)
{
  SamSlide *self;

  g_return_val_if_fail (statement != NULL, NULL);

  self = g_new0 (SamSlide, 1);
  self->statement = g_strdup (statement);
  if (body != NULL)
    self->body = sam_text_ref (body);

  return self;
}

/**
 * sam_slide_add_choice:
 * @key: that chooses it
 * @says: what it says
 * @first_line: (nullable): stands below that
 * @second_line: (nullable): stands below that
 *
 * Adds a choice after the others.
 */
void
sam_slide_add_choice (SamSlide   *self,
                      const char *key,
                      const char *says,
                      const char *first_line,
                      const char *second_line)
{
  Choice *choice;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (says != NULL);

  choice = g_new0 (Choice, 1);
  choice->key = g_strdup (key);
  choice->says = g_strdup (says);
  choice->lines[0] = g_strdup (first_line);
  choice->lines[1] = g_strdup (second_line);

  if (self->choices == NULL)
    self->choices = g_ptr_array_new_with_free_func (choice_free);
  g_ptr_array_add (self->choices, choice);
}

guint
sam_slide_get_n_choices (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->choices != NULL ? self->choices->len : 0;
}

const char *
sam_slide_get_choice_key (SamSlide *self, guint choice)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (choice < sam_slide_get_n_choices (self), NULL);

  return get_choice (self, choice)->key;
}

const char *
sam_slide_get_choice_says (SamSlide *self, guint choice)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (choice < sam_slide_get_n_choices (self), NULL);

  return get_choice (self, choice)->says;
}

/**
 * sam_slide_get_choice_line:
 * @line: 0 or 1
 *
 * Returns: (transfer none) (nullable): what stands below what it says
 */
const char *
sam_slide_get_choice_line (SamSlide *self, guint choice, guint line)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (choice < sam_slide_get_n_choices (self), NULL);
  g_return_val_if_fail (line < MOST_LINES, NULL);

  return get_choice (self, choice)->lines[line];
}
