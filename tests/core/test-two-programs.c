// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>

#include "sam-figures.h"
#include "sam-messages.h"
#include "sam-store-deeds.h"
#include "sam-upkeep.h"

/*
 * R6: somebody else is at it too, or the time is not what it was. Nothing is
 * damaged, and who cannot go on is told so in plain words.
 */

#define OPEN "--open"

/* The other program: opens the file and says how that went. */
static int
open_it (const char *path)
{
  g_autoptr (GError) error = NULL;
  SamDatabase *database = sam_database_open (path, &error);

  if (database == NULL)
    {
      printf ("%s", error->message);
      return error->code + 1;
    }

  sam_database_close (database);
  g_object_unref (database);

  return 0;
}

/* Returns: its exit status; @said is what it said */
static int
run_other (const char *path, char **said)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                        "/proc/self/exe", OPEN, path, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, said, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (child));

  return g_subprocess_get_exit_status (child);
}

/* A second copy, of the same person or another, with the file open in the
 * first: it is told, and the first goes on. Afterwards it gets the file. */
static void
test_a_second_program (SamTestStore *self, gconstpointer unused)
{
  guint            n_refused = 0;
  g_autofree char *dump = NULL;
  g_autofree char *after = NULL;

  for (guint i = 0; i < sam_store_deeds_get_n (); i++)
    {
      g_autofree char *said = NULL;
      g_autoptr (GError) error = NULL;

      sam_store_deeds_do (self, i, &error);
      g_assert_no_error (error);
      if (i % 6 != 0)
        continue;

      g_assert_cmpint (run_other (self->path, &said), ==,
                       SAM_DATABASE_ERROR_BUSY + 1);
      error = g_error_new_literal (SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_BUSY,
                                   said);
      sam_messages_assert_known (error);
      n_refused++;
    }
  dump = sam_store_deeds_dump (self);

  sam_database_close (self->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->database));
  {
    g_autofree char *said = NULL;
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (run_other (self->path, &said), ==, 0);
    self->database = sam_database_open (self->path, &error);
    g_assert_no_error (error);
  }
  after = sam_store_deeds_dump (self);
  g_assert_cmpstr (after, ==, dump);
  sam_figures_say ("R6", TRUE, "no damage, a plain message",
                   "a second program was told %u times while the first went "
                   "on, and had the file afterwards",
                   n_refused);
}

static void
tick_at (SamTestStore *self, GDateTime *now)
{
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamUpkeep) upkeep = sam_upkeep_new (self->database, clock);

  sam_upkeep_tick (upkeep, FALSE);
  sam_upkeep_finish (upkeep);
  sam_test_store_run (self, "SELECT 1");
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The clock is set back, forward and to other parts of the world between two
 * starts: nothing that was not due goes. */
static void
test_the_clock (SamTestStore *self, gconstpointer unused)
{
  static const char *const moments[] = {
    "2026-11-24T09:00:00+01:00", "2020-01-01T00:00:00+01:00",
    "2026-11-24T09:00:01+13:00", "1970-01-02T00:00:00Z",
    "2026-11-24T09:00:02-11:00", "2026-11-25T00:00:00+01:00",
  };
  g_autofree char *dump = NULL;

  sam_store_deeds_do_all (self);
  sam_test_store_run (self, "INSERT INTO setting VALUES ('checked', 0)");
  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *after = NULL;
      g_autoptr (GDateTime) now =
          g_date_time_new_from_iso8601 (moments[i], NULL);

      g_test_message ("%s", moments[i]);
      tick_at (self, now);
      sam_test_store_run (self, "UPDATE setting SET value = 0"
                                "  WHERE name = 'checked'");
      sam_test_store_reopen (self);
      after = sam_store_deeds_dump (self);
      if (dump == NULL)
        dump = g_steal_pointer (&after);
      else
        g_assert_cmpstr (after, ==, dump);
    }
  sam_figures_say ("R6", TRUE, "no damage",
                   "a clock of %" G_GSIZE_FORMAT " times and zones, from 1970 "
                   "on: nothing lost",
                   G_N_ELEMENTS (moments));
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], OPEN))
    return open_it (argv[2]);

  g_test_init (&argc, &argv, NULL);

  g_test_add ("/two-programs/a-second-program", SamTestStore, NULL,
              sam_test_store_set_up, test_a_second_program,
              sam_test_store_tear_down);
  g_test_add ("/two-programs/the-clock", SamTestStore, NULL,
              sam_test_store_set_up, test_the_clock, sam_test_store_tear_down);

  return g_test_run ();
}
