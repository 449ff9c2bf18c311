// SPDX-License-Identifier: GPL-3.0-or-later
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sam-kept-fixture.h"

#include "sam-erasure.h"
#include "sam-kept-erase.h"
#include "sam-kept-export.h"

/* Everything that is kept, in one place: what there is, all of it as files, and
 * erasing it for good. */

#define ADD(name, test) \
  g_test_add ("/kept/" name, SamKeptFixture, NULL, sam_kept_fixture_set_up, \
              test, sam_kept_fixture_tear_down)

static GPtrArray *
list (SamKeptFixture *self)
{
  GPtrArray *kept;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_kept_list_async (&self->source, NULL, sam_test_keep_result_cb, &result);
  kept = sam_kept_list_finish (sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return kept;
}

/* Returns: (nullable): what there is of @kind */
static SamKept *
find (GPtrArray *kept, SamKeptKind kind)
{
  for (guint i = 0; i < kept->len; i++)
    if (((SamKept *) g_ptr_array_index (kept, i))->kind == kind)
      return g_ptr_array_index (kept, i);

  return NULL;
}

/* What there is of @kind, which there is. */
static SamKept *
get (GPtrArray *kept, SamKeptKind kind)
{
  SamKept *one = find (kept, kind);

  if (one == NULL)
    g_assert_not_reached ();

  return one;
}

static void
assert_day (GDateTime *time, const char *day)
{
  g_autofree char *text =
      time != NULL ? g_date_time_format (time, "%Y-%m-%d") : NULL;

  g_assert_cmpstr (text, ==, day);
}

static void
test_nothing (SamKeptFixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) kept = list (self);

  g_assert_cmpuint (get (kept, SAM_KEPT_SESSIONS)->n, ==, 0);
  g_assert_null (get (kept, SAM_KEPT_SESSIONS)->first_end);
  g_assert_cmpuint (get (kept, SAM_KEPT_AGENDAS)->n, ==, 0);
  g_assert_cmpuint (get (kept, SAM_KEPT_BACKUPS)->n, ==, 0);
  g_assert_cmpuint (get (kept, SAM_KEPT_CARDS)->n, ==, 0);
  g_assert_null (find (kept, SAM_KEPT_PERSON));
  g_assert_null (find (kept, SAM_KEPT_ASIDE));
  g_assert_nonnull (find (kept, SAM_KEPT_SETTINGS));
}

/* What is shown is what there is, with the day on which the first notes go. */
static void
test_what_there_is (SamKeptFixture *self, gconstpointer unused)
{
  SamKept *sessions, *agendas, *backups, *person, *sealed;
  g_autoptr (GPtrArray) kept = NULL;

  sam_kept_fixture_fill (self);
  kept = list (self);
  sessions = get (kept, SAM_KEPT_SESSIONS);
  g_assert_cmpuint (sessions->n, ==, 2);
  g_assert_cmpuint (sessions->n_with_notes, ==, 2);
  g_assert_cmpuint (sessions->n_points, ==, 1);
  assert_day (sessions->oldest, "2026-11-23");
  /* The closed one: ninety days after it ended, before that of the one that
   * nobody closed. */
  assert_day (sessions->first_end, "2027-02-21");

  agendas = get (kept, SAM_KEPT_AGENDAS);
  g_assert_cmpuint (agendas->n, ==, 2);
  g_assert_cmpuint (agendas->n_templates, ==, 1);

  backups = get (kept, SAM_KEPT_BACKUPS);
  g_assert_cmpuint (backups->n, ==, 1);
  g_assert_cmpuint (backups->bytes, >, 4096);
  assert_day (backups->newest, "2026-11-30");

  g_assert_cmpuint (get (kept, SAM_KEPT_CARDS)->n, ==, 1);
  g_assert_cmpuint (get (kept, SAM_KEPT_ASIDE)->n, ==, 2);

  person = g_ptr_array_index (kept, 4);
  sealed = g_ptr_array_index (kept, 5);
  g_assert_cmpstr (person->name, ==, "Anna");
  g_assert_false (person->sealed);
  g_assert_cmpuint (person->bytes, >, 100);
  g_assert_cmpstr (sealed->name, ==, "Bea");
  g_assert_true (sealed->sealed);
}

