// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include "sam-kept-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-agreement-store.h"
#include "sam-erase.h"
#include "sam-person-test.h"

#define CARD \
  "<card xmlns='urn:x-samenspel:card' id='own' title='" SAM_KEPT_CARD "'/>"

void
sam_kept_fixture_open (SamKeptFixture *self)
{
  g_autofree char *people =
      g_build_filename (self->store.directory, "people", NULL);
  g_autofree char *cards =
      g_build_filename (self->store.directory, "cards", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (cards);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (self->store.directory, 0700);
  self->store.database = sam_database_open (self->store.path, &error);
  g_assert_no_error (error);
  self->upkeep = sam_upkeep_new (self->store.database, self->clock);
  self->source.folder = self->store.directory;
  self->source.database = self->store.database;
  self->source.clock = self->clock;
  self->source.people = sam_people_new (people);
  g_assert_true (sam_people_load (self->source.people, NULL));
  self->source.shelf = sam_deck_shelf_new (NULL, folder, "en");
}

void
sam_kept_fixture_set_up (SamKeptFixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);

  self->home = g_dir_make_tmp ("samenspel-test-XXXXXX", NULL);
  self->store.directory = g_build_filename (self->home, "samenspel", NULL);
  self->store.path =
      g_build_filename (self->store.directory, "samenspel.db", NULL);
  self->clock = sam_clock_new_fixed (now);
  sam_kept_fixture_open (self);
}

void
sam_kept_fixture_close (SamKeptFixture *self)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&self->source.people);
  g_clear_object (&self->source.shelf);
  g_clear_object (&self->upkeep);
  sam_database_close (self->store.database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->store.database));
}

void
sam_kept_fixture_tear_down (SamKeptFixture *self, gconstpointer unused)
{
  sam_kept_fixture_close (self);
  g_clear_object (&self->clock);
  sam_test_remove_folder (self->home);
  g_free (self->store.directory);
  g_free (self->store.path);
  g_free (self->home);
}

/* --- What is in it --- */

static void
assert_saved (SamKeptFixture *self, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  sam_session_store_save_finish (self->store.database,
                                 sam_test_wait_for (result), &error);
  g_assert_no_error (error);
}

static void
add_sessions (SamKeptFixture *self)
{
  g_autoptr (SamSession) closed = sam_test_session ("closed", 8);
  g_autoptr (SamSession) open = sam_test_session ("open", 8);
  g_autoptr (GDateTime) ended = g_date_time_new_utc (2026, 11, 23, 14, 30, 0);
  g_autoptr (SamAgreement) point =
      sam_agreement_new ("point", "someone calls", SAM_KEPT_POINT, "SJ");
  g_autoptr (SamAgreement) chosen = sam_agreement_with_chosen (point, TRUE);
  g_autoptr (GAsyncResult) noted = NULL;
  g_autoptr (GAsyncResult) over = NULL;
  g_autoptr (GAsyncResult) agreed = NULL;

  sam_test_create (&self->store, closed);
  sam_test_create (&self->store, open);
  sam_session_store_save_note_async (self->store.database, "closed", 0,
                                     SAM_KEPT_NOTE, sam_test_keep_result_cb,
                                     &noted);
  assert_saved (self, &noted);
  sam_agreement_store_save_async (self->store.database, "closed", chosen,
                                  sam_test_keep_result_cb, &agreed);
  assert_saved (self, &agreed);
  sam_session_store_save_ended_async (self->store.database, "closed", ended, 0,
                                      60, sam_test_keep_result_cb, &over);
  assert_saved (self, &over);
  sam_test_store_run (&self->store,
                      "UPDATE session SET started = started + 86400"
                      "  WHERE id = 'open'");
}

static void
add_agenda (SamKeptFixture *self, const char *id, gboolean is_template)
{
  g_autoptr (SamAgenda) agenda = sam_agenda_new (id);
  g_autoptr (SamBlock) block = sam_block_new (SAM_BLOCK_TOPIC, "Keys");
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_set_title (agenda, "Team meeting");
  if (!is_template)
    sam_block_set_note (block, SAM_KEPT_GUIDE);
  sam_agenda_append (agenda, block);
  sam_agenda_store_save_async (self->store.database, agenda, is_template,
                               sam_test_keep_result_cb, &result);
  assert_saved (self, &result);
}

