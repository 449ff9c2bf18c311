// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

/*
 * The open round of a running session. What is in it lives here, in memory,
 * until it is closed; nothing is saved and nothing is told but how many votes
 * are in.
 */

/**
 * sam_live_has_round:
 *
 * Returns: whether people are voting now
 */
gboolean
sam_live_has_round (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->round != NULL;
}

guint
sam_live_get_n_voters (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  return self->round != NULL ? sam_round_get_n_voters (self->round)
                             : sam_session_get_people (self->session);
}

/**
 * sam_live_get_received:
 *
 * Returns: how many votes are in; 0 if no round is open
 */
guint
sam_live_get_received (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  return self->round != NULL ? sam_round_get_received (self->round) : 0;
}

/**
 * sam_live_has_choice:
 *
 * Returns: whether the person at the keyboard has pressed a key that can be
 *   confirmed; never which
 */
gboolean
sam_live_has_choice (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->round != NULL && sam_round_has_choice (self->round);
}

gboolean
sam_live_is_round_full (SamLive *self)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);

  return self->round != NULL && sam_round_is_full (self->round);
}

/**
 * sam_live_takes_votes:
 *
 * Returns: whether a round is open; one that is being closed takes no more
 *   votes, and one that is paused none for now
 */
gboolean
sam_live_takes_votes (SamLive *self)
{
  return self->round != NULL && !self->is_closing && !sam_live_is_paused (self);
}

/**
 * sam_live_choose:
 *
 * The person at the keyboard pressed a key.
 */
void
sam_live_choose (SamLive *self, SamChoice choice)
{
  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (choice < SAM_N_CHOICES);

  if (sam_live_takes_votes (self) && sam_round_choose (self->round, choice))
    sam_live_emit_changed (self);
}

/**
 * sam_live_take_back:
 *
 * The person at the keyboard changed their mind, before confirming.
 */
void
sam_live_take_back (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (sam_live_takes_votes (self) && sam_round_take_back (self->round))
    sam_live_emit_changed (self);
}

/**
 * sam_live_confirm:
 *
 * Puts the vote of the person at the keyboard in; without a choice it is an
 * abstention. When all votes are in, closes the round.
 */
void
sam_live_confirm (SamLive *self)
{
  g_return_if_fail (SAM_IS_LIVE (self));

  if (!sam_live_takes_votes (self))
    return;

  if (sam_round_is_full (self->round))
    sam_live_close_round (self);
  else if (sam_round_confirm (self->round))
    sam_live_emit_changed (self);
}

/**
 * sam_live_get_hands:
 *
 * Returns: what was counted for @choice, for the field in which it is typed
 *   and for nothing else
 */
guint
sam_live_get_hands (SamLive *self, SamChoice choice)
{
  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  return self->round != NULL ? sam_round_get_count (self->round, choice) : 0;
}

/**
 * sam_live_set_hands:
 * @count: how many hands were raised; more than there are people are refused
 */
void
sam_live_set_hands (SamLive *self, SamChoice choice, guint count)
{
  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (choice < SAM_N_CHOICES);

  if (sam_live_takes_votes (self) &&
      sam_round_set_count (self->round, choice, count))
    sam_live_emit_changed (self);
}

/**
 * sam_live_enter_slips:
 * @counts: how many slips of paper say each
 *
 * Puts in what the slips came to, all at once, and closes the round.
 *
 * Returns: %FALSE if they are none, or more than people; then nothing happens
 */
gboolean
sam_live_enter_slips (SamLive *self, const guint counts[SAM_N_CHOICES])
{
  g_return_val_if_fail (SAM_IS_LIVE (self), FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  if (!sam_live_takes_votes (self) ||
      !sam_round_set_slips (self->round, counts))
    return FALSE;

  sam_live_close_round (self);

  return TRUE;
}

/* Whether both votes of each place can be compared once this round is closed,
 * if people keep their order. */
static gboolean
pairs_places (SamLive *self)
{
  return sam_round_get_way (self->round) == SAM_WAY_KEYBOARD &&
         sam_live_get_round_name (self) == SAM_ROUND_AFTER &&
         g_hash_table_contains (self->firsts,
                                GUINT_TO_POINTER (
                                    sam_session_get_position (self->session)));
}

/* Whether a second round follows, for which people keep their order. */
static gboolean
will_pair_places (SamLive *self)
{
  return sam_round_get_way (self->round) == SAM_WAY_KEYBOARD &&
         sam_live_get_round_name (self) == SAM_ROUND_BEFORE;
}

/* Returns: (transfer full): how far the open round is */
static char *
describe_open (SamLive *self)
{
  guint received = sam_round_get_received (self->round);
  guint n_voters = sam_round_get_n_voters (self->round);

  if (sam_round_get_way (self->round) == SAM_WAY_PAPER)
    return g_strdup (_ ("Slips are being counted"));

  if (sam_round_get_way (self->round) == SAM_WAY_HANDS)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%u of %u hand counted",
                                         "%u of %u hands counted", n_voters),
                            received, n_voters);

  if (self->starts_again && received == 0)
    return g_strdup_printf (_ ("This round was cut off and starts again. Vote "
                               "%u of %u received"),
                            received, n_voters);
  if (pairs_places (self))
    return g_strdup_printf (_ ("Come up in the same order as the first time: "
                               "only then can be said how many choose "
                               "differently. Vote %u of %u received"),
                            received, n_voters);
  if (will_pair_places (self) && received == 0)
    return g_strdup_printf (_ ("Come up one by one, and remember the order. "
                               "Vote %u of %u received"),
                            received, n_voters);

  return g_strdup_printf (_ ("Vote %u of %u received"), received, n_voters);
}

/**
 * sam_live_describe_round:
 *
 * Returns: (transfer full) (nullable): how far the voting of this phase is,
 *   in words that may be shown everywhere; %NULL outside voting
 */
char *
sam_live_describe_round (SamLive *self)
{
  SamPhaseKind kind;
  SamBallot   *ballot;
  guint        received;

  g_return_val_if_fail (SAM_IS_LIVE (self), NULL);

  if (self->round != NULL)
    return describe_open (self);
  if (self->reasons != NULL)
    return sam_live_describe_reasons (self);

  kind = sam_live_get_phase (self).kind;
  ballot = sam_session_item_get_ballot (sam_live_get_current (self));
  if (kind != SAM_PHASE_VOTE_BEFORE && kind != SAM_PHASE_VOTE_AFTER)
    return NULL;

  received = sam_ballot_get_received (ballot, sam_live_get_round_name (self));
  if (received == 0)
    return NULL;

  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u vote received · closed until the outcome",
                   "%u votes received · closed until the outcome", received),
      received);
}
