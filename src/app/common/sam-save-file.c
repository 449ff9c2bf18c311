// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-save-file.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char   *path;  /* (owned) (nullable): %NULL if it is not on this computer */
  GBytes *bytes; /* (owned) */
} Save;

static void
save_free (gpointer data)
{
  Save *save = data;

  g_free (save->path);
  g_bytes_unref (save->bytes);
  g_free (save);
}

/* Keeps what was there before if the disk is full; in a thread, since it waits
 * for the disk. */
static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Save       *save = task_data;
  gsize       size;
  const char *data = g_bytes_get_data (save->bytes, &size);
  GError     *error = NULL;

  if (save->path == NULL)
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
                             _ ("choose a folder on this computer"));
  else if (g_file_set_contents_full (save->path, data, (gssize) size,
                                     G_FILE_SET_CONTENTS_CONSISTENT |
                                         G_FILE_SET_CONTENTS_DURABLE,
                                     0600, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sam_save_file_async:
 * @file: replaced whole, or not at all; only its owner may read it
 * @bytes: what to write
 * @callback: called in this thread
 * @user_data: holds whatever must hear how it went
 *
 * Writes a file that somebody asked for. Nothing cancels that. The task has no
 * source object: the thread may be the last to let go of it, and must not be
 * the last to let go of a widget.
 */
void
sam_save_file_async (GFile              *file,
                     GBytes             *bytes,
                     GAsyncReadyCallback callback,
                     gpointer            user_data)
{
  Save *save;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (bytes != NULL);

  save = g_new0 (Save, 1);
  save->path = g_file_get_path (file);
  save->bytes = g_bytes_ref (bytes);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_task_data (task, save, save_free);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * sam_save_file_finish:
 * @error: return location for a #GFileError, or for %G_IO_ERROR_NOT_SUPPORTED
 *   if the file is not on this computer
 *
 * Returns: whether the file is on the disk
 */
gboolean
sam_save_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
