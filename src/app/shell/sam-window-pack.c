// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-catch-up-page.h"
#include "sam-file-chooser.h"
#include "sam-save-file.h"
#include "sam-session-store.h"
#include "sam-study-pack.h"
#include "sam-xml-load.h"

/* Study packs: what a session came to, for whoever was not there. */

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

  return g_strconcat (name, SAM_STUDY_PACK_ENDING, NULL);
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

/* Catching up begins when somebody is there. */
static void
open_waiting_pack (SamWindow *self)
{
  SamDesk *desk = sam_window_ensure_desk (self);

  if (self->pack == NULL || sam_desk_get_person (desk) == NULL)
    return;

  sam_study_place_open (self->study_place,
                        sam_catch_up_page_new (desk,
                                               g_steal_pointer (&self->pack)));
}

static SamStudyPack *
read_pack (GFile *file, GPtrArray *faults, GError **error)
{
  g_autoptr (GBytes) bytes = sam_xml_load (file, faults, error);

  return bytes != NULL ? sam_study_pack_read (bytes, faults, error) : NULL;
}

/* Whether a file is a study pack, or is called one: then what is wrong with it
 * is said of a study pack. */
gboolean
sam_window_is_pack (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return (name != NULL && strstr (name, SAM_STUDY_PACK_ENDING) != NULL) ||
         sam_study_pack_is_file (file);
}

/* Shows what somebody missed, as soon as they said who they are; or says what
 * is wrong with the file. */
void
sam_window_open_pack (SamWindow *self, GFile *file)
{
  SamStudyPack *pack;
  g_autoptr (GPtrArray) faults =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  g_autoptr (GError) error = NULL;

  pack = read_pack (file, faults, &error);
  if (pack == NULL)
    {
      sam_window_show_faults (self, file, faults, error,
                              _ ("This study pack cannot be opened"),
                              _ ("Nothing was changed. Ask whoever sent it to "
                                 "save it again; what stands below helps "
                                 "them."));
      return;
    }

  g_clear_pointer (&self->pack, sam_study_pack_free);
  self->pack = pack;
  sam_window_ensure_desk (self);
  sam_window_show_page (self, "main");
  adw_view_stack_set_visible_child_name (self->places, "study");
  if (!self->waits_for_person)
    g_signal_connect_object (sam_window_ensure_desk (self), "notify::person",
                             G_CALLBACK (open_waiting_pack), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  self->waits_for_person = TRUE;
  open_waiting_pack (self);
}

/* Installs the actions of this file. */
void
sam_window_install_pack_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-study-pack", "s",
                                   save_pack_action);
}
