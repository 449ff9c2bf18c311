// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-item-private.h"
#include "sam-session-private.h"

#include <glib/gi18n-lib.h>

/*
 * How a meeting that was prepared begins and ends: a welcome with one ground
 * rule at a time, and thanks with what was agreed.
 */

/* Returns: (transfer full): the rules of a welcome, one per line */
static char **
split_rules (SamSessionItem *self)
{
  return g_strsplit (self->text, "\n", -1);
}

/* Returns: (transfer full) (element-type SamPhase): a step for each rule */
GArray *
sam_session_item_plan_welcome (SamSessionItem *self)
{
  GArray *plan = g_array_new (FALSE, FALSE, sizeof (SamPhase));
  g_auto (GStrv) rules = split_rules (self);
  guint n_rules = MAX (g_strv_length (rules), 1);

  for (guint rule = 0; rule < n_rules; rule++)
    {
      SamPhase phase = { SAM_PHASE_ASK, 0, rule };

      g_array_append_val (plan, phase);
    }

  return plan;
}

/* Returns: (transfer full): what the meeting is called, and one of the rules */
SamSlide *
sam_session_item_dup_welcome (SamSessionItem *self, guint rule)
{
  g_auto (GStrv) rules = split_rules (self);
  guint n_rules = g_strv_length (rules);
  g_autoptr (SamText) text = sam_text_new ();

  if (rule < n_rules && *rules[rule] != '\0')
    {
      g_autofree char *heading =
          /* Translators: one of the things that people keep to in a meeting,
           * as “Ground rule 2 of 7” */
          g_strdup_printf (_ ("Ground rule %u of %u"), rule + 1, n_rules);

      sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
      sam_text_add_run (text, heading, -1, TRUE);
      sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
      sam_text_add_run (text, rules[rule], -1, FALSE);
    }

  return sam_slide_new_words (self->title, text, 0);
}

static SamSessionItem *
create_item (SamBlockKind kind, const char *title)
{
  g_autoptr (SamBlock) block =
      sam_block_new (kind, *title != '\0' ? title : NULL);

  return sam_session_item_new_block (block);
}

/**
 * sam_session_welcome:
 * @rules: (nullable) (array zero-terminated=1): how people deal with each
 *   other, one line each; another one stands first each day
 *
 * Lets a session that has not begun begin with a welcome and end with thanks.
 */
void
sam_session_welcome (SamSession *self, const char *const *rules)
{
  g_autofree char *text = NULL;
  g_autoptr (SamSessionItem) welcome = NULL;
  g_autoptr (SamSessionItem) close = create_item (SAM_BLOCK_CLOSE, "");

  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (self->position == 0);

  welcome = create_item (SAM_BLOCK_WELCOME, self->title);
  if (rules != NULL && *rules != NULL)
    {
      text = g_strjoinv ("\n", (char **) rules);
      g_free (welcome->text);
      welcome->text = g_steal_pointer (&text);
      sam_session_item_make_plan (welcome);
      sam_session_item_set_step (welcome, (guint) g_date_time_get_day_of_year (
                                              self->started) %
                                              welcome->plan->len);
    }

  g_ptr_array_insert (self->items, 0, g_object_ref (welcome));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, 1);
  sam_session_add_item (self, close);
}

/* Returns: (transfer full): what a meeting that is over came to, and where to
 *   find more */
SamText *
sam_session_say_close (SamSession *self)
{
  SamText *text = sam_text_new ();
  g_autoptr (GPtrArray) agreements = sam_session_list_agreements (self);

  for (guint i = 0; i < agreements->len; i++)
    {
      g_autofree char *sentence =
          sam_agreement_to_sentence (g_ptr_array_index (agreements, i));

      sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (text, sentence, -1, FALSE);
    }
  sam_text_add_block (text, SAM_TEXT_PARAGRAPH);
  sam_text_add_run (text, _ ("The report is under Sessions."), -1, FALSE);

  return text;
}

/**
 * sam_session_item_is_counted:
 *
 * Returns: whether it is part of what was prepared; the welcome and the thanks
 *   around it have no number
 */
gboolean
sam_session_item_is_counted (SamSessionItem *self)
{
  g_return_val_if_fail (SAM_IS_SESSION_ITEM (self), FALSE);

  return self->kind != SAM_BLOCK_WELCOME && self->kind != SAM_BLOCK_CLOSE;
}

/**
 * sam_session_get_number:
 * @position: of one of its items
 *
 * Returns: which of the counted items it is, from 1; 0 if it has no number
 */
guint
sam_session_get_number (SamSession *self, guint position)
{
  guint number = 0;

  g_return_val_if_fail (SAM_IS_SESSION (self), 0);
  g_return_val_if_fail (position < self->items->len, 0);

  if (!sam_session_item_is_counted (sam_session_get_item (self, position)))
    return 0;

  for (guint i = 0; i <= position; i++)
    number += sam_session_item_is_counted (sam_session_get_item (self, i));

  return number;
}

/**
 * sam_session_get_n_counted:
 *
 * Returns: how many items have a number
 */
guint
sam_session_get_n_counted (SamSession *self)
{
  guint n = 0;

  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  for (guint i = 0; i < self->items->len; i++)
    n += sam_session_item_is_counted (sam_session_get_item (self, i));

  return n;
}
