// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-flow.h"

#include <glib/gi18n-lib.h>

/* What is never parted: a line, with all that stands beside it */
typedef struct
{
  SamPrintPage *part;   /* (owned) */
  double        before; /* space above it, but not at the top of a page */
  gboolean      keep;   /* on one page with the next one */
} Band;

struct _SamPrintFlow
{
  PangoContext *context; /* (owned) */
  double        width;   /* of a page, with its margins */
  double        height;  /* likewise */
  GArray       *bands;   /* (element-type Band) (owned) */
};

/* Room for the head above the text, in points. */
#define HEAD_HEIGHT 22.0
#define BAR_WIDTH 2.0
#define BAR_INDENT 11.0
#define WRITE_IN_HEIGHT 24.0

static void
band_clear (gpointer data)
{
  sam_print_page_free (((Band *) data)->part);
}

/**
 * sam_print_flow_new:
 * @width: of a page with its margins, in points
 * @height: likewise
 *
 * Returns: (transfer full): a flow without text
 */
SamPrintFlow *
sam_print_flow_new (PangoContext *context, double width, double height)
{
  SamPrintFlow *self = g_new0 (SamPrintFlow, 1);

  self->context = g_object_ref (context);
  self->width = width;
  self->height = height;
  self->bands = g_array_new (FALSE, FALSE, sizeof (Band));
  g_array_set_clear_func (self->bands, band_clear);

  return self;
}

void
sam_print_flow_free (SamPrintFlow *self)
{
  g_array_unref (self->bands);
  g_object_unref (self->context);
  g_free (self);
}

PangoContext *
sam_print_flow_get_context (SamPrintFlow *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->context;
}

double
sam_print_flow_get_width (SamPrintFlow *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width - 2 * SAM_PRINT_MARGIN;
}

/* @part: (transfer full) */
static void
add_band (SamPrintFlow *self, SamPrintPage *part, double before, gboolean keep)
{
  const Band band = { part, before, keep };

  g_array_append_val (self->bands, band);
}

/* Neither the first nor the last line of a paragraph stands alone on a page. */
static gboolean
keeps_line (const SamPrintParagraph *how, guint line, guint n_lines)
{
  if (line + 1 == n_lines)
    return how->keep;

  return how->whole || line == 0 || line + 2 == n_lines;
}

/* Puts the line that @iter is at, and what stands beside it, in a band. */
static void
add_line (SamPrintFlow            *self,
          const SamPrintParagraph *how,
          PangoLayout             *layout,
          PangoLayoutIter         *iter,
          guint                    line)
{
  const double   bar = how->barred ? BAR_INDENT : 0;
  const double   width = sam_print_flow_get_width (self);
  const guint    n_lines = (guint) pango_layout_get_line_count (layout);
  PangoRectangle logical;
  SamPrintPage  *part;
  double         text_height, height, top, baseline;

  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  top = (double) logical.y / PANGO_SCALE;
  text_height = (double) logical.height / PANGO_SCALE;
  height = MAX (text_height, sam_print_style_get_leading (how->style));
  baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE -
             top + (height - text_height) / 2;

  part = sam_print_page_new (width, height);
  if (line == 0 && how->side != NULL)
    sam_print_page_add_page (part, how->side, 0, baseline);
  if (how->barred)
    sam_print_page_add_tile (part, how->indent, 0, BAR_WIDTH, height,
                             SAM_PRINT_LINE);
  sam_print_page_add_line (part, sam_print_style_get_tag (how->style), layout,
                           pango_layout_iter_get_line_readonly (iter),
                           how->indent + bar + (double) logical.x / PANGO_SCALE,
                           baseline, sam_print_style_get_colour (how->style));
  add_band (self, part, line == 0 ? how->before : 0,
            keeps_line (how, line, n_lines));
}

/**
 * sam_print_flow_add_markup:
 * @markup: Pango markup
 *
 * Adds a paragraph.
 */
void
sam_print_flow_add_markup (SamPrintFlow            *self,
                           const SamPrintParagraph *how,
                           const char              *markup)
{
  double           width;
  guint            line = 0;
  PangoLayoutIter *iter;
  g_autoptr (PangoLayout) layout = NULL;
  g_autoptr (SamPrintPage) side = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (how != NULL);
  g_return_if_fail (markup != NULL);

  side = how->side;
  width = sam_print_flow_get_width (self) - how->indent - how->right;
  if (how->barred)
    width -= BAR_INDENT;
  layout = sam_print_text_set_markup (self->context, how->style, markup, width);

  iter = pango_layout_get_iter (layout);
  do
    add_line (self, how, layout, iter, line++);
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/**
 * sam_print_flow_add:
 * @text: plain text
 *
 * Adds a paragraph.
 */
void
sam_print_flow_add (SamPrintFlow            *self,
                    const SamPrintParagraph *how,
                    const char              *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  sam_print_flow_add_markup (self, how, markup);
}

/* Returns: (transfer full): what stands at @indent beside one of a list */
SamPrintPage *
sam_print_flow_new_bullet (SamPrintFlow *self, double indent)
{
  SamPrintPage *side = sam_print_page_new (0, 0);
  g_autoptr (PangoLayout) bullet =
      sam_print_text_set (self->context, SAM_PRINT_BODY, "•", 0);

  sam_print_page_add_word (side, bullet, indent, 0, SAM_PRINT_INK);

  return side;
}

/**
 * sam_print_flow_add_text:
 * @indent: from the left, in points
 * @text: (nullable): of a card; nothing is added for %NULL
 *
 * Adds paragraphs, lists and quotes.
 */
void
sam_print_flow_add_text (SamPrintFlow *self, double indent, SamText *text)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; text != NULL && i < sam_text_get_n_blocks (text); i++)
    {
      const SamTextKind kind = sam_text_get_kind (text, i);
      SamPrintParagraph how = { SAM_PRINT_BODY, 6, indent };
      g_autofree char  *markup = sam_text_dup_markup (text, i);

      how.barred = kind == SAM_TEXT_QUOTE;
      if (kind == SAM_TEXT_LIST_ITEM)
        {
          how.side = sam_print_flow_new_bullet (self, indent);
          how.indent += SAM_PRINT_BULLET_INDENT;
          how.before = 3;
        }
      sam_print_flow_add_markup (self, &how, markup);
    }
}

