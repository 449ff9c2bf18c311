// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>

#include "sam-print-badge.h"
#include "sam-print-flow.h"

/* A portfolio on paper. Every page says whose it is and that nobody has
 * checked it, so that a page that was copied alone still does. */

/* Where the columns of activities begin, from the left margin, and the room for
 * minutes at the right; in points */
#define WHAT_AT 108.0
#define SUBJECT_AT 242.0
#define MINUTES_WIDTH 56.0

/* The room to write a signature in */
#define SIGNATURE_HEIGHT 30.0

static void
add_word (SamPrintFlow *flow,
          SamPrintPage *side,
          SamPrintStyle style,
          const char   *text,
          double        x)
{
  g_autoptr (PangoLayout) word =
      sam_print_text_set (sam_print_flow_get_context (flow), style, text, 0);

  sam_print_page_add_word (side, word, x, 0,
                           sam_print_style_get_colour (style));
}

/* One row of four columns; only the subject may take several lines. */
static void
add_row (SamPrintFlow *flow,
         SamPrintStyle style,
         const char   *date,
         const char   *what,
         const char   *subject,
         const char   *minutes,
         gboolean      keep)
{
  SamPrintParagraph how = { style, 3, SUBJECT_AT, .whole = TRUE };

  how.keep = keep;
  how.right = MINUTES_WIDTH;
  how.side = sam_print_page_new (0, 0);
  add_word (flow, how.side, style, date, 0);
  add_word (flow, how.side, style, what, WHAT_AT);
  sam_print_badge_add_right (how.side, sam_print_flow_get_context (flow), style,
                             minutes, sam_print_flow_get_width (flow));
  sam_print_flow_add (flow, &how, *subject != '\0' ? subject : " ");
}

static void
add_heading (SamPrintFlow *flow, const char *text)
{
  const SamPrintParagraph how = { SAM_PRINT_HEADING, 8, 0, TRUE, TRUE };

  sam_print_flow_add_rule (flow, 14);
  sam_print_flow_add (flow, &how, text);
}

static void
add_point (SamPrintFlow *flow, const char *text)
{
  SamPrintParagraph how = { SAM_PRINT_BODY, 3, SAM_PRINT_BULLET_INDENT };

  how.side = sam_print_flow_new_bullet (flow, 0);
  sam_print_flow_add (flow, &how, text);
}

static void
add_aims (SamPrintFlow *flow, SamPortfolio *portfolio)
{
  if (sam_portfolio_get_n_aims (portfolio) == 0)
    return;

  add_heading (flow, _ ("Learning aims"));
  for (guint i = 0; i < sam_portfolio_get_n_aims (portfolio); i++)
    add_point (flow, sam_portfolio_get_aim (portfolio, i));
}

static void
add_roles (SamPrintFlow *flow, SamPortfolio *portfolio)
{
  if (sam_portfolio_get_n_roles (portfolio) == 0)
    return;

  add_heading (flow, _ ("CanMEDS roles"));
  for (guint i = 0; i < sam_portfolio_get_n_roles (portfolio); i++)
    add_point (flow, sam_portfolio_get_role (portfolio, i));
}

static void
add_line (SamPrintFlow *flow, const SamPortfolioLine *line, gboolean keep)
{
  g_autofree char *minutes =
      g_strdup_printf (line->corrected ? "%u*" : "%u", line->minutes);

  add_row (flow, SAM_PRINT_BODY, line->date,
           sam_activity_kind_get_name (line->kind), line->title, minutes, keep);
}

