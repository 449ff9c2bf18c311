// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-deck-folder.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "sam-deck-reader.h"
#include "sam-xml-load.h"

/* Keeping a card: a copy of its file in the folder of one's own cards. */

/* Nobody keeps this many versions of one card. */
#define MAX_NAMES 100

static gboolean
make_folder (const char *path, GError **error)
{
  int code;

  if (g_mkdir_with_parents (path, 0700) == 0)
    return TRUE;

  code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("The card was not kept, as the folder “%s” cannot be made: "
                  "%s. Nothing else has changed. Look whether the disk is full "
                  "and whether you may write there"),
               path, g_strerror (code));

  return FALSE;
}

/* Returns: (transfer full) (nullable): the content, or %NULL if there is no
 *   such file or it is none of ours to read */
static GBytes *
peek (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return sam_xml_load (file, NULL, NULL);
}

/* Finds a name that is free or that holds the same bytes already; id and
 * language are letters, digits and hyphens, so the name is safe.
 *
 * Returns: (transfer full) (nullable): a path; with @same set if it needs no
 *   writing */
static char *
find_path (const char *folder, SamCard *card, GBytes *bytes, gboolean *same)
{
  for (guint n = 1; n <= MAX_NAMES; n++)
    {
      g_autofree char *number =
          n == 1 ? g_strdup ("") : g_strdup_printf ("-%u", n);
      g_autofree char *name =
          g_strconcat (sam_card_get_id (card), ".",
                       sam_card_get_language (card), number, ".xml", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) found = peek (path);

      *same = found != NULL && g_bytes_equal (found, bytes);
      if (*same ||
          !g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return g_steal_pointer (&path);
    }

  return NULL;
}

static gboolean
write_file (const char *path, GBytes *bytes, GError **error)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GError) local_error = NULL;

  if (g_file_set_contents_full (path, data, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT |
                                    G_FILE_SET_CONTENTS_DURABLE,
                                0600, &local_error))
    return TRUE;

  g_set_error (error, local_error->domain, local_error->code,
               _ ("The card was not kept: %s. Nothing else has changed. Look "
                  "whether the disk is full and whether you may write there"),
               local_error->message);

  return FALSE;
}

/* Room-internal: writes @bytes, if they are a card, into @folder, which is made
 * if need be. No other file is ever overwritten.
 *
 * Returns: (transfer full): the copy, or %NULL with @error set */
GFile *
sam_deck_folder_keep (GFile *folder, GBytes *bytes, GError **error)
{
  gboolean         same;
  g_autofree char *folder_path = g_file_get_path (folder);
  g_autofree char *path = NULL;
  g_autoptr (SamCard) card =
      sam_deck_reader_parse (bytes, SAM_XML_LENIENT, NULL, error);

  if (card == NULL || !make_folder (folder_path, error))
    return NULL;

  path = find_path (folder_path, card, bytes, &same);
  if (path == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("The card was not kept, as there are too many versions "
                      "of it. Take some away from the folder “%s”"),
                   folder_path);
      return NULL;
    }

  if (!same && !write_file (path, bytes, error))
    return NULL;

  return g_file_new_for_path (path);
}
