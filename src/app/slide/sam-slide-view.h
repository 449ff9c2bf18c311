// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-disclosure.h"
#include "sam-slide.h"

G_BEGIN_DECLS

#define SAM_TYPE_SLIDE_VIEW (sam_slide_view_get_type ())

G_DECLARE_FINAL_TYPE (SamSlideView, sam_slide_view, SAM, SLIDE_VIEW, GtkWidget)

GtkWidget *sam_slide_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

void sam_slide_view_show (SamSlideView *self,
                          SamItem      *item,
                          SamSlide     *slide,
                          SamOutcome   *outcome);
void sam_slide_view_add_option (SamSlideView *self, GtkWidget *option);
void sam_slide_view_add_doubt (SamSlideView *self);
void sam_slide_view_set_status (SamSlideView *self, const char *status);

double sam_slide_view_get_zoom (SamSlideView *self);
void   sam_slide_view_set_zoom (SamSlideView *self, double zoom);

gboolean sam_slide_view_fits (SamSlideView *self);
double   sam_slide_view_get_smallest_px (SamSlideView *self);

G_END_DECLS
