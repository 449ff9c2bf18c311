// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-reserve.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/statvfs.h>
#include <unistd.h>

/*
 * A file that only takes up room. When the disk is full it is given up, so that
 * the last note can still be saved, and so that something can be deleted: that
 * takes room as well.
 */

/* It is not made of the last room on the disk: that is what it is for. */
#define LEAST_FREE_BYTES (8 * SAM_RESERVE_BYTES)

static char *
dup_path (const char *database_path)
{
  return g_strconcat (database_path, ".reserve", NULL);
}

static gboolean
has_room (const char *database_path)
{
  struct statvfs   room;
  g_autofree char *folder = g_path_get_dirname (database_path);

  return statvfs (folder, &room) == 0 &&
         (guint64) room.f_bavail * room.f_frsize >= LEAST_FREE_BYTES;
}

/**
 * sam_reserve_make:
 * @database_path: beside which it lies
 *
 * Makes the file, unless it is there or the disk is nearly full.
 *
 * Returns: whether it is there
 */
gboolean
sam_reserve_make (const char *database_path)
{
  g_autofree char *path = NULL;
  gboolean         made;
  int              descriptor;

  g_return_val_if_fail (database_path != NULL, FALSE);

  path = dup_path (database_path);
  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!has_room (database_path))
    return FALSE;

  descriptor = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return FALSE;

  made = posix_fallocate (descriptor, 0, SAM_RESERVE_BYTES) == 0;
  close (descriptor);
  if (!made)
    g_unlink (path);

  return made;
}

/**
 * sam_reserve_give_up:
 *
 * Returns: whether there was one, so that there is room now
 */
gboolean
sam_reserve_give_up (const char *database_path)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (database_path != NULL, FALSE);

  path = dup_path (database_path);

  return g_unlink (path) == 0;
}
