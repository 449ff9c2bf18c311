// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fit.h"

#include <stdlib.h>

/* Fewer runs say nothing yet. */
#define LEAST_RUNS 3

/* A run this much shorter or longer than the middle one was something else: it
 * was skipped, or the team forgot to go on. */
#define OUTLIER_FACTOR 3

static int
compare_seconds (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

/* Of @n_runs in order. */
static guint
get_median (const guint *runs, guint n_runs)
{
  guint middle = n_runs / 2;

  if (n_runs % 2 == 1)
    return runs[middle];

  return runs[middle - 1] + (runs[middle] - runs[middle - 1]) / 2;
}

/**
 * sam_learned_minutes:
 * @seconds: (array length=n_runs): how long the team took each time
 * @n_runs: how many times
 *
 * What an item usually takes with this team: the median of its runs, after
 * those that took less than a third of the median, or more than three times as
 * much, were left out.
 *
 * Returns: whole minutes, at least 1; 0 if there are fewer than three runs
 */
guint
sam_learned_minutes (const guint *seconds, guint n_runs)
{
  guint             median;
  guint             typical;
  guint             n = 0;
  g_autofree guint *runs = NULL;

  g_return_val_if_fail (seconds != NULL || n_runs == 0, 0);

  if (n_runs < LEAST_RUNS)
    return 0;

  runs = g_memdup2 (seconds, n_runs * sizeof *seconds);
  qsort (runs, n_runs, sizeof *runs, compare_seconds);
  median = get_median (runs, n_runs);

  for (guint i = 0; i < n_runs; i++)
    if (runs[i] <= (guint64) median * OUTLIER_FACTOR &&
        (guint64) runs[i] * OUTLIER_FACTOR >= median)
      runs[n++] = runs[i];

  if (n < LEAST_RUNS)
    return 0;

  typical = get_median (runs, n);

  return MAX (typical / 60 + (typical % 60 >= 30 ? 1 : 0), 1);
}
