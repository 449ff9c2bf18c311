// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-private.h"

#include "sam-string.h"
#include "sam-study-text.h"

/* What somebody wrote and chose in a sitting, and what that came to. */

static void
set_flag (SamSitting *self, gboolean *flag, gboolean value)
{
  value = value != FALSE;
  if (*flag == value)
    return;

  *flag = value;
  sam_sitting_changed (self, FALSE);
}

/**
 * sam_sitting_get_text:
 *
 * Returns: (transfer none): what was written; "" for nothing
 */
const char *
sam_sitting_get_text (SamSitting *self, SamSittingText which)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);
  g_return_val_if_fail (which < SAM_N_SITTING_TEXTS, NULL);

  return self->texts[which];
}

/**
 * sam_sitting_set_text:
 * @text: (nullable): plain text; what is longer than %SAM_STUDY_MAX_TEXT
 *   characters is cut there
 */
void
sam_sitting_set_text (SamSitting *self, SamSittingText which, const char *text)
{
  g_return_if_fail (SAM_IS_SITTING (self));
  g_return_if_fail (which < SAM_N_SITTING_TEXTS);

  if (sam_study_take_text (&self->texts[which], text, SAM_STUDY_MAX_TEXT))
    sam_sitting_changed (self, TRUE);
}

/**
 * sam_sitting_dup_written:
 *
 * Returns: (transfer full): all that was written, a paragraph each; "" for
 *   nothing
 */
char *
sam_sitting_dup_written (SamSitting *self)
{
  GString *written;

  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);

  written = g_string_new (NULL);
  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (self->texts[i]));

      if (*text == '\0')
        continue;
      if (written->len > 0)
        g_string_append_c (written, '\n');
      g_string_append (written, text);
    }

  return g_string_free (written, FALSE);
}

/**
 * sam_sitting_get_dont_know:
 *
 * Returns: whether the first reaction is “I don't know”
 */
gboolean
sam_sitting_get_dont_know (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  return self->dont_know;
}

void
sam_sitting_set_dont_know (SamSitting *self, gboolean dont_know)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  set_flag (self, &self->dont_know, dont_know);
}

/**
 * sam_sitting_may_open:
 *
 * First one's own thought, then those of others: of a case the viewpoints open
 * when something is written, of a dilemma when something is chosen, doubt
 * included. “I don't know” counts for both.
 *
 * Returns: whether the viewpoints may be shown
 */
gboolean
sam_sitting_may_open (SamSitting *self)
{
  g_autofree char *reaction = NULL;

  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  if (self->dont_know)
    return TRUE;

  switch (sam_kept_item_get_kind (self->item))
    {
    case SAM_ITEM_CASE:
      reaction = g_strstrip (g_strdup (self->texts[SAM_SITTING_REACTION]));
      return *reaction != '\0';
    case SAM_ITEM_DILEMMA:
      return self->chosen[SAM_PICK_FIRST];
    case SAM_ITEM_ASSIGNMENT:
    case SAM_ITEM_TIP:
    default:
      return TRUE;
    }
}

/**
 * sam_sitting_is_begun:
 *
 * Returns: whether anything was done in it: who only looks at the first page
 *   has begun nothing
 */
gboolean
sam_sitting_is_begun (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    if (*self->texts[i] != '\0')
      return TRUE;

  return self->place > 0 || self->dont_know || self->chosen[SAM_PICK_FIRST];
}

/**
 * sam_sitting_has_choice:
 *
 * Returns: whether something was chosen, doubt included
 */
gboolean
sam_sitting_has_choice (SamSitting *self, SamPick pick)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);
  g_return_val_if_fail (pick < SAM_N_PICKS, FALSE);

  return self->chosen[pick];
}

/**
 * sam_sitting_get_option:
 *
 * Returns: the option that was chosen, from 0; %SAM_NO_OPTION if there is none
 */
int
sam_sitting_get_option (SamSitting *self, SamPick pick)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), SAM_NO_OPTION);
  g_return_val_if_fail (pick < SAM_N_PICKS, SAM_NO_OPTION);

  return self->options[pick];
}

/**
 * sam_sitting_get_option_says:
 *
 * Returns: (transfer none): what that option said then; "" if there is none
 */
