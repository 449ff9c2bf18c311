// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-files.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Nobody saves everything so often in one place. */
#define MAX_FOLDERS 1000

/* It is for whoever saves it, until they say otherwise. */
#define FOLDER_MODE 0700
#define FILE_MODE 0600

typedef struct
{
  char   *path;  /* (owned) */
  GBytes *bytes; /* (owned) */
} File;

struct _SamKeptFiles
{
  char       *path;  /* (owned) (not nullable) */
  GHashTable *names; /* (element-type utf8 utf8) (owned): that are taken */
  GPtrArray  *files; /* (element-type File) (owned): to be written */
};

static void
file_free (gpointer data)
{
  File *file = data;

  g_free (file->path);
  g_bytes_unref (file->bytes);
  g_free (file);
}

static GError *
describe (int code, const char *reason)
{
  return g_error_new (G_FILE_ERROR, code,
                      _ ("Not everything could be saved: %s. What is kept here "
                         "has not changed. Look whether there is room, or "
                         "choose another folder."),
                      reason);
}

/**
 * sam_kept_files_new:
 * @parent: an existing folder
 * @name: of a folder to be made in it; if that is taken, it gets a number
 * @error: return location for a #GFileError
 *
 * Makes the folder. Blocks for a moment.
 *
 * Returns: (transfer full): to be given back by sam_kept_files_free(), or %NULL
 *   with @error
 */
SamKeptFiles *
sam_kept_files_new (const char *parent, const char *name, GError **error)
{
  int              code = EEXIST;
  g_autofree char *path = NULL;
  SamKeptFiles    *self;

  g_return_val_if_fail (parent != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 1; code == EEXIST && i <= MAX_FOLDERS; i++)
    {
      g_autofree char *numbered =
          i == 1 ? g_strdup (name) : g_strdup_printf ("%s-%u", name, i);

      g_free (path);
      path = g_build_filename (parent, numbered, NULL);
      code = g_mkdir (path, FOLDER_MODE) == 0 ? 0 : errno;
    }
  if (code != 0)
    {
      g_propagate_error (error, describe ((int) g_file_error_from_errno (code),
                                          g_strerror (code)));
      return NULL;
    }

  self = g_new0 (SamKeptFiles, 1);
  self->path = g_steal_pointer (&path);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->files = g_ptr_array_new_with_free_func (file_free);

  return self;
}

void
sam_kept_files_free (SamKeptFiles *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->path);
  g_hash_table_unref (self->names);
  g_ptr_array_unref (self->files);
  g_free (self);
}

const char *
sam_kept_files_get_path (SamKeptFiles *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

guint
sam_kept_files_get_n (SamKeptFiles *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_hash_table_size (self->names);
}

/* Returns: (transfer full): a name that is not taken */
static char *
find_name (SamKeptFiles *self, const char *name, const char *ending)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *free_name =
          i == 1 ? g_strconcat (name, ending, NULL)
                 : g_strdup_printf ("%s-%u%s", name, i, ending);

      if (!g_hash_table_contains (self->names, free_name))
        return g_steal_pointer (&free_name);
    }
}

/**
 * sam_kept_files_add:
 * @name: without its ending; fit for every file system
 * @ending: as “.md”
 *
 * Adds a file, to be written by the next sam_kept_files_write_async(). A name
 * that is taken gets a number.
 *
 * Returns: (transfer none): what it is called
 */
const char *
sam_kept_files_add (SamKeptFiles *self,
                    const char   *name,
                    const char   *ending,
                    GBytes       *bytes)
{
  File *file;
  char *free_name;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL && ending != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  free_name = find_name (self, name, ending);
  g_hash_table_add (self->names, free_name);
  file = g_new0 (File, 1);
  file->path = g_build_filename (self->path, free_name, NULL);
  file->bytes = g_bytes_ref (bytes);
  g_ptr_array_add (self->files, file);

  return free_name;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GPtrArray *files = task_data;
  g_autoptr (GError) cause = NULL;

  for (guint i = 0; i < files->len; i++)
    {
      File *file = g_ptr_array_index (files, i);

      if (!g_file_set_contents_full (file->path,
                                     g_bytes_get_data (file->bytes, NULL),
                                     (gssize) g_bytes_get_size (file->bytes),
                                     G_FILE_SET_CONTENTS_CONSISTENT |
                                         G_FILE_SET_CONTENTS_DURABLE,
                                     FILE_MODE, &cause))
        {
          g_task_return_error (task, describe (cause->code, cause->message));
          return;
        }
    }

  g_task_return_boolean (task, TRUE);
}

/**
 * sam_kept_files_write_async:
 *
 * Writes what was added, in a thread; more may be added meanwhile. Nothing
 * cancels it.
 */
void
sam_kept_files_write_async (SamKeptFiles       *self,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (self != NULL);

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_kept_files_write_async);
  g_task_set_task_data (task, self->files, (GDestroyNotify) g_ptr_array_unref);
  self->files = g_ptr_array_new_with_free_func (file_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * sam_kept_files_write_finish:
 * @error: return location for a #GFileError, fit to show
 *
 * Returns: whether they are on the disk
 */
gboolean
sam_kept_files_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
