// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-private.h"

/* What is agreed in a session, what was agreed the last time, and the blocks
 * that show it. */

/* Returns: (transfer full): the improvement points as a list */
static SamText *
list_last_time (SamSession *self)
{
  SamText *text = sam_text_new ();

  for (guint i = 0; i < self->last_time->len; i++)
    {
      g_autofree char *sentence =
          sam_agreement_to_sentence (g_ptr_array_index (self->last_time, i));

      sam_text_add_block (text, SAM_TEXT_LIST_ITEM);
      sam_text_add_run (text, sentence, -1, FALSE);
    }

  return text;
}

/* Returns: (transfer full): the improvement point as it is now */
static SamText *
say_agreement (SamSession *self)
{
  g_autofree char *sentence = NULL;

  if (self->agreement == NULL || sam_agreement_is_empty (self->agreement))
    return sam_text_new ();

  sentence = sam_agreement_to_sentence (self->agreement);

  return sam_text_new_line (sentence);
}

/* Some blocks show what only the session knows. */
void
sam_session_tell_item (SamSession *self, SamSessionItem *item)
{
  g_autoptr (SamText) body = NULL;

  if (sam_session_item_get_kind (item) == SAM_BLOCK_LAST_TIME)
    body = list_last_time (self);
  else if (sam_session_item_get_kind (item) == SAM_BLOCK_AGREE)
    body = say_agreement (self);
  else if (sam_session_item_get_kind (item) == SAM_BLOCK_CLOSE)
    body = sam_session_say_close (self);
  else
    return;

  sam_session_item_set_body (item, body);
}

static void
tell_items (SamSession *self)
{
  for (guint i = 0; i < self->items->len; i++)
    sam_session_tell_item (self, g_ptr_array_index (self->items, i));
}

/**
 * sam_session_get_agreement:
 *
 * Returns: (transfer none) (nullable): the improvement point, if there is one
 */
SamAgreement *
sam_session_get_agreement (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->agreement;
}

void
sam_session_set_agreement (SamSession *self, SamAgreement *agreement)
{
  g_return_if_fail (SAM_IS_SESSION (self));

  if (agreement != NULL)
    sam_agreement_ref (agreement);
  g_clear_pointer (&self->agreement, sam_agreement_unref);
  self->agreement = agreement;
  tell_items (self);
}

/**
 * sam_session_get_last_time:
 *
 * Returns: (transfer none) (element-type SamAgreement): what was agreed the
 *   last time that anything was
 */
GPtrArray *
sam_session_get_last_time (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->last_time;
}

/**
 * sam_session_set_last_time:
 * @agreements: (transfer none) (element-type SamAgreement): shown in the block
 *   that looks back
 */
void
sam_session_set_last_time (SamSession *self, GPtrArray *agreements)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (agreements != NULL);

  g_ptr_array_set_size (self->last_time, 0);
  for (guint i = 0; i < agreements->len; i++)
    g_ptr_array_add (self->last_time,
                     sam_agreement_ref (g_ptr_array_index (agreements, i)));
  tell_items (self);
}
