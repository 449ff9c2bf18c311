// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

/**
 * BenchRound:
 *
 * One piece of work that is timed, for the data it is given.
 */
typedef void (*BenchRound) (gpointer data);

/**
 * bench_pair:
 * @n_rounds: how often both are run, at least 10
 *
 * Runs two pieces of work in turn, the first one first in every other round,
 * and prints what bench.py reads: the median of @ours and of @limit in
 * microseconds, and the median, the least and the most of their ratio.
 */
void
bench_pair (guint n_rounds, BenchRound ours, BenchRound limit, gpointer data);

/**
 * bench_print_part:
 * @times: (element-type double): in microseconds; they are sorted
 * @part: from 0 to 1, as 0.95 for what all but a twentieth keep to
 * @limit: in microseconds
 *
 * Prints the same of single times that have a fixed limit.
 */
void bench_print_part (GArray *times, double part, double limit);
