// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-disclosure.h"
#include "sam-slide.h"

G_BEGIN_DECLS

/* What a slide is built of, each a SamSlideText or a SamSlideOption. */

GtkWidget *
sam_slide_block_new_statement (SamSlide *slide) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_slide_block_new_text (SamText *text,
                                     guint    block) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget            *
sam_slide_block_new_option (SamItem    *item,
                                       SamSlide   *slide,
                                       guint       place,
                                       SamOutcome *outcome) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_slide_block_new_choice (SamSlide *slide,
                                       guint choice) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_slide_block_new_other (SamOutcome *outcome, SamChoice choice)
    G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *sam_slide_block_new_doubt (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
