// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-clock.h"

G_BEGIN_DECLS

/* In seconds: time that is not on the disk yet when the power fails. Keeping it
 * at every sign of life would be a save for each key. */
#define SAM_SITTING_TIME_STEP 10

#define SAM_TYPE_SITTING_TIME (sam_sitting_time_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSittingTime, sam_sitting_time, SAM, SITTING_TIME, GObject)

SamSittingTime *sam_sitting_time_new (GtkWidget *widget, SamClock *clock)
    G_GNUC_WARN_UNUSED_RESULT;

void  sam_sitting_time_begin (SamSittingTime *self, guint seconds);
void  sam_sitting_time_end (SamSittingTime *self);
void  sam_sitting_time_sign (SamSittingTime *self);
guint sam_sitting_time_get_seconds (SamSittingTime *self);

G_END_DECLS
