// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SAM_TYPE_PLANNED_MOMENT (sam_planned_moment_get_type ())

/* Two fields: a date, with a calendar, and a time. Both may be empty.
 *
 * Signal “changed”: somebody typed or chose; sam_planned_moment_dup() says
 * what. Signal “entered”: Enter in a field. */
G_DECLARE_FINAL_TYPE (
    SamPlannedMoment, sam_planned_moment, SAM, PLANNED_MOMENT, GtkBox)

GtkWidget *sam_planned_moment_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_planned_moment_set_now (SamPlannedMoment *self, GDateTime *now);

GDateTime      *
sam_planned_moment_dup (SamPlannedMoment *self) G_GNUC_WARN_UNUSED_RESULT;
void sam_planned_moment_set (SamPlannedMoment *self, GDateTime *moment);

gboolean sam_planned_moment_check (SamPlannedMoment *self);

G_END_DECLS
