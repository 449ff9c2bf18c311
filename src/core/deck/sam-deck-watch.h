// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SamDeckWatch SamDeckWatch;

/**
 * SamDeckWatchFunc:
 * @user_data: as given to sam_deck_watch_new()
 *
 * Called in the main context some moments after the last of some changes.
 */
typedef void (*SamDeckWatchFunc) (gpointer user_data);

SamDeckWatch *sam_deck_watch_new (GFile           *folder,
                                  SamDeckWatchFunc changed,
                                  gpointer user_data) G_GNUC_WARN_UNUSED_RESULT;
void          sam_deck_watch_free (SamDeckWatch *self);

void sam_deck_watch_refresh (SamDeckWatch *self);

G_END_DECLS
