// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include <glib/gstdio.h>
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-backup.h"
#include "sam-condition.h"
#include "sam-fault-vfs.h"
#include "sam-figures.h"
#include "sam-messages.h"
#include "sam-store-deeds.h"
#include "sam-upkeep.h"

/*
 * A file that is not what we wrote: a bit flipped, cut off, or something else
 * altogether. We never crash, never show words that nobody wrote as a note,
 * keep the file, and offer the last backup.
 */

#define QUICK_FLIPS 60
#define ALL_FLIPS 1000
#define QUICK_CUTS 12
#define ALL_CUTS 200

/* Notes that SQLite itself would not miss: most of the file is words. */
#define N_SESSIONS 6
#define N_WORDS 120

typedef struct
{
  SamTestStore store;
  char        *bytes; /* (owned): the file as it should be */
  gsize        size;
  char        *dump;       /* (owned): what is in it */
  GHashTable  *notes;      /* (element-type utf8 utf8) (owned): by session */
  guint        n_refused;  /* the file did not open */
  guint        n_withheld; /* a session did not */
  guint        n_noticed;  /* the check found something */
  guint        n_unharmed; /* all is as it was */
} Fixture;

static char *
make_note (guint number)
{
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < N_WORDS; i++)
    g_string_append_printf (note, "word-%u-%u ", number, i);

  return g_string_free (g_steal_pointer (&note), FALSE);
}

static void
save_note (SamTestStore *store, const char *id, const char *note)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_save_note_async (store->database, id, 0, note,
                                     sam_test_keep_result_cb, &result);
  sam_session_store_save_finish (store->database, sam_test_wait_for (&result),
                                 &error);
  g_assert_no_error (error);
}

static void
close_store (SamTestStore *store)
{
  sam_database_close (store->database);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&store->database));
}

static void
back_up (SamTestStore *store)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 12, 0, 0);
  g_autoptr (SamClock) clock = sam_clock_new_fixed (now);
  g_autoptr (SamUpkeep) upkeep = sam_upkeep_new (store->database, clock);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_upkeep_back_up_async (upkeep, sam_test_keep_result_cb, &result);
  sam_upkeep_back_up_finish (upkeep, sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self)
{
  sam_fault_vfs_install (); /* does not wait for the disk */
  sam_test_store_set_up (&self->store, NULL);
  self->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  sam_store_deeds_do_all (&self->store);
  for (guint i = 0; i < N_SESSIONS; i++)
    {
      char *id = g_strdup_printf ("session-%u", i);
      char *note = make_note (i);
      g_autoptr (SamSession) session = sam_test_session (id, 8);

      sam_test_create (&self->store, session);
      save_note (&self->store, id, note);
      g_hash_table_insert (self->notes, id, note);
    }
  back_up (&self->store);
  self->dump = sam_store_deeds_dump (&self->store);
  close_store (&self->store);
  self->bytes = sam_test_store_read_bytes (&self->store, &self->size);
}

static void
tear_down (Fixture *self)
{
  sam_test_store_tear_down (&self->store, NULL);
  sam_fault_vfs_remove ();
  g_hash_table_unref (self->notes);
  g_free (self->bytes);
  g_free (self->dump);
}

static void
put_bytes (Fixture *self, const char *bytes, gsize size)
{
  FILE *file = g_fopen (self->store.path, "we");

  if (file == NULL)
    g_error ("%s cannot be written", self->store.path);
  g_assert_cmpuint (fwrite (bytes, 1, size, file), ==, size);
  g_assert_cmpint (fclose (file), ==, 0);
}

/* Opens a session, if it does. Its note is then what was written, byte for
 * byte, or is not there as a whole. */
