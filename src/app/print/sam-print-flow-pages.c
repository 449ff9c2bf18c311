// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-flow-private.h"

#include <glib/gi18n-lib.h>

/* From one long flow to pages, each with a head above it. */

/* Room for the head above the text, in points. */
#define HEAD_HEIGHT 22.0

/* Returns: how much height the bands from @first take that have to stay
 * together, the space above the first not counted */
static double
measure_group (SamPrintFlow *self, guint first)
{
  double height = 0;

  for (guint i = first; i < self->bands->len; i++)
    {
      const SamPrintBand *band = &g_array_index (self->bands, SamPrintBand, i);

      if (i > first)
        height += band->before;
      height += sam_print_page_get_height (band->part);
      if (!band->keep)
        break;
    }

  return height;
}

/* Returns: where below @y the next band stands */
static double
put_header (SamPrintFlow       *self,
            SamPrintPage       *page,
            const SamPrintBand *band,
            double              y)
{
  const SamPrintBand *header;

  if (band->header == SAM_PRINT_NO_HEADER)
    return y;

  header = &g_array_index (self->bands, SamPrintBand, band->header);
  sam_print_page_add_page (page, header->part, SAM_PRINT_MARGIN, y);

  return y + sam_print_page_get_height (header->part) + band->before;
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
      const SamPrintBand *band = &g_array_index (self->bands, SamPrintBand, i);
      const double        height = sam_print_page_get_height (band->part);
      const double        needed = is_kept ? height : measure_group (self, i);

      if (page == NULL || (y > top && y + band->before + needed > bottom))
        {
          page = sam_print_page_new (self->width, self->height);
          g_ptr_array_add (pages, page);
          y = put_header (self, page, band, top);
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
  const double width = sam_print_flow_get_width (self);
  const double baseline = SAM_PRINT_MARGIN + 8;
  double       number_width = 0;
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
