// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-test.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sam-person-error.h"

/* People and their files. */

#define SENTINEL "zonnebloemwijsheid"
#define PASSPHRASE "koffie om half elf"

static void
test_nobody (SamPersonTest *self, gconstpointer unused)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->people)), ==,
                    0);
  g_assert_false (g_file_test (self->folder, G_FILE_TEST_EXISTS));
}

static guint
get_mode (const char *path)
{
  struct stat about;

  g_assert_cmpint (stat (path, &about), ==, 0);

  return about.st_mode & 0777;
}

/* Without a passphrase: for this login alone. */
static void
test_create (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *path = sam_person_test_path (self, person, "");

  g_assert_nonnull (sam_person_get_study (person));
  g_assert_false (sam_person_is_sealed (person));
  g_assert_cmpint (sam_person_get_state (person), ==, SAM_PERSON_SAVED);
  g_assert_cmpuint (strlen (sam_person_get_id (person)), ==, 32);
  g_assert_cmpuint (get_mode (self->folder), ==, 0700);
  g_assert_cmpuint (get_mode (path), ==, 0600);
  g_assert_true (sam_people_find (self->people, sam_person_get_id (person)) ==
                 person);
  g_assert_null (sam_people_find (self->people, "nobody"));
}

static void
test_keeps (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *id = g_strdup (sam_person_get_id (person));
  SamPerson       *again;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, "one");
  sam_person_test_settle (person);
  sam_person_test_write (person, "two");
  g_assert_true (sam_person_lock (person, &error));
  g_assert_no_error (error);
  g_assert_null (sam_person_get_study (person));
  g_assert_true (sam_person_lock (person, &error));

  sam_person_test_load (self);
  again = sam_people_find (self->people, id);
  g_assert_cmpstr (sam_person_get_name (again), ==, "Anna");
  g_assert_null (sam_person_get_study (again));
  g_assert_true (sam_person_test_unlock (again, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sam_person_test_count (again), ==, 2);
  g_assert_false (sam_person_was_restored (again));
}

static void
assert_at (SamPersonTest *self, guint position, SamPerson *person)
{
  g_autoptr (SamPerson) found =
      g_list_model_get_item (G_LIST_MODEL (self->people), position);

  g_assert_true (found == person);
}

static void
test_in_order_of_names (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) c = sam_person_test_create (self, "Cor", NULL);
  g_autoptr (SamPerson) a = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (SamPerson) b = sam_person_test_create (self, "Ben", NULL);
  g_autoptr (SamPerson) last = NULL;

  assert_at (self, 0, a);
  assert_at (self, 1, b);
  assert_at (self, 2, c);
  sam_study_set_name (sam_person_get_study (a), "Zus");
  g_assert_cmpstr (sam_person_get_name (a), ==, "Zus");
  assert_at (self, 0, b);
  assert_at (self, 1, c);
  assert_at (self, 2, a);
  sam_person_test_settle (a);

  sam_person_test_load (self);
  last = g_list_model_get_item (G_LIST_MODEL (self->people), 2);
  g_assert_cmpstr (sam_person_get_name (last), ==, "Zus");
}

/* “Saved” is said of what is on the disk, and of nothing else. */
static void
test_saved_is_true (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *text = g_strdup_printf ("%s-%u", SENTINEL, i);

      sam_person_test_write (person, text);
      g_assert_cmpint (sam_person_get_state (person), ==, SAM_PERSON_SAVING);
      while (sam_person_get_state (person) != SAM_PERSON_SAVED)
        {
          g_assert_cmpint (sam_person_get_state (person), ==,
                           SAM_PERSON_SAVING);
          g_main_context_iteration (NULL, TRUE);
        }
      g_assert_cmpuint (sam_person_test_grep (self, text), >=, 1);
    }
}

/* Typing is saved although it goes on and on. */
static void
test_typing (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (SamReflection) reflection = NULL;
  guint  n_letters = 0;
  gint64 begin;

  sam_person_test_write (person, "");
  sam_person_test_settle (person);
  reflection = g_list_model_get_item (sam_study_get_reflections (
                                          sam_person_get_study (person)),
                                      0);

  begin = g_get_monotonic_time ();
  while (sam_person_test_grep (self, SENTINEL) == 0)
    {
      g_autofree char *text = g_strdup_printf (SENTINEL "%u", n_letters++);

      sam_reflection_set_text (reflection, text);
      g_main_context_iteration (NULL, FALSE);
    }
  g_test_message ("%u letters in %.1f s", n_letters,
                  (double) (g_get_monotonic_time () - begin) / 1e6);
  g_assert_cmpuint (n_letters, >, 2);
  sam_person_test_settle (person);
}