static void
look_at_session (Fixture *self, const char *id, const char *note)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SamSession) session = NULL;

  sam_session_store_load_async (self->store.database, id, NULL,
                                sam_test_keep_result_cb, &result);
  session = sam_session_store_load_finish (self->store.database,
                                           sam_test_wait_for (&result), &error);
  if (session == NULL)
    {
      /* With a bit of its name flipped, it is called something else. */
      if (strstr (error->message, "no longer there") == NULL)
        sam_messages_assert_known (error);
      self->n_withheld++;
      return;
    }

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      const char *shown =
          sam_session_item_get_note (sam_session_get_item (session, i));

      if (*shown != '\0')
        g_assert_cmpstr (shown, ==, note);
    }
}

static void
look_at_lists (Fixture *self)
{
  g_autoptr (GAsyncResult) listed = NULL;
  g_autoptr (GAsyncResult) found = NULL;
  g_autoptr (GAsyncResult) planned = NULL;
  g_autoptr (GListModel) sessions = NULL;
  g_autoptr (GListModel) agendas = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) list_error = NULL;
  g_autoptr (GError) search_error = NULL;
  g_autoptr (GError) agenda_error = NULL;

  sam_session_store_list_async (self->store.database, NULL,
                                sam_test_keep_result_cb, &listed);
  sessions =
      sam_session_store_list_finish (self->store.database,
                                     sam_test_wait_for (&listed), &list_error);
  g_assert_true ((sessions == NULL) == (list_error != NULL));

  sam_agenda_store_list_async (self->store.database, FALSE, NULL,
                               sam_test_keep_result_cb, &planned);
  agendas = sam_agenda_store_list_finish (self->store.database,
                                          sam_test_wait_for (&planned),
                                          &agenda_error);
  g_assert_true ((agendas == NULL) == (agenda_error != NULL));

  sam_session_store_search_async (self->store.database, "word", TRUE, NULL,
                                  sam_test_keep_result_cb, &found);
  hits = sam_session_store_search_finish (self->store.database,
                                          sam_test_wait_for (&found),
                                          &search_error);
  g_assert_true ((hits == NULL) == (search_error != NULL));
}

static SamCondition
check (Fixture *self)
{
  SamCondition condition = SAM_CONDITION_SOUND;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_condition_check_async (self->store.database, sam_test_keep_result_cb,
                             &result);
  sam_condition_check_finish (self->store.database, sam_test_wait_for (&result),
                              &condition, &error);
  g_assert_no_error (error);

  return condition;
}

/* Lives with whatever the file is now. */
static void
live_with_it (Fixture *self)
{
  GHashTableIter iter;
  gpointer       id, note;
  gboolean       was_noticed;
  guint          n_withheld = self->n_withheld;
  g_autoptr (GError) error = NULL;

  self->store.database = sam_database_open (self->store.path, &error);
  if (self->store.database == NULL)
    {
      sam_messages_assert_known (error);
      self->n_refused++;
      return;
    }

  g_hash_table_iter_init (&iter, self->notes);
  while (g_hash_table_iter_next (&iter, &id, &note))
    look_at_session (self, id, note);
  look_at_lists (self);
  was_noticed = check (self) != SAM_CONDITION_SOUND;
  if (was_noticed || self->n_withheld > n_withheld)
    self->n_noticed++;
  else
    {
      g_autofree char *dump = sam_store_deeds_dump (&self->store);

      self->n_unharmed += g_str_equal (dump, self->dump);
    }
  close_store (&self->store);
}

/* R7: one bit anywhere. */
static void
test_flips (void)
{
  const guint n_flips = sam_figures_choose (QUICK_FLIPS, ALL_FLIPS);
  Fixture     self = { 0 };
  g_autoptr (GRand) random = g_rand_new_with_seed (20261130);

  set_up (&self);
  for (guint i = 0; i < n_flips; i++)
    {
      gsize position = (gsize) g_rand_int_range (random, 0, (gint32) self.size);
      char  bit = (char) (1 << g_rand_int_range (random, 0, 8));

      self.bytes[position] = (char) (self.bytes[position] ^ bit);
      put_bytes (&self, self.bytes, self.size);
      g_test_message ("byte %" G_GSIZE_FORMAT ", bit %d", position, bit);
      live_with_it (&self);
      self.bytes[position] = (char) (self.bytes[position] ^ bit);
    }
  sam_figures_say ("R7", TRUE, "0 crashes, 0 wrong notes",
                   "%u bits flipped: 0 crashes, 0 wrong notes shown; the file "
                   "refused %u times, noticed else %u times",
                   n_flips, self.n_refused, self.n_noticed);
  g_assert_cmpuint (self.n_refused + self.n_noticed, >, 0);
  tear_down (&self);
}

