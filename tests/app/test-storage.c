// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-storage.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

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
  const char *name;
  GDir       *folder = g_dir_open (fixture->folder, 0, NULL);

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_clear_pointer (&folder, g_dir_close);
  g_assert_cmpint (g_remove (fixture->folder), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
test_makes_a_private_folder (Fixture *fixture, gconstpointer unused)
{
  struct stat      status;
  g_autofree char *notice = NULL;
  g_autoptr (SamDatabase) database = sam_storage_open (fixture->path, &notice);

  g_assert_nonnull (database);
  g_assert_null (notice);
  g_assert_cmpint (g_stat (fixture->folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  sam_database_close (database);
}

static void
test_sets_a_damaged_file_aside (Fixture *fixture, gconstpointer unused)
{
  static const char damage[] = "This was a database once.";
  const char       *name;
  gboolean          kept = FALSE;
  g_autofree char  *notice = NULL;
  g_autoptr (SamDatabase) database = NULL;
  g_autoptr (GDir) folder = NULL;

  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, damage, -1, NULL));

  database = sam_storage_open (fixture->path, &notice);
  g_assert_nonnull (database);
  g_assert_nonnull (notice);
  sam_database_close (database);

  /* The old bytes are still there, where the notice says. */
  folder = g_dir_open (fixture->folder, 0, NULL);
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
test_says_that_there_is_no_folder (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *notice = NULL;
  g_autoptr (SamDatabase) database = NULL;

  /* A file stands where the folder should be. */
  g_assert_true (g_file_set_contents (fixture->folder, "", -1, NULL));

  database = sam_storage_open (fixture->path, &notice);
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
  ADD ("says-that-there-is-no-folder", test_says_that_there_is_no_folder);

  return g_test_run ();
}
