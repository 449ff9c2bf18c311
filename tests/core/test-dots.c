// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-dots.h"

/* The square root, rounded, and at least one. */
static void
test_per_person (void)
{
  static const guint dots[] = { 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3,
                                3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5 };

  for (guint n = 0; n < G_N_ELEMENTS (dots); n++)
    g_assert_cmpuint (sam_dots_per_person (n), ==, dots[n]);
}

static void
test_a_third_asks (void)
{
  g_assert_false (sam_dots_asks_first (0));
  g_assert_false (sam_dots_asks_first (1));
  g_assert_true (sam_dots_asks_first (2));
  g_assert_true (sam_dots_asks_first (5));
}

typedef struct
{
  const char *name;
  guint       n;
  int         dots[5];
  const char *words;
} LeadCase;

static const LeadCase lead_cases[] = {
  { "none", 3, { 0, 0, 0 }, "No dots were placed." },
  { "not-counted", 2, { -1, -1 }, "No dots were placed." },
  { "all-on-one", 3, { 0, 4, 0 }, "All dots are on 2." },
  { "one-then-one", 3, { 1, 5, 3 }, "Most dots on 2, then on 3." },
  { "two-alike", 3, { 4, 1, 4 }, "1 and 3 have as many dots, and the most." },
  { "two-alike-alone",
    2,
    { 3, 3 },
    "1 and 2 have as many dots, and the most." },
  { "three-alike",
    4,
    { 2, 2, 0, 2 },
    "1, 2 and 4 have as many dots. Talk about which it will be." },
  { "second-alike",
    5,
    { 1, 6, 3, 3, 0 },
    "Most dots on 2. After that 3 and 4 have as many: talk about which it will "
    "be." },
};

static void
test_lead (gconstpointer data)
{
  const LeadCase  *row = data;
  g_autofree char *words = sam_dots_describe (row->dots, row->n);

  g_assert_cmpstr (words, ==, row->words);
}

static void
test_a_round (void)
{
  g_autoptr (SamDots) dots = sam_dots_new (4, 3);

  /* Two each; the same one may get both. */
  g_assert_cmpuint (sam_dots_get_left (dots), ==, 2);
  g_assert_false (sam_dots_take_back (dots));
  g_assert_false (sam_dots_place (dots, 4));
  g_assert_true (sam_dots_place (dots, 1));
  g_assert_true (sam_dots_place (dots, 1));
  g_assert_false (sam_dots_place (dots, 0));
  g_assert_true (sam_dots_confirm (dots));

  /* What is taken back does not count, and dots may be left over. */
  g_assert_true (sam_dots_place (dots, 0));
  g_assert_true (sam_dots_take_back (dots));
  g_assert_true (sam_dots_place (dots, 3));
  g_assert_true (sam_dots_confirm (dots));
  g_assert_cmpuint (sam_dots_get_received (dots), ==, 2);

  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (sam_dots_count (dots, i), ==, -1);

  g_assert_true (sam_dots_confirm (dots));
  g_assert_true (sam_dots_is_full (dots));
  g_assert_false (sam_dots_confirm (dots));
  g_assert_false (sam_dots_place (dots, 0));
  g_assert_cmpint (sam_dots_count (dots, 0), ==, 0);
  g_assert_cmpint (sam_dots_count (dots, 1), ==, 2);
  g_assert_cmpint (sam_dots_count (dots, 3), ==, 1);
  g_assert_cmpint (sam_dots_count (dots, 4), ==, -1);
}

static void
test_somebody_comes_and_goes (void)
{
  g_autoptr (SamDots) dots = sam_dots_new (2, 2);

  g_assert_true (sam_dots_confirm (dots));
  g_assert_true (sam_dots_set_n_people (dots, 3));
  g_assert_true (sam_dots_confirm (dots));
  g_assert_false (sam_dots_is_full (dots));
  g_assert_false (sam_dots_set_n_people (dots, 1));
  g_assert_true (sam_dots_set_n_people (dots, 2));
  g_assert_true (sam_dots_is_full (dots));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dots/per-person", test_per_person);
  g_test_add_func ("/dots/a-third-asks", test_a_third_asks);
  for (gsize i = 0; i < G_N_ELEMENTS (lead_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/dots/", lead_cases[i].name, NULL);

      g_test_add_data_func (path, &lead_cases[i], test_lead);
    }
  g_test_add_func ("/dots/a-round", test_a_round);
  g_test_add_func ("/dots/somebody-comes-and-goes",
                   test_somebody_comes_and_goes);

  return g_test_run ();
}
