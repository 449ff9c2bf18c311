// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_HOME (sam_study_home_get_type ())

G_DECLARE_FINAL_TYPE (SamStudyHome, sam_study_home, SAM, STUDY_HOME, AdwBin)

void sam_study_home_set_desk (SamStudyHome *self, SamDesk *desk);
void sam_study_home_refresh (SamStudyHome *self);
void sam_study_home_clear (SamStudyHome *self);

G_END_DECLS