/* A bit of a note, of which SQLite knows nothing: the session is not shown, and
 * the others are. */
static void
test_flips_in_words (void)
{
  Fixture self = { 0 };

  set_up (&self);
  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_autofree char *word = g_strdup_printf ("word-%u-%d ", i, N_WORDS / 2);
      char *found = memmem (self.bytes, self.size, word, strlen (word));

      g_assert_nonnull (found);
      found[1] ^= 1;
      put_bytes (&self, self.bytes, self.size);
      found[1] ^= 1;
      live_with_it (&self);
      g_assert_cmpuint (self.n_refused, ==, 0);
      g_assert_cmpuint (self.n_withheld, ==, i + 1);
      g_assert_cmpuint (self.n_noticed, ==, i + 1);
    }
  tear_down (&self);
}

/* R7: the end is missing. */
static void
test_cuts (void)
{
  const guint n_cuts = sam_figures_choose (QUICK_CUTS, ALL_CUTS);
  guint       n_lost;
  Fixture     self = { 0 };
  g_autoptr (GRand) random = g_rand_new_with_seed (20261130);

  set_up (&self);
  for (guint i = 0; i < n_cuts; i++)
    {
      gsize size = (gsize) g_rand_int_range (random, 1, (gint32) self.size);
      put_bytes (&self, self.bytes, size);
      g_test_message ("%" G_GSIZE_FORMAT " bytes", size);
      live_with_it (&self);
    }
  /* Where nothing lay in the part that is missing, nothing is missed. */
  n_lost = n_cuts - self.n_refused - self.n_noticed - self.n_unharmed;
  sam_figures_say ("R7", n_lost == 0, "0 crashes, nothing lost unnoticed",
                   "%u cut off: 0 crashes, the file refused %u times, noticed "
                   "else %u times, nothing missing %u times",
                   n_cuts, self.n_refused, self.n_noticed, self.n_unharmed);
  g_assert_cmpuint (n_lost, ==, 0);
  tear_down (&self);
}

/* What is not ours, or is of another time. A damaged file is offered to be set
 * aside; whatever else it is, it is left alone. */
static const struct
{
  const char *name;
  const char *sql;   /* (nullable): what is done to ours */
  const char *bytes; /* (nullable): what it is instead */
  int         code;
} strangers[] = {
  { "of another program", "PRAGMA application_id = 7", NULL,
    SAM_DATABASE_ERROR_FOREIGN },
  { "of no program", "PRAGMA application_id = 0", NULL,
    SAM_DATABASE_ERROR_FOREIGN },
  { "of a newer version", "PRAGMA user_version = 999", NULL,
    SAM_DATABASE_ERROR_NEWER },
  { "of a version below none", "PRAGMA user_version = -1", NULL,
    SAM_DATABASE_ERROR_NEWER },
  { "a text", NULL,
    "Dear team, this is a letter and not a database at all. It is long enough "
    "to be taken for one by whoever only looks at how long it is.",
    SAM_DATABASE_ERROR_DAMAGED },
};

