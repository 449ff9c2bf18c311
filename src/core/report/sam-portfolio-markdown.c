// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-portfolio.h"

#include <glib/gi18n-lib.h>

#include "sam-markdown.h"

static void
append_paragraph (GString *markdown, const char *text)
{
  sam_markdown_append_escaped (markdown, text);
  g_string_append (markdown, "\n\n");
}

static void
append_item (GString *markdown, const char *text)
{
  g_string_append (markdown, "- ");
  sam_markdown_append_escaped (markdown, text);
  g_string_append_c (markdown, '\n');
}

static void
append_aims (GString *markdown, SamPortfolio *self)
{
  if (sam_portfolio_get_n_aims (self) == 0)
    return;

  sam_markdown_append_heading (markdown, "##", _ ("Learning aims"));
  for (guint i = 0; i < sam_portfolio_get_n_aims (self); i++)
    append_item (markdown, sam_portfolio_get_aim (self, i));
  g_string_append_c (markdown, '\n');
}

static void
append_roles (GString *markdown, SamPortfolio *self)
{
  if (sam_portfolio_get_n_roles (self) == 0)
    return;

  sam_markdown_append_heading (markdown, "##", _ ("CanMEDS roles"));
  for (guint i = 0; i < sam_portfolio_get_n_roles (self); i++)
    append_item (markdown, sam_portfolio_get_role (self, i));
  g_string_append_c (markdown, '\n');
}

static void
append_line (GString *markdown, const SamPortfolioLine *line)
{
  const char *kind = sam_activity_kind_get_name (line->kind);

  g_string_append_printf (markdown, "| %s | %s | ", line->date, kind);
  sam_markdown_append_escaped (markdown, line->title);
  g_string_append_printf (markdown, " | %u%s |\n", line->minutes,
                          line->corrected ? "\\*" : "");
}

static void
append_lines (GString *markdown, SamPortfolio *self)
{
  sam_markdown_append_heading (markdown, "##", _ ("Activities"));
  if (sam_portfolio_get_n_lines (self) == 0)
    {
      append_paragraph (markdown, _ ("Nothing was studied in this period."));
      return;
    }

  g_string_append_printf (markdown, "| %s | %s | %s | %s |\n", _ ("Date"),
                          _ ("What"), _ ("Subject"), _ ("Minutes"));
  g_string_append (markdown, "| --- | --- | --- | ---: |\n");
  for (guint i = 0; i < sam_portfolio_get_n_lines (self); i++)
    append_line (markdown, sam_portfolio_get_line (self, i));

  g_string_append_printf (markdown, "\n**%s: %s**\n\n", _ ("Together"),
                          sam_portfolio_get_total (self));
  if (sam_portfolio_has_corrected (self))
    append_paragraph (markdown, sam_portfolio_get_corrected_notice ());
}

static void
append_texts (GString *markdown, SamPortfolio *self)
{
  if (sam_portfolio_get_n_texts (self) == 0)
    return;

  sam_markdown_append_heading (markdown, "##", _ ("Reflections"));
  for (guint i = 0; i < sam_portfolio_get_n_texts (self); i++)
    {
      const SamPortfolioText *text = sam_portfolio_get_text (self, i);

      sam_markdown_append_heading (markdown, "###",
                                   text->title != NULL ? text->title
                                                       : text->date);
      if (text->title != NULL)
        g_string_append_printf (markdown, "*%s*\n\n", text->date);
      append_paragraph (markdown, text->text);
    }
}

/**
 * sam_portfolio_to_markdown:
 *
 * Returns: (transfer full): Markdown that ends in a newline
 */
char *
sam_portfolio_to_markdown (SamPortfolio *self)
{
  GString *markdown;

  g_return_val_if_fail (self != NULL, NULL);

  markdown = g_string_new (NULL);
  sam_markdown_append_heading (markdown, "#", _ ("Portfolio"));
  append_paragraph (markdown, sam_portfolio_get_name (self));
  append_paragraph (markdown, sam_portfolio_get_period (self));
  append_aims (markdown, self);
  append_roles (markdown, self);
  append_lines (markdown, self);
  append_texts (markdown, self);
  append_paragraph (markdown, sam_portfolio_get_notice ());
  g_string_append_printf (markdown, "%s: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n",
                          _ ("Signature"));

  return g_string_free (markdown, FALSE);
}
