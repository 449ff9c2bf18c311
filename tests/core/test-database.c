// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sam-schema.h"
#include "sam-test-util.h"

#define ADD(name, test) \
  g_test_add ("/database/" name, SamTestStore, NULL, sam_test_store_set_up, \
              test, sam_test_store_tear_down)

static gboolean
do_nothing (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return TRUE;
}

static gboolean
fill_and_fail (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  g_assert_cmpint (sqlite3_exec (handle,
                                 "INSERT INTO session"
                                 "  (id, started, people, title)"
                                 "  VALUES ('x', 1, 3, 'half')",
                                 NULL, NULL, NULL),
                   ==, SQLITE_OK);
  if (sqlite3_exec (handle,
                    "INSERT INTO session (id, started, people, title)"
                    "  VALUES ('y', 1, 99, 'too many')",
                    NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  return sam_database_set_error (handle, error);
}

static gboolean
count_sessions (sqlite3  *handle,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (sqlite3_prepare_v2 (handle, "SELECT count(*) FROM session", -1,
                          &statement, NULL) != SQLITE_OK ||
      sqlite3_step (statement) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  *result = GINT_TO_POINTER (sqlite3_column_int (statement, 0));

  return TRUE;
}

static int
run (SamDatabase *database, SamDatabaseWork work, GError **error)
{
  gpointer value = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  sam_database_run_async (database, work, NULL, NULL, NULL, NULL,
                          sam_test_keep_result_cb, &result);
  if (!sam_database_run_finish (database, sam_test_wait_for (&result), &value,
                                error))
    return -1;

  return GPOINTER_TO_INT (value);
}

static void
test_a_failed_job_leaves_nothing (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (run (self->database, fill_and_fail, &error), ==, -1);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_assert_cmpint (run (self->database, count_sessions, NULL), ==, 0);
}

static void
add_one_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GString *order = user_data;

  g_string_append_c (order, (char) ('a' + order->len));
  g_assert_true (
      sam_database_run_finish (SAM_DATABASE (source), result, NULL, NULL));
}

static void
test_jobs_keep_their_order (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < 20; i++)
    sam_database_run_async (self->database, do_nothing, NULL, NULL, NULL, NULL,
                            add_one_cb, order);
  while (order->len < 20)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpstr (order->str, ==, "abcdefghijklmnopqrst");
}

static void
test_cancelled_job_says_so (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_run_async (self->database, do_nothing, NULL, NULL, NULL,
                          cancellable, sam_test_keep_result_cb, &result);
  g_cancellable_cancel (cancellable);
  g_assert_false (sam_database_run_finish (self->database,
                                           sam_test_wait_for (&result), NULL,
                                           &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What SQLite was told, asked of SQLite itself. */
static gboolean
read_pragmas (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  static const struct
  {
    const char *sql;
    const char *value;
  } pragmas[] = {
    { "PRAGMA journal_mode", "truncate" },
    { "PRAGMA synchronous", "3" },
    { "PRAGMA secure_delete", "1" },
    { "PRAGMA foreign_keys", "1" },
    { "PRAGMA trusted_schema", "0" },
    { "PRAGMA cell_size_check", "1" },
    { "PRAGMA mmap_size", "0" },
    { "PRAGMA temp_store", "2" },
    { "PRAGMA locking_mode", "exclusive" },
    { "PRAGMA application_id", "1398893939" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pragmas); i++)
    {
      g_autoptr (sqlite3_stmt) statement = NULL;

      g_assert_cmpint (sqlite3_prepare_v2 (handle, pragmas[i].sql, -1,
                                           &statement, NULL),
                       ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      g_assert_cmpstr ((const char *) sqlite3_column_text (statement, 0), ==,
                       pragmas[i].value);
    }

  /* Defensive mode: nobody writes the schema by hand. */
  g_assert_cmpint (sqlite3_exec (handle,
                                 "PRAGMA writable_schema = ON;"
                                 "UPDATE sqlite_schema SET sql = ''",
                                 NULL, NULL, NULL),
                   !=, SQLITE_OK);

  return TRUE;
}

/* A file cannot make us load code, nor work for ever. */
static gboolean
read_limits (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  static const struct
  {
    int limit;
    int most;
  } limits[] = {
    { SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024 },
    { SQLITE_LIMIT_SQL_LENGTH, 64 * 1024 },
    { SQLITE_LIMIT_COLUMN, 100 },
    { SQLITE_LIMIT_EXPR_DEPTH, 100 },
    { SQLITE_LIMIT_COMPOUND_SELECT, 20 },
    { SQLITE_LIMIT_VDBE_OP, 25000 },
    { SQLITE_LIMIT_FUNCTION_ARG, 16 },
    { SQLITE_LIMIT_ATTACHED, 0 },
    { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000 },
    { SQLITE_LIMIT_VARIABLE_NUMBER, 100 },
    { SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
    { SQLITE_LIMIT_WORKER_THREADS, 0 },
  };
  int defensive = 0;
  int loads_code = 1;

  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    g_assert_cmpint (sqlite3_limit (handle, limits[i].limit, -1), <=,
                     limits[i].most);

  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
  g_assert_cmpint (defensive, ==, 1);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, -1,
                     &loads_code);
  g_assert_cmpint (loads_code, ==, 0);
  g_assert_cmpint (sqlite3_exec (handle, "SELECT load_extension ('x')", NULL,
                                 NULL, NULL),
                   !=, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "ATTACH ':memory:' AS other", NULL,
                                 NULL, NULL),
                   !=, SQLITE_OK);

  return TRUE;
}

static void
test_is_limited_as_promised (SamTestStore *self, gconstpointer unused)
{
  g_assert_cmpint (run (self->database, read_limits, NULL), ==, 0);
}

static void
test_is_set_up_as_promised (SamTestStore *self, gconstpointer unused)
{
  struct stat status;

  g_assert_cmpint (run (self->database, read_pragmas, NULL), ==, 0);
  g_assert_cmpint (g_stat (self->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_a_second_copy_is_told (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (sam_database_open (self->path, &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_BUSY);
}

/* Lets @sql loose on the closed file and opens it again. */
static void
open_after (SamTestStore *self, const char *sql, GError **error)
{
  sqlite3 *handle = NULL;

  sam_database_close (self->database);
  g_clear_object (&self->database);
  g_assert_cmpint (sqlite3_open (self->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);

  self->database = sam_database_open (self->path, error);
}

static void
test_a_newer_file_is_left_alone (SamTestStore *self, gconstpointer unused)
{
  gsize            size, size_after;
  g_autofree char *bytes = NULL;
  g_autofree char *bytes_after = NULL;
  g_autoptr (GError) error = NULL;

  open_after (self, "PRAGMA user_version = 999", &error);
  g_assert_null (self->database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_NEWER);

  bytes = sam_test_store_read_bytes (self, &size);
  g_assert_null (sam_database_open (self->path, NULL));
  bytes_after = sam_test_store_read_bytes (self, &size_after);
  g_assert_cmpmem (bytes, size, bytes_after, size_after);
}

static void
test_a_foreign_file_is_left_alone (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  open_after (self, "PRAGMA application_id = 7", &error);
  g_assert_null (self->database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FOREIGN);
}

static void
write_file (SamTestStore *self, const char *bytes, gsize size)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (self->path, bytes, (gssize) size, &error);
  g_assert_no_error (error);
}

static void
test_a_damaged_file_is_set_aside (SamTestStore *self, gconstpointer unused)
{
  gsize            size = 0, size_aside = 0;
  g_autofree char *bytes = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_close (self->database);
  g_clear_object (&self->database);
  bytes = sam_test_store_read_bytes (self, &size);
  memset (bytes + size / 4, 'x', size / 2);
  write_file (self, bytes, size);

  self->database = sam_database_open (self->path, &error);
  g_assert_null (self->database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
  g_clear_error (&error);

  aside = sam_database_set_aside (self->path, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_file_get_contents (aside, &kept, &size_aside, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (bytes, size, kept, size_aside);

  /* A second one on the same day does not replace the first. */
  write_file (self,
              "not a database, but long enough to be one ............"
              "...................................................",
              100);
  again = sam_database_set_aside (self->path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again, !=, aside);

  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
}

static void
test_text_is_no_database (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strnfill (5000, 'a');

  sam_database_close (self->database);
  g_clear_object (&self->database);
  write_file (self, text, 5000);

  self->database = sam_database_open (self->path, &error);
  g_assert_null (self->database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
}

static void
test_no_folder (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (sam_database_open ("/nonexistent/samenspel.db", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_READ_ONLY);
}

static void
test_a_file_that_is_read_only (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  /* Root may write everything. */
  if (geteuid () == 0)
    {
      g_test_fail_printf ("run the tests as an ordinary user");
      return;
    }

  sam_database_close (self->database);
  g_clear_object (&self->database);
  g_assert_cmpint (g_chmod (self->path, 0400), ==, 0);

  self->database = sam_database_open (self->path, &error);
  g_assert_null (self->database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_READ_ONLY);
}

/* Interrupted at any statement, a migration leaves the old file or the new
 * one: here the steps are tried on a file in which the last table is in the
 * way. */
static void
test_a_migration_is_whole_or_not_there (SamTestStore *self,
                                        gconstpointer unused)
{
  sqlite3 *handle = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3_stmt) statement = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle,
                                 "PRAGMA application_id = 1398893939;"
                                 "CREATE TABLE agreement (x)",
                                 NULL, NULL, NULL),
                   ==, SQLITE_OK);

  g_assert_false (sam_schema_migrate (handle, &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  sqlite3_prepare_v2 (handle,
                      "SELECT (SELECT count(*) FROM sqlite_schema),"
                      "  (SELECT user_version FROM pragma_user_version)",
                      -1, &statement, NULL);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  g_assert_cmpint (sqlite3_column_int (statement, 0), ==, 1);
  g_assert_cmpint (sqlite3_column_int (statement, 1), ==, 0);

  g_clear_pointer (&statement, sqlite3_finalize);
  sqlite3_close (handle);
}

static gboolean
wait_and_count (sqlite3  *handle,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  static int n_done;

  g_mutex_lock (data);
  g_mutex_unlock (data);
  *result = GINT_TO_POINTER (++n_done);

  return TRUE;
}

/* Who lingers waits for the work, as long as it does not take too long, and
 * is told of it by the main loop as ever. */
static void
test_lingering_waits_a_while (SamTestStore *store, gconstpointer unused)
{
  GMutex   busy;
  gpointer value = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_mutex_init (&busy);
  g_mutex_lock (&busy);
  sam_database_run_async (store->database, wait_and_count, &busy, NULL, NULL,
                          NULL, sam_test_keep_result_cb, &result);
  sam_database_linger (store->database, 1);
  g_mutex_unlock (&busy);

  sam_database_linger (store->database, G_TIME_SPAN_MINUTE);
  g_assert_null (result);
  g_main_context_iteration (NULL, FALSE);
  g_assert_nonnull (result);
  sam_database_run_finish (store->database, result, &value, &error);
  g_assert_no_error (error);
  g_assert_cmpint (GPOINTER_TO_INT (value), ==, 1);

  sam_database_linger (store->database, G_TIME_SPAN_MINUTE);
  g_mutex_clear (&busy);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("a-failed-job-leaves-nothing", test_a_failed_job_leaves_nothing);
  ADD ("jobs-keep-their-order", test_jobs_keep_their_order);
  ADD ("lingering-waits-a-while", test_lingering_waits_a_while);
  ADD ("cancelled-job-says-so", test_cancelled_job_says_so);
  ADD ("is-set-up-as-promised", test_is_set_up_as_promised);
  ADD ("is-limited-as-promised", test_is_limited_as_promised);
  ADD ("a-second-copy-is-told", test_a_second_copy_is_told);
  ADD ("a-newer-file-is-left-alone", test_a_newer_file_is_left_alone);
  ADD ("a-foreign-file-is-left-alone", test_a_foreign_file_is_left_alone);
  ADD ("a-damaged-file-is-set-aside", test_a_damaged_file_is_set_aside);
  ADD ("text-is-no-database", test_text_is_no_database);
  ADD ("a-file-that-is-read-only", test_a_file_that_is_read_only);
  ADD ("a-migration-is-whole-or-not-there",
       test_a_migration_is_whole_or_not_there);
  g_test_add_func ("/database/no-folder", test_no_folder);

  return g_test_run ();
}
