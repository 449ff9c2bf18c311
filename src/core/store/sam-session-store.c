// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-store.h"

#include <glib/gi18n-lib.h>

#include "sam-ballot-private.h"
#include "sam-statement.h"

/*
 * Saving a session, change by change. Each job is made on the caller's thread
 * of copies and values that never change, and runs on the database thread.
 */

/* What a job needs; which fields count is up to the job. */
typedef struct
{
  char         *session_id;  /* (owned) */
  char         *title;       /* (owned) (nullable) */
  GPtrArray    *items;       /* (owned) (nullable): SamSessionItem */
  char         *note;        /* (owned) (nullable) */
  SamTally     *tally;       /* (owned) (nullable) */
  SamAgreement *agreement;   /* (owned) (nullable) */
  gint64        started;
  gint64        ended;
  guint         people;
  guint         position;
  guint         seconds;
  guint         round;
  int           compared;
  SamPlace      place;
} Change;

static Change *
change_new (const char *session_id)
{
  Change *change = g_new0 (Change, 1);

  change->session_id = g_strdup (session_id);

  return change;
}

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->session_id);
  g_free (change->title);
  g_free (change->note);
  g_clear_pointer (&change->items, g_ptr_array_unref);
  g_clear_pointer (&change->tally, sam_tally_unref);
  g_clear_pointer (&change->agreement, sam_agreement_unref);
  g_free (change);
}

static void
run (SamDatabase        *database,
     SamDatabaseWork     work,
     Change             *change,
     GAsyncReadyCallback callback,
     gpointer            user_data)
{
  sam_database_run_async (database, work, change, change_free, NULL, NULL,
                          callback, user_data);
}

/* A session that is gone (deleted, or never made) must not pass for saved. */
static gboolean
check_changed (sqlite3 *handle, GError **error)
{
  if (sqlite3_changes (handle) > 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                       _ ("This session is no longer there, so your change "
                          "could not be saved."));

  return FALSE;
}

#define INSERT_ITEM_SQL \
  "INSERT INTO session_item (session_id, position, deck_id, card_id," \
  "  card_number, card_title, colour, icon, item_id, item_title," \
  "  item_source)" \
  "  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"

static gboolean
insert_item (sqlite3        *handle,
             const char     *session_id,
             guint           position,
             SamSessionItem *row,
             GError        **error)
{
  SamItem         *item = sam_session_item_get_item (row);
  g_autofree char *source = sam_item_dup_source (item);

  return sam_statement_run (
      handle, error, INSERT_ITEM_SQL, "sissisissss", session_id,
      (gint64) position, sam_session_item_get_deck_id (row),
      sam_session_item_get_card_id (row),
      (gint64) sam_session_item_get_card_number (row),
      sam_session_item_get_card_title (row),
      (gint64) sam_session_item_get_colour (row),
      sam_session_item_get_icon (row), sam_item_get_id (item),
      sam_item_get_title (item), source);
}

static gboolean
create_session (sqlite3  *handle,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  Change *change = data;

  if (!sam_statement_run (
          handle, error,
          "INSERT INTO session (id, started, people, position, title)"
          "  VALUES (?1, ?2, ?3, ?4, ?5)",
          "siiis", change->session_id, change->started,
          (gint64) change->people, (gint64) change->position, change->title))
    return FALSE;

  for (guint i = 0; i < change->items->len; i++)
    if (!insert_item (handle, change->session_id, i,
                      g_ptr_array_index (change->items, i), error))
      return FALSE;

  return TRUE;
}

/**
 * sam_session_store_create_async:
 * @session: (transfer none): a new session with its items; what happened in
 *   it is saved by the other functions
 *
 * Saves a new session.
 */
void
sam_session_store_create_async (SamDatabase        *database,
                                SamSession         *session,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  Change *change;

  g_return_if_fail (SAM_IS_SESSION (session));

  change = change_new (sam_session_get_id (session));
  change->title = sam_session_dup_title (session);
  change->started = g_date_time_to_unix (sam_session_get_started (session));
  change->people = sam_session_get_people (session);
  change->position = sam_session_get_position (session);
  change->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    g_ptr_array_add (change->items,
                     g_object_ref (sam_session_get_item (session, i)));

  run (database, create_session, change, callback, user_data);
}

static gboolean
add_item (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  return insert_item (handle, change->session_id, change->position,
                      g_ptr_array_index (change->items, 0), error);
}

/**
 * sam_session_store_add_item_async:
 * @position: where it comes, after all that are there
 *
 * Saves an item that joined a running session.
 */
void
sam_session_store_add_item_async (SamDatabase        *database,
                                  const char         *session_id,
                                  SamSessionItem     *item,
                                  guint               position,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (SAM_IS_SESSION_ITEM (item));

  change = change_new (session_id);
  change->position = position;
  change->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (change->items, g_object_ref (item));

  run (database, add_item, change, callback, user_data);
}

