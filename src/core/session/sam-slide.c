// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-private.h"

#include <glib/gi18n-lib.h>

/**
 * SamSlide:
 *
 * What the room sees at one moment: a statement, some text, and perhaps the
 * options of a dilemma, or other choices. It is data: how large it becomes is
 * the matter of the widget that draws it.
 *
 * No slide holds more than %SAM_MOST_WORDS words, whatever the card says: a
 * longer part is paged.
 */

/* Returns: (transfer full): what stands large above the text */
static char *
dup_statement (SamItem *item, const SamPhase *phase)
{
  if (phase->kind == SAM_PHASE_STEP)
    /* Translators: a step of an assignment, as "Step 2 of 4 · 5 minutes" */
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "Step %u of %u · %u minute",
                     "Step %u of %u · %u minutes",
                     sam_item_get_step_minutes (item, phase->part)),
        phase->part + 1, sam_item_get_n_steps (item),
        sam_item_get_step_minutes (item, phase->part));
  if (phase->kind == SAM_PHASE_TALK &&
      sam_item_get_kind (item) == SAM_ITEM_CASE)
    return g_strdup (_ ("Talk about it together"));
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA &&
      phase->kind != SAM_PHASE_READ)
    return g_strdup (sam_item_get_question (item, 0));

  return g_strdup (sam_item_get_title (item));
}

static SamSlideOptions
get_options_of (SamPhaseKind kind)
{
  switch (kind)
    {
    case SAM_PHASE_VOTE_BEFORE:
    case SAM_PHASE_VOTE_AFTER:
      return SAM_SLIDE_OPTIONS_SAY;
    case SAM_PHASE_TALK:
      return SAM_SLIDE_OPTIONS_PRICE;
    case SAM_PHASE_OUTCOME:
      return SAM_SLIDE_OPTIONS_OUTCOME;
    case SAM_PHASE_READ:
    case SAM_PHASE_STEP:
    case SAM_PHASE_RESULT:
    case SAM_PHASE_ASK:
    case SAM_PHASE_DOTS:
    case SAM_PHASE_CHOSEN:
    case SAM_PHASE_REASONS:
    default:
      return SAM_SLIDE_OPTIONS_NONE;
    }
}

static guint
count_option_words (SamItem *item, guint option, SamSlideOptions options)
{
  guint words = sam_slide_count_line (sam_item_get_option_says (item, option));

  if (options == SAM_SLIDE_OPTIONS_PRICE)
    words += sam_slide_count_line (sam_item_get_option_value (item, option)) +
             sam_slide_count_line (sam_item_get_option_price (item, option));

  return words;
}

/* Voting needs all options in sight. To talk about them, they may be spread
 * over pages.
 *
 * Returns: how many options stand on a page from @first on, at least one */
static guint
count_options_on_page (SamItem *item, SamPhaseKind kind, guint first)
{
  SamSlideOptions options = get_options_of (kind);
  guint           n_options = sam_item_get_n_options (item);
  guint words = sam_slide_count_line (sam_item_get_question (item, 0));
  guint n = 0;

  if (options != SAM_SLIDE_OPTIONS_PRICE)
    return n_options - first;

  while (first + n < n_options)
    {
      words += count_option_words (item, first + n, options);
      if (n > 0 && words > SAM_MOST_WORDS)
        break;
      n++;
    }

  return n;
}

static gboolean
has_options (SamItem *item, SamPhaseKind kind)
{
  return sam_item_get_kind (item) == SAM_ITEM_DILEMMA &&
         get_options_of (kind) != SAM_SLIDE_OPTIONS_NONE;
}

/* Returns: (transfer full) (element-type SamText): the pages of @body, which
 *   leave room for the statement above it */
static GPtrArray *
split (const char *statement, SamText *body)
{
  guint words = sam_slide_count_line (statement);

  if (body == NULL || sam_text_get_n_blocks (body) == 0)
    return g_ptr_array_new ();

  return sam_text_split (body, words < SAM_MOST_WORDS / 2
                                   ? SAM_MOST_WORDS - words
                                   : SAM_MOST_WORDS / 2);
}

/* Returns: (transfer full) (element-type SamText): the pages of a part */
static GPtrArray *
split_body (SamItem *item, const SamPhase *phase)
{
  g_autofree char *statement = dup_statement (item, phase);
  g_autoptr (SamText) body =
      sam_slide_dup_body (item, phase->kind, phase->part);

  return split (statement, body);
}

static void
set_page (SamSlide *self, GPtrArray *pages, guint page)
{
  if (page < pages->len)
    self->body = sam_text_ref (g_ptr_array_index (pages, page));
}

/**
 * sam_slide_count_pages:
 *
 * Returns: over how many slides @part of @kind is spread; 0 if the item has
 *   no such part
 */
