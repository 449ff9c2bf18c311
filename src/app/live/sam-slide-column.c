// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-column.h"

#include "sam-slide-option.h"
#include "sam-slide-text.h"

/* Between blocks, of the size of the font of the lower one. */
#define TEXT_GAP 0.6
#define OPTION_GAP 1.1

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
  if (SAM_IS_SLIDE_OPTION (block))
    return (int) (sam_slide_scale_get_px (scale, SAM_SLIDE_ROLE_OPTION) *
                  OPTION_GAP);

  return (int) (sam_slide_scale_get_px (scale, sam_slide_text_get_role (
                                                   SAM_SLIDE_TEXT (block))) *
                TEXT_GAP);
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
  int y = area->y;

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

      gtk_widget_size_allocate (block,
                                &(GtkAllocation){ area->x, y, area->width,
                                                  height },
                                -1);
      y += height;
    }
}
