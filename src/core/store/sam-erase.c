// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-erase.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "sam-backup.h"
#include "sam-keep-days.h"
#include "sam-raw.h"
#include "sam-statement.h"

/*
 * Erasing for good. What is erased in the database is noted down in the table
 * “leaving” until it has left the backups too: cut off at any point, the next
 * run finishes it.
 */

typedef struct
{
  char  *path;       /* (owned): of the database */
  char  *session_id; /* (owned) (nullable): %NULL for all that are due */
  gint64 now;
} Erasure;

static void
erasure_free (gpointer data)
{
  Erasure *erasure = data;

  g_free (erasure->path);
  g_free (erasure->session_id);
  g_free (erasure);
}

/* @statement: (transfer full) (nullable)
 * Returns: (transfer full) (element-type utf8) (nullable): the ids in its first
 *   column; %NULL with @error */
static GPtrArray *
collect_ids (sqlite3 *handle, sqlite3_stmt *statement, GError **error)
{
  int code;
  g_autoptr (sqlite3_stmt) rows = statement;
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (rows == NULL)
    return NULL;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    g_ptr_array_add (ids, g_strdup (sam_statement_get_text (rows, 0)));

  if (code != SQLITE_DONE)
    {
      sam_database_set_error (handle, error);
      return NULL;
    }

  return g_steal_pointer (&ids);
}

#define DAY G_GINT64_CONSTANT (86400)

/* Of a session that nobody closed, the start counts. */
#define DUE_SQL \
  "SELECT id FROM session WHERE erased IS NULL AND" \
  "  CASE WHEN ended IS NOT NULL THEN ended + ?1 <= ?2" \
  "    ELSE started + max (?1, 30 * 86400) <= ?2 END"

G_STATIC_ASSERT (SAM_KEEP_DAYS_UNCLOSED == 30);

/* Returns: (transfer full) (element-type utf8) (nullable): the sessions to
 *   erase from */
static GPtrArray *
find_sessions (sqlite3 *handle, Erasure *erasure, GError **error)
{
  int days = 0;

  if (erasure->session_id != NULL)
    {
      GPtrArray *one = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (one, g_strdup (erasure->session_id));
      return one;
    }

  if (!sam_keep_days_read (handle, &days, error))
    return NULL;
  if (days < 0)
    return g_ptr_array_new_with_free_func (g_free);

  return collect_ids (handle,
                      sam_statement_prepare (handle, error, DUE_SQL, "ii",
                                             days * DAY, erasure->now),
                      error);
}

static gboolean
erase_session (sqlite3 *handle, const char *id, gint64 now, GError **error)
{
  return sam_raw_erase (handle, id, error) &&
         sam_statement_run (handle, error,
                            "UPDATE session SET erased = ?2 WHERE id = ?1",
                            "si", id, now) &&
         sam_statement_run (handle, error,
                            "INSERT OR IGNORE INTO leaving (id, whole)"
                            "  VALUES (?1, 0)",
                            "s", id);
}

/* Returns: the sessions from which was erased; -1 with @error, and from none
 * was */