static void
write_file (SamKeptFixture *self, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (self->store.directory, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
add_people (SamKeptFixture *self)
{
  SamPersonTest    test = { .people = self->source.people };
  g_autofree char *aside = NULL;
  g_autoptr (SamPerson) anna = sam_person_test_create (&test, "Anna", NULL);
  g_autoptr (SamPerson) bea =
      sam_person_test_create (&test, "Bea", SAM_KEPT_PASSPHRASE);

  for (guint i = 0; i < 2; i++)
    {
      sam_person_test_write (anna, SAM_KEPT_REFLECTION);
      sam_person_test_write (bea, SAM_KEPT_REFLECTION);
      sam_person_test_settle (anna);
      sam_person_test_settle (bea);
    }
  g_assert_true (sam_person_lock (anna, NULL));
  aside = g_strdup_printf ("people/%s.study.aside", sam_person_get_id (anna));
  write_file (self, aside, SAM_KEPT_DAMAGED);
}

static void
back_up (SamKeptFixture *self)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_upkeep_back_up_async (self->upkeep, sam_test_keep_result_cb, &result);
  sam_upkeep_back_up_finish (self->upkeep, sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

void
sam_kept_fixture_fill (SamKeptFixture *self)
{
  add_sessions (self);
  add_agenda (self, "planned", FALSE);
  add_agenda (self, "template", TRUE);
  add_people (self);
  write_file (self, "cards/own.xml", CARD);
  write_file (self, "samenspel.db.damaged-2026-11-01", SAM_KEPT_DAMAGED);
  back_up (self);
}

/* As the program begins: what was deleted goes. */
void
sam_kept_fixture_begin (SamKeptFixture *self)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);
  g_autoptr (GAsyncResult) swept = NULL;
  g_autoptr (GAsyncResult) erased = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_sweep_async (self->store.database, sam_test_keep_result_cb,
                                &swept);
  assert_saved (self, &swept);
  sam_erase_due_async (self->store.database, now, sam_test_keep_result_cb,
                       &erased);
  sam_erase_finish (self->store.database, sam_test_wait_for (&erased), NULL,
                    &error);
  g_assert_no_error (error);
}

/* Leaves Anna as if her deletion was cut off.
 *
 * @left: what her files end in, in the order in which they go
 * @n_gone: how many of them have gone, after the first had its name */
void
sam_kept_fixture_leave_person_going (SamKeptFixture    *self,
                                     const char *const *left,
                                     gsize              n_gone)
{
  g_autofree char *folder =
      g_build_filename (self->store.directory, "people", NULL);
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char      *name;
  g_autofree char *id = NULL;

  while (id == NULL && (name = g_dir_read_name (names)) != NULL)
    if (g_str_has_suffix (name, ".study.aside"))
      id = g_strndup (name, 32);

  for (gsize i = 0; i <= n_gone; i++)
    {
      g_autofree char *path = g_strconcat (folder, G_DIR_SEPARATOR_S, id,
                                           i == 0 ? ".study" : left[i], NULL);
      g_autofree char *going =
          g_strconcat (folder, G_DIR_SEPARATOR_S, id, left[0], NULL);

      g_assert_cmpint (i == 0 ? g_rename (path, going) : g_unlink (path), ==,
                       0);
    }
}

/* --- What is on the disk --- */

static guint
count_bytes (const char *path, const char *words)
{
  gsize            size = 0;
  gsize            size_16 = 0;
  g_autofree char *bytes = NULL;
  g_autofree char *words_16 =
      g_convert (words, -1, "UTF-16LE", "UTF-8", NULL, &size_16, NULL);

  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));

  return (memmem (bytes, size, words, strlen (words)) != NULL) +
         (memmem (bytes, size, words_16, size_16) != NULL);
}

/* Returns: in how many files below @folder @words stand, byte for byte, or in
 *   their names */
guint
sam_kept_fixture_count_in (const char *folder, const char *words)
{
  guint       n = 0;
  const char *name;
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n += strstr (name, words) != NULL;
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        n += sam_kept_fixture_count_in (path, words);
      else if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        n += count_bytes (path, words);
    }

  return n;
}

guint
sam_kept_fixture_count (SamKeptFixture *self, const char *words)
{
  return sam_kept_fixture_count_in (self->store.directory, words);
}

guint
sam_kept_fixture_count_files (const char *folder)
{
  guint       n = 0;
  const char *name;
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n += g_file_test (path, G_FILE_TEST_IS_DIR)
               ? sam_kept_fixture_count_files (path)
               : 1;
    }

  return n;
}
