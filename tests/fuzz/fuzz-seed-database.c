// SPDX-License-Identifier: GPL-3.0-or-later

/* Writes a database of the newest version with a session in it: what the target
 * of databases begins with. Usage: fuzz-seed-database PATH */

#include "sam-test-util.h"

int
main (int argc, char *argv[])
{
  SamTestStore     store = { 0 };
  gsize            size;
  g_autofree char *bytes = NULL;
  g_autoptr (SamSession) session =
      sam_test_prepared_session ("s", 8, SAM_VOTE_BEFORE_AFTER);

  g_return_val_if_fail (argc == 2, 1);

  sam_test_store_set_up (&store, NULL);
  sam_test_create (&store, session);
  sam_test_store_reopen (&store); /* all of it is in the file */
  bytes = sam_test_store_read_bytes (&store, &size);
  g_file_set_contents (argv[1], bytes, (gssize) size, NULL);
  sam_test_store_tear_down (&store, NULL);

  return 0;
}
