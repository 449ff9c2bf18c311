// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-private.h"

/* What is proposed and agreed in a session, what comes back of the sessions
 * before, and the blocks that show it. */

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sam_agreement_unref);
}

/* Some blocks show what only the session knows. */
void
sam_session_tell_item (SamSession *self, SamSessionItem *item)
{
  g_autoptr (GPtrArray) proposals = NULL;
  g_autoptr (SamText) body = NULL;

  if (sam_session_item_get_kind (item) == SAM_BLOCK_LAST_TIME)
    sam_session_item_set_agreements (item, self->last_time, self->id);
  else if (sam_session_item_get_kind (item) == SAM_BLOCK_AGREE)
    {
      proposals = sam_session_list_proposals (self);
      sam_session_item_set_agreements (item, proposals, self->id);
    }
  else if (sam_session_item_get_kind (item) == SAM_BLOCK_CLOSE)
    {
      body = sam_session_say_close (self);
      sam_session_item_set_body (item, body);
    }
}

static void
tell_items (SamSession *self)
{
  for (guint i = 0; i < self->items->len; i++)
    sam_session_tell_item (self, g_ptr_array_index (self->items, i));
}

static int
find_position (GPtrArray *list, const char *id)
{
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (sam_agreement_get_id (g_ptr_array_index (list, i)), id))
      return (int) i;

  return -1;
}

static SamAgreement *
find (GPtrArray *list, const char *id)
{
  int position = find_position (list, id);

  return position >= 0 ? g_ptr_array_index (list, position) : NULL;
}

/* Puts @agreement in the place of the one with its id.
 *
 * Returns: whether there was one */
static gboolean
replace (GPtrArray *list, SamAgreement *agreement)
{
  int position = find_position (list, sam_agreement_get_id (agreement));

  if (position < 0)
    return FALSE;

  sam_agreement_ref (agreement);
  sam_agreement_unref (g_ptr_array_index (list, position));
  g_ptr_array_index (list, position) = agreement;

  return TRUE;
}

/**
 * sam_session_get_proposals:
 *
 * Returns: (transfer none) (element-type SamAgreement): all that was proposed,
 *   chosen or not, in its order; also what somebody only began to write
 */
GPtrArray *
sam_session_get_proposals (SamSession *self)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  return self->proposals;
}

/**
 * sam_session_list_proposals:
 *
 * Returns: (transfer full) (element-type SamAgreement): those that say
 *   something, as the room sees and counts them
 */
GPtrArray *
sam_session_list_proposals (SamSession *self)
{
  GPtrArray *list;

  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  list = new_list ();
  for (guint i = 0; i < self->proposals->len; i++)
    {
      SamAgreement *proposal = g_ptr_array_index (self->proposals, i);

      if (!sam_agreement_is_empty (proposal))
        g_ptr_array_add (list, sam_agreement_ref (proposal));
    }

  return list;
}

/**
 * sam_session_list_agreements:
 *
 * Returns: (transfer full) (element-type SamAgreement): the improvement points:
 *   the proposals that were chosen
 */
GPtrArray *
sam_session_list_agreements (SamSession *self)
{
  GPtrArray *list;

  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  list = new_list ();
  for (guint i = 0; i < self->proposals->len; i++)
    {
      SamAgreement *proposal = g_ptr_array_index (self->proposals, i);

      if (sam_agreement_is_chosen (proposal) &&
          !sam_agreement_is_empty (proposal))
        g_ptr_array_add (list, sam_agreement_ref (proposal));
    }

  return list;
}

/**
 * sam_session_find_proposal:
 *
 * Returns: (transfer none) (nullable): the one with that id
 */
SamAgreement *
sam_session_find_proposal (SamSession *self, const char *id)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self->proposals, id);
}

/**
 * sam_session_find_proposal_at:
 * @item: the position of an item
 *
 * Returns: (transfer none) (nullable): the first that was made at that item
 */
SamAgreement *
sam_session_find_proposal_at (SamSession *self, guint item)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  for (guint i = 0; i < self->proposals->len; i++)
    {
      SamAgreement *proposal = g_ptr_array_index (self->proposals, i);

      if (sam_agreement_get_item (proposal) == (int) item)
        return proposal;
    }

  return NULL;
}

/**
 * sam_session_get_next_number:
 *
 * Returns: the number of the next proposal
 */
guint
sam_session_get_next_number (SamSession *self)
{
  SamAgreement *last;

  g_return_val_if_fail (SAM_IS_SESSION (self), 0);

  if (self->proposals->len == 0)
    return 0;

  last = g_ptr_array_index (self->proposals, self->proposals->len - 1);

  return sam_agreement_get_number (last) + 1;
}

/**
 * sam_session_put_proposal:
 * @proposal: (transfer none): comes in place of the one with its id, or else
 *   in its place by number
 */
void
sam_session_put_proposal (SamSession *self, SamAgreement *proposal)
{
  guint place;

  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (proposal != NULL);

  if (!replace (self->proposals, proposal))
    {
      place = self->proposals->len;
      while (place > 0 && sam_agreement_get_number (
                              g_ptr_array_index (self->proposals, place - 1)) >
                              sam_agreement_get_number (proposal))
        place--;
      g_ptr_array_insert (self->proposals, (int) place,
                          sam_agreement_ref (proposal));
    }

  tell_items (self);
}

void
sam_session_remove_proposal (SamSession *self, const char *id)
{
  int position;

  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (id != NULL);

  position = find_position (self->proposals, id);
  if (position < 0)
    return;

  g_ptr_array_remove_index (self->proposals, (guint) position);
  tell_items (self);
}

/**
 * sam_session_get_last_time:
 *
 * Returns: (transfer none) (element-type SamAgreement): the improvement points
 *   of sessions before that come back in this one
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

/**
 * sam_session_find_last_time:
 *
 * Returns: (transfer none) (nullable): the one with that id
 */
SamAgreement *
sam_session_find_last_time (SamSession *self, const char *id)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self->last_time, id);
}

/**
 * sam_session_get_looked_at:
 *
 * Returns: (transfer none) (nullable): the improvement point that the block
 *   which looks back shows now; %NULL in other blocks, and if nothing came back
 */
SamAgreement *
sam_session_get_looked_at (SamSession *self)
{
  SamSessionItem *item;
  GArray         *plan;
  guint           part;

  g_return_val_if_fail (SAM_IS_SESSION (self), NULL);

  item = sam_session_get_current (self);
  if (item == NULL || sam_session_item_get_kind (item) != SAM_BLOCK_LAST_TIME)
    return NULL;

  plan = sam_session_item_get_plan (item);
  part = g_array_index (plan, SamPhase, sam_session_item_get_step (item)).part;

  return part < self->last_time->len ? g_ptr_array_index (self->last_time, part)
                                     : NULL;
}

/**
 * sam_session_put_last_time:
 * @agreement: (transfer none): comes in place of the one with its id
 */
void
sam_session_put_last_time (SamSession *self, SamAgreement *agreement)
{
  g_return_if_fail (SAM_IS_SESSION (self));
  g_return_if_fail (agreement != NULL);

  if (replace (self->last_time, agreement))
    tell_items (self);
}

/**
 * sam_session_has_block:
 *
 * Returns: whether there is any of that kind
 */
gboolean
sam_session_has_block (SamSession *self, SamBlockKind kind)
{
  g_return_val_if_fail (SAM_IS_SESSION (self), FALSE);

  for (guint i = 0; i < self->items->len; i++)
    if (sam_session_item_get_kind (g_ptr_array_index (self->items, i)) == kind)
      return TRUE;

  return FALSE;
}
