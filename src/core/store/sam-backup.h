// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-database.h"

G_BEGIN_DECLS

/**
 * SamBackup:
 * @path: a database of its own
 * @made: in UTC
 *
 * A whole copy of the database, made while it was in use. It lies in the folder
 * “backups” beside it, and its name says when it was made.
 */
typedef struct
{
  char      *path; /* (owned) */
  GDateTime *made; /* (owned) */
} SamBackup;

/* Changes a copy before it takes its place; see #SamDatabaseWork */
typedef gboolean (*SamBackupEdit) (sqlite3 *copy,
                                   gpointer data,
                                   GError **error);

void sam_backup_free (SamBackup *self);

GPtrArray *
sam_backup_list (const char *database_path) G_GNUC_WARN_UNUSED_RESULT;
SamBackup *
sam_backup_find_sound (const char *database_path) G_GNUC_WARN_UNUSED_RESULT;

gboolean sam_backup_make (sqlite3    *handle,
                          const char *database_path,
                          GDateTime  *now,
                          GError    **error);
gboolean sam_backup_edit (SamBackup    *self,
                          SamBackupEdit edit,
                          gpointer      data,
                          GError      **error);
gboolean
sam_backup_restore (SamBackup *self, const char *database_path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamBackup, sam_backup_free)

G_END_DECLS
