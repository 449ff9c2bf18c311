// SPDX-License-Identifier: GPL-3.0-or-later

/* An agenda from a colleague: whatever can be read can be written and read
 * again. */

#include "sam-agenda-file.h"
#include "sam-fuzz.h"

static SamDeckShelf *
get_shelf (void)
{
  static SamDeckShelf *shelf = NULL;

  if (shelf == NULL)
    shelf = sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "en");

  return shelf;
}

static void
write_and_read (SamAgenda *agenda)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) again = NULL;
  g_autoptr (GBytes) bytes =
      sam_agenda_file_write (agenda, get_shelf (), &error);

  /* An own card that did not come along is a reason not to write. */
  if (bytes == NULL)
    {
      g_assert_nonnull (error);
      return;
    }

  again = sam_agenda_file_read (bytes, get_shelf (), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sam_agenda_get_n_blocks (sam_import_get_agenda (again)), ==,
                    sam_agenda_get_n_blocks (agenda));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamImport) import =
      sam_agenda_file_read (bytes, get_shelf (), NULL, &error);

  g_assert_true ((import == NULL) == (error != NULL));
  if (import == NULL)
    return 0;

  for (guint i = 0; i < sam_import_get_n_lines (import); i++)
    g_assert_true (
        g_utf8_validate (sam_import_get_line_title (import, i), -1, NULL));
  write_and_read (sam_import_get_agenda (import));

  return 0;
}
