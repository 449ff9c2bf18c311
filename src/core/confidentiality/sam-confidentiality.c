// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-confidentiality.h"

#include "sam-scan-private.h"

/* What looks like a person's data in a text, and what could stand there
 * instead. Only advice comes of it: nothing is refused and nothing is kept. */

static int
compare_marks (gconstpointer a, gconstpointer b)
{
  const SamMark *one = *(SamMark *const *) a;
  const SamMark *other = *(SamMark *const *) b;

  return (one->start > other->start) - (one->start < other->start);
}

/**
 * sam_confidentiality_find:
 * @text: what somebody wrote; bytes that are no UTF-8 stand for nothing
 * @kinds: what to look for
 * @language: “nl” or “en”, of what is to stand there instead if the text itself
 *   does not tell in which of the two it is
 * @this_year: of the calendar; a date of the last fifteen years is no date of
 *   birth unless the text says so
 *
 * Looks for what tells who somebody is. Dutch and English texts are understood,
 * also in one. Takes time in proportion to the length of @text.
 *
 * Returns: (transfer full) (element-type SamMark): the places, in the order of
 *   the text; they do not overlap
 */
GPtrArray *
sam_confidentiality_find (const char  *text,
                          SamMarkKinds kinds,
                          const char  *language,
                          int          this_year)
{
  SamScan    scan = { .this_year = this_year, .kinds = kinds };
  GPtrArray *marks;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  /* What was found is not looked at again, so the surest come first. */
  sam_scan_init (&scan, text, language);
  sam_scan_find_emails (&scan);
  sam_scan_find_dates (&scan);
  sam_scan_find_phones (&scan);
  sam_scan_find_service_numbers (&scan);
  sam_scan_find_addresses (&scan);
  if ((kinds & SAM_MARK_NAME) != 0)
    sam_scan_find_people (&scan);

  marks = g_steal_pointer (&scan.marks);
  sam_scan_clear (&scan);
  g_ptr_array_sort (marks, compare_marks);

  return marks;
}
