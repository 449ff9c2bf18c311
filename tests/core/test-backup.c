// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-backup.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "sam-backup-ring.h"
#include "sam-figures.h"
#include "sam-schema.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/backup/" name, SamTestStore, NULL, sam_test_store_set_up, \
              test, sam_test_store_tear_down)

#define HOUR G_GINT64_CONSTANT (3600)
#define DAY (24 * HOUR)

/* Monday 30 November 2026, noon, UTC */
#define NOW G_GINT64_CONSTANT (1796040000)

/* The rule for which stay, on times before NOW, newest first; in the second
 * row an “x” for each that stays. */
static void
test_ring (void)
{
  static const struct
  {
    const char *name;
    gint64      ages[16]; /* in seconds; ends with -1 */
    const char *stay;
  } cases[] = {
    { "none", { -1 }, "" },
    { "few", { 0, HOUR, DAY, -1 }, "xxx" },
    { "a busy morning",
      { 0, HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR, 6 * HOUR, -1 },
      "xxxxx.." },
    /* Monday the 30th: the days before it are of the week before. */
    { "one a day",
      { 0, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY, 6 * DAY, 7 * DAY, 8 * DAY,
        9 * DAY, -1 },
      "xxxxx...x." },
    { "the last of each week",
      { 0, 1, 2, 3, 4, DAY, 2 * DAY, 9 * DAY, 10 * DAY, 16 * DAY, 23 * DAY,
        24 * DAY, 30 * DAY, -1 },
      "xxxxxx.x.xx.." },
    { "weeks without any do not count",
      { 0, 1, 2, 3, 4, 40 * DAY, 80 * DAY, 120 * DAY, 160 * DAY, 200 * DAY,
        -1 },
      "xxxxxxxxx." },
    { "at the same moment", { 0, 0, 0, 0, 0, 0, 0, -1 }, "xxxxx.." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64   times[16];
      gboolean keep[16];
      char     stay[17] = "";
      guint    n = 0;

      for (; cases[i].ages[n] >= 0; n++)
        times[n] = NOW - cases[i].ages[n];
      sam_backup_ring_choose (times, n, keep);
      for (guint j = 0; j < n; j++)
        stay[j] = keep[j] ? 'x' : '.';

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (stay, ==, cases[i].stay);
    }
}

/* After a year of a backup every two hours, the ring reaches back a month, and
 * there are never more than nine. */
static void
test_ring_over_a_year (void)
{
  gint64 times[SAM_BACKUP_NEWEST + SAM_BACKUP_WEEKS + 1] = { 0 };
  guint  n = 0;
  guint  n_made = 0;

  for (gint64 now = NOW; now < NOW + 365 * DAY; now += 2 * HOUR)
    {
      gboolean keep[G_N_ELEMENTS (times)];
      guint    n_kept = 0;

      memmove (&times[1], times, n * sizeof (times[0]));
      times[0] = now;
      n++;
      n_made++;
      sam_backup_ring_choose (times, n, keep);
      for (guint i = 0; i < n; i++)
        if (keep[i])
          times[n_kept++] = times[i];
      n = n_kept;
      g_assert_cmpuint (n, <, G_N_ELEMENTS (times));
    }

  g_assert_cmpuint (n, ==, SAM_BACKUP_NEWEST + SAM_BACKUP_WEEKS);
  g_assert_cmpint (times[0] - times[n - 1], >=, 21 * DAY);
  sam_figures_say ("R8", TRUE, "5 newest and 4 weekly",
                   "of %u in a year never more than %d stay, the oldest of %d "
                   "days ago",
                   n_made, SAM_BACKUP_NEWEST + SAM_BACKUP_WEEKS,
                   (int) ((times[0] - times[n - 1]) / DAY));
}

typedef struct
{
  char      *path; /* (owned) */
  GDateTime *now;  /* (owned) */
} Job;

static gboolean
make (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Job *job = data;

  return sam_backup_make (handle, job->path, job->now, error);
}

static gboolean
back_up (SamTestStore *self, gint64 time, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (time);
  g_autoptr (GAsyncResult) result = NULL;
  Job     *job = g_new0 (Job, 1);
  gboolean made;

  job->path = self->path;
  job->now = now;
  sam_database_run_outside_async (self->database, make, job, g_free, NULL, NULL,
                                  sam_test_keep_result_cb, &result);
  made = sam_database_run_finish (self->database, sam_test_wait_for (&result),
                                  NULL, error);

  return made;
}

static void
must_back_up (SamTestStore *self, gint64 time)
{
  g_autoptr (GError) error = NULL;

  back_up (self, time, &error);
  g_assert_no_error (error);
}

static char *
dup_folder (SamTestStore *self)
{
  return g_build_filename (self->directory, "backups", NULL);
}

static void
test_a_backup_is_whole_and_private (SamTestStore *self, gconstpointer unused)
{
  GStatBuf         status;
  SamBackup       *backup;
  g_autofree char *folder = dup_folder (self);
  g_autofree char *name = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (SamBackup) sound = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_create (self, session);
  must_back_up (self, NOW);

  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
  backup = g_ptr_array_index (backups, 0);
  name = g_path_get_basename (backup->path);
  g_assert_cmpstr (name, ==, "samenspel-20261130-120000.db");
  g_assert_cmpint (g_date_time_to_unix (backup->made), ==, NOW);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (backup->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);

  sound = sam_backup_find_sound (self->path);
  g_assert_nonnull (sound);
}

/* The test of a backup is to go back to it. */
static void
test_a_backup_brings_everything_back (SamTestStore *self, gconstpointer unused)
{
  g_autofree char *aside = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) again = NULL;
  g_autoptr (SamBackup) backup = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_create (self, session);
  must_back_up (self, NOW);
  sam_database_close (self->database);
  g_clear_object (&self->database);
  g_assert_true (g_file_set_contents (self->path, "damaged", -1, NULL));

  aside = sam_database_set_aside (self->path, &error);
  g_assert_no_error (error);
  backup = sam_backup_find_sound (self->path);
  g_assert_nonnull (backup);
  g_assert_true (sam_backup_restore (backup, self->path, &error));
  g_assert_no_error (error);

  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
  again = sam_test_load (self, "s");
  g_assert_cmpuint (sam_session_get_n_items (again), ==, 2);
  g_assert_true (g_file_test (backup->path, G_FILE_TEST_EXISTS));
}