static gboolean
save_place (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change   *change = data;
  SamPlace *place = &change->place;

  return sam_statement_run (handle, error,
                            "UPDATE session SET position = ?2 WHERE id = ?1",
                            "si", change->session_id,
                            (gint64) place->position) &&
         sam_statement_run (handle, error,
                            "UPDATE session_item SET seconds = ?3"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "sii", change->session_id,
                            (gint64) place->left_position,
                            (gint64) place->left_seconds) &&
         sam_statement_run (
             handle, error,
             "UPDATE session_item SET step = ?3,"
             "    ballot_open = ballot_open OR ?4"
             "  WHERE session_id = ?1 AND position = ?2",
             "siii", change->session_id, (gint64) place->position,
             (gint64) place->step, (gint64) place->opens_ballot) &&
         check_changed (handle, error);
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
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (place != NULL);

  change = change_new (session_id);
  change->place = *place;

  run (database, save_place, change, callback, user_data);
}

static gboolean
save_people (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session SET people = ?2 WHERE id = ?1",
                            "si", change->session_id,
                            (gint64) change->people) &&
         check_changed (handle, error);
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
  Change *change;

  g_return_if_fail (session_id != NULL);

  change = change_new (session_id);
  change->people = people;

  run (database, save_people, change, callback, user_data);
}

static gboolean
save_note (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change          *change = data;
  g_autofree char *sum = NULL;

  if (*change->note == '\0')
    return sam_statement_run (
        handle, error,
        "DELETE FROM note WHERE session_id = ?1 AND position = ?2", "si",
        change->session_id, (gint64) change->position);

  sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, change->note, -1);

  return sam_statement_run (
      handle, error,
      "INSERT INTO note (session_id, position, text, sum)"
      "  VALUES (?1, ?2, ?3, ?4)"
      "  ON CONFLICT DO UPDATE SET text = excluded.text, sum = excluded.sum",
      "siss", change->session_id, (gint64) change->position, change->note,
      sum);
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
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (note != NULL);

  change = change_new (session_id);
  change->position = position;
  change->note = g_strdup (note);

  run (database, save_note, change, callback, user_data);
}

static gboolean
save_tally (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  if (!sam_statement_run (
          handle, error,
          "DELETE FROM tally"
          "  WHERE session_id = ?1 AND position = ?2 AND round = ?3",
          "sii", change->session_id, (gint64) change->position,
          (gint64) change->round) ||
      !sam_statement_run (handle, error,
                          "UPDATE session_item"
                          "  SET changed = ?3, ballot_open = 0"
                          "  WHERE session_id = ?1 AND position = ?2",
                          "sii", change->session_id,
                          (gint64) change->position,
                          (gint64) change->compared) ||
      !check_changed (handle, error))
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
  Change *change;

  g_return_if_fail (session_id != NULL);

  change = change_new (session_id);
  change->position = position;
  change->round = round;
  change->tally = tally != NULL ? sam_tally_ref (tally) : NULL;
  change->compared = compared;

  run (database, save_tally, change, callback, user_data);
}

static gboolean
save_agreement (sqlite3  *handle,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  Change       *change = data;
  SamAgreement *agreement = change->agreement;

  if (sam_agreement_is_empty (agreement) &&
      *sam_agreement_get_owner (agreement) == '\0')
    return sam_statement_run (handle, error,
                              "DELETE FROM agreement WHERE id = ?1", "s",
                              sam_agreement_get_id (agreement));

  return sam_statement_run (
      handle, error,
      "INSERT INTO agreement (id, session_id, when_text, then_text, owner)"
      "  VALUES (?1, ?2, ?3, ?4, ?5)"
      "  ON CONFLICT DO UPDATE SET when_text = excluded.when_text,"
      "    then_text = excluded.then_text, owner = excluded.owner",
      "sssss", sam_agreement_get_id (agreement), change->session_id,
      sam_agreement_get_when (agreement), sam_agreement_get_then (agreement),
      sam_agreement_get_owner (agreement));
}

/**
 * sam_session_store_save_agreement_async:
 * @agreement: an empty one without an owner erases it
 */
void
sam_session_store_save_agreement_async (SamDatabase        *database,
                                        const char         *session_id,
                                        SamAgreement       *agreement,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data)
{
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (agreement != NULL);

  change = change_new (session_id);
  change->agreement = sam_agreement_ref (agreement);

  run (database, save_agreement, change, callback, user_data);
}

static gboolean
save_ended (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Change *change = data;

  return sam_statement_run (handle, error,
                            "UPDATE session_item SET seconds = ?3"
                            "  WHERE session_id = ?1 AND position = ?2",
                            "sii", change->session_id,
                            (gint64) change->position,
                            (gint64) change->seconds) &&
         sam_statement_run (handle, error,
                            "UPDATE session SET ended = ?2 WHERE id = ?1",
                            "si", change->session_id, change->ended) &&
         check_changed (handle, error);
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
  Change *change;

  g_return_if_fail (session_id != NULL);
  g_return_if_fail (ended != NULL);

  change = change_new (session_id);
  change->ended = g_date_time_to_unix (ended);
  change->position = position;
  change->seconds = seconds;

  run (database, save_ended, change, callback, user_data);
}

/**
 * sam_session_store_save_finish:
 *
 * Ends any of the saves.
 *
 * Returns: %TRUE once it is on the disk; %FALSE with @error in
 *   #SAM_DATABASE_ERROR, and nothing has changed
 */
gboolean
sam_session_store_save_finish (SamDatabase  *database,
                               GAsyncResult *result,
                               GError      **error)
{
  return sam_database_run_finish (database, result, NULL, error);
}
