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

  guint       n_options;
  SamVoteForm form;
  gboolean    has_bars;
  SamTally   *tallies[SAM_N_ROUNDS]; /* (owned) (nullable): none without bars */
  gboolean    held[SAM_N_ROUNDS];
  guint       totals[SAM_N_ROUNDS];
  SamShift    shift;
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
 * sam_outcome_get_word:
 *
 * Returns: (transfer none): what @round is called beside its numbers, in small
 *   letters, as "before" or "as the carer"
 */
const char *
sam_outcome_get_word (SamOutcome *self, SamRoundName round)
{
  g_return_val_if_fail (self != NULL, "");

  if (self->form == SAM_VOTE_SELF_CARER)
    /* Translators: beside a bar: the vote from one's own chair, and from that
     * of the carer; so in small letters */
    return round == SAM_ROUND_BEFORE ? C_ ("round", "as yourself")
                                     : C_ ("round", "as the carer");
  if (self->form == SAM_VOTE_ONCE)
    /* Translators: beside the one bar of an option; so in small letters */
    return C_ ("round", "votes");

  /* Translators: beside a bar, so in small letters */
  return round == SAM_ROUND_BEFORE ? C_ ("round", "before")
                                   : C_ ("round", "after");
}

/* Returns: (transfer full) (nullable): why nothing is said of two rounds */
static char *
describe_unknown (SamOutcome *self)
{
  gboolean both = self->form != SAM_VOTE_ONCE && self->held[SAM_ROUND_BEFORE] &&
                  self->held[SAM_ROUND_AFTER];

  if (both && self->form == SAM_VOTE_SELF_CARER)
    return g_strdup (_ ("Not as many people voted from both chairs, so nothing "
                        "can be said about how many chose differently."));
  if (both)
    return g_strdup (_ ("Not as many people voted both times, so nothing can "
                        "be said about how many chose differently."));
  if (!self->has_bars)
    return g_strdup (_ ("So few people voted that what they chose stays with "
                        "them."));

  return NULL;
}

/* Returns: (transfer full): how many choose differently from another chair */
static char *
describe_chairs (const SamShift *shift)
{
  if (shift->kind == SAM_SHIFT_EXACT)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "%u of %u chooses differently from the carer’s chair.",
                     "%u of %u choose differently from the carer’s chair.",
                     shift->changed),
        shift->changed, shift->voters);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "At least %u of %u chooses differently "
                                       "from the carer’s chair.",
                                       "At least %u of %u choose differently "
                                       "from the carer’s chair.",
                                       shift->changed),
                          shift->changed, shift->voters);
}

/**
 * sam_outcome_describe_shift:
 *
 * Returns: (transfer full) (nullable): one sentence on what moved, alike for
 *   every direction, or on why nothing is shown; %NULL when there is nothing
 *   to say
 */
char *
sam_outcome_describe_shift (SamOutcome *self)
{
  const SamShift *shift;

  g_return_val_if_fail (self != NULL, NULL);

  shift = &self->shift;

  if (shift->kind == SAM_SHIFT_UNKNOWN)
    return describe_unknown (self);
  if (self->form == SAM_VOTE_SELF_CARER)
    return describe_chairs (shift);
  if (shift->kind == SAM_SHIFT_EXACT)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%u of %u chose differently.",
                                         "%u of %u chose differently.",
                                         shift->changed),
                            shift->changed, shift->voters);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       "At least %u of %u chose differently.",
                                       "At least %u of %u chose differently.",
                                       shift->changed),
                          shift->changed, shift->voters);
}

/* Returns: (transfer full): the counts of two rounds, or of one */
static char *
describe_rounds (SamOutcome *self, guint before, guint after)
{
  gboolean seats = self->form == SAM_VOTE_SELF_CARER;

  if (self->held[SAM_ROUND_BEFORE] && self->held[SAM_ROUND_AFTER])
    return g_strdup_printf (seats
                                /* Translators: votes for one option, from
                                 * one's own chair and from the carer's */
                                ? _ ("%u as yourself, %u as the carer")
                                /* Translators: votes for one option, before
                                 * and after the talk */
                                : _ ("%u before, %u after"),
                            before, after);
  if (self->held[SAM_ROUND_AFTER])
    return g_strdup_printf (seats ? _ ("%u as the carer") : _ ("%u after"),
                            after);

  return g_strdup_printf (seats ? _ ("%u as yourself") : _ ("%u before"),
                          before);
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

  if (self->form == SAM_VOTE_ONCE)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u vote", "%u votes",
                                         after),
                            after);

  return describe_rounds (self, before, after);
}
