// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-private.h"

/**
 * SamAgreement:
 *
 * An improvement point, or a proposal for one: when this happens, then we do
 * that; who looks after it, when it comes back, and what came of it. It never
 * changes once made, so any thread may read it; the functions in
 * sam-agreement-change.c make another one.
 *
 * What became an improvement point is chosen; a proposal is not. It is open
 * until a team says that it is done or lets it go.
 */
G_DEFINE_BOXED_TYPE (SamAgreement,
                     sam_agreement,
                     sam_agreement_ref,
                     sam_agreement_unref)

static char *
stripped (const char *text)
{
  return g_strstrip (g_strdup (text != NULL ? text : ""));
}

/**
 * sam_agreement_new:
 * @when: (nullable): the moment
 * @then: (nullable): what is done then
 * @owner: (nullable): who looks after it
 *
 * Space around the texts is taken away.
 *
 * Returns: (transfer full): a proposal, not chosen yet, which returns at the
 *   next session
 */
SamAgreement *
sam_agreement_new (const char *id,
                   const char *when,
                   const char *then,
                   const char *owner)
{
  SamAgreement *self;

  g_return_val_if_fail (id != NULL, NULL);

  self = g_new0 (SamAgreement, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->when = stripped (when);
  self->then = stripped (then);
  self->owner = stripped (owner);
  self->item = SAM_AGREEMENT_NO_ITEM;
  self->dots = SAM_AGREEMENT_NO_DOTS;
  self->session_id = g_strdup ("");
  self->session_title = g_strdup ("");
  self->noticed = g_strdup ("");
  self->noticed_before = g_strdup ("");

  return self;
}

SamAgreement *
sam_agreement_ref (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_agreement_unref (SamAgreement *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_free (self->when);
  g_free (self->then);
  g_free (self->owner);
  g_free (self->session_id);
  g_free (self->session_title);
  g_free (self->noticed);
  g_free (self->noticed_before);
  g_free (self->answered_in);
  g_free (self);
}

const char *
sam_agreement_get_id (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

const char *
sam_agreement_get_when (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->when;
}

const char *
sam_agreement_get_then (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->then;
}

const char *
sam_agreement_get_owner (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->owner;
}

/**
 * sam_agreement_is_chosen:
 *
 * Returns: whether it is an improvement point, and not only a proposal
 */
gboolean
sam_agreement_is_chosen (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->chosen;
}

static const GDate *
or_null (const GDate *date)
{
  return g_date_valid (date) ? date : NULL;
}

/**
 * sam_agreement_get_returns:
 *
 * Returns: (transfer none) (nullable): the day from which it comes back; %NULL
 *   for the next session
 */
const GDate *
sam_agreement_get_returns (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return or_null (&self->returns);
}

/**
 * sam_agreement_get_number:
 *
 * Returns: its place among those of its session; they need not be consecutive
 */
guint
sam_agreement_get_number (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->number;
}

/**
 * sam_agreement_get_item:
 *
 * Returns: the position in its session of what it was made at, or
 *   %SAM_AGREEMENT_NO_ITEM
 */
int
sam_agreement_get_item (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, SAM_AGREEMENT_NO_ITEM);

  return self->item;
}

/**
 * sam_agreement_get_dots:
 *
 * Returns: how many dots it got, from all people together;
 *   %SAM_AGREEMENT_NO_DOTS if none were placed
 */
int
sam_agreement_get_dots (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, SAM_AGREEMENT_NO_DOTS);

  return self->dots;
}

/**
 * sam_agreement_get_session_id:
 *
 * Returns: (transfer none): of the session that it was made in; empty if that
 *   is not known
 */
const char *
sam_agreement_get_session_id (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->session_id;
}

const char *
sam_agreement_get_session_title (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->session_title;
}

/**
 * sam_agreement_get_made:
 *
 * Returns: (transfer none) (nullable): the day of that session
 */
const GDate *
sam_agreement_get_made (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return or_null (&self->made);
}

SamAgreementState
sam_agreement_get_state (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, SAM_AGREEMENT_OPEN);

  return self->state;
}

/**
 * sam_agreement_get_closed:
 *
 * Returns: (transfer none) (nullable): the day on which it was done or let go
 */
const GDate *
sam_agreement_get_closed (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return or_null (&self->closed);
}

/**
 * sam_agreement_get_noticed:
 *
 * Returns: (transfer none): what client or carer noticed of it, as told with
 *   the answer that sam_agreement_get_answered_in() names; may be empty
 */
const char *
sam_agreement_get_noticed (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->noticed;
}

/**
 * sam_agreement_get_noticed_before:
 *
 * Returns: (transfer none): what was noticed according to other answers, a
 *   line for each, the oldest first; may be empty
 */
const char *
sam_agreement_get_noticed_before (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->noticed_before;
}

/**
 * sam_agreement_get_answered_in:
 *
 * Returns: (transfer none) (nullable): the session in which the team said how
 *   it is; empty if that was outside of any, %NULL if nobody was asked
 */
const char *
sam_agreement_get_answered_in (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->answered_in;
}

/**
 * sam_agreement_is_empty:
 *
 * Returns: whether nothing is agreed yet: no moment and no action
 */
gboolean
sam_agreement_is_empty (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return *self->when == '\0' && *self->then == '\0';
}

/**
 * sam_agreement_is_open:
 *
 * Returns: whether the team has still to do with it
 */
gboolean
sam_agreement_is_open (SamAgreement *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->state == SAM_AGREEMENT_OPEN ||
         self->state == SAM_AGREEMENT_GOING_ON;
}

/**
 * sam_agreement_is_answered_in:
 * @session_id: a session; empty for outside of any
 *
 * Returns: whether the team said there how it is
 */
gboolean
sam_agreement_is_answered_in (SamAgreement *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (session_id != NULL, FALSE);

  return g_strcmp0 (self->answered_in, session_id) == 0;
}
