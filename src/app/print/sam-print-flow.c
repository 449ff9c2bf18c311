// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-flow-private.h"

#define BAR_WIDTH 2.0
#define BAR_INDENT 11.0
#define WRITE_IN_HEIGHT 24.0

static void
band_clear (gpointer data)
{
  sam_print_page_free (((SamPrintBand *) data)->part);
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
  self->header = SAM_PRINT_NO_HEADER;
  self->bands = g_array_new (FALSE, FALSE, sizeof (SamPrintBand));
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
  const SamPrintBand band = { part, before, keep, self->header };

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

  g_return_if_fail (self != NULL);
  g_return_if_fail (how != NULL);
  g_return_if_fail (markup != NULL);

  width = sam_print_flow_get_width (self) - how->indent - how->right;
  if (how->barred)
    width -= BAR_INDENT;
  layout = sam_print_text_set_markup (self->context, how->style, markup, width);

  iter = pango_layout_get_iter (layout);
  do
    add_line (self, how, layout, iter, line++);
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  if (how->side != NULL)
    sam_print_page_free (how->side);
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

/**
 * sam_print_flow_begin_rows:
 *
 * What was added last, in one line, is the header of the columns of what
 * follows: it stands above it again on every further page.
 */
void
sam_print_flow_begin_rows (SamPrintFlow *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->bands->len > 0);

  self->header = (int) self->bands->len - 1;
}

/* What follows has no columns any more. */
void
sam_print_flow_end_rows (SamPrintFlow *self)
{
  g_return_if_fail (self != NULL);

  self->header = SAM_PRINT_NO_HEADER;
}