static void
alter (Fixture *self, const char *sql)
{
  sqlite3 *handle = NULL;

  put_bytes (self, self->bytes, self->size);
  g_assert_cmpint (sqlite3_open (self->store.path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static void
test_strangers (void)
{
  Fixture self = { 0 };

  set_up (&self);
  for (gsize i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      gsize            size = 0, size_after = 0;
      g_autofree char *bytes = NULL;
      g_autofree char *bytes_after = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", strangers[i].name);
      if (strangers[i].sql != NULL)
        alter (&self, strangers[i].sql);
      else
        put_bytes (&self, strangers[i].bytes, strlen (strangers[i].bytes));
      bytes = sam_test_store_read_bytes (&self.store, &size);

      self.store.database = sam_database_open (self.store.path, &error);
      g_assert_null (self.store.database);
      g_assert_error (error, SAM_DATABASE_ERROR, strangers[i].code);
      bytes_after = sam_test_store_read_bytes (&self.store, &size_after);
      g_assert_cmpmem (bytes, size, bytes_after, size_after);
    }
  sam_figures_say ("R7", TRUE, "what is not ours is left as it is",
                   "%" G_GSIZE_FORMAT " files of others, or of another "
                   "version, refused and left as they were",
                   G_N_ELEMENTS (strangers));
  tear_down (&self);
}

/* A file of no bytes was emptied by something, if there are backups of it: a
 * new one in its place would hide them. */
static void
test_an_empty_file (void)
{
  Fixture          self = { 0 };
  g_autofree char *aside = NULL;
  g_autoptr (SamBackup) backup = NULL;
  g_autoptr (GError) error = NULL;

  set_up (&self);
  put_bytes (&self, "", 0);
  self.store.database = sam_database_open (self.store.path, &error);
  g_assert_null (self.store.database);
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
  g_clear_error (&error);

  aside = sam_database_set_aside (self.store.path, &error);
  g_assert_no_error (error);
  backup = sam_backup_find_sound (self.store.path);
  g_assert_nonnull (backup);

  /* Who begins anew all the same, does. */
  self.store.database = sam_database_open (self.store.path, &error);
  g_assert_no_error (error);
  sam_figures_say ("R7", TRUE, "the last backup is offered",
                   "a file emptied: refused, set aside, the backup found");
  tear_down (&self);
}

/* A damaged file is kept, the last backup is found, and all is there again. */
static void
test_the_backup_comes_back (void)
{
  Fixture          self = { 0 };
  gsize            size_aside = 0;
  g_autofree char *aside = NULL;
  g_autofree char *kept = NULL;
  g_autoptr (SamBackup) backup = NULL;
  g_autoptr (GError) error = NULL;

  set_up (&self);
  memset (self.bytes + 100, 'x', self.size / 2);
  put_bytes (&self, self.bytes, self.size);
  live_with_it (&self);
  g_assert_cmpuint (self.n_refused, ==, 1);

  aside = sam_database_set_aside (self.store.path, &error);
  g_assert_no_error (error);
  backup = sam_backup_find_sound (self.store.path);
  g_assert_nonnull (backup);
  g_assert_true (sam_backup_restore (backup, self.store.path, &error));
  g_assert_no_error (error);

  live_with_it (&self);
  g_assert_cmpuint (self.n_refused, ==, 1);
  g_assert_cmpuint (self.n_withheld, ==, 0);
  g_assert_cmpuint (self.n_noticed, ==, 0);
  g_assert_true (g_file_get_contents (aside, &kept, &size_aside, NULL));
  g_assert_cmpmem (kept, size_aside, self.bytes, self.size);
  sam_figures_say ("R8", TRUE, "the restored file is whole",
                   "%u sessions damaged, set aside and back from the backup",
                   g_hash_table_size (self.notes));
  tear_down (&self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/damage/flips", test_flips);
  g_test_add_func ("/damage/flips-in-words", test_flips_in_words);
  g_test_add_func ("/damage/cuts", test_cuts);
  g_test_add_func ("/damage/strangers", test_strangers);
  g_test_add_func ("/damage/an-empty-file", test_an_empty_file);
  g_test_add_func ("/damage/the-backup-comes-back", test_the_backup_comes_back);

  return g_test_run ();
}
