// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-change.h"

#include "sam-reason-round.h"
#include "sam-statement.h"

/*
 * Saving what is voted: the way, the sums of a round, and what people write
 * about their choice. Each is whole or not at all, and in an order that says
 * nothing.
 */

static gboolean
save_way (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session_item SET way = ?3"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "sii", change->session_id,
                            (gint64) change->position, (gint64) change->way) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_save_way_async:
 * @position: the dilemma
 * @way: how it is voted on from now on
 */
void
sam_session_store_save_way_async (SamDatabase        *database,
                                  const char         *session_id,
                                  guint               position,
                                  SamWay              way,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->way = way;

  sam_session_change_run (database, save_way, change, callback, user_data);
}

static gboolean
save_tally (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  if (!sam_statement_run (handle, error,
                          "DELETE FROM tally"
                          "  WHERE session_id = ?1 AND position = ?2 AND round "
                          "= ?3",
                          "sii", change->session_id, (gint64) change->position,
                          (gint64) change->round) ||
      !sam_statement_run (handle, error,
                          "UPDATE session_item"
                          "  SET changed = ?3, ballot_open = 0"
                          "  WHERE session_id = ?1 AND position = ?2",
                          "sii", change->session_id, (gint64) change->position,
                          (gint64) change->compared) ||
      !sam_session_change_check (handle, error))
    return FALSE;

  for (guint choice = 0; change->tally != NULL && choice < SAM_N_CHOICES;
       choice++)
    if (!sam_statement_run (
            handle, error,
            "INSERT INTO tally (session_id, position, round, choice, way,"
            "    votes)"
            "  VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            "siiiii", change->session_id, (gint64) change->position,
            (gint64) change->round, (gint64) choice,
            (gint64) sam_tally_get_way (change->tally),
            (gint64) sam_tally_get_count (change->tally, choice)))
      return FALSE;

  return TRUE;
}

/**
 * sam_session_store_save_tally_async:
 * @position: the dilemma
 * @tally: (nullable): the sums of a closed round; %NULL erases it, when the
 *   round is held again
 * @compared: how many places chose differently, -1 if that is not known
 *
 * Saves what a round came to, whole or not at all. It replaces what was saved
 * of the same round before, and closes the ballot until its outcome is
 * reached again.
 */
void
sam_session_store_save_tally_async (SamDatabase        *database,
                                    const char         *session_id,
                                    guint               position,
                                    SamRoundName        round,
                                    SamTally           *tally,
                                    int                 compared,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->round = round;
  change->tally = tally != NULL ? sam_tally_ref (tally) : NULL;
  change->compared = compared;

  sam_session_change_run (database, save_tally, change, callback, user_data);
}

static gboolean
save_asks_reasons (sqlite3  *handle,
                   gpointer  data,
                   gpointer *result,
                   GError  **error)
{
  SamSessionChange *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session_item"
                            "  SET asks_reasons = 1, step = ?3"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "sii", change->session_id,
                            (gint64) change->position,
                            (gint64) change->place.step) &&
         sam_session_change_check (handle, error);
}

/**
 * sam_session_store_save_asks_reasons_async:
 * @position: the dilemma
 * @step: where the team is in its plan, now that the plan has more steps
 *
 * Saves that people write why they chose as they did.
 */
void
sam_session_store_save_asks_reasons_async (SamDatabase        *database,
                                           const char         *session_id,
                                           guint               position,
                                           guint               step,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->place.step = step;

  sam_session_change_run (database, save_asks_reasons, change, callback,
                          user_data);
}

static gboolean
insert_reason (sqlite3          *handle,
               SamSessionChange *change,
               const char       *reason,
               GError          **error)
{
  g_autofree char *sum = sam_reason_get_sum (reason);

  return sam_statement_run (handle, error,
                            "INSERT INTO reason (session_id, position, sum,"
                            "    text)"
                            "  VALUES (?1, ?2, ?3, ?4)",
                            "siss", change->session_id,
                            (gint64) change->position, sum, reason);
}

static gboolean
save_reasons (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  SamSessionChange *change = data;

  if (!sam_statement_run (handle, error,
                          "DELETE FROM reason"
                          "  WHERE session_id = ?1 AND position = ?2",
                          "si", change->session_id, (gint64) change->position))
    return FALSE;

  for (guint i = 0; change->reasons != NULL && change->reasons[i] != NULL; i++)
    if (!insert_reason (handle, change, change->reasons[i], error))
      return FALSE;

  return TRUE;
}

/**
 * sam_session_store_save_reasons_async:
 * @position: the dilemma
 * @reasons: (nullable): from sam_reason_round_mix(); %NULL erases them
 *
 * Saves what people wrote about their choice, in place of what was there.
 */
void
sam_session_store_save_reasons_async (SamDatabase        *database,
                                      const char         *session_id,
                                      guint               position,
                                      const char *const  *reasons,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data)
{
  SamSessionChange *change;

  g_return_if_fail (session_id != NULL);

  change = sam_session_change_new (session_id);
  change->position = position;
  change->reasons = g_strdupv ((char **) reasons);

  sam_session_change_run (database, save_reasons, change, callback, user_data);
}
