// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/*
 * The numbers of a report for a spreadsheet: RFC 4180 in UTF-8, a line for each
 * number. The first line says what stands where.
 *
 * A spreadsheet takes a field for a formula if it begins with one of these,
 * also after spaces. An apostrophe before it makes it text again.
 */
#define FORMULA_STARTS "=+-@\t\r\n|%"

static gboolean
looks_like_a_formula (const char *text)
{
  while (*text == ' ')
    text++;

  return *text != '\0' && strchr (FORMULA_STARTS, *text) != NULL;
}

/* Every text is quoted, so that nothing in it can part a line. */
static void
append_text (GString *csv, const char *text)
{
  g_string_append_c (csv, '"');
  if (looks_like_a_formula (text))
    g_string_append_c (csv, '\'');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
append_texts (GString *csv, const char *const *texts)
{
  for (gsize i = 0; texts[i] != NULL; i++)
    {
      append_text (csv, texts[i]);
      g_string_append_c (csv, ',');
    }
}

static void
append_sums (GString       *csv,
             SamReport     *report,
             SamReportPart *part,
             SamSums       *sums)
{
  for (guint row = 0; row < sam_sums_get_n_rows (sums); row++)
    for (guint i = 0; i < sam_sums_get_n_columns (sums); i++)
      {
        const char *const texts[] = {
          sam_report_get_day (report),
          sam_report_get_title (report),
          sam_report_part_get_title (part),
          sam_sums_get_letter (sums, row),
          sam_sums_get_text (sums, row),
          sam_sums_get_column (sums, i),
          NULL,
        };

        append_texts (csv, texts);
        g_string_append_printf (csv, "%u\r\n",
                                sam_sums_get_number (sums, row, i));
      }
}

/**
 * sam_report_to_csv:
 *
 * Writes down the numbers that the report holds; where the guard gave out none,
 * there is no line.
 *
 * Returns: (transfer full): lines that end in CR LF, the first one of names
 */
char *
sam_report_to_csv (SamReport *self)
{
  const char *const names[] = {
    _ ("Day"),
    _ ("Session"),
    _ ("Item"),
    _ ("Letter"),
    /* TRANSLATORS: of a spreadsheet: what people could choose; and when they
     * did, as “before” or “after” */
    _ ("Choice"),
    C_ ("column", "When"),
    NULL,
  };
  GString *csv;

  g_return_val_if_fail (self != NULL, NULL);

  csv = g_string_new (NULL);
  append_texts (csv, names);
  append_text (csv, _ ("Number"));
  g_string_append (csv, "\r\n");

  for (guint i = 0; i < sam_report_get_n_parts (self); i++)
    {
      SamReportPart *part = sam_report_get_part (self, i);

      for (guint j = 0; j < sam_report_part_get_n_lines (part); j++)
        {
          const SamReportLine *line = sam_report_part_get_line (part, j);

          if (line->kind == SAM_REPORT_SUMS)
            append_sums (csv, self, part, line->sums);
        }
    }

  return g_string_free (csv, FALSE);
}
