// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include "sam-erase.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-backup-ring.h"
#include "sam-backup.h"
#include "sam-figures.h"
#include "sam-keep-days.h"
#include "sam-raw.h"
#include "sam-test-util.h"
#include "sam-upkeep.h"

#define ADD(name, test) \
  g_test_add ("/erase/" name, SamTestStore, NULL, sam_test_store_set_up, test, \
              sam_test_store_tear_down)

#define N_WORDS 100
#define DAY (24 * 60 * 60)

/* When sam_test_session() begins: 23 November 2026, 13:30 UTC. */
#define STARTED G_GINT64_CONSTANT (1795440600)

/* Every column of text has a fate, and every fate is of a column that is
 * there: what is new cannot be forgotten. */
static gboolean
check_columns (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  guint n_columns = 0;
  g_autoptr (sqlite3_stmt) rows = NULL;

  sqlite3_prepare_v2 (handle,
                      "SELECT t.name, c.name FROM sqlite_schema AS t,"
                      "    pragma_table_info (t.name) AS c"
                      "  WHERE t.type = 'table' AND c.type <> 'INTEGER'",
                      -1, &rows, NULL);
  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      const char *table = (const char *) sqlite3_column_text (rows, 0);
      const char *column = (const char *) sqlite3_column_text (rows, 1);

      if (sam_raw_get_fate (table, column) == SAM_RAW_UNKNOWN)
        g_error ("say in sam-raw.c what becomes of %s.%s when the notes of a "
                 "session are erased",
                 table, column);
      n_columns++;
    }
  g_assert_cmpuint (n_columns, >, 30);

  return TRUE;
}

static void
test_every_column_has_a_fate (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_database_run_async (self->database, check_columns, NULL, NULL, NULL, NULL,
                          sam_test_keep_result_cb, &result);
  sam_database_run_finish (self->database, sam_test_wait_for (&result), NULL,
                           &error);
  g_assert_no_error (error);
}

static void
test_when_notes_end (void)
{
  static const struct
  {
    int         days;
    const char *started;
    const char *ended; /* (nullable) */
    const char *end;   /* (nullable): for ever */
  } cases[] = {
    { 90, "2026-11-30T13:30:00Z", "2026-11-30T14:30:00Z",
      "2027-02-28T14:30:00Z" },
    { 0, "2026-11-30T13:30:00Z", "2026-11-30T14:30:00Z",
      "2026-11-30T14:30:00Z" },
    { 365, "2027-03-01T00:00:00Z", "2027-03-01T01:00:00Z",
      "2028-02-29T01:00:00Z" },
    { SAM_KEEP_FOR_EVER, "2026-11-30T13:30:00Z", "2026-11-30T14:30:00Z", NULL },
    /* Never closed: from the start, and not at once. */
    { 90, "2026-11-30T13:30:00Z", NULL, "2027-02-28T13:30:00Z" },
    { 0, "2026-11-01T13:30:00Z", NULL, "2026-12-01T13:30:00Z" },
    { SAM_KEEP_FOR_EVER, "2026-11-30T13:30:00Z", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) started =
          g_date_time_new_from_iso8601 (cases[i].started, NULL);
      g_autoptr (GDateTime) ended =
          cases[i].ended != NULL
              ? g_date_time_new_from_iso8601 (cases[i].ended, NULL)
              : NULL;
      g_autoptr (GDateTime) end =
          sam_keep_days_get_end (cases[i].days, started, ended);
      g_autofree char *text =
          end != NULL ? g_date_time_format (end, "%Y-%m-%dT%H:%M:%SZ") : NULL;

      g_assert_cmpstr (text, ==, cases[i].end);
    }
}

static void
save_note (SamTestStore *self, const char *id, guint position, const char *note)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_save_note_async (self->database, id, position, note,
                                     sam_test_keep_result_cb, &result);
  sam_session_store_save_finish (self->database, sam_test_wait_for (&result),
                                 &error);
  g_assert_no_error (error);
}

static void
end_session (SamTestStore *self, const char *id, gint64 time)
{
  g_autoptr (GDateTime) ended = g_date_time_new_from_unix_utc (time);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_save_ended_async (self->database, id, ended, 0, 60,
                                      sam_test_keep_result_cb, &result);
  sam_session_store_save_finish (self->database, sam_test_wait_for (&result),
                                 &error);
  g_assert_no_error (error);
}

