// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtk/gtk.h>

#include "sam-slide-scale.h"

G_BEGIN_DECLS

/* Blocks, each a SamSlideText or a SamSlideOption, one below the other. These
 * are functions on a plain array, since a slide moves its blocks between one
 * column and two as its room changes. */

int      sam_slide_column_get_height (GPtrArray           *blocks,
                                      const SamSlideScale *scale,
                                      int                  width);
gboolean sam_slide_column_is_whole (GPtrArray           *blocks,
                                    const SamSlideScale *scale,
                                    int                  width);
void     sam_slide_column_allocate (GPtrArray           *blocks,
                                    const SamSlideScale *scale,
                                    const GdkRectangle  *area);
double   sam_slide_column_find_fit (GPtrArray           *blocks,
                                    const SamSlideScale *wanted,
                                    const GdkRectangle  *place);

G_END_DECLS
