// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-deck-encoding.h"
#include "sam-deck-fault.h"

/* The prefilter: one pass over the bytes, before any XML library sees them.
 *
 * It refuses what makes such a library read other files, run for minutes or
 * eat memory: any DTD, huge tags, deep nesting. It also finds the common slips
 * of hand-written XML, since it can say their place and name in plain words.
 * On the way it notes where each element stands: the n-th element that the
 * library finds in a file that passed is the n-th place. */

typedef struct
{
  const char *start;  /* of the file */
  const char *end;    /* of the file */
  const char *at;     /* how far it is read */
  const char *seen;   /* how far lines and columns are counted */
  guint       line;   /* of @seen, from 1 */
  guint       column; /* of @seen, from 1, in characters */
  GArray     *places; /* (element-type SamPlace) (owned) */
  guint       open[SAM_SCAN_MAX_DEPTH]; /* indices into @places */
  guint       depth;
} Scan;

static const char *const entities[] = {
  "amp", "apos", "gt", "lt", "quot", NULL
};

static gboolean
is_name_start (char byte)
{
  return g_ascii_isalpha (byte) || byte == '_' || byte == ':' ||
         (byte & 0x80) != 0;
}

static gboolean
is_name (char byte)
{
  return is_name_start (byte) || g_ascii_isdigit (byte) || byte == '-' ||
         byte == '.';
}

/* Counts lines and columns up to @where, which must not lie before the last
 * one asked for. A carriage return, alone or before a newline, ends a line. */
static void
count_to (Scan *scan, const char *where)
{
  for (; scan->seen < where; scan->seen++)
    {
      char byte = *scan->seen;

      if (byte == '\n' || (byte == '\r' && (scan->seen + 1 == scan->end ||
                                            scan->seen[1] != '\n')))
        {
          scan->line++;
          scan->column = 1;
        }
      else if ((byte & 0xc0) != 0x80)
        {
          scan->column++;
        }
    }
}

#define fault_at(scan, where, code, ...) \
  (count_to (scan, where), \
   sam_fault_new (code, (scan)->line, (scan)->column, __VA_ARGS__))

static gboolean
starts_with (const Scan *scan, const char *where, const char *prefix)
{
  gsize length = strlen (prefix);

  return (gsize) (scan->end - where) >= length &&
         memcmp (where, prefix, length) == 0;
}

static const char *
find (const Scan *scan, const char *from, const char *what)
{
  return g_strstr_len (from, scan->end - from, what);
}

static const char *
skip_name (const Scan *scan, const char *name)
{
  while (name < scan->end && is_name (*name))
    name++;

  return name;
}

static const char *
skip_space (const Scan *scan, const char *space)
{
  while (space < scan->end && g_ascii_isspace (*space))
    space++;

  return space;
}

/* Checks the references in running text or an attribute's value. */
static SamFault *
check_references (Scan *scan, const char *from, const char *end)
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

      name = skip_name (scan, from + 1);
      if (name == from + 1 || name >= end || *name != ';')
        return fault_at (scan, from, SAM_DECK_ERROR_SYNTAX,
                         _ ("write “&” as “&amp;”"));

      entity = g_strndup (from + 1, (gsize) (name - from - 1));
      if (!g_strv_contains (entities, entity))
        return fault_at (scan, from, SAM_DECK_ERROR_REFUSED,
                         _ ("“&%.40s;” is not known here: write the character "
                            "itself"),
                         entity);
      from = name;
    }

  return NULL;
}

/* Reads attributes up to the “>” or “/>” of a start tag. */
static SamFault *
scan_attributes (Scan *scan, const char *tag)
{
  guint n_attributes = 0;

  for (;;)
    {
      const char *name;
      const char *value;
      const char *end;
      SamFault   *fault;

      scan->at = skip_space (scan, scan->at);
      if (scan->at == scan->end)
        return fault_at (scan, tag, SAM_DECK_ERROR_SYNTAX,
                         _ ("this tag is never closed by “>”"));
      if (*scan->at == '>' || starts_with (scan, scan->at, "/>"))
        return NULL;

      name = scan->at;
      scan->at = skip_space (scan, skip_name (scan, name));
      if (scan->at == name || scan->at == scan->end || *scan->at != '=')
        return fault_at (scan, name, SAM_DECK_ERROR_SYNTAX,
                         _ ("an attribute as in id=\"a-name\", or “>”, is "
                            "expected here"));
      if (++n_attributes > SAM_SCAN_MAX_ATTRIBUTES)
        return fault_at (scan, tag, SAM_DECK_ERROR_REFUSED,
                         _ ("a tag may have at most %d attributes"),
                         SAM_SCAN_MAX_ATTRIBUTES);

      value = skip_space (scan, scan->at + 1);
      if (value == scan->end || (*value != '"' && *value != '\''))
        return fault_at (scan, value, SAM_DECK_ERROR_SYNTAX,
                         _ ("the value of an attribute stands in quotes"));

      end = memchr (value + 1, *value, (gsize) (scan->end - value - 1));
      if (end == NULL || memchr (value, '<', (gsize) (end - value)) != NULL)
        return fault_at (scan, value, SAM_DECK_ERROR_SYNTAX,
                         _ ("this quote is not closed, or holds a “<”"));

      fault = check_references (scan, value, end);
      if (fault != NULL)
        return fault;
      scan->at = end + 1;
    }
}

