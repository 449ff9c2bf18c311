// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"

#include <glib/gi18n-lib.h>

#include "sam-string.h"

/*
 * What the room sees of improvement points: those that come back, one at a
 * time. Those that are new are in sam-session-item-proposals.c.
 */

guint
sam_agreed_count (SamSessionItem *self)
{
  return self->agreements != NULL ? self->agreements->len : 0;
}

SamAgreement *
sam_agreed_get (SamSessionItem *self, guint i)
{
  return g_ptr_array_index (self->agreements, i);
}

void
sam_agreed_add_paragraph (SamText *text, SamTextKind kind, const char *words)
{
  sam_text_add_block (text, kind);
  sam_text_add_run (text, words, -1, FALSE);
}

/* Returns: (transfer full) (nullable): who looks after it */
char *
sam_agreed_dup_owner (SamAgreement *agreement)
{
  const char *owner = sam_agreement_get_owner (agreement);

  return *owner != '\0' ? g_strdup_printf (_ ("Who takes this up: %s"), owner)
                        : NULL;
}

/* A sentence that is too long to stand large stands below @heading. */
const char *
sam_agreed_get_large (const char *sentence, const char *heading)
{
  return sam_session_item_can_state (sentence) ? sentence : heading;
}

SamText *
sam_agreed_begin_text (const char *sentence)
{
  SamText *text = sam_text_new ();

  if (!sam_session_item_can_state (sentence))
    sam_agreed_add_paragraph (text, SAM_TEXT_PARAGRAPH, sentence);

  return text;
}

/* What comes back of last time */

static gboolean
is_answered (SamSessionItem *self, SamAgreement *agreement)
{
  return self->session_id != NULL &&
         sam_agreement_is_answered_in (agreement, self->session_id);
}

/* Returns: (transfer full): what stands below the sentence */
static SamText *
dup_look_back (SamSessionItem *self,
               SamAgreement   *agreement,
               const char     *sentence)
{
  SamText         *text = sam_agreed_begin_text (sentence);
  g_autofree char *owner = sam_agreed_dup_owner (agreement);

  if (!is_answered (self, agreement))
    {
      if (owner != NULL)
        sam_agreed_add_paragraph (text, SAM_TEXT_PARAGRAPH, owner);
      return text;
    }

  sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
  sam_text_add_run (text,
                    sam_agreement_state_get_title (
                        sam_agreement_get_state (agreement)),
                    -1, TRUE);
  sam_agreed_add_paragraph (text, SAM_TEXT_PARAGRAPH,
                            _ ("What did client or carer notice?"));
  if (*sam_agreement_get_noticed (agreement) != '\0')
    sam_agreed_add_paragraph (text, SAM_TEXT_QUOTE,
                              sam_agreement_get_noticed (agreement));

  return text;
}

void
sam_agreed_add_pages (GArray      *plan,
                      SamPhaseKind kind,
                      guint        part,
                      guint        n_pages)
{
  for (guint page = 0; page < n_pages; page++)
    {
      SamPhase phase = { kind, part, page };

      g_array_append_val (plan, phase);
    }
}

static const char *
get_last_time_heading (void)
{
  return _ ("What did we agree last time?");
}

static void
plan_last_time (SamSessionItem *self, GArray *plan)
{
  for (guint i = 0; i < sam_agreed_count (self); i++)
    {
      SamAgreement    *agreement = sam_agreed_get (self, i);
      g_autofree char *sentence = sam_agreement_to_sentence (agreement);
      const char      *large =
          sam_agreed_get_large (sentence, get_last_time_heading ());
      g_autoptr (SamText) text = dup_look_back (self, agreement, sentence);

      sam_agreed_add_pages (plan, SAM_PHASE_ASK, i,
                            sam_slide_count_word_pages (large, text));
    }

  if (plan->len == 0)
    sam_agreed_add_pages (plan, SAM_PHASE_ASK, 0, 1);
}

static void
add_answers (SamSlide *slide)
{
  sam_slide_add_choice (slide, "1",
                        sam_agreement_state_get_title (SAM_AGREEMENT_DONE),
                        NULL, NULL);
  sam_slide_add_choice (slide, "2",
                        sam_agreement_state_get_title (SAM_AGREEMENT_GOING_ON),
                        NULL, NULL);
  sam_slide_add_choice (slide, "3",
                        sam_agreement_state_get_title (SAM_AGREEMENT_LET_GO),
                        NULL, NULL);
}

static SamSlide *
dup_last_time (SamSessionItem *self, const SamPhase *phase)
{
  SamAgreement    *agreement;
  SamSlide        *slide;
  g_autofree char *sentence = NULL;
  g_autoptr (SamText) text = NULL;

  if (phase->part >= sam_agreed_count (self))
    {
      text = sam_text_new_line (_ ("Nothing comes back today."));
      return sam_slide_new_words (get_last_time_heading (), text, 0);
    }

  agreement = sam_agreed_get (self, phase->part);
  sentence = sam_agreement_to_sentence (agreement);
  text = dup_look_back (self, agreement, sentence);
  slide = sam_slide_new_words (sam_agreed_get_large (sentence,
                                                     get_last_time_heading ()),
                               text, phase->page);
  if (!is_answered (self, agreement))
    add_answers (slide);

  return slide;
}

/* Both blocks */

gboolean
sam_session_item_is_agreed (SamSessionItem *self)
{
  return self->kind == SAM_BLOCK_LAST_TIME || self->kind == SAM_BLOCK_AGREE;
}

/* Returns: (transfer none): what a phase of the block with the proposals is
 *   called */
const char *
sam_session_item_get_agreed_title (SamPhaseKind kind)
{
  if (kind == SAM_PHASE_DOTS)
    return _ ("Dots");
  if (kind == SAM_PHASE_CHOSEN)
    return _ ("What we agree");

  return _ ("Proposals");
}

/* Returns: (transfer full) (element-type SamPhase): at least one phase */
GArray *
sam_session_item_plan_agreed (SamSessionItem *self)
{
  GArray *plan = g_array_new (FALSE, FALSE, sizeof (SamPhase));

  if (self->kind == SAM_BLOCK_LAST_TIME)
    plan_last_time (self, plan);
  else
    sam_agreed_plan_proposals (self, plan);

  return plan;
}

/* Returns: (transfer full): what the room sees at @phase */
SamSlide *
sam_session_item_dup_agreed (SamSessionItem *self, const SamPhase *phase)
{
  if (self->kind == SAM_BLOCK_LAST_TIME)
    return dup_last_time (self, phase);

  return sam_agreed_dup_proposals (self, phase);
}

/**
 * sam_session_item_set_agreements:
 * @agreements: (transfer none) (element-type SamAgreement): what comes back, or
 *   what is proposed
 * @session_id: the session that the block is in
 *
 * Tells a block that is about improvement points what it shows.
 */
void
sam_session_item_set_agreements (SamSessionItem *self,
                                 GPtrArray      *agreements,
                                 const char     *session_id)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));
  g_return_if_fail (sam_session_item_is_agreed (self));
  g_return_if_fail (agreements != NULL);
  g_return_if_fail (session_id != NULL);

  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  self->agreements =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
  for (guint i = 0; i < agreements->len; i++)
    g_ptr_array_add (self->agreements,
                     sam_agreement_ref (g_ptr_array_index (agreements, i)));
  sam_set_string (&self->session_id, session_id);
  sam_session_item_make_plan (self);
}
