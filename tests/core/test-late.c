// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-late.h"

/* The three ways out of a meeting that runs late: a table of what they come to,
 * and what they promise over many meetings that chance made. */

#define MOST_PARTS 12
#define N_RUNS 4000
#define SEED 20261130

#define CONTENT(planned, least) \
  { \
    planned, least, FALSE, TRUE, FALSE \
  }
#define MUST(planned, least) \
  { \
    planned, least, FALSE, TRUE, TRUE \
  }
#define BREAK(planned, least) \
  { \
    planned, least, FALSE, FALSE, FALSE \
  }
#define FIXED(planned) \
  { \
    planned, 1, TRUE, FALSE, FALSE \
  }

typedef struct
{
  const char *name;
  SamLatePart parts[6]; /* the first without minutes ends them */
  guint       over;
  guint       minutes[6]; /* what trimming leaves */
  guint       gained;
  int         parked; /* what would be, or -1 */
  guint       longer;
} LateCase;

static const LateCase cases[] = {
  { "nothing-left", { { 0 } }, 6, { 0 }, 0, -1, 10 },
  { "on-time", { CONTENT (20, 10), FIXED (5) }, 0, { 20, 5 }, 0, 0, 0 },
  { "in-proportion",
    { CONTENT (20, 8), CONTENT (15, 9), FIXED (5), FIXED (3) },
    6,
    { 16, 13, 5, 3 },
    6,
    1,
    10 },
  { "equal-slack-takes-the-last",
    { CONTENT (15, 10), CONTENT (15, 10), FIXED (5) },
    1,
    { 15, 14, 5 },
    1,
    1,
    5 },
  { "not-enough-slack",
    { CONTENT (12, 10), BREAK (10, 5), FIXED (5) },
    10,
    { 10, 5, 5 },
    7,
    0,
    10 },
  { "only-fixed-parts-are-left",
    { FIXED (5), FIXED (3) },
    6,
    { 5, 3 },
    0,
    -1,
    10 },
  { "a-must-stays-before-a-may",
    { CONTENT (10, 8), MUST (20, 10), FIXED (5) },
    11,
    { 8, 11, 5 },
    11,
    0,
    15 },
  { "only-musts",
    { MUST (20, 18), MUST (10, 9), FIXED (5) },
    3,
    { 18, 9, 5 },
    3,
    1,
    5 },
  { "the-last-that-is-enough",
    { CONTENT (20, 20), CONTENT (15, 15), CONTENT (4, 4), FIXED (5) },
    6,
    { 20, 15, 4, 5 },
    0,
    1,
    10 },
  { "none-is-enough-so-the-longest",
    { CONTENT (4, 4), CONTENT (8, 8), CONTENT (5, 5), FIXED (5) },
    12,
    { 4, 8, 5, 5 },
    0,
    1,
    15 },
  { "least-above-planned",
    { CONTENT (5, 10), CONTENT (20, 10) },
    4,
    { 5, 16 },
    4,
    1,
    5 },
  { "late-by-six-after-a-break",
    { BREAK (10, 5), CONTENT (15, 10), FIXED (5), FIXED (3) },
    6,
    { 7, 12, 5, 3 },
    6,
    1,
    10 },
};

static guint
count_parts (const SamLatePart *parts)
{
  guint n = 0;

  while (n < 6 && parts[n].planned > 0)
    n++;

  return n;
}

static void
test_case (gconstpointer data)
{
  const LateCase *late = data;
  guint           n = count_parts (late->parts);
  guint           minutes[6] = { 0 };

  g_assert_cmpuint (sam_late_trim (late->parts, n, late->over, minutes), ==,
                    late->gained);
  for (guint i = 0; i < n; i++)
    g_assert_cmpuint (minutes[i], ==, late->minutes[i]);
  g_assert_cmpint (sam_late_find_to_park (late->parts, n, late->over), ==,
                   late->parked);
  g_assert_cmpuint (sam_late_get_longer (late->over), ==, late->longer);
}

typedef struct
{
  SamLatePart parts[MOST_PARTS];
  guint       n;
  guint       over;
  guint       planned; /* of all parts */
  guint       slack;
} Meeting;

static guint
get_slack (const SamLatePart *part)
{
  if (part->fixed || part->least > part->planned)
    return 0;

  return part->planned - part->least;
}

