// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-late.h"

/*
 * The three ways out of a meeting that runs late: trim what is still to come,
 * park one part of it, or end later. Only the parts still to come are looked
 * at, in their order. The same parts always come out the same.
 */

static guint
get_slack (const SamLatePart *part)
{
  if (part->fixed || part->least > part->planned)
    return 0;

  return part->planned - part->least;
}

/* Takes the minutes that are left after sharing off those that gave least of
 * their share, the later ones first where that is equal.
 *
 * @rests: what each gave too little, in parts of a minute */
static void
share_rest (guint *rests, guint n_parts, guint left, guint *minutes)
{
  for (; left > 0; left--)
    {
      guint next = 0;

      for (guint i = 1; i < n_parts; i++)
        if (rests[i] >= rests[next])
          next = i;
      g_assert (rests[next] > 0);
      rests[next] = 0;
      minutes[next]--;
    }
}

/**
 * sam_late_trim:
 * @parts: (array length=n_parts): what is still to come
 * @over: how many minutes late the meeting is
 * @minutes: (array length=n_parts) (out caller-allocates): what each gets
 *
 * Takes @over minutes off the parts, or as many as can be, each in proportion
 * to its slack, which is planned − least: nobody gives a minute more or less
 * than that.
 *
 * Returns: how many minutes are gained, @over at most
 */
guint
sam_late_trim (const SamLatePart *parts,
               guint              n_parts,
               guint              over,
               guint             *minutes)
{
  guint             slack = 0;
  guint             gained;
  guint             left;
  g_autofree guint *rests = g_new0 (guint, n_parts + 1);

  g_return_val_if_fail (n_parts == 0 || (parts != NULL && minutes != NULL), 0);

  for (guint i = 0; i < n_parts; i++)
    slack += get_slack (&parts[i]);

  gained = MIN (over, slack);
  left = gained;
  for (guint i = 0; i < n_parts; i++)
    {
      guint share = gained * get_slack (&parts[i]);

      minutes[i] = parts[i].planned;
      if (share == 0)
        continue;
      minutes[i] -= share / slack;
      left -= share / slack;
      rests[i] = share % slack;
    }
  share_rest (rests, n_parts, left, minutes);

  return gained;
}

/* Whether to park @part rather than @than, which comes before it. */
static gboolean
goes_before (const SamLatePart *part, const SamLatePart *than, guint over)
{
  if (part->must != than->must)
    return !part->must;
  if (part->planned >= over || than->planned >= over)
    return part->planned >= over;

  return part->planned >= than->planned;
}

/**
 * sam_late_find_to_park:
 * @parts: (array length=n_parts): what is still to come
 * @over: how many minutes late the meeting is
 *
 * Finds the least important part: what may be there goes before what must be.
 * Of those it is the last one that gains @over minutes, since people put first
 * what they want most; if none does, the one that gains most.
 *
 * Returns: the index of the part to park, or -1 if none can be
 */
int
sam_late_find_to_park (const SamLatePart *parts, guint n_parts, guint over)
{
  int found = -1;

  g_return_val_if_fail (n_parts == 0 || parts != NULL, -1);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].fixed || !parts[i].parks || parts[i].planned == 0)
        continue;
      if (found < 0 || goes_before (&parts[i], &parts[found], over))
        found = (int) i;
    }

  return found;
}

/**
 * sam_late_get_longer:
 * @over: how many minutes late the meeting is
 *
 * Returns: by how many minutes to end later: @over, rounded up to a multiple of
 *   %SAM_LATE_STEP
 */
guint
sam_late_get_longer (guint over)
{
  return (over + SAM_LATE_STEP - 1) / SAM_LATE_STEP * SAM_LATE_STEP;
}
