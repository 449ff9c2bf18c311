// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-store.h"
#include "sam-condition.h"
#include "sam-rescue-window.h"
#include "sam-storage.h"

/* What is kept, from start to end: opening it, asking what to do when it is
 * damaged, and looking after it meanwhile. */

#define UPKEEP_SECONDS 60

/* What was deleted is out of sight; the next start tries again. */
static void
swept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (!sam_agenda_store_save_finish (SAM_DATABASE (source), result, &error))
    g_message ("Erasing what was deleted failed: %s", error->message);
}

static gboolean
upkeep_cb (gpointer user_data)
{
  SamApplication *self = user_data;
  SamWindow      *window = sam_application_find_window (self);

  sam_upkeep_tick (self->upkeep,
                   window != NULL && sam_window_get_live (window) != NULL);

  return G_SOURCE_CONTINUE;
}

static void
reserve_used_cb (SamApplication *self)
{
  SamWindow *window = sam_application_find_window (self);

  if (window != NULL)
    sam_window_set_notice (
        window, _ ("The disk is full. What you just did was saved with the "
                   "last room that was kept for it. Make room on the disk "
                   "before you go on."));
}

/* Of what is in order nobody has to hear. */
static void
upkeep_checked_cb (SamApplication *self, int condition)
{
  SamWindow *window = sam_application_find_window (self);

  if (condition == SAM_CONDITION_SOUND)
    return;

  g_free (self->notice);
  self->notice = g_strdup (sam_condition_get_words (condition));
  if (window != NULL)
    sam_window_set_notice (window, self->notice);
}

/* Whatever was deleted is erased first, and then leaves the backups. */
static void
begin_upkeep (SamApplication *self)
{
  if (self->database == NULL)
    return;

  g_signal_connect_object (self->database, "reserve-used",
                           G_CALLBACK (reserve_used_cb), self,
                           G_CONNECT_SWAPPED);
  sam_agenda_store_sweep_async (self->database, swept_cb, NULL);
  self->upkeep = sam_upkeep_new (self->database, self->clock);
  g_signal_connect_object (self->upkeep, "checked",
                           G_CALLBACK (upkeep_checked_cb), self,
                           G_CONNECT_SWAPPED);
  sam_upkeep_tick (self->upkeep, FALSE);
  self->upkeep_id = g_timeout_add_seconds (UPKEEP_SECONDS, upkeep_cb, self);
}

/* Opens what is kept; what was being erased is not any more. */
void
sam_application_open_storage (SamApplication *self)
{
  g_autofree char *path = sam_storage_dup_path ();
  g_autofree char *trouble = sam_application_finish_erasing (self);

  self->database = sam_storage_open (path, &self->damaged, &self->notice);
  if (self->notice == NULL)
    self->notice = g_steal_pointer (&trouble);
  begin_upkeep (self);
}

/* Waits for what was asked to be saved, and makes no backup of it. */
void
sam_application_drop_storage (SamApplication *self)
{
  g_clear_handle_id (&self->upkeep_id, g_source_remove);
  g_clear_object (&self->upkeep);
  if (self->database != NULL)
    sam_database_close (self->database);
  g_clear_object (&self->database);
}

/* Likewise, with a last backup. */
void
sam_application_close_storage (SamApplication *self)
{
  if (self->upkeep != NULL)
    sam_upkeep_finish (self->upkeep);
  sam_application_drop_storage (self);
}

static void
chosen_cb (SamApplication *self, gboolean restore, GtkWindow *rescue)
{
  g_autofree char *path = sam_storage_dup_path ();
  g_autoptr (SamBackup) backup = restore ? sam_backup_find_sound (path) : NULL;

  self->damaged = FALSE;
  self->database = sam_storage_replace (path, backup, &self->notice);
  begin_upkeep (self);

  gtk_window_present (GTK_WINDOW (sam_application_ensure_window (self)));
  gtk_window_destroy (rescue);
}

/* Asks what to do, if the sessions are damaged.
 *
 * Returns: whether that is so, and nothing else can be shown yet */
gboolean
sam_application_present_rescue (SamApplication *self)
{
  GList     *windows = gtk_application_get_windows (GTK_APPLICATION (self));
  GtkWindow *rescue;
  g_autofree char *path = sam_storage_dup_path ();
  g_autoptr (SamBackup) backup = NULL;

  if (!self->damaged)
    return FALSE;

  if (windows != NULL)
    {
      gtk_window_present (windows->data);
      return TRUE;
    }

  backup = sam_backup_find_sound (path);
  rescue = sam_rescue_window_new (GTK_APPLICATION (self),
                                  backup != NULL ? backup->made : NULL);
  g_signal_connect_object (rescue, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (rescue);

  return TRUE;
}
