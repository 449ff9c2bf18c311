// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-column.h"

#include "sam-slide-option.h"
#include "sam-slide-text.h"

/* Between blocks, of the size of the font of the lower one. */
#define TEXT_GAP 0.6
#define OPTION_GAP 1.1

/* What is left of that at the floor, before text gets smaller still. */
#define LEAST_GAP 0.5

/* Halvings of the search for the largest size that fits: finer than a tenth
 * of a pixel. */
#define N_HALVINGS 10

static int
get_block_height (GtkWidget *block, const SamSlideScale *scale, int width)
{
  SamSlideText *text;

  if (SAM_IS_SLIDE_OPTION (block))
    return sam_slide_option_get_height_at (SAM_SLIDE_OPTION (block), scale,
                                           width);

  text = SAM_SLIDE_TEXT (block);

  return sam_slide_text_get_height_at (
      text, sam_slide_scale_get_px (scale, sam_slide_text_get_role (text)),
      width);
}

static gboolean
is_block_whole (GtkWidget *block, const SamSlideScale *scale, int width)
{
  SamSlideText *text;

  if (SAM_IS_SLIDE_OPTION (block))
    return sam_slide_option_is_whole_at (SAM_SLIDE_OPTION (block), scale,
                                         width);

  text = SAM_SLIDE_TEXT (block);

  return sam_slide_text_is_whole_at (
      text, sam_slide_scale_get_px (scale, sam_slide_text_get_role (text)),
      width);
}

/* Returns: how far @block stays from the one above it */
static int
get_gap (GtkWidget *block, const SamSlideScale *scale)
{
  double part = LEAST_GAP + (1 - LEAST_GAP) * CLAMP (scale->fit, 0, 1);

  if (SAM_IS_SLIDE_OPTION (block))
    return (int) (sam_slide_scale_get_px (scale, SAM_SLIDE_ROLE_OPTION) *
                  OPTION_GAP * part);

  return (int) (sam_slide_scale_get_px (scale, sam_slide_text_get_role (
                                                   SAM_SLIDE_TEXT (block))) *
                TEXT_GAP * part);
}

/**
 * sam_slide_column_get_height:
 * @blocks: (element-type GtkWidget): the blocks, from above
 *
 * Returns: how high @blocks are together at @scale, in pixels
 */
int
sam_slide_column_get_height (GPtrArray           *blocks,
                             const SamSlideScale *scale,
                             int                  width)
{
  int height = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      GtkWidget *block = g_ptr_array_index (blocks, i);

      height += get_block_height (block, scale, width);
      if (i > 0)
        height += get_gap (block, scale);
    }

  return height;
}

/**
 * sam_slide_column_is_whole:
 * @blocks: (element-type GtkWidget): the blocks, from above
 *
 * Returns: whether no word must be broken to fit into @width at @scale
 */
gboolean
sam_slide_column_is_whole (GPtrArray           *blocks,
                           const SamSlideScale *scale,
                           int                  width)
{
  for (guint i = 0; i < blocks->len; i++)
    if (!is_block_whole (g_ptr_array_index (blocks, i), scale, width))
      return FALSE;

  return TRUE;
}

/**
 * sam_slide_column_allocate:
 * @blocks: (element-type GtkWidget): the blocks, from above
 * @area: where; what does not fit goes on below it
 *
 * Gives each block its size and its place.
 */
void
sam_slide_column_allocate (GPtrArray           *blocks,
                           const SamSlideScale *scale,
                           const GdkRectangle  *area)
{
  GtkAllocation place = *area;
  int           y = area->y;

  for (guint i = 0; i < blocks->len; i++)
    {
      GtkWidget *block = g_ptr_array_index (blocks, i);
      int        height = get_block_height (block, scale, area->width);

      if (i > 0)
        y += get_gap (block, scale);

      if (SAM_IS_SLIDE_OPTION (block))
        sam_slide_option_set_scale (SAM_SLIDE_OPTION (block), scale);
      else
        sam_slide_text_set_px (SAM_SLIDE_TEXT (block),
                               sam_slide_scale_get_px (scale,
                                                       sam_slide_text_get_role (
                                                           SAM_SLIDE_TEXT (
                                                               block))));

      place.y = y;
      place.height = height;
      gtk_widget_size_allocate (block, &place, -1);
      y += height;
    }
}

/* Words may be broken only where the alternative is to go below the floor. */
static gboolean
fits_at (GPtrArray           *blocks,
         const SamSlideScale *scale,
         const GdkRectangle  *place)
{
  if (sam_slide_column_get_height (blocks, scale, place->width) > place->height)
    return FALSE;

  return scale->fit <= 0 ||
         sam_slide_column_is_whole (blocks, scale, place->width);
}

/* Returns: the largest fit between @low and @high, of which @low is sure */
static double
search (GPtrArray          *blocks,
        SamSlideScale       scale,
        const GdkRectangle *place,
        double              low,
        double              high)
{
  for (guint i = 0; i < N_HALVINGS; i++)
    {
      scale.fit = (low + high) / 2;
      if (fits_at (blocks, &scale, place))
        low = scale.fit;
      else
        high = scale.fit;
    }

  return low;
}

/**
 * sam_slide_column_find_fit:
 * @blocks: (element-type GtkWidget): the blocks, from above
 * @wanted: with the unit and the zoom; its fit is of no meaning
 * @place: where the blocks must stay
 *
 * Returns: the largest fit at which @blocks have their place and no word is
 *   broken; below 0 only if the floor is too large
 */
double
sam_slide_column_find_fit (GPtrArray           *blocks,
                           const SamSlideScale *wanted,
                           const GdkRectangle  *place)
{
  SamSlideScale scale = *wanted;

  scale.fit = 1;
  if (fits_at (blocks, &scale, place))
    return 1;

  scale.fit = 0;
  if (fits_at (blocks, &scale, place))
    return search (blocks, scale, place, 0, 1);

  return search (blocks, scale, place, -1, 0);
}
