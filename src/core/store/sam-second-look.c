// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-second-look.h"

#include "sam-ballot-private.h"
#include "sam-disclosure.h"
#include "sam-item.h"
#include "sam-statement.h"

/*
 * Whether a dilemma is worth a second look. What a vote came to is read from
 * the disk, and shown to nobody but the guard.
 */

/* No option has the team behind it if none has more than this share. */
#define MOST_PERCENT 60

#define TALLIES_SQL \
  "SELECT round, choice, way, votes FROM tally" \
  "  WHERE session_id = ?1 AND position = ?2"

/* Which options there were is in the item; those that there were not have no
 * votes. */
static gboolean
read_rounds (sqlite3    *handle,
             const char *session_id,
             guint       position,
             SamBallot  *ballot,
             GError    **error)
{
  guint  counts[SAM_N_ROUNDS][SAM_N_CHOICES] = { { 0 } };
  SamWay ways[SAM_N_ROUNDS] = { SAM_WAY_KEYBOARD };
  guint  n_rows[SAM_N_ROUNDS] = { 0 };
  int    code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, TALLIES_SQL, "si", session_id,
                             (gint64) position);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      guint round = (guint) sqlite3_column_int (rows, 0);
      guint choice = (guint) sqlite3_column_int (rows, 1);

      if (round >= SAM_N_ROUNDS || choice >= SAM_N_CHOICES)
        continue;

      n_rows[round]++;
      ways[round] = (SamWay) sqlite3_column_int (rows, 2);
      counts[round][choice] = (guint) sqlite3_column_int (rows, 3);
    }

  if (code != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (n_rows[round] > 0)
      {
        g_autoptr (SamTally) tally =
            sam_tally_new (ways[round], SAM_ITEM_MAX_OPTIONS, counts[round]);

        sam_ballot_set_tally (ballot, round, tally);
      }

  return TRUE;
}

/* Whether people moved, or no option had most of them in the end: of what the
 * guard gives out, and of nothing that it keeps. */
static gboolean
parted_the_team (SamBallot *ballot)
{
  guint total;
  g_autoptr (SamOutcome) outcome =
      sam_disclosure_ask (ballot, SAM_SURFACE_CONSOLE);

  if (outcome == NULL || !sam_outcome_has_bars (outcome) ||
      !sam_outcome_has_round (outcome, SAM_ROUND_BEFORE) ||
      !sam_outcome_has_round (outcome, SAM_ROUND_AFTER))
    return FALSE;

  if (sam_outcome_get_shift (outcome).changed > 0)
    return TRUE;

  total = sam_outcome_get_total (outcome, SAM_ROUND_AFTER);
  for (guint choice = 0; choice < SAM_ITEM_MAX_OPTIONS; choice++)
    if (sam_outcome_get_count (outcome, SAM_ROUND_AFTER, choice) * 100 >
        total * MOST_PERCENT)
      return FALSE;

  return TRUE;
}

#define BALLOT_SQL \
  "SELECT changed FROM session_item" \
  "  WHERE session_id = ?1 AND position = ?2 AND ballot_open" \
  "    AND vote_form = 0"

/**
 * sam_second_look_read:
 * @session_id, @position: a dilemma as it was discussed
 * @parted: (out): whether it parted the team. One bit, and all that leaves this
 *   file of a vote
 *
 * Two seats are no two votes of one person: only what was voted before and
 * after the talk can have moved somebody.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_second_look_read (sqlite3    *handle,
                      const char *session_id,
                      guint       position,
                      gboolean   *parted,
                      GError    **error)
{
  gboolean found;
  g_autoptr (SamBallot) ballot = sam_ballot_new (SAM_ITEM_MAX_OPTIONS);
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error, BALLOT_SQL, "si", session_id,
                             (gint64) position);

  *parted = FALSE;
  if (row == NULL || !sam_statement_find_row (handle, row, &found, error))
    return FALSE;
  if (!found)
    return TRUE;

  if (!read_rounds (handle, session_id, position, ballot, error))
    return FALSE;

  sam_ballot_set_compared (ballot, MAX (sqlite3_column_int (row, 0), -1));
  sam_ballot_set_open (ballot, TRUE);
  *parted = parted_the_team (ballot);

  return TRUE;
}
