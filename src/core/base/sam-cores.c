// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-cores.h"

#include <sys/resource.h>

/*
 * When a program crashes, Linux writes its memory down: to a file, or to a
 * program that keeps it for whoever looks after the computer. In that memory
 * are notes, and what somebody who has a passphrase is studying.
 *
 * PR_SET_DUMPABLE would forbid it too, but it also gives /proc/PID to root. The
 * portals of Flatpak look there, in /proc/PID/root/.flatpak-info, to see who
 * asks; where they may not look they take a sandboxed program for one that is
 * not, and the file chooser hands it names of files that it cannot open. So it
 * is the limit that is set. Not to 0: Linux heeds that for files only, and one
 * byte is what it heeds when the memory would go to a program as well
 * (“aborting core” in fs/coredump.c); a file is never that small.
 */

#define NO_CORE 1 /* byte */

/**
 * sam_cores_forbid:
 *
 * From now on the memory of this program is not written down when it crashes,
 * nor that of programs that it starts. Cannot be taken back.
 *
 * Returns: whether that is so
 */
gboolean
sam_cores_forbid (void)
{
  struct rlimit limit;

  if (getrlimit (RLIMIT_CORE, &limit) != 0)
    return FALSE;

  limit.rlim_cur = MIN (limit.rlim_max, NO_CORE);
  limit.rlim_max = limit.rlim_cur;

  return setrlimit (RLIMIT_CORE, &limit) == 0;
}
