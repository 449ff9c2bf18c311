// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-cursor.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The smallest steps of the prefilter: over a name, over white space, over a
 * piece of text. */

static const char *const entities[] = {
  "amp", "apos", "gt", "lt", "quot", NULL
};

/* Room-internal: whether a name may begin with @byte. */
gboolean
sam_scan_is_name_start (char byte)
{
  return g_ascii_isalpha (byte) || byte == '_' || byte == ':' ||
         (byte & 0x80) != 0;
}

static gboolean
is_name (char byte)
{
  return sam_scan_is_name_start (byte) || g_ascii_isdigit (byte) ||
         byte == '-' || byte == '.';
}

/* Room-internal: counts lines and columns up to @where, which must not lie
 * before the last one asked for. A carriage return, alone or before a newline,
 * ends a line. */
void
sam_scan_count_to (SamScan *scan, const char *where)
{
  guint       line = scan->line;
  guint       column = scan->column;
  const char *seen;

  for (seen = scan->seen; seen < where; seen++)
    {
      char byte = *seen;

      if (byte == '\n' ||
          (byte == '\r' && (seen + 1 == scan->end || seen[1] != '\n')))
        {
          line++;
          column = 1;
        }
      else if ((byte & 0xc0) != 0x80)
        {
          column++;
        }
    }

  scan->line = line;
  scan->column = column;
  scan->seen = seen;
}

/* Room-internal: whether @prefix stands at @where. */
gboolean
sam_scan_starts_with (const SamScan *scan,
                      const char    *where,
                      const char    *prefix)
{
  gsize length = strlen (prefix);

  return (gsize) (scan->end - where) >= length &&
         memcmp (where, prefix, length) == 0;
}

/* Room-internal: what comes after the name at @name. */
const char *
sam_scan_skip_name (const SamScan *scan, const char *name)
{
  while (name < scan->end && is_name (*name))
    name++;

  return name;
}

/* Room-internal: what comes after the white space at @space. */
const char *
sam_scan_skip_space (const SamScan *scan, const char *space)
{
  while (space < scan->end && g_ascii_isspace (*space))
    space++;

  return space;
}

/* Room-internal: checks the references in running text or an attribute's value.
 */
SamFault *
sam_scan_check_references (SamScan *scan, const char *from, const char *end)
{
  const char *name;

  while ((from = memchr (from, '&', (gsize) (end - from))) != NULL)
    {
      g_autofree char *entity = NULL;

      if (from + 1 < end && from[1] == '#')
        {
          from++;
          continue;
        }

      name = sam_scan_skip_name (scan, from + 1);
      if (name == from + 1 || name >= end || *name != ';')
        return sam_scan_fault (scan, from, SAM_XML_ERROR_SYNTAX,
                               _ ("write “&” as “&amp;”"));

      entity = g_strndup (from + 1, (gsize) (name - from - 1));
      if (!g_strv_contains (entities, entity))
        return sam_scan_fault (scan, from, SAM_XML_ERROR_REFUSED,
                               _ ("“&%.40s;” is not known here: write the "
                                  "character "
                                  "itself"),
                               entity);
      from = name;
    }

  return NULL;
}
