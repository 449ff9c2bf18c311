// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fit.h"

/* Makes the parts of a meeting fit its minutes.
 *
 * A part that is pinned to a start divides the meeting: what stands before it
 * must end by then. Between two such points there is so much time, and in it
 *
 *   1. whatever is fixed, pinned or a must stays;
 *   2. of the others, as many stay as can of what was in until now, and then as
 *      many as can of the rest, each taken at its least minutes. This is exact,
 *      as trying all sets would be. Of sets that are equally good, the one of
 *      which the parts come first wins;
 *   3. if the usual minutes of what stays are too many, each gives up the same
 *      share of its slack, which is usual − least.
 */

/* What lies between two pinned starts. */
typedef struct
{
  guint first; /* index of the first part */
  guint end;   /* index after the last part */
  guint time;  /* minutes there are */
} Stretch;

static gboolean
is_essential (const SamFitPart *part)
{
  return part->fixed || part->must || part->pinned_start >= 0;
}

static guint
get_least (const SamFitPart *part)
{
  if (part->pinned_minutes > 0)
    return part->pinned_minutes;

  return part->fixed ? part->usual : part->least;
}

static guint
get_usual (const SamFitPart *part)
{
  return part->pinned_minutes > 0 ? part->pinned_minutes : part->usual;
}

static guint
get_worth (const SamFitPart *part, guint n_parts, gboolean mind_kept)
{
  return mind_kept && part->kept ? n_parts + 2 : 1;
}

/* Rule 2. The table says, for the parts from one on and for each number of
 * minutes, how much can stay; going through it from the front takes the first
 * parts where it makes no difference.
 *
 * @mind_kept: whether what was in until now comes first
 * @stays: (out caller-allocates): for each part of the stretch
 *
 * Returns: how many stay */
static guint
choose (const SamFitPart *parts,
        guint             n,
        guint             room,
        gboolean          mind_kept,
        gboolean         *stays)
{
  guint             width = room + 1;
  guint             n_stay = 0;
  g_autofree guint *best = g_new0 (guint, (gsize) (n + 1) * width);

  for (guint i = n; i-- > 0;)
    {
      guint least = get_least (&parts[i]);
      guint worth = get_worth (&parts[i], n, mind_kept);

      for (guint minutes = 0; minutes < width; minutes++)
        {
          guint without = best[(i + 1) * width + minutes];
          guint with = 0;

          if (!is_essential (&parts[i]) && least <= minutes)
            with = worth + best[(i + 1) * width + minutes - least];
          best[i * width + minutes] = MAX (with, without);
        }
    }

  for (guint i = 0; i < n; i++)
    {
      guint least = get_least (&parts[i]);
      guint worth = get_worth (&parts[i], n, mind_kept);

      stays[i] = is_essential (&parts[i]);
      if (!stays[i] && least <= room &&
          worth + best[(i + 1) * width + room - least] ==
              best[i * width + room])
        {
          stays[i] = TRUE;
          room -= least;
        }
      n_stay += stays[i] ? 1 : 0;
    }

  return n_stay;
}

/* What it is worth to take the next minute off @part, which gave @given; see
 * trim(). Equal fractions are equal as doubles too. */
static double
get_due (const SamFitPart *part, guint given)
{
  guint slack = get_usual (part) - get_least (part);

  return given < slack ? slack / (2.0 * given + 1) : 0;
}

/* Rule 3: takes @excess minutes off, one by one, each where slack / (2 given +
 * 1) is largest; where that is equal, off the later part. This is Webster's way
 * of sharing seats. By largest remainder it would come as near to the same
 * share, but there a minute more for all can be a minute less for one. Here it
 * never is, since what is taken first does not depend on what comes after it.
 */
static void
trim (const SamFitPart *parts,
      const Stretch    *stretch,
      const gboolean   *stays,
      guint             excess,
      SamFitPlace      *places)
{
  g_autofree double *due = g_new0 (double, stretch->end);

  for (guint i = stretch->first; i < stretch->end; i++)
    due[i] = stays[i] ? get_due (&parts[i], 0) : 0;

  for (guint taken = 0; taken < excess; taken++)
    {
      guint next = stretch->first;

      for (guint i = stretch->first; i < stretch->end; i++)
        if (due[i] >= due[next])
          next = i;

      g_assert (due[next] > 0);
      places[next].minutes--;
      places[next].why = SAM_FIT_TRIMMED;
      due[next] = get_due (&parts[next],
                           get_usual (&parts[next]) - places[next].minutes);
    }
}

