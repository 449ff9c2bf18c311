// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-file-chooser.h"

/* The one file that asks which GTK it is built on: GtkFileDialog came in 4.10,
 * and GtkFileChooserNative went out of use with it. */

typedef enum
{
  OPEN,
  SAVE,
  FOLDER,
} Purpose;

#if GTK_CHECK_VERSION(4, 10, 0)

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GtkFileDialog *dialog = GTK_FILE_DIALOG (source);
  GError        *error = NULL;
  GFile         *file;
  g_autoptr (GTask) task = user_data;

  switch ((Purpose) GPOINTER_TO_INT (g_task_get_task_data (task)))
    {
    case OPEN:
      file = gtk_file_dialog_open_finish (dialog, result, &error);
      break;
    case FOLDER:
      file = gtk_file_dialog_select_folder_finish (dialog, result, &error);
      break;
    case SAVE:
    default:
      file = gtk_file_dialog_save_finish (dialog, result, &error);
    }

  if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_clear_error (&error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, file, g_object_unref);
}

static void
choose (GTask         *task,
        Purpose        purpose,
        GtkWindow     *parent,
        const char    *title,
        const char    *name,
        GtkFileFilter *filter)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  g_task_set_task_data (task, GINT_TO_POINTER (purpose), NULL);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_default_filter (dialog, filter);
  switch (purpose)
    {
    case OPEN:
      gtk_file_dialog_open (dialog, parent, cancellable, chosen_cb, task);
      break;
    case FOLDER:
      gtk_file_dialog_select_folder (dialog, parent, cancellable, chosen_cb,
                                     task);
      break;
    case SAVE:
    default:
      gtk_file_dialog_set_initial_name (dialog, name);
      gtk_file_dialog_save (dialog, parent, cancellable, chosen_cb, task);
    }
}

#else

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  GFile *file = NULL;
  g_autoptr (GTask) task = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  /* Whoever asked may be gone; cancelled tasks report that by themselves. */
  g_task_return_pointer (task, file, g_object_unref);
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
choose (GTask         *task,
        Purpose        purpose,
        GtkWindow     *parent,
        const char    *title,
        const char    *name,
        GtkFileFilter *filter)
{
  static const GtkFileChooserAction actions[] = {
    [OPEN] = GTK_FILE_CHOOSER_ACTION_OPEN,
    [SAVE] = GTK_FILE_CHOOSER_ACTION_SAVE,
    [FOLDER] = GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
  };
  GtkFileChooserNative *dialog =
      gtk_file_chooser_native_new (title, parent, actions[purpose], NULL, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (filter != NULL)
    gtk_file_chooser_set_filter (GTK_FILE_CHOOSER (dialog), filter);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#endif

/**
 * sam_file_chooser_open_async:
 * @parent: (nullable): the window that asks
 * @filter: (nullable): which files to offer
 * @cancellable: (nullable): of the widget that asks
 *
 * Lets somebody choose a file to read.
 */
void
sam_file_chooser_open_async (GtkWindow          *parent,
                             const char         *title,
                             GtkFileFilter      *filter,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));
  g_return_if_fail (title != NULL);

  choose (g_task_new (NULL, cancellable, callback, user_data), OPEN, parent,
          title, NULL, filter);
}

/**
 * sam_file_chooser_save_async:
 * @parent: (nullable): the window that asks
 * @name: the name to propose
 * @cancellable: (nullable): of the widget that asks
 *
 * Lets somebody choose where to write a file.
 */
void
sam_file_chooser_save_async (GtkWindow          *parent,
                             const char         *title,
                             const char         *name,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));
  g_return_if_fail (title != NULL);
  g_return_if_fail (name != NULL);

  choose (g_task_new (NULL, cancellable, callback, user_data), SAVE, parent,
          title, name, NULL);
}

/**
 * sam_file_chooser_folder_async:
 * @parent: (nullable): the window that asks
 * @cancellable: (nullable): of the widget that asks
 *
 * Lets somebody choose a folder to write several files in.
 */
void
sam_file_chooser_folder_async (GtkWindow          *parent,
                               const char         *title,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));
  g_return_if_fail (title != NULL);

  choose (g_task_new (NULL, cancellable, callback, user_data), FOLDER, parent,
          title, NULL, NULL);
}

/**
 * sam_file_chooser_finish:
 *
 * Returns: (transfer full) (nullable): the file or folder; %NULL without @error
 * set if the dialog was closed
 */
GFile *
sam_file_chooser_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