static void
back_up (SamTestStore *self, gint64 time)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (time);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamUpkeep) upkeep = sam_upkeep_new (self->database, clock);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_upkeep_back_up_async (upkeep, sam_test_keep_result_cb, &result);
  sam_upkeep_back_up_finish (upkeep, sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

/* Returns: from how many sessions was erased */
static guint
erase_due (SamTestStore *self, gint64 time)
{
  guint n_erased = 0;
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (time);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_erase_due_async (self->database, now, sam_test_keep_result_cb, &result);
  sam_erase_finish (self->database, sam_test_wait_for (&result), &n_erased,
                    &error);
  g_assert_no_error (error);

  return n_erased;
}

static void
keep_days (SamTestStore *self, int days)
{
  int said = 0;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GError) error = NULL;

  sam_keep_days_save_async (self->database, days, sam_test_keep_result_cb,
                            &saved);
  sam_keep_days_save_finish (self->database, sam_test_wait_for (&saved),
                             &error);
  g_assert_no_error (error);
  sam_keep_days_load_async (self->database, NULL, sam_test_keep_result_cb,
                            &loaded);
  sam_keep_days_load_finish (self->database, sam_test_wait_for (&loaded), &said,
                             &error);
  g_assert_no_error (error);
  g_assert_cmpint (said, ==, days);
}

/* Looks for words in the raw bytes of every file of a folder. */
static guint
count_in_files (const char *folder, GPtrArray *words)
{
  guint       n_found = 0;
  const char *name;
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  while ((name = g_dir_read_name (names)) != NULL)
    {
      gsize            size = 0;
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *bytes = NULL;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          n_found += count_in_files (path, words);
          continue;
        }
      g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
      for (guint i = 0; i < words->len; i++)
        {
          const char *word = g_ptr_array_index (words, i);

          if (memmem (bytes, size, word, strlen (word)) != NULL)
            n_found++;
        }
    }

  return n_found;
}

/* Returns: (transfer full) (element-type utf8): words that are nowhere else */
static GPtrArray *
make_words (guint32 seed)
{
  GRand     *random = g_rand_new_with_seed (seed);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < N_WORDS; i++)
    {
      char word[13] = "";

      for (gsize j = 0; j < sizeof (word) - 1; j++)
        word[j] = (char) g_rand_int_range (random, 'a', 'z' + 1);
      g_ptr_array_add (words, g_strdup (word));
    }
  g_rand_free (random);

  return words;
}

/* Notes that grow, shrink and change places, with a backup now and then: pages
 * are freed, moved and used again. Every part that is raw gets words. */
static void
write_words (SamTestStore *self, GPtrArray *words)
{
  g_autoptr (GString) note = g_string_new (NULL);
  g_autofree char *sql = NULL;

  for (guint i = 0; i < words->len; i++)
    {
      g_string_append_printf (note, "%s ",
                              (char *) g_ptr_array_index (words, i));
      if (i % 10 == 9)
        {
          save_note (self, "s", i / 10 % 2, note->str);
          back_up (self, STARTED + i * 60);
          g_string_truncate (note, 0);
        }
    }
  sql = g_strdup_printf ("UPDATE session_item SET guide = '%s',"
                         "  block_text = '%s' WHERE session_id = 's'",
                         (char *) g_ptr_array_index (words, 0),
                         (char *) g_ptr_array_index (words, 1));
  sam_test_store_run (self, sql);
}

