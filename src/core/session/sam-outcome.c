// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-outcome-private.h"

#include <glib/gi18n-lib.h>

/* What may be shown of a ballot, in numbers and in words. */

G_DEFINE_BOXED_TYPE (SamOutcome,
                     sam_outcome,
                     sam_outcome_ref,
                     sam_outcome_unref)

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
