// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-round.h"

#include <string.h>

/* No place has chosen this. */
#define NOTHING 0xff

/**
 * SamRound:
 *
 * One round of voting while it is going on. It lives in memory only.
 *
 * In a keyboard round a place number is the only link between a person and a
 * choice; sam_round_compare() needs it once, and sam_round_free() wipes it.
 * Hands and slips of paper come as counts. Choices are kept in no file and no
 * log.
 */
struct _SamRound
{
  SamWay way;
  guint  n_options;
  guint  n_voters;

  guint8 places[SAM_MAX_PEOPLE]; /* keyboard: by order of coming up */
  guint  received;               /* keyboard: places that are filled */
  guint8 pending;                /* keyboard: pressed, not yet confirmed */

  guint counts[SAM_N_CHOICES]; /* hands, paper: what the facilitator counted */
};

static gboolean
is_choice (SamRound *self, SamChoice choice)
{
  return choice < self->n_options || choice == SAM_CHOICE_DOUBT ||
         choice == SAM_CHOICE_ABSTAIN;
}

/**
 * sam_round_new:
 * @n_options: how many options the dilemma has, 2 to 4
 * @n_voters: how many people vote, 1 to %SAM_MAX_PEOPLE
 *
 * Returns: (transfer full): an open round with nothing in it
 */
SamRound *
sam_round_new (SamWay way, guint n_options, guint n_voters)
{
  SamRound *self;

  g_return_val_if_fail (n_options >= 2 && n_options <= 4, NULL);
  g_return_val_if_fail (n_voters >= 1 && n_voters <= SAM_MAX_PEOPLE, NULL);

  self = g_new0 (SamRound, 1);
  self->way = way;
  self->n_options = n_options;
  self->n_voters = n_voters;
  self->pending = NOTHING;

  return self;
}

void
sam_round_free (SamRound *self)
{
  g_return_if_fail (self != NULL);

  memset (self, 0, sizeof *self);
  g_free (self);
}

SamWay
sam_round_get_way (SamRound *self)
{
  g_return_val_if_fail (self != NULL, SAM_WAY_KEYBOARD);

  return self->way;
}

guint
sam_round_get_n_voters (SamRound *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_voters;
}

/**
 * sam_round_set_n_voters:
 * @n_voters: 1 to %SAM_MAX_PEOPLE
 *
 * Makes room for somebody who came in, or closes the place of somebody who
 * left. What was received stays.
 *
 * Returns: %FALSE if that many votes do not exist, or fewer than received
 */
gboolean
sam_round_set_n_voters (SamRound *self, guint n_voters)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (n_voters < 1 || n_voters > SAM_MAX_PEOPLE ||
      n_voters < sam_round_get_received (self))
    return FALSE;

  self->n_voters = n_voters;

  return TRUE;
}

/**
 * sam_round_get_received:
 *
 * Returns: how many votes are in. That number may always be shown.
 */
guint
sam_round_get_received (SamRound *self)
{
  guint received = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (self->way == SAM_WAY_KEYBOARD)
    return self->received;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    received += self->counts[choice];

  return received;
}

gboolean
sam_round_is_full (SamRound *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return sam_round_get_received (self) >= self->n_voters;
}

/**
 * sam_round_choose:
 *
 * The person at the keyboard pressed a key. It counts after
 * sam_round_confirm(); until then another key replaces it.
 *
 * Returns: %FALSE if this round has no such choice or no place left
 */
gboolean
sam_round_choose (SamRound *self, SamChoice choice)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->way != SAM_WAY_KEYBOARD || !is_choice (self, choice) ||
      sam_round_is_full (self))
    return FALSE;

  self->pending = (guint8) choice;

  return TRUE;
}

/**
 * sam_round_take_back:
 *
 * Forgets what the person at the keyboard pressed. A confirmed vote stays.
 *
 * Returns: %FALSE if there was nothing to forget
 */
gboolean
sam_round_take_back (SamRound *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->pending == NOTHING)
    return FALSE;

  self->pending = NOTHING;

  return TRUE;
}

