// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-file-chooser.h"
#include "sam-save-file.h"
#include "sam-session-store.h"
#include "sam-study-pack.h"

/* Study packs: what a session came to, for whoever was not there. */

#define ENDING ".samenspel-study.xml"

/* The bytes of a pack on their way to the file that is asked for. */
typedef struct
{
  SamWindow *window; /* (owned) */
  GBytes    *bytes;  /* (owned) */
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->window);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

/* A save belongs to the person: nothing cancels it. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamWindow) self = user_data;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!sam_save_file_finish (result, &error))
    text = g_strdup_printf (_ ("Not saved: %s. The session itself is safe."),
                            error->message);
  sam_window_show_message (self,
                           text != NULL
                               ? text
                               : _ ("Saved. Whoever was not there opens it in "
                                    "Samenspel, to catch up alone."));
}

static void
place_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  file = sam_file_chooser_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (file != NULL)
    sam_save_file_async (file, saving->bytes, saved_cb,
                         g_object_ref (saving->window));
  else if (error != NULL)
    sam_window_show_message (saving->window, error->message);
}

static char *
dup_name (SamSession *session)
{
  g_autofree char *day =
      g_date_time_format (sam_session_get_started (session), "%Y-%m-%d");
  g_autofree char *name =
      /* TRANSLATORS: the proposed name of a file for whoever missed a session,
       * without its ending; the date is like 2026-11-23 */
      g_strdup_printf (_ ("session-%s-to-catch-up"), day);

  return g_strconcat (name, ENDING, NULL);
}

/* A load belongs to its window: dispose cancels it. */
static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow       *self = user_data;
  Saving          *saving;
  g_autofree char *name = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamSession) session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (session != NULL && !sam_study_pack_is_worth_it (session))
    {
      sam_window_show_message (self, _ ("Nothing of the cards was discussed in "
                                        "this session, so there is nothing to "
                                        "catch up with."));
      return;
    }

  if (session != NULL)
    bytes = sam_study_pack_write (session,
                                  sam_deck_shelf_get_language (self->shelf),
                                  &error);
  if (bytes == NULL)
    {
      sam_window_show_message (self, error->message);
      return;
    }

  name = dup_name (session);
  saving = g_new0 (Saving, 1);
  saving->window = g_object_ref (self);
  saving->bytes = g_steal_pointer (&bytes);
  sam_file_chooser_save_async (GTK_WINDOW (self), _ ("Save a study pack"), name,
                               self->cancellable, place_chosen_cb, saving);
}

static void
save_pack_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  if (self->database != NULL)
    sam_session_store_load_async (self->database,
                                  g_variant_get_string (parameter, NULL),
                                  self->cancellable, loaded_cb, self);
}

/* Installs the actions of this file. */
void
sam_window_install_pack_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-study-pack", "s",
                                   save_pack_action);
}
