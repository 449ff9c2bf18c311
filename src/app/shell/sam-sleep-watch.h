// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SAM_TYPE_SLEEP_WATCH (sam_sleep_watch_get_type ())

/* Signal “sleep”: the computer goes to sleep, and waits a moment for
 * sam_sleep_watch_let_go(). */
G_DECLARE_FINAL_TYPE (SamSleepWatch, sam_sleep_watch, SAM, SLEEP_WATCH, GObject)

SamSleepWatch *
sam_sleep_watch_new (const char *reason) G_GNUC_WARN_UNUSED_RESULT;

void sam_sleep_watch_follow (SamSleepWatch *self, GDBusConnection *bus);
void sam_sleep_watch_follow_system (SamSleepWatch *self);
void sam_sleep_watch_let_go (SamSleepWatch *self);

G_END_DECLS