static void
test_save_when_asked (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (GAsyncResult) result = NULL;

  sam_person_test_write (person, SENTINEL);
  sam_person_save_async (person, sam_person_test_keep_cb, &result);
  g_assert_true (
      sam_person_save_finish (person, sam_person_test_wait (&result), NULL));
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 1);
  sam_person_test_settle (person);
}

/* Many changes at once are few saves. */
static void
test_few_saves (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *path = sam_person_test_path (self, person, "");
  g_autoptr (GHashTable) inodes = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < 200; i++)
    {
      struct stat about;

      sam_person_test_write (person, SENTINEL);
      g_main_context_iteration (NULL, FALSE);
      g_assert_cmpint (stat (path, &about), ==, 0);
      g_hash_table_add (inodes, GSIZE_TO_POINTER (about.st_ino));
    }
  sam_person_test_settle (person);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), >=, 200);
  g_assert_cmpuint (g_hash_table_size (inodes), <, 200);
}

/* Nobody has the person any more, but what was typed is saved. */
static void
test_saves_when_let_go (SamPersonTest *self, gconstpointer unused)
{
  SamPerson *person = sam_person_test_create (self, "Anna", NULL);
  gpointer   gone = person;

  g_object_add_weak_pointer (G_OBJECT (person), &gone);
  sam_person_test_write (person, SENTINEL);
  g_clear_object (&self->people);
  g_object_unref (person);
  while (gone != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 1);
}

/* Deleting */

static void
test_delete (SamPersonTest *self, gconstpointer passphrase)
{
  g_autoptr (SamPerson) other = sam_person_test_create (self, "Ben", NULL);
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", passphrase);
  g_autofree char *aside = sam_person_test_path (self, person, ".aside");
  g_autofree char *leftover = sam_person_test_path (self, person, ".ABCDEF");
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, SENTINEL);
  sam_person_test_settle (person);
  g_assert_true (g_file_set_contents (aside, SENTINEL, -1, NULL));
  g_assert_true (g_file_set_contents (leftover, SENTINEL, -1, NULL));
  if (passphrase != NULL)
    g_assert_true (sam_person_lock (person, NULL));
  else
    sam_person_test_write (person, SENTINEL);

  sam_people_delete_async (self->people, person, sam_person_test_keep_cb,
                           &result);
  g_assert_true (sam_people_delete_finish (self->people,
                                           sam_person_test_wait (&result),
                                           &error));
  g_assert_no_error (error);
  g_assert_null (sam_person_get_study (person));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->people)), ==,
                    1);
  assert_at (self, 0, other);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);
  g_assert_cmpuint (sam_person_test_grep (self, "Anna"), ==, 0);
  g_assert_cmpuint (sam_person_test_count_files (self), ==, 1);
}

/* The place on the disk is written over, not only let go. */
static void
test_writes_over (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *path = sam_person_test_path (self, person, "");
  g_autoptr (GAsyncResult) result = NULL;
  char  data[65536];
  gsize size;
  FILE *file;

  sam_person_test_write (person, SENTINEL);
  sam_person_test_settle (person);
  file = g_fopen (path, "r");
  sam_people_delete_async (self->people, person, sam_person_test_keep_cb,
                           &result);
  g_assert_true (sam_people_delete_finish (self->people,
                                           sam_person_test_wait (&result),
                                           NULL));

  size = fread (data, 1, sizeof data, file);
  g_assert_cmpuint (size, >, 100);
  for (gsize i = 0; i < size; i++)
    g_assert_true (data[i] == 0);
  fclose (file);
}

/* Damage */

static void
damage (const char *path, gsize at)
{
  g_autofree char *data = NULL;
  gsize            size;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  data[at % size] ^= 1;
  g_assert_true (g_file_set_contents (path, data, (gssize) size, NULL));
}