static void
make_meeting (Meeting *meeting, GRand *rand)
{
  *meeting = (Meeting){ .n = (guint) g_rand_int_range (rand, 0, MOST_PARTS + 1),
                        .over = (guint) g_rand_int_range (rand, 0, 40) };

  for (guint i = 0; i < meeting->n; i++)
    {
      SamLatePart *part = &meeting->parts[i];

      part->planned = (guint) g_rand_int_range (rand, 0, 31);
      part->least = (guint) g_rand_int_range (rand, 1, 21);
      part->fixed = g_rand_int_range (rand, 0, 4) == 0;
      part->parks = g_rand_int_range (rand, 0, 4) != 0;
      part->must = g_rand_int_range (rand, 0, 3) == 0;
      meeting->planned += part->planned;
      meeting->slack += get_slack (part);
    }
}

/* Each part gives up its share, but for the minute that makes it whole. */
static void
assert_in_proportion (const Meeting *meeting, const guint *minutes)
{
  guint taken = MIN (meeting->over, meeting->slack);

  for (guint i = 0; i < meeting->n; i++)
    {
      double share = meeting->slack == 0
                         ? 0
                         : (double) taken * get_slack (&meeting->parts[i]) /
                               meeting->slack;
      double given = meeting->parts[i].planned - minutes[i];

      g_assert_cmpfloat (given, <, share + 1);
      g_assert_cmpfloat (given, >, share - 1);
    }
}

static void
test_trimming_keeps_its_promises (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Meeting meeting;
      guint   minutes[MOST_PARTS];
      guint   again[MOST_PARTS];
      guint   left = 0;
      guint   gained;

      make_meeting (&meeting, rand);
      gained = sam_late_trim (meeting.parts, meeting.n, meeting.over, minutes);
      sam_late_trim (meeting.parts, meeting.n, meeting.over, again);
      g_assert_cmpuint (gained, ==, MIN (meeting.over, meeting.slack));

      for (guint i = 0; i < meeting.n; i++)
        {
          SamLatePart *part = &meeting.parts[i];

          g_assert_cmpuint (minutes[i], ==, again[i]);
          g_assert_cmpuint (minutes[i], <=, part->planned);
          g_assert_cmpuint (minutes[i], >=, MIN (part->planned, part->least));
          if (part->fixed)
            g_assert_cmpuint (minutes[i], ==, part->planned);
          left += minutes[i];
        }
      g_assert_cmpuint (left + gained, ==, meeting.planned);
      assert_in_proportion (&meeting, minutes);
    }
}

static gboolean
can_be_parked (const SamLatePart *part)
{
  return !part->fixed && part->parks && part->planned > 0;
}

static void
test_parking_keeps_its_promises (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Meeting      meeting;
      SamLatePart *parked;
      int          found;

      make_meeting (&meeting, rand);
      found = sam_late_find_to_park (meeting.parts, meeting.n, meeting.over);
      g_assert_cmpint (found, <, (int) meeting.n);
      g_assert_cmpint (found, ==,
                       sam_late_find_to_park (meeting.parts, meeting.n,
                                              meeting.over));

      for (guint i = 0; i < meeting.n; i++)
        {
          SamLatePart *part = &meeting.parts[i];

          if (!can_be_parked (part))
            {
              g_assert_cmpint (found, !=, (int) i);
              continue;
            }

          /* Never a must where there is a may, and never one that is not
           * enough where there is one that is. */
          g_assert_cmpint (found, >=, 0);
          parked = &meeting.parts[found];
          g_assert_true (!parked->must || part->must);
          if (parked->must == part->must && parked->planned < meeting.over)
            g_assert_cmpuint (part->planned, <=, parked->planned);
        }
    }
}

static void
test_later_is_a_round_time (void)
{
  for (guint over = 0; over < 120; over++)
    {
      guint longer = sam_late_get_longer (over);

      g_assert_cmpuint (longer % SAM_LATE_STEP, ==, 0);
      g_assert_cmpuint (longer, >=, over);
      g_assert_cmpuint (longer, <, over + SAM_LATE_STEP);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/late/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/late/trimming-keeps-its-promises",
                   test_trimming_keeps_its_promises);
  g_test_add_func ("/late/parking-keeps-its-promises",
                   test_parking_keeps_its_promises);
  g_test_add_func ("/late/later-is-a-round-time", test_later_is_a_round_time);

  return g_test_run ();
}
