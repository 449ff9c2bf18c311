// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-clock.h"

G_BEGIN_DECLS

#define SAM_TYPE_IDLE_LOCK (sam_idle_lock_get_type ())

/* Signal “idle”: nobody gave a sign of life for SAM_PERSON_LOCK_SECONDS. */
G_DECLARE_FINAL_TYPE (SamIdleLock, sam_idle_lock, SAM, IDLE_LOCK, GObject)

SamIdleLock *sam_idle_lock_new (SamClock *clock) G_GNUC_WARN_UNUSED_RESULT;

void sam_idle_lock_watch (SamIdleLock *self, GtkWidget *window);
void sam_idle_lock_stop (SamIdleLock *self);
void sam_idle_lock_sign (SamIdleLock *self);
void sam_idle_lock_check (SamIdleLock *self);

G_END_DECLS
