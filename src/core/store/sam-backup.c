// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-backup.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sam-backup-ring.h"

/*
 * The ring of backups. A copy is made under another name, checked, and only
 * then takes its place; what is cut off half-way is never taken for a backup,
 * and goes with the next one.
 */

#define FOLDER_MODE 0700
#define NAME_FORMAT "samenspel-%Y%m%d-%H%M%S.db"
#define NAME_LENGTH (sizeof ("samenspel-20261130-012000.db") - 1)
#define PART_ENDING ".part"

void
sam_backup_free (SamBackup *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->path);
  g_date_time_unref (self->made);
  g_free (self);
}

static char *
dup_folder (const char *database_path)
{
  g_autofree char *folder = g_path_get_dirname (database_path);

  return g_build_filename (folder, "backups", NULL);
}

/* Returns: (transfer full) (nullable): when the backup with this name was made;
 *   %NULL for any other name */
static GDateTime *
parse_name (const char *name)
{
  int              year, month, day, hour, minute, second;
  int              length = 0;
  GDateTime       *made;
  g_autofree char *again = NULL;

  if (sscanf (name, "samenspel-%4d%2d%2d-%2d%2d%2d.db%n", &year, &month, &day,
              &hour, &minute, &second, &length) != 6 ||
      length != (int) NAME_LENGTH)
    return NULL;

  made = g_date_time_new_utc (year, month, day, hour, minute, second);
  again = made != NULL ? g_date_time_format (made, NAME_FORMAT) : NULL;
  if (g_strcmp0 (again, name) != 0)
    g_clear_pointer (&made, g_date_time_unref);

  return made;
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const SamBackup *first = *(SamBackup *const *) a;
  const SamBackup *second = *(SamBackup *const *) b;

  return g_date_time_compare (second->made, first->made);
}

static GPtrArray *
list_backups (const char *database_path)
{
  g_autofree char *folder = dup_folder (database_path);
  g_autoptr (GDir) names = NULL;
  GPtrArray  *backups;
  const char *name;

  backups = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_backup_free);
  names = g_dir_open (folder, 0, NULL);
  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autoptr (GDateTime) made = parse_name (name);
      SamBackup *backup;

      if (made == NULL)
        continue;

      backup = g_new0 (SamBackup, 1);
      backup->path = g_build_filename (folder, name, NULL);
      backup->made = g_steal_pointer (&made);
      g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_newest_first);

  return backups;
}

/**
 * sam_backup_list:
 * @database_path: of the database, which may be damaged or gone
 *
 * Returns: (transfer full) (element-type SamBackup): all backups, newest first
 */
GPtrArray *
sam_backup_list (const char *database_path)
{
  g_return_val_if_fail (database_path != NULL, NULL);

  return list_backups (database_path);
}

static gboolean
set_failed (GError **error)
{
  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED,
                       _ ("The backup could not be made. Your sessions "
                          "themselves are safe. Look whether the disk is "
                          "full; Samenspel tries again by itself."));

  return FALSE;
}

static gboolean
check_whole (sqlite3 *handle, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (sqlite3_prepare_v2 (handle, "PRAGMA integrity_check (1)", -1, &statement,
                          NULL) != SQLITE_OK ||
      sqlite3_step (statement) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  if (g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "ok") != 0)
    return set_failed (error);

  return TRUE;
}

/* Returns: (transfer full) (nullable): a connection to a copy or a backup, for
 *   its owner alone to read; %NULL with @error */
static sqlite3 *
open_copy (const char *path, int flags, GError **error)
{
  sqlite3     *handle = NULL;
  const mode_t mask = umask (0077);
  const int    code = sqlite3_open_v2 (path, &handle, flags, NULL);

  umask (mask);
  if (code == SQLITE_OK &&
      sqlite3_exec (handle,
                    "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;"
                    "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
                    "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON",
                    NULL, NULL, NULL) == SQLITE_OK)
    return handle;

  sam_database_set_error (handle, error);
  sqlite3_close_v2 (handle);

  return NULL;
}

static gboolean
copy_pages (sqlite3 *from, sqlite3 *to, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", from, "main");
  int             code;

  if (backup == NULL)
    return sam_database_set_error (to, error);

  code = sqlite3_backup_step (backup, -1);
  if (sqlite3_backup_finish (backup) == SQLITE_OK && code == SQLITE_DONE)
    return TRUE;

  return sam_database_set_error (to, error);
}

/* A new name is only on the disk once its folder is. */
static void
sync_folder (const char *folder)
{
  const int descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (descriptor < 0)
    return;

  fsync (descriptor);
  close (descriptor);
}

