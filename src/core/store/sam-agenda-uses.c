// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-uses.h"

#include "sam-second-look.h"
#include "sam-statement.h"

/*
 * What past sessions say of items: when they were discussed, how long that
 * took, and what there was no time for.
 */

/* A dilemma that parted the team may come back after this many days. */
#define SECOND_LOOK_DAYS 28

/* What is known of one item. The newest run comes first. */
typedef struct
{
  char    *deck_id;    /* (owned) */
  char    *item_id;    /* (owned) */
  char    *session_id; /* (owned) (nullable): of the newest run, if any */
  guint    position;   /* in that session */
  gint64   started;    /* when that began */
  GArray  *seconds;    /* (element-type guint) (owned): of all whole runs */
  guint    times;      /* it was discussed, whole or not */
  gboolean parked;
} Past;

static void
past_free (gpointer data)
{
  Past *past = data;

  g_free (past->deck_id);
  g_free (past->item_id);
  g_free (past->session_id);
  g_array_unref (past->seconds);
  g_free (past);
}

/* Returns: (transfer none): what is known of the item; nothing yet if it is
 *   new */
static Past *
ensure_past (GHashTable *pasts, const char *deck_id, const char *item_id)
{
  g_autofree char *key = g_strconcat (deck_id, "\n", item_id, NULL);
  Past            *past = g_hash_table_lookup (pasts, key);

  if (past != NULL)
    return past;

  past = g_new0 (Past, 1);
  past->deck_id = g_strdup (deck_id);
  past->item_id = g_strdup (item_id);
  past->seconds = g_array_new (FALSE, FALSE, sizeof (guint));
  g_hash_table_insert (pasts, g_steal_pointer (&key), past);

  return past;
}

#define RUNS_SQL \
  "SELECT deck_id, item_id, session_id, session_item.position, started," \
  "    seconds, parked" \
  "  FROM session CROSS JOIN session_item ON session_id = session.id" \
  "  WHERE ended IS NOT NULL AND NOT deleted AND block = 2 AND seconds >= ?1" \
  "  ORDER BY started DESC, session_id, session_item.position DESC"

static gboolean
read_runs (sqlite3 *handle, GHashTable *pasts, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, RUNS_SQL, "i",
                             (gint64) SAM_LEAST_SECONDS);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      guint seconds = (guint) sqlite3_column_int (rows, 5);
      Past *past = ensure_past (pasts, sam_statement_get_text (rows, 0),
                                sam_statement_get_text (rows, 1));

      if (past->session_id == NULL)
        {
          past->session_id = g_strdup (sam_statement_get_text (rows, 2));
          past->position = (guint) sqlite3_column_int (rows, 3);
          past->started = sqlite3_column_int64 (rows, 4);
        }
      past->times++;
      /* How long it takes is not learned from half of it. */
      if (sqlite3_column_int (rows, 6) == 0)
        g_array_append_val (past->seconds, seconds);
    }

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}

/* Of the newest session that was prepared: what had fallen out of its agenda,
 * and what was skipped. Of that one and all since: what was parked. */
#define PARKED_SQL \
  "WITH prepared AS (" \
  "    SELECT agenda.id AS agenda_id, session.id AS session_id, started" \
  "      FROM agenda JOIN session ON session.id = agenda.session_id" \
  "      WHERE ended IS NOT NULL AND NOT session.deleted" \
  "      ORDER BY started DESC, session.id LIMIT 1)" \
  "  SELECT deck_id, item_id, started, 0" \
  "    FROM prepared JOIN agenda_block USING (agenda_id)" \
  "    WHERE kind = 2 AND NOT fits" \
  "  UNION SELECT deck_id, item_id, started, 0" \
  "    FROM prepared JOIN session_item USING (session_id)" \
  "    WHERE block = 2 AND seconds < ?1" \
  "  UNION SELECT deck_id, item_id, started, 1" \
  "    FROM session JOIN session_item ON session_id = session.id" \
  "    WHERE ended IS NOT NULL AND NOT deleted AND block = 2 AND parked" \
  "      AND started >= ifnull((SELECT started FROM prepared), 0)" \
  "  ORDER BY 3, 4"

/* What was discussed in that session after all, or since, is not parked; unless
 * that session broke off in the middle of it. */
static gboolean
read_parked (sqlite3 *handle, GHashTable *pasts, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, error, PARKED_SQL, "i",
                             (gint64) SAM_LEAST_SECONDS);

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      Past  *past = ensure_past (pasts, sam_statement_get_text (rows, 0),
                                 sam_statement_get_text (rows, 1));
      gint64 left =
          sqlite3_column_int64 (rows, 2) + sqlite3_column_int (rows, 3);

      past->parked |= past->session_id == NULL || past->started < left;
    }

  return code == SQLITE_DONE || sam_database_set_error (handle, error);
}

/* Returns: how many midnights lie between @started and @now, where @now is */
static guint
count_days (gint64 started, GDateTime *now)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (started);
  g_autoptr (GDateTime) local =
      g_date_time_to_timezone (utc, g_date_time_get_timezone (now));
  GDate first, last;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, (GDateDay) g_date_time_get_day_of_month (local),
                  g_date_time_get_month (local),
                  (GDateYear) g_date_time_get_year (local));
  g_date_set_dmy (&last, (GDateDay) g_date_time_get_day_of_month (now),
                  g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));

  return (guint) MAX (g_date_days_between (&first, &last), 0);
}

static gboolean
add_uses (sqlite3    *handle,
          GHashTable *pasts,
          GDateTime  *now,
          SamHistory *history,
          GError    **error)
{
  GHashTableIter iter;
  gpointer       value;

  g_hash_table_iter_init (&iter, pasts);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Past  *past = value;
      guint *seconds = (guint *) (void *) past->seconds->data;
      SamUse use = { .times = past->times, .parked = past->parked };

      if (past->session_id != NULL)
        use.days_ago = count_days (past->started, now);
      use.usual = sam_learned_minutes (seconds, past->seconds->len);

      if (past->session_id != NULL && use.days_ago >= SECOND_LOOK_DAYS &&
          !sam_second_look_read (handle, past->session_id, past->position,
                                 &use.second_look, error))
        return FALSE;

      sam_history_add_use (history, past->deck_id, past->item_id, &use);
    }

  return TRUE;
}

/**
 * sam_agenda_uses_read:
 * @now: from which days are counted, in the local time zone
 * @history: gets what is known of every item that the team met
 *
 * For the database thread.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_agenda_uses_read (sqlite3    *handle,
                      GDateTime  *now,
                      SamHistory *history,
                      GError    **error)
{
  g_autoptr (GHashTable) pasts =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, past_free);

  return read_runs (handle, pasts, error) &&
         read_parked (handle, pasts, error) &&
         add_uses (handle, pasts, now, history, error);
}