static int
erase_here (sqlite3 *handle, Erasure *erasure, GError **error)
{
  gboolean done;
  g_autoptr (GPtrArray) ids = NULL;

  if (sqlite3_exec (handle, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
    {
      sam_database_set_error (handle, error);
      return -1;
    }

  ids = find_sessions (handle, erasure, error);
  done = ids != NULL;
  for (guint i = 0; done && i < ids->len; i++)
    done =
        erase_session (handle, g_ptr_array_index (ids, i), erasure->now, error);
  if (done && sqlite3_exec (handle, "COMMIT", NULL, NULL, NULL) == SQLITE_OK)
    return (int) ids->len;

  if (done)
    sam_database_set_error (handle, error);
  sqlite3_exec (handle, "ROLLBACK", NULL, NULL, NULL);

  return -1;
}

/* Gives back the room and leaves no trace of where things stood. What was
 * erased is overwritten already, so it is no harm if this does not go. */
static void
vacuum (sqlite3 *handle)
{
  /* SQLite attaches the new file while it does this. */
  const int attached = sqlite3_limit (handle, SQLITE_LIMIT_ATTACHED, 1);

  if (sqlite3_exec (handle, "VACUUM", NULL, NULL, NULL) != SQLITE_OK)
    g_message ("Giving back the room failed: %s", sqlite3_errmsg (handle));
  sqlite3_limit (handle, SQLITE_LIMIT_ATTACHED, attached);
}

typedef struct
{
  GPtrArray *notes; /* (element-type utf8): sessions whose notes leave */
  GPtrArray *whole; /* (element-type utf8): what leaves as a whole */
} Leaving;

/* A backup of the first version has no agendas. */
static gboolean
delete_whole (sqlite3 *copy, const char *id, GError **error)
{
  gboolean has_agendas =
      sqlite3_table_column_metadata (copy, NULL, "agenda", "id", NULL, NULL,
                                     NULL, NULL, NULL) == SQLITE_OK;

  return sam_statement_run (copy, error, "DELETE FROM session WHERE id = ?1",
                            "s", id) &&
         (!has_agendas ||
          sam_statement_run (copy, error, "DELETE FROM agenda WHERE id = ?1",
                             "s", id));
}

static gboolean
edit_copy (sqlite3 *copy, gpointer data, GError **error)
{
  Leaving *leaving = data;

  for (guint i = 0; i < leaving->notes->len; i++)
    if (!sam_raw_erase (copy, g_ptr_array_index (leaving->notes, i), error))
      return FALSE;
  for (guint i = 0; i < leaving->whole->len; i++)
    if (!delete_whole (copy, g_ptr_array_index (leaving->whole, i), error))
      return FALSE;

  vacuum (copy);

  return TRUE;
}

/* A backup from which it cannot be taken out, goes; unless it is the only one:
 * then the next run tries again. */
static gboolean
edit_backups (const char *path, Leaving *leaving, GError **error)
{
  gboolean done = TRUE;
  g_autoptr (GPtrArray) backups = sam_backup_list (path);

  for (guint i = 0; i < backups->len; i++)
    {
      SamBackup *backup = g_ptr_array_index (backups, i);
      g_autoptr (GError) local_error = NULL;

      if (sam_backup_edit (backup, edit_copy, leaving, &local_error))
        continue;
      if (g_error_matches (local_error, SAM_DATABASE_ERROR,
                           SAM_DATABASE_ERROR_FULL) ||
          backups->len == 1 || g_unlink (backup->path) != 0)
        done = FALSE;
    }

  if (!done)
    g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                         _ ("The notes were erased, but not yet from every "
                            "backup. Samenspel tries again at its next "
                            "start."));

  return done;
}

static GPtrArray *
read_leaving (sqlite3 *handle, gboolean whole, GError **error)
{
  return collect_ids (handle,
                      sam_statement_prepare (handle, error,
                                             "SELECT id FROM leaving"
                                             "  WHERE whole = ?1",
                                             "i", (gint64) whole),
                      error);
}

/* Takes what is leaving out of the free pages and the backups. */
static gboolean
finish_leaving (sqlite3 *handle, const char *path, GError **error)
{
  g_autoptr (GPtrArray) notes = read_leaving (handle, FALSE, error);
  g_autoptr (GPtrArray) whole = NULL;
  Leaving leaving;

  if (notes == NULL)
    return FALSE;
  whole = read_leaving (handle, TRUE, error);
  if (whole == NULL)
    return FALSE;
  if (notes->len == 0 && whole->len == 0)
    return TRUE;

  leaving.notes = notes;
  leaving.whole = whole;
  vacuum (handle);

  return edit_backups (path, &leaving, error) &&
         sam_statement_run (handle, error, "DELETE FROM leaving", "");
}

static gboolean
erase (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Erasure  *erasure = data;
  const int n_erased = erase_here (handle, erasure, error);

  if (n_erased < 0 || !finish_leaving (handle, erasure->path, error))
    return FALSE;

  *result = GINT_TO_POINTER (n_erased);

  return TRUE;
}

static void
run (SamDatabase        *database,
     const char         *session_id,
     GDateTime          *now,
     GAsyncReadyCallback callback,
     gpointer            user_data)
{
  Erasure *erasure = g_new0 (Erasure, 1);

  erasure->path = g_strdup (sam_database_get_path (database));
  erasure->session_id = g_strdup (session_id);
  erasure->now = g_date_time_to_unix (now);
  sam_database_run_outside_async (database, erase, erasure, erasure_free, NULL,
                                  NULL, callback, user_data);
}

/**
 * sam_erase_session_async:
 * @session_id: one that is over
 *
 * Erases the notes and all else of a session that is the team's own words, here
 * and in the backups. Titles, what was agreed and sums stay.
 */
void
sam_erase_session_async (SamDatabase        *database,
                         const char         *session_id,
                         GDateTime          *now,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  g_return_if_fail (SAM_IS_DATABASE (database));
  g_return_if_fail (session_id != NULL);
  g_return_if_fail (now != NULL);

  run (database, session_id, now, callback, user_data);
}

/**
 * sam_erase_due_async:
 *
 * Does that for all sessions of which the time is over that the team chose, and
 * takes out of the backups what was deleted. Not while a session runs.
 */
void
sam_erase_due_async (SamDatabase        *database,
                     GDateTime          *now,
                     GAsyncReadyCallback callback,
                     gpointer            user_data)
{
  g_return_if_fail (SAM_IS_DATABASE (database));
  g_return_if_fail (now != NULL);

  run (database, NULL, now, callback, user_data);
}

/**
 * sam_erase_finish:
 * @n_erased: (out) (optional): from how many sessions was erased
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR if something is still
 *   there; the next run tries again
 */
gboolean
sam_erase_finish (SamDatabase  *database,
                  GAsyncResult *result,
                  guint        *n_erased,
                  GError      **error)
{
  gpointer value = NULL;

  if (!sam_database_run_finish (database, result, &value, error))
    return FALSE;

  if (n_erased != NULL)
    *n_erased = (guint) GPOINTER_TO_INT (value);

  return TRUE;
}
