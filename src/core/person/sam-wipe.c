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

/* Room-internal: writes zeros over a file that is open for writing, if it has
 * no other name: what is under that is still needed. */
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

/* Room-internal: wipes and deletes. What is not there is deleted.
 *
 * Returns: %FALSE with errno set */
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
