// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-page.h"

typedef enum
{
  MARK_LINE,
  MARK_TILE,
  MARK_FRAME,
  MARK_RULE,
  MARK_CUT,
} MarkKind;

/* Something at its place. Shared by all pages that it is put on, since marks
 * are copied from part to page. */
typedef struct
{
  MarkKind kind;
  double   x;
  double   y; /* of a line of text: its baseline */
  double   width;
  double   height;
  double   thickness;
  guint32  colour;

  /* Only of a line of text */
  const char      *tag;    /* a static string */
  PangoLayout     *layout; /* (owned) (nullable): a line needs its layout */
  PangoLayoutLine *line;   /* (owned) (nullable) */
} Mark;

struct _SamPrintPage
{
  double  width;
  double  height;
  GArray *marks; /* (element-type Mark) (owned) */
};

static void
mark_clear (gpointer data)
{
  Mark *mark = data;

  g_clear_pointer (&mark->line, pango_layout_line_unref);
  g_clear_object (&mark->layout);
}

/**
 * sam_print_page_new:
 * @width: in points
 * @height: in points
 *
 * Returns: (transfer full): an empty page, or part of one
 */
SamPrintPage *
sam_print_page_new (double width, double height)
{
  SamPrintPage *self = g_new0 (SamPrintPage, 1);

  self->width = width;
  self->height = height;
  self->marks = g_array_new (FALSE, TRUE, sizeof (Mark));
  g_array_set_clear_func (self->marks, mark_clear);

  return self;
}

void
sam_print_page_free (SamPrintPage *self)
{
  g_array_unref (self->marks);
  g_free (self);
}

double
sam_print_page_get_width (SamPrintPage *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

double
sam_print_page_get_height (SamPrintPage *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * sam_print_page_add_line:
 * @tag: a static string
 * @layout: whose line it is; kept
 * @x: where the line begins, in points
 * @baseline: where it stands, in points
 *
 * Puts down one line of a text. Lines of one layout that follow each other are
 * one paragraph to whoever reads the PDF aloud.
 */
void
sam_print_page_add_line (SamPrintPage    *self,
                         const char      *tag,
                         PangoLayout     *layout,
                         PangoLayoutLine *line,
                         double           x,
                         double           baseline,
                         guint32          colour)
{
  Mark mark = { MARK_LINE, x, baseline };

  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL);

  mark.colour = colour;
  mark.tag = tag;
  mark.layout = g_object_ref (layout);
  mark.line = pango_layout_line_ref (line);
  g_array_append_val (self->marks, mark);
}

/**
 * sam_print_page_add_word:
 * @layout: of one line
 *
 * Puts down what stands beside a text: a number, a time.
 */
void
sam_print_page_add_word (SamPrintPage *self,
                         PangoLayout  *layout,
                         double        x,
                         double        baseline,
                         guint32       colour)
{
  sam_print_page_add_line (self, "P", layout,
                           pango_layout_get_line_readonly (layout, 0), x,
                           baseline, colour);
}

/* A filled tile with round corners */
void
sam_print_page_add_tile (SamPrintPage *self,
                         double        x,
                         double        y,
                         double        width,
                         double        height,
                         guint32       colour)
{
  Mark mark = { MARK_TILE, x, y, width, height, 0, colour };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->marks, mark);
}

/* Four thin lines around nothing: a box to tick, a place to stick dots */
void
sam_print_page_add_frame (
    SamPrintPage *self, double x, double y, double width, double height)
{
  Mark mark = { MARK_FRAME, x, y, width, height, 0.8, SAM_PRINT_INK };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->marks, mark);
}

void
sam_print_page_add_rule (SamPrintPage *self,
                         double        x,
                         double        y,
                         double        to_x,
                         double        to_y,
                         double        thickness)
{
  Mark mark = {
    MARK_RULE, x, y, to_x - x, to_y - y, thickness, SAM_PRINT_LINE
  };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->marks, mark);
}

/* A dashed line to cut along */
void
sam_print_page_add_cut (
    SamPrintPage *self, double x, double y, double to_x, double to_y)
{
  Mark mark = { MARK_CUT, x, y, to_x - x, to_y - y, 0.6, SAM_PRINT_GREY };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->marks, mark);
}

/**
 * sam_print_page_add_page:
 * @other: a part; not kept
 * @x: where its left side goes, in points
 * @y: where its top goes, in points
 *
 * Puts down all that stands on @other.
 */
void
sam_print_page_add_page (SamPrintPage *self,
                         SamPrintPage *other,
                         double        x,
                         double        y)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL && other != self);

  for (guint i = 0; i < other->marks->len; i++)
    {
      Mark mark = g_array_index (other->marks, Mark, i);

      mark.x += x;
      mark.y += y;
      if (mark.kind == MARK_LINE)
        {
          g_object_ref (mark.layout);
          pango_layout_line_ref (mark.line);
        }
      g_array_append_val (self->marks, mark);
    }
}

static void
set_colour (cairo_t *cr, guint32 colour)
{
  cairo_set_source_rgb (cr, ((colour >> 16) & 0xff) / 255.0,
                        ((colour >> 8) & 0xff) / 255.0,
                        (colour & 0xff) / 255.0);
}

static void
draw_tile (const Mark *mark, cairo_t *cr)
{
  const double radius = MIN (mark->width, mark->height) * 0.2;
  const double left = mark->x + radius;
  const double top = mark->y + radius;
  const double right = mark->x + mark->width - radius;
  const double bottom = mark->y + mark->height - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right, top, radius, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI_2);
  cairo_arc (cr, left, bottom, radius, G_PI_2, G_PI);
  cairo_arc (cr, left, top, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_stroke (const Mark *mark, cairo_t *cr)
{
  static const double dashes[] = { 4, 3 };

  cairo_save (cr);
  cairo_set_line_width (cr, mark->thickness);
  if (mark->kind == MARK_CUT)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  if (mark->kind == MARK_FRAME)
    cairo_rectangle (cr, mark->x, mark->y, mark->width, mark->height);
  else
    {
      cairo_move_to (cr, mark->x, mark->y);
      cairo_rel_line_to (cr, mark->width, mark->height);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_mark (const Mark *mark, cairo_t *cr)
{
  set_colour (cr, mark->colour);
  switch (mark->kind)
    {
    case MARK_LINE:
      cairo_move_to (cr, mark->x, mark->y);
      pango_cairo_show_layout_line (cr, mark->line);
      break;
    case MARK_TILE:
      draw_tile (mark, cr);
      break;
    case MARK_FRAME:
    case MARK_RULE:
    case MARK_CUT:
    default:
      draw_stroke (mark, cr);
    }
}

/**
 * sam_print_page_draw:
 * @cr: one unit is a point, and its origin the corner of the page
 * @tagged: whether to say what is a heading and what a paragraph; only a PDF
 *   can keep that
 *
 * Draws all that stands on the page.
 */
void
sam_print_page_draw (SamPrintPage *self, cairo_t *cr, gboolean tagged)
{
  const Mark *open = NULL; /* of the paragraph that is not yet ended */

  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);

      if (tagged && open != NULL && mark->layout != NULL &&
          mark->layout != open->layout)
        {
          cairo_tag_end (cr, open->tag);
          open = NULL;
        }
      if (tagged && open == NULL && mark->layout != NULL)
        {
          cairo_tag_begin (cr, mark->tag, NULL);
          open = mark;
        }
      draw_mark (mark, cr);
    }

  if (open != NULL)
    cairo_tag_end (cr, open->tag);
}
