// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * SamDatabaseError:
 * @SAM_DATABASE_ERROR_FAILED: anything else; the message says what
 * @SAM_DATABASE_ERROR_BUSY: another program holds the file
 * @SAM_DATABASE_ERROR_FULL: no room on the disk
 * @SAM_DATABASE_ERROR_READ_ONLY: the file or its folder cannot be written
 * @SAM_DATABASE_ERROR_NEWER: made by a newer Samenspel; left untouched
 * @SAM_DATABASE_ERROR_FOREIGN: a database of another program; left untouched
 * @SAM_DATABASE_ERROR_UNREAD: the disk does not give what stands on it
 * @SAM_DATABASE_ERROR_DAMAGED: cannot be read as a database
 *
 * What can go wrong with the file on disk. Messages are fit to show.
 */
typedef enum
{
  SAM_DATABASE_ERROR_FAILED,
  SAM_DATABASE_ERROR_BUSY,
  SAM_DATABASE_ERROR_FULL,
  SAM_DATABASE_ERROR_READ_ONLY,
  SAM_DATABASE_ERROR_NEWER,
  SAM_DATABASE_ERROR_FOREIGN,
  SAM_DATABASE_ERROR_UNREAD,
  SAM_DATABASE_ERROR_DAMAGED,
} SamDatabaseError;

#define SAM_DATABASE_ERROR (sam_database_error_quark ())
GQuark sam_database_error_quark (void);

#define SAM_TYPE_DATABASE (sam_database_get_type ())

G_DECLARE_FINAL_TYPE (SamDatabase, sam_database, SAM, DATABASE, GObject)

/**
 * SamDatabaseWork:
 * @handle: the connection, inside a transaction
 * @data: what was given to sam_database_run_async()
 * @result: (out) (optional): what sam_database_run_finish() gives back
 *
 * Runs on the database thread.
 *
 * Returns: %FALSE with @error set to roll back
 */
typedef gboolean (*SamDatabaseWork) (sqlite3  *handle,
                                     gpointer  data,
                                     gpointer *result,
                                     GError  **error);

SamDatabase *sam_database_open (const char *path,
                                GError    **error) G_GNUC_WARN_UNUSED_RESULT;
void         sam_database_close (SamDatabase *self);
const char  *sam_database_get_path (SamDatabase *self);
void         sam_database_linger (SamDatabase *self, gint64 patience);
char        *sam_database_set_aside (const char *path,
                                     GError    **error) G_GNUC_WARN_UNUSED_RESULT;

void     sam_database_run_async (SamDatabase        *self,
                                 SamDatabaseWork     work,
                                 gpointer            data,
                                 GDestroyNotify      data_free,
                                 GDestroyNotify      result_free,
                                 GCancellable       *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data);
void     sam_database_run_outside_async (SamDatabase        *self,
                                         SamDatabaseWork     work,
                                         gpointer            data,
                                         GDestroyNotify      data_free,
                                         GDestroyNotify      result_free,
                                         GCancellable       *cancellable,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
gboolean sam_database_run_finish (SamDatabase  *self,
                                  GAsyncResult *result,
                                  gpointer     *value,
                                  GError      **error);

gboolean sam_database_set_error (sqlite3 *handle, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
