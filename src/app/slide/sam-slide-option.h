// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-check-out.h"
#include "sam-disclosure.h"
#include "sam-slide-scale.h"

G_BEGIN_DECLS

#define SAM_TYPE_SLIDE_OPTION (sam_slide_option_get_type ())

G_DECLARE_FINAL_TYPE (
    SamSlideOption, sam_slide_option, SAM, SLIDE_OPTION, GtkWidget)

GtkWidget *sam_slide_option_new (const char *letter,
                                 const char *says) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_slide_option_new_worth (SamWorth worth, const char *line)
    G_GNUC_WARN_UNUSED_RESULT;

void sam_slide_option_add_price (SamSlideOption *self,
                                 const char     *value,
                                 const char     *price);
void sam_slide_option_add_line (SamSlideOption *self, const char *line);
void sam_slide_option_add_bars (SamSlideOption *self,
                                SamOutcome     *outcome,
                                SamChoice       choice);

int      sam_slide_option_get_height_at (SamSlideOption      *self,
                                         const SamSlideScale *scale,
                                         int                  width);
gboolean sam_slide_option_is_whole_at (SamSlideOption      *self,
                                       const SamSlideScale *scale,
                                       int                  width);
void     sam_slide_option_set_scale (SamSlideOption      *self,
                                     const SamSlideScale *scale);

G_END_DECLS
