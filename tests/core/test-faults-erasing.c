// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include "sam-erase.h"

#include <string.h>

#include "sam-backup.h"
#include "sam-fault-vfs.h"
#include "sam-messages.h"
#include "sam-store-deeds.h"
#include "sam-upkeep.h"

/* Erasing what the team wrote, while the disk fails. */

/* Every so many-th operation, since each run makes a backup; a prime, so that
 * all sorts of them have their turn. */
#define STRIDE 29

static void
back_up (SamTestStore *self, GDateTime *now)
{
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamUpkeep) upkeep = sam_upkeep_new (self->database, clock);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_upkeep_back_up_async (upkeep, sam_test_keep_result_cb, &result);
  sam_upkeep_back_up_finish (upkeep, sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

static gboolean
erase (SamTestStore *self, GDateTime *now, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_erase_session_async (self->database, "s", now, sam_test_keep_result_cb,
                           &result);

  return sam_erase_finish (self->database, sam_test_wait_for (&result), NULL,
                           error);
}

static void
assert_not_in (const char *path)
{
  gsize            size;
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  g_assert_null (memmem (bytes, size, "all three", 9));
  g_assert_null (memmem (bytes, size, "it is honest", 12));
}

/* Returns: how many operations it took */
static guint
erase_with (SamFault fault, guint nth)
{
  guint        n_operations;
  SamTestStore store;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 12, 7, 12, 0, 0);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  sam_test_store_set_up (&store, NULL);
  sam_store_deeds_do_all (&store);
  back_up (&store, now);

  sam_fault_vfs_arm (fault, nth, NULL);
  if (!erase (&store, now, &error))
    sam_messages_assert_known (error);
  n_operations = sam_fault_vfs_disarm ();

  g_clear_error (&error);
  erase (&store, now, &error);
  g_assert_no_error (error);
  sam_test_store_reopen (&store);
  assert_not_in (store.path);
  backups = sam_backup_list (store.path);
  for (guint i = 0; i < backups->len; i++)
    assert_not_in (((SamBackup *) g_ptr_array_index (backups, i))->path);
  sam_test_store_tear_down (&store, NULL);

  return n_operations;
}

/* What was to be erased and was not is erased by the next run, here and in the
 * backups. */
static void
test_erasing (void)
{
  sam_fault_vfs_install ();
  for (guint fault = 0; fault < SAM_N_FAULTS - 1; fault++)
    {
      const guint n = erase_with ((SamFault) fault, 0);

      g_assert_cmpuint (n, >, STRIDE);
      for (guint nth = 1; nth <= n; nth += STRIDE)
        erase_with ((SamFault) fault, nth);
    }
  sam_fault_vfs_remove ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/faults-erasing/the-next-run-goes-on", test_erasing);

  return g_test_run ();
}
