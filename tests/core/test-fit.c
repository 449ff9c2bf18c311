// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fit.h"

/* Whether the fit keeps its promises, over many agendas that chance made: the
 * same ones in every run. */

#define N_RUNS 4000
#define MOST_PARTS 12
#define SEED 20240611

typedef struct
{
  SamFitPart   parts[MOST_PARTS];
  guint        n;
  guint        available;
  SamFitPlace  places[MOST_PARTS];
  SamFitResult result;
} Agenda;

static void
fit (Agenda *agenda)
{
  sam_fit (agenda->parts, agenda->n, agenda->available, agenda->places,
           &agenda->result);
}

static void
add_part (Agenda *agenda, GRand *rand)
{
  SamFitPart *part = &agenda->parts[agenda->n++];

  part->least = (guint) g_rand_int_range (rand, 1, 13);
  part->usual = part->least + (guint) g_rand_int_range (rand, 0, 12);
  part->most = part->usual + (guint) g_rand_int_range (rand, 0, 12);
  part->must = g_rand_int_range (rand, 0, 6) == 0;
  part->fixed = g_rand_int_range (rand, 0, 6) == 0;
  part->kept = g_rand_boolean (rand);
  part->pinned_start = -1;
  if (g_rand_int_range (rand, 0, 8) == 0)
    part->pinned_minutes = (guint) g_rand_int_range (rand, 1, 30);
}

/* @pins: whether parts are pinned to a start now and then */
static void
make_agenda (Agenda *agenda, GRand *rand, gboolean pins)
{
  guint n = (guint) g_rand_int_range (rand, 0, MOST_PARTS + 1);

  *agenda = (Agenda){ 0 };
  agenda->available = (guint) g_rand_int_range (rand, 10, 121);
  while (agenda->n < n)
    add_part (agenda, rand);
  if (pins)
    for (guint i = 0; i < n; i++)
      if (g_rand_int_range (rand, 0, 6) == 0)
        agenda->parts[i].pinned_start =
            g_rand_int_range (rand, 0, (int) agenda->available);
  fit (agenda);
}

static gboolean
is_essential (const SamFitPart *part)
{
  return part->fixed || part->must || part->pinned_start >= 0;
}

static guint
get_least (const SamFitPart *part)
{
  if (part->pinned_minutes > 0)
    return part->pinned_minutes;

  return part->fixed ? part->usual : part->least;
}

static guint
get_usual (const SamFitPart *part)
{
  return part->pinned_minutes > 0 ? part->pinned_minutes : part->usual;
}

static gboolean
is_in (const Agenda *agenda, guint i)
{
  return agenda->places[i].why != SAM_FIT_NO_ROOM;
}

static guint
sum_essential (const Agenda *agenda)
{
  guint sum = 0;

  for (guint i = 0; i < agenda->n; i++)
    if (is_essential (&agenda->parts[i]))
      sum += get_least (&agenda->parts[i]);

  return sum;
}

/* Each property is asked of each agenda. */

static void
assert_times (const Agenda *agenda)
{
  guint end = 0;
  guint n_out = 0;

  for (guint i = 0; i < agenda->n; i++)
    {
      const SamFitPart  *part = &agenda->parts[i];
      const SamFitPlace *place = &agenda->places[i];

      g_assert_cmpuint (place->start, >=, end);
      if (part->pinned_start >= 0)
        g_assert_cmpuint (place->start, ==,
                          MAX (end, (guint) part->pinned_start));
      else
        g_assert_cmpuint (place->start, ==, end);
      end = place->start + place->minutes;

      if (!is_in (agenda, i))
        {
          g_assert_cmpuint (place->minutes, ==, 0);
          g_assert_cmpuint (place->missing, >, 0);
          n_out++;
          continue;
        }
      g_assert_cmpuint (place->minutes, >=, get_least (part));
      g_assert_cmpuint (place->minutes, <=, get_usual (part));
      if (place->why == SAM_FIT_AS_USUAL)
        g_assert_cmpuint (place->minutes, ==, get_usual (part));
      if (place->why == SAM_FIT_TRIMMED)
        g_assert_cmpuint (place->minutes, <, get_usual (part));
    }

  g_assert_cmpuint (agenda->result.planned, ==, end);
  g_assert_cmpuint (agenda->result.n_out, ==, n_out);
  g_assert_cmpint ((int) agenda->result.spare - (int) agenda->result.over, ==,
                   (int) agenda->available - (int) end);
  g_assert_true (agenda->result.spare == 0 || agenda->result.over == 0);
}

