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
get_part (GArray *numbers, double part)
{
  guint position = (guint) (part * (numbers->len - 1) + 0.5);

  return g_array_index (numbers, double, position);
}

static double
median (GArray *numbers)
{
  g_array_sort (numbers, compare_doubles);

  return get_part (numbers, 0.5);
}

static double
time_round (BenchRound round, gpointer data)
{
  gint64 start = g_get_monotonic_time ();

  round (data);

  /* The clock counts whole microseconds; a ratio wants no zero. */
  return MAX (1, g_get_monotonic_time () - start);
}

/* In the way of C, whatever the language. */
static void
print (double ours, double limit, double middle, double least, double most)
{
  const double numbers[] = { ours, limit, middle, least, most };
  char         buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_print ("%s%s", i > 0 ? " " : "",
             g_ascii_formatd (buffer, sizeof buffer, "%.3f", numbers[i]));
  g_print ("\n");
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
  print (median (first), median (second), middle,
         g_array_index (ratios, double, 0),
         g_array_index (ratios, double, ratios->len - 1));
}

void
bench_print_part (GArray *times, double part, double limit)
{
  g_return_if_fail (times->len > 0);

  g_array_sort (times, compare_doubles);
  print (get_part (times, part), limit, get_part (times, part) / limit,
         get_part (times, 0) / limit, get_part (times, 1) / limit);
}
