// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-print-parts.h"

#include <glib/gi18n-lib.h>

#include "sam-print-badge.h"
#include "sam-print-flow.h"

/* The report on paper. Every page says which layer it is, so that a page that
 * is found on a table tells whether it may lie there. */

#define TILE_SIZE 17.0
#define TILE_INDENT 27.0
#define LETTER_INDENT 24.0
#define COLUMN_GAP 18.0

/* Returns: (transfer full): a column of numbers, each ending at its place;
 *   @row of %G_MAXUINT is what stands above them */
static SamPrintPage *
new_numbers (SamPrintFlow *flow, SamSums *sums, guint row, const double *ends)
{
  SamPrintPage *side = sam_print_page_new (0, 0);
  PangoContext *context = sam_print_flow_get_context (flow);

  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    {
      g_autofree char *number =
          row == G_MAXUINT
              ? g_strdup (sam_sums_get_column (sums, i))
              : g_strdup_printf ("%u", sam_sums_get_number (sums, row, i));

      sam_print_badge_add_right (side, context,
                                 row == G_MAXUINT ? SAM_PRINT_SMALL
                                                  : SAM_PRINT_STRONG,
                                 number, ends[i]);
    }

  return side;
}

/* Sets where the columns of numbers end, from the right margin.
 * Returns: where the text beside them ends */
static double
place_columns (SamPrintFlow *flow, SamSums *sums, double *ends)
{
  double x = sam_print_flow_get_width (flow);

  for (guint i = sam_sums_get_n_columns (sums); i > 0; i--)
    {
      g_autoptr (PangoLayout) word =
          sam_print_text_set (sam_print_flow_get_context (flow),
                              SAM_PRINT_SMALL,
                              sam_sums_get_column (sums, i - 1), 0);

      ends[i - 1] = x;
      x -= sam_print_text_get_width (word) + COLUMN_GAP;
    }

  return x;
}

static void
add_row (SamPrintFlow *flow,
         SamSums      *sums,
         guint         row,
         const double *ends,
         double        text_end)
{
  const char       *letter = sam_sums_get_letter (sums, row);
  SamPrintParagraph how = { SAM_PRINT_BODY, 5, LETTER_INDENT, .whole = TRUE };

  how.right = sam_print_flow_get_width (flow) - text_end;
  how.keep = row + 1 < sam_sums_get_n_rows (sums);
  how.side = new_numbers (flow, sums, row, ends);
  if (*letter != '\0')
    sam_print_badge_add_letter (how.side, sam_print_flow_get_context (flow),
                                letter, 0);
  sam_print_flow_add (flow, &how, sam_sums_get_text (sums, row));
}

/* All rows stay together: half a table says something else. */
static void
add_sums (SamPrintFlow *flow, SamSums *sums)
{
  SamPrintParagraph  head = { SAM_PRINT_SMALL, 8, 0, .keep = TRUE };
  g_autofree double *ends = g_new0 (double, sam_sums_get_n_columns (sums));
  const double       text_end = place_columns (flow, sums, ends);

  head.side = new_numbers (flow, sums, G_MAXUINT, ends);
  sam_print_flow_add (flow, &head, _ ("Choice"));
  for (guint row = 0; row < sam_sums_get_n_rows (sums); row++)
    add_row (flow, sums, row, ends, text_end);
}

static void
add_line (SamPrintFlow *flow, const SamReportLine *line)
{
  SamPrintParagraph label = { SAM_PRINT_STRONG, 8, 0, .keep = TRUE };
  SamPrintParagraph how = { SAM_PRINT_BODY, 5, 0 };

  if (line->label != NULL)
    {
      sam_print_flow_add (flow, &label, line->label);
      how.before = 2;
    }

  switch (line->kind)
    {
    case SAM_REPORT_SUMS:
      add_sums (flow, line->sums);
      return;
    case SAM_REPORT_QUESTION:
      how.barred = TRUE;
      break;
    case SAM_REPORT_POINT:
      how.side = sam_print_flow_new_bullet (flow, 0);
      how.indent = SAM_PRINT_BULLET_INDENT;
      how.before = 3;
      break;
    case SAM_REPORT_DETAIL:
      how.style = SAM_PRINT_SMALL;
      how.before = 1;
      break;
    case SAM_REPORT_SENTENCE:
    case SAM_REPORT_AGREED:
    case SAM_REPORT_WORDS:
    default:
      break;
    }
  sam_print_flow_add (flow, &how, line->text);
}

static void
add_title (SamPrintFlow *flow, SamReportPart *part)
{
  SamSessionItem   *item = sam_report_part_get_item (part);
  const char       *origin = sam_report_part_get_origin (part);
  SamPrintParagraph title = { SAM_PRINT_HEADING, 8, 0, TRUE, TRUE };
  SamPrintParagraph detail = { SAM_PRINT_SMALL, 0, 0, TRUE };

  if (item != NULL && sam_session_item_has_card (item))
    {
      title.indent = TILE_INDENT;
      title.side = sam_print_page_new (0, 0);
      sam_print_badge_add_tile (title.side, sam_print_flow_get_context (flow),
                                sam_print_badge_get_colour (
                                    sam_session_item_get_colour (item)),
                                sam_session_item_get_card_number (item), 0,
                                -TILE_SIZE + 4.5, TILE_SIZE);
    }
  detail.indent = title.indent;
  title.keep = origin != NULL || sam_report_part_get_n_lines (part) > 0;
  detail.keep = sam_report_part_get_n_lines (part) > 0;

  sam_print_flow_add_rule (flow, 14);
  sam_print_flow_add (flow, &title, sam_report_part_get_title (part));
  if (origin != NULL)
    sam_print_flow_add (flow, &detail, origin);
}

/**
 * sam_print_report_append:
 *
 * Adds the pages of a report.
 */
void
sam_print_report_append (GPtrArray    *pages,
                         PangoContext *context,
                         SamReport    *report,
                         double        width,
                         double        height)
{
  const SamPrintParagraph title = { SAM_PRINT_TITLE, 0, 0, TRUE, TRUE };
  const SamPrintParagraph line = { SAM_PRINT_BODY, 4, 0 };
  const char      *layer = sam_report_get_layer (report) == SAM_REPORT_FOR_US
                               ? _ ("For us: with notes and names, not to pass on")
                               : _ ("To share: without notes and names");
  g_autofree char *head = NULL;
  g_autoptr (SamPrintFlow) flow = sam_print_flow_new (context, width, height);

  sam_print_flow_add (flow, &title, sam_report_get_title (report));
  sam_print_flow_add (flow, &line, sam_report_get_line (report));
  for (guint i = 0; i < sam_report_get_n_parts (report); i++)
    {
      SamReportPart *part = sam_report_get_part (report, i);

      add_title (flow, part);
      for (guint j = 0; j < sam_report_part_get_n_lines (part); j++)
        add_line (flow, sam_report_part_get_line (part, j));
    }

  /* TRANSLATORS: at the top of a page: which layer it is, and of what session
   */
  head = g_strdup_printf (_ ("%s · %s"), layer, sam_report_get_title (report));
  sam_print_flow_end (flow, layer, head, pages);
}
