// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>

#include "sam-ballot-private.h"
#include "sam-figures.h"
#include "sam-schema.h"
#include "sam-test-util.h"

/* In ./dev test a migration is stopped at every so many-th place. */
#define QUICK_STRIDE 23

#define SCHEMA_SQL "SELECT group_concat(sql) FROM sqlite_schema"

/* Returns: (transfer full): the frozen SQL of version @version */
static char *
read_sql (guint version)
{
  char            *sql = NULL;
  g_autofree char *name = g_strdup_printf ("schema-%u.sql", version);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &sql, NULL, &error);
  g_assert_no_error (error);

  return sql;
}

/* Returns: (transfer full): a database of that version */
static sqlite3 *
open_old (const char *path, guint version)
{
  sqlite3         *handle = NULL;
  g_autofree char *sql = read_sql (version);

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);

  return handle;
}

/* Returns: (transfer full): the first column of the first row, as text */
static char *
ask (sqlite3 *handle, const char *sql)
{
  g_autoptr (sqlite3_stmt) row = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (handle, sql, -1, &row, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);

  return g_strdup ((const char *) sqlite3_column_text (row, 0));
}

/* Returns: (transfer full): SQL that asks for every row that a file has now, in
 *   every column that it has now: it can be asked again of a newer one */
static char *
dup_rows_sql (sqlite3 *handle)
{
  g_autofree char *selects =
      ask (handle,
           "SELECT group_concat(line, ' UNION ALL ') FROM ("
           "  SELECT 'SELECT ''' || t.name || ' '' || '"
           "    || group_concat('quote(' || c.name || ')', ' || '' '' || ')"
           "    || ' AS line FROM ' || t.name AS line"
           "  FROM sqlite_schema AS t, pragma_table_info(t.name) AS c"
           "  WHERE t.type = 'table' GROUP BY t.name)");

  return g_strdup_printf ("SELECT group_concat(line, char(10)) FROM"
                          "  (SELECT line FROM (%s) ORDER BY line)",
                          selects);
}

static void
assert_says (sqlite3 *handle, const char *sql, const char *expected)
{
  g_autofree char *answer = ask (handle, sql);

  g_assert_cmpstr (answer, ==, expected);
}

#define COLUMNS_SQL \
  "SELECT group_concat(line, char(10)) FROM (SELECT t.name || '.' ||" \
  "    c.cid || c.name || c.type || \"notnull\" ||" \
  "    ifnull(dflt_value, '-') || pk AS line" \
  "  FROM sqlite_schema AS t, pragma_table_info(t.name) AS c" \
  "  ORDER BY t.name, c.cid)"

#define INDEXES_SQL \
  "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema" \
  "  WHERE type = 'index' ORDER BY name)"

/* A file that was migrated is as one that was made today, and has every row
 * that it had: of each version that anybody may have. A new version needs a
 * frozen file of its own. */
static void
test_old_and_new_files_are_alike (void)
{
  sqlite3 *new = NULL;
  g_autofree char *columns = NULL;
  g_autofree char *indexes = NULL;
  g_autofree char *newest = g_strdup_printf ("%u", sam_schema_get_newest ());
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &new), ==, SQLITE_OK);
  g_assert_true (sam_schema_migrate (new, &error));
  g_assert_no_error (error);
  columns = ask (new, COLUMNS_SQL);
  indexes = ask (new, INDEXES_SQL);

  for (guint version = 1; version <= sam_schema_get_newest (); version++)
    {
      sqlite3         *old = open_old (":memory:", version);
      g_autofree char *rows_sql = dup_rows_sql (old);
      g_autofree char *rows = ask (old, rows_sql);

      g_test_message ("version %u", version);
      g_assert_true (sam_schema_migrate (old, &error));
      g_assert_no_error (error);
      assert_says (old, COLUMNS_SQL, columns);
      assert_says (old, INDEXES_SQL, indexes);
      assert_says (old, "PRAGMA user_version", newest);
      assert_says (old, rows_sql, rows);
      assert_says (old, "PRAGMA integrity_check", "ok");
      assert_says (old, "SELECT count(*) FROM pragma_foreign_key_check", "0");
      sqlite3_close (old);
    }
  sqlite3_close (new);
}

