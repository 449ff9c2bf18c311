// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-blocks.h"

#include <glib/gi18n-lib.h>

#include "sam-slide-option.h"
#include "sam-slide-text.h"

/**
 * sam_slide_block_new_statement:
 *
 * Returns: (transfer floating): the large line of @slide
 */
GtkWidget *
sam_slide_block_new_statement (SamSlide *slide)
{
  GtkWidget *statement;

  g_return_val_if_fail (slide != NULL, NULL);

  statement = sam_slide_text_new (SAM_SLIDE_ROLE_STATEMENT);
  sam_slide_text_set_text (SAM_SLIDE_TEXT (statement),
                           sam_slide_get_statement (slide));

  return statement;
}

/**
 * sam_slide_block_new_text:
 * @block: which block of @text
 *
 * Returns: (transfer floating): a paragraph, a line of a list or a quote
 */
GtkWidget *
sam_slide_block_new_text (SamText *text, guint block)
{
  GtkWidget       *child;
  g_autofree char *markup = NULL;
  g_autofree char *slanted = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  child = sam_slide_text_new (SAM_SLIDE_ROLE_BODY);
  markup = sam_text_dup_markup (text, block);
  if (sam_text_get_kind (text, block) == SAM_TEXT_QUOTE)
    slanted = g_strconcat ("<i>", markup, "</i>", NULL);
  if (sam_text_get_kind (text, block) == SAM_TEXT_LIST_ITEM)
    sam_slide_text_set_style (SAM_SLIDE_TEXT (child), SAM_SLIDE_TEXT_BULLET);

  sam_slide_text_set_markup (SAM_SLIDE_TEXT (child),
                             slanted != NULL ? slanted : markup);

  return child;
}

/**
 * sam_slide_block_new_option:
 * @place: which of the options of @slide, from 0
 * @outcome: (transfer none) (nullable): what may be shown of the ballot
 *
 * Returns: (transfer floating): an option with all that @slide shows of it
 */
GtkWidget *
sam_slide_block_new_option (SamItem    *item,
                            SamSlide   *slide,
                            guint       place,
                            SamOutcome *outcome)
{
  guint           option;
  char            letter[] = "A";
  GtkWidget      *child;
  SamSlideOptions options;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (slide != NULL, NULL);

  option = sam_slide_get_first_option (slide) + place;
  options = sam_slide_get_options (slide);
  letter[0] = (char) ('A' + option);
  child =
      sam_slide_option_new (letter, sam_item_get_option_says (item, option));

  if (options == SAM_SLIDE_OPTIONS_PRICE)
    sam_slide_option_add_price (SAM_SLIDE_OPTION (child),
                                sam_item_get_option_value (item, option),
                                sam_item_get_option_price (item, option));
  if (options == SAM_SLIDE_OPTIONS_OUTCOME && outcome != NULL &&
      sam_outcome_has_bars (outcome))
    sam_slide_option_add_bars (SAM_SLIDE_OPTION (child), outcome,
                               (SamChoice) (SAM_CHOICE_A + option));

  return child;
}

/**
 * sam_slide_block_new_choice:
 * @choice: which of the choices of @slide, from 0
 *
 * Returns: (transfer floating): a choice with all that @slide shows of it
 */
GtkWidget *
sam_slide_block_new_choice (SamSlide *slide, guint choice)
{
  GtkWidget *child;

  g_return_val_if_fail (slide != NULL, NULL);

  child = sam_slide_option_new (sam_slide_get_choice_key (slide, choice),
                                sam_slide_get_choice_says (slide, choice));
  for (guint line = 0; line < 2; line++)
    {
      const char *words = sam_slide_get_choice_line (slide, choice, line);

      if (words != NULL)
        sam_slide_option_add_line (SAM_SLIDE_OPTION (child), words);
    }

  return child;
}

/**
 * sam_slide_block_new_other:
 * @outcome: (transfer none): what may be shown of the ballot
 * @choice: doubt or abstention
 *
 * Returns: (transfer floating) (nullable): how many there were, in words;
 *   %NULL if there were none, or if that may not be shown
 */
GtkWidget *
sam_slide_block_new_other (SamOutcome *outcome, SamChoice choice)
{
  GtkWidget       *child;
  guint            votes = 0;
  g_autofree char *words = NULL;

  g_return_val_if_fail (outcome != NULL, NULL);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    votes += sam_outcome_get_count (outcome, round, choice);
  if (votes == 0)
    return NULL;

  child = choice == SAM_CHOICE_DOUBT
              ? sam_slide_block_new_doubt ()
              : sam_slide_option_new ("–", _ ("No choice"));
  words = sam_outcome_describe_choice (outcome, choice);
  sam_slide_option_add_line (SAM_SLIDE_OPTION (child), words);

  return child;
}

/**
 * sam_slide_block_new_doubt:
 *
 * Returns: (transfer floating): “I doubt”, as one may choose it
 */
GtkWidget *
sam_slide_block_new_doubt (void)
{
  return sam_slide_option_new ("T", _ ("I doubt"));
}
