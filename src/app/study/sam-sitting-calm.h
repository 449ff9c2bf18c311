// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <adwaita.h>

#include "sam-reference.h"

G_BEGIN_DECLS

#define SAM_TYPE_SITTING_CALM (sam_sitting_calm_get_type ())

/* Its buttons are actions of whoever shows it: sitting.resume, sitting.leave */
G_DECLARE_FINAL_TYPE (
    SamSittingCalm, sam_sitting_calm, SAM, SITTING_CALM, AdwBin)

void sam_sitting_calm_show (SamSittingCalm *self, SamReference *reference);

G_END_DECLS
