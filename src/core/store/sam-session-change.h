// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-session-store.h"

G_BEGIN_DECLS

/* What a job needs; which fields count is up to the job. */
typedef struct
{
  char      *session_id; /* (owned) */
  char      *title;      /* (owned) (nullable) */
  GPtrArray *items;      /* (owned) (nullable): SamSessionItem */
  char      *note;       /* (owned) (nullable) */
  char      *question;   /* (owned) (nullable): its id */
  SamTally  *tally;      /* (owned) (nullable) */
  GStrv      reasons;    /* (owned) (nullable) */
  SamTiming *timing;     /* (owned) (nullable) */
  gint64     started;
  gint64     ended;
  guint      people;
  guint      minutes;
  guint      position;
  guint      seconds;
  guint      round;
  SamWay     way;
  SamWorth   worth;
  int        compared;
  gboolean   has_place;
  SamPlace   place;
} SamSessionChange;

SamSessionChange      *
sam_session_change_new (const char *session_id) G_GNUC_WARN_UNUSED_RESULT;
void sam_session_change_run (SamDatabase        *database,
                             SamDatabaseWork     work,
                             SamSessionChange   *change,
                             GAsyncReadyCallback callback,
                             gpointer            user_data);

gboolean sam_session_change_check (sqlite3 *handle, GError **error);
gboolean sam_session_change_save_place (sqlite3        *handle,
                                        const char     *session_id,
                                        const SamPlace *place,
                                        GError        **error);

G_END_DECLS
