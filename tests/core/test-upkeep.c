// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-upkeep.h"

#include <glib/gstdio.h>

#include "sam-backup.h"
#include "sam-condition.h"
#include "sam-keep-days.h"
#include "sam-reserve.h"
#include "sam-test-util.h"

typedef struct
{
  SamTestStore store;
  SamClock    *clock;  /* (owned) */
  SamUpkeep   *upkeep; /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/upkeep/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);

  sam_test_store_set_up (&self->store, NULL);
  self->clock = sam_clock_new_fixed (now);
  self->upkeep = sam_upkeep_new (self->store.database, self->clock);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->upkeep);
  g_object_unref (self->clock);
  sam_test_store_tear_down (&self->store, NULL);
}

/* All that was asked for so far is done after this. */
static guint
count_backups (Fixture *self)
{
  g_autoptr (GPtrArray) backups = NULL;

  sam_test_store_run (&self->store, "SELECT 1");
  backups = sam_backup_list (self->store.path);

  return backups->len;
}

static void
change_something (Fixture *self)
{
  sam_test_store_run (&self->store,
                      "INSERT INTO setting VALUES ('x', 1)"
                      "  ON CONFLICT (name) DO UPDATE SET value = value + 1");
}

/* Nothing without a change; then at most one in half an hour. */
static void
test_backs_up_what_changed (Fixture *self, gconstpointer unused)
{
  static const struct
  {
    gboolean changes;
    guint    minutes; /* that pass */
    guint    n_backups;
  } steps[] = {
    { FALSE, 0, 0 },  { FALSE, 60, 0 }, { TRUE, 1, 1 },
    { FALSE, 60, 1 }, { TRUE, 1, 2 },   { TRUE, 10, 2 },
    { FALSE, 18, 2 }, { FALSE, 2, 3 },  { FALSE, 60, 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (steps[i].changes)
        change_something (self);
      sam_clock_advance (self->clock, steps[i].minutes * 60);
      sam_upkeep_tick (self->upkeep, FALSE);
      g_test_message ("step %" G_GSIZE_FORMAT, i);
      g_assert_cmpuint (count_backups (self), ==, steps[i].n_backups);
    }
}

static void
test_backs_up_at_the_end (Fixture *self, gconstpointer unused)
{
  sam_upkeep_finish (self->upkeep);
  g_assert_cmpuint (count_backups (self), ==, 0);

  change_something (self);
  sam_upkeep_tick (self->upkeep, FALSE);
  g_assert_cmpuint (count_backups (self), ==, 1);
  sam_clock_advance (self->clock, 60);
  change_something (self);
  sam_upkeep_finish (self->upkeep);
  sam_upkeep_finish (self->upkeep);
  g_assert_cmpuint (count_backups (self), ==, 2);
}

static void
test_says_when (Fixture *self, gconstpointer unused)
{
  g_autofree char *text = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamUpkeep) again = NULL;

  g_assert_null (sam_upkeep_get_last_backup (self->upkeep));
  sam_upkeep_back_up_async (self->upkeep, sam_test_keep_result_cb, &result);
  sam_upkeep_back_up_finish (self->upkeep, sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  text = g_date_time_format (sam_upkeep_get_last_backup (self->upkeep),
                             "%Y-%m-%d %H:%M");
  g_assert_cmpstr (text, ==, "2026-11-30 12:00");
  again = sam_upkeep_new (self->store.database, self->clock);
  g_assert_nonnull (sam_upkeep_get_last_backup (again));
}

/* Once at the start, once a day, and not in the middle of a meeting. */
static void
test_erases_once_a_day (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamSession) first = sam_test_session ("first", 8);
  g_autoptr (SamSession) again = NULL;

  sam_upkeep_tick (self->upkeep, FALSE);
  sam_test_create (&self->store, first);
  sam_test_store_run (&self->store,
                      "UPDATE session SET ended = started;"
                      "INSERT INTO setting VALUES ('keep-notes-days', 0)");

  sam_clock_advance (self->clock, 60 * 60);
  sam_upkeep_tick (self->upkeep, FALSE);
  again = sam_test_load (&self->store, "first");
  g_assert_false (sam_session_are_notes_erased (again));
  g_clear_object (&again);

  sam_clock_advance (self->clock, 23 * 60 * 60);
  sam_upkeep_tick (self->upkeep, TRUE);
  again = sam_test_load (&self->store, "first");
  g_assert_false (sam_session_are_notes_erased (again));
  g_clear_object (&again);

  sam_upkeep_tick (self->upkeep, FALSE);
  again = sam_test_load (&self->store, "first");
  g_assert_true (sam_session_are_notes_erased (again));
}