/* For ever is no day. */
static void
test_kept_for_ever (SamKeptFixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) kept = NULL;

  sam_kept_fixture_fill (self);
  sam_test_store_run (&self->store, "INSERT INTO setting (name, value)"
                                    "  VALUES ('keep-notes-days', -1)");
  kept = list (self);
  g_assert_null (get (kept, SAM_KEPT_SESSIONS)->first_end);
  g_assert_cmpuint (get (kept, SAM_KEPT_SESSIONS)->n_with_notes, ==, 2);
}

/* Where sessions cannot be read, the rest can. */
static void
test_without_a_database (SamKeptFixture *self, gconstpointer unused)
{
  SamKeptSource source = self->source;
  g_autoptr (GPtrArray) kept = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_kept_fixture_fill (self);
  source.database = NULL;
  sam_kept_list_async (&source, NULL, sam_test_keep_result_cb, &result);
  kept = sam_kept_list_finish (sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
  g_assert_null (find (kept, SAM_KEPT_SESSIONS));
  g_assert_nonnull (find (kept, SAM_KEPT_PERSON));
}

/* --- As files --- */

static char *export(SamKeptFixture *self)
{
  guint            n_unread = 99;
  char            *path;
  g_autofree char *parent = g_build_filename (self->home, "saved", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (parent, 0700);
  sam_kept_export_async (&self->source, parent, sam_test_keep_result_cb,
                         &result);
  path =
      sam_kept_export_finish (sam_test_wait_for (&result), &n_unread, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_unread, ==, 0);

  return path;
}

static char *
read_in (const char *folder, const char *name)
{
  char            *text = NULL;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static void
assert_in_file (const char *folder, const char *name, const char *words)
{
  g_autofree char *text = read_in (folder, name);

  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in %s:\n%s", words, name, text);
}

/* Each thing is there in a form that needs no Samenspel, and what is sealed
 * stays so. */
static void
test_export (SamKeptFixture *self, gconstpointer unused)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *sealed = NULL;

  sam_kept_fixture_fill (self);
  first = export(self);
  g_assert_true (g_str_has_suffix (first, "/saved/samenspel-2026-11-30"));
  assert_in_file (first, "session-2026-11-23.md", SAM_KEPT_NOTE);
  assert_in_file (first, "session-2026-11-24.md", "Several carers");
  assert_in_file (first, "agenda.samenspel-agenda", SAM_KEPT_GUIDE);
  assert_in_file (first, "template.samenspel-agenda", "Team meeting");
  assert_in_file (first, "improvement-points.md", SAM_KEPT_POINT);
  assert_in_file (first, "self-study.xml", SAM_KEPT_REFLECTION);
  assert_in_file (first, "own-card.samenspel", SAM_KEPT_CARD);
  assert_in_file (first, "read-me.txt", "what Anna studied");
  assert_in_file (first, "read-me.txt", "what Bea studied, sealed");
  sealed = read_in (first, "self-study.study");
  g_assert_null (strstr (sealed, SAM_KEPT_REFLECTION));

  /* Nothing is ever written over. */
  second = export(self);
  g_assert_true (g_str_has_suffix (second, "/saved/samenspel-2026-11-30-2"));
  g_assert_cmpuint (sam_kept_fixture_count_files (first), ==,
                    sam_kept_fixture_count_files (second));
}

/* One damaged note: the others are saved, and it is said. */
static void
test_export_of_damage (SamKeptFixture *self, gconstpointer unused)
{
  guint            n_unread = 0;
  g_autofree char *path = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_kept_fixture_fill (self);
  sam_test_store_run (&self->store, "UPDATE note SET sum = 'other'");
  sam_kept_export_async (&self->source, self->home, sam_test_keep_result_cb,
                         &result);
  path =
      sam_kept_export_finish (sam_test_wait_for (&result), &n_unread, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_unread, ==, 1);
  assert_in_file (path, "read-me.txt", "1 session or agenda could not be read");
  assert_in_file (path, "session-2026-11-24.md", "Several carers");
}

static void
test_export_to_nowhere (SamKeptFixture *self, gconstpointer unused)
{
  guint            n_unread = 0;
  g_autofree char *nowhere = g_build_filename (self->home, "nowhere", NULL);
  g_autofree char *path = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_kept_export_async (&self->source, nowhere, sam_test_keep_result_cb,
                         &result);
  path =
      sam_kept_export_finish (sam_test_wait_for (&result), &n_unread, &error);
  g_assert_null (path);
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "has not changed"));
}

