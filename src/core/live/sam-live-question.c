// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

/*
 * Another question in a check-in or a check-out, and another ground rule in a
 * welcome. What was asked is kept with the session, so that the team does not
 * get it twice.
 */

typedef struct
{
  SamLiveCommand parent;

  SamAsked *asked; /* (owned) */
} AskCommand;

static void
save (SamLive *self, SamLiveCommand *command)
{
  SamAsked *asked = ((AskCommand *) command)->asked;

  sam_session_store_save_question_async (self->database,
                                         sam_session_get_id (self->session),
                                         command->position,
                                         sam_asked_get_text (asked),
                                         sam_asked_get_id (asked),
                                         sam_live_saved_cb,
                                         g_object_ref (self));
}

static void
apply (SamLive *self, SamLiveCommand *command)
{
  SamAsked *asked = ((AskCommand *) command)->asked;

  sam_session_item_set_question (sam_session_get_item (self->session,
                                                       command->position),
                                 sam_asked_get_text (asked),
                                 sam_asked_get_id (asked));
}

static void
clear (SamLiveCommand *command)
{
  g_object_unref (((AskCommand *) command)->asked);
}

static const SamLiveCommandType ask_type = {
  .size = sizeof (AskCommand),
  .save = save,
  .apply = apply,
  .clear = clear,
};

/* Returns: which of SamLive.questions, or -1 */
static int
get_list (SamBlockKind kind)
{
  if (kind == SAM_BLOCK_CHECK_IN)
    return 0;
  if (kind == SAM_BLOCK_CHECK_OUT)
    return 1;

  return -1;
}

/* A question that somebody wrote is one of those to choose from, so that it
 * comes back after all others. */
static void
keep_own (SamLive *self, GPtrArray *questions, SamSessionItem *item)
{
  const char *text = sam_session_item_get_text (item);
  const char *id = sam_session_item_get_question_id (item);

  if (*text == '\0')
    return;

  for (guint i = 0; i < questions->len; i++)
    {
      SamAsked *asked = g_ptr_array_index (questions, i);

      if (g_str_equal (sam_asked_get_id (asked), id) &&
          (*id != '\0' || g_str_equal (sam_asked_get_text (asked), text)))
        return;
    }

  g_ptr_array_add (questions, sam_asked_new (id, text));
}

/* Returns: (transfer none) (nullable): the question after the one that is asked
 *   now */
static SamAsked *
find_another (SamLive *self)
{
  SamSessionItem *item = sam_live_get_current (self);
  int             list = get_list (sam_session_item_get_kind (item));
  const char     *text = sam_session_item_get_text (item);
  GPtrArray      *questions;
  guint           now = 0;

  if (list < 0 || self->questions[list] == NULL)
    return NULL;

  questions = self->questions[list];
  keep_own (self, questions, item);
  if (questions->len == 0)
    return NULL;

  for (now = 0; now < questions->len; now++)
    if (g_str_equal (sam_asked_get_text (g_ptr_array_index (questions, now)),
                     text))
      break;
  if (now == questions->len)
    return g_ptr_array_index (questions, 0);
  if (questions->len == 1)
    return NULL;

  return g_ptr_array_index (questions, (now + 1) % questions->len);
}

/**
 * sam_live_set_questions:
 * @kind: a check-in or a check-out
 * @questions: (element-type SamAsked) (transfer none): in the order in which
 *   they should be asked
 *
 * Says what sam_live_ask_another() chooses from.
 */
void
sam_live_set_questions (SamLive *self, SamBlockKind kind, GPtrArray *questions)
{
  int list = get_list (kind);

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (list >= 0);
  g_return_if_fail (questions != NULL);

  g_clear_pointer (&self->questions[list], g_ptr_array_unref);
  self->questions[list] = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (self->questions[list],
                     g_object_ref (g_ptr_array_index (questions, i)));
  sam_live_emit_changed (self);
}

/**
 * sam_live_can_ask_another:
 *
 * Returns: whether the current item has another question or another rule
 */
gboolean
sam_live_can_ask_another (SamLive *self)
{
  SamSessionItem *item;

  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  item = sam_live_get_current (self);
  if (sam_session_item_get_kind (item) == SAM_BLOCK_WELCOME)
    return sam_session_item_get_plan (item)->len > 1;

  return find_another (self) != NULL;
}

/**
 * sam_live_ask_another:
 *
 * Puts another question to the team, or another rule. Again and again goes
 * through all of them.
 */
void
sam_live_ask_another (SamLive *self)
{
  SamAsked   *asked;
  AskCommand *command;

  g_return_if_fail (SAM_IS_LIVE (self));

  if (!sam_live_can_ask_another (self))
    return;

  asked = find_another (self);
  if (asked == NULL)
    {
      sam_live_turn (self);
      return;
    }

  command = sam_live_command_new (self, &ask_type);
  command->asked = g_object_ref (asked);
  sam_live_push (self, &command->parent);
}

/**
 * sam_live_is_at_close:
 *
 * Returns: whether the team is at the thanks with which a meeting ends
 */
gboolean
sam_live_is_at_close (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return sam_session_item_get_kind (sam_live_get_current (self)) ==
         SAM_BLOCK_CLOSE;
}