static void
assert_essential_in (const Agenda *agenda)
{
  for (guint i = 0; i < agenda->n; i++)
    if (is_essential (&agenda->parts[i]))
      g_assert_true (is_in (agenda, i));
}

static void
test_holds_its_promises (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda agenda;

      make_agenda (&agenda, rand, run % 2 == 1);
      assert_times (&agenda);
      assert_essential_in (&agenda);
    }
}

static void
test_is_over_only_by_musts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 1);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda agenda;
      guint  essential;

      make_agenda (&agenda, rand, FALSE);
      essential = sum_essential (&agenda);
      g_assert_cmpuint (agenda.result.over, ==,
                        essential - MIN (essential, agenda.available));
    }
}

/* With pinned starts: if it is over, no part that may fall out is in where it
 * is over, and nothing there is above its least. */
static void
test_is_over_only_by_musts_with_pins (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 2);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda agenda;
      guint  from;

      make_agenda (&agenda, rand, TRUE);
      if (agenda.result.over == 0)
        continue;

      from = agenda.n - 1;
      while (from > 0 && agenda.parts[from].pinned_start < 0)
        from--;
      for (guint i = from; i < agenda.n; i++)
        {
          g_assert_true (is_essential (&agenda.parts[i]) ||
                         !is_in (&agenda, i));
          if (is_in (&agenda, i))
            g_assert_cmpuint (agenda.places[i].minutes, ==,
                              get_least (&agenda.parts[i]));
        }
    }
}

/* Tries all sets: how many parts can be in, and how many of those that were. */
static void
try_all (const Agenda *agenda, guint *most, guint *most_kept, guint *best)
{
  *most = *most_kept = *best = 0;

  for (guint set = 0; set < 1u << agenda->n; set++)
    {
      guint    sum = 0;
      guint    n = 0;
      guint    n_kept = 0;
      gboolean whole = TRUE;

      for (guint i = 0; i < agenda->n; i++)
        {
          gboolean in = (set >> i & 1) != 0;

          whole &= in || !is_essential (&agenda->parts[i]);
          sum += in ? get_least (&agenda->parts[i]) : 0;
          n += in ? 1 : 0;
          n_kept += in && agenda->parts[i].kept ? 1 : 0;
        }
      if (!whole || sum > agenda->available)
        continue;

      *most = MAX (*most, n);
      if (n_kept > *most_kept || (n_kept == *most_kept && n > *best))
        {
          *most_kept = n_kept;
          *best = n;
        }
    }
}

static void
test_keeps_as_many_as_any_set (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 3);

  for (guint run = 0; run < N_RUNS / 4; run++)
    {
      Agenda agenda;
      guint  most;
      guint  most_kept;
      guint  best;
      guint  n_in;
      guint  n_kept = 0;

      make_agenda (&agenda, rand, FALSE);
      if (sum_essential (&agenda) > agenda.available)
        continue;

      try_all (&agenda, &most, &most_kept, &best);
      n_in = agenda.n - agenda.result.n_out;
      for (guint i = 0; i < agenda.n; i++)
        n_kept += is_in (&agenda, i) && agenda.parts[i].kept ? 1 : 0;
      g_assert_cmpuint (n_kept, ==, most_kept);
      g_assert_cmpuint (n_in, ==, best);
      g_assert_cmpuint (n_in + agenda.result.off_by, ==, most);
    }
}

