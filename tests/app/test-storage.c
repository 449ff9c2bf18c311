// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-storage.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "sam-test-util.h"
#include "sam-upkeep.h"

typedef struct
{
  char *directory; /* (owned) */
  char *folder;    /* (owned): in @directory, not there at first */
  char *path;      /* (owned): in @folder */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/storage/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  fixture->directory = g_dir_make_tmp ("samenspel-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->directory, "samenspel", NULL);
  fixture->path = g_build_filename (fixture->folder, "samenspel.db", NULL);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  if (g_file_test (fixture->folder, G_FILE_TEST_IS_REGULAR))
    g_assert_cmpint (g_remove (fixture->folder), ==, 0);
  sam_test_remove_folder (fixture->directory);
  g_free (fixture->directory);
  g_free (fixture->folder);
  g_free (fixture->path);
}

/* Opens what must not be damaged. */
static SamDatabase *
open_sound (Fixture *fixture, char **notice)
{
  gboolean     damaged = TRUE;
  SamDatabase *database = sam_storage_open (fixture->path, &damaged, notice);

  g_assert_false (damaged);

  return database;
}

static void
test_makes_a_private_folder (Fixture *fixture, gconstpointer unused)
{
  struct stat      status;
  g_autofree char *notice = NULL;
  g_autoptr (SamDatabase) database = open_sound (fixture, &notice);

  g_assert_nonnull (database);
  g_assert_null (notice);
  g_assert_cmpint (g_stat (fixture->folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  sam_database_close (database);
}

static const char damage[] = "This was a database once.";

static void
make_damaged (Fixture *fixture)
{
  gboolean         damaged = FALSE;
  g_autofree char *notice = NULL;
  g_autofree char *text = NULL;

  g_mkdir (fixture->folder, 0700);
  g_assert_true (g_file_set_contents (fixture->path, damage, -1, NULL));
  g_assert_null (sam_storage_open (fixture->path, &damaged, &notice));
  g_assert_true (damaged);
  g_assert_null (notice);

  /* Nobody has chosen yet, so nothing has changed. */
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, damage);
}

/* The old bytes are still there, where the notice says. */
static void
assert_kept (Fixture *fixture, const char *notice)
{
  const char *name;
  gboolean    kept = FALSE;
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *text = NULL;

      if (g_str_equal (path, fixture->path) || strstr (notice, path) == NULL)
        continue;
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_cmpstr (text, ==, damage);
      kept = TRUE;
    }
  g_assert_true (kept);
}

static void
test_sets_a_damaged_file_aside (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *notice = NULL;
  g_autoptr (SamDatabase) database = NULL;

  make_damaged (fixture);
  database = sam_storage_replace (fixture->path, NULL, &notice);
  g_assert_nonnull (database);
  g_assert_nonnull (notice);
  sam_database_close (database);
  assert_kept (fixture, notice);
}

/* With a backup, the sessions are there again. */
static void
test_goes_on_with_a_backup (Fixture *fixture, gconstpointer unused)
{
  SamTestStore     store = { 0 };
  g_autofree char *notice = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 28, 12, 0, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamUpkeep) upkeep = NULL;
  g_autoptr (SamBackup) backup = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) again = NULL;

  store.database = open_sound (fixture, &notice);
  sam_test_create (&store, session);
  upkeep = sam_upkeep_new (store.database, clock);
  sam_upkeep_finish (upkeep);
  g_clear_object (&upkeep);
  sam_database_close (store.database);
  g_clear_object (&store.database);

  make_damaged (fixture);
  backup = sam_backup_find_sound (fixture->path);
  g_assert_nonnull (backup);
  store.database = sam_storage_replace (fixture->path, backup, &notice);
  g_assert_nonnull (store.database);
  g_assert_nonnull (strstr (notice, "28 November 2026"));
  again = sam_test_load (&store, "s");
  g_assert_cmpuint (sam_session_get_n_items (again), ==, 2);
  sam_database_close (store.database);
  g_clear_object (&store.database);
  assert_kept (fixture, notice);
}

static void
test_says_that_there_is_no_folder (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *notice = NULL;
  g_autoptr (SamDatabase) database = NULL;

  /* A file stands where the folder should be. */
  g_assert_true (g_file_set_contents (fixture->folder, "", -1, NULL));

  database = open_sound (fixture, &notice);
  g_assert_null (database);
  g_assert_nonnull (notice);
  g_assert_nonnull (strstr (notice, fixture->folder));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("makes-a-private-folder", test_makes_a_private_folder);
  ADD ("sets-a-damaged-file-aside", test_sets_a_damaged_file_aside);
  ADD ("goes-on-with-a-backup", test_goes_on_with_a_backup);
  ADD ("says-that-there-is-no-folder", test_says_that_there_is_no_folder);

  return g_test_run ();
}