static void
test_a_damaged_backup_is_passed_over (SamTestStore *self, gconstpointer unused)
{
  char            *bytes = NULL;
  gsize            size = 0;
  SamBackup       *newest;
  g_autofree char *owned = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (SamBackup) sound = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_create (self, session);
  must_back_up (self, NOW);
  must_back_up (self, NOW + HOUR);

  backups = sam_backup_list (self->path);
  newest = g_ptr_array_index (backups, 0);
  g_assert_true (g_file_get_contents (newest->path, &bytes, &size, NULL));
  owned = bytes;
  memset (bytes + size / 4, 'x', size / 2);
  g_assert_true (
      g_file_set_contents (newest->path, bytes, (gssize) size, NULL));

  sound = sam_backup_find_sound (self->path);
  g_assert_nonnull (sound);
  g_assert_cmpint (g_date_time_to_unix (sound->made), ==, NOW);
  sam_figures_say ("R8", TRUE, "the restored file is whole",
                   "a damaged backup passed over for the one before it");
}

/* What is in the folder and is no backup is not taken for one, and what a
 * crash left half-way is removed. */
static void
test_other_files (SamTestStore *self, gconstpointer unused)
{
  static const char *const names[] = {
    "samenspel-20261130.db",         "samenspel-20261130-250000.db",
    "samenspel-20261130-120000.db2", "samenspel-20261301-120000.db",
    "xsamenspel-20261130-120000.db", "samenspel-2026113--120000.db",
    "samenspel- 0261130-120000.db",  "notes.txt",
  };
  g_autofree char *folder = dup_folder (self);
  g_autofree char *part =
      g_build_filename (folder, "samenspel-20261130-100000.db.part", NULL);
  g_autoptr (GPtrArray) backups = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (part, "half", -1, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_true (g_file_set_contents (path, "x", -1, NULL));
    }
  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 0);
  g_clear_pointer (&backups, g_ptr_array_unref);

  must_back_up (self, NOW);
  g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
}

static void
test_old_ones_go (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) backups = NULL;

  for (int i = 0; i < 8; i++)
    must_back_up (self, NOW + i * HOUR);

  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, SAM_BACKUP_NEWEST);
}

/* Where no backup can be made, the others stay and nothing half-done does. */
static void
test_a_failure_leaves_the_others (SamTestStore *self, gconstpointer unused)
{
  g_autofree char *folder = dup_folder (self);
  g_autofree char *in_the_way =
      g_build_filename (folder, "samenspel-20261130-130000.db", "x", NULL);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  must_back_up (self, NOW);
  g_assert_cmpint (g_mkdir_with_parents (in_the_way, 0700), ==, 0);
  g_assert_false (back_up (self, NOW + HOUR, &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "are safe"));

  g_assert_cmpint (g_rmdir (in_the_way), ==, 0);
  *strrchr (in_the_way, '/') = '\0';
  g_assert_cmpint (g_rmdir (in_the_way), ==, 0);
  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
}

static int
read_version (SamBackup *backup)
{
  sqlite3      *handle = NULL;
  sqlite3_stmt *rows = NULL;
  int           version;

  g_assert_cmpint (sqlite3_open (backup->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (handle, "PRAGMA user_version", -1, &rows,
                                       NULL),
                   ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (rows), ==, SQLITE_ROW);
  version = sqlite3_column_int (rows, 0);
  sqlite3_finalize (rows);
  sqlite3_close (handle);

  return version;
}

/* A file of an older version is copied before it changes. */
static void
test_a_migration_is_backed_up (SamTestStore *self, gconstpointer unused)
{
  sqlite3         *handle = NULL;
  g_autofree char *sql = NULL;
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "schema-1.sql", NULL);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_close (self->database);
  g_clear_object (&self->database);
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_true (g_file_get_contents (path, &sql, NULL, NULL));
  g_assert_cmpint (sqlite3_open (self->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);

  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_cmpint (read_version (g_ptr_array_index (backups, 0)), ==, 1);

  /* One that is of this version needs none. */
  sam_test_store_reopen (self);
  g_clear_pointer (&backups, g_ptr_array_unref);
  backups = sam_backup_list (self->path);
  g_assert_cmpuint (backups->len, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/backup/ring", test_ring);
  g_test_add_func ("/backup/ring-over-a-year", test_ring_over_a_year);
  ADD ("a-backup-is-whole-and-private", test_a_backup_is_whole_and_private);
  ADD ("a-backup-brings-everything-back", test_a_backup_brings_everything_back);
  ADD ("a-damaged-backup-is-passed-over", test_a_damaged_backup_is_passed_over);
  ADD ("other-files", test_other_files);
  ADD ("old-ones-go", test_old_ones_go);
  ADD ("a-failure-leaves-the-others", test_a_failure_leaves_the_others);
  ADD ("a-migration-is-backed-up", test_a_migration_is_backed_up);

  return g_test_run ();
}
