// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-database-private.h"

/* One piece of work on the database thread. */

void
sam_database_job_free (gpointer data)
{
  SamDatabaseJob *job = data;

  if (job->data_free != NULL)
    job->data_free (job->data);
  g_free (job);
}

static gboolean
run_in_transaction (SamDatabaseJob *job,
                    sqlite3        *handle,
                    gpointer       *result,
                    GError        **error)
{
  if (sqlite3_exec (handle, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
    return sam_database_set_error (handle, error);

  if (job->work (handle, job->data, result, error))
    {
      if (sqlite3_exec (handle, "COMMIT", NULL, NULL, NULL) == SQLITE_OK)
        return TRUE;

      sam_database_set_error (handle, error);
    }

  sqlite3_exec (handle, "ROLLBACK", NULL, NULL, NULL);
  if (job->result_free != NULL)
    g_clear_pointer (result, job->result_free);

  return FALSE;
}

gboolean
sam_database_job_run (SamDatabaseJob *job,
                      sqlite3        *handle,
                      gpointer       *result,
                      GError        **error)
{
  if (job->outside)
    return job->work (handle, job->data, result, error);

  return run_in_transaction (job, handle, result, error);
}