/* --- Erasing a part --- */

static void
erase (SamKeptFixture *self, SamKeptKind kind, const char *person_id)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_kept_erase_async (&self->source, self->upkeep, kind, person_id,
                        sam_test_keep_result_cb, &result);
  sam_kept_erase_finish (sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

/* What of each kind is nowhere after it was erased, and that the rest is. */
static void
test_each_kind (SamKeptFixture *self, gconstpointer unused)
{
  static const struct
  {
    SamKeptKind kind;
    const char *words; /* (nullable) */
  } cases[] = {
    { SAM_KEPT_ASIDE, SAM_KEPT_DAMAGED },
    { SAM_KEPT_CARDS, SAM_KEPT_CARD },
    { SAM_KEPT_AGENDAS, SAM_KEPT_GUIDE },
    { SAM_KEPT_BACKUPS, NULL },
    { SAM_KEPT_SESSIONS, SAM_KEPT_NOTE },
    { SAM_KEPT_PERSON, SAM_KEPT_REFLECTION },
  };

  sam_kept_fixture_fill (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = NULL;
      g_autoptr (GPtrArray) before = list (self);
      g_autoptr (GPtrArray) after = NULL;

      for (gsize j = i; j < G_N_ELEMENTS (cases); j++)
        if (cases[j].words != NULL)
          g_assert_cmpuint (sam_kept_fixture_count (self, cases[j].words), >,
                            0);
      id = g_strdup (get (before, SAM_KEPT_PERSON)->id);
      erase (self, cases[i].kind, cases[i].kind == SAM_KEPT_PERSON ? id : NULL);
      if (cases[i].words != NULL)
        g_assert_cmpuint (sam_kept_fixture_count (self, cases[i].words), ==, 0);
      after = list (self);
      g_assert_cmpint (sam_erasure_get_begun (self->store.directory), ==,
                       SAM_ERASURE_NOTHING);
      if (cases[i].kind == SAM_KEPT_SESSIONS)
        g_assert_cmpuint (get (after, SAM_KEPT_SESSIONS)->n, ==, 0);
    }
}

/* After the old copies are gone, there is one of how things are. */
static void
test_backups_begin_anew (SamKeptFixture *self, gconstpointer unused)
{
  g_autoptr (GPtrArray) kept = NULL;

  sam_kept_fixture_fill (self);
  sam_test_store_run (&self->store, "UPDATE session SET title = 'Another'");
  erase (self, SAM_KEPT_BACKUPS, NULL);
  kept = list (self);
  g_assert_cmpuint (get (kept, SAM_KEPT_BACKUPS)->n, ==, 1);
}

/* --- Erasing everything --- */

static void
erase_everything (SamKeptFixture *self)
{
  g_autoptr (GError) error = NULL;

  sam_erasure_begin (self->store.directory, SAM_ERASURE_EVERYTHING, &error);
  g_assert_no_error (error);
  sam_kept_fixture_close (self);
  sam_erasure_finish (self->store.directory, &error);
  g_assert_no_error (error);
}

static void
test_everything (SamKeptFixture *self, gconstpointer unused)
{
  static const char *const words[] = {
    SAM_KEPT_NOTE,  SAM_KEPT_GUIDE,   SAM_KEPT_POINT, SAM_KEPT_REFLECTION,
    SAM_KEPT_CARD,  SAM_KEPT_DAMAGED, "Anna",         "Bea",
    "Team meeting", "Several carers",
  };
  g_autoptr (GPtrArray) kept = NULL;

  sam_kept_fixture_fill (self);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpuint (sam_kept_fixture_count (self, words[i]), >, 0);
  erase_everything (self);
  g_assert_cmpuint (sam_kept_fixture_count_files (self->store.directory), ==,
                    0);

  /* As at the first start. */
  sam_kept_fixture_open (self);
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpuint (sam_kept_fixture_count (self, words[i]), ==, 0);
  kept = list (self);
  g_assert_cmpuint (get (kept, SAM_KEPT_SESSIONS)->n, ==, 0);
  g_assert_null (find (kept, SAM_KEPT_PERSON));
}

/* A link out of the folder leads to what is not ours. */
static void
test_links_are_not_followed (SamKeptFixture *self, gconstpointer unused)
{
  g_autofree char *outside = g_build_filename (self->home, "outside", NULL);
  g_autofree char *file = g_build_filename (outside, "mine.txt", NULL);
  g_autofree char *link =
      g_build_filename (self->store.directory, "elsewhere", NULL);
  g_autofree char *text = NULL;

  g_mkdir_with_parents (outside, 0700);
  g_assert_true (g_file_set_contents (file, "mine", -1, NULL));
  g_assert_cmpint (symlink (outside, link), ==, 0);
  erase_everything (self);
  g_assert_false (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "mine");
  sam_kept_fixture_open (self);
}

/* What cannot go now is not forgotten. */
static void
test_what_cannot_go (SamKeptFixture *self, gconstpointer unused)
{
  g_autofree char *cards =
      g_build_filename (self->store.directory, "cards", NULL);
  g_autoptr (GError) error = NULL;

  sam_kept_fixture_fill (self);
  g_assert_cmpint (g_chmod (cards, 0500), ==, 0);
  g_assert_true (
      sam_erasure_begin (self->store.directory, SAM_ERASURE_CARDS, NULL));
  g_assert_false (sam_erasure_finish (self->store.directory, &error));
  g_assert_nonnull (strstr (error->message, "tries again"));
  g_assert_true (
      sam_erasure_begin (self->store.directory, SAM_ERASURE_ASIDE, NULL));
  g_assert_cmpint (sam_erasure_get_begun (self->store.directory), ==,
                   SAM_ERASURE_CARDS | SAM_ERASURE_ASIDE);

  g_assert_cmpint (g_chmod (cards, 0700), ==, 0);
  g_clear_error (&error);
  g_assert_true (sam_erasure_finish (self->store.directory, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sam_kept_fixture_count (self, SAM_KEPT_CARD), ==, 0);
  g_assert_cmpuint (sam_kept_fixture_count (self, SAM_KEPT_DAMAGED), ==, 0);
}

static void
test_nowhere_to_write_it_down (SamKeptFixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  sam_kept_fixture_fill (self);
  g_assert_cmpint (g_chmod (self->store.directory, 0500), ==, 0);
  g_assert_false (sam_erasure_begin (self->store.directory,
                                     SAM_ERASURE_EVERYTHING, &error));
  g_assert_nonnull (strstr (error->message, "Nothing was erased"));
  g_assert_cmpint (g_chmod (self->store.directory, 0700), ==, 0);
  g_assert_cmpuint (sam_kept_fixture_count (self, SAM_KEPT_NOTE), >, 0);
}

/* --- Killed in the middle --- */

#define N_KILLS 16
#define N_FILES 24

/* Returns: (transfer full): a folder as the program has it, with many files */
static char *
make_folder (SamKeptFixture *self, guint i)
{
  char            *folder = g_strdup_printf ("%s/kill-%u", self->home, i);
  g_autofree char *backups = g_build_filename (folder, "backups", NULL);

  g_mkdir_with_parents (backups, 0700);
  for (guint j = 0; j < N_FILES; j++)
    {
      g_autofree char *path =
          g_strdup_printf ("%s/samenspel-%u", j % 2 ? folder : backups, j);

      g_assert_true (g_file_set_contents (path, SAM_KEPT_NOTE, -1, NULL));
    }

  return folder;
}

/* The child: never returns. */
static void
erase_and_exit (const char *folder, int pipe)
{
  if (write (pipe, "r", 1) != 1 ||
      !sam_erasure_begin (folder, SAM_ERASURE_EVERYTHING, NULL))
    _exit (1);
  sam_erasure_finish (folder, NULL);
  _exit (0);
}

static void
kill_while_erasing (const char *folder, gulong microseconds)
{
  int   pipe_ends[2];
  char  ready;
  int   status;
  pid_t child;

  g_assert_cmpint (pipe (pipe_ends), ==, 0);
  child = fork ();
  if (child == 0)
    erase_and_exit (folder, pipe_ends[1]);
  g_assert_cmpint (read (pipe_ends[0], &ready, 1), ==, 1);
  g_usleep (microseconds); /* waits for nothing: any moment is good */
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  close (pipe_ends[0]);
  close (pipe_ends[1]);
}

/* At whatever moment: all is there, or the next start leaves nothing. */
static void
test_killed (SamKeptFixture *self, gconstpointer unused)
{
  guint  n_cut_off = 0;
  GRand *random = g_rand_new_with_seed (20261130);

  for (guint i = 0; i < N_KILLS; i++)
    {
      guint            n_files;
      g_autofree char *folder = make_folder (self, i);

      kill_while_erasing (folder, (gulong) g_rand_int_range (random, 0, 12000));
      n_files = sam_kept_fixture_count_files (folder);
      if (sam_erasure_get_begun (folder) == SAM_ERASURE_NOTHING)
        {
          g_assert_true (n_files == 0 || n_files >= N_FILES);
          continue;
        }

      n_cut_off++;
      g_assert_true (sam_erasure_finish (folder, NULL));
      g_assert_cmpuint (sam_kept_fixture_count_files (folder), ==, 0);
    }

  g_rand_free (random);
  g_test_message ("%u of %u were cut off", n_cut_off, N_KILLS);
}

/* Sessions: stopped after each step, the next start does the rest. */
static void
test_sessions_cut_off (SamKeptFixture *self, gconstpointer unused)
{
  static const char *const steps[] = {
    "UPDATE session SET deleted = 1",
    "INSERT OR IGNORE INTO leaving (id, whole) SELECT id, 1 FROM session;"
    "DELETE FROM session",
  };

  for (gsize n = 1; n <= G_N_ELEMENTS (steps); n++)
    {
      sam_kept_fixture_fill (self);
      for (gsize i = 0; i < n; i++)
        sam_test_store_run (&self->store, steps[i]);
      sam_kept_fixture_close (self);
      sam_kept_fixture_open (self);
      sam_kept_fixture_begin (self);
      g_assert_cmpuint (sam_kept_fixture_count (self, SAM_KEPT_NOTE), ==, 0);
      erase_everything (self);
      sam_kept_fixture_open (self);
    }
}

/* A person: stopped after each file, they are there whole or not at all. */
static void
test_person_cut_off (SamKeptFixture *self, gconstpointer unused)
{
  static const char *const left[] = { ".study.going", ".study.older",
                                      ".study.aside", NULL };

  for (gsize n = 1; left[n] != NULL; n++)
    {
      g_autoptr (GPtrArray) kept = NULL;

      sam_kept_fixture_fill (self);
      sam_kept_fixture_close (self);
      sam_kept_fixture_leave_person_going (self, left, n);
      sam_kept_fixture_open (self);
      g_assert_cmpuint (sam_kept_fixture_count (self, SAM_KEPT_REFLECTION), ==,
                        0);
      kept = list (self);
      g_assert_cmpstr (get (kept, SAM_KEPT_PERSON)->name, ==, "Bea");
      erase_everything (self);
      sam_kept_fixture_open (self);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("nothing", test_nothing);
  ADD ("what-there-is", test_what_there_is);
  ADD ("kept-for-ever", test_kept_for_ever);
  ADD ("without-a-database", test_without_a_database);
  ADD ("export", test_export);
  ADD ("export-of-damage", test_export_of_damage);
  ADD ("export-to-nowhere", test_export_to_nowhere);
  ADD ("each-kind", test_each_kind);
  ADD ("backups-begin-anew", test_backups_begin_anew);
  ADD ("everything", test_everything);
  ADD ("links-are-not-followed", test_links_are_not_followed);
  ADD ("what-cannot-go", test_what_cannot_go);
  ADD ("nowhere-to-write-it-down", test_nowhere_to_write_it_down);
  ADD ("killed", test_killed);
  ADD ("sessions-cut-off", test_sessions_cut_off);
  ADD ("person-cut-off", test_person_cut_off);

  return g_test_run ();
}
