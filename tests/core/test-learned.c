// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fit.h"

typedef struct
{
  const char *what;
  guint       seconds[8];
  guint       n;
  guint       minutes;
} Case;

static const Case cases[] = {
  { "nothing says nothing", { 0 }, 0, 0 },
  { "two runs say nothing yet", { 600, 600 }, 2, 0 },
  { "three are enough", { 600, 660, 720 }, 3, 11 },
  { "order does not matter", { 720, 600, 660 }, 3, 11 },
  { "the middle of an even number", { 600, 660, 720, 780 }, 4, 12 },
  { "to the nearest minute, down", { 629, 629, 629 }, 3, 10 },
  { "to the nearest minute, up", { 630, 630, 630 }, 3, 11 },
  { "a run that was skipped is left out", { 2, 840, 840, 900 }, 4, 14 },
  { "a run that nobody ended is left out", { 840, 780, 840, 9000 }, 4, 14 },
  { "three times as long still counts", { 600, 600, 1800, 1800, 1800 }, 5, 30 },
  { "more than that does not", { 600, 600, 600, 1801, 1801 }, 5, 10 },
  { "too few are left after that", { 10, 600, 6000 }, 3, 0 },
  { "never less than a minute", { 5, 6, 7 }, 3, 1 },
  { "no time at all is a minute", { 0, 0, 0 }, 3, 1 },
  { "very long does not overflow",
    { G_MAXUINT, G_MAXUINT, G_MAXUINT },
    3,
    G_MAXUINT / 60 },
};

static void
test_learned (gconstpointer data)
{
  const Case *c = data;

  g_assert_cmpuint (sam_learned_minutes (c->seconds, c->n), ==, c->minutes);
}

/* The runs themselves stay as they were. */
static void
test_leaves_the_runs_alone (void)
{
  guint runs[] = { 720, 600, 660 };

  g_assert_cmpuint (sam_learned_minutes (runs, 3), ==, 11);
  g_assert_cmpuint (runs[0], ==, 720);
  g_assert_cmpuint (runs[1], ==, 600);
  g_assert_cmpuint (runs[2], ==, 660);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/learned/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_learned);
    }
  g_test_add_func ("/learned/leaves the runs alone",
                   test_leaves_the_runs_alone);

  return g_test_run ();
}
