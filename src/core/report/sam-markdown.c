// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-markdown.h"

#include <string.h>

/* What Markdown would take for its own. */
#define SPECIAL "\\`*_{}[]<>#+|~"

/* Room-internal: appends @text so that it reads as it was written: a line that
 * begins with a number or a hyphen does not become a list. */
void
sam_markdown_append_escaped (GString *markdown, const char *text)
{
  gboolean line_start = TRUE;
  gboolean number = FALSE; /* nothing but digits since the start of the line */

  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr (SPECIAL, *p) != NULL || (line_start && *p == '-') ||
          (number && *p == '.'))
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *p);
      number = (line_start || number) && g_ascii_isdigit (*p);
      line_start = *p == '\n' || (line_start && *p == ' ');
    }
}

/* Room-internal: appends a title; @marks as “##”. */
void
sam_markdown_append_heading (GString    *markdown,
                             const char *marks,
                             const char *text)
{
  g_string_append_printf (markdown, "%s ", marks);
  sam_markdown_append_escaped (markdown, text);
  g_string_append (markdown, "\n\n");
}
