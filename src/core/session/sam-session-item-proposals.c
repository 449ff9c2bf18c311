// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

#include <glib/gi18n-lib.h>

#include "sam-dots.h"
#include "sam-slide-private.h"

/*
 * What the room sees of proposals: all of them, the dots on them, and what was
 * chosen.
 *
 * Dots are numbers only once they are placed: until then no proposal has any.
 */

/* So many dots are drawn; more are a number alone. */
#define MOST_MARKS 12

static guint
count_chosen (SamSessionItem *self)
{
  guint n = 0;

  for (guint i = 0; i < sam_agreed_count (self); i++)
    n += sam_agreement_is_chosen (sam_agreed_get (self, i));

  return n;
}

static gboolean
has_dots (SamSessionItem *self)
{
  for (guint i = 0; i < sam_agreed_count (self); i++)
    if (sam_agreement_get_dots (sam_agreed_get (self, i)) >= 0)
      return TRUE;

  return FALSE;
}

/* Returns: (transfer full): what stands large above the proposals */
static char *
dup_list_heading (SamSessionItem *self, SamPhaseKind kind)
{
  guint dots = sam_dots_per_person (sam_agreed_count (self));

  if (kind == SAM_PHASE_DOTS && !has_dots (self))
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "Everybody gets %u dot",
                                         "Everybody gets %u dots", dots),
                            dots);
  if (kind == SAM_PHASE_CHOSEN)
    return g_strdup (_ ("Which one do we choose?"));

  return g_strdup (_ ("What are we going to try?"));
}

/* Returns: (transfer full) (nullable): what stands below that */
static SamText *
dup_list_words (SamSessionItem *self, SamPhaseKind kind)
{
  guint            n = sam_agreed_count (self);
  g_autofree int  *dots = NULL;
  g_autofree char *words = NULL;

  if (n == 0)
    return sam_text_new_line (_ ("Make it small: when does it happen, and what "
                                 "do you do then?"));
  if (kind != SAM_PHASE_DOTS)
    return NULL;
  if (!has_dots (self))
    return sam_text_new_line (_ ("Place them all at the same time."));

  dots = g_new (int, n);
  for (guint i = 0; i < n; i++)
    dots[i] = sam_agreement_get_dots (sam_agreed_get (self, i));
  words = sam_dots_describe (dots, n);

  return sam_text_new_line (words);
}

/* Returns: how many words stand beside the proposals */
static guint
count_list_words (SamSessionItem *self, SamPhaseKind kind)
{
  g_autofree char *heading = dup_list_heading (self, kind);
  g_autoptr (SamText) words = dup_list_words (self, kind);

  return sam_slide_count_line (heading) +
         (words != NULL ? sam_text_count_words (words) : 0);
}

/* Returns: (transfer full) (nullable): its dots as marks and in words */
static char *
dup_dots_line (SamAgreement *agreement)
{
  int              dots = sam_agreement_get_dots (agreement);
  g_autofree char *words = NULL;
  GString         *line;

  if (dots < 0)
    return NULL;

  words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d dot", "%d dots",
                                        (gulong) dots),
                           dots);
  line = g_string_new (NULL);
  for (int i = 0; i < dots && dots <= MOST_MARKS; i++)
    g_string_append (line, "●");
  if (line->len > 0)
    g_string_append_c (line, ' ');
  g_string_append (line, words);

  return g_string_free (line, FALSE);
}

static void
add_proposal (SamSlide *slide, SamAgreement *proposal, guint number)
{
  g_autofree char *key = g_strdup_printf ("%u", number + 1);
  g_autofree char *sentence = sam_agreement_to_sentence (proposal);
  g_autofree char *dots = dup_dots_line (proposal);

  sam_slide_add_choice (slide, key, sentence, dots,
                        sam_agreement_is_chosen (proposal)
                            /* Translators: below a proposal that the team
                             * chose */
                            ? _ ("✓ Chosen")
                            : NULL);
}

/* Returns: how many proposals stand on a page from @first on, at least one */
static guint
count_on_page (SamSessionItem *self, SamPhaseKind kind, guint first)
{
  guint words = count_list_words (self, kind);
  guint n = 0;

  while (first + n < sam_agreed_count (self))
    {
      g_autoptr (SamSlide) alone = sam_slide_new_choices ("", NULL);

      add_proposal (alone, sam_agreed_get (self, first + n), first + n);
      words += sam_slide_count_choices (alone);
      if (n > 0 && words > SAM_MOST_WORDS)
        break;
      n++;
    }

  return n;
}

static guint
count_list_pages (SamSessionItem *self, SamPhaseKind kind)
{
  guint n_pages = 0;

  for (guint i = 0; i < sam_agreed_count (self);
       i += count_on_page (self, kind, i))
    n_pages++;

  return MAX (n_pages, 1);
}

