// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-backup-ring.h"

/* Which backups stay: a rule about times, that knows of no files. */

#define DAY (24 * 60 * 60)

/* 1 January 1970 was a Thursday, and weeks begin on Monday. */
static gint64
get_week (gint64 time)
{
  return (time / DAY + 3) / 7;
}

/**
 * sam_backup_ring_choose:
 * @times: (array length=n_times): when each was made, in seconds since 1970,
 *   newest first
 * @keep: (out caller-allocates) (array length=n_times): whether it stays
 *
 * The %SAM_BACKUP_NEWEST newest stay. Of the weeks before those, the last one
 * of each week stays, for %SAM_BACKUP_WEEKS weeks in which there is any.
 */
void
sam_backup_ring_choose (const gint64 *times, guint n_times, gboolean *keep)
{
  guint  n_weeks = 0;
  gint64 week = 0; /* of the last one that stays */

  g_return_if_fail (n_times == 0 || (times != NULL && keep != NULL));

  for (guint i = 0; i < n_times; i++)
    {
      g_return_if_fail (i == 0 || times[i] <= times[i - 1]);

      keep[i] = i < SAM_BACKUP_NEWEST;
      if (!keep[i] && get_week (times[i]) != week && n_weeks < SAM_BACKUP_WEEKS)
        {
          keep[i] = TRUE;
          n_weeks++;
        }
      if (keep[i])
        week = get_week (times[i]);
    }
}