static void
add_lines (SamPrintFlow *flow, SamPortfolio *portfolio)
{
  const guint             n_lines = sam_portfolio_get_n_lines (portfolio);
  const SamPrintParagraph none = { SAM_PRINT_BODY, 5, 0 };
  const SamPrintParagraph corrected = { SAM_PRINT_SMALL, 5, 0 };

  add_heading (flow, _ ("Activities"));
  if (n_lines == 0)
    {
      sam_print_flow_add (flow, &none,
                          _ ("Nothing was studied in this period."));
      return;
    }

  add_row (flow, SAM_PRINT_SMALL, _ ("Date"), _ ("What"), _ ("Subject"),
           _ ("Minutes"), TRUE);
  sam_print_flow_begin_rows (flow);
  for (guint i = 0; i < n_lines; i++)
    add_line (flow, sam_portfolio_get_line (portfolio, i), i + 1 == n_lines);

  add_row (flow, SAM_PRINT_STRONG, _ ("Together"), "", "",
           sam_portfolio_get_total (portfolio),
           sam_portfolio_has_corrected (portfolio));
  sam_print_flow_end_rows (flow);
  if (sam_portfolio_has_corrected (portfolio))
    sam_print_flow_add (flow, &corrected,
                        sam_portfolio_get_corrected_notice ());
}

static void
add_text (SamPrintFlow *flow, const SamPortfolioText *text)
{
  const SamPrintParagraph title = { SAM_PRINT_STRONG, 10, 0, TRUE, TRUE };
  const SamPrintParagraph date = { SAM_PRINT_SMALL, 1, 0, TRUE };
  const SamPrintParagraph body = { SAM_PRINT_BODY, 3, 0 };

  if (text->title != NULL)
    {
      sam_print_flow_add (flow, &title, text->title);
      sam_print_flow_add (flow, &date, text->date);
    }
  else
    sam_print_flow_add (flow, &title, text->date);
  sam_print_flow_add (flow, &body, text->text);
}

static void
add_texts (SamPrintFlow *flow, SamPortfolio *portfolio)
{
  if (sam_portfolio_get_n_texts (portfolio) == 0)
    return;

  add_heading (flow, _ ("Reflections"));
  for (guint i = 0; i < sam_portfolio_get_n_texts (portfolio); i++)
    add_text (flow, sam_portfolio_get_text (portfolio, i));
}

/* What it is and is not stays on one page with the signature below it. */
static void
add_end (SamPrintFlow *flow)
{
  const SamPrintParagraph notice = { SAM_PRINT_BODY, 8, 0, TRUE, TRUE };
  const SamPrintParagraph room = { SAM_PRINT_BODY, SIGNATURE_HEIGHT, 0, TRUE };

  sam_print_flow_add_rule (flow, 18);
  sam_print_flow_add (flow, &notice, sam_portfolio_get_notice ());
  sam_print_flow_add (flow, &room, " ");
  sam_print_flow_add_write_in (flow, _ ("Signature"));
}

/**
 * sam_print_portfolio_append:
 *
 * Adds the pages of a portfolio.
 */
void
sam_print_portfolio_append (GPtrArray    *pages,
                            PangoContext *context,
                            SamPortfolio *portfolio,
                            double        width,
                            double        height)
{
  const SamPrintParagraph title = { SAM_PRINT_TITLE, 0, 0, TRUE, TRUE };
  const SamPrintParagraph name = { SAM_PRINT_STRONG, 6, 0, TRUE };
  const SamPrintParagraph line = { SAM_PRINT_BODY, 2, 0 };
  g_autofree char        *head = NULL;
  g_autoptr (SamPrintFlow) flow = sam_print_flow_new (context, width, height);

  sam_print_flow_add (flow, &title, _ ("Portfolio"));
  sam_print_flow_add (flow, &name, sam_portfolio_get_name (portfolio));
  sam_print_flow_add (flow, &line, sam_portfolio_get_period (portfolio));
  add_aims (flow, portfolio);
  add_roles (flow, portfolio);
  add_lines (flow, portfolio);
  add_texts (flow, portfolio);
  add_end (flow);

  /* TRANSLATORS: at the top of a page of a portfolio: whose it is, and of what
   * period */
  head = g_strdup_printf (_ ("Not accredited · %s · %s"),
                          sam_portfolio_get_name (portfolio),
                          sam_portfolio_get_period (portfolio));
  sam_print_flow_end (flow, _ ("Not accredited"), head, pages);
}
