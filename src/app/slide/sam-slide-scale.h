// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The screen for which product.md gives its sizes, in pixels. */
#define SAM_SLIDE_WIDTH 1920
#define SAM_SLIDE_HEIGHT 1080

/* Nothing is smaller than this on that screen. */
#define SAM_SLIDE_FLOOR 28

#define SAM_ZOOM_MIN 0.5
#define SAM_ZOOM_MAX 2.0

/**
 * SamSlideRole:
 * @SAM_SLIDE_ROLE_STATEMENT: the one line that everybody must read
 * @SAM_SLIDE_ROLE_BODY: the text below it
 * @SAM_SLIDE_ROLE_OPTION: what an option says
 * @SAM_SLIDE_ROLE_SMALL: everything else
 *
 * What a text on the shared screen is for, largest first.
 */
typedef enum
{
  SAM_SLIDE_ROLE_STATEMENT,
  SAM_SLIDE_ROLE_BODY,
  SAM_SLIDE_ROLE_OPTION,
  SAM_SLIDE_ROLE_SMALL,
} SamSlideRole;

/**
 * SamSlideScale:
 * @unit: pixels per pixel of the screen of product.md
 * @zoom: what the person asked for, from %SAM_ZOOM_MIN to %SAM_ZOOM_MAX
 * @fit: 1 for the wanted sizes, 0 for the floor, and below that down to -1
 *   for text that does not fit even so
 *
 * How large the texts of a slide are, all together.
 */
typedef struct
{
  double unit;
  double zoom;
  double fit;
} SamSlideScale;

double sam_slide_scale_get_unit (int width, int height);
double sam_slide_scale_get_px (const SamSlideScale *scale, SamSlideRole role);
double sam_slide_scale_step_zoom (double zoom, int steps);

G_END_DECLS
