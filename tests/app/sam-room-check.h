// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sam-shared-screen.h"

G_BEGIN_DECLS

/* Looks at what rooms see, and remembers what it has seen: one walk through a
 * session shows much that another one showed as well. */
typedef struct
{
  GHashTable *seen; /* (element-type utf8) (owned) */
  guint       n_faults;
} SamRoomCheck;

void sam_room_check_set_up (SamRoomCheck *self);
void sam_room_check_tear_down (SamRoomCheck *self);
void sam_room_check_look (SamRoomCheck    *self,
                          SamSharedScreen *screen,
                          const char      *name);

G_END_DECLS
