// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-write.h"

#include <string.h>

/* Writing XML that our own readers take: pure, with no XML library. */

/* What cannot stand there as it is. */
#define SPECIAL "&<>\"\r"

/* Appends text so that a reader gets exactly the same: a carriage return that
 * is not written as a reference would become a newline. */
void
sam_xml_write_escaped (GString *xml, const char *text, gsize length)
{
  const char *end = text + length;

  for (const char *at = text; at < end; at++)
    switch (*at)
      {
      case '&':
        g_string_append (xml, "&amp;");
        break;
      case '<':
        g_string_append (xml, "&lt;");
        break;
      case '>':
        g_string_append (xml, "&gt;");
        break;
      case '"':
        g_string_append (xml, "&quot;");
        break;
      case '\r':
        g_string_append (xml, "&#13;");
        break;
      default:
        {
          const char *from = at;

          while (at + 1 < end && strchr (SPECIAL, at[1]) == NULL)
            at++;
          g_string_append_len (xml, from, at + 1 - from);
          break;
        }
      }
}

void
sam_xml_write_attribute (GString *xml, const char *name, const char *value)
{
  g_string_append_printf (xml, " %s=\"", name);
  sam_xml_write_escaped (xml, value, strlen (value));
  g_string_append_c (xml, '"');
}

void
sam_xml_write_number (GString *xml, const char *name, guint number)
{
  g_string_append_printf (xml, " %s=\"%u\"", name, number);
}

/* A line of its own. */
void
sam_xml_write_element (GString    *xml,
                       const char *indent,
                       const char *name,
                       const char *text,
                       gsize       length)
{
  g_string_append_printf (xml, "%s<%s>", indent, name);
  sam_xml_write_escaped (xml, text, length);
  g_string_append_printf (xml, "</%s>\n", name);
}