/* What was agreed before there was anything to say of it comes back. */
static void
assert_is_open (GPtrArray *agreements)
{
  SamAgreement *agreement;

  g_assert_cmpuint (agreements->len, ==, 1);
  agreement = g_ptr_array_index (agreements, 0);
  g_assert_cmpstr (sam_agreement_get_owner (agreement), ==, "SJ");
  g_assert_true (sam_agreement_is_chosen (agreement));
  g_assert_cmpint (sam_agreement_get_state (agreement), ==, SAM_AGREEMENT_OPEN);
  g_assert_null (sam_agreement_get_returns (agreement));
  g_assert_cmpint (sam_agreement_get_dots (agreement), ==,
                   SAM_AGREEMENT_NO_DOTS);
  g_assert_cmpint (sam_agreement_get_item (agreement), ==,
                   SAM_AGREEMENT_NO_ITEM);
  g_ptr_array_unref (agreements);
}

/* Puts a database of that version in the place of the one there is. */
static void
open_version (SamTestStore *self, guint version)
{
  g_autoptr (GError) error = NULL;

  sam_database_close (self->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->database));
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  sqlite3_close (open_old (self->path, version));
  self->database = sam_database_open (self->path, &error);
  g_assert_no_error (error);
}

/* Through the front door, as the program opens it. */
static void
test_every_version_opens (SamTestStore *self, gconstpointer unused)
{
  for (guint version = 1; version <= sam_schema_get_newest (); version++)
    {
      SamBallot *ballot;
      g_autoptr (SamSession) session = NULL;
      g_autoptr (SamSession) other = NULL;
      g_autoptr (GPtrArray) agreements = NULL;

      g_test_message ("version %u", version);
      open_version (self, version);
      session = sam_test_load (self, "ended");
      g_assert_cmpuint (sam_session_get_n_items (session), >=, 2);
      g_assert_cmpstr (sam_session_item_get_note (
                           sam_session_get_item (session, 0)),
                       ==, "Eén gesprek met alle drie.");
      ballot = sam_session_item_get_ballot (sam_session_get_item (session, 0));
      g_assert_cmpuint (
          sam_tally_get_count (sam_ballot_get_tally (ballot, SAM_ROUND_AFTER),
                               SAM_CHOICE_B),
          ==, 4);
      agreements = sam_session_list_agreements (session);
      g_assert_cmpuint (agreements->len, ==, 1);
      other = sam_test_load (self, "cut-off");
      g_assert_null (sam_session_get_ended (other));
    }
}

static void
test_an_old_session_reads_as_before (SamTestStore *self, gconstpointer unused)
{
  SamSessionItem *item;
  SamBallot      *ballot;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  open_version (self, 1);
  session = sam_test_load (self, "ended");
  g_assert_cmpuint (sam_session_get_n_items (session), ==, 2);
  item = sam_session_get_item (session, 0);
  g_assert_cmpstr (sam_item_get_title (sam_session_item_get_item (item)), ==,
                   "Choosing a side");
  g_assert_cmpstr (sam_session_item_get_note (item), ==,
                   "Eén gesprek met alle drie.");
  g_assert_cmpuint (sam_session_item_get_seconds (item), ==, 900);
  ballot = sam_session_item_get_ballot (item);
  g_assert_true (sam_ballot_is_open (ballot));
  g_assert_cmpuint (sam_tally_get_count (sam_ballot_get_tally (ballot,
                                                               SAM_ROUND_AFTER),
                                         SAM_CHOICE_B),
                    ==, 4);
  assert_is_open (sam_session_list_agreements (session));

  sam_session_store_list_async (self->database, NULL, sam_test_keep_result_cb,
                                &result);
  list = sam_session_store_list_finish (self->database,
                                        sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 2);
}

