// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "sam-fault-vfs.h"
#include "sam-figures.h"
#include "sam-messages.h"
#include "sam-reserve.h"
#include "sam-store-deeds.h"
#include "sam-upkeep.h"

/*
 * A disk that fails at the n-th operation, for every n there is: once, from
 * then on, or for want of room. What was said to be saved is there, what was
 * not said is there or not as a whole, and once the disk is well again one goes
 * on where one was. The first run, without any fault, says what should be on
 * the disk after each change.
 */

/* In ./dev test every so many-th operation; a prime, so that all sorts of them
 * have their turn. */
#define QUICK_STRIDE 13

#define ASKED "0 lost, 0 crashes, a plain message, goes on"

static const char *const fault_names[SAM_N_FAULTS] = {
  "an error once", "errors from then on", "a full disk", "a reserve"
};

typedef struct
{
  SamTestStore store;
  GPtrArray   *dumps;   /* (element-type utf8) (owned): before and after each */
  char        *reserve; /* (owned) */
  guint        n_refused;
} Fixture;

static void
fixture_set_up (Fixture *self)
{
  sam_test_store_set_up (&self->store, NULL);
  self->reserve = g_strconcat (self->store.path, ".reserve", NULL);
}

static void
fixture_tear_down (Fixture *self)
{
  sam_test_store_tear_down (&self->store, NULL);
  g_free (self->reserve);
}

/* One change while the disk may fail. */
static void
do_deed (Fixture *self, guint deed)
{
  const char      *before = g_ptr_array_index (self->dumps, deed);
  const char      *after = g_ptr_array_index (self->dumps, deed + 1);
  g_autofree char *dump = NULL;
  g_autoptr (GError) error = NULL;

  if (sam_store_deeds_do (&self->store, deed, &error))
    return;

  self->n_refused++;
  sam_messages_assert_known (error);
  sam_fault_vfs_disarm ();
  dump = sam_store_deeds_dump (&self->store);
  if (g_str_equal (dump, after))
    return;

  g_assert_cmpstr (dump, ==, before);
  g_clear_error (&error);
  sam_store_deeds_do (&self->store, deed, &error);
  g_assert_no_error (error);
}

/* Returns: how many operations it took */
static guint
run_with (Fixture *self, SamFault fault, guint nth)
{
  guint            n_done;
  const guint      n = sam_store_deeds_get_n ();
  g_autofree char *dump = NULL;

  fixture_set_up (self);
  if (fault == SAM_FAULT_FULL_RESERVED)
    g_assert_true (sam_reserve_make (self->store.path));
  sam_fault_vfs_arm (fault, nth, self->reserve);
  for (guint i = 0; i < n; i++)
    do_deed (self, i);
  n_done = sam_fault_vfs_disarm ();

  sam_test_store_reopen (&self->store);
  dump = sam_store_deeds_dump (&self->store);
  g_assert_cmpstr (dump, ==, g_ptr_array_index (self->dumps, n));
  fixture_tear_down (self);

  return n_done;
}

static void
play_in_peace (Fixture *self)
{
  self->dumps = g_ptr_array_new_with_free_func (g_free);
  fixture_set_up (self);
  g_ptr_array_add (self->dumps, sam_store_deeds_dump (&self->store));
  for (guint i = 0; i < sam_store_deeds_get_n (); i++)
    {
      g_autoptr (GError) error = NULL;

      sam_store_deeds_do (&self->store, i, &error);
      g_assert_no_error (error);
      g_ptr_array_add (self->dumps, sam_store_deeds_dump (&self->store));
    }
  fixture_tear_down (self);
}

static void
test_every_operation (gconstpointer data)
{
  const SamFault fault = (SamFault) GPOINTER_TO_UINT (data);
  const guint    stride =
      sam_figures_choose (QUICK_STRIDE, 1) > 1 ? QUICK_STRIDE : 1;
  Fixture self = { 0 };
  guint   n_operations;
  guint   n_runs = 0;

  sam_fault_vfs_install ();
  play_in_peace (&self);
  n_operations = run_with (&self, fault, 0);
  g_assert_cmpuint (n_operations, >, 50);
  for (guint nth = 1; nth <= n_operations; nth += stride)
    {
      run_with (&self, fault, nth);
      n_runs++;
    }
  sam_fault_vfs_remove ();
  g_ptr_array_unref (self.dumps);

  sam_figures_say (fault >= SAM_FAULT_FULL_ON ? "R3" : "R4", TRUE, ASKED,
                   "%s: %u of %u operations in %u changes, %u refused, 0 lost",
                   fault_names[fault], n_runs, n_operations,
                   sam_store_deeds_get_n (), self.n_refused);
  if (fault == SAM_FAULT_FULL_RESERVED)
    g_assert_cmpuint (self.n_refused, ==, 0);
  else
    g_assert_cmpuint (self.n_refused, >=, n_runs / 2);
}

