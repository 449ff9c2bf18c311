// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-slide-scale.h"

G_BEGIN_DECLS

/**
 * SamSlideTextStyle:
 * @SAM_SLIDE_TEXT_STRONG: bold although its role is not
 * @SAM_SLIDE_TEXT_BULLET: one line of a list
 * @SAM_SLIDE_TEXT_FRAMED: in the middle of a frame, like a key of a keyboard
 */
typedef enum
{
  SAM_SLIDE_TEXT_STRONG = 1 << 0,
  SAM_SLIDE_TEXT_BULLET = 1 << 1,
  SAM_SLIDE_TEXT_FRAMED = 1 << 2,
} SamSlideTextStyle;

#define SAM_TYPE_SLIDE_TEXT (sam_slide_text_get_type ())

G_DECLARE_FINAL_TYPE (SamSlideText, sam_slide_text, SAM, SLIDE_TEXT, GtkWidget)

GtkWidget *sam_slide_text_new (SamSlideRole role) G_GNUC_WARN_UNUSED_RESULT;

SamSlideRole sam_slide_text_get_role (SamSlideText *self);
const char  *sam_slide_text_get_text (SamSlideText *self);
void         sam_slide_text_set_text (SamSlideText *self, const char *text);
void         sam_slide_text_set_markup (SamSlideText *self, const char *markup);

void sam_slide_text_set_style (SamSlideText *self, SamSlideTextStyle style);

double sam_slide_text_get_px (SamSlideText *self);
void   sam_slide_text_set_px (SamSlideText *self, double px);

int sam_slide_text_get_width_at (SamSlideText *self, double px);
int sam_slide_text_get_height_at (SamSlideText *self, double px, int width);
gboolean sam_slide_text_is_whole_at (SamSlideText *self, double px, int width);

G_END_DECLS
