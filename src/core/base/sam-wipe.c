// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-wipe.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Deleting so that the words are gone from the file's place on the disk as
 * well. On flash, and where file systems keep copies, nobody can be sure of
 * that; only a passphrase from the beginning is. */

/**
 * sam_wipe_open_file:
 * @file: a descriptor that is open for writing
 *
 * Writes zeros over a file, if it has no other name: what is under that is
 * still needed. Blocks until they are on the disk.
 */
void
sam_wipe_open_file (int file)
{
  static const char zeros[65536];
  struct stat       about;
  off_t             at = 0;

  if (fstat (file, &about) != 0 || !S_ISREG (about.st_mode) ||
      about.st_nlink > 1)
    return;

  while (at < about.st_size)
    {
      gsize   size = MIN (sizeof zeros, (gsize) (about.st_size - at));
      ssize_t written = pwrite (file, zeros, size, at);

      if (written > 0)
        at += written;
      else if (written == 0 || errno != EINTR)
        break;
    }
  fsync (file);
}

/**
 * sam_wipe_file:
 * @path: a file, or a link, of which only the link goes
 *
 * Wipes and deletes. What is not there is deleted. Blocks.
 *
 * Returns: %FALSE with errno set
 */
gboolean
sam_wipe_file (const char *path)
{
  int file = g_open (path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0);

  if (file >= 0)
    {
      sam_wipe_open_file (file);
      close (file);
    }

  return g_unlink (path) == 0 || errno == ENOENT;
}

/* A link to a folder is a link: what is behind it is not ours. */
static gboolean
is_folder (const char *path)
{
  struct stat about;

  return lstat (path, &about) == 0 && S_ISDIR (about.st_mode);
}

/**
 * sam_wipe_inside:
 * @path: a folder; one that is not there is empty
 * @except: (nullable): the name of what stays in it
 *
 * Wipes and deletes all that is in a folder, at any depth. Goes on when
 * something cannot be deleted. Blocks.
 *
 * Returns: whether nothing else is in it any more; %FALSE with errno set
 */
gboolean
sam_wipe_inside (const char *path, const char *except)
{
  int         code = 0;
  const char *name;
  g_autoptr (GDir) names = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  errno = 0;
  names = g_dir_open (path, 0, NULL);
  if (names == NULL)
    return errno == ENOENT || errno == ENOTDIR;

  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_strcmp0 (name, except) == 0)
        continue;
      if (is_folder (child) ? !sam_wipe_folder (child) : !sam_wipe_file (child))
        code = errno;
    }
  errno = code;

  return code == 0;
}

/**
 * sam_wipe_folder:
 * @path: a folder; one that is not there is deleted
 *
 * Likewise, and deletes the folder too.
 *
 * Returns: %FALSE with errno set
 */
gboolean
sam_wipe_folder (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return sam_wipe_inside (path, NULL) &&
         (g_rmdir (path) == 0 || errno == ENOENT);
}
