// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "sam-print-badge.h"
#include "sam-print-flow.h"

/* The sheet on which a team chooses what it is going to try. */

#define ROW_HEIGHT 66.0
#define LINE_X 26.0
#define DOTS_WIDTH 120.0
#define DOTS_GAP 14.0
#define TOP 150.0 /* of the rows, below the words */

static guint
count_dots (guint people)
{
  return (guint) (sqrt (people) + 0.5);
}

/* What to do, and the words over the places for dots */
static void
add_words (GPtrArray    *pages,
           PangoContext *context,
           guint         people,
           double        width,
           double        height)
{
  const SamPrintParagraph title = { SAM_PRINT_TITLE, 0, 0, TRUE, TRUE };
  const SamPrintParagraph line = { SAM_PRINT_BODY, 6, 0 };
  const SamPrintParagraph strong = { SAM_PRINT_STRONG, 10, 0 };
  const guint             n_dots = count_dots (people);
  g_autofree char        *dots = NULL;
  g_autoptr (SamPrintFlow) flow = sam_print_flow_new (context, width, height);

  dots = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Everybody has %u dot.",
                                       "Everybody has %u dots.", n_dots),
                          n_dots);
  sam_print_flow_add (flow, &title, _ ("What are we going to try?"));
  sam_print_flow_add (flow, &line,
                      _ ("Write the proposals down: when this happens, then we "
                         "do that. Stick or draw the dots all at the same "
                         "time, "
                         "also more than one on a line. At most two "
                         "proposals become an improvement point."));
  sam_print_flow_add (flow, &strong, dots);
  sam_print_flow_end (flow, _ ("Choosing improvement points"), "", pages);
}

/* A row to write “when …, then …” on, and beside it a place for dots */
static void
add_row (SamPrintPage *page, PangoContext *context, guint number, double y)
{
  const double     right = sam_print_page_get_width (page) - SAM_PRINT_MARGIN;
  const double     line_right = right - DOTS_WIDTH - DOTS_GAP;
  const char      *words[] = { _ ("When"), _ ("then") };
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (PangoLayout) layout =
      sam_print_text_set (context, SAM_PRINT_STRONG, text, 0);

  sam_print_page_add_word (page, layout, SAM_PRINT_MARGIN, y + 20,
                           SAM_PRINT_INK);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const double base = y + 20 + i * 28;
      const double x = SAM_PRINT_MARGIN + LINE_X;
      g_autoptr (PangoLayout) word =
          sam_print_text_set (context, SAM_PRINT_SMALL, words[i], 0);

      sam_print_page_add_word (page, word, x, base, SAM_PRINT_GREY);
      sam_print_page_add_rule (page, x + sam_print_text_get_width (word) + 5,
                               base + 2, line_right, base + 2, 0.6);
    }
  sam_print_page_add_frame (page, right - DOTS_WIDTH, y + 2, DOTS_WIDTH,
                            ROW_HEIGHT - 12);
}

/**
 * sam_print_dots_append:
 * @people: how many choose; each has about the square root of it in dots
 *
 * Adds the sheet: one page.
 */
void
sam_print_dots_append (GPtrArray    *pages,
                       PangoContext *context,
                       guint         people,
                       double        width,
                       double        height)
{
  const double  bottom = height - SAM_PRINT_MARGIN;
  double        y = SAM_PRINT_MARGIN + TOP;
  SamPrintPage *page;

  add_words (pages, context, people, width, height);
  page = g_ptr_array_index (pages, pages->len - 1);

  for (guint number = 1; y + ROW_HEIGHT <= bottom; number++)
    {
      add_row (page, context, number, y);
      y += ROW_HEIGHT;
    }
}
