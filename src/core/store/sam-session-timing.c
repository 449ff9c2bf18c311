// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include "sam-statement.h"

/*
 * Saving how the time of a running session is divided.
 */

static gboolean
save_part (sqlite3             *handle,
           const char          *session_id,
           guint                position,
           const SamTimingPart *part,
           GError             **error)
{
  return sam_statement_run (handle, error,
                            "UPDATE session_item"
                            "  SET planned = ?3, step_more = ?4, parked = ?5"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "siiii", session_id, (gint64) position,
                            (gint64) part->planned, (gint64) part->step_more,
                            (gint64) part->parked);
}

static gboolean
save_timing (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;
  SamTiming        *timing = change->timing;

  if (!sam_statement_run (handle, error,
                          "UPDATE session SET minutes = ?2 WHERE id = ?1", "si",
                          change->session_id, (gint64) timing->minutes) ||
      !sam_session_change_check (handle, error))
    return FALSE;

  for (guint i = 0; i < timing->parts->len; i++)
    if (!save_part (handle, change->session_id, i,
                    sam_timing_get_part (timing, i), error))
      return FALSE;

  return !change->has_place ||
         sam_session_change_save_place (handle, change->session_id,
                                        &change->place, error);
}

/**
 * sam_session_store_save_timing_async:
 * @timing: how the time is divided from now on
 * @place: (nullable): where the team goes with it; %NULL if it stays
 *
 * Saves what every item has of the time, and where the team is, all at once.
 */
void
sam_session_store_save_timing_async (SamDatabase        *database,
                                     const char         *session_id,
                                     const SamTiming    *timing,
                                     const SamPlace     *place,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (timing != NULL);

  change = sam_session_change_new (session_id);
  change->timing = sam_timing_copy (timing);
  if (place != NULL)
    {
      change->has_place = TRUE;
      change->place = *place;
    }

  sam_session_change_run (database, save_timing, change, callback, user_data);
}
