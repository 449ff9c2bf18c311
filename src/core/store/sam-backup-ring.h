// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many of the newest backups stay, and of how many weeks before those one
 * each. */
#define SAM_BACKUP_NEWEST 5
#define SAM_BACKUP_WEEKS 4

void
sam_backup_ring_choose (const gint64 *times, guint n_times, gboolean *keep);

G_END_DECLS
