// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

/* The agenda that is open, and that it is kept. */

static void
save_state_cb (SamWindow *self)
{
  sam_builder_page_set_save_state (self->builder_page,
                                   sam_agenda_saver_get_state (self->saver));
}

static void
save_failed_cb (SamWindow *self, GError *error)
{
  sam_window_show_message (self, error->message);
}

/* Lets go of the agenda that is open; what was changed is saved. */
static void
drop_saver (SamWindow *self)
{
  if (self->saver == NULL)
    return;

  sam_agenda_saver_flush (self->saver);
  g_signal_handlers_disconnect_by_data (self->saver, self);
  self->agenda_handler = 0;
  g_clear_object (&self->saver);
}

static void
ensure_builder (SamWindow *self)
{
  if (self->builder_page != NULL)
    return;

  self->builder_page = SAM_BUILDER_PAGE (
      sam_window_add_page (self, "builder", sam_builder_page_new ()));
  sam_window_use_reference (self);
  sam_builder_page_set_source (self->builder_page, self->shelf, self->past,
                               self->reference);
}

/* Leaves the page out of “back” without going anywhere. */
static void
skip_page (SamWindow *self, const char *name)
{
  guint position;

  if (g_ptr_array_find_with_equal_func (self->history, name, g_str_equal,
                                        &position))
    g_ptr_array_remove_index (self->history, position);
}

/* Opens an agenda, to be changed and kept from here on; one that is new is
 * kept at once. “Back” leads to the list, not to the questions. */
void
sam_window_edit_agenda (SamWindow *self, SamAgenda *agenda, gboolean is_new)
{
  if (self->database == NULL)
    return;

  ensure_builder (self);
  if (self->saver == NULL ||
      sam_agenda_saver_get_agenda (self->saver) != agenda)
    {
      drop_saver (self);
      self->saver = sam_agenda_saver_new (self->database, agenda, is_new);
      g_signal_connect_swapped (self->saver, "notify::state",
                                G_CALLBACK (save_state_cb), self);
      g_signal_connect_swapped (self->saver, "failed",
                                G_CALLBACK (save_failed_cb), self);
      sam_builder_page_set_agenda (self->builder_page, agenda);
      save_state_cb (self);
    }

  sam_window_read_past (self, NULL);
  skip_page (self, "plan");
  adw_view_stack_set_visible_child_name (self->places, "sessions");
  sam_window_show_page (self, "builder");
  gtk_widget_grab_focus (GTK_WIDGET (self->builder_page));
}

/* Returns: (transfer none) (nullable): the agenda that is open, if it is that
 *   one */
SamAgenda *
sam_window_get_agenda (SamWindow *self, const char *agenda_id)
{
  SamAgenda *agenda;

  if (self->saver == NULL)
    return NULL;

  agenda = sam_agenda_saver_get_agenda (self->saver);

  return g_str_equal (sam_agenda_get_id (agenda), agenda_id) ? agenda : NULL;
}

/* The agenda is planned no longer: if it is open it is closed, and nothing of
 * it is saved after this. */
void
sam_window_leave_agenda (SamWindow *self, const char *agenda_id)
{
  if (sam_window_get_agenda (self, agenda_id) == NULL)
    return;

  sam_agenda_saver_stop (self->saver);
  drop_saver (self);
  sam_builder_page_set_agenda (self->builder_page, NULL);
  if (g_str_equal (sam_window_get_page (self), "builder"))
    sam_window_forget_page (self, "builder");
  else
    skip_page (self, "builder");
}

/* Saves what was changed last, before it is read from the disk. */
void
sam_window_flush_agenda (SamWindow *self)
{
  if (self->saver != NULL)
    sam_agenda_saver_flush (self->saver);
}

static void
close_when_saved_cb (SamWindow *self)
{
  SamSaveState state = sam_agenda_saver_get_state (self->saver);

  if (state == SAM_SAVE_STATE_SAVING)
    return;

  g_clear_signal_handler (&self->agenda_handler, self->saver);
  self->close_unsaved = state == SAM_SAVE_STATE_FAILED;
  if (state == SAM_SAVE_STATE_SAVED)
    gtk_window_close (GTK_WINDOW (self));
}

/* Returns: whether the window must stay until the agenda is on the disk; if
 *   that fails it stays once, and says so */
gboolean
sam_window_must_wait_for_agenda (SamWindow *self)
{
  if (self->saver == NULL || self->agenda_handler != 0 || self->close_unsaved)
    return FALSE;

  sam_agenda_saver_flush (self->saver);
  if (sam_agenda_saver_get_state (self->saver) != SAM_SAVE_STATE_SAVING)
    return FALSE;

  self->agenda_handler =
      g_signal_connect_swapped (self->saver, "notify::state",
                                G_CALLBACK (close_when_saved_cb), self);

  return TRUE;
}

/* Lets go of everything that is being prepared. */
void
sam_window_clear_prepare (SamWindow *self)
{
  drop_saver (self);
}

/* Who leaves the agenda finds it in the list as it is. */
static void
page_changed_cb (SamWindow *self)
{
  if (self->saver == NULL ||
      g_strcmp0 (sam_window_get_page (self), "builder") == 0)
    return;

  sam_agenda_saver_flush (self->saver);
  sam_window_refresh_sessions (self);
}

/* The list was read anew. An agenda that is on the disk but not in the list has
 * become a session. */
static void
today_cb (SamWindow *self, SamAgendaRow *row)
{
  const char *id;
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);

  sam_cards_home_show_planned (self->cards_home, row, now);

  if (self->saver == NULL ||
      sam_agenda_saver_get_state (self->saver) != SAM_SAVE_STATE_SAVED)
    return;

  id = sam_agenda_get_id (sam_agenda_saver_get_agenda (self->saver));
  if (!sam_sessions_page_has_planned (self->sessions_page, id))
    sam_window_leave_agenda (self, id);
}

static void
unfinished_cb (SamWindow *self, SamSessionRow *row)
{
  gboolean is_open =
      row != NULL && self->live != NULL &&
      g_str_equal (sam_session_row_get_id (row),
                   sam_session_get_id (sam_live_get_session (self->live)));

  sam_cards_home_show_session (self->cards_home, row, is_open);
}

/* Follows the list of sessions, and which page shows. */
void
sam_window_watch_prepare (SamWindow *self)
{
  sam_window_update_prepare (self);
  g_signal_connect_object (self->sessions_page, "unfinished",
                           G_CALLBACK (unfinished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions_page, "today", G_CALLBACK (today_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-child",
                           G_CALLBACK (page_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
