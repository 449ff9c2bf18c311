// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-mark-span.h"

/**
 * sam_mark_dup_marked:
 *
 * Returns: (transfer full): what the mark is about
 */
char *
sam_mark_dup_marked (const char *text, const SamMark *mark)
{
  return g_strndup (text + mark->start, mark->end - mark->start);
}

/**
 * sam_mark_get_span:
 * @offset: where @text begins in the field, in characters
 *
 * Returns: where the mark is in the field
 */
SamSpan
sam_mark_get_span (const char *text, const SamMark *mark, int offset)
{
  SamSpan span;

  span.start =
      offset + (int) g_utf8_pointer_to_offset (text, text + mark->start);
  span.end = offset + (int) g_utf8_pointer_to_offset (text, text + mark->end);

  return span;
}

/**
 * sam_span_get_distance:
 *
 * Returns: from the cursor to the span, in characters; 0 if it is in it
 */
int
sam_span_get_distance (const SamSpan *span, int cursor)
{
  if (cursor < span->start)
    return span->start - cursor;

  return MAX (0, cursor - span->end);
}