/* Opening it, likewise: refused with a word, or done; and then all is there. */
static void
test_opening (void)
{
  Fixture          self = { 0 };
  guint            n_operations = G_MAXUINT;
  guint            n_runs = 0;
  g_autofree char *dump = NULL;

  sam_fault_vfs_install ();
  fixture_set_up (&self);
  sam_store_deeds_do_all (&self.store);
  dump = sam_store_deeds_dump (&self.store);
  for (guint fault = 0; fault < SAM_N_FAULTS - 1; fault++)
    for (guint nth = 0; nth <= n_operations; nth++)
      {
        g_autofree char *again = NULL;
        g_autoptr (GError) error = NULL;

        sam_database_close (self.store.database);
        while (g_main_context_iteration (NULL, FALSE))
          ;
        g_assert_finalize_object (g_steal_pointer (&self.store.database));

        n_runs += nth > 0;
        sam_fault_vfs_arm ((SamFault) fault, nth, NULL);
        self.store.database = sam_database_open (self.store.path, &error);
        if (nth == 0)
          n_operations = sam_fault_vfs_disarm ();
        sam_fault_vfs_disarm ();
        if (self.store.database == NULL)
          {
            sam_messages_assert_known (error);
            g_clear_error (&error);
            self.store.database = sam_database_open (self.store.path, &error);
          }
        g_assert_no_error (error);
        again = sam_store_deeds_dump (&self.store);
        g_assert_cmpstr (again, ==, dump);
      }
  fixture_tear_down (&self);
  sam_fault_vfs_remove ();
  sam_figures_say ("R4", TRUE, ASKED, "while opening: %u times, 0 lost",
                   n_runs);
}

/* A backup that fails takes nothing with it. */
static void
test_backing_up (void)
{
  Fixture          self = { 0 };
  guint            n_operations = G_MAXUINT;
  guint            n_runs = 0;
  g_autofree char *dump = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);

  sam_fault_vfs_install ();
  fixture_set_up (&self);
  sam_store_deeds_do_all (&self.store);
  dump = sam_store_deeds_dump (&self.store);
  for (guint fault = 0; fault < SAM_N_FAULTS - 1; fault++)
    for (guint nth = 0; nth <= n_operations; nth++)
      {
        g_autofree char *again = NULL;
        g_autoptr (SamUpkeep) upkeep =
            sam_upkeep_new (self.store.database, clock);
        g_autoptr (GAsyncResult) result = NULL;
        g_autoptr (GError) error = NULL;

        n_runs += nth > 0;
        sam_fault_vfs_arm ((SamFault) fault, nth, NULL);
        sam_upkeep_back_up_async (upkeep, sam_test_keep_result_cb, &result);
        if (!sam_upkeep_back_up_finish (upkeep, sam_test_wait_for (&result),
                                        &error))
          sam_messages_assert_known (error);
        if (nth == 0)
          n_operations = sam_fault_vfs_disarm ();
        sam_fault_vfs_disarm ();
        again = sam_store_deeds_dump (&self.store);
        g_assert_cmpstr (again, ==, dump);
      }
  fixture_tear_down (&self);
  sam_fault_vfs_remove ();
  sam_figures_say ("R4", TRUE, ASKED, "while backing up: %u times, 0 lost",
                   n_runs);
}

/* What is in the way of the file, and what stands in the message then. */

static void
take_away_rights (SamTestStore *self)
{
  g_assert_cmpint (g_chmod (self->directory, 0500), ==, 0);
}

static void
make_unreadable (SamTestStore *self)
{
  g_assert_cmpint (g_chmod (self->path, 0000), ==, 0);
}

static void
put_a_folder_there (SamTestStore *self)
{
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_cmpint (g_mkdir (self->path, 0700), ==, 0);
}

static void
lead_astray (SamTestStore *self)
{
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_cmpint (symlink (self->path, self->path), ==, 0);
}

static const struct
{
  const char *name;
  void (*prepare) (SamTestStore *self);
} obstacles[] = {
  { "a folder that is read-only", take_away_rights },
  { "a file that nobody may read", make_unreadable },
  { "a folder with its name", put_a_folder_there },
  { "a link to itself", lead_astray },
};

