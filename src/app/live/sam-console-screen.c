// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-screen.h"

#include "sam-shared-screen.h"

/*
 * The shared screen as the console knows it: where it is, when a monitor comes
 * or goes, and what the room sees. Whatever happens to a window, the session
 * stays as it is.
 */

static GtkWindow *
get_window (SamConsole *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static GListModel *
get_monitors (SamConsole *self)
{
  return gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
}

/* Returns: the monitor of @window in the list of all, or -1 */
static int
find_monitor (SamConsole *self, GtkWindow *window)
{
  GdkSurface *surface =
      window != NULL ? gtk_native_get_surface (GTK_NATIVE (window)) : NULL;
  GListModel *monitors = get_monitors (self);
  GdkMonitor *monitor;

  if (surface == NULL)
    return -1;

  monitor =
      gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface),
                                          surface);
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) other = g_list_model_get_item (monitors, i);

      if (other == monitor)
        return (int) i;
    }

  return -1;
}

static SamScreenFacts
get_facts (SamConsole *self)
{
  SamScreenFacts facts = { 0 };
  GtkWindow     *window = get_window (self);

  facts.n_monitors = g_list_model_get_n_items (get_monitors (self));
  facts.console = find_monitor (self, window);
  facts.screen = find_monitor (self, self->screen);
  facts.is_open =
      self->screen != NULL && gtk_widget_get_mapped (GTK_WIDGET (self->screen));
  facts.is_full = facts.is_open && gtk_window_is_fullscreen (self->screen);
  facts.was_apart = self->is_apart;
  facts.in_front = window != NULL && gtk_window_is_active (window);

  return facts;
}

static void
move (SamConsole *self, const SamScreenFacts *facts, SamScreenMove where)
{
  SamSharedScreen *screen = SAM_SHARED_SCREEN (self->screen);
  int              other = sam_screen_plan_find_other (facts);
  g_autoptr (GdkMonitor) monitor = NULL;

  switch (where)
    {
    case SAM_SCREEN_MOVE_OTHER:
      if (other >= 0)
        monitor = g_list_model_get_item (get_monitors (self), (guint) other);
      sam_shared_screen_present (screen, monitor);
      break;
    case SAM_SCREEN_MOVE_HERE:
      sam_shared_screen_present (screen, NULL);
      break;
    case SAM_SCREEN_MOVE_WINDOW:
      gtk_window_unfullscreen (self->screen);
      break;
    case SAM_SCREEN_MOVE_NONE:
    default:
      break;
    }
}

/**
 * sam_console_screen_update:
 *
 * Says what the room sees now.
 */
void
sam_console_screen_update (SamConsole *self)
{
  SamScreenFacts facts;
  gboolean       is_secret;

  if (self->live == NULL)
    return;

  facts = get_facts (self);
  is_secret = sam_live_has_round (self->live) &&
              sam_live_get_way (self->live) == SAM_WAY_KEYBOARD;
  self->is_apart = sam_screen_plan_is_apart (&facts);
  sam_console_room_show (sam_console_foot_get_room (self->foot),
                         sam_sight_find (&facts,
                                         sam_live_get_screen_state (self->live),
                                         is_secret),
                         sam_screen_plan_describe (&facts));
}

static void
monitors_changed_cb (SamConsole *self)
{
  SamScreenFacts facts = get_facts (self);

  move (self, &facts, sam_screen_plan_follow (&facts));
  sam_console_screen_update (self);
}

/**
 * sam_console_screen_watch:
 *
 * Follows the monitors and both windows from now on; for a console that has a
 * session.
 */
void
sam_console_screen_watch (SamConsole *self)
{
  g_signal_connect_object (self->live, "notify::screen-state",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "changed",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED);
  /* A window that was dragged tells nobody. */
  g_signal_connect_object (self->live, "tick",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_monitors (self), "items-changed",
                           G_CALLBACK (monitors_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sam_console_screen_update (self);
}

void
sam_console_screen_forget (SamConsole *self)
{
  g_signal_handlers_disconnect_by_func (get_monitors (self),
                                        monitors_changed_cb, self);
  sam_console_screen_close (self);
}

/* The facilitator wants this window, maybe with the agenda open. It may show
 * another page. */
static void
console_wanted_cb (SamConsole *self, gboolean overview)
{
  GtkWindow *window = get_window (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.resume-session", "s",
                              sam_session_get_id (
                                  sam_live_get_session (self->live)));
  if (window != NULL)
    gtk_window_present (window);
  if (overview)
    gtk_menu_button_popup (self->overview_button);
}

static void
make_screen (SamConsole *self)
{
  GtkWindow *window = get_window (self);
  GtkWidget *screen = sam_shared_screen_new (self->live);

  g_set_weak_pointer (&self->screen, GTK_WINDOW (screen));
  if (window != NULL)
    gtk_window_set_application (self->screen,
                                gtk_window_get_application (window));
  g_signal_connect_object (screen, "console-wanted",
                           G_CALLBACK (console_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (screen, "notify::is-active",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (screen, "notify::fullscreened",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (screen, "map",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (screen, "unmap",
                           G_CALLBACK (sam_console_screen_update), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sam_console_room_set_view (sam_console_foot_get_room (self->foot),
                             GTK_WIDGET (sam_shared_screen_get_room_view (
                                 SAM_SHARED_SCREEN (screen))));
}

void
sam_console_screen_close (SamConsole *self)
{
  GtkWindow *screen = self->screen;

  g_clear_weak_pointer (&self->screen);
  self->is_apart = FALSE;
  if (screen == NULL)
    return;

  if (!gtk_widget_in_destruction (GTK_WIDGET (self)))
    sam_console_room_set_view (sam_console_foot_get_room (self->foot), NULL);
  gtk_window_destroy (screen);
}

/**
 * sam_console_show_shared_screen:
 *
 * Shows the shared screen in full screen: makes it, or brings it forward; on
 * another monitor than the console is on, if there is one. Closing it leaves
 * the session as it is.
 */
void
sam_console_show_shared_screen (SamConsole *self)
{
  SamScreenFacts facts;

  g_return_if_fail (SAM_IS_CONSOLE (self));
  g_return_if_fail (self->live != NULL);

  if (self->screen == NULL)
    make_screen (self);

  facts = get_facts (self);
  move (self, &facts, sam_screen_plan_open (&facts));
  sam_console_screen_update (self);
}
