// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report.h"

#include <glib/gi18n-lib.h>

#include "sam-markdown.h"

static void
append_row (GString *markdown, SamSums *sums, guint row)
{
  g_string_append (markdown, "| ");
  if (*sam_sums_get_letter (sums, row) != '\0')
    g_string_append_printf (markdown, "%s\\. ",
                            sam_sums_get_letter (sums, row));
  sam_markdown_append_escaped (markdown, sam_sums_get_text (sums, row));
  g_string_append (markdown, " |");

  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    g_string_append_printf (markdown, " %u |",
                            sam_sums_get_number (sums, row, i));
  g_string_append_c (markdown, '\n');
}

static void
append_sums (GString *markdown, SamSums *sums)
{
  g_string_append_printf (markdown, "| %s |", _ ("Choice"));
  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    g_string_append_printf (markdown, " %s |", sam_sums_get_column (sums, i));

  g_string_append (markdown, "\n| --- |");
  for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
    g_string_append (markdown, " ---: |");
  g_string_append_c (markdown, '\n');

  for (guint row = 0; row < sam_sums_get_n_rows (sums); row++)
    append_row (markdown, sums, row);
  g_string_append_c (markdown, '\n');
}

static void
append_line (GString *markdown, const SamReportLine *line)
{
  if (line->kind == SAM_REPORT_SUMS)
    {
      append_sums (markdown, line->sums);
      return;
    }

  if (line->label != NULL)
    sam_markdown_append_heading (markdown, "###", line->label);
  if (line->kind == SAM_REPORT_POINT)
    g_string_append (markdown, "- ");
  sam_markdown_append_escaped (markdown, line->text);
  g_string_append (markdown, "\n\n");
}

static void
append_part (GString *markdown, SamReportPart *part)
{
  const char *origin = sam_report_part_get_origin (part);

  sam_markdown_append_heading (markdown, "##",
                               sam_report_part_get_title (part));
  if (origin != NULL)
    {
      g_string_append_c (markdown, '*');
      sam_markdown_append_escaped (markdown, origin);
      g_string_append (markdown, "*\n\n");
    }

  for (guint i = 0; i < sam_report_part_get_n_lines (part); i++)
    append_line (markdown, sam_report_part_get_line (part, i));
}

/**
 * sam_report_to_markdown:
 *
 * Returns: (transfer full): Markdown that ends in a newline
 */
char *
sam_report_to_markdown (SamReport *self)
{
  GString *markdown;

  g_return_val_if_fail (self != NULL, NULL);

  markdown = g_string_new (NULL);
  sam_markdown_append_heading (markdown, "#", sam_report_get_title (self));
  sam_markdown_append_escaped (markdown, sam_report_get_line (self));
  g_string_append (markdown, "\n\n");

  for (guint i = 0; i < sam_report_get_n_parts (self); i++)
    append_part (markdown, sam_report_get_part (self, i));

  /* One newline at the end of the file. */
  g_string_truncate (markdown, markdown->len - 1);

  return g_string_free (markdown, FALSE);
}
