// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

/* When something comes back. */

typedef struct
{
  const char     *what;
  guint           step;
  SamReturnAnswer answer;
  const char     *studied; /* a moment in @studied_in */
  const char     *studied_in;
  guint           next; /* 0 if it does not return */
  const char     *day;  /* the first day on which it is due */
} Case;

#define HOME "Europe/Amsterdam"

static const Case cases[] = {
  { "first after two days", 0, SAM_RETURN_ON, "2026-11-24T20:00", HOME, 1,
    "2026-11-26" },
  { "then after seven", 1, SAM_RETURN_ON, "2026-11-26T20:00", HOME, 2,
    "2026-12-03" },
  { "then after thirty", 2, SAM_RETURN_ON, "2026-12-03T20:00", HOME, 3,
    "2027-01-02" },
  { "then it is done", 3, SAM_RETURN_ON, "2027-01-02T20:00", HOME, 0, NULL },
  { "do not know the first time", 0, SAM_RETURN_AGAIN, "2026-11-24T20:00", HOME,
    1, "2026-11-26" },
  { "do not know the third time", 2, SAM_RETURN_AGAIN, "2026-12-03T20:00", HOME,
    1, "2026-12-05" },
  { "do not know at the end", 3, SAM_RETURN_AGAIN, "2027-01-02T20:00", HOME, 1,
    "2027-01-04" },
  { "let go", 1, SAM_RETURN_STOP, "2026-11-26T20:00", HOME, 0, NULL },
  { "a minute before midnight", 0, SAM_RETURN_ON, "2026-11-24T23:59", HOME, 1,
    "2026-11-26" },
  { "a minute after midnight", 0, SAM_RETURN_ON, "2026-11-25T00:01", HOME, 1,
    "2026-11-27" },
  { "the night the clock goes forward", 0, SAM_RETURN_ON, "2026-03-28T23:30",
    HOME, 1, "2026-03-30" },
  { "the night the clock goes back", 0, SAM_RETURN_ON, "2026-10-24T23:30", HOME,
    1, "2026-10-26" },
  { "thirty days over a change of clock", 2, SAM_RETURN_ON, "2026-10-01T00:10",
    HOME, 3, "2026-10-31" },
  { "over a leap day", 0, SAM_RETURN_ON, "2028-02-28T12:00", HOME, 1,
    "2028-03-01" },
  { "over a year", 1, SAM_RETURN_ON, "2026-12-28T12:00", HOME, 2,
    "2027-01-04" },
  { "far in the east", 0, SAM_RETURN_ON, "2026-11-24T01:00",
    "Pacific/Kiritimati", 1, "2026-11-26" },
  { "far in the west", 0, SAM_RETURN_ON, "2026-11-24T23:00", "Pacific/Honolulu",
    1, "2026-11-26" },
};

static void
test_next (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GDateTime) studied =
      sam_study_test_moment (c->studied, c->studied_in);
  SamReturn next = sam_return_next (c->step, sam_day_of (studied), c->answer);
  SamDay    day = sam_day_from_string (c->day);

  g_assert_cmpuint (next.step, ==, c->next);
  g_assert_cmpuint (next.day, ==, day);
  if (day == SAM_NO_DAY)
    {
      g_assert_false (sam_return_is_due (next, G_MAXUINT32));
      return;
    }
  g_assert_false (sam_return_is_due (next, day - 1));
  g_assert_true (sam_return_is_due (next, day));
  g_assert_true (sam_return_is_due (next, day + 1));
}

/* Whoever was away for weeks goes on from the day they came back. */
static void
test_absence (void)
{
  SamDay    studied = sam_day_from_string ("2026-11-24");
  SamDay    back = sam_day_from_string ("2027-02-01");
  SamReturn first = sam_return_next (0, studied, SAM_RETURN_ON);
  SamReturn second;

  g_assert_true (sam_return_is_due (first, back));
  second = sam_return_next (first.step, back, SAM_RETURN_ON);
  g_assert_cmpuint (second.step, ==, 2);
  g_assert_cmpuint (second.day, ==, back + 7);
}

/* A clock that was set back makes nothing due, and harms nothing. */
static void
test_clock_set_back (void)
{
  SamDay    studied = sam_day_from_string ("2026-11-24");
  SamReturn next = sam_return_next (0, studied, SAM_RETURN_ON);

  g_assert_false (sam_return_is_due (next, sam_day_from_string ("2020-01-01")));
  g_assert_true (sam_return_is_due (next, sam_day_from_string ("2026-11-26")));
}

static void
test_order (void)
{
  SamReturn none = { 0, SAM_NO_DAY };
  SamReturn early = { 2, 100 };
  SamReturn late = { 1, 101 };
  SamReturn late_again = { 3, 101 };

  g_assert_cmpint (sam_return_compare (early, late), <, 0);
  g_assert_cmpint (sam_return_compare (late, early), >, 0);
  g_assert_cmpint (sam_return_compare (late, late_again), <, 0);
  g_assert_cmpint (sam_return_compare (late_again, none), <, 0);
  g_assert_cmpint (sam_return_compare (none, early), >, 0);
  g_assert_cmpint (sam_return_compare (none, none), ==, 0);
}

typedef struct
{
  const char *text;
  gboolean    valid;
} DayCase;

static const DayCase day_cases[] = {
  { "2026-11-24", TRUE },   { "2028-02-29", TRUE },  { "0001-01-01", TRUE },
  { "2026-02-29", FALSE },  { "2026-13-01", FALSE }, { "2026-00-01", FALSE },
  { "2026-01-00", FALSE },  { "2026-11", FALSE },    { "", FALSE },
  { "2026-11-24x", FALSE }, { "yesterday", FALSE },
};

static void
test_days (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      SamDay           day = sam_day_from_string (day_cases[i].text);
      g_autofree char *text = NULL;

      g_assert_cmpint (day != SAM_NO_DAY, ==, day_cases[i].valid);
      if (day == SAM_NO_DAY)
        continue;
      text = sam_day_to_string (day);
      g_assert_cmpstr (text, ==, day_cases[i].text);
    }
  g_assert_cmpuint (sam_day_from_string (NULL), ==, SAM_NO_DAY);
  g_assert_cmpuint (sam_day_of (NULL), ==, SAM_NO_DAY);
}

/* Every day has a noon, also those that begin at one o'clock. */
static void
test_noon (void)
{
  SamDay day = sam_day_from_string ("2026-03-29");
  g_autoptr (GDateTime) noon = sam_day_to_date_time (day);

  g_assert_cmpint (g_date_time_get_hour (noon), ==, 12);
  g_assert_cmpuint (sam_day_of (noon), ==, day);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/return/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_next);
    }
  g_test_add_func ("/return/absence", test_absence);
  g_test_add_func ("/return/clock-set-back", test_clock_set_back);
  g_test_add_func ("/return/order", test_order);
  g_test_add_func ("/return/days", test_days);
  g_test_add_func ("/return/noon", test_noon);

  return g_test_run ();
}
