// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include "sam-statement.h"

/*
 * Saving what happens in a session, change by change.
 */

/* Within a job that saves more than this. */
gboolean
sam_session_change_save_place (sqlite3        *handle,
                               const char     *session_id,
                               const SamPlace *place,
                               GError        **error)
{
  return sam_statement_run (handle, error,
                            "UPDATE session SET position = ?2 WHERE id = ?1",
                            "si", session_id, (gint64) place->position) &&
         sam_statement_run (handle, error,
                            "UPDATE session_item SET seconds = ?3,"
                            "    seen = seen | ?4"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "siii", session_id, (gint64) place->left_position,
                            (gint64) place->left_seconds,
                            (gint64) place->left_seen) &&
         sam_statement_run (handle, error,
                            "UPDATE session_item SET step = ?3,"
                            "    ballot_open = ballot_open OR ?4,"
                            "    seen = seen | ?5, step_since = ?6,"
                            "    step_more = ?7"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "siiiiii", session_id, (gint64) place->position,
                            (gint64) place->step, (gint64) place->opens_ballot,
                            (gint64) place->seen, (gint64) place->step_since,
                            (gint64) place->step_more) &&
         sam_session_change_check (handle, error);
}

static gboolean
save_place (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_session_change_save_place (handle, change->session_id,
                                        &change->place, error);
}

/**
 * sam_session_store_save_place_async:
 * @place: where the team is from now on
 *
 * Saves where the team is, and how long it was where it comes from.
 */
void
sam_session_store_save_place_async (SamDatabase        *database,
                                    const char         *session_id,
                                    const SamPlace     *place,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (place != NULL);

  change = sam_session_change_new (session_id);
  change->place = *place;

  sam_session_change_run (database, save_place, change, callback, user_data);
}

static gboolean
save_people (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session SET people = ?2 WHERE id = ?1",
                            "si", change->session_id,
                            (gint64) change->people) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_save_people_async:
 * @people: how many are here now, 1 to %SAM_MAX_PEOPLE
 */
void
sam_session_store_save_people_async (SamDatabase        *database,
                                     const char         *session_id,
                                     guint               people,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);

  change = sam_session_change_new (session_id);
  change->people = people;

  sam_session_change_run (database, save_people, change, callback, user_data);
}

static gboolean
save_note (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;
  g_autofree char  *sum = NULL;

  if (*change->note == '\0')
    return sam_statement_run (handle, error,
                              "DELETE FROM note WHERE session_id = ?1 AND "
                              "position = ?2",
                              "si", change->session_id,
                              (gint64) change->position);

  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, change->note, -1);

  return sam_statement_run (handle, error,
                            "INSERT INTO note (session_id, position, text, sum)"
                            "  VALUES (?1, ?2, ?3, ?4)"
                            "  ON CONFLICT DO UPDATE SET text = excluded.text, "
                            "sum = excluded.sum",
                            "siss", change->session_id,
                            (gint64) change->position, change->note, sum);
}

/**
 * sam_session_store_save_note_async:
 * @position: the item that it belongs to
 * @note: the whole text; empty erases it
 */
void
sam_session_store_save_note_async (SamDatabase        *database,
                                   const char         *session_id,
                                   guint               position,
                                   const char         *note,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (note != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->note = g_strdup (note);

  sam_session_change_run (database, save_note, change, callback, user_data);
}

static gboolean
save_ended (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session_item SET seconds = ?3"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "sii", change->session_id,
                            (gint64) change->position,
                            (gint64) change->seconds) &&
         sam_statement_run (handle, error,
                            "UPDATE session SET ended = ?2 WHERE id = ?1", "si",
                            change->session_id, change->ended) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_save_ended_async:
 * @position: the item that the team was at
 * @seconds: spent on it
 */
void
sam_session_store_save_ended_async (SamDatabase        *database,
                                    const char         *session_id,
                                    GDateTime          *ended,
                                    guint               position,
                                    guint               seconds,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (ended != NULL);

  change = sam_session_change_new (session_id);
  change->ended = g_date_time_to_unix (ended);
  change->position = position;
  change->seconds = seconds;

  sam_session_change_run (database, save_ended, change, callback, user_data);
}
