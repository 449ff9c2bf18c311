// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-block-private.h"

#include "sam-agenda.h"
#include "sam-minutes.h"

/* What can be changed of a block. */

static void
clear_values (gpointer data)
{
  SamBlockValues *self = data;

  g_clear_pointer (&self->title, g_ref_string_release);
  g_clear_pointer (&self->text, g_ref_string_release);
  g_clear_pointer (&self->question_id, g_ref_string_release);
  g_clear_pointer (&self->note, g_ref_string_release);
}

SamBlockValues *
sam_block_values_new (void)
{
  SamBlockValues *self = g_rc_box_new0 (SamBlockValues);

  self->title = g_ref_string_new ("");
  self->note = g_ref_string_new ("");
  self->pinned_start = SAM_NO_START;

  return self;
}

SamBlockValues *
sam_block_values_ref (SamBlockValues *self)
{
  return g_rc_box_acquire (self);
}

void
sam_block_values_unref (SamBlockValues *self)
{
  g_rc_box_release_full (self, clear_values);
}

static char *
share (char *string)
{
  return string != NULL ? g_ref_string_acquire (string) : NULL;
}

/* Puts a copy in the place of what there is: that may be part of a step to
 * undo.
 *
 * Returns: (transfer none): the copy, to be changed at once */
static SamBlockValues *
edit (SamBlock *self)
{
  SamBlockValues *copy = g_rc_box_dup (sizeof *copy, self->values);

  copy->title = share (copy->title);
  copy->text = share (copy->text);
  copy->question_id = share (copy->question_id);
  copy->note = share (copy->note);
  sam_block_values_unref (self->values);
  self->values = copy;

  return copy;
}

static void
replace_string (char **string, const char *value)
{
  char *copy = value != NULL ? g_ref_string_new (value) : NULL;

  g_clear_pointer (string, g_ref_string_release);
  *string = copy;
}

static void
notify_range (SamBlock *self, const SamBlockValues *was)
{
  const SamBlockValues *now = self->values;

  if (was->least != now->least)
    sam_block_notify (self, SAM_BLOCK_PROP_LEAST);
  if (was->usual != now->usual)
    sam_block_notify (self, SAM_BLOCK_PROP_USUAL);
  if (was->usual != now->usual && self->place.why == SAM_FIT_TRIMMED)
    sam_block_notify (self, SAM_BLOCK_PROP_WHY);
  if (was->most != now->most)
    sam_block_notify (self, SAM_BLOCK_PROP_MOST);
  if (was->learned != now->learned)
    sam_block_notify (self, SAM_BLOCK_PROP_LEARNED);
}

/**
 * sam_block_restore:
 * @values: what is to be so again
 *
 * Takes @values, and notifies of what differs.
 */
void
sam_block_restore (SamBlock *self, SamBlockValues *values)
{
  SamBlockValues *was = self->values;

  if (was == values)
    return;

  self->values = sam_block_values_ref (values);

  if (g_strcmp0 (was->title, values->title) != 0)
    sam_block_notify (self, SAM_BLOCK_PROP_TITLE);
  if (g_strcmp0 (was->text, values->text) != 0)
    sam_block_notify (self, SAM_BLOCK_PROP_TEXT);
  if (g_strcmp0 (was->question_id, values->question_id) != 0)
    sam_block_notify (self, SAM_BLOCK_PROP_QUESTION_ID);
  if (g_strcmp0 (was->note, values->note) != 0)
    sam_block_notify (self, SAM_BLOCK_PROP_NOTE);
  notify_range (self, was);
  if (was->must != values->must)
    sam_block_notify (self, SAM_BLOCK_PROP_MUST);
  if (was->pinned_minutes != values->pinned_minutes)
    sam_block_notify (self, SAM_BLOCK_PROP_PINNED_MINUTES);
  if (was->pinned_start != values->pinned_start)
    sam_block_notify (self, SAM_BLOCK_PROP_PINNED_START);
  if (was->vote_form != values->vote_form)
    sam_block_notify (self, SAM_BLOCK_PROP_VOTE_FORM);
  if (was->way != values->way)
    sam_block_notify (self, SAM_BLOCK_PROP_WAY);
  if (was->asks_reasons != values->asks_reasons)
    sam_block_notify (self, SAM_BLOCK_PROP_ASKS_REASONS);
  if (was->reason != values->reason)
    sam_block_notify (self, SAM_BLOCK_PROP_REASON);

  sam_block_values_unref (was);
}

/**
 * sam_block_set_title:
 * @title: what the room reads
 */
void
sam_block_set_title (SamBlock *self, const char *title)
{
  g_return_if_fail (SAM_IS_BLOCK (self));
  g_return_if_fail (title != NULL);

  if (g_str_equal (self->values->title, title))
    return;

  replace_string (&edit (self)->title, title);
  sam_block_notify (self, SAM_BLOCK_PROP_TITLE);
}

/**
 * sam_block_set_text:
 * @text: (nullable): a question, or what a topic is about
 */
void
sam_block_set_text (SamBlock *self, const char *text)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  if (g_strcmp0 (self->values->text, text) == 0)
    return;

  replace_string (&edit (self)->text, text);
  sam_block_notify (self, SAM_BLOCK_PROP_TEXT);
}