static void
set_minutes (const SamFitPart *parts,
             const Stretch    *stretch,
             const gboolean   *stays,
             guint             time,
             SamFitPlace      *places)
{
  guint least = 0;
  guint usual = 0;

  for (guint i = stretch->first; i < stretch->end; i++)
    if (stays[i])
      {
        least += get_least (&parts[i]);
        usual += get_usual (&parts[i]);
        places[i].minutes = get_usual (&parts[i]);
      }

  if (usual > time && usual > least)
    trim (parts, stretch, stays, MIN (usual - time, usual - least), places);

  for (guint i = stretch->first; i < stretch->end; i++)
    if (!stays[i])
      {
        places[i].why = SAM_FIT_NO_ROOM;
        places[i].missing = get_least (&parts[i]) + least - MIN (time, least);
        places[i].missing -= MIN (places[i].missing, time - MIN (time, least));
      }
}

/* Returns: how many parts more would stay if nobody minded what was in */
static guint
fit_stretch (const SamFitPart *parts,
             const Stretch    *stretch,
             gboolean         *stays,
             SamFitPlace      *places)
{
  const SamFitPart *first = &parts[stretch->first];
  guint             n = stretch->end - stretch->first;
  guint             room = stretch->time;
  guint             most;

  for (guint i = 0; i < n; i++)
    if (is_essential (&first[i]))
      room -= MIN (room, get_least (&first[i]));

  most = choose (first, n, room, FALSE, stays + stretch->first);
  most -= choose (first, n, room, TRUE, stays + stretch->first);
  set_minutes (parts, stretch, stays, stretch->time, places);

  return most;
}

/* The index of the next part that is pinned to a start, or the end. */
static guint
find_pinned (const SamFitPart *parts, guint from, guint n_parts)
{
  while (from < n_parts && parts[from].pinned_start < 0)
    from++;

  return from;
}

/**
 * sam_fit:
 * @parts: (array length=n_parts): in their order
 * @n_parts: how many; 0 is an empty meeting
 * @available: minutes there are
 * @places: (array length=n_parts) (out caller-allocates): what became of each
 * @result: (out caller-allocates): what it came to
 *
 * Makes the parts fit. The same parts always come out the same. The time that
 * there is is only exceeded if the parts that cannot fall out exceed it alone,
 * at their least. What was in stays in if it can, so more time never throws
 * anything out; @result says whether a fit from scratch would keep more.
 *
 * The table of the choice has @n_parts × @available numbers, so 200 parts of a
 * working day are a few hundred kilobytes and about half a millisecond.
 */
void
sam_fit (const SamFitPart *parts,
         guint             n_parts,
         guint             available,
         SamFitPlace      *places,
         SamFitResult     *result)
{
  guint                cursor = 0;
  Stretch              stretch = { 0 };
  g_autofree gboolean *stays = g_new0 (gboolean, n_parts + 1);

  g_return_if_fail (n_parts == 0 || (parts != NULL && places != NULL));
  g_return_if_fail (result != NULL);

  *result = (SamFitResult){ 0 };

  while (stretch.first < n_parts)
    {
      const SamFitPart *first = &parts[stretch.first];
      guint             until = available;
      guint             late = 0;

      if (first->pinned_start >= 0)
        {
          late = cursor - MIN (cursor, (guint) first->pinned_start);
          cursor = MAX (cursor, (guint) first->pinned_start);
        }

      stretch.end = find_pinned (parts, stretch.first + 1, n_parts);
      if (stretch.end < n_parts)
        until = (guint) parts[stretch.end].pinned_start;
      stretch.time = until - MIN (until, cursor);

      for (guint i = stretch.first; i < stretch.end; i++)
        places[i] = (SamFitPlace){ .why = SAM_FIT_AS_USUAL };
      result->off_by += fit_stretch (parts, &stretch, stays, places);

      for (guint i = stretch.first; i < stretch.end; i++)
        {
          places[i].start = cursor;
          cursor += places[i].minutes;
          result->n_out += places[i].why == SAM_FIT_NO_ROOM ? 1 : 0;
        }
      if (late > 0)
        {
          places[stretch.first].why = SAM_FIT_LATE;
          places[stretch.first].missing = late;
        }
      stretch.first = stretch.end;
    }

  result->planned = cursor;
  result->spare = available - MIN (available, cursor);
  result->over = cursor - MIN (available, cursor);
}
