// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-test.h"

/* People's files with a passphrase. Making a key takes a part of a second, so
 * there are as few of them as there can be. */

#define SENTINEL "zonnebloemwijsheid"
#define PASSPHRASE "koffie om half elf"

static void
test_sealed (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", PASSPHRASE);
  g_autofree char *id = g_strdup (sam_person_get_id (person));
  SamPerson       *again;
  g_autoptr (GError) error = NULL;

  g_assert_true (sam_person_is_sealed (person));
  for (guint i = 0; i < 3; i++)
    {
      sam_person_test_write (person, SENTINEL);
      sam_person_test_settle (person);
    }
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_cmpuint (sam_person_test_count_files (self), ==, 2);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);
  g_assert_cmpuint (sam_person_test_grep (self, PASSPHRASE), ==, 0);

  sam_person_test_load (self);
  again = sam_people_find (self->people, id);
  g_assert_cmpstr (sam_person_get_name (again), ==, "Anna");
  g_assert_true (sam_person_is_sealed (again));

  g_assert_false (sam_person_test_unlock (again, "koffie om elf uur", &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
  g_assert_null (sam_person_get_study (again));
  g_clear_error (&error);
  g_assert_false (sam_person_test_unlock (again, NULL, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
  g_clear_error (&error);

  g_assert_true (sam_person_test_unlock (again, PASSPHRASE, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sam_person_test_count (again), ==, 3);
}

/* Set, changed and taken away; what was there before is in no file. */
static void
test_passphrase (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    {
      sam_person_test_write (person, SENTINEL);
      sam_person_test_settle (person);
    }
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 5);

  g_assert_true (
      sam_person_test_set_passphrase (person, NULL, PASSPHRASE, &error));
  g_assert_no_error (error);
  g_assert_true (sam_person_is_sealed (person));
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);

  sam_person_test_write (person, SENTINEL);
  sam_person_test_settle (person);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);

  g_assert_false (sam_person_test_set_passphrase (person, "not this one",
                                                  "another one", &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
  g_clear_error (&error);
  g_assert_true (sam_person_test_set_passphrase (person, PASSPHRASE,
                                                 "another one", &error));
  g_assert_cmpuint (sam_person_test_count_files (self), ==, 1);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_false (sam_person_test_unlock (person, PASSPHRASE, &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
  g_clear_error (&error);
  g_assert_true (sam_person_test_unlock (person, "another one", &error));
  g_assert_cmpuint (sam_person_test_count (person), ==, 4);

  g_assert_true (
      sam_person_test_set_passphrase (person, "another one", NULL, &error));
  g_assert_false (sam_person_is_sealed (person));
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 4);
}

/* Accents are the same however the keyboard makes them. */
static void
test_accents (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", "caf\xc3\xa9 op de hoek");
  g_autoptr (GError) error = NULL;

  g_assert_true (sam_person_lock (person, NULL));
  g_assert_true (
      sam_person_test_unlock (person, "cafe\xcc\x81 op de hoek", &error));
  g_assert_no_error (error);
}

/* What changes while a passphrase is being set is kept, and sealed. */
static void
test_changes_meanwhile (SamPersonTest *self, gconstpointer flush)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_person_test_write (person, SENTINEL);
  sam_person_set_passphrase_async (person, NULL, PASSPHRASE,
                                   sam_person_test_keep_cb, &result);
  while (result == NULL)
    {
      if (sam_person_test_count (person) < 20)
        sam_person_test_write (person, SENTINEL);
      if (flush != NULL)
        g_assert_true (sam_person_flush (person, NULL));
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_true (sam_person_set_passphrase_finish (person, result, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);

  sam_person_test_settle (person);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);
  g_assert_true (sam_person_test_unlock (person, PASSPHRASE, &error));
  g_assert_cmpuint (sam_person_test_count (person), >, 1);
}

/* Locking does not wait for it, and does not get in its way. */
static void
test_locks_meanwhile (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person = sam_person_test_create (self, "Anna", NULL);

  for (guint n_turns = 0; n_turns < 9; n_turns += 3)
    {
      const char *passphrase =
          sam_person_is_sealed (person) ? PASSPHRASE : NULL;
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GError) error = NULL;
      gboolean ok;

      if (sam_person_get_study (person) == NULL)
        g_assert_true (sam_person_test_unlock (person, passphrase, &error));
      g_assert_no_error (error);
      sam_person_test_write (person, SENTINEL);
      sam_person_set_passphrase_async (person, passphrase, PASSPHRASE,
                                       sam_person_test_keep_cb, &result);
      for (guint i = 0; i < n_turns && result == NULL; i++)
        g_main_context_iteration (NULL, TRUE);
      g_assert_true (sam_person_lock (person, NULL));
      ok = sam_person_set_passphrase_finish (person,
                                             sam_person_test_wait (&result),
                                             NULL);
      if (ok || passphrase != NULL)
        {
          g_assert_true (sam_person_is_sealed (person));
          g_assert_cmpuint (sam_person_test_grep (self, SENTINEL), ==, 0);
        }
      else
        g_assert_false (sam_person_is_sealed (person));
    }
}

static void
test_long_enough (void)
{
  g_assert_false (sam_passphrase_is_long_enough (""));
  g_assert_false (sam_passphrase_is_long_enough ("1234567"));
  g_assert_true (sam_passphrase_is_long_enough ("12345678"));
  g_assert_false (sam_passphrase_is_long_enough ("\xc3\xa9\xc3\xa9\xc3\xa9"));
}

/* Somebody puts an older, open file beside a sealed one: it does not get around
 * the passphrase. */
static void
test_older_is_no_way_in (SamPersonTest *self, gconstpointer unused)
{
  g_autoptr (SamPerson) open = sam_person_test_create (self, "Ben", NULL);
  g_autoptr (SamPerson) person =
      sam_person_test_create (self, "Anna", PASSPHRASE);
  g_autofree char *from = sam_person_test_path (self, open, "");
  g_autofree char *older = sam_person_test_path (self, person, ".older");
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (sam_person_lock (person, NULL));
  g_assert_true (g_file_get_contents (from, &data, NULL, NULL));
  g_assert_true (g_file_set_contents (older, data, -1, NULL));
  g_assert_false (sam_person_test_unlock (person, "not this one", &error));
  g_assert_error (error, SAM_PERSON_ERROR, SAM_PERSON_ERROR_PASSPHRASE);
}

#define ADD(name, data, function) \
  g_test_add ("/passphrase/" name, SamPersonTest, data, \
              sam_person_test_set_up, function, sam_person_test_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("sealed", NULL, test_sealed);
  ADD ("passphrase", NULL, test_passphrase);
  ADD ("accents", NULL, test_accents);
  ADD ("changes-meanwhile", NULL, test_changes_meanwhile);
  ADD ("changes-and-saves-meanwhile", "flush", test_changes_meanwhile);
  ADD ("locks-meanwhile", NULL, test_locks_meanwhile);
  ADD ("older-is-no-way-in", NULL, test_older_is_no_way_in);
  g_test_add_func ("/passphrase/long-enough", test_long_enough);

  return g_test_run ();
}