const char *
sam_sitting_get_option_says (SamSitting *self, SamPick pick)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), NULL);
  g_return_val_if_fail (pick < SAM_N_PICKS, NULL);

  return self->says[pick];
}

SamCertainty
sam_sitting_get_certainty (SamSitting *self, SamPick pick)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), SAM_CERTAINTY_DOUBT);
  g_return_val_if_fail (pick < SAM_N_PICKS, SAM_CERTAINTY_DOUBT);

  return self->certainties[pick];
}

/**
 * sam_sitting_choose:
 * @option: from 0 to 3; %SAM_NO_OPTION for one who doubts and chooses none
 * @says: (nullable): what the option says; kept, since the cards may change
 * @certainty: how sure one is
 *
 * Chooses, or chooses again in the same place.
 */
void
sam_sitting_choose (SamSitting  *self,
                    SamPick      pick,
                    int          option,
                    const char  *says,
                    SamCertainty certainty)
{
  g_autofree char *line = g_strdup ("");

  g_return_if_fail (SAM_IS_SITTING (self));
  g_return_if_fail (pick < SAM_N_PICKS);
  g_return_if_fail (option >= SAM_NO_OPTION && option < SAM_ITEM_MAX_OPTIONS);
  g_return_if_fail (certainty < SAM_N_CERTAINTIES);

  if (option != SAM_NO_OPTION)
    sam_study_take_text (&line, says, SAM_STUDY_MAX_TEXT);
  if (!sam_set_string (&self->says[pick], line) && self->chosen[pick] &&
      self->options[pick] == option && self->certainties[pick] == certainty)
    return;

  self->chosen[pick] = TRUE;
  self->options[pick] = option;
  self->certainties[pick] = certainty;
  sam_sitting_changed (self, FALSE);
}

/**
 * sam_sitting_get_will_try:
 *
 * Returns: of a tip: whether one said “I will try this”
 */
gboolean
sam_sitting_get_will_try (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  return self->will_try;
}

void
sam_sitting_set_will_try (SamSitting *self, gboolean will_try)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  set_flag (self, &self->will_try, will_try);
}

/**
 * sam_sitting_get_not_yet:
 *
 * Returns: of a tip that returned: whether there was no chance to try it yet
 */
gboolean
sam_sitting_get_not_yet (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  return self->not_yet;
}

void
sam_sitting_set_not_yet (SamSitting *self, gboolean not_yet)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  set_flag (self, &self->not_yet, not_yet);
}

/**
 * sam_sitting_get_let_go:
 *
 * Returns: whether it need not come back
 */
gboolean
sam_sitting_get_let_go (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), FALSE);

  return self->let_go;
}

void
sam_sitting_set_let_go (SamSitting *self, gboolean let_go)
{
  g_return_if_fail (SAM_IS_SITTING (self));

  set_flag (self, &self->let_go, let_go);
}

/**
 * sam_sitting_get_answer:
 *
 * A tip returns if one will try it, and again if there was no chance yet.
 * Anything else goes on, unless the reaction was “I don't know”. What was
 * chosen, and how surely, does not count: values are not quizzed.
 *
 * Returns: what the sitting came to
 */
SamReturnAnswer
sam_sitting_get_answer (SamSitting *self)
{
  g_return_val_if_fail (SAM_IS_SITTING (self), SAM_RETURN_STOP);

  if (self->let_go)
    return SAM_RETURN_STOP;
  if (sam_kept_item_get_kind (self->item) != SAM_ITEM_TIP)
    return self->dont_know ? SAM_RETURN_AGAIN : SAM_RETURN_ON;
  if (self->step == 0)
    return self->will_try ? SAM_RETURN_ON : SAM_RETURN_STOP;

  return self->not_yet ? SAM_RETURN_AGAIN : SAM_RETURN_ON;
}

/**
 * sam_sitting_get_return:
 *
 * Returns: when the item comes back, counted from the day this was finished;
 *   of one that is not finished there is no return
 */
SamReturn
sam_sitting_get_return (SamSitting *self)
{
  SamReturn none = { 0, SAM_NO_DAY };

  g_return_val_if_fail (SAM_IS_SITTING (self), none);

  if (self->finished == NULL)
    return none;

  return sam_return_next (self->step, sam_day_of (self->finished),
                          sam_sitting_get_answer (self));
}