/**
 * sam_round_has_choice:
 *
 * Returns: whether something was pressed and waits for confirmation; never
 *   what
 */
gboolean
sam_round_has_choice (SamRound *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->pending != NOTHING;
}

/**
 * sam_round_confirm:
 *
 * Puts the vote of the person at the keyboard in. Without a choice it is an
 * abstention.
 *
 * Returns: %FALSE if there is no place left, or this is no keyboard round
 */
gboolean
sam_round_confirm (SamRound *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->way != SAM_WAY_KEYBOARD || sam_round_is_full (self))
    return FALSE;

  self->places[self->received++] =
      self->pending == NOTHING ? SAM_CHOICE_ABSTAIN : self->pending;
  self->pending = NOTHING;

  return TRUE;
}

/**
 * sam_round_set_count:
 * @count: how many hands the facilitator saw
 *
 * Returns: %FALSE if votes are not counted by hands, if there is no such
 *   choice, or if that would be more hands than people
 */
gboolean
sam_round_set_count (SamRound *self, SamChoice choice, guint count)
{
  guint others;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->way != SAM_WAY_HANDS || !is_choice (self, choice))
    return FALSE;

  others = sam_round_get_received (self) - self->counts[choice];
  if (count > self->n_voters - others)
    return FALSE;

  self->counts[choice] = count;

  return TRUE;
}

/**
 * sam_round_get_count:
 *
 * Returns: what was entered for @choice when hands are counted, for the field
 *   in which it is typed and for nothing else; 0 in a secret round
 */
guint
sam_round_get_count (SamRound *self, SamChoice choice)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (choice < SAM_N_CHOICES, 0);

  return self->way == SAM_WAY_HANDS ? self->counts[choice] : 0;
}

/**
 * sam_round_set_slips:
 * @counts: how many slips of paper say each
 *
 * Puts all slips in at once: a count while they come in one by one would tell
 * what was on the last.
 *
 * Returns: %FALSE if this is no round on paper, if a choice is not offered, or
 *   if there are no slips or more than people; then nothing changes
 */
gboolean
sam_round_set_slips (SamRound *self, const guint counts[SAM_N_CHOICES])
{
  guint total = 0;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (counts != NULL, FALSE);

  if (self->way != SAM_WAY_PAPER)
    return FALSE;

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    {
      if (counts[choice] > self->n_voters ||
          (counts[choice] > 0 && !is_choice (self, choice)))
        return FALSE;
      total += counts[choice];
    }

  if (total == 0 || total > self->n_voters)
    return FALSE;

  memcpy (self->counts, counts, sizeof self->counts);

  return TRUE;
}

/**
 * sam_round_tally:
 *
 * Returns: (transfer full): the sums of what is in now
 */
SamTally *
sam_round_tally (SamRound *self)
{
  guint counts[SAM_N_CHOICES] = { 0 };

  g_return_val_if_fail (self != NULL, NULL);

  if (self->way != SAM_WAY_KEYBOARD)
    return sam_tally_new (self->way, self->n_options, self->counts);

  for (guint place = 0; place < self->received; place++)
    counts[self->places[place]]++;

  return sam_tally_new (self->way, self->n_options, counts);
}

/**
 * sam_round_compare:
 * @later: the round after the talk
 *
 * Counts the places that chose differently. This is right only if people came
 * up in the same order both times, as the screen asks them to.
 *
 * Returns: that number, or -1 if it cannot be known: not two keyboard rounds,
 *   or not as many votes
 */
int
sam_round_compare (SamRound *self, SamRound *later)
{
  int changed = 0;

  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (later != NULL, -1);

  if (self->way != SAM_WAY_KEYBOARD || later->way != SAM_WAY_KEYBOARD ||
      self->received != later->received || self->n_options != later->n_options)
    return -1;

  for (guint place = 0; place < self->received; place++)
    changed += self->places[place] != later->places[place];

  return changed;
}
