// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-test.h"

#include "sam-hours.h"

/* What time counts, and what it adds up to. */

/* A line of moments in seconds: + comes, - goes, a number alone is a sign of
 * life, = asks. */
typedef struct
{
  const char *what;
  const char *course;
  guint       seconds;
} Case;

static const Case cases[] = {
  { "nothing", "=100", 0 },
  { "comes and asks", "+0 =10", 10 },
  { "signs of life", "+0 20 40 =60", 60 },
  { "a minute without a sign counts", "+0 60 =60", 60 },
  { "no more than a minute", "+0 =300", 60 },
  { "a long pause counts as a minute", "+0 300 310 =310", 70 },
  { "each pause", "+0 100 200 300 =300", 180 },
  { "goes", "+0 10 -20 =500", 20 },
  { "goes while idle", "+0 10 -500 =500", 70 },
  { "comes back", "+0 10 -10 +500 510 =510", 20 },
  { "signs of others do not count", "+0 10 -10 100 200 =300", 10 },
  { "coming twice is coming once", "+0 +5 10 =10", 10 },
  { "going twice is going once", "+0 -10 -20 =30", 10 },
  { "the computer slept", "+0 10 36000 =36010", 80 },
  { "a clock that goes back counts nothing", "+100 90 =110", 10 },
};

static void
test_active_time (gconstpointer data)
{
  const Case   *c = data;
  SamActiveTime time = { 0 };
  g_auto (GStrv) steps = g_strsplit (c->course, " ", -1);
  guint seconds = 0;

  for (gsize i = 0; steps[i] != NULL; i++)
    {
      gboolean named = !g_ascii_isdigit (*steps[i]);
      gint64   now =
          g_ascii_strtoll (steps[i] + named, NULL, 10) * G_TIME_SPAN_SECOND;

      if (*steps[i] == '+')
        sam_active_time_start (&time, now);
      else if (*steps[i] == '-')
        sam_active_time_stop (&time, now);
      else if (*steps[i] == '=')
        seconds = sam_active_time_get_seconds (&time, now);
      else
        sam_active_time_sign (&time, now);
    }

  g_assert_cmpuint (seconds, ==, c->seconds);
}

static void
test_idle (void)
{
  SamActiveTime time = { 0 };

  sam_active_time_start (&time, 5 * G_TIME_SPAN_SECOND);
  g_assert_cmpint (sam_active_time_get_idle (&time, 5 * G_TIME_SPAN_SECOND), ==,
                   0);
  sam_active_time_sign (&time, 65 * G_TIME_SPAN_SECOND);
  g_assert_cmpint (sam_active_time_get_idle (&time, 70 * G_TIME_SPAN_SECOND),
                   ==, 5 * G_TIME_SPAN_SECOND);
  g_assert_cmpint (sam_active_time_get_idle (&time, 0), ==, 0);
}

static void
add (GListStore *list, const char *when, const char *card, guint seconds)
{
  g_autoptr (GDateTime) at = sam_study_test_at (when);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, "title", at);

  sam_activity_add_part (activity, card != NULL ? "samenspel" : NULL, card,
                         seconds);
  g_list_store_append (list, activity);
}

static GListStore *
new_list (void)
{
  GListStore *list = g_list_store_new (SAM_TYPE_ACTIVITY);

  add (list, "2026-11-25T08:00", "two", 600);
  add (list, "2026-11-24T23:59", "one", 300);
  add (list, "2026-11-24T08:00", "two", 89);
  add (list, "2026-11-26T00:00", NULL, 60);
  add (list, "2026-12-01T00:00", "one", 6000);

  return list;
}

static SamDay
day (const char *text)
{
  return sam_day_from_string (text);
}

static void
test_total (void)
{
  g_autoptr (GListStore) list = new_list ();
  GListModel *all = G_LIST_MODEL (list);

  g_assert_cmpuint (sam_hours_total (all, day ("2026-11-24"),
                                     day ("2026-11-26")),
                    ==, 17);
  g_assert_cmpuint (sam_hours_total (all, day ("2026-11-25"),
                                     day ("2026-11-25")),
                    ==, 10);
  g_assert_cmpuint (sam_hours_total (all, day ("2026-11-27"),
                                     day ("2026-11-30")),
                    ==, 0);
  g_assert_cmpuint (sam_hours_total (all, 1, G_MAXUINT32), ==, 117);
}

