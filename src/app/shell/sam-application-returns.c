// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include "sam-return-notice.h"
#include "sam-window-private.h"

/* Looking whether something comes back in Self-study today: at the start, and
 * then once a minute, as days begin while the program runs. Nothing of it runs
 * when the program does not. */

#define SECONDS 60

/* Returns: (transfer full): also who is unlocked, if somebody is */
static SamPeople *
read_people (SamWindow *window)
{
  SamDesk *desk =
      window != NULL ? sam_study_place_get_desk (window->study_place) : NULL;

  return desk != NULL ? g_object_ref (sam_desk_get_people (desk))
                      : sam_window_read_people (NULL);
}

static void
look (SamApplication *self)
{
  SamWindow *window = sam_application_find_window (self);
  guint      minutes;
  SamDay     today;
  g_autoptr (GDateTime) now = sam_clock_get_now (self->clock);
  g_autoptr (SamPeople) people = NULL;

  today = sam_day_of (now);
  if (!sam_return_notice_may_come (self->settings, today) ||
      (window != NULL && sam_window_get_live (window) != NULL))
    return;

  people = read_people (window);
  minutes = sam_return_notice_find_minutes (people, self->shelf, today);
  if (minutes > 0)
    sam_return_notice_send (G_APPLICATION (self), self->settings, minutes,
                            today);
}

static gboolean
look_cb (gpointer user_data)
{
  look (user_data);

  return G_SOURCE_CONTINUE;
}

static gboolean
first_look_cb (gpointer user_data)
{
  SamApplication *self = user_data;

  look (self);
  self->returns_id = g_timeout_add_seconds (SECONDS, look_cb, self);

  return G_SOURCE_REMOVE;
}

/* Begins to look, after what shows first has been shown. */
void
sam_application_watch_returns (SamApplication *self)
{
  self->returns_id =
      g_idle_add_full (G_PRIORITY_LOW, first_look_cb, self, NULL);
}

/* Before the program ends: GLib 2.74 recurses without end when an application
 * is gone before its notice. */
void
sam_application_stop_watching_returns (SamApplication *self)
{
  g_clear_handle_id (&self->returns_id, g_source_remove);
  sam_return_notice_withdraw (G_APPLICATION (self));
}