guint
sam_slide_count_pages (SamItem *item, SamPhaseKind kind, guint part)
{
  SamPhase phase = { kind, part, 0 };
  guint    n_pages = 0;
  g_autoptr (GPtrArray) pages = NULL;

  g_return_val_if_fail (SAM_IS_ITEM (item), 0);

  if (has_options (item, kind))
    {
      for (guint option = 0; option < sam_item_get_n_options (item);
           option += count_options_on_page (item, kind, option))
        n_pages++;
      return n_pages;
    }

  pages = split_body (item, &phase);

  return pages->len;
}

/* Returns: (transfer full) (nullable): from which chair people choose, where
 *   they choose from two */
static SamText *
dup_chair (const SamPhase *phase, SamVoteForm form)
{
  if (form != SAM_VOTE_SELF_CARER)
    return NULL;
  if (phase->kind == SAM_PHASE_VOTE_BEFORE)
    return sam_text_new_line (_ ("Choose as yourself."));
  if (phase->kind == SAM_PHASE_VOTE_AFTER)
    return sam_text_new_line (_ ("Now choose as the carer would."));

  return NULL;
}

static void
set_options (SamSlide *self, SamItem *item, const SamPhase *phase)
{
  self->options = get_options_of (phase->kind);
  for (guint page = 0; page < phase->page; page++)
    self->first_option +=
        count_options_on_page (item, phase->kind, self->first_option);
  self->n_options =
      count_options_on_page (item, phase->kind, self->first_option);
}

/**
 * sam_slide_new:
 *
 * As sam_slide_new_form(), for a dilemma that is voted before and after.
 *
 * Returns: (transfer full): what the room sees then
 */
SamSlide *
sam_slide_new (SamItem *item, const SamPhase *phase)
{
  return sam_slide_new_form (item, SAM_VOTE_BEFORE_AFTER, phase);
}

/**
 * sam_slide_new_form:
 * @form: which rounds a dilemma gets; of no meaning for other items
 * @phase: one of sam_phase_plan_form()
 *
 * Returns: (transfer full): what the room sees then
 */
SamSlide *
sam_slide_new_form (SamItem *item, SamVoteForm form, const SamPhase *phase)
{
  SamSlide *self;
  g_autoptr (GPtrArray) pages = NULL;

  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (phase != NULL, NULL);

  self = g_new0 (SamSlide, 1);
  self->statement = dup_statement (item, phase);

  if (has_options (item, phase->kind))
    {
      self->body = dup_chair (phase, form);
      set_options (self, item, phase);
      return self;
    }

  pages = split_body (item, phase);
  set_page (self, pages, phase->page);

  return self;
}

/**
 * sam_slide_count_word_pages:
 * @statement: as for sam_slide_new_words()
 * @body: (nullable): likewise
 *
 * Returns: over how many slides @body is spread, at least 1
 */
guint
sam_slide_count_word_pages (const char *statement, SamText *body)
{
  g_autoptr (GPtrArray) pages = NULL;

  g_return_val_if_fail (statement != NULL, 1);

  pages = split (statement, body);

  return MAX (pages->len, 1);
}

/**
 * sam_slide_new_words:
 * @statement: what stands large; at most half of %SAM_MOST_WORDS words, or all
 *   of them without a @body
 * @body: (nullable): the text below it
 * @page: which of its pages
 *
 * Returns: (transfer full): a slide of words that are not of an item
 */
SamSlide *
sam_slide_new_words (const char *statement, SamText *body, guint page)
{
  SamSlide *self;
  g_autoptr (GPtrArray) pages = NULL;

  g_return_val_if_fail (statement != NULL, NULL);

  self = g_new0 (SamSlide, 1);
  self->statement = g_strdup (statement);
  pages = split (statement, body);
  set_page (self, pages, page);

  return self;
}

void
sam_slide_free (SamSlide *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->statement);
  g_clear_pointer (&self->body, sam_text_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_free (self);
}

/**
 * sam_slide_get_statement:
 *
 * Returns: (transfer none): the large line above
 */
const char *
sam_slide_get_statement (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->statement;
}

/**
 * sam_slide_get_body:
 *
 * Returns: (transfer none) (nullable): the text below it
 */
SamText *
sam_slide_get_body (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->body;
}

SamSlideOptions
sam_slide_get_options (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, SAM_SLIDE_OPTIONS_NONE);

  return self->options;
}

guint
sam_slide_get_first_option (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first_option;
}

guint
sam_slide_get_n_options (SamSlide *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_options;
}

/**
 * sam_slide_count_words:
 * @item: (nullable): what the slide is of; %NULL if it has no options
 *
 * Returns: how many words stand on the slide
 */
guint
sam_slide_count_words (SamSlide *self, SamItem *item)
{
  guint words;

  g_return_val_if_fail (self != NULL, 0);

  words = sam_slide_count_line (self->statement);
  if (self->body != NULL)
    words += sam_text_count_words (self->body);
  for (guint i = 0; i < self->n_options; i++)
    words += count_option_words (item, self->first_option + i, self->options);

  return words + sam_slide_count_choices (self);
}
