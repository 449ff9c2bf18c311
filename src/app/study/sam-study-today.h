// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"
#include "sam-study-path.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_TODAY (sam_study_today_get_type ())

/* What there is to do today */
G_DECLARE_FINAL_TYPE (SamStudyToday, sam_study_today, SAM, STUDY_TODAY, GtkBox)

void sam_study_today_refresh (SamStudyToday *self, SamDesk *desk);
void sam_study_today_clear (SamStudyToday *self);

G_END_DECLS