static void
test_damaged (SamPersonTest *self, gconstpointer passphrase)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", passphrase);
  g_autofree char *path = sam_person_test_path (self, person, "");
  g_autofree char *older = sam_person_test_path (self, person, ".older");
  g_autofree char *aside = sam_person_test_path (self, person, ".aside");
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, "one");
  sam_person_test_settle (person);
  sam_person_test_write (person, "two");
  sam_person_test_settle (person);
  g_assert_true (sam_person_lock (person, NULL));

  damage (path, 12);
  g_assert_true (sam_person_test_unlock (person, passphrase, &error));
  g_assert_no_error (error);
  g_assert_true (sam_person_was_restored (person));
  g_assert_cmpuint (sam_person_test_count (person), ==, 1);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));

  g_assert_true (sam_person_lock (person, NULL));
  g_assert_true (sam_person_test_unlock (person, passphrase, &error));
  g_assert_false (sam_person_was_restored (person));
  g_assert_true (sam_person_lock (person, NULL));

  damage (path, 12);
  damage (older, 12);
  g_assert_false (sam_person_test_unlock (person, passphrase, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_DAMAGED);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (older, G_FILE_TEST_EXISTS));
}

/* The newest is not there; the one before it is. */
static void
test_only_the_older (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *id = g_strdup (sam_person_get_id (person));
  g_autofree char *path = sam_person_test_path (self, person, "");
  SamPerson       *again;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, "one");
  sam_person_test_settle (person);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_cmpint (g_unlink (path), ==, 0);

  sam_person_test_load (self);
  again = sam_people_find (self->people, id);
  g_assert_cmpstr (sam_person_get_name (again), ==, "Anna");
  g_assert_true (sam_person_test_unlock (again, NULL, &error));
  g_assert_true (sam_person_was_restored (again));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_newer (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *path = sam_person_test_path (self, person, "");
  const char      *newer = "<study xmlns='urn:x-samenspel:study' format='1.1'>"
                           "<mood>fine</mood></study>";
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, "one");
  sam_person_test_settle (person);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_true (g_file_set_contents (path, newer, -1, NULL));
  g_assert_false (sam_person_test_unlock (person, NULL, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_NEWER);
  g_assert_true (g_file_get_contents (path, &data, NULL, NULL));
  g_assert_cmpstr (data, ==, newer);
}

/* What is no person's file is left alone; what a save left is wiped. */
static void
test_strange_files (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autofree char *leftover = sam_person_test_path (self, person, ".Q2W3E4");
  g_autofree char *note = g_build_filename (self->folder, "note.txt", NULL);

  g_assert_true (g_file_set_contents (leftover, SENTINEL, -1, NULL));
  g_assert_true (g_file_set_contents (note, SENTINEL, -1, NULL));
  sam_person_test_load (self);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->people)), ==,
                    1);
  g_assert_false (g_file_test (leftover, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (note, G_FILE_TEST_EXISTS));
}

/* A disk that takes no more */

static void
failed_cb (SamPerson *person, GError *error, gpointer user_data)
{
  GError **kept = user_data;

  g_clear_error (kept);
  *kept = g_error_copy (error);
}

static void
set_largest_file (rlim_t bytes)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* A write that fails in its middle: what was saved is there, what was not is
 * still in the study, and is saved as soon as there is room. */
static void
test_no_room (SamPersonTest *self, gconstpointer passphrase)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", passphrase);
  g_autofree char *path = sam_person_test_path (self, person, "");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize            size_before;
  gsize            size_after;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, "one");
  sam_person_test_settle (person);
  g_assert_true (g_file_get_contents (path, &before, &size_before, NULL));

  g_signal_connect (person, "failed", G_CALLBACK (failed_cb), &error);
  set_largest_file (size_before);
  sam_person_test_write (person, "two");
  sam_person_test_settle (person);
  g_assert_cmpint (sam_person_get_state (person), ==, SAM_PERSON_UNSAVED);
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_FAILED);
  g_assert_true (g_file_get_contents (path, &after, &size_after, NULL));
  g_assert_cmpmem (before, size_before, after, size_after);
  g_assert_false (sam_person_lock (person, NULL));
  g_assert_cmpuint (sam_person_test_count (person), ==, 2);

  set_largest_file (RLIM_INFINITY);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_true (sam_person_test_unlock (person, passphrase, NULL));
  g_assert_cmpuint (sam_person_test_count (person), ==, 2);
  g_assert_cmpuint (sam_person_test_count_files (self), ==, 2);
}

