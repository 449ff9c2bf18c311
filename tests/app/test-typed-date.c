// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-typed-date.h"

/* Dates and times as people type them. */

static GDateTime *
new_now (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return g_date_time_new (zone, 2026, 11, 23, 14, 0, 0);
}

static void
test_days (void)
{
  static const struct
  {
    const char *text;
    const char *day; /* NULL: not understood */
  } cases[] = {
    { "24-11-2026", "2026-11-24" },
    { " 24/11/2026 ", "2026-11-24" },
    { "24.11.26", "2026-11-24" },
    { "2026-11-24", "2026-11-24" },
    { "24 november 2026", "2026-11-24" },
    { "24 Nov", "2026-11-24" },
    { "24-11", "2026-11-24" },
    { "23-11", "2026-11-23" }, /* today */
    { "22-11", "2027-11-22" }, /* passed: the next one */
    { "1-1", "2027-01-01" },
    { "29-2-2028", "2028-02-29" },
    { "29-2-2027", NULL },
    { "31-4-2026", NULL },
    { "0-1-2026", NULL },
    { "11-24-2026", NULL },
    { "24", NULL },
    { "", NULL },
    { "tomorrow", NULL },
    { "24-ma-2026", NULL }, /* March or May? */
    { "1-2-3-4", NULL },
    { "24-11-202", NULL },
    { "99999999999999999999-1-1", NULL },
  };
  g_autoptr (GDateTime) now = new_now ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) day = sam_typed_date_parse_day (cases[i].text, now);
      g_autofree char *text =
          day != NULL ? g_date_time_format (day, "%Y-%m-%d") : NULL;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpstr (text, ==, cases[i].day);
    }
}

static void
test_times (void)
{
  static const struct
  {
    const char *text;
    int         minutes; /* since midnight; -1: not understood */
  } cases[] = {
    { "13:30", 810 },  { "13.30", 810 }, { "1330", 810 },  { "9", 540 },
    { "9:05", 545 },   { "13u30", 810 }, { " 9 h ", 540 }, { "0:00", 0 },
    { "23:59", 1439 }, { "24:00", -1 },  { "12:60", -1 },  { "", -1 },
    { "noon", -1 },    { "1:2:3", -1 },  { "-1:00", -1 },  { "13:305", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int      hour, minute;
      gboolean is_time =
          sam_typed_date_parse_time (cases[i].text, &hour, &minute);

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (is_time ? hour * 60 + minute : -1, ==, cases[i].minutes);
    }
}

static void
test_what_is_shown_can_be_read (void)
{
  g_autoptr (GDateTime) now = new_now ();
  g_autofree char *text = sam_typed_date_format_day (now);
  g_autofree char *time = sam_typed_date_format_time (9, 5);
  g_autoptr (GDateTime) day = sam_typed_date_parse_day (text, now);
  g_autoptr (GDateTime) moment = NULL;
  int hour, minute;

  g_assert_nonnull (day);
  g_assert_true (sam_typed_date_parse_time (time, &hour, &minute));
  moment = sam_typed_date_join (day, hour, minute);
  g_assert_cmpint (g_date_time_get_day_of_year (moment), ==,
                   g_date_time_get_day_of_year (now));
  g_assert_cmpint (g_date_time_get_hour (moment), ==, 9);
  g_assert_cmpint (g_date_time_get_minute (moment), ==, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typed-date/days", test_days);
  g_test_add_func ("/typed-date/times", test_times);
  g_test_add_func ("/typed-date/what-is-shown-can-be-read",
                   test_what_is_shown_can_be_read);

  return g_test_run ();
}