static SamCondition
check (Fixture *self)
{
  SamCondition condition = SAM_CONDITION_DAMAGED;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_condition_check_async (self->store.database, sam_test_keep_result_cb,
                             &result);
  sam_condition_check_finish (self->store.database, sam_test_wait_for (&result),
                              &condition, &error);
  g_assert_no_error (error);

  return condition;
}

static void
test_checks (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_create (&self->store, session);
  g_assert_cmpint (check (self), ==, SAM_CONDITION_SOUND);

  sam_test_store_run (&self->store,
                      "INSERT INTO note VALUES ('s', 0, 'a word', 'no sum')");
  g_assert_cmpint (check (self), ==, SAM_CONDITION_NOTES_DAMAGED);

  /* A note of a session that is not there */
  sam_test_store_run (&self->store, "DELETE FROM note");
  g_assert_cmpint (check (self), ==, SAM_CONDITION_SOUND);
}

typedef struct
{
  guint n_checks;
  int   condition; /* the last one */
} Checks;

static void
checked_cb (Checks *checks, int condition)
{
  checks->n_checks++;
  checks->condition = condition;
}

static void
tick (Fixture *self, gboolean session_runs)
{
  sam_upkeep_tick (self->upkeep, session_runs);
  sam_test_store_run (&self->store, "SELECT 1");
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Everything is looked through once a week, not in the middle of a meeting;
 * and that it was is no change that asks for a backup. */
static void
test_checks_every_week (Fixture *self, gconstpointer unused)
{
  Checks checks = { 0, SAM_CONDITION_DAMAGED };
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamUpkeep) again = NULL;

  g_signal_connect_swapped (self->upkeep, "checked", G_CALLBACK (checked_cb),
                            &checks);
  tick (self, TRUE);
  g_assert_cmpuint (checks.n_checks, ==, 0);
  tick (self, FALSE);
  g_assert_cmpuint (checks.n_checks, ==, 1);
  g_assert_cmpint (checks.condition, ==, SAM_CONDITION_SOUND);
  g_assert_cmpuint (count_backups (self), ==, 0);

  sam_test_create (&self->store, session);
  sam_test_store_run (&self->store,
                      "INSERT INTO note VALUES ('s', 0, 'a word', 'no sum')");
  for (guint day = 1; day < 7; day++)
    {
      sam_clock_advance (self->clock, 24 * 60 * 60);
      tick (self, FALSE);
      g_assert_cmpuint (checks.n_checks, ==, 1);
    }
  sam_clock_advance (self->clock, 24 * 60 * 60);
  tick (self, FALSE);
  g_assert_cmpuint (checks.n_checks, ==, 2);
  g_assert_cmpint (checks.condition, ==, SAM_CONDITION_NOTES_DAMAGED);

  /* Another start of the program knows of it. */
  again = sam_upkeep_new (self->store.database, self->clock);
  g_signal_connect_swapped (again, "checked", G_CALLBACK (checked_cb), &checks);
  sam_upkeep_tick (again, FALSE);
  sam_test_store_run (&self->store, "SELECT 1");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (checks.n_checks, ==, 2);
}

