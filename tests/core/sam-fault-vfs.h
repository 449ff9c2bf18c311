// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * SamFault:
 * @SAM_FAULT_ERROR_ONCE: one operation fails, and the next is well again
 * @SAM_FAULT_ERROR_ON: every operation fails from then on
 * @SAM_FAULT_FULL_ON: from then on there is no room to write
 * @SAM_FAULT_FULL_RESERVED: likewise, for as long as the reserve is there
 *
 * What becomes of the disk below SQLite.
 */
typedef enum
{
  SAM_FAULT_ERROR_ONCE,
  SAM_FAULT_ERROR_ON,
  SAM_FAULT_FULL_ON,
  SAM_FAULT_FULL_RESERVED,
} SamFault;

#define SAM_N_FAULTS 4

/* From now on SQLite opens files through it. It does not wait for the disk: no
 * power is cut here. */
void sam_fault_vfs_install (void);
void sam_fault_vfs_remove (void);

/* The @nth operation from now on, counted from 1, is the first to fail; 0 for
 * none. @reserve: (nullable): the path of the reserve */
void sam_fault_vfs_arm (SamFault fault, guint nth, const char *reserve);

/* All is well again. Returns: how many operations there were */
guint sam_fault_vfs_disarm (void);

G_END_DECLS