static void
test_read_only (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    return; /* nothing is read-only for root */

  g_assert_cmpint (g_chmod (self->folder, 0500), ==, 0);
  sam_person_test_write (person, "one");
  g_assert_false (sam_person_lock (person, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_READ_ONLY);
  g_clear_error (&error);

  sam_people_delete_async (self->people, person, sam_person_test_keep_cb,
                           &result);
  g_assert_false (sam_people_delete_finish (self->people,
                                            sam_person_test_wait (&result),
                                            &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_READ_ONLY);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->people)), ==,
                    1);
  g_assert_cmpint (g_chmod (self->folder, 0700), ==, 0);
}

typedef struct
{
  GFileError     cause;
  SamPersonError code;
} ErrorCase;

static const ErrorCase error_cases[] = {
  { G_FILE_ERROR_NOSPC, SAM_PERSON_ERROR_FULL },
  { G_FILE_ERROR_ROFS, SAM_PERSON_ERROR_READ_ONLY },
  { G_FILE_ERROR_ACCES, SAM_PERSON_ERROR_READ_ONLY },
  { G_FILE_ERROR_PERM, SAM_PERSON_ERROR_READ_ONLY },
  { G_FILE_ERROR_NOENT, SAM_PERSON_ERROR_GONE },
  { G_FILE_ERROR_IO, SAM_PERSON_ERROR_FAILED },
};

/* Every message is of its own, and ends as a sentence. */
static void
test_errors (void)
{
  g_autoptr (GHashTable) messages =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (error_cases); i++)
    {
      g_autoptr (GError) error = NULL;

      sam_person_take_error (&error,
                             g_error_new_literal (G_FILE_ERROR,
                                                  (int) error_cases[i].cause,
                                                  "/secret/path"));
      g_assert_error (error, SAM_PERSON_ERROR, (int) error_cases[i].code);
      g_assert_null (strstr (error->message, "/secret"));
    }
  for (SamPersonError code = 0; code <= SAM_PERSON_ERROR_GONE; code++)
    {
      g_autoptr (GError) error = NULL;

      sam_person_set_error (&error, code);
      g_assert_true (g_str_has_suffix (error->message, "."));
      g_assert_true (g_hash_table_add (messages, g_strdup (error->message)));
    }
}

static void
test_export (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", PASSPHRASE);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  sam_person_test_write (person, SENTINEL);
  bytes = sam_person_export (person);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (text, SENTINEL));
  g_assert_nonnull (strstr (text, "<name>Anna</name>"));
  sam_person_test_settle (person);
}

/* A person that nobody holds any more still saves what was changed. */
static void
test_let_go (SamPersonTest *self, gconstpointer unused)
{
  SamPerson *person = sam_person_test_create (self, "Anna", NULL);

  sam_person_test_write (person, SENTINEL);
  g_assert_true (sam_person_flush (person, NULL));
  g_clear_object (&self->people);
  g_object_unref (person);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 1);
}

#define ADD(name, data, function) \
  g_test_add ("/people/" name, SamPersonTest, data, sam_person_test_set_up, \
              function, sam_person_test_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  signal (SIGXFSZ, SIG_IGN); /* a write that is too much fails instead */

  ADD ("nobody", NULL, test_nobody);
  ADD ("create", NULL, test_create);
  ADD ("keeps", NULL, test_keeps);
  ADD ("in-order-of-names", NULL, test_in_order_of_names);
  ADD ("saved-is-true", NULL, test_saved_is_true);
  ADD ("typing", NULL, test_typing);
  ADD ("save-when-asked", NULL, test_save_when_asked);
  ADD ("few-saves", NULL, test_few_saves);
  ADD ("saves-when-let-go", NULL, test_saves_when_let_go);
  ADD ("delete", NULL, test_delete);
  ADD ("delete-sealed", PASSPHRASE, test_delete);
  ADD ("writes-over", NULL, test_writes_over);
  ADD ("damaged", NULL, test_damaged);
  ADD ("damaged-sealed", PASSPHRASE, test_damaged);
  ADD ("only-the-older", NULL, test_only_the_older);
  ADD ("newer", NULL, test_newer);
  ADD ("strange-files", NULL, test_strange_files);
  ADD ("no-room", NULL, test_no_room);
  ADD ("no-room-sealed", PASSPHRASE, test_no_room);
  ADD ("read-only", NULL, test_read_only);
  g_test_add_func ("/people/errors", test_errors);
  ADD ("export", NULL, test_export);
  ADD ("let-go", NULL, test_let_go);

  return g_test_run ();
}
