// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-dots.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More than anybody has. */
#define MOST_DOTS 8

/**
 * SamDots:
 *
 * Dots on proposals while they are being placed: people come up to the keyboard
 * one by one. Only sums stay; what somebody placed is wiped once the next may
 * come. No sum can be asked for before all are in.
 */
struct _SamDots
{
  guint n_proposals;
  guint n_people;
  guint received; /* people who are done */

  guint sums[SAM_DOTS_MOST_PROPOSALS];
  guint placed[MOST_DOTS]; /* by the one at the keyboard, in their order */
  guint n_placed;
};

/**
 * sam_dots_per_person:
 *
 * Returns: how many dots each person gets: the square root of the number of
 *   proposals, rounded, and at least 1
 */
guint
sam_dots_per_person (guint n_proposals)
{
  guint dots = 1;

  /* The next whole number is nearer from half of the way on, which is where
   * the square of the number and a half lies. */
  while (n_proposals > dots * dots + dots)
    dots++;

  return dots;
}

/**
 * sam_dots_asks_first:
 * @n_chosen: how many improvement points there are
 *
 * Returns: whether one more should be asked about: few are kept better than
 *   many
 */
gboolean
sam_dots_asks_first (guint n_chosen)
{
  return n_chosen >= SAM_MOST_AGREEMENTS;
}

/* Returns: the most dots that are fewer than @below; 0 for none */
static int
find_most (const int *dots, guint n, int below)
{
  int most = 0;

  for (guint i = 0; i < n; i++)
    if (dots[i] > most && dots[i] < below)
      most = dots[i];

  return most;
}

static guint
count_with (const int *dots, guint n, int wanted)
{
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += dots[i] == wanted;

  return count;
}

/* Returns: (transfer full): the numbers of those with @wanted dots, as “1, 2
 *   and 4” */
static char *
list_numbers (const int *dots, guint n, int wanted)
{
  guint    left = count_with (dots, n, wanted);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (dots[i] != wanted)
        continue;

      if (list->len > 0)
        /* Translators: between the last two of a list, as in “1, 2 and 4” */
        g_string_append (list, left == 1 ? _ (" and ") : ", ");
      g_string_append_printf (list, "%u", i + 1);
      left--;
    }

  return g_string_free (list, FALSE);
}

/**
 * sam_dots_describe:
 * @dots: (array length=n_proposals): of all people together; below 0 for none
 *
 * Tells where most dots are, for as many as become improvement points. Where
 * two have as many, that is told and not decided.
 *
 * Returns: (transfer full): a sentence or two
 */
char *
sam_dots_describe (const int *dots, guint n_proposals)
{
  int              most, second;
  g_autofree char *first_list = NULL;
  g_autofree char *second_list = NULL;

  g_return_val_if_fail (dots != NULL || n_proposals == 0, NULL);

  most = find_most (dots, n_proposals, G_MAXINT);
  if (most == 0)
    return g_strdup (_ ("No dots were placed."));

  first_list = list_numbers (dots, n_proposals, most);
  if (count_with (dots, n_proposals, most) > SAM_MOST_AGREEMENTS)
    return g_strdup_printf (_ ("%s have as many dots. Talk about which it "
                               "will be."),
                            first_list);

  second = find_most (dots, n_proposals, most);
  if (count_with (dots, n_proposals, most) == SAM_MOST_AGREEMENTS)
    return g_strdup_printf (_ ("%s have as many dots, and the most."),
                            first_list);
  if (second == 0)
    return g_strdup_printf (_ ("All dots are on %s."), first_list);

  second_list = list_numbers (dots, n_proposals, second);
  if (count_with (dots, n_proposals, second) > 1)
    return g_strdup_printf (_ ("Most dots on %s. After that %s have as many: "
                               "talk about which it will be."),
                            first_list, second_list);

  return g_strdup_printf (_ ("Most dots on %s, then on %s."), first_list,
                          second_list);
}

/**
 * sam_dots_new:
 * @n_proposals: 1 to %SAM_DOTS_MOST_PROPOSALS
 * @n_people: at least 1
 *
 * Returns: (transfer full): a round in which nobody has placed anything
 */
SamDots *
sam_dots_new (guint n_proposals, guint n_people)
{
  SamDots *self;

  g_return_val_if_fail (n_proposals >= 1, NULL);
  g_return_val_if_fail (n_proposals <= SAM_DOTS_MOST_PROPOSALS, NULL);
  g_return_val_if_fail (n_people >= 1, NULL);

  self = g_new0 (SamDots, 1);
  self->n_proposals = n_proposals;
  self->n_people = n_people;

  return self;
}

void
sam_dots_free (SamDots *self)
{
  g_return_if_fail (self != NULL);

  memset (self, 0, sizeof *self);
  g_free (self);
}

guint
sam_dots_get_n_proposals (SamDots *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_proposals;
}

guint
sam_dots_get_n_people (SamDots *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_people;
}

/**
 * sam_dots_set_n_people:
 *
 * Somebody came in, or left.
 *
 * Returns: %FALSE if more have placed their dots already
 */
gboolean
sam_dots_set_n_people (SamDots *self, guint n_people)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (n_people < 1 || n_people < self->received)
    return FALSE;

  self->n_people = n_people;

  return TRUE;
}

/**
 * sam_dots_get_received:
 *
 * Returns: how many people are done. That number may always be shown.
 */
guint
sam_dots_get_received (SamDots *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->received;
}

/**
 * sam_dots_get_left:
 *
 * Returns: how many dots whoever is at the keyboard has left
 */
guint
sam_dots_get_left (SamDots *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (sam_dots_is_full (self))
    return 0;

  return sam_dots_per_person (self->n_proposals) - self->n_placed;
}

gboolean
sam_dots_is_full (SamDots *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->received >= self->n_people;
}

/**
 * sam_dots_place:
 * @proposal: from 0; the same one may get several
 *
 * Returns: whether the dot was there to be placed
 */
gboolean
sam_dots_place (SamDots *self, guint proposal)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (proposal >= self->n_proposals || sam_dots_get_left (self) == 0)
    return FALSE;

  self->placed[self->n_placed++] = proposal;

  return TRUE;
}

/**
 * sam_dots_take_back:
 *
 * Whoever is at the keyboard takes back the last dot.
 *
 * Returns: whether there was one
 */
gboolean
sam_dots_take_back (SamDots *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->n_placed == 0)
    return FALSE;

  self->placed[--self->n_placed] = 0;

  return TRUE;
}

/**
 * sam_dots_confirm:
 *
 * Whoever is at the keyboard is done, with dots left or not, and the next may
 * come.
 *
 * Returns: %FALSE if all are done already
 */
gboolean
sam_dots_confirm (SamDots *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (sam_dots_is_full (self))
    return FALSE;

  for (guint i = 0; i < self->n_placed; i++)
    self->sums[self->placed[i]]++;
  memset (self->placed, 0, sizeof self->placed);
  self->n_placed = 0;
  self->received++;

  return TRUE;
}

/**
 * sam_dots_count:
 * @proposal: from 0
 *
 * Returns: how many dots it got from all people together; -1 as long as not all
 *   are done, since the first would sway the last
 */
int
sam_dots_count (SamDots *self, guint proposal)
{
  g_return_val_if_fail (self != NULL, -1);

  if (proposal >= self->n_proposals || !sam_dots_is_full (self))
    return -1;

  return (int) self->sums[proposal];
}
