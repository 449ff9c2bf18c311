// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-erasure.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "sam-wipe.h"

/*
 * Erasing files for good, so that nothing is ever left half.
 *
 * What is to go is first written down, in a small file that is on the disk
 * before anything goes, and goes itself last of all. Whoever is cut off in
 * between finishes it at the next start, before anything is opened. So there is
 * no way back from sam_erasure_begin(): ask first.
 *
 * Sessions and agendas alone are not files. They are marked as deleted in one
 * transaction, and the store sees to the rest in the same way.
 */

#define MARKER "erasing"

/* A word for each, one on a line. */
static const struct
{
  const char    *word;
  SamErasureWhat what;
} words[] = {
  { "backups", SAM_ERASURE_BACKUPS },
  { "aside", SAM_ERASURE_ASIDE },
  { "cards", SAM_ERASURE_CARDS },
  { "everything", SAM_ERASURE_EVERYTHING },
};

static char *
dup_marker (const char *folder)
{
  return g_build_filename (folder, MARKER, NULL);
}

/**
 * sam_erasure_get_begun:
 * @folder: of the program
 *
 * Returns: what was begun to be erased there, and not finished
 */
SamErasureWhat
sam_erasure_get_begun (const char *folder)
{
  SamErasureWhat   what = SAM_ERASURE_NOTHING;
  g_autofree char *marker = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (folder != NULL, SAM_ERASURE_NOTHING);

  marker = dup_marker (folder);
  if (!g_file_get_contents (marker, &text, NULL, NULL))
    return SAM_ERASURE_NOTHING;

  lines = g_strsplit (text, "\n", -1);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strv_contains ((const char *const *) lines, words[i].word))
      what |= words[i].what;

  return what;
}

/**
 * sam_erasure_begin:
 * @folder: of the program
 * @error: return location for a #GFileError
 *
 * Says that it is to be erased: from here on it will be, whatever happens.
 *
 * Returns: %FALSE if that could not be written down, and nothing has changed
 */
gboolean
sam_erasure_begin (const char *folder, SamErasureWhat what, GError **error)
{
  g_autofree char *marker = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) cause = NULL;

  g_return_val_if_fail (folder != NULL, FALSE);

  /* What could not be finished before is still to be. */
  what |= sam_erasure_get_begun (folder);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (what & words[i].what)
      g_string_append_printf (text, "%s\n", words[i].word);

  marker = dup_marker (folder);
  if (g_file_set_contents_full (marker, text->str, (gssize) text->len,
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0600, &cause))
    return TRUE;

  g_set_error (error, cause->domain, cause->code,
               _ ("Nothing was erased, as the folder cannot be written to: %s. "
                  "Look whether the disk is full, and try again."),
               cause->message);

  return FALSE;
}

/* Whether @name is a database that was set aside, or its journal. */
static gboolean
is_database_aside (const char *name)
{
  return g_str_has_prefix (name, SAM_ERASURE_DATABASE ".damaged-");
}

static gboolean
is_person_aside (const char *name)
{
  return g_str_has_suffix (name, ".study.aside");
}

static void
list_in (GPtrArray  *paths,
         const char *folder,
         gboolean (*is_aside) (const char *name))
{
  const char *name;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (is_aside (name))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
}

/**
 * sam_erasure_list_aside:
 * @folder: of the program
 *
 * Returns: (transfer full) (element-type filename): the files that were set
 *   aside since they were damaged
 */
GPtrArray *
sam_erasure_list_aside (const char *folder)
{
  GPtrArray       *paths;
  g_autofree char *people = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  paths = g_ptr_array_new_with_free_func (g_free);
  people = g_build_filename (folder, "people", NULL);
  list_in (paths, folder, is_database_aside);
  list_in (paths, people, is_person_aside);

  return paths;
}

static gboolean
wipe_aside (const char *folder)
{
  int code = 0;
  g_autoptr (GPtrArray) paths = sam_erasure_list_aside (folder);

  for (guint i = 0; i < paths->len; i++)
    if (!sam_wipe_file (g_ptr_array_index (paths, i)))
      code = errno;
  errno = code;

  return code == 0;
}

static gboolean
wipe_inside (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return sam_wipe_inside (path, NULL);
}

static gboolean
wipe (const char *folder, SamErasureWhat what)
{
  if (what & SAM_ERASURE_EVERYTHING)
    return sam_wipe_inside (folder, MARKER);

  return (!(what & SAM_ERASURE_BACKUPS) || wipe_inside (folder, "backups")) &&
         (!(what & SAM_ERASURE_CARDS) || wipe_inside (folder, "cards")) &&
         (!(what & SAM_ERASURE_ASIDE) || wipe_aside (folder));
}

/* That names are gone is on the disk before the marker goes. */
static void
sync_folder (const char *folder)
{
  int descriptor = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (descriptor < 0)
    return;

  fsync (descriptor);
  close (descriptor);
}

/**
 * sam_erasure_finish:
 * @folder: of the program; for everything, nothing in it may be open
 * @error: return location for a #GFileError
 *
 * Erases what sam_erasure_begin() said, if anything. Blocks.
 *
 * Returns: %FALSE if something is still there; the next call tries again
 */
gboolean
sam_erasure_finish (const char *folder, GError **error)
{
  int              code;
  g_autofree char *marker = NULL;

  g_return_val_if_fail (folder != NULL, FALSE);

  marker = dup_marker (folder);
  if (wipe (folder, sam_erasure_get_begun (folder)))
    {
      sync_folder (folder);
      if (g_unlink (marker) == 0 || errno == ENOENT)
        return TRUE;
    }

  code = errno;
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
               _ ("Something could not be erased yet: %s. What was erased is "
                  "gone. Samenspel tries again at its next start."),
               g_strerror (code));

  return FALSE;
}

/* --- While the program runs --- */

typedef struct
{
  char          *folder; /* (owned) */
  SamErasureWhat what;
} Run;

static void
run_free (gpointer data)
{
  g_free (((Run *) data)->folder);
  g_free (data);
}

/* On the thread that makes the backups, so that none is made meanwhile. */
static gboolean
erase (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Run *run = data;

  return sam_erasure_begin (run->folder, run->what, error) &&
         sam_erasure_finish (run->folder, error);
}

static void
erase_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (erase (NULL, task_data, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError *error = NULL;
  g_autoptr (GTask) task = user_data;

  if (sam_database_run_finish (SAM_DATABASE (source), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sam_erasure_run_async:
 * @database: (nullable): that is open in @folder
 * @folder: of the program
 * @what: anything but everything
 *
 * Erases that, while the program goes on. Nothing cancels it.
 */
void
sam_erasure_run_async (SamDatabase        *database,
                       const char         *folder,
                       SamErasureWhat      what,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  GTask *task;
  Run   *run;

  g_return_if_fail (database == NULL || SAM_IS_DATABASE (database));
  g_return_if_fail (folder != NULL);
  g_return_if_fail (!(what & SAM_ERASURE_EVERYTHING));

  run = g_new0 (Run, 1);
  run->folder = g_strdup (folder);
  run->what = what;
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_erasure_run_async);
  if (database != NULL)
    {
      sam_database_run_outside_async (database, erase, run, run_free, NULL,
                                      NULL, erased_cb, task);
      return;
    }

  g_task_set_task_data (task, run, run_free);
  g_task_run_in_thread (task, erase_in_thread);
  g_object_unref (task);
}

/**
 * sam_erasure_run_finish:
 * @error: return location for a #GFileError
 *
 * Returns: whether nothing is left
 */
gboolean
sam_erasure_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
