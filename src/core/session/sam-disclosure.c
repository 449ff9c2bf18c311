// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-disclosure.h"

#include "sam-ballot-private.h"
#include "sam-outcome-private.h"

/* The one guard, and nothing else: what an outcome says in words is in
 * sam-outcome.c. */

/* A round that hands were raised in was seen by everybody; a secret one must
 * be large enough to hide in. */
static gboolean
is_large_enough (SamBallot *ballot)
{
  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_ballot_has_round (ballot, round) &&
        sam_ballot_get_received (ballot, round) < SAM_LEAST_VOTERS_FOR_BARS)
      return FALSE;

  return TRUE;
}

/* What is voted once did not move. */
static SamShift
get_shift (SamBallot *ballot)
{
  if (sam_ballot_get_form (ballot) == SAM_VOTE_ONCE)
    return (SamShift){ SAM_SHIFT_UNKNOWN, 0, 0 };

  return sam_shift_between (sam_ballot_get_tally (ballot, SAM_ROUND_BEFORE),
                            sam_ballot_get_tally (ballot, SAM_ROUND_AFTER),
                            sam_ballot_get_compared (ballot));
}

static SamOutcome *
outcome_new (SamBallot *ballot)
{
  SamOutcome *self = g_new0 (SamOutcome, 1);

  g_ref_count_init (&self->ref_count);
  self->n_options = sam_ballot_get_n_options (ballot);
  self->form = sam_ballot_get_form (ballot);
  self->has_bars = is_large_enough (ballot);
  self->shift = get_shift (ballot);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    {
      SamTally *tally = sam_ballot_get_tally (ballot, round);

      if (tally == NULL)
        continue;

      self->held[round] = TRUE;
      self->totals[round] = sam_tally_get_total (tally);
      if (self->has_bars)
        self->tallies[round] = sam_tally_ref (tally);
    }

  return self;
}

/**
 * sam_disclosure_ask:
 * @ballot: the voting on a dilemma
 * @surface: where it would be shown
 *
 * The one guard: may this be shown, here, now? Both windows, the summary, the
 * export, the screen reader and the search ask it, and nothing else reads
 * what a round came to.
 *
 * Nothing is shown before the outcome is reached, nothing ever in the log or
 * the search, and nothing of a ballot with two voters or fewer. With three or
 * four voters there are no counts, only how many chose differently
 * (product.md, "A session, minute by minute"). All of that holds whatever the
 * form of the vote.
 *
 * Returns: (transfer full) (nullable): what may be shown; %NULL for nothing
 */
SamOutcome *
sam_disclosure_ask (SamBallot *ballot, SamSurface surface)
{
  guint most = 0;

  g_return_val_if_fail (SAM_IS_BALLOT (ballot), NULL);

  if (surface == SAM_SURFACE_LOG || surface == SAM_SURFACE_SEARCH)
    return NULL;

  if (!sam_ballot_is_open (ballot))
    return NULL;

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    most = MAX (most, sam_ballot_get_received (ballot, round));
  if (most < SAM_LEAST_VOTERS)
    return NULL;

  return outcome_new (ballot);
}

/**
 * sam_disclosure_may_vote:
 * @n_people: how many are here
 *
 * Returns: whether a vote is held at all; with two or fewer there is only
 *   talk
 */
gboolean
sam_disclosure_may_vote (guint n_people)
{
  return n_people >= SAM_LEAST_VOTERS;
}

/**
 * sam_disclosure_should_warn:
 * @n_people: how many are here
 *
 * Returns: whether people should hear before the vote that so few can guess
 *   each other's choice
 */
gboolean
sam_disclosure_should_warn (guint n_people)
{
  return sam_disclosure_may_vote (n_people) &&
         n_people < SAM_LEAST_VOTERS_FOR_BARS;
}

/**
 * sam_disclosure_may_ask_reasons:
 * @n_people: how many are here
 *
 * Returns: whether people are asked to write why they chose as they did. A
 *   reason tells the choice, so with fewer than have bars nobody is asked.
 */
gboolean
sam_disclosure_may_ask_reasons (guint n_people)
{
  return n_people >= SAM_LEAST_VOTERS_FOR_BARS;
}

/**
 * sam_disclosure_ask_reasons:
 * @ballot: the voting on a dilemma
 * @surface: where they would be shown
 *
 * The same guard, for what people wrote about their choice: it is for the team
 * in the room and for its own summary. It is never shared, searched or logged.
 *
 * Returns: (transfer full) (nullable): what may be shown, in an order that says
 *   nothing; %NULL for nothing
 */
GStrv
sam_disclosure_ask_reasons (SamBallot *ballot, SamSurface surface)
{
  g_return_val_if_fail (SAM_IS_BALLOT (ballot), NULL);

  if (surface != SAM_SURFACE_SHARED_SCREEN && surface != SAM_SURFACE_CONSOLE &&
      surface != SAM_SURFACE_SUMMARY)
    return NULL;

  return g_strdupv ((char **) sam_ballot_get_reasons (ballot));
}