typedef struct
{
  guint n_calls;
  guint fatal; /* the call at which it is interrupted */
} Interruption;

static int
interrupt_cb (gpointer data)
{
  Interruption *interruption = data;

  return ++interruption->n_calls == interruption->fatal;
}

static guint
get_version (sqlite3 *handle)
{
  g_autofree char *version = ask (handle, "PRAGMA user_version");

  return (guint) g_ascii_strtoull (version, NULL, 10);
}

/* Migrates a file of version @first, and stops SQLite at its @fatal-th look at
 * the time. The file is then of a version that there was, whole, and has every
 * row.
 *
 * Returns: whether it came to its end all the same */
static gboolean
migrate_until (guint first, guint fatal, GPtrArray *schemas)
{
  Interruption     interruption = { 0, fatal };
  sqlite3         *handle = open_old (":memory:", first);
  g_autofree char *rows_sql = dup_rows_sql (handle);
  g_autofree char *rows = ask (handle, rows_sql);
  g_autofree char *schema = NULL;
  guint            version;
  g_autoptr (GError) error = NULL;

  if (schemas->pdata[first] == NULL)
    schemas->pdata[first] = ask (handle, SCHEMA_SQL);

  sqlite3_progress_handler (handle, 5, interrupt_cb, &interruption);
  if (!sam_schema_migrate (handle, &error))
    g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  sqlite3_progress_handler (handle, 0, NULL, NULL);

  version = get_version (handle);
  g_assert_cmpuint (version, >=, first);
  g_assert_true (error != NULL || version == sam_schema_get_newest ());
  assert_says (handle, rows_sql, rows);
  assert_says (handle, "PRAGMA integrity_check", "ok");
  schema = ask (handle, SCHEMA_SQL);
  if (schemas->pdata[version] == NULL)
    schemas->pdata[version] = g_steal_pointer (&schema);
  else
    g_assert_cmpstr (schema, ==, schemas->pdata[version]);
  sqlite3_close (handle);

  return error == NULL;
}

/* R9: whatever SQLite was doing when it was stopped, and from each version. */
static void
test_an_interrupted_step_leaves_the_old_file (void)
{
  guint n_stops = 0;
  guint newest = sam_schema_get_newest ();
  guint stride = sam_figures_choose (QUICK_STRIDE, 1);

  for (guint first = 1; first < newest; first++)
    {
      guint fatal = 1;
      /* How each version begins: as the step before left it */
      g_autoptr (GPtrArray) schemas = g_ptr_array_new_full (newest + 1, g_free);

      g_ptr_array_set_size (schemas, (int) newest + 1);
      while (!migrate_until (first, fatal, schemas))
        {
          fatal += stride;
          n_stops++;
        }

      /* It was stopped in the work, and not only before it. */
      g_assert_cmpuint (fatal, >, 2);
    }
  sam_figures_say ("R9", TRUE, "all data; old or new",
                   "%u versions open with every row; stopped at %u places, "
                   "each time the old or the new file",
                   newest, n_stops);
  g_assert_cmpuint (n_stops, >, 40);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/migration/old-and-new-files-are-alike",
                   test_old_and_new_files_are_alike);
  g_test_add ("/migration/an-old-session-reads-as-before", SamTestStore, NULL,
              sam_test_store_set_up, test_an_old_session_reads_as_before,
              sam_test_store_tear_down);
  g_test_add ("/migration/every-version-opens", SamTestStore, NULL,
              sam_test_store_set_up, test_every_version_opens,
              sam_test_store_tear_down);
  g_test_add_func ("/migration/an-interrupted-step-leaves-the-old-file",
                   test_an_interrupted_step_leaves_the_old_file);

  return g_test_run ();
}
