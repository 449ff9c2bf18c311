// SPDX-License-Identifier: GPL-3.0-or-later

/* A file that says it holds sessions: opening it, listing it and reading all of
 * it gives what is there or an error, whatever the bytes. */

#include <glib/gstdio.h>

#include "sam-fuzz.h"
#include "sam-test-util.h"

/* Returns: (transfer full): a new folder, on a disk of memory if there is one
 */
static char *
create_folder (void)
{
  g_autofree char *pattern =
      g_strdup_printf ("%s/samenspel-fuzz-XXXXXX",
                       g_access ("/dev/shm", W_OK) == 0 ? "/dev/shm"
                                                        : g_get_tmp_dir ());

  g_assert_nonnull (g_mkdtemp (pattern));

  return g_steal_pointer (&pattern);
}

static void
load (SamDatabase *database, const char *id)
{
  GAsyncResult *kept = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_load_async (database, id, NULL, sam_test_keep_result_cb,
                                &kept);
  result = sam_test_wait_for (&kept);
  session = sam_session_store_load_finish (database, result, &error);
  g_assert_true ((session == NULL) == (error != NULL));
}

static void
read_all (SamDatabase *database)
{
  GAsyncResult *kept = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_list_async (database, NULL, sam_test_keep_result_cb, &kept);
  result = sam_test_wait_for (&kept);
  list = sam_session_store_list_finish (database, result, &error);
  g_assert_true ((list == NULL) == (error != NULL));
  if (list == NULL)
    return;

  for (guint i = 0; i < MIN (4, g_list_model_get_n_items (list)); i++)
    {
      g_autoptr (SamSessionRow) row = g_list_model_get_item (list, i);

      load (database, sam_session_row_get_id (row));
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *folder = create_folder ();
  g_autofree char *path = g_build_filename (folder, "sessions.sqlite", NULL);
  g_autoptr (SamDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  if (g_file_set_contents_full (path, (const char *) data, (gssize) size,
                                G_FILE_SET_CONTENTS_NONE, 0600, NULL))
    {
      database = sam_database_open (path, &error);
      g_assert_true ((database == NULL) == (error != NULL));
    }
  if (database != NULL)
    {
      read_all (database);
      sam_database_close (database);
    }
  sam_test_remove_folder (folder);

  return 0;
}
