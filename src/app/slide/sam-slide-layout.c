// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-slide-layout.h"

#include <math.h>

/* The size of the font in the layout, in pixels. */
#define LAYOUT_PX 64

/* Of a pixel: what rounding may add is no reason for a whole one more. */
#define ROUNDING 0.01

/**
 * SamSlideLayout:
 *
 * Text that is laid out with a font of one size, and measured and drawn at any
 * other by scaling. To open a font at a size takes longer than to lay a slide
 * out, and a slide tries many sizes; and what was measured is what is drawn, to
 * the last line break.
 *
 * How high the text is at a width is remembered. While no word is broken it
 * never gets higher where there is more room, so between two widths at which it
 * is equally high, it is so everywhere.
 */
struct _SamSlideLayout
{
  PangoLayout *layout;  /* (owned) */
  GArray      *heights; /* (element-type Height) (owned): by width */

  /* In Pango units; -1 if not known */
  int whole;  /* width of all of it on one line */
  int widest; /* and of what may not be broken */
};

/* In Pango units, at %LAYOUT_PX. */
typedef struct
{
  int width;
  int height;
} Height;

static double
get_scale (double px)
{
  return MAX (px, 1) / LAYOUT_PX;
}

static int
to_layout (double px, int width)
{
  return (int) ceil ((MAX (width, 1) + ROUNDING) * PANGO_SCALE /
                     get_scale (px));
}

static int
to_pixels (double px, int size)
{
  return (int) ceil (size * get_scale (px) / PANGO_SCALE - ROUNDING);
}

/* Returns: the position of the first height that is known of @width or more */
static guint
find_height (SamSlideLayout *self, int width)
{
  guint position = 0;

  while (position < self->heights->len &&
         g_array_index (self->heights, Height, position).width < width)
    position++;

  return position;
}

static int
get_widest (SamSlideLayout *self)
{
  if (self->widest < 0)
    {
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD);
      pango_layout_set_width (self->layout, 1);
      pango_layout_get_size (self->layout, &self->widest, NULL);
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    }

  return self->widest;
}

/* Returns: whether the height at @width follows from those on both sides */
static gboolean
is_known (SamSlideLayout *self, guint position, int width)
{
  Height *heights = &g_array_index (self->heights, Height, 0);

  if (position == self->heights->len)
    return FALSE;
  if (heights[position].width == width)
    return TRUE;

  return position > 0 &&
         heights[position - 1].height == heights[position].height &&
         heights[position - 1].width >= get_widest (self);
}

/* Returns: how high the text is, with lines that wrap at @width */
static int
measure (SamSlideLayout *self, int width)
{
  guint  position = find_height (self, width);
  Height height = { width, 0 };

  if (is_known (self, position, width))
    return g_array_index (self->heights, Height, position).height;

  pango_layout_set_width (self->layout, width);
  pango_layout_get_size (self->layout, NULL, &height.height);
  g_array_insert_val (self->heights, position, height);

  return height.height;
}

/**
 * sam_slide_layout_new:
 * @widget: (transfer none): whose font family it gets; not kept
 * @markup: Pango markup
 *
 * Returns: (transfer full): the text of @markup
 */
SamSlideLayout *
sam_slide_layout_new (GtkWidget *widget, PangoWeight weight, const char *markup)
{
  SamSlideLayout *self;
  PangoContext   *context;
  g_autoptr (PangoFontDescription) font = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (markup != NULL, NULL);

  self = g_new (SamSlideLayout, 1);
  self->layout = gtk_widget_create_pango_layout (widget, NULL);
  self->heights = g_array_new (FALSE, FALSE, sizeof (Height));
  self->whole = self->widest = -1;

  context = pango_layout_get_context (self->layout);
  font = pango_font_description_copy (
      pango_context_get_font_description (context));
  pango_font_description_set_absolute_size (font, LAYOUT_PX * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (self->layout, font);
  pango_layout_set_markup (self->layout, markup, -1);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);

  return self;
}

void
sam_slide_layout_free (SamSlideLayout *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->layout);
  g_array_unref (self->heights);
  g_free (self);
}

/**
 * sam_slide_layout_indent:
 * @indent: of the size of the font
 *
 * Lets lines after the first, and what stands behind a tab, begin at @indent.
 * For a layout that has not been measured.
 */
void
sam_slide_layout_indent (SamSlideLayout *self, double indent)
{
  int            width = (int) (LAYOUT_PX * PANGO_SCALE * indent);
  PangoTabArray *tabs;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->heights->len == 0);

  tabs = pango_tab_array_new_with_positions (1, FALSE, PANGO_TAB_LEFT, width);
  pango_layout_set_tabs (self->layout, tabs);
  pango_layout_set_indent (self->layout, -width);
  pango_tab_array_free (tabs);
}

/**
 * sam_slide_layout_get_width:
 * @px: the size of the font, in pixels; likewise below
 *
 * Returns: how wide the text is on one line, in whole pixels
 */
int
sam_slide_layout_get_width (SamSlideLayout *self, double px)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->whole < 0)
    {
      pango_layout_set_width (self->layout, -1);
      pango_layout_get_size (self->layout, &self->whole, NULL);
    }

  return to_pixels (px, self->whole);
}

/**
 * sam_slide_layout_get_height:
 * @width: where lines wrap, in pixels
 *
 * Returns: how high the text is, in whole pixels
 */
int
sam_slide_layout_get_height (SamSlideLayout *self, double px, int width)
{
  g_return_val_if_fail (self != NULL, 0);

  return to_pixels (px, measure (self, to_layout (px, width)));
}

/**
 * sam_slide_layout_is_whole:
 *
 * Returns: whether no word must be broken to fit into @width
 */
gboolean
sam_slide_layout_is_whole (SamSlideLayout *self, double px, int width)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return get_widest (self) <= to_layout (px, width);
}

/**
 * sam_slide_layout_draw:
 * @place: the upper left corner
 *
 * Draws the text in white: a slide always lies on the colour of a card.
 */
void
sam_slide_layout_draw (SamSlideLayout         *self,
                       double                  px,
                       int                     width,
                       GtkSnapshot            *snapshot,
                       const graphene_point_t *place)
{
  const GdkRGBA white = { 1, 1, 1, 1 };
  float         scale = (float) get_scale (px);

  g_return_if_fail (self != NULL);

  pango_layout_set_width (self->layout, to_layout (px, width));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, place);
  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_layout (snapshot, self->layout, &white);
  gtk_snapshot_restore (snapshot);
}
