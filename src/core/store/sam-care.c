// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-care.h"

#include <glib/gstdio.h>

#include "sam-backup.h"
#include "sam-reserve.h"
#include "sam-statement.h"

#define CHECKED_SETTING "checked"
#define CHECK_SECONDS (SAM_CARE_CHECK_DAYS * G_GINT64_CONSTANT (86400))

/* It is the database thread's alone, but for the counting. */
struct _SamCare
{
  char    *path;      /* (owned): of the database */
  int      n_changes; /* of the connection, at the last backup */
  gboolean is_new;    /* nothing was compared with the backups yet */
};

/**
 * sam_care_new:
 * @path: of the database
 *
 * Returns: (transfer full): to be given back by sam_care_unref()
 */
SamCare *
sam_care_new (const char *path)
{
  SamCare *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_atomic_rc_box_new0 (SamCare);
  self->path = g_strdup (path);
  self->is_new = TRUE;

  return self;
}

static void
clear (gpointer data)
{
  g_free (((SamCare *) data)->path);
}

void
sam_care_unref (SamCare *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

typedef struct
{
  SamCare   *care; /* (owned) */
  GDateTime *now;  /* (owned) */
  gint64     least_seconds;
} Job;

static Job *
job_new (SamCare *care, GDateTime *now, gint64 least_seconds)
{
  Job *job = g_new0 (Job, 1);

  job->care = g_atomic_rc_box_acquire (care);
  job->now = g_date_time_ref (now);
  job->least_seconds = least_seconds;

  return job;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  sam_care_unref (job->care);
  g_date_time_unref (job->now);
  g_free (job);
}

/* The first time, the file itself says whether a crash came between a change
 * and its backup. */
static gboolean
has_changed (sqlite3 *handle, SamCare *care, SamBackup *newest)
{
  GStatBuf status;

  if (sqlite3_total_changes (handle) != care->n_changes)
    return TRUE;

  return care->is_new && newest != NULL && g_stat (care->path, &status) == 0 &&
         status.st_mtime > g_date_time_to_unix (newest->made);
}

/* Whoever set the clock back has waited long enough. */
static gboolean
is_due (Job *job, SamBackup *newest)
{
  gint64 seconds;

  if (newest == NULL)
    return TRUE;

  seconds = g_date_time_to_unix (job->now) - g_date_time_to_unix (newest->made);

  return seconds < 0 || seconds >= job->least_seconds;
}

static gboolean
back_up (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Job     *job = data;
  SamCare *care = job->care;
  g_autoptr (GPtrArray) backups = sam_backup_list (care->path);
  SamBackup *newest = backups->len > 0 ? g_ptr_array_index (backups, 0) : NULL;

  sam_reserve_make (care->path);
  if (job->least_seconds != SAM_CARE_ALWAYS &&
      (!has_changed (handle, care, newest) || !is_due (job, newest)))
    return TRUE;

  if (!sam_backup_make (handle, care->path, job->now, error))
    return FALSE;

  care->n_changes = sqlite3_total_changes (handle);
  care->is_new = FALSE;
  *result = g_date_time_to_utc (job->now);

  return TRUE;
}

/**
 * sam_care_back_up_async:
 * @least_seconds: since the last one, or %SAM_CARE_ALWAYS
 *
 * Makes a backup, if something changed and that time is over. Also sees to it
 * that there is a reserve for a full disk.
 */
void
sam_care_back_up_async (SamCare            *self,
                        SamDatabase        *database,
                        GDateTime          *now,
                        gint64              least_seconds,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (now != NULL);

  sam_database_run_outside_async (database, back_up,
                                  job_new (self, now, least_seconds), job_free,
                                  (GDestroyNotify) g_date_time_unref, NULL,
                                  callback, user_data);
}

/**
 * sam_care_back_up_finish:
 * @made: (out) (transfer full) (nullable): when, in UTC; %NULL for none
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_care_back_up_finish (SamDatabase  *database,
                         GAsyncResult *result,
                         GDateTime   **made,
                         GError      **error)
{
  gpointer value = NULL;

  g_return_val_if_fail (made != NULL, FALSE);

  if (!sam_database_run_finish (database, result, &value, error))
    return FALSE;

  *made = value;

  return TRUE;
}

/* Returns: when everything was checked, in seconds since 1970; 0 for never */
static gint64
read_checked (sqlite3 *handle)
{
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, NULL,
                             "SELECT value FROM setting WHERE name = ?1", "s",
                             CHECKED_SETTING);

  return row != NULL && sqlite3_step (row) == SQLITE_ROW
             ? sqlite3_column_int64 (row, 0)
             : 0;
}

/* That it was checked is no change of anybody's, and asks for no backup. */
static gboolean
save_checked (sqlite3 *handle, Job *job, GError **error)
{
  const int before = sqlite3_total_changes (handle);

  if (!sam_statement_run (handle, error,
                          "INSERT INTO setting (name, value) VALUES (?1, ?2)"
                          "  ON CONFLICT (name) DO UPDATE SET value = ?2",
                          "si", CHECKED_SETTING,
                          g_date_time_to_unix (job->now)))
    return FALSE;

  job->care->n_changes += sqlite3_total_changes (handle) - before;

  return TRUE;
}

/* Damage that nothing was done about is told of again the next day. */
static gboolean
check (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Job         *job = data;
  SamCondition condition;
  const gint64 seconds = g_date_time_to_unix (job->now) - read_checked (handle);

  if (seconds >= 0 && seconds < CHECK_SECONDS)
    return TRUE;

  condition = sam_condition_look (handle);
  if (condition != SAM_CONDITION_DAMAGED && !save_checked (handle, job, error))
    return FALSE;

  *result = GINT_TO_POINTER (condition + 1);

  return TRUE;
}

/**
 * sam_care_check_async:
 *
 * Looks through everything, if that was %SAM_CARE_CHECK_DAYS days ago.
 */
void
sam_care_check_async (SamCare            *self,
                      SamDatabase        *database,
                      GDateTime          *now,
                      GAsyncReadyCallback callback,
                      gpointer            user_data)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (now != NULL);

  sam_database_run_outside_async (database, check, job_new (self, now, 0),
                                  job_free, NULL, NULL, callback, user_data);
}

/**
 * sam_care_check_finish:
 * @was_due: (out): whether anything was looked at
 * @condition: (out): what was found, if so
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_care_check_finish (SamDatabase  *database,
                       GAsyncResult *result,
                       gboolean     *was_due,
                       SamCondition *condition,
                       GError      **error)
{
  gpointer value = NULL;

  if (!sam_database_run_finish (database, result, &value, error))
    return FALSE;

  *was_due = value != NULL;
  if (*was_due)
    *condition = (SamCondition) (GPOINTER_TO_INT (value) - 1);

  return TRUE;
}
