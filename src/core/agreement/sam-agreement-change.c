// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreement-private.h"

#include "sam-string.h"

/* Agreements never change: each of these makes another one, which is as the
 * one before but for one thing. */

/* Returns: (transfer full): a copy that nobody else has yet */
static SamAgreement *
copy (SamAgreement *self)
{
  SamAgreement *other =
      sam_agreement_new (self->id, self->when, self->then, self->owner);

  other->chosen = self->chosen;
  other->returns = self->returns;
  other->number = self->number;
  other->item = self->item;
  other->dots = self->dots;
  sam_set_string (&other->session_id, self->session_id);
  sam_set_string (&other->session_title, self->session_title);
  other->made = self->made;
  other->state = self->state;
  other->closed = self->closed;
  sam_set_string (&other->noticed, self->noticed);
  sam_set_string (&other->noticed_before, self->noticed_before);
  sam_set_string (&other->answered_in, self->answered_in);

  return other;
}

static void
set_date (GDate *own, const GDate *date)
{
  g_date_clear (own, 1);
  if (date != NULL && g_date_valid (date))
    *own = *date;
}

/* One line, without space around it. */
static void
set_line (char **own, const char *line)
{
  g_autofree char *copied = g_strdup (line != NULL ? line : "");

  g_strdelimit (copied, "\r\n\t", ' ');
  sam_set_string (own, g_strstrip (copied));
}

/**
 * sam_agreement_with_words:
 *
 * Returns: (transfer full): with other words, as for sam_agreement_new()
 */
SamAgreement *
sam_agreement_with_words (SamAgreement *self,
                          const char   *when,
                          const char   *then,
                          const char   *owner)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  set_line (&other->when, when);
  set_line (&other->then, then);
  set_line (&other->owner, owner);

  return other;
}

/**
 * sam_agreement_with_chosen:
 *
 * Returns: (transfer full): an improvement point, or only a proposal
 */
SamAgreement *
sam_agreement_with_chosen (SamAgreement *self, gboolean chosen)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  other->chosen = chosen;

  return other;
}

/**
 * sam_agreement_with_returns:
 * @returns: (nullable): the day from which it comes back; %NULL for the next
 *   session
 *
 * Returns: (transfer full): one that comes back then
 */
SamAgreement *
sam_agreement_with_returns (SamAgreement *self, const GDate *returns)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  set_date (&other->returns, returns);

  return other;
}

/**
 * sam_agreement_with_place:
 * @number: its place among those of its session
 * @item: the position of what it was made at, or %SAM_AGREEMENT_NO_ITEM
 *
 * Returns: (transfer full): one that stands there
 */
SamAgreement *
sam_agreement_with_place (SamAgreement *self, guint number, int item)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  other->number = number;
  other->item = MAX (item, SAM_AGREEMENT_NO_ITEM);

  return other;
}

/**
 * sam_agreement_with_dots:
 * @dots: of all people together, or %SAM_AGREEMENT_NO_DOTS
 *
 * Returns: (transfer full): one with so many dots
 */
SamAgreement *
sam_agreement_with_dots (SamAgreement *self, int dots)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  other->dots = MAX (dots, SAM_AGREEMENT_NO_DOTS);

  return other;
}

/**
 * sam_agreement_with_session:
 * @session_id: the session that it was made in
 * @session_title: what that is called
 * @made: (nullable): the day of that session
 *
 * Returns: (transfer full): one that says where it comes from
 */
SamAgreement *
sam_agreement_with_session (SamAgreement *self,
                            const char   *session_id,
                            const char   *session_title,
                            const GDate  *made)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);
  g_return_val_if_fail (session_title != NULL, NULL);

  other = copy (self);
  sam_set_string (&other->session_id, session_id);
  sam_set_string (&other->session_title, session_title);
  set_date (&other->made, made);

  return other;
}

/**
 * sam_agreement_with_outcome:
 * @closed: (nullable): the day on which it was closed
 * @answered_in: (nullable): see sam_agreement_get_answered_in()
 * @noticed: what was noticed according to that answer
 *
 * Returns: (transfer full): one of which that is kept
 */
SamAgreement *
sam_agreement_with_outcome (SamAgreement     *self,
                            SamAgreementState state,
                            const GDate      *closed,
                            const char       *answered_in,
                            const char       *noticed)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (state < SAM_N_AGREEMENT_STATES, NULL);

  other = copy (self);
  other->state = state;
  set_date (&other->closed, sam_agreement_is_open (other) ? NULL : closed);
  sam_set_string (&other->answered_in, answered_in);
  set_line (&other->noticed, noticed);

  return other;
}

/**
 * sam_agreement_with_noticed:
 *
 * Returns: (transfer full): one of which that was noticed, in one line
 */
SamAgreement *
sam_agreement_with_noticed (SamAgreement *self, const char *noticed)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  set_line (&other->noticed, noticed);

  return other;
}

/**
 * sam_agreement_with_noticed_before:
 * @noticed: see sam_agreement_get_noticed_before()
 *
 * Returns: (transfer full): one of which that was noticed before
 */
SamAgreement *
sam_agreement_with_noticed_before (SamAgreement *self, const char *noticed)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (noticed != NULL, NULL);

  other = copy (self);
  sam_set_string (&other->noticed_before, noticed);

  return other;
}

/**
 * sam_agreement_with_answer:
 * @state: how it is now
 * @session_id: where the team says so; empty for outside of any session
 * @today: the day of that
 *
 * A first answer begins a new line of what was noticed, and what goes on comes
 * back at the next session, whenever it should have come back before. Another
 * answer in the same place keeps both.
 *
 * Returns: (transfer full): one that is answered
 */
SamAgreement *
sam_agreement_with_answer (SamAgreement     *self,
                           SamAgreementState state,
                           const char       *session_id,
                           const GDate      *today)
{
  SamAgreement *other;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (state < SAM_N_AGREEMENT_STATES, NULL);
  g_return_val_if_fail (session_id != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  if (sam_agreement_is_answered_in (self, session_id))
    return sam_agreement_with_outcome (self, state, today, session_id,
                                       self->noticed);

  other = sam_agreement_with_outcome (self, state, today, session_id, "");
  g_date_clear (&other->returns, 1);

  return other;
}