/* Whoever set the clock back is looked after all the same. */
static void
test_bears_a_clock_set_back (Fixture *self, gconstpointer unused)
{
  Checks checks = { 0, SAM_CONDITION_DAMAGED };
  g_autoptr (GDateTime) earlier = g_date_time_new_utc (2025, 11, 30, 12, 0, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (earlier);

  g_signal_connect_swapped (self->upkeep, "checked", G_CALLBACK (checked_cb),
                            &checks);
  change_something (self);
  tick (self, FALSE);
  g_assert_cmpuint (checks.n_checks, ==, 1);
  g_assert_cmpuint (count_backups (self), ==, 1);

  g_assert_finalize_object (self->upkeep);
  self->upkeep = sam_upkeep_new (self->store.database, clock);
  g_signal_connect_swapped (self->upkeep, "checked", G_CALLBACK (checked_cb),
                            &checks);
  change_something (self);
  tick (self, FALSE);
  g_assert_cmpuint (checks.n_checks, ==, 2);
  g_assert_cmpuint (count_backups (self), ==, 2);
}

/* A disk that is full for as long as the reserve is there. */

static struct
{
  sqlite3_vfs        vfs;
  sqlite3_vfs       *real; /* (not owned) */
  sqlite3_io_methods methods;
  int (*write) (sqlite3_file *, const void *, int, sqlite3_int64);
  int (*truncate) (sqlite3_file *, sqlite3_int64);
  char *reserve; /* (owned) (nullable) */
} disk;

static int
write_unless_full (sqlite3_file *file,
                   const void   *data,
                   int           n_bytes,
                   sqlite3_int64 offset)
{
  if (disk.reserve != NULL && g_file_test (disk.reserve, G_FILE_TEST_EXISTS))
    return SQLITE_FULL;

  return disk.write (file, data, n_bytes, offset);
}

static int
open_on_disk (sqlite3_vfs  *vfs,
              const char   *name,
              sqlite3_file *file,
              int           flags,
              int          *out_flags)
{
  const int code = disk.real->xOpen (disk.real, name, file, flags, out_flags);

  if (code == SQLITE_OK)
    {
      disk.methods = *file->pMethods;
      disk.write = disk.methods.xWrite;
      disk.methods.xWrite = write_unless_full;
      file->pMethods = &disk.methods;
    }

  return code;
}

static void
count_cb (guint *n_calls)
{
  (*n_calls)++;
}

static void
test_a_full_disk_still_takes_the_last_note (void)
{
  SamTestStore store;
  guint        n_told = 0;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  disk.real = sqlite3_vfs_find (NULL);
  disk.vfs = *disk.real;
  disk.vfs.zName = "small";
  disk.vfs.xOpen = open_on_disk;
  g_assert_cmpint (sqlite3_vfs_register (&disk.vfs, 1), ==, SQLITE_OK);

  sam_test_store_set_up (&store, NULL);
  g_assert_true (sam_reserve_make (store.path));
  g_assert_true (sam_reserve_make (store.path));
  disk.reserve = g_strconcat (store.path, ".reserve", NULL);
  g_assert_true (g_file_test (disk.reserve, G_FILE_TEST_EXISTS));
  g_signal_connect_swapped (store.database, "reserve-used",
                            G_CALLBACK (count_cb), &n_told);

  sam_test_create (&store, session);
  sam_test_store_run (&store, "DELETE FROM session");
  g_assert_false (g_file_test (disk.reserve, G_FILE_TEST_EXISTS));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_told, ==, 1);

  g_clear_pointer (&disk.reserve, g_free);
  sam_test_store_tear_down (&store, NULL);
  sqlite3_vfs_register (disk.real, 1);
  sqlite3_vfs_unregister (&disk.vfs);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("backs-up-what-changed", test_backs_up_what_changed);
  ADD ("backs-up-at-the-end", test_backs_up_at_the_end);
  ADD ("says-when", test_says_when);
  ADD ("erases-once-a-day", test_erases_once_a_day);
  ADD ("checks", test_checks);
  ADD ("checks-every-week", test_checks_every_week);
  ADD ("bears-a-clock-set-back", test_bears_a_clock_set_back);
  g_test_add_func ("/upkeep/a-full-disk-still-takes-the-last-note",
                   test_a_full_disk_still_takes_the_last_note);

  return g_test_run ();
}
