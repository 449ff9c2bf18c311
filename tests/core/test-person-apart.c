// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-test.h"

#include "sam-backup.h"
#include "sam-search.h"
#include "sam-test-util.h"

/* What somebody studied is nowhere but in their file, and sealed there: in no
 * byte of the folder of the app, with the team's database and its backups. */

#define SENTINEL "zonnebloemwijsheid"
#define NAME "Wilhelmina"
#define PASSPHRASE "koffie om half elf"

/* How often @text stands in any file below @folder, or in the name of one */
static guint
grep_all (const char *folder, const char *text, guint *n_files)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;
  guint       n_found = 0;

  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *data = NULL;
      gsize            size;

      n_found += strstr (name, text) != NULL;
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          n_found += grep_all (path, text, n_files);
          continue;
        }
      g_assert_true (g_file_get_contents (path, &data, &size, NULL));
      (*n_files)++;
      for (gsize i = 0; i + strlen (text) <= size; i++)
        n_found += memcmp (data + i, text, strlen (text)) == 0;
    }

  return n_found;
}

static gboolean
back_up (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamTestStore *store = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return sam_backup_make (handle, store->path, now, error);
}

/* Writes it wherever somebody who studies can write. */
static void
study (SamPerson *person, SamSession *session)
{
  SamStudy                *all = sam_person_get_study (person);
  SamSessionItem          *dilemma = sam_session_get_item (session, 0);
  static const char *const aims[] = { SENTINEL, NULL };
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SamKeptItem) kept =
      sam_kept_item_new_of (sam_session_item_get_deck_id (dilemma),
                            sam_session_item_get_card_id (dilemma), "en",
                            sam_session_item_get_item (dilemma));
  g_autoptr (SamActivity) activity = sam_activity_new_of_session (session);
  SamSitting *sitting =
      sam_study_begin_kept (all, kept, sam_session_item_get_item (dilemma),
                            now);

  for (guint i = 0; i < SAM_N_SITTING_TEXTS; i++)
    sam_sitting_set_text (sitting, i, SENTINEL);
  sam_sitting_choose (sitting, SAM_PICK_FIRST, 0, SENTINEL, SAM_CERTAINTY_SURE);
  sam_study_finish (all, sitting, now);
  sam_study_add_activity (all, activity);
  sam_study_set_full_name (all, SENTINEL);
  sam_study_set_aims (all, aims);
  sam_person_test_write (person, SENTINEL);
}

/* A copy of the team's database, made while somebody studies. */
static void
make_backup (SamTestStore *store)
{
  g_autofree char *copy = g_build_filename (store->directory, "copy.db", NULL);
  g_autofree char *data = NULL;
  gsize            size;
  g_autoptr (GPtrArray) backups = NULL;
  sqlite3 *handle;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (store->path, &data, &size, NULL));
  g_assert_true (g_file_set_contents (copy, data, (gssize) size, NULL));
  g_assert_cmpint (sqlite3_open (copy, &handle), ==, SQLITE_OK);
  g_assert_true (back_up (handle, store, NULL, &error));
  g_assert_no_error (error);
  sqlite3_close (handle);
  g_assert_cmpint (g_unlink (copy), ==, 0);
  backups = sam_backup_list (store->path);
  g_assert_cmpuint (backups->len, ==, 1);
}

static void
test_apart (SamTestStore *store, gconstpointer unused)
{
  SamPersonTest test = { .folder = g_build_filename (store->directory, "people",
                                                     NULL) };
  g_autoptr (SamPerson) person = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 5);
  g_autoptr (SamSearch) search = sam_search_new ();
  g_autoptr (GPtrArray) hits = NULL;
  guint n_files = 0;

  sam_test_create (store, session);
  sam_person_test_load (&test);
  person = sam_person_test_create (&test, NAME, PASSPHRASE);
  for (guint i = 0; i < 3; i++)
    {
      if (i == 0)
        study (person, session);
      else
        sam_person_test_write (person, SENTINEL);
      sam_person_test_settle (person);
    }
  hits = sam_search_find (search, SENTINEL, 10);
  g_assert_cmpuint (hits->len, ==, 0);
  make_backup (store);
  g_assert_true (sam_person_lock (person, NULL));
  sam_test_store_reopen (store);

  g_assert_cmpuint (grep_all (store->directory, SENTINEL, &n_files), ==, 0);
  g_assert_cmpuint (n_files, >=, 3);
  g_assert_cmpuint (grep_all (store->directory, PASSPHRASE, &n_files), ==, 0);
  /* The name is what is asked for, in both generations of the file. */
  g_assert_cmpuint (grep_all (store->directory, NAME, &n_files), ==, 2);

  g_clear_object (&person);
  sam_person_test_empty (test.folder);
  g_clear_object (&test.people);
  g_assert_cmpint (g_rmdir (test.folder), ==, 0);
  g_free (test.folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/person-apart/nowhere-else", SamTestStore, NULL,
              sam_test_store_set_up, test_apart, sam_test_store_tear_down);

  return g_test_run ();
}
