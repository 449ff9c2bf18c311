// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-disclosure.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot-private.h"

/**
 * SamOutcome:
 *
 * What may be shown of a ballot, here and now. Whoever holds one may show all
 * of it; what may not be shown is not in it.
 */
struct _SamOutcome
{
  grefcount ref_count;

  guint     n_options;
  gboolean  has_bars;
  SamTally *tallies[SAM_N_ROUNDS]; /* (owned) (nullable): none without bars */
  gboolean  held[SAM_N_ROUNDS];
  guint     totals[SAM_N_ROUNDS];
  SamShift  shift;
};

G_DEFINE_BOXED_TYPE (SamOutcome,
                     sam_outcome,
                     sam_outcome_ref,
                     sam_outcome_unref)

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

static SamOutcome *
outcome_new (SamBallot *ballot)
{
  SamOutcome *self = g_new0 (SamOutcome, 1);

  g_ref_count_init (&self->ref_count);
  self->n_options = sam_ballot_get_n_options (ballot);
  self->has_bars = is_large_enough (ballot);
  self->shift =
      sam_shift_between (sam_ballot_get_tally (ballot, SAM_ROUND_BEFORE),
                         sam_ballot_get_tally (ballot, SAM_ROUND_AFTER),
                         sam_ballot_get_compared (ballot));

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
 * (product.md, "A session, minute by minute").
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

SamOutcome *
sam_outcome_ref (SamOutcome *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_ref_count_inc (&self->ref_count);

  return self;
}

void
sam_outcome_unref (SamOutcome *self)
{
  g_return_if_fail (self != NULL);

  if (!g_ref_count_dec (&self->ref_count))
    return;

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    g_clear_pointer (&self->tallies[round], sam_tally_unref);
  g_free (self);
}

/**
 * sam_outcome_has_bars:
 *
 * Returns: whether counts may be shown
 */
gboolean
sam_outcome_has_bars (SamOutcome *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->has_bars;
}

gboolean
sam_outcome_has_round (SamOutcome *self, SamRoundName round)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->held[round];
}

/**
 * sam_outcome_get_count:
 *
 * Returns: how many said @choice in @round; 0 without bars
 */
guint
sam_outcome_get_count (SamOutcome *self, SamRoundName round, SamChoice choice)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->tallies[round] == NULL)
    return 0;

  return sam_tally_get_count (self->tallies[round], choice);
}

guint
sam_outcome_get_total (SamOutcome *self, SamRoundName round)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->totals[round];
}

guint
sam_outcome_get_n_options (SamOutcome *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_options;
}

SamShift
sam_outcome_get_shift (SamOutcome *self)
{
  g_return_val_if_fail (self != NULL, ((SamShift){ SAM_SHIFT_UNKNOWN, 0, 0 }));

  return self->shift;
}

/**
 * sam_outcome_describe_shift:
 *
 * Returns: (transfer full) (nullable): one sentence on what moved, alike for
 *   every direction; %NULL when there is nothing to say
 */
char *
sam_outcome_describe_shift (SamOutcome *self)
{
  const SamShift *shift;

  g_return_val_if_fail (self != NULL, NULL);

  shift = &self->shift;

  switch (shift->kind)
    {
    case SAM_SHIFT_EXACT:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%u of %u chose differently.",
                                           "%u of %u chose differently.",
                                           shift->changed),
                              shift->changed, shift->voters);
    case SAM_SHIFT_AT_LEAST:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "At least %u of %u chose differently.",
                       "At least %u of %u chose differently.", shift->changed),
          shift->changed, shift->voters);
    case SAM_SHIFT_UNKNOWN:
    default:
      if (self->held[SAM_ROUND_BEFORE] && self->held[SAM_ROUND_AFTER])
        return g_strdup (_ ("Not as many people voted both times, so nothing "
                            "can be said about how many chose differently."));
      return NULL;
    }
}

/**
 * sam_outcome_describe_choice:
 *
 * Returns: (transfer full) (nullable): the counts of @choice in words, as
 *   "5 before, 3 after"; %NULL without bars
 */
char *
sam_outcome_describe_choice (SamOutcome *self, SamChoice choice)
{
  guint before, after;

  g_return_val_if_fail (self != NULL, NULL);

  if (!self->has_bars)
    return NULL;

  before = sam_outcome_get_count (self, SAM_ROUND_BEFORE, choice);
  after = sam_outcome_get_count (self, SAM_ROUND_AFTER, choice);

  if (self->held[SAM_ROUND_BEFORE] && self->held[SAM_ROUND_AFTER])
    /* Translators: votes for one option, before and after the talk */
    return g_strdup_printf (_ ("%u before, %u after"), before, after);
  if (self->held[SAM_ROUND_AFTER])
    return g_strdup_printf (_ ("%u after"), after);

  return g_strdup_printf (_ ("%u before"), before);
}