/* Root may do everything. */
static gboolean
is_ordinary_user (void)
{
  if (geteuid () != 0)
    return TRUE;

  g_test_fail_printf ("run the tests as an ordinary user");
  return FALSE;
}

static void
close_store (SamTestStore *self)
{
  sam_database_close (self->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&self->database));
}

static void
test_obstacles (void)
{
  if (!is_ordinary_user ())
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (obstacles); i++)
    {
      SamTestStore store;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", obstacles[i].name);
      sam_test_store_set_up (&store, NULL);
      close_store (&store);
      obstacles[i].prepare (&store);

      store.database = sam_database_open (store.path, &error);
      g_assert_null (store.database);
      g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_READ_ONLY);
      sam_messages_assert_known (error);

      g_chmod (store.directory, 0700);
      sam_test_store_tear_down (&store, NULL);
    }
  sam_figures_say ("R4", TRUE, ASKED,
                   "%" G_GSIZE_FORMAT " things in the way of the file, each "
                   "with a plain message",
                   G_N_ELEMENTS (obstacles));
}

/* The folder loses its rights, or is gone, while the team is at it: what was
 * saved before stays, and what can be saved is. */
static void
test_rights_are_lost_meanwhile (void)
{
  SamTestStore     store;
  g_autofree char *dump = NULL;
  g_autofree char *after = NULL;

  if (!is_ordinary_user ())
    return;

  sam_test_store_set_up (&store, NULL);
  take_away_rights (&store);
  for (guint i = 0; i < sam_store_deeds_get_n (); i++)
    {
      g_autoptr (GError) error = NULL;

      if (!sam_store_deeds_do (&store, i, &error))
        sam_messages_assert_known (error);
    }
  dump = sam_store_deeds_dump (&store);
  g_chmod (store.directory, 0700);
  sam_test_store_reopen (&store);
  after = sam_store_deeds_dump (&store);
  g_assert_cmpstr (after, ==, dump);
  sam_test_store_tear_down (&store, NULL);
  sam_figures_say ("R4", TRUE, ASKED,
                   "rights lost before %u changes, 0 lost of what was saved",
                   sam_store_deeds_get_n ());
}

/* Returns: (transfer full): a path longer than any that Linux takes, of names
 * that it takes; SQLite makes one of many slashes */
static char *
dup_long_path (void)
{
  g_autofree char *name = g_strnfill (200, 'a');
  GString         *path = g_string_new (g_get_tmp_dir ());

  while (path->len <= PATH_MAX)
    g_string_append_printf (path, "/%s", name);

  return g_string_free (path, FALSE);
}

static void
test_too_long_a_path (void)
{
  g_autofree char  *name = g_strnfill (300, 'a');
  g_autofree char  *long_name = g_build_filename (g_get_tmp_dir (), name, NULL);
  g_autofree char  *long_path = dup_long_path ();
  const char *const paths[] = { long_name, long_path };

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (sam_database_open (paths[i], &error));
      g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_READ_ONLY);
      sam_messages_assert_known (error);
    }
  sam_figures_say ("R4", TRUE, ASKED,
                   "%" G_GSIZE_FORMAT " paths too long, each with a plain "
                   "message",
                   G_N_ELEMENTS (paths));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/faults/every-operation/error-once",
                        GUINT_TO_POINTER (SAM_FAULT_ERROR_ONCE),
                        test_every_operation);
  g_test_add_data_func ("/faults/every-operation/errors-from-then-on",
                        GUINT_TO_POINTER (SAM_FAULT_ERROR_ON),
                        test_every_operation);
  g_test_add_data_func ("/faults/every-operation/full",
                        GUINT_TO_POINTER (SAM_FAULT_FULL_ON),
                        test_every_operation);
  g_test_add_data_func ("/faults/every-operation/reserve",
                        GUINT_TO_POINTER (SAM_FAULT_FULL_RESERVED),
                        test_every_operation);
  g_test_add_func ("/faults/opening", test_opening);
  g_test_add_func ("/faults/backing-up", test_backing_up);
  g_test_add_func ("/faults/obstacles", test_obstacles);
  g_test_add_func ("/faults/rights-are-lost-meanwhile",
                   test_rights_are_lost_meanwhile);
  g_test_add_func ("/faults/too-long-a-path", test_too_long_a_path);

  return g_test_run ();
}
