// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-clock.h"

/* Where the time comes from. */

static void
test_stands_still (void)
{
  g_autoptr (GDateTime) evening = g_date_time_new_utc (2026, 11, 24, 20, 0, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (evening);
  g_autoptr (GDateTime) first = sam_clock_get_now (clock);
  g_autoptr (GDateTime) later = NULL;

  g_assert_true (g_date_time_equal (first, evening));
  g_assert_cmpint (sam_clock_get_monotonic (clock), ==, 0);

  sam_clock_advance (clock, 90);
  later = sam_clock_get_now (clock);
  g_assert_cmpint (g_date_time_difference (later, evening), ==,
                   90 * G_TIME_SPAN_SECOND);
  g_assert_cmpint (sam_clock_get_monotonic (clock), ==,
                   90 * G_TIME_SPAN_SECOND);
}

/* Two days later is the same time of day, two days on in the calendar. */
static void
test_ahead (void)
{
  g_autoptr (SamClock) clock = sam_clock_new_ahead (2);
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autoptr (GDateTime) ahead = sam_clock_get_now (clock);
  g_autoptr (GDateTime) after = g_date_time_new_now_local ();
  g_autoptr (GDateTime) earliest = g_date_time_add_days (before, 2);
  g_autoptr (GDateTime) latest = g_date_time_add_days (after, 2);

  g_assert_cmpint (g_date_time_compare (earliest, ahead), <=, 0);
  g_assert_cmpint (g_date_time_compare (ahead, latest), <=, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/clock/stands-still", test_stands_still);
  g_test_add_func ("/clock/ahead", test_ahead);

  return g_test_run ();
}
