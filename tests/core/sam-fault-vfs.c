// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-fault-vfs.h"

#include <string.h>

/* A layer between SQLite and its own files, in which the n-th operation
 * fails. */

typedef struct
{
  sqlite3_file  base;
  sqlite3_file *real; /* lies behind this */
} File;

static struct
{
  sqlite3_vfs  vfs;
  sqlite3_vfs *real; /* (not owned) */

  GMutex   lock; /* of what is below: the database has a thread of its own */
  SamFault fault;
  guint    nth;
  guint    n_done;
  gboolean is_armed;
  char    *reserve; /* (owned) (nullable) */
} disk;

static gboolean
is_full (SamFault fault)
{
  return fault == SAM_FAULT_FULL_ON || fault == SAM_FAULT_FULL_RESERVED;
}

static gboolean
has_reserve (void)
{
  return disk.reserve != NULL && g_file_test (disk.reserve, G_FILE_TEST_EXISTS);
}

/* Counts an operation.
 *
 * Returns: @code or “full” if it fails, else SQLITE_OK */
static int
strike (gboolean takes_room, int code)
{
  gboolean fails = FALSE;

  g_mutex_lock (&disk.lock);
  if (disk.is_armed && (takes_room || !is_full (disk.fault)))
    {
      disk.n_done++;
      fails = disk.nth > 0 &&
              (disk.fault == SAM_FAULT_ERROR_ONCE ? disk.n_done == disk.nth
                                                  : disk.n_done >= disk.nth);
      if (fails && disk.fault == SAM_FAULT_FULL_RESERVED && !has_reserve ())
        fails = FALSE;
      if (fails && is_full (disk.fault))
        code = SQLITE_FULL;
    }
  g_mutex_unlock (&disk.lock);

  return fails ? code : SQLITE_OK;
}

static sqlite3_file *
get_real (sqlite3_file *file)
{
  return ((File *) file)->real;
}

static int
close_file (sqlite3_file *file)
{
  return get_real (file)->pMethods->xClose (get_real (file));
}

static int
read_file (sqlite3_file *file, void *data, int n_bytes, sqlite3_int64 offset)
{
  int code = strike (FALSE, SQLITE_IOERR_READ);

  return code != SQLITE_OK
             ? code
             : get_real (file)->pMethods->xRead (get_real (file), data, n_bytes,
                                                 offset);
}

static int
write_file (sqlite3_file *file,
            const void   *data,
            int           n_bytes,
            sqlite3_int64 offset)
{
  int code = strike (TRUE, SQLITE_IOERR_WRITE);

  return code != SQLITE_OK
             ? code
             : get_real (file)->pMethods->xWrite (get_real (file), data,
                                                  n_bytes, offset);
}

static int
truncate_file (sqlite3_file *file, sqlite3_int64 size)
{
  int code = strike (FALSE, SQLITE_IOERR_TRUNCATE);

  return code != SQLITE_OK
             ? code
             : get_real (file)->pMethods->xTruncate (get_real (file), size);
}

static int
sync_file (sqlite3_file *file, int flags)
{
  return strike (FALSE, SQLITE_IOERR_FSYNC);
}

static int
get_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return get_real (file)->pMethods->xFileSize (get_real (file), size);
}

static int
lock_file (sqlite3_file *file, int lock)
{
  return get_real (file)->pMethods->xLock (get_real (file), lock);
}

static int
unlock_file (sqlite3_file *file, int lock)
{
  return get_real (file)->pMethods->xUnlock (get_real (file), lock);
}

static int
check_reserved_lock (sqlite3_file *file, int *is_locked)
{
  return get_real (file)->pMethods->xCheckReservedLock (get_real (file),
                                                        is_locked);
}

static int
control_file (sqlite3_file *file, int operation, void *argument)
{
  return get_real (file)->pMethods->xFileControl (get_real (file), operation,
                                                  argument);
}

static int
get_sector_size (sqlite3_file *file)
{
  return get_real (file)->pMethods->xSectorSize (get_real (file));
}

static int
get_characteristics (sqlite3_file *file)
{
  return get_real (file)->pMethods->xDeviceCharacteristics (get_real (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = close_file,
  .xRead = read_file,
  .xWrite = write_file,
  .xTruncate = truncate_file,
  .xSync = sync_file,
  .xFileSize = get_size,
  .xLock = lock_file,
  .xUnlock = unlock_file,
  .xCheckReservedLock = check_reserved_lock,
  .xFileControl = control_file,
  .xSectorSize = get_sector_size,
  .xDeviceCharacteristics = get_characteristics,
};

static int
open_file (sqlite3_vfs  *vfs,
           const char   *name,
           sqlite3_file *base,
           int           flags,
           int          *out_flags)
{
  File *file = (File *) base;
  int   code = strike (FALSE, SQLITE_CANTOPEN);

  memset (file, 0, (gsize) vfs->szOsFile);
  file->real = (sqlite3_file *) (file + 1);
  if (code == SQLITE_OK)
    code = disk.real->xOpen (disk.real, name, file->real, flags, out_flags);
  if (file->real->pMethods != NULL)
    file->base.pMethods = &methods;

  return code;
}

static int
delete_file (sqlite3_vfs *vfs, const char *name, int syncs_folder)
{
  int code = strike (FALSE, SQLITE_IOERR_DELETE);

  return code != SQLITE_OK ? code : disk.real->xDelete (disk.real, name, 0);
}

void
sam_fault_vfs_install (void)
{
  disk.real = sqlite3_vfs_find (NULL);
  disk.vfs = *disk.real;
  disk.vfs.zName = "fault";
  disk.vfs.szOsFile = (int) sizeof (File) + disk.real->szOsFile;
  disk.vfs.xOpen = open_file;
  disk.vfs.xDelete = delete_file;
  g_assert_cmpint (sqlite3_vfs_register (&disk.vfs, 1), ==, SQLITE_OK);
}

void
sam_fault_vfs_remove (void)
{
  sam_fault_vfs_disarm ();
  sqlite3_vfs_register (disk.real, 1);
  sqlite3_vfs_unregister (&disk.vfs);
}

void
sam_fault_vfs_arm (SamFault fault, guint nth, const char *reserve)
{
  g_mutex_lock (&disk.lock);
  disk.fault = fault;
  disk.nth = nth;
  disk.n_done = 0;
  disk.is_armed = TRUE;
  g_free (disk.reserve);
  disk.reserve = g_strdup (reserve);
  g_mutex_unlock (&disk.lock);
}

guint
sam_fault_vfs_disarm (void)
{
  guint n_done;

  g_mutex_lock (&disk.lock);
  n_done = disk.n_done;
  disk.is_armed = FALSE;
  g_clear_pointer (&disk.reserve, g_free);
  g_mutex_unlock (&disk.lock);

  return n_done;
}
