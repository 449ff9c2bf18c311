// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/* What was given to sam_database_run_async(). */
typedef struct
{
  SamDatabaseWork work;
  gpointer        data; /* (owned) (nullable) */
  GDestroyNotify  data_free;
  GDestroyNotify  result_free;
  gboolean        outside; /* of a transaction */
} SamDatabaseJob;

void     sam_database_job_free (gpointer job);
gboolean sam_database_job_run (SamDatabaseJob *job,
                               sqlite3        *handle,
                               gpointer       *result,
                               GError        **error);

const char *sam_database_error_get_message (int code);

gboolean sam_database_apply_settings (sqlite3 *handle, GError **error);

G_END_DECLS
