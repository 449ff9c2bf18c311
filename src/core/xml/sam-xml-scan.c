// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-xml-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-xml-cursor.h"
#include "sam-xml-encoding.h"

/* The prefilter: one pass over the bytes, before any XML library sees them.
 *
 * It refuses what makes such a library read other files, run for minutes or
 * eat memory: any DTD, huge tags, deep nesting. It also finds the common slips
 * of hand-written XML, since it can say their place and name in plain words.
 * On the way it notes where each element stands: the n-th element that the
 * library finds in a file that passed is the n-th place. */

/* Reads attributes up to the “>” or “/>” of a start tag. */
static SamFault *
scan_attributes (SamScan *scan, const char *tag)
{
  guint n_attributes = 0;

  for (;;)
    {
      const char *before;
      const char *name;
      const char *value;
      const char *end;
      SamFault   *fault;

      before = scan->at;
      scan->at = sam_scan_skip_space (scan, before);
      if (scan->at == scan->end)
        return sam_scan_fault (scan, tag, SAM_XML_ERROR_SYNTAX,
                               _ ("this tag is never closed by “>”"));
      if (*scan->at == '>' || sam_scan_starts_with (scan, scan->at, "/>"))
        return NULL;

      name = scan->at;
      scan->at = sam_scan_skip_space (scan, sam_scan_skip_name (scan, name));
      if (name == before || scan->at == name || scan->at == scan->end ||
          *scan->at != '=')
        return sam_scan_fault (scan, name, SAM_XML_ERROR_SYNTAX,
                               _ ("an attribute as in id=\"a-name\", or “>”, "
                                  "is "
                                  "expected here"));
      if (++n_attributes > SAM_SCAN_MAX_ATTRIBUTES)
        return sam_scan_fault (scan, tag, SAM_XML_ERROR_REFUSED,
                               _ ("a tag may have at most %d attributes"),
                               SAM_SCAN_MAX_ATTRIBUTES);

      value = sam_scan_skip_space (scan, scan->at + 1);
      if (value == scan->end || (*value != '"' && *value != '\''))
        return sam_scan_fault (scan, value, SAM_XML_ERROR_SYNTAX,
                               _ ("the value of an attribute stands in "
                                  "quotes"));

      end = memchr (value + 1, *value, (gsize) (scan->end - value - 1));
      if (end == NULL || memchr (value, '<', (gsize) (end - value)) != NULL)
        return sam_scan_fault (scan, value, SAM_XML_ERROR_SYNTAX,
                               _ ("this quote is not closed, or holds a “<”"));

      fault = sam_scan_check_references (scan, value, end);
      if (fault != NULL)
        return fault;
      scan->at = end + 1;
    }
}

static SamFault *
open_element (SamScan *scan, const char *tag)
{
  SamXmlPlace place = { .start = (gsize) (tag - scan->start) };

  if (scan->depth == SAM_SCAN_MAX_DEPTH)
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_REFUSED,
                           _ ("elements may lie at most %d deep in each other"),
                           SAM_SCAN_MAX_DEPTH);
  if (scan->places->len == scan->max_elements)
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_REFUSED,
                           _ ("a card may have at most %d elements"),
                           (int) scan->max_elements);

  sam_scan_count_to (scan, tag);
  place.line = scan->line;
  place.column = scan->column;
  scan->open[scan->depth++] = scan->places->len;
  g_array_append_val (scan->places, place);

  return NULL;
}

/* Returns: the last element that is still open; there must be one */
static SamXmlPlace *
innermost (SamScan *scan)
{
  return &g_array_index (scan->places, SamXmlPlace,
                         scan->open[scan->depth - 1]);
}

static void
close_element (SamScan *scan)
{
  innermost (scan)->end = (gsize) (scan->at - scan->start);
  scan->depth--;
}

static SamFault *
scan_start_tag (SamScan *scan)
{
  const char *tag = scan->at;
  gboolean    empty;
  SamFault   *fault = open_element (scan, tag);

  if (fault != NULL)
    return fault;

  scan->at = sam_scan_skip_name (scan, tag + 1);
  fault = scan_attributes (scan, tag);
  if (fault != NULL)
    return fault;

  if (scan->at - tag > SAM_SCAN_MAX_TAG_BYTES)
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_REFUSED,
                           _ ("a tag may be at most %d kB long"),
                           SAM_SCAN_MAX_TAG_BYTES / 1024);

  empty = *scan->at == '/';
  scan->at += empty ? 2 : 1;
  if (empty)
    close_element (scan);

  return NULL;
}

