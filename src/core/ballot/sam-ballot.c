// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-ballot-private.h"

/**
 * SamBallot:
 *
 * The voting on one dilemma in one session: at most two rounds. What they are
 * says its #SamVoteForm; mostly before and after the talk.
 *
 * How many votes a round received is public. What it came to is not: that is
 * behind sam_disclosure_ask(), which answers only once the ballot is open. So
 * is what people wrote about their choice.
 */
struct _SamBallot
{
  GObject parent_instance;

  guint       n_options;
  SamVoteForm form;
  SamTally   *tallies[SAM_N_ROUNDS]; /* (owned) (nullable) */
  int         compared;              /* places that changed, -1 if unknown */
  gboolean    open;                  /* the outcome was reached */
  gboolean    secret;                /* a round was held in secret */
  GStrv       reasons;               /* (owned) (nullable): by their sums */
};

G_DEFINE_FINAL_TYPE (SamBallot, sam_ballot, G_TYPE_OBJECT)

static void
sam_ballot_finalize (GObject *object)
{
  SamBallot *self = SAM_BALLOT (object);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    g_clear_pointer (&self->tallies[round], sam_tally_unref);
  g_strfreev (self->reasons);

  G_OBJECT_CLASS (sam_ballot_parent_class)->finalize (object);
}

static void
sam_ballot_class_init (SamBallotClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_ballot_finalize;
}

static void
sam_ballot_init (SamBallot *self)
{
  self->compared = -1;
}

/**
 * sam_ballot_new:
 * @n_options: how many options the dilemma has, 2 to 4
 *
 * Returns: (transfer full): a ballot in which nobody has voted yet
 */
SamBallot *
sam_ballot_new (guint n_options)
{
  return sam_ballot_new_of_form (n_options, SAM_VOTE_BEFORE_AFTER);
}

/**
 * sam_ballot_new_of_form:
 * @n_options: how many options the dilemma has, 2 to 4
 * @form: which rounds it gets; not %SAM_VOTE_NONE
 *
 * Returns: (transfer full): a ballot in which nobody has voted yet
 */
SamBallot *
sam_ballot_new_of_form (guint n_options, SamVoteForm form)
{
  SamBallot *self;

  g_return_val_if_fail (n_options >= 2 && n_options <= 4, NULL);
  g_return_val_if_fail (form < SAM_VOTE_NONE, NULL);

  self = g_object_new (SAM_TYPE_BALLOT, NULL);
  self->n_options = n_options;
  self->form = form;

  return self;
}

guint
sam_ballot_get_n_options (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), 0);

  return self->n_options;
}

SamVoteForm
sam_ballot_get_form (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), SAM_VOTE_BEFORE_AFTER);

  return self->form;
}

gboolean
sam_ballot_has_round (SamBallot *self, SamRoundName round)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), FALSE);

  return self->tallies[round] != NULL;
}

/**
 * sam_ballot_was_held:
 *
 * Returns: whether there was any round
 */
gboolean
sam_ballot_was_held (SamBallot *self)
{
  return sam_ballot_has_round (self, SAM_ROUND_BEFORE) ||
         sam_ballot_has_round (self, SAM_ROUND_AFTER);
}

/**
 * sam_ballot_get_received:
 *
 * Returns: how many votes @round received; 0 if it was not held
 */
guint
sam_ballot_get_received (SamBallot *self, SamRoundName round)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), 0);

  if (self->tallies[round] == NULL)
    return 0;

  return sam_tally_get_total (self->tallies[round]);
}

/**
 * sam_ballot_get_way:
 *
 * Returns: how @round was voted; by keyboard if it was not held
 */
SamWay
sam_ballot_get_way (SamBallot *self, SamRoundName round)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), SAM_WAY_KEYBOARD);

  if (self->tallies[round] == NULL)
    return SAM_WAY_KEYBOARD;

  return sam_tally_get_way (self->tallies[round]);
}

/**
 * sam_ballot_is_open:
 *
 * Returns: whether the outcome was reached
 */
gboolean
sam_ballot_is_open (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), FALSE);

  return self->open;
}

/**
 * sam_ballot_was_secret:
 *
 * Returns: whether any of its rounds was held in secret. Then none is held with
 *   hands any more: a vote can become stricter, never more open.
 */
gboolean
sam_ballot_was_secret (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), FALSE);

  return self->secret;
}

/**
 * sam_ballot_has_reasons:
 *
 * Returns: whether people wrote about their choice
 */
gboolean
sam_ballot_has_reasons (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), FALSE);

  return self->reasons != NULL;
}

/**
 * sam_ballot_get_tally:
 *
 * Returns: (transfer none) (nullable): the sums of @round
 */
SamTally *
sam_ballot_get_tally (SamBallot *self, SamRoundName round)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), NULL);

  return self->tallies[round];
}

/**
 * sam_ballot_set_tally:
 * @tally: (nullable): %NULL if the round is held again
 */
void
sam_ballot_set_tally (SamBallot *self, SamRoundName round, SamTally *tally)
{
  g_return_if_fail (SAM_IS_BALLOT (self));
  g_return_if_fail (tally == NULL ||
                    sam_tally_get_n_options (tally) == self->n_options);

  if (tally != NULL)
    {
      sam_tally_ref (tally);
      self->secret |= sam_way_is_secret (sam_tally_get_way (tally));
    }
  g_clear_pointer (&self->tallies[round], sam_tally_unref);
  self->tallies[round] = tally;
}

/**
 * sam_ballot_get_compared:
 *
 * Returns: how many places chose differently, or -1 if that is not known
 */
int
sam_ballot_get_compared (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), -1);

  return self->compared;
}

void
sam_ballot_set_compared (SamBallot *self, int compared)
{
  g_return_if_fail (SAM_IS_BALLOT (self));
  g_return_if_fail (compared >= -1);

  self->compared = compared;
}

void
sam_ballot_set_open (SamBallot *self, gboolean open)
{
  g_return_if_fail (SAM_IS_BALLOT (self));

  self->open = open;
}

/**
 * sam_ballot_get_reasons:
 *
 * Returns: (transfer none) (nullable): what people wrote about their choice
 */
const char *const *
sam_ballot_get_reasons (SamBallot *self)
{
  g_return_val_if_fail (SAM_IS_BALLOT (self), NULL);

  return (const char *const *) self->reasons;
}

/**
 * sam_ballot_set_reasons:
 * @reasons: (transfer none) (nullable): from sam_reason_round_mix(); none at
 *   all is %NULL
 */
void
sam_ballot_set_reasons (SamBallot *self, const char *const *reasons)
{
  GStrv copy = NULL;

  g_return_if_fail (SAM_IS_BALLOT (self));

  if (reasons != NULL && reasons[0] != NULL)
    copy = g_strdupv ((char **) reasons);
  g_strfreev (self->reasons);
  self->reasons = copy;
}