/* Puts a checked copy of @from at @path, @edit having had its way with it. */
static gboolean
copy_to (sqlite3      *from,
         const char   *path,
         SamBackupEdit edit,
         gpointer      data,
         GError      **error)
{
  g_autofree char *part = g_strconcat (path, PART_ENDING, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  sqlite3         *to;
  gboolean         done;

  g_unlink (part);
  to = open_copy (part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  if (to == NULL)
    return FALSE;

  done = copy_pages (from, to, error) &&
         (edit == NULL || edit (to, data, error)) && check_whole (to, error);
  sqlite3_close_v2 (to);
  if (done && g_rename (part, path) == 0)
    {
      sync_folder (folder);
      return TRUE;
    }

  g_unlink (part);

  return done ? set_failed (error) : FALSE;
}

/* What a copy that was cut off left behind holds notes as well. */
static void
remove_parts (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    if (g_str_has_suffix (name, PART_ENDING))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
}

static void
thin_out (const char *database_path)
{
  g_autoptr (GPtrArray) backups = list_backups (database_path);
  g_autofree gint64   *times = g_new0 (gint64, backups->len + 1);
  g_autofree gboolean *keep = g_new0 (gboolean, backups->len + 1);

  for (guint i = 0; i < backups->len; i++)
    times[i] = g_date_time_to_unix (
        ((SamBackup *) g_ptr_array_index (backups, i))->made);
  sam_backup_ring_choose (times, backups->len, keep);
  for (guint i = 0; i < backups->len; i++)
    if (!keep[i])
      g_unlink (((SamBackup *) g_ptr_array_index (backups, i))->path);
}

/**
 * sam_backup_make:
 * @handle: a connection outside a transaction, on the thread that may use it
 * @database_path: of that database
 * @now: when it is made
 *
 * Makes a backup, checks it, and takes out those that need not stay.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR; the other backups are as
 *   they were
 */
gboolean
sam_backup_make (sqlite3    *handle,
                 const char *database_path,
                 GDateTime  *now,
                 GError    **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GDateTime) utc = NULL;

  g_return_val_if_fail (handle != NULL, FALSE);
  g_return_val_if_fail (database_path != NULL, FALSE);
  g_return_val_if_fail (now != NULL, FALSE);

  folder = dup_folder (database_path);
  utc = g_date_time_to_utc (now);
  name = g_date_time_format (utc, NAME_FORMAT);
  path = g_build_filename (folder, name, NULL);
  if (g_mkdir_with_parents (folder, FOLDER_MODE) != 0 ||
      g_chmod (folder, FOLDER_MODE) != 0)
    return set_failed (error);

  remove_parts (folder);
  if (!copy_to (handle, path, NULL, NULL, error))
    return FALSE;

  thin_out (database_path);

  return TRUE;
}

/**
 * sam_backup_edit:
 * @edit: changes a copy of it
 *
 * Changes a backup: whole and checked, or not at all.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_backup_edit (SamBackup    *self,
                 SamBackupEdit edit,
                 gpointer      data,
                 GError      **error)
{
  sqlite3 *handle;
  gboolean done;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (edit != NULL, FALSE);

  handle = open_copy (self->path, SQLITE_OPEN_READWRITE, error);
  if (handle == NULL)
    return FALSE;

  done = copy_to (handle, self->path, edit, data, error);
  sqlite3_close_v2 (handle);

  return done;
}

static gboolean
is_sound (SamBackup *self)
{
  sqlite3 *handle = open_copy (self->path, SQLITE_OPEN_READWRITE, NULL);
  gboolean sound = handle != NULL && check_whole (handle, NULL);

  sqlite3_close_v2 (handle);

  return sound;
}

/**
 * sam_backup_find_sound:
 * @database_path: of the database, which may be damaged or gone
 *
 * Reads the backups, from the newest on, until one is whole. Blocks.
 *
 * Returns: (transfer full) (nullable): that one
 */
SamBackup *
sam_backup_find_sound (const char *database_path)
{
  g_autoptr (GPtrArray) backups = NULL;

  g_return_val_if_fail (database_path != NULL, NULL);

  backups = list_backups (database_path);
  for (guint i = 0; i < backups->len; i++)
    if (is_sound (g_ptr_array_index (backups, i)))
      return g_ptr_array_steal_index (backups, i);

  return NULL;
}

/**
 * sam_backup_restore:
 * @database_path: where nothing is: a damaged file was set aside first
 *
 * Puts a copy of the backup in the place of the database. The backup stays.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_backup_restore (SamBackup *self, const char *database_path, GError **error)
{
  sqlite3 *handle;
  gboolean done;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (database_path != NULL, FALSE);
  g_return_val_if_fail (!g_file_test (database_path, G_FILE_TEST_EXISTS),
                        FALSE);

  handle = open_copy (self->path, SQLITE_OPEN_READWRITE, error);
  if (handle == NULL)
    return FALSE;

  done = copy_to (handle, database_path, NULL, NULL, error);
  sqlite3_close_v2 (handle);

  return done;
}
