// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SAM_TYPE_CLOCK (sam_clock_get_type ())

G_DECLARE_FINAL_TYPE (SamClock, sam_clock, SAM, CLOCK, GObject)

SamClock *sam_clock_new (void) G_GNUC_WARN_UNUSED_RESULT;
SamClock *sam_clock_new_ahead (guint days) G_GNUC_WARN_UNUSED_RESULT;
SamClock *sam_clock_new_fixed (GDateTime *now) G_GNUC_WARN_UNUSED_RESULT;

GDateTime *sam_clock_get_now (SamClock *self) G_GNUC_WARN_UNUSED_RESULT;
gint64     sam_clock_get_monotonic (SamClock *self);

void sam_clock_advance (SamClock *self, guint seconds);

G_END_DECLS
