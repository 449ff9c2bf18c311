// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_HOURS_PAST (sam_hours_past_get_type ())

/* Sessions of the team, for whoever was there */
G_DECLARE_FINAL_TYPE (
    SamHoursPast, sam_hours_past, SAM, HOURS_PAST, AdwPreferencesGroup)

void sam_hours_past_set_desk (SamHoursPast *self, SamDesk *desk);

G_END_DECLS
