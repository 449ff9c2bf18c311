// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-disclosure.h"

G_BEGIN_DECLS

#define SAM_TYPE_SLIDE_BARS (sam_slide_bars_get_type ())

G_DECLARE_FINAL_TYPE (SamSlideBars, sam_slide_bars, SAM, SLIDE_BARS, GtkWidget)

GtkWidget *sam_slide_bars_new (SamOutcome *outcome,
                               SamChoice   choice) G_GNUC_WARN_UNUSED_RESULT;

int  sam_slide_bars_get_height_at (SamSlideBars *self, double px);
void sam_slide_bars_set_px (SamSlideBars *self, double px);

G_END_DECLS