/* R18: of what was erased there is no byte in any file. */
static void
test_no_byte_stays (SamTestStore *self, gconstpointer unused)
{
  g_autofree char *share = NULL;
  g_autofree char *share_after = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) before = NULL;
  g_autoptr (SamSession) after = NULL;
  g_autoptr (GPtrArray) words = make_words (20261130);
  g_autoptr (GPtrArray) kept = sam_backup_list (self->path);

  sam_test_create (self, session);
  write_words (self, words);
  end_session (self, "s", STARTED + 3600);
  back_up (self, STARTED + 2 * 3600);
  g_assert_cmpuint (count_in_files (self->directory, words), >=, N_WORDS);
  before = sam_test_load (self, "s");
  share = sam_test_markdown (before, SAM_REPORT_TO_SHARE);

  g_assert_cmpuint (erase_due (self, STARTED + 3600 + 90 * DAY - 1), ==, 0);
  g_assert_cmpuint (count_in_files (self->directory, words), >=, N_WORDS);
  g_assert_cmpuint (erase_due (self, STARTED + 3600 + 90 * DAY), ==, 1);
  g_assert_cmpuint (count_in_files (self->directory, words), ==, 0);
  g_assert_cmpuint (erase_due (self, STARTED + 3600 + 91 * DAY), ==, 0);
  sam_figures_say ("R18", TRUE, "0 bytes of a deleted note in any file",
                   "%u random words erased, 0 left in the database, its "
                   "journal and %u backups",
                   words->len, SAM_BACKUP_NEWEST);

  /* What was to share is as before, and the backups are still backups. */
  after = sam_test_load (self, "s");
  g_assert_true (sam_session_are_notes_erased (after));
  share_after = sam_test_markdown (after, SAM_REPORT_TO_SHARE);
  g_assert_cmpstr (share, ==, share_after);
  g_clear_pointer (&kept, g_ptr_array_unref);
  kept = sam_backup_list (self->path);
  g_assert_cmpuint (kept->len, ==, 5);
  for (guint i = 0; i < kept->len; i++)
    {
      sqlite3   *handle = NULL;
      SamBackup *backup = g_ptr_array_index (kept, i);

      g_assert_cmpint (sqlite3_open (backup->path, &handle), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (handle, "SELECT * FROM session", NULL,
                                     NULL, NULL),
                       ==, SQLITE_OK);
      sqlite3_close (handle);
    }
}

/* By hand, one session; the others keep their notes. */
static void
test_one_session (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) one = sam_test_session ("one", 8);
  g_autoptr (SamSession) other = sam_test_session ("other", 8);
  g_autoptr (SamSession) again = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_utc (STARTED + DAY);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_create (self, one);
  sam_test_create (self, other);
  save_note (self, "one", 0, "first");
  save_note (self, "other", 0, "second");
  end_session (self, "one", STARTED + 60);

  sam_erase_session_async (self->database, "one", now, sam_test_keep_result_cb,
                           &result);
  sam_erase_finish (self->database, sam_test_wait_for (&result), NULL, &error);
  g_assert_no_error (error);

  g_clear_object (&one);
  one = sam_test_load (self, "one");
  again = sam_test_load (self, "other");
  g_assert_cmpstr (sam_session_item_get_note (sam_session_get_item (one, 0)),
                   ==, "");
  g_assert_cmpstr (sam_session_item_get_note (sam_session_get_item (again, 0)),
                   ==, "second");
}

/* What the team chose counts, and what nobody closed is past its time too. */
static void
test_what_the_team_chose (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) closed = sam_test_session ("closed", 8);
  g_autoptr (SamSession) open = sam_test_session ("open", 8);

  sam_test_create (self, closed);
  sam_test_create (self, open);
  end_session (self, "closed", STARTED + 3600);

  keep_days (self, SAM_KEEP_FOR_EVER);
  g_assert_cmpuint (erase_due (self, STARTED + 3650 * (gint64) DAY), ==, 0);
  keep_days (self, 0);
  g_assert_cmpuint (erase_due (self, STARTED + 3599), ==, 0);
  g_assert_cmpuint (erase_due (self, STARTED + 3600), ==, 1);
  g_assert_cmpuint (erase_due (self, STARTED + 30 * DAY - 1), ==, 0);
  g_assert_cmpuint (erase_due (self, STARTED + 30 * DAY), ==, 1);
}

/* The page says when. */
static void
test_a_session_knows_its_date (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSession) loaded = NULL;
  g_autoptr (SamSession) kept = NULL;

  sam_test_create (self, session);
  end_session (self, "s", STARTED);
  loaded = sam_test_load (self, "s");
  g_assert_false (sam_session_are_notes_erased (loaded));
  g_assert_cmpint (g_date_time_to_unix (sam_session_get_notes_end (loaded)), ==,
                   STARTED + 90 * DAY);

  keep_days (self, SAM_KEEP_FOR_EVER);
  kept = sam_test_load (self, "s");
  g_assert_null (sam_session_get_notes_end (kept));
}

/* Returns: (transfer full): the one session in the list */
static SamSessionRow *
list_one (SamTestStore *self)
{
  g_autoptr (GListModel) rows = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_list_async (self->database, NULL, sam_test_keep_result_cb,
                                &result);
  rows = sam_session_store_list_finish (self->database,
                                        sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 1);

  return g_list_model_get_item (rows, 0);
}