static SamSlide *
dup_list (SamSessionItem *self, const SamPhase *phase)
{
  guint            first = 0;
  guint            n;
  SamSlide        *slide;
  g_autofree char *heading = dup_list_heading (self, phase->kind);
  g_autoptr (SamText) words = dup_list_words (self, phase->kind);

  for (guint page = 0; page < phase->page; page++)
    first += count_on_page (self, phase->kind, first);

  slide = sam_slide_new_choices (heading, words);
  n = count_on_page (self, phase->kind, first);
  for (guint i = first; i < first + n; i++)
    add_proposal (slide, sam_agreed_get (self, i), i);

  return slide;
}

/* Returns: (transfer full): when it comes back */
static char *
dup_return (SamAgreement *agreement)
{
  g_autofree char *words = sam_agreement_describe_return (agreement);

  /* Translators: when we look back on an improvement point, as “Comes back:
   * next session” or “Comes back: 8 December 2026” */
  return g_strdup_printf (_ ("Comes back: %s"), words);
}

static const char *
get_chosen_heading (void)
{
  return _ ("This is what we are going to try");
}

/* Returns: (transfer full): the only one that was chosen, for a large line and
 *   what stands below it */
static SamText *
dup_only_chosen (SamAgreement *agreement, const char *sentence)
{
  SamText         *text = sam_agreed_begin_text (sentence);
  g_autofree char *owner = sam_agreed_dup_owner (agreement);
  g_autofree char *returns = dup_return (agreement);

  if (owner != NULL)
    sam_agreed_add_paragraph (text, SAM_TEXT_PARAGRAPH, owner);
  sam_agreed_add_paragraph (text, SAM_TEXT_PARAGRAPH, returns);

  return text;
}

static SamAgreement *
find_chosen (SamSessionItem *self)
{
  for (guint i = 0; i < sam_agreed_count (self); i++)
    if (sam_agreement_is_chosen (sam_agreed_get (self, i)))
      return sam_agreed_get (self, i);

  return NULL;
}

static guint
count_chosen_pages (SamSessionItem *self)
{
  guint            n_chosen = count_chosen (self);
  SamAgreement    *chosen = find_chosen (self);
  g_autofree char *sentence = NULL;
  g_autoptr (SamText) text = NULL;

  if (n_chosen == 0)
    return count_list_pages (self, SAM_PHASE_CHOSEN);
  if (n_chosen > 1)
    return (n_chosen + 1) / 2;

  sentence = sam_agreement_to_sentence (chosen);
  text = dup_only_chosen (chosen, sentence);

  return sam_slide_count_word_pages (
      sam_agreed_get_large (sentence, get_chosen_heading ()), text);
}

/* Two on a page. */
static SamSlide *
dup_several_chosen (SamSessionItem *self, guint page)
{
  SamSlide *slide = sam_slide_new_choices (get_chosen_heading (), NULL);
  guint     n = 0;

  for (guint i = 0; i < sam_agreed_count (self); i++)
    {
      SamAgreement    *agreement = sam_agreed_get (self, i);
      g_autofree char *key = g_strdup_printf ("%u", i + 1);
      g_autofree char *sentence = sam_agreement_to_sentence (agreement);
      g_autofree char *owner = sam_agreed_dup_owner (agreement);
      g_autofree char *returns = dup_return (agreement);

      if (sam_agreement_is_chosen (agreement) && n++ / 2 == page)
        sam_slide_add_choice (slide, key, sentence,
                              owner != NULL ? owner : returns,
                              owner != NULL ? returns : NULL);
    }

  return slide;
}

static SamSlide *
dup_chosen (SamSessionItem *self, const SamPhase *phase)
{
  SamAgreement    *chosen = find_chosen (self);
  g_autofree char *sentence = NULL;
  g_autoptr (SamText) text = NULL;

  if (chosen == NULL)
    return dup_list (self, phase);
  if (count_chosen (self) > 1)
    return dup_several_chosen (self, phase->page);

  sentence = sam_agreement_to_sentence (chosen);
  text = dup_only_chosen (chosen, sentence);

  return sam_slide_new_words (sam_agreed_get_large (sentence,
                                                    get_chosen_heading ()),
                              text, phase->page);
}

/* Dots help to choose; without a choice there are none. */
void
sam_agreed_plan_proposals (SamSessionItem *self, GArray *plan)
{
  sam_agreed_add_pages (plan, SAM_PHASE_ASK, 0,
                        count_list_pages (self, SAM_PHASE_ASK));
  if (sam_agreed_count (self) > 1)
    sam_agreed_add_pages (plan, SAM_PHASE_DOTS, 0,
                          count_list_pages (self, SAM_PHASE_DOTS));
  sam_agreed_add_pages (plan, SAM_PHASE_CHOSEN, 0, count_chosen_pages (self));
}

SamSlide *
sam_agreed_dup_proposals (SamSessionItem *self, const SamPhase *phase)
{
  return phase->kind == SAM_PHASE_CHOSEN ? dup_chosen (self, phase)
                                         : dup_list (self, phase);
}
