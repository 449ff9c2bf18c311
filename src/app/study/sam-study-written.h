// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-desk.h"

G_BEGIN_DECLS

#define SAM_TYPE_STUDY_WRITTEN (sam_study_written_get_type ())

/* What somebody wrote last */
G_DECLARE_FINAL_TYPE (
    SamStudyWritten, sam_study_written, SAM, STUDY_WRITTEN, GtkBox)

void sam_study_written_refresh (SamStudyWritten *self, SamDesk *desk);
void sam_study_written_clear (SamStudyWritten *self);

G_END_DECLS
