// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sam-person-error.h"
#include "sam-secret.h"
#include "sam-wipe.h"

/* A person has one file, and beside it the one that was there before. Whatever
 * happens in the middle of a save, one of the two is whole. */

static const char *const suffixes[SAM_N_GENERATIONS] = { "", ".older",
                                                         ".aside" };

/* Between two names; never left by a save that came to its end. */
#define BETWEEN ".between"

/* What was the newest of somebody about whom everything goes. As long as it is
 * there, something else of them may be. */
#define GOING ".going"

static char *
dup_generation (const char *path, SamGeneration generation)
{
  return g_strconcat (path, suffixes[generation], NULL);
}

static void
take_errno (GError **error, int code)
{
  sam_person_take_error (error,
                         g_error_new_literal (G_FILE_ERROR,
                                              (int) g_file_error_from_errno (
                                                  code),
                                              g_strerror (code)));
}

/* Reading */

static GBytes *
read_open_file (int file, GError **error)
{
  struct stat about;
  gsize       n_read = 0;
  char       *data;

  if (fstat (file, &about) != 0 || !S_ISREG (about.st_mode) ||
      about.st_size > SAM_PERSON_MAX_BYTES)
    {
      sam_person_set_error (error, SAM_PERSON_ERROR_DAMAGED);
      return NULL;
    }

  data = g_malloc ((gsize) about.st_size + 1);
  while (n_read < (gsize) about.st_size)
    {
      ssize_t n = read (file, data + n_read, (gsize) about.st_size - n_read);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          take_errno (error, errno);
          g_free (data);
          return NULL;
        }
      if (n == 0)
        break;
      n_read += (gsize) n;
    }

  return sam_secret_take (data, n_read);
}

/* Room-internal: the bytes of a file, in memory that is wiped. Never more than
 * a file may have, and nothing but an ordinary file. */
GBytes *
sam_person_file_read (const char   *path,
                      SamGeneration generation,
                      GError      **error)
{
  g_autofree char *name = dup_generation (path, generation);
  int              file = g_open (name, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  GBytes          *bytes;

  if (file < 0)
    {
      take_errno (error, errno);
      return NULL;
    }

  bytes = read_open_file (file, error);
  close (file);

  return bytes;
}

/* Room-internal: whether there is anything of that person. */
gboolean
sam_person_file_exists (const char *path)
{
  g_autofree char *older = dup_generation (path, SAM_GENERATION_OLDER);

  return g_file_test (path, G_FILE_TEST_EXISTS) ||
         g_file_test (older, G_FILE_TEST_EXISTS);
}

/* Writing */

/* Gives what is there now the name of the one before it as well. Where files
 * cannot have two names, as on some sticks, it is copied. That this fails is no
 * reason not to save. */
static void
keep_older (const char *path)
{
  g_autofree char *between = g_strconcat (path, BETWEEN, NULL);
  g_autofree char *older = dup_generation (path, SAM_GENERATION_OLDER);

  g_unlink (between);
  if (link (path, between) == 0)
    {
      g_rename (between, older);
      g_unlink (between); /* there still if both were one file already */
    }
  else if (errno != ENOENT)
    {
      g_autoptr (GBytes) bytes =
          sam_person_file_read (path, SAM_GENERATION_NEWEST, NULL);

      if (bytes != NULL)
        g_file_set_contents_full (older, g_bytes_get_data (bytes, NULL),
                                  (gssize) g_bytes_get_size (bytes),
                                  G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL);
    }
}

static gboolean
write_whole (const char *path, GBytes *bytes, GError **error)
{
  GError *cause = NULL;

  if (g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                                (gssize) g_bytes_get_size (bytes),
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0600, &cause))
    return TRUE;

  sam_person_take_error (error, cause);

  return FALSE;
}

/* Room-internal: replaces the file, whole or not at all, and keeps what was
 * there as the one before. It is on the disk when this returns %TRUE; if it
 * returns %FALSE, what was there is there still. */
gboolean
sam_person_file_write (const char *path, GBytes *bytes, GError **error)
{
  keep_older (path);

  return write_whole (path, bytes, error);
}

/* Room-internal: likewise, and nothing of what was there stays: not the one
 * before, nor what lies about. For a new passphrase. */
gboolean
sam_person_file_write_alone (const char *path, GBytes *bytes, GError **error)
{
  g_autofree char *older = dup_generation (path, SAM_GENERATION_OLDER);
  g_autofree char *aside = dup_generation (path, SAM_GENERATION_ASIDE);
  int              file;

  sam_person_file_clean (path);
  if (!sam_wipe_file (older) || !sam_wipe_file (aside))
    {
      take_errno (error, errno);
      return FALSE;
    }

  /* What is there now loses its name by the save, and is wiped after that. */
  file = g_open (path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0);
  if (!write_whole (path, bytes, error))
    {
      if (file >= 0)
        close (file);
      return FALSE;
    }

  if (file >= 0)
    {
      sam_wipe_open_file (file);
      close (file);
    }

  return TRUE;
}

