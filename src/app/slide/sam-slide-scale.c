// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-scale.h"

/* What is left of the floor where text would be cut otherwise. */
#define LAST_RESORT 0.2

#define ZOOM_STEP 0.1

/* Sizes on the screen of product.md when there is room enough. */
static const double wanted[] = {
  [SAM_SLIDE_ROLE_STATEMENT] = 80,
  [SAM_SLIDE_ROLE_BODY] = 44,
  [SAM_SLIDE_ROLE_OPTION] = 44,
  [SAM_SLIDE_ROLE_SMALL] = 32,
};

/**
 * sam_slide_scale_get_unit:
 * @width: of the window that the room looks at, in pixels
 * @height: likewise
 *
 * Returns: how large one pixel of product.md's screen is there
 */
double
sam_slide_scale_get_unit (int width, int height)
{
  return MIN ((double) width / SAM_SLIDE_WIDTH,
              (double) height / SAM_SLIDE_HEIGHT);
}

/**
 * sam_slide_scale_get_px:
 *
 * The sizes of all roles come down together and meet at the floor, which no
 * zoom goes below. Only a fit below 0 does: text that is too small can still
 * be enlarged by a larger window, text that is cut is lost.
 *
 * Returns: the size of the font of @role, in pixels
 */
double
sam_slide_scale_get_px (const SamSlideScale *scale, SamSlideRole role)
{
  double largest = MAX (wanted[role] * scale->zoom, SAM_SLIDE_FLOOR);
  double fit = CLAMP (scale->fit, -1, 1);

  if (fit < 0)
    return scale->unit * SAM_SLIDE_FLOOR * (1 + fit * (1 - LAST_RESORT));

  return scale->unit * (SAM_SLIDE_FLOOR + (largest - SAM_SLIDE_FLOOR) * fit);
}

/**
 * sam_slide_scale_step_zoom:
 * @zoom: the zoom now
 * @steps: how many steps larger; negative for smaller
 *
 * Returns: the zoom after @steps, rounded to a whole step and within bounds
 */
double
sam_slide_scale_step_zoom (double zoom, int steps)
{
  int tenths = (int) (zoom / ZOOM_STEP + 0.5) + steps;

  return CLAMP (tenths * ZOOM_STEP, SAM_ZOOM_MIN, SAM_ZOOM_MAX);
}