/* So does the list. */
static void
test_the_list_knows_it_too (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamSessionRow) row = NULL;
  g_autoptr (SamSessionRow) kept = NULL;
  g_autoptr (SamSessionRow) erased = NULL;

  sam_test_create (self, session);
  end_session (self, "s", STARTED);
  row = list_one (self);
  g_assert_false (sam_session_row_are_notes_erased (row));
  g_assert_cmpint (g_date_time_to_unix (sam_session_row_get_notes_end (row)),
                   ==, STARTED + 90 * DAY);

  keep_days (self, SAM_KEEP_FOR_EVER);
  kept = list_one (self);
  g_assert_null (sam_session_row_get_notes_end (kept));

  keep_days (self, 0);
  g_assert_cmpuint (erase_due (self, STARTED + 1), ==, 1);
  erased = list_one (self);
  g_assert_true (sam_session_row_are_notes_erased (erased));
}

/* What was deleted as a whole leaves the backups as well. */
static void
test_what_was_deleted (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) words = make_words (7);
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (GAsyncResult) deleted = NULL;
  g_autoptr (GAsyncResult) swept = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_create (self, session);
  write_words (self, words);
  end_session (self, "s", STARTED + 3600);
  back_up (self, STARTED + 2 * 3600);
  sam_session_store_delete_async (self->database, "s", sam_test_keep_result_cb,
                                  &deleted);
  sam_session_store_save_finish (self->database, sam_test_wait_for (&deleted),
                                 &error);
  g_assert_no_error (error);
  sam_agenda_store_sweep_async (self->database, sam_test_keep_result_cb,
                                &swept);
  sam_agenda_store_save_finish (self->database, sam_test_wait_for (&swept),
                                &error);
  g_assert_no_error (error);

  erase_due (self, STARTED + 3 * 3600);
  g_assert_cmpuint (count_in_files (self->directory, words), ==, 0);
}

/* Cut off between the database and its backups, the next run goes on. */
static void
test_what_was_cut_off_is_finished (SamTestStore *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) words = make_words (8);
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_create (self, session);
  write_words (self, words);
  end_session (self, "s", STARTED + 3600);
  back_up (self, STARTED + 2 * 3600);
  sam_test_store_run (self,
                      "DELETE FROM note; UPDATE session SET erased = 1;"
                      "UPDATE session_item SET guide = '', block_text = '';"
                      "INSERT INTO leaving VALUES ('s', 0)");
  g_assert_cmpuint (count_in_files (self->directory, words), >, 0);

  sam_test_store_reopen (self);
  erase_due (self, STARTED + 3 * 3600);
  g_assert_cmpuint (count_in_files (self->directory, words), ==, 0);
}

/* A backup of the first version has other tables. */
static void
test_an_old_backup (SamTestStore *self, gconstpointer unused)
{
  sqlite3         *handle = NULL;
  SamBackup       *backup;
  g_autofree char *sql = NULL;
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "schema-1.sql", NULL);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
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
  back_up (self, STARTED);

  g_ptr_array_add (words, g_strdup ("gesprek met alle drie"));
  g_assert_cmpuint (count_in_files (self->directory, words), ==, 3);
  g_assert_cmpuint (erase_due (self, STARTED + 365 * (gint64) DAY), >, 0);
  g_assert_cmpuint (count_in_files (self->directory, words), ==, 0);

  backup = g_ptr_array_index (backups, 0);
  g_assert_true (g_file_test (backup->path, G_FILE_TEST_EXISTS));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/erase/when-notes-end", test_when_notes_end);
  ADD ("every-column-has-a-fate", test_every_column_has_a_fate);
  ADD ("no-byte-stays", test_no_byte_stays);
  ADD ("one-session", test_one_session);
  ADD ("what-the-team-chose", test_what_the_team_chose);
  ADD ("a-session-knows-its-date", test_a_session_knows_its_date);
  ADD ("the-list-knows-it-too", test_the_list_knows_it_too);
  ADD ("what-was-deleted", test_what_was_deleted);
  ADD ("what-was-cut-off-is-finished", test_what_was_cut_off_is_finished);
  ADD ("an-old-backup", test_an_old_backup);

  return g_test_run ();
}
