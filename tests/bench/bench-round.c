// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench-round.h"

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static double
median (GArray *numbers)
{
  g_array_sort (numbers, compare_doubles);

  return g_array_index (numbers, double, numbers->len / 2);
}

static double
time_round (BenchRound round, gpointer data)
{
  gint64 start = g_get_monotonic_time ();

  round (data);

  /* The clock counts whole microseconds; a ratio wants no zero. */
  return MAX (1, g_get_monotonic_time () - start);
}

void
bench_pair (guint n_rounds, BenchRound ours, BenchRound limit, gpointer data)
{
  double middle;
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) second = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) ratios = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_if_fail (n_rounds >= 10);

  ours (data);
  limit (data);

  for (guint i = 0; i < n_rounds; i++)
    {
      double a = i % 2 == 0 ? time_round (ours, data) : 0;
      double b = time_round (limit, data);
      double ratio;

      if (i % 2 != 0)
        a = time_round (ours, data);

      ratio = a / b;
      g_array_append_val (first, a);
      g_array_append_val (second, b);
      g_array_append_val (ratios, ratio);
    }

  middle = median (ratios);
  g_print ("%.1f %.1f %.3f %.3f %.3f\n", median (first), median (second),
           middle, g_array_index (ratios, double, 0),
           g_array_index (ratios, double, ratios->len - 1));
}
