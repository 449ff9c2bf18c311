// SPDX-License-Identifier: GPL-3.0-or-later

/* What somebody studied, as a file that was damaged or comes from elsewhere:
 * what was read once is written, read and written as the same bytes. */

#include "sam-fuzz.h"
#include "sam-study-file.h"

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamStudy) study = sam_study_file_read (bytes, NULL, &error);
  g_autoptr (SamStudy) again = NULL;

  g_assert_true ((study == NULL) == (error != NULL));
  if (study == NULL)
    return 0;

  first = sam_study_file_write (study);
  again = sam_study_file_read (first, NULL, &error);
  g_assert_no_error (error);
  second = sam_study_file_write (again);
  g_assert_true (g_bytes_equal (first, second));

  return 0;
}