/**
 * sam_block_set_question_id:
 * @question_id: (nullable): of the check-in or check-out question that
 *   SamBlock:text is; none if somebody wrote it
 */
void
sam_block_set_question_id (SamBlock *self, const char *question_id)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  if (g_strcmp0 (self->values->question_id, question_id) == 0)
    return;

  replace_string (&edit (self)->question_id, question_id);
  sam_block_notify (self, SAM_BLOCK_PROP_QUESTION_ID);
}

void
sam_block_set_note (SamBlock *self, const char *note)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  if (note == NULL)
    note = "";
  if (g_str_equal (self->values->note, note))
    return;

  replace_string (&edit (self)->note, note);
  sam_block_notify (self, SAM_BLOCK_PROP_NOTE);
}

static void
set_range (SamBlock *self, guint least, guint usual, guint most, guint learned)
{
  SamBlockValues *values = self->values;
  SamBlockValues *was = NULL;

  if (values->least == least && values->usual == usual &&
      values->most == most && values->learned == learned)
    return;

  was = sam_block_values_ref (values);
  values = edit (self);
  values->least = least;
  values->usual = usual;
  values->most = most;
  values->learned = learned;
  notify_range (self, was);
  sam_block_values_unref (was);
}

/**
 * sam_block_set_range:
 * @least, @usual, @most: minutes, %SAM_MINUTES_MIN to %SAM_MINUTES_MAX; made to
 *   go up if they do not
 */
void
sam_block_set_range (SamBlock *self, guint least, guint usual, guint most)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  least = CLAMP (least, SAM_MINUTES_MIN, SAM_MINUTES_MAX);
  usual = CLAMP (usual, least, SAM_MINUTES_MAX);
  most = CLAMP (most, usual, SAM_MINUTES_MAX);
  set_range (self, least, usual, most, self->values->learned);
}

/**
 * sam_block_set_learned:
 * @learned: minutes that it mostly takes with this team, from
 *   sam_learned_minutes(); 0 if that is not known, and nothing changes
 *
 * Makes @learned the usual minutes, as far as least and most allow.
 */
void
sam_block_set_learned (SamBlock *self, guint learned)
{
  const SamBlockValues *values;
  guint                 usual;

  g_return_if_fail (SAM_IS_BLOCK (self));

  values = self->values;
  if (learned == 0)
    return;

  usual = CLAMP (learned, values->least, values->most);
  set_range (self, values->least, usual, values->most, learned);
}

void
sam_block_set_must (SamBlock *self, gboolean must)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  must = !!must;
  if (self->values->must == must)
    return;

  edit (self)->must = must;
  sam_block_notify (self, SAM_BLOCK_PROP_MUST);
}

/**
 * sam_block_set_pinned_minutes:
 * @minutes: at most %SAM_MINUTES_MAX; 0 unpins
 */
void
sam_block_set_pinned_minutes (SamBlock *self, guint minutes)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  minutes = MIN (minutes, SAM_MINUTES_MAX);
  if (self->values->pinned_minutes == minutes)
    return;

  edit (self)->pinned_minutes = minutes;
  sam_block_notify (self, SAM_BLOCK_PROP_PINNED_MINUTES);
}

/**
 * sam_block_set_pinned_start:
 * @start: in minutes from the start of the meeting, at most
 *   %SAM_AGENDA_MAX_MINUTES; %SAM_NO_START unpins
 */
void
sam_block_set_pinned_start (SamBlock *self, int start)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  start = CLAMP (start, SAM_NO_START, SAM_AGENDA_MAX_MINUTES);
  if (self->values->pinned_start == start)
    return;

  edit (self)->pinned_start = start;
  sam_block_notify (self, SAM_BLOCK_PROP_PINNED_START);
}

void
sam_block_set_vote_form (SamBlock *self, SamVoteForm form)
{
  g_return_if_fail (SAM_IS_BLOCK (self));
  g_return_if_fail (form < SAM_N_VOTE_FORMS);

  if (self->values->vote_form == form)
    return;

  edit (self)->vote_form = form;
  sam_block_notify (self, SAM_BLOCK_PROP_VOTE_FORM);
}

void
sam_block_set_way (SamBlock *self, SamWay way)
{
  g_return_if_fail (SAM_IS_BLOCK (self));
  g_return_if_fail (way < SAM_N_WAYS);

  if (self->values->way == way)
    return;

  edit (self)->way = way;
  sam_block_notify (self, SAM_BLOCK_PROP_WAY);
}

void
sam_block_set_asks_reasons (SamBlock *self, gboolean asks_reasons)
{
  g_return_if_fail (SAM_IS_BLOCK (self));

  if (self->values->asks_reasons == !!asks_reasons)
    return;

  edit (self)->asks_reasons = !!asks_reasons;
  sam_block_notify (self, SAM_BLOCK_PROP_ASKS_REASONS);
}

void
sam_block_set_reason (SamBlock *self, SamReason reason)
{
  g_return_if_fail (SAM_IS_BLOCK (self));
  g_return_if_fail (reason <= SAM_REASON_LONG_AGO);

  if (self->values->reason == reason)
    return;

  edit (self)->reason = reason;
  sam_block_notify (self, SAM_BLOCK_PROP_REASON);
}