/* Room-internal: sets aside the newest, which cannot be read, and makes the one
 * before it the newest. */
gboolean
sam_person_file_restore (const char *path, GError **error)
{
  g_autofree char *aside = dup_generation (path, SAM_GENERATION_ASIDE);
  g_autofree char *older = dup_generation (path, SAM_GENERATION_OLDER);
  g_autoptr (GBytes) bytes = NULL;

  if (g_rename (path, aside) != 0 && errno != ENOENT)
    {
      take_errno (error, errno);
      return FALSE;
    }
  if (link (older, path) == 0)
    return TRUE; /* needs no room on the disk */

  bytes = sam_person_file_read (path, SAM_GENERATION_OLDER, error);

  return bytes != NULL && write_whole (path, bytes, error);
}

/* Removing */

/* Whether @name is of the person of @base, and none of the files they have. */
static gboolean
is_leftover (const char *name, const char *base)
{
  const char *suffix = name + strlen (base);

  if (!g_str_has_prefix (name, base) || g_str_equal (suffix, GOING))
    return FALSE;

  for (guint i = 0; i < SAM_N_GENERATIONS; i++)
    if (g_str_equal (suffix, suffixes[i]))
      return FALSE;

  return TRUE;
}

/* Room-internal: wipes what a save left that was broken off. */
void
sam_person_file_clean (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (is_leftover (name, base))
      {
        g_autofree char *leftover = g_build_filename (folder, name, NULL);

        sam_wipe_file (leftover);
      }
}

/* Gives what is there the name of what goes. Nobody is there any more from this
 * moment, and nothing is half. */
static gboolean
begin_to_go (const char *path, const char *going)
{
  g_autofree char *older = dup_generation (path, SAM_GENERATION_OLDER);

  return g_file_test (going, G_FILE_TEST_EXISTS) ||
         g_rename (path, going) == 0 ||
         (errno == ENOENT && (g_rename (older, going) == 0 || errno == ENOENT));
}

/* Room-internal: everything of that person. Cut off anywhere, they are either
 * there whole, or gone once sam_person_file_finish() ran. */
gboolean
sam_person_file_wipe (const char *path, GError **error)
{
  g_autofree char *going = g_strconcat (path, GOING, NULL);
  gboolean         done = begin_to_go (path, going);

  if (done)
    sam_person_file_clean (path);
  for (int i = SAM_N_GENERATIONS - 1; done && i >= 0; i--)
    {
      g_autofree char *name = dup_generation (path, (SamGeneration) i);

      done = sam_wipe_file (name);
    }
  done = done && sam_wipe_file (going);
  if (!done)
    take_errno (error, errno);

  return done;
}

/* Room-internal: ends what sam_person_file_wipe() began in @folder. What cannot
 * be deleted now is tried again the next time. */
void
sam_person_file_finish (const char *folder)
{
  const char *name;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (g_str_has_suffix (name, SAM_PERSON_SUFFIX GOING))
      {
        g_autofree char *going = g_build_filename (folder, name, NULL);
        g_autofree char *path =
            g_strndup (going, strlen (going) - strlen (GOING));

        sam_person_file_wipe (path, NULL);
      }
}

/* Listing */

/* Returns: (transfer full) (nullable): the name without what comes after the
 *   random part, if it is that of a person's file */
static char *
dup_id (const char *name)
{
  const char *end = strstr (name, SAM_PERSON_SUFFIX);

  if (end == NULL || end - name != 32 ||
      strspn (name, "0123456789abcdef") != 32)
    return NULL;

  end += strlen (SAM_PERSON_SUFFIX);
  if (*end != '\0' && !g_str_equal (end, suffixes[SAM_GENERATION_OLDER]))
    return NULL;

  return g_strndup (name, 32);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Room-internal: the ids of all people in @folder, in order. A folder that is
 * not there has nobody in it.
 *
 * Returns: (transfer full) (element-type utf8): ids, or %NULL with @error set
 */
GPtrArray *
sam_person_file_list (const char *folder, GError **error)
{
  GError     *cause = NULL;
  const char *name;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &cause);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (directory == NULL)
    {
      if (g_error_matches (cause, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        {
          g_error_free (cause);
          return g_steal_pointer (&ids);
        }
      sam_person_take_error (error, cause);
      return NULL;
    }

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *id = dup_id (name);

      if (id != NULL &&
          !g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, g_steal_pointer (&id));
    }
  g_ptr_array_sort (ids, compare_ids);

  return g_steal_pointer (&ids);
}