/* Keeps what is in, so that the next fit minds it. */
static void
keep (Agenda *agenda)
{
  for (guint i = 0; i < agenda->n; i++)
    agenda->parts[i].kept = is_in (agenda, i);
}

static void
test_same_again (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 4);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda first;
      Agenda second;

      make_agenda (&first, rand, run % 2 == 1);
      second = first;
      fit (&second);
      g_assert_cmpmem (&first.places, sizeof first.places, &second.places,
                       sizeof second.places);

      keep (&second);
      fit (&second);
      g_assert_cmpmem (&first.places, sizeof first.places, &second.places,
                       sizeof second.places);
    }
}

static void
test_more_time_throws_nothing_out (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 5);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda first;
      Agenda second;

      make_agenda (&first, rand, run % 2 == 1);
      second = first;
      keep (&second);
      second.available += (guint) g_rand_int_range (rand, 1, 20);
      fit (&second);
      for (guint i = 0; i < first.n; i++)
        g_assert_true (is_in (&second, i) || !is_in (&first, i));
    }
}

/* A minute more or less changes no part by more than a minute, and none goes
 * the other way, as long as the same are in. */
static void
test_a_minute_changes_a_minute (void)
{
  guint n_compared = 0;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 6);

  for (guint run = 0; run < N_RUNS * 5; run++)
    {
      Agenda   less;
      Agenda   more;
      gboolean same = TRUE;

      make_agenda (&less, rand, run % 2 == 1);
      more = less;
      keep (&more);
      more.available++;
      fit (&more);
      for (guint i = 0; i < less.n; i++)
        same &= is_in (&less, i) == is_in (&more, i);
      if (!same)
        continue;

      n_compared++;
      for (guint i = 0; i < less.n; i++)
        {
          g_assert_cmpuint (more.places[i].minutes, >=, less.places[i].minutes);
          g_assert_cmpuint (more.places[i].minutes, <=,
                            less.places[i].minutes + 1);
        }
    }

  g_assert_cmpuint (n_compared, >, N_RUNS);
}

/* What is said to be missing is just enough. */
static void
test_missing_brings_it_back (void)
{
  guint n_tried = 0;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + 7);

  for (guint run = 0; run < N_RUNS; run++)
    {
      Agenda agenda;

      make_agenda (&agenda, rand, FALSE);
      for (guint i = 0; i < agenda.n; i++)
        {
          Agenda with = agenda;

          if (is_in (&agenda, i))
            continue;

          n_tried++;
          keep (&with);
          with.parts[i].kept = TRUE;
          with.available += agenda.places[i].missing;
          fit (&with);
          for (guint j = 0; j < agenda.n; j++)
            g_assert_true (is_in (&with, j) || (j != i && !is_in (&agenda, j)));

          with.available--;
          fit (&with);
          g_assert_cmpuint (with.result.n_out, >=, 1);
          for (guint j = 0, n_lost = 0; j < agenda.n; j++)
            {
              n_lost += (is_in (&agenda, j) || j == i) && !is_in (&with, j);
              if (j == agenda.n - 1)
                g_assert_true (n_lost > 0 || with.result.over > 0);
            }
        }
    }

  g_assert_cmpuint (n_tried, >, 100);
}

static const SamFitPart dull = {
  .least = 5, .usual = 10, .most = 20, .pinned_start = -1
};