static void
test_per_day (void)
{
  g_autoptr (GListStore) list = new_list ();
  g_autoptr (GArray) sum =
      sam_hours_per_day (G_LIST_MODEL (list), 1, G_MAXUINT32);
  static const char *const days[] = { "2026-11-24", "2026-11-25", "2026-11-26",
                                      "2026-12-01" };
  static const guint       minutes[] = { 6, 10, 1, 100 };

  g_assert_cmpuint (sum->len, ==, 4);
  for (guint i = 0; i < sum->len; i++)
    {
      const SamMinutes *line = &g_array_index (sum, SamMinutes, i);

      g_assert_cmpuint (line->day, ==, day (days[i]));
      g_assert_cmpuint (line->minutes, ==, minutes[i]);
      g_assert_null (line->card_id);
    }
}

static void
test_per_card (void)
{
  g_autoptr (GListStore) list = new_list ();
  g_autoptr (GArray) sum =
      sam_hours_per_card (G_LIST_MODEL (list), 1, G_MAXUINT32);
  static const char *const cards[] = { "two", "one", NULL };
  static const guint       minutes[] = { 11, 105, 1 };

  g_assert_cmpuint (sum->len, ==, 3);
  for (guint i = 0; i < sum->len; i++)
    {
      const SamMinutes *line = &g_array_index (sum, SamMinutes, i);

      g_assert_cmpstr (line->card_id, ==, cards[i]);
      g_assert_cmpuint (line->minutes, ==, minutes[i]);
    }
}

/* However an activity is cut, its parts are the whole. */
static void
test_parts_add_up (void)
{
  for (guint minutes = 0; minutes <= 30; minutes++)
    {
      g_autoptr (GListStore) list = g_list_store_new (SAM_TYPE_ACTIVITY);
      g_autoptr (GDateTime) at = sam_study_test_at ("2026-11-24T08:00");
      g_autoptr (SamActivity) activity =
          sam_activity_new (NULL, SAM_ACTIVITY_SESSION, "s", NULL, at);
      g_autoptr (GArray) sum = NULL;
      guint total = 0;

      sam_activity_add_part (activity, "samenspel", "one", 333);
      sam_activity_add_part (activity, "samenspel", "two", 334);
      sam_activity_add_part (activity, NULL, NULL, 1);
      sam_activity_add_part (activity, "samenspel", "one", 333);
      g_assert_cmpuint (sam_activity_get_n_parts (activity), ==, 3);
      sam_activity_correct (activity, minutes);
      g_list_store_append (list, activity);

      sum = sam_hours_per_card (G_LIST_MODEL (list), 1, G_MAXUINT32);
      for (guint i = 0; i < sum->len; i++)
        total += g_array_index (sum, SamMinutes, i).minutes;
      g_assert_cmpuint (total, ==, minutes);
    }
}

static void
test_corrected (void)
{
  g_autoptr (GDateTime) at = sam_study_test_at ("2026-11-24T08:00");
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, " a\n title ", at);
  static const guint seconds[] = { 29, 1, 3600 };
  static const guint minutes[] = { 0, 1, 61 };

  g_assert_cmpstr (sam_activity_get_title (activity), ==, "a title");
  for (gsize i = 0; i < G_N_ELEMENTS (seconds); i++)
    {
      sam_activity_add_part (activity, NULL, NULL, seconds[i]);
      g_assert_cmpuint (sam_activity_get_minutes (activity), ==, minutes[i]);
    }

  sam_activity_correct (activity, 45);
  g_assert_true (sam_activity_is_corrected (activity));
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 45);
  g_assert_cmpuint (sam_activity_get_counted (activity), ==, 61);
  sam_activity_correct (activity, 100000);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==,
                    SAM_ACTIVITY_MAX_MINUTES);
  sam_activity_correct (activity, 0);
  g_assert_true (sam_activity_is_corrected (activity));
  sam_activity_uncorrect (activity);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 61);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/hours/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_active_time);
    }
  g_test_add_func ("/hours/idle", test_idle);
  g_test_add_func ("/hours/total", test_total);
  g_test_add_func ("/hours/per-day", test_per_day);
  g_test_add_func ("/hours/per-card", test_per_card);
  g_test_add_func ("/hours/parts-add-up", test_parts_add_up);
  g_test_add_func ("/hours/corrected", test_corrected);

  return g_test_run ();
}
