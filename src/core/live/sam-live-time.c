// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-private.h"

#include <glib/gi18n-lib.h>

#include "sam-date.h"

/*
 * The clocks of a running session. Time in which the computer slept, or in
 * which the app was not there, does not count.
 */

/* Before the meeting begins, in a quiet moment and after the end no time
 * passes. */
static gboolean
is_stopped (SamLive *self)
{
  return sam_live_has_ended (self) ||
         sam_live_has_screen (self, SAM_SCREEN_QUIET) ||
         sam_session_item_get_kind (sam_live_get_current (self)) ==
             SAM_BLOCK_WELCOME;
}

/**
 * sam_live_restart_clock:
 *
 * The current item's time counts from now.
 */
void
sam_live_restart_clock (SamLive *self)
{
  self->since = sam_clock_get_monotonic (self->clock);
  self->since_saved = 0;
}

/**
 * sam_live_settle_clock:
 *
 * Takes the time since the last call into the current item.
 */
void
sam_live_settle_clock (SamLive *self)
{
  sam_session_item_set_seconds (sam_live_get_current (self),
                                sam_live_get_elapsed (self));
  sam_live_restart_clock (self);
}

/**
 * sam_live_get_elapsed:
 *
 * Returns: how long the team has been at the current item, in seconds
 */
guint
sam_live_get_elapsed (SamLive *self)
{
  gint64 passed;

  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  passed = sam_clock_get_monotonic (self->clock) - self->since;
  if (is_stopped (self))
    passed = 0;

  return sam_session_item_get_seconds (sam_live_get_current (self)) +
         (guint) (passed / G_TIME_SPAN_SECOND);
}

/**
 * sam_live_get_total_elapsed:
 *
 * Returns: how long the team has been at all items together, in seconds
 */
guint
sam_live_get_total_elapsed (SamLive *self)
{
  guint total = 0;

  g_return_val_if_fail (SAM_IS_LIVE (self), 0);

  for (guint i = 0; i < sam_session_get_n_items (self->session); i++)
    {
      SamSessionItem *item = sam_session_get_item (self->session, i);

      if (item != sam_live_get_current (self))
        total += sam_session_item_get_seconds (item);
    }

  return total + sam_live_get_elapsed (self);
}

/**
 * sam_live_get_pace:
 *
 * Returns: both clocks; see sam_pace_find()
 */
SamPace
sam_live_get_pace (SamLive *self)
{
  guint             n_items;
  g_autofree guint *planned = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (self), ((SamPace){ FALSE, 0, FALSE, 0 }));

  n_items = sam_session_get_n_items (self->session);
  planned = g_new (guint, n_items);
  for (guint i = 0; i < n_items; i++)
    {
      SamSessionItem *item = sam_session_get_item (self->session, i);

      planned[i] = sam_session_item_is_parked (item)
                       ? 0
                       : sam_session_item_get_planned (item);
    }

  return sam_pace_find (planned, n_items,
                        sam_session_get_position (self->session),
                        sam_live_get_elapsed (self),
                        sam_live_get_total_elapsed (self),
                        sam_session_get_minutes (self->session));
}

/**
 * sam_live_get_step_pace:
 *
 * Returns: what is left of the step of an assignment where the team is; its
 *   `has_left` is %FALSE outside a step, or if nobody said how long it takes
 */
SamPace
sam_live_get_step_pace (SamLive *self)
{
  SamPace         pace = { FALSE, 0, FALSE, 0 };
  SamSessionItem *item;
  guint           minutes;
  guint           passed;

  g_return_val_if_fail (SAM_IS_LIVE (self), pace);

  item = sam_live_get_current (self);
  minutes = sam_session_item_get_step_minutes (item);
  if (minutes == 0)
    return pace;

  passed = sam_live_get_elapsed (self) - sam_session_item_get_step_since (item);
  pace = sam_pace_find (&minutes, 1, 0, passed, passed, 0);
  pace.has_over = FALSE;

  return pace;
}

/**
 * sam_live_get_today:
 * @today: (out caller-allocates): the day it is where the team is
 */
void
sam_live_get_today (SamLive *self, GDate *today)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_LIVE (self));
  g_return_if_fail (today != NULL);

  now = sam_clock_get_now (self->clock);
  sam_date_of (now, today);
}

/**
 * sam_live_tell_break:
 *
 * If the team is at a break of so many minutes, tells the block when it is
 * over, to the next whole minute. What is over already is not told.
 */
void
sam_live_tell_break (SamLive *self)
{
  SamSessionItem *item = sam_live_get_current (self);
  gint64          left = 60 * (gint64) sam_session_item_get_planned (item) -
                (gint64) sam_live_get_elapsed (self);
  g_autofree char *words = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GDateTime) end = NULL;
  g_autoptr (SamText) text = NULL;

  if (sam_session_item_get_kind (item) != SAM_BLOCK_BREAK)
    return;

  if (left > 0)
    {
      now = sam_clock_get_now (self->clock);
      end = g_date_time_add_seconds (now, (double) (left + 59));
      /* Translators: when a break is over; see g_date_time_format() */
      words = g_date_time_format (end, _ ("We go on at %H:%M"));
      text = sam_text_new_line (words);
    }

  sam_session_item_set_body (item, text);
}