/* A rule from margin to margin, that stays with what follows */
void
sam_print_flow_add_rule (SamPrintFlow *self, double before)
{
  const double  width = sam_print_flow_get_width (self);
  SamPrintPage *part = sam_print_page_new (width, 1);

  sam_print_page_add_rule (part, 0, 0.5, width, 0.5, 0.5);
  add_band (self, part, before, TRUE);
}

/* A line to write on, after a label */
void
sam_print_flow_add_write_in (SamPrintFlow *self, const char *label)
{
  const double  width = sam_print_flow_get_width (self);
  SamPrintPage *part = sam_print_page_new (width, WRITE_IN_HEIGHT);
  g_autoptr (PangoLayout) layout =
      sam_print_text_set (self->context, SAM_PRINT_BODY, label, 0);

  sam_print_page_add_word (part, layout, 0, WRITE_IN_HEIGHT - 6, SAM_PRINT_INK);
  sam_print_page_add_rule (part, sam_print_text_get_width (layout) + 6,
                           WRITE_IN_HEIGHT - 5, width, WRITE_IN_HEIGHT - 5,
                           0.5);
  add_band (self, part, 0, FALSE);
}

/* Returns: how much height the bands from @first take that have to stay
 * together, the space above the first not counted */
static double
measure_group (SamPrintFlow *self, guint first)
{
  double height = 0;

  for (guint i = first; i < self->bands->len; i++)
    {
      const Band *band = &g_array_index (self->bands, Band, i);

      if (i > first)
        height += band->before;
      height += sam_print_page_get_height (band->part);
      if (!band->keep)
        break;
    }

  return height;
}

/* Puts all bands on new pages. What has to stay together and is higher than a
 * page is parted after all, between two lines. */
static void
fill_pages (SamPrintFlow *self, GPtrArray *pages)
{
  const double  bottom = self->height - SAM_PRINT_MARGIN;
  const double  top = SAM_PRINT_MARGIN + HEAD_HEIGHT;
  SamPrintPage *page = NULL;
  double        y = bottom;
  gboolean      is_kept = FALSE; /* this band, with the one before it */

  for (guint i = 0; i < self->bands->len; i++)
    {
      const Band  *band = &g_array_index (self->bands, Band, i);
      const double height = sam_print_page_get_height (band->part);
      const double needed = is_kept ? height : measure_group (self, i);

      if (page == NULL || (y > top && y + band->before + needed > bottom))
        {
          page = sam_print_page_new (self->width, self->height);
          g_ptr_array_add (pages, page);
          y = top;
        }
      else
        y += band->before;

      sam_print_page_add_page (page, band->part, SAM_PRINT_MARGIN, y);
      y += height;
      is_kept = band->keep;
    }
}

static void
add_head (SamPrintFlow *self,
          SamPrintPage *page,
          const char   *head,
          guint         number,
          guint         n_pages)
{
  const double     width = sam_print_flow_get_width (self);
  const double     baseline = SAM_PRINT_MARGIN + 8;
  double           number_width = 0;
  g_autofree char *text = NULL;
  g_autoptr (PangoLayout) layout = NULL;

  if (n_pages > 1)
    {
      /* TRANSLATORS: at the top of a printed page: its number, of how many */
      g_autofree char *words =
          g_strdup_printf (_ ("page %u of %u"), number, n_pages);
      g_autoptr (PangoLayout) right =
          sam_print_text_set (self->context, SAM_PRINT_SMALL, words, 0);

      number_width = sam_print_text_get_width (right) + 12;
      sam_print_page_add_word (page, right,
                               SAM_PRINT_MARGIN + width - number_width + 12,
                               baseline, SAM_PRINT_GREY);
    }

  layout = sam_print_text_set (self->context, SAM_PRINT_SMALL, head,
                               width - number_width);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  sam_print_page_add_word (page, layout, SAM_PRINT_MARGIN, baseline,
                           SAM_PRINT_GREY);
}

/**
 * sam_print_flow_end:
 * @first_head: what stands at the top of the first page, small
 * @head: what stands at the top of the pages after it
 * @pages: (element-type SamPrintPage): where the pages go
 *
 * Breaks the text into pages, at least one if there is any text.
 */
void
sam_print_flow_end (SamPrintFlow *self,
                    const char   *first_head,
                    const char   *head,
                    GPtrArray    *pages)
{
  guint first;
  guint n_pages;

  g_return_if_fail (self != NULL);
  g_return_if_fail (pages != NULL);

  first = pages->len;
  fill_pages (self, pages);
  n_pages = pages->len - first;
  for (guint i = 0; i < n_pages; i++)
    add_head (self, g_ptr_array_index (pages, first + i),
              i == 0 ? first_head : head, i + 1, n_pages);
}
