// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

/* When the computer sleeps or the desktop ends us: what was typed a moment ago
 * is on the disk before that. */

/* Whatever was asked to be saved before this is saved when it has run. */
static gboolean
nothing (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return TRUE;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamSleepWatch) watch = user_data;

  sam_database_run_finish (SAM_DATABASE (source), result, NULL, NULL);
  sam_sleep_watch_let_go (watch);
}

static void
sleep_cb (SamApplication *self, SamSleepWatch *watch)
{
  SamWindow *window = sam_application_find_window (self);

  if (window != NULL)
    sam_window_fall_asleep (window);
  if (self->database != NULL)
    sam_database_run_async (self->database, nothing, NULL, NULL, NULL, NULL,
                            saved_cb, g_object_ref (watch));
  else
    sam_sleep_watch_let_go (watch);
}

/* Leaves as by the menu, which saves first. Where nothing is open that could
 * have to be saved, it just ends. */
static gboolean
terminated_cb (gpointer user_data)
{
  SamApplication *self = user_data;

  if (sam_application_find_window (self) != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self), "quit", NULL);
  else
    g_application_quit (G_APPLICATION (self));

  return G_SOURCE_CONTINUE;
}

/* Begins to listen to both. */
void
sam_application_watch_leaving (SamApplication *self)
{
  static const int numbers[SAM_N_TERMINATIONS] = { SIGTERM, SIGHUP, SIGINT };

  for (gsize i = 0; i < SAM_N_TERMINATIONS; i++)
    self->termination_ids[i] =
        g_unix_signal_add (numbers[i], terminated_cb, self);

  self->sleep_watch =
      /* TRANSLATORS: what the computer waits for before it sleeps */
      sam_sleep_watch_new (_ ("What was typed last is being saved"));
  g_signal_connect_object (self->sleep_watch, "sleep", G_CALLBACK (sleep_cb),
                           self, G_CONNECT_SWAPPED);
  sam_sleep_watch_follow_system (self->sleep_watch);
}

void
sam_application_stop_watching_leaving (SamApplication *self)
{
  for (gsize i = 0; i < SAM_N_TERMINATIONS; i++)
    g_clear_handle_id (&self->termination_ids[i], g_source_remove);
  g_clear_object (&self->sleep_watch);
}