static SamFault *
scan_end_tag (SamScan *scan)
{
  const char        *tag = scan->at;
  const char        *end = sam_scan_skip_name (scan, tag + 2);
  const SamXmlPlace *place;
  const char        *name;
  g_autofree char   *found = g_strndup (tag + 2, (gsize) (end - tag - 2));
  g_autofree char   *expected = NULL;

  if (scan->depth == 0)
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_SYNTAX,
                           _ ("“</%.40s>” closes nothing"), found);

  place = innermost (scan);
  name = scan->start + place->start + 1;
  expected = g_strndup (name, (gsize) (sam_scan_skip_name (scan, name) - name));
  scan->at = sam_scan_skip_space (scan, end);
  if (!g_str_equal (found, expected) || scan->at == scan->end ||
      *scan->at != '>')
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_SYNTAX,
                           _ ("“</%.40s>” is expected here, to close the one "
                              "of "
                              "line %u"),
                           expected, place->line);

  scan->at++;
  close_element (scan);

  return NULL;
}

/* Skips what begins at @scan->at and ends with @close. */
static SamFault *
skip_to (SamScan *scan, const char *close)
{
  const char *start = scan->at;
  const char *end = g_strstr_len (start, scan->end - start, close);

  if (end == NULL)
    return sam_scan_fault (scan, start, SAM_XML_ERROR_SYNTAX,
                           _ ("what begins here is never closed by “%s”"),
                           close);

  scan->at = end + strlen (close);

  return NULL;
}

static SamFault *
scan_comment (SamScan *scan)
{
  const char *text = scan->at + strlen ("<!--");
  const char *end = g_strstr_len (text, scan->end - text, "--");

  if (end != NULL && !sam_scan_starts_with (scan, end, "-->"))
    return sam_scan_fault (scan, end, SAM_XML_ERROR_SYNTAX,
                           _ ("a comment may not have “--” in it"));

  return skip_to (scan, "-->");
}

static SamFault *
scan_markup (SamScan *scan)
{
  const char *tag = scan->at;

  if (sam_scan_starts_with (scan, tag, "<!--"))
    return scan_comment (scan);
  if (sam_scan_starts_with (scan, tag, "<![CDATA["))
    return skip_to (scan, "]]>");
  if (sam_scan_starts_with (scan, tag, "<?"))
    return skip_to (scan, "?>");
  if (sam_scan_starts_with (scan, tag, "<!"))
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_REFUSED,
                           _ ("a card has no DOCTYPE and no entities of its "
                              "own: "
                              "take this out"));
  if (sam_scan_starts_with (scan, tag, "</"))
    return scan_end_tag (scan);
  if (tag + 1 == scan->end || !sam_scan_is_name_start (tag[1]))
    return sam_scan_fault (scan, tag, SAM_XML_ERROR_SYNTAX,
                           _ ("write “<” as “&lt;”"));

  return scan_start_tag (scan);
}

static SamFault *
say_open (SamScan *scan)
{
  const SamXmlPlace *place = innermost (scan);

  return sam_fault_new (SAM_XML_ERROR_SYNTAX, place->line, place->column,
                        _ ("this element is never closed"));
}

static SamFault *
scan_all (SamScan *scan)
{
  while (scan->at < scan->end)
    {
      const char *text = scan->at;
      SamFault   *fault;

      scan->at = memchr (text, '<', (gsize) (scan->end - text));
      if (scan->at == NULL)
        scan->at = scan->end;

      fault = sam_scan_check_references (scan, text, scan->at);
      if (fault == NULL && scan->at < scan->end)
        fault = scan_markup (scan);
      if (fault != NULL)
        return fault;
    }

  return scan->depth == 0 ? NULL : say_open (scan);
}

/**
 * sam_xml_scan:
 * @bytes: the whole of a card file
 * @places: (out) (transfer full) (element-type SamXmlPlace): where each element
 *   stands, in document order; %NULL if there is a fault
 *
 * Looks through a file before it is parsed.
 *
 * Returns: (transfer full) (nullable): the first thing that speaks against
 *   parsing it, or %NULL
 */
SamFault *
sam_xml_scan (GBytes *bytes, const SamXmlLimits *limits, GArray **places)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);
  SamFault   *fault = sam_xml_encoding_check (data, size, limits);
  SamScan scan = { .line = 1, .column = 1, .max_elements = limits->elements };

  *places = NULL;
  if (fault != NULL)
    return fault;

  scan.start = data;
  scan.end = data + size;
  scan.at = data + sam_xml_encoding_skip_mark (data, size);
  scan.seen = scan.at;
  scan.places = g_array_new (FALSE, FALSE, sizeof (SamXmlPlace));

  fault = scan_all (&scan);
  if (fault == NULL)
    *places = scan.places;
  else
    g_array_unref (scan.places);

  return fault;
}
