// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-person.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_SAVED (sam_study_saved_get_type ())

G_DECLARE_FINAL_TYPE (SamStudySaved, sam_study_saved, SAM, STUDY_SAVED, AdwBin)

void sam_study_saved_set_person (SamStudySaved *self, SamPerson *person);

G_END_DECLS
