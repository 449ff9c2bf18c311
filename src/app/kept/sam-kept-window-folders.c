// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-file-chooser.h"
#include "sam-kept-export.h"

/* Where all of it lies, and all of it as files in a folder that somebody
 * chooses. */

/* --- As files --- */

/* Nothing cancels it; only its message needs us. */
static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  guint n_unread = 0;
  g_autoptr (SamKeptWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = sam_kept_export_finish (result, &n_unread, &error);
  g_autofree char *words = NULL;

  if (path != NULL && n_unread == 0)
    words = g_strdup_printf (_ ("Everything was saved in the folder %s. "
                                "Whoever opens it can read it. It stays there "
                                "when something is erased here."),
                             path);
  else if (path != NULL)
    words = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE,
                     "Saved in the folder %2$s, but for %1$u session or agenda "
                     "that is damaged.",
                     "Saved in the folder %2$s, but for %1$u sessions or "
                     "agendas that are damaged.",
                     n_unread),
        n_unread, path);
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  sam_kept_window_set_busy (self, FALSE);
  sam_kept_window_say (self, words != NULL ? words : error->message);
}

static void
folder_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamKeptWindow *self = user_data;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  folder = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    sam_kept_window_say (self, error->message);
  else if (folder != NULL)
    sam_kept_window_export_to (self, folder);
}

static void
export_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamKeptWindow *self = SAM_KEPT_WINDOW (widget);

  sam_file_chooser_folder_async (GTK_WINDOW (self),
                                 _ ("In which folder shall it come?"),
                                 self->cancellable, folder_chosen_cb, self);
}

/* --- Where it lies --- */

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamKeptWindow *self = user_data;
  g_autoptr (GError) error = NULL;

  if (g_app_info_launch_default_for_uri_finish (result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  sam_kept_window_say (self, _ ("The folder could not be opened from here. Its "
                                "name stands below: open it in the file "
                                "manager."));
}

static void
open_folder_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  SamKeptWindow *self = SAM_KEPT_WINDOW (widget);
  g_autoptr (GFile) folder = g_file_new_for_path (self->source->folder);
  g_autofree char *uri = g_file_get_uri (folder);
  g_autoptr (GdkAppLaunchContext) context =
      gdk_display_get_app_launch_context (gtk_widget_get_display (widget));

  g_app_info_launch_default_for_uri_async (uri, G_APP_LAUNCH_CONTEXT (context),
                                           self->cancellable, opened_cb, self);
}

/* Installs the actions of this file. */
void
sam_kept_window_install_folder_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "kept.export", NULL,
                                   export_action);
  gtk_widget_class_install_action (widget_class, "kept.open-folder", NULL,
                                   open_folder_action);
}

/**
 * sam_kept_window_export_to:
 * @folder: in it a new folder comes, with all of it
 *
 * Saves everything, and says how that went.
 */
void
sam_kept_window_export_to (SamKeptWindow *self, GFile *folder)
{
  g_autofree char *path = NULL;

  g_return_if_fail (SAM_IS_KEPT_WINDOW (self));
  g_return_if_fail (G_IS_FILE (folder));

  path = g_file_get_path (folder);
  if (path == NULL)
    {
      sam_kept_window_say (self, _ ("Choose a folder on this computer."));
      return;
    }

  sam_kept_window_set_busy (self, TRUE);
  sam_kept_export_async (self->source, path, exported_cb, g_object_ref (self));
}
