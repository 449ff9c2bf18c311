// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-watch.h"

/* Tells when something in a folder changes. The folder need not exist: until
 * it does, the nearest folder above it is watched instead. (A monitor of GLib
 * on a folder that is not there wakes up every few seconds to look.) */

/* Saving a file is several events; the folder is read once they are over. */
#define QUIET_MS 150

struct _SamDeckWatch
{
  GFile           *folder;  /* (owned) */
  GFile           *watched; /* (owned) (nullable): @folder or one above it */
  GFileMonitor    *monitor; /* (owned) (nullable) */
  guint            timeout; /* or 0 */
  SamDeckWatchFunc changed;
  gpointer         user_data; /* (not owned) */
};

/* Returns: (transfer full) (nullable): @folder or the nearest one above it
 *   that is there */
static GFile *
find_existing (GFile *folder)
{
  GFile *existing = g_object_ref (folder);

  while (existing != NULL && !g_file_query_exists (existing, NULL))
    {
      GFile *parent = g_file_get_parent (existing);

      g_object_unref (existing);
      existing = parent;
    }

  return existing;
}

static gboolean
is_watching_folder (SamDeckWatch *self)
{
  return self->watched != NULL && g_file_equal (self->watched, self->folder);
}

static void
quiet_cb (gpointer user_data)
{
  SamDeckWatch *self = user_data;
  gboolean      was_there = is_watching_folder (self);

  self->timeout = 0;
  sam_deck_watch_refresh (self);

  if (was_there || is_watching_folder (self))
    self->changed (self->user_data);
}

static void
monitor_changed_cb (GFileMonitor     *monitor,
                    GFile            *file,
                    GFile            *other,
                    GFileMonitorEvent event,
                    SamDeckWatch     *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_once (QUIET_MS, quiet_cb, self);
}

static void
drop_monitor (SamDeckWatch *self)
{
  if (self->monitor != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->monitor, self);
      g_file_monitor_cancel (self->monitor);
    }
  g_clear_object (&self->monitor);
  g_clear_object (&self->watched);
}

/* Room-internal: begins to watch. @changed must not free the watch. */
SamDeckWatch *
sam_deck_watch_new (GFile *folder, SamDeckWatchFunc changed, gpointer user_data)
{
  SamDeckWatch *self = g_new0 (SamDeckWatch, 1);

  self->folder = g_object_ref (folder);
  self->changed = changed;
  self->user_data = user_data;
  sam_deck_watch_refresh (self);

  return self;
}

/* Room-internal: stops; @changed is not called again. */
void
sam_deck_watch_free (SamDeckWatch *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  drop_monitor (self);
  g_object_unref (self->folder);
  g_free (self);
}

/* Room-internal: looks again which folder is there to be watched. */
void
sam_deck_watch_refresh (SamDeckWatch *self)
{
  g_autoptr (GFile) existing = find_existing (self->folder);

  if (existing != NULL && self->watched != NULL &&
      g_file_equal (existing, self->watched))
    return;

  drop_monitor (self);
  if (existing == NULL)
    return;

  /* Some file systems cannot be watched; then changes show at the next
   * start. */
  self->monitor =
      g_file_monitor_directory (existing, G_FILE_MONITOR_WATCH_MOVES, NULL,
                                NULL);
  if (self->monitor != NULL)
    g_signal_connect (self->monitor, "changed", G_CALLBACK (monitor_changed_cb),
                      self);
  self->watched = g_steal_pointer (&existing);
}