static SamFault *
open_element (Scan *scan, const char *tag)
{
  SamPlace place = { .start = (gsize) (tag - scan->start) };

  if (scan->depth == SAM_SCAN_MAX_DEPTH)
    return fault_at (scan, tag, SAM_DECK_ERROR_REFUSED,
                     _ ("elements may lie at most %d deep in each other"),
                     SAM_SCAN_MAX_DEPTH);
  if (scan->places->len == SAM_SCAN_MAX_ELEMENTS)
    return fault_at (scan, tag, SAM_DECK_ERROR_REFUSED,
                     _ ("a card may have at most %d elements"),
                     SAM_SCAN_MAX_ELEMENTS);

  count_to (scan, tag);
  place.line = scan->line;
  place.column = scan->column;
  scan->open[scan->depth++] = scan->places->len;
  g_array_append_val (scan->places, place);

  return NULL;
}

static void
close_element (Scan *scan)
{
  guint element = scan->open[--scan->depth];

  g_array_index (scan->places, SamPlace, element).end =
      (gsize) (scan->at - scan->start);
}

static SamFault *
scan_start_tag (Scan *scan)
{
  const char *tag = scan->at;
  gboolean    empty;
  SamFault   *fault = open_element (scan, tag);

  if (fault != NULL)
    return fault;

  scan->at = skip_name (scan, tag + 1);
  fault = scan_attributes (scan, tag);
  if (fault != NULL)
    return fault;

  if (scan->at - tag > SAM_SCAN_MAX_TAG_BYTES)
    return fault_at (scan, tag, SAM_DECK_ERROR_REFUSED,
                     _ ("a tag may be at most %d kB long"),
                     SAM_SCAN_MAX_TAG_BYTES / 1024);

  empty = *scan->at == '/';
  scan->at += empty ? 2 : 1;
  if (empty)
    close_element (scan);

  return NULL;
}

static SamFault *
scan_end_tag (Scan *scan)
{
  const char      *tag = scan->at;
  const char      *end = skip_name (scan, tag + 2);
  const SamPlace  *place;
  const char      *name;
  g_autofree char *found = g_strndup (tag + 2, (gsize) (end - tag - 2));
  g_autofree char *expected = NULL;

  if (scan->depth == 0)
    return fault_at (scan, tag, SAM_DECK_ERROR_SYNTAX,
                     _ ("“</%.40s>” closes nothing"), found);

  place = &g_array_index (scan->places, SamPlace, scan->open[scan->depth - 1]);
  name = scan->start + place->start + 1;
  expected = g_strndup (name, (gsize) (skip_name (scan, name) - name));
  scan->at = skip_space (scan, end);
  if (!g_str_equal (found, expected) || scan->at == scan->end ||
      *scan->at != '>')
    return fault_at (scan, tag, SAM_DECK_ERROR_SYNTAX,
                     _ ("“</%.40s>” is expected here, to close the one of "
                        "line %u"),
                     expected, place->line);

  scan->at++;
  close_element (scan);

  return NULL;
}

/* Skips what begins at @scan->at and ends with @close. */
static SamFault *
skip_to (Scan *scan, const char *close)
{
  const char *start = scan->at;
  const char *end = find (scan, start, close);

  if (end == NULL)
    return fault_at (scan, start, SAM_DECK_ERROR_SYNTAX,
                     _ ("what begins here is never closed by “%s”"), close);

  scan->at = end + strlen (close);

  return NULL;
}

static SamFault *
scan_markup (Scan *scan)
{
  const char *tag = scan->at;

  if (starts_with (scan, tag, "<!--"))
    return skip_to (scan, "-->");
  if (starts_with (scan, tag, "<![CDATA["))
    return skip_to (scan, "]]>");
  if (starts_with (scan, tag, "<?"))
    return skip_to (scan, "?>");
  if (starts_with (scan, tag, "<!"))
    return fault_at (scan, tag, SAM_DECK_ERROR_REFUSED,
                     _ ("a card has no DOCTYPE and no entities of its own: "
                        "take this out"));
  if (starts_with (scan, tag, "</"))
    return scan_end_tag (scan);
  if (tag + 1 == scan->end || !is_name_start (tag[1]))
    return fault_at (scan, tag, SAM_DECK_ERROR_SYNTAX,
                     _ ("write “<” as “&lt;”"));

  return scan_start_tag (scan);
}

static SamFault *
scan_all (Scan *scan)
{
  while (scan->at < scan->end)
    {
      const char *text = scan->at;
      SamFault   *fault;

      scan->at = memchr (text, '<', (gsize) (scan->end - text));
      if (scan->at == NULL)
        scan->at = scan->end;

      fault = check_references (scan, text, scan->at);
      if (fault == NULL && scan->at < scan->end)
        fault = scan_markup (scan);
      if (fault != NULL)
        return fault;
    }

  if (scan->depth > 0)
    {
      const SamPlace *place =
          &g_array_index (scan->places, SamPlace, scan->open[scan->depth - 1]);

      return sam_fault_new (SAM_DECK_ERROR_SYNTAX, place->line, place->column,
                            _ ("this element is never closed"));
    }

  return NULL;
}

/**
 * sam_deck_scan:
 * @bytes: the whole of a card file
 * @places: (out) (transfer full) (element-type SamPlace): where each element
 *   stands, in document order; %NULL if there is a fault
 *
 * Looks through a file before it is parsed.
 *
 * Returns: (transfer full) (nullable): the first thing that speaks against
 *   parsing it, or %NULL
 */
SamFault *
sam_deck_scan (GBytes *bytes, GArray **places)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);
  SamFault   *fault = sam_deck_encoding_check (data, size);
  Scan        scan = { .line = 1, .column = 1 };

  *places = NULL;
  if (fault != NULL)
    return fault;

  scan.start = data;
  scan.end = data + size;
  scan.at = data + sam_deck_encoding_skip_mark (data, size);
  scan.seen = scan.at;
  scan.places = g_array_new (FALSE, FALSE, sizeof (SamPlace));

  fault = scan_all (&scan);
  if (fault == NULL)
    *places = scan.places;
  else
    g_array_unref (scan.places);

  return fault;
}