static void
test_trims_in_proportion (void)
{
  Agenda agenda = { .n = 3, .available = 26 };

  /* Slack of 5, 10 and 0, and 9 minutes too many: 3 and 6. */
  agenda.parts[0] = dull;
  agenda.parts[1] = dull;
  agenda.parts[2] = dull;
  agenda.parts[1].usual = 15;
  agenda.parts[2].pinned_minutes = 10;
  fit (&agenda);
  g_assert_cmpuint (agenda.places[0].minutes, ==, 7);
  g_assert_cmpuint (agenda.places[1].minutes, ==, 9);
  g_assert_cmpuint (agenda.places[2].minutes, ==, 10);
  g_assert_cmpint (agenda.places[0].why, ==, SAM_FIT_TRIMMED);
  g_assert_cmpint (agenda.places[2].why, ==, SAM_FIT_AS_USUAL);
  g_assert_cmpuint (agenda.result.spare, ==, 0);

  /* Of two that are alike the later gives the odd minute. */
  agenda.parts[1] = dull;
  agenda.parts[2] = dull;
  agenda.available = 29;
  fit (&agenda);
  g_assert_cmpuint (agenda.places[0].minutes, ==, 10);
  g_assert_cmpuint (agenda.places[1].minutes, ==, 10);
  g_assert_cmpuint (agenda.places[2].minutes, ==, 9);
}

static void
test_ends_before_a_pinned_start (void)
{
  Agenda agenda = { .n = 4, .available = 60 };

  for (guint i = 0; i < 4; i++)
    agenda.parts[i] = dull;
  agenda.parts[2].pinned_start = 8;
  fit (&agenda);

  /* Eight minutes take one of the two, with three minutes off; the second lacks
   * two. Then there is all the time. */
  g_assert_cmpuint (agenda.places[0].minutes, ==, 8);
  g_assert_cmpint (agenda.places[1].why, ==, SAM_FIT_NO_ROOM);
  g_assert_cmpuint (agenda.places[1].missing, ==, 2);
  g_assert_cmpuint (agenda.places[2].start, ==, 8);
  g_assert_cmpuint (agenda.places[3].start, ==, 18);
  g_assert_cmpuint (agenda.result.spare, ==, 32);
}

static void
test_says_what_is_late (void)
{
  Agenda agenda = { .n = 2, .available = 60 };

  agenda.parts[0] = dull;
  agenda.parts[1] = dull;
  agenda.parts[0].must = TRUE;
  agenda.parts[1].pinned_start = 3;
  fit (&agenda);
  g_assert_cmpuint (agenda.places[0].minutes, ==, 5);
  g_assert_cmpuint (agenda.places[1].start, ==, 5);
  g_assert_cmpint (agenda.places[1].why, ==, SAM_FIT_LATE);
  g_assert_cmpuint (agenda.places[1].missing, ==, 2);
}

static void
test_nothing_to_fit (void)
{
  SamFitResult result;

  sam_fit (NULL, 0, 45, NULL, &result);
  g_assert_cmpuint (result.planned, ==, 0);
  g_assert_cmpuint (result.spare, ==, 45);
  g_assert_cmpuint (result.over, ==, 0);
  g_assert_cmpuint (result.n_out, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fit/nothing-to-fit", test_nothing_to_fit);
  g_test_add_func ("/fit/trims-in-proportion", test_trims_in_proportion);
  g_test_add_func ("/fit/ends-before-a-pinned-start",
                   test_ends_before_a_pinned_start);
  g_test_add_func ("/fit/says-what-is-late", test_says_what_is_late);
  g_test_add_func ("/fit/holds-its-promises", test_holds_its_promises);
  g_test_add_func ("/fit/is-over-only-by-musts", test_is_over_only_by_musts);
  g_test_add_func ("/fit/is-over-only-by-musts-with-pins",
                   test_is_over_only_by_musts_with_pins);
  g_test_add_func ("/fit/keeps-as-many-as-any-set",
                   test_keeps_as_many_as_any_set);
  g_test_add_func ("/fit/same-again", test_same_again);
  g_test_add_func ("/fit/more-time-throws-nothing-out",
                   test_more_time_throws_nothing_out);
  g_test_add_func ("/fit/a-minute-changes-a-minute",
                   test_a_minute_changes_a_minute);
  g_test_add_func ("/fit/missing-brings-it-back", test_missing_brings_it_back);

  return g_test_run ();
}
