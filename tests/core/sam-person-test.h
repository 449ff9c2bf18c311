// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib/gstdio.h>

#include "sam-people.h"

/* What the tests of people's files share. */

typedef struct
{
  char      *folder; /* (owned) */
  SamPeople *people; /* (owned) */
} SamPersonTest;

static inline void
sam_person_test_empty (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
}

static inline void
sam_person_test_load (SamPersonTest *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->people);
  self->people = sam_people_new (self->folder);
  g_assert_true (sam_people_load (self->people, &error));
  g_assert_no_error (error);
}

static inline void
sam_person_test_set_up (SamPersonTest *self, gconstpointer unused)
{
  g_autofree char *directory = g_dir_make_tmp ("sam-test-XXXXXX", NULL);

  self->folder = g_build_filename (directory, "people", NULL);
  sam_person_test_load (self);
}

static inline void
sam_person_test_tear_down (SamPersonTest *self, gconstpointer unused)
{
  g_autofree char *directory = g_path_get_dirname (self->folder);

  g_clear_object (&self->people);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_chmod (self->folder, 0700);
  sam_person_test_empty (self->folder);
  g_rmdir (self->folder);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  g_free (self->folder);
}

/* An async call of which the result is kept */

static inline void
sam_person_test_keep_cb (GObject      *source,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

static inline GAsyncResult *
sam_person_test_wait (GAsyncResult **kept)
{
  while (*kept == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *kept;
}

static inline SamPerson *
sam_person_test_create (SamPersonTest *self,
                        const char    *name,
                        const char    *passphrase)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SamPerson *person;

  sam_people_create_async (self->people, name, passphrase,
                           sam_person_test_keep_cb, &result);
  person = sam_people_create_finish (self->people,
                                     sam_person_test_wait (&result), &error);
  g_assert_no_error (error);

  return person;
}

static inline gboolean
sam_person_test_unlock (SamPerson  *person,
                        const char *passphrase,
                        GError    **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_person_unlock_async (person, passphrase, NULL, sam_person_test_keep_cb,
                           &result);

  return sam_person_unlock_finish (person, sam_person_test_wait (&result),
                                   error);
}

static inline gboolean
sam_person_test_set_passphrase (SamPerson  *person,
                                const char *current,
                                const char *passphrase,
                                GError    **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_person_set_passphrase_async (person, current, passphrase,
                                   sam_person_test_keep_cb, &result);

  return sam_person_set_passphrase_finish (person,
                                           sam_person_test_wait (&result),
                                           error);
}

/* Until all is on the disk, or cannot be */
static inline void
sam_person_test_settle (SamPerson *person)
{
  while (sam_person_get_state (person) == SAM_PERSON_SAVING)
    g_main_context_iteration (NULL, TRUE);
}

static inline void
sam_person_test_write (SamPerson *person, const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, 20, 0, 0);
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, NULL, now, text);

  sam_study_add_reflection (sam_person_get_study (person), reflection);
}

static inline guint
sam_person_test_count (SamPerson *person)
{
  return g_list_model_get_n_items (
      sam_study_get_reflections (sam_person_get_study (person)));
}

/* How often @text stands in any file of the folder, byte for byte, or in the
 * name of one */
static inline guint
sam_person_test_grep (SamPersonTest *self, const char *text)
{
  g_autoptr (GDir) directory = g_dir_open (self->folder, 0, NULL);
  const char *name;
  guint       n_found = 0;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);
      g_autofree char *data = NULL;
      g_autoptr (GError) error = NULL;
      gsize size;

      /* A save that is under way may have given the file its own name. */
      if (!g_file_get_contents (path, &data, &size, &error))
        {
          g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
          continue;
        }

      for (gsize i = 0; i + strlen (text) <= size; i++)
        n_found += memcmp (data + i, text, strlen (text)) == 0;
      n_found += strstr (name, text) != NULL;
    }

  return n_found;
}

static inline guint
sam_person_test_count_files (SamPersonTest *self)
{
  g_autoptr (GDir) directory = g_dir_open (self->folder, 0, NULL);
  guint n_files = 0;

  while (directory != NULL && g_dir_read_name (directory) != NULL)
    n_files++;

  return n_files;
}

static inline char *
sam_person_test_path (SamPersonTest *self,
                      SamPerson     *person,
                      const char    *generation)
{
  g_autofree char *base =
      g_strconcat (sam_person_get_id (person), ".study", generation, NULL);

  return g_build_filename (self->folder, base, NULL);
}
