// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"
#include "sam-slide-private.h"

#include <glib/gi18n-lib.h>

#include "sam-check-out.h"

/*
 * What the room sees of a block: for an item its phases, for everything else
 * one phase with a few words, paged if people wrote many.
 */

/* Whether @line may stand large, with text below it. */
gboolean
sam_session_item_can_state (const char *line)
{
  return *line != '\0' && sam_slide_count_line (line) <= SAM_MOST_WORDS / 2;
}

/* Appends what people wrote, a paragraph for each of their lines. */
static void
add_lines (SamText *text, const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] == '\0')
        continue;
      sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
      sam_text_add_run (text, lines[i], -1, FALSE);
    }
}

/* Whether the question itself stands large, in place of the word check-in. */
static gboolean
states_question (SamSessionItem *self)
{
  return (self->kind == SAM_BLOCK_CHECK_IN ||
          self->kind == SAM_BLOCK_CHECK_OUT) &&
         sam_session_item_can_state (self->text);
}

/* Returns: (transfer none): the large line of a block that is not an item */
static const char *
get_statement (SamSessionItem *self)
{
  if (self->kind == SAM_BLOCK_CLOSE)
    return _ ("Thank you for today");
  if (states_question (self))
    return self->text;
  if (self->kind == SAM_BLOCK_CHECK_OUT)
    return sam_check_out_get_question ();
  if (sam_session_item_can_state (self->title))
    return self->title;

  return sam_block_kind_get_title (self->kind);
}

/* Returns: (transfer full): what stands below it; maybe without a word */
static SamText *
dup_words (SamSessionItem *self)
{
  SamText *text;

  if (self->body != NULL)
    return sam_text_ref (self->body);

  text = sam_text_new ();
  if (!sam_session_item_can_state (self->title))
    add_lines (text, self->title);
  if (!states_question (self))
    add_lines (text, self->text);
  else if (self->kind == SAM_BLOCK_CHECK_OUT)
    add_lines (text, sam_check_out_get_question ());

  return text;
}

static GArray *
plan_words (SamSessionItem *self)
{
  GArray *plan = g_array_new (FALSE, FALSE, sizeof (SamPhase));
  g_autoptr (SamText) words = dup_words (self);
  guint n_pages = sam_slide_count_word_pages (get_statement (self), words);

  for (guint page = 0; page < n_pages; page++)
    {
      SamPhase phase = { SAM_PHASE_ASK, 0, page };

      g_array_append_val (plan, phase);
    }

  return plan;
}

static GArray *
make_plan (SamSessionItem *self)
{
  if (self->item != NULL)
    return sam_phase_plan_form (self->item, self->form);
  if (sam_session_item_is_agreed (self))
    return sam_session_item_plan_agreed (self);
  if (self->kind == SAM_BLOCK_WELCOME)
    return sam_session_item_plan_welcome (self);

  return plan_words (self);
}

/* Returns: the step of @plan that is @phase, or else the last one that comes
 *   before it; -1 for none */
static int
find_step (GArray *plan, const SamPhase *phase)
{
  int found = -1;

  for (guint step = 0; step < plan->len; step++)
    {
      SamPhase *other = &g_array_index (plan, SamPhase, step);

      if (other->kind == phase->kind &&
          (other->part < phase->part ||
           (other->part == phase->part && other->page <= phase->page)))
        found = (int) step;
    }

  return found;
}

/* Lays out the phases anew. The team stays at what it was at; a step that is no
 * longer there becomes the last. */
void
sam_session_item_make_plan (SamSessionItem *self)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->plan);
  int step = -1;

  self->plan = make_plan (self);
  if (self->asks_reasons && self->ballot != NULL)
    sam_session_item_plan_reasons (self);
  if (old != NULL && self->step < old->len)
    step = find_step (self->plan, &g_array_index (old, SamPhase, self->step));

  self->step = step >= 0 ? (guint) step : MIN (self->step, self->plan->len - 1);
}

/**
 * sam_session_item_set_body:
 * @body: (transfer none) (nullable): what the room sees below the large line,
 *   where only the session knows it, as when a break is over; %NULL for the
 *   block's own text
 *
 * Tells a block that is not an item what it shows.
 */
void
sam_session_item_set_body (SamSessionItem *self, SamText *body)
{
  g_return_if_fail (SAM_IS_SESSION_ITEM (self));
  g_return_if_fail (self->item == NULL);

  if (body != NULL)
    sam_text_ref (body);
  g_clear_pointer (&self->body, sam_text_unref);
  self->body = body;
  sam_session_item_make_plan (self);
}

/**
 * sam_session_item_get_phase_title:
 * @kind: a phase of its plan
 *
 * Returns: (transfer none): what the phase is called here, translated
 */
const char *
sam_session_item_get_phase_title (SamSessionItem *self, SamPhaseKind kind)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), "");

  if (self->kind == SAM_BLOCK_AGREE)
    return sam_session_item_get_agreed_title (kind);
  if (self->item == NULL)
    return sam_block_kind_get_title (self->kind);
  if (sam_item_get_kind (self->item) == SAM_ITEM_DILEMMA)
    return sam_phase_get_vote_title (kind, self->form);

  return sam_phase_get_title (kind, sam_item_get_kind (self->item));
}

/**
 * sam_session_item_dup_slide:
 * @phase: one of its plan
 *
 * Returns: (transfer full): what the room sees then
 */
SamSlide *
sam_session_item_dup_slide (SamSessionItem *self, const SamPhase *phase)
{
  g_autoptr (SamText) words = NULL;

  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), NULL);
  g_return_val_if_fail (phase != NULL, NULL);

  if (phase->kind == SAM_PHASE_REASONS)
    return sam_session_item_dup_reasons_slide (self, phase->page);
  if (self->item != NULL)
    return sam_slide_new_form (self->item, self->form, phase);
  if (self->kind == SAM_BLOCK_WELCOME)
    return sam_session_item_dup_welcome (self, phase->page);

  if (sam_session_item_is_agreed (self))
    return sam_session_item_dup_agreed (self, phase);

  words = dup_words (self);

  return sam_slide_new_words (get_statement (self), words, phase->page);
}
