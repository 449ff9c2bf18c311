// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-test.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* A child writes, and says through a pipe what is saved; at any moment it is
 * killed. Then the file opens and has all that was said. */

#define PASSPHRASE "koffie om half elf"

/* Few of a sealed file: making a key takes a while. */
#define N_KILLS 50
#define N_SEALED_KILLS 5

/* The moment: after so many changes that are saved, and then any time within
 * the next ones. */
#define MOST_SAVED 4
#define MOST_MICROSECONDS 20000

static void
say (int pipe, char byte)
{
  if (write (pipe, &byte, 1) != 1)
    _exit (1);
}

typedef struct
{
  SamPerson *person;
  int        pipe;
  guint      n;
} Writer;

/* Each change is there once what it says is out. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Writer          *writer = user_data;
  g_autofree char *text = NULL;

  if (!sam_person_save_finish (writer->person, result, NULL))
    _exit (1);

  if (writer->n > 0)
    say (writer->pipe, 's');
  text = g_strdup_printf ("reflection %u", writer->n++);
  sam_person_test_write (writer->person, text);
  sam_person_save_async (writer->person, saved_cb, writer);
}

/* The child: never returns. */
static void
write_for_ever (const char *folder,
                const char *id,
                const char *passphrase,
                int         pipe)
{
  SamPersonTest test = { .folder = g_strdup (folder) };
  Writer        writer = { .pipe = pipe };

  sam_person_test_load (&test);
  writer.person = sam_people_find (test.people, id);
  if (!sam_person_test_unlock (writer.person, passphrase, NULL))
    _exit (1);

  say (pipe, 'r');
  sam_person_save_async (writer.person, saved_cb, &writer);
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}

static int
run_child (void)
{
  write_for_ever (g_getenv ("SAM_TEST_FOLDER"), g_getenv ("SAM_TEST_ID"),
                  g_getenv ("SAM_TEST_PASSPHRASE"), STDOUT_FILENO);

  return 1;
}

static GPid
start_child (SamPersonTest *self,
             const char    *id,
             const char    *passphrase,
             int           *pipe)
{
  GPid  pid;
  char *arguments[] = { NULL, (char *) "--write", NULL };
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GError) error = NULL;

  arguments[0] = program;
  environment =
      g_environ_setenv (environment, "SAM_TEST_FOLDER", self->folder, TRUE);
  environment = g_environ_setenv (environment, "SAM_TEST_ID", id, TRUE);
  if (passphrase != NULL)
    environment =
        g_environ_setenv (environment, "SAM_TEST_PASSPHRASE", passphrase, TRUE);
  g_assert_true (g_spawn_async_with_pipes (NULL, arguments, environment,
                                           G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                                           NULL, &pid, NULL, pipe, NULL,
                                           &error));
  g_assert_no_error (error);

  return pid;
}

/* Returns: how many changes the child said were saved */
static guint
kill_child (GPid pid, int pipe, GRand *random)
{
  guint  least = (guint) g_rand_int_range (random, 0, MOST_SAVED);
  gulong moment = (gulong) g_rand_int_range (random, 0, MOST_MICROSECONDS);
  char   said;
  guint  n_saved = 0;
  int    status;

  g_assert_cmpint (read (pipe, &said, 1), ==, 1);
  g_assert_true (said == 'r');
  while (n_saved < least && read (pipe, &said, 1) == 1)
    n_saved++;
  g_usleep (moment); /* waits for nothing: any moment is good */
  g_assert_cmpint (kill (pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status));
  while (read (pipe, &said, 1) == 1)
    n_saved++;
  close (pipe);
  g_spawn_close_pid (pid);

  return n_saved;
}

static void
test_kill (SamPersonTest *self, gconstpointer passphrase)
{
  guint  n_kills = passphrase != NULL ? N_SEALED_KILLS : N_KILLS;
  GRand *random = g_rand_new_with_seed (20261124);
  guint  n_known = 0;
  guint  n_saved = 0;
  g_autoptr (SamPerson) first =
      sam_person_test_create (self, "Anna", passphrase);
  g_autofree char *id = g_strdup (sam_person_get_id (first));

  g_assert_true (sam_person_lock (first, NULL));
  for (guint i = 0; i < n_kills; i++)
    {
      SamPerson *person;
      guint      n_there;
      int        pipe;
      GPid       pid = start_child (self, id, passphrase, &pipe);
      guint      n = kill_child (pid, pipe, random);
      g_autoptr (GError) error = NULL;

      sam_person_test_load (self);
      person = sam_people_find (self->people, id);
      g_assert_true (sam_person_test_unlock (person, passphrase, &error));
      g_assert_no_error (error);
      g_assert_false (sam_person_was_restored (person));
      n_there = sam_person_test_count (person);
      /* One may have been saved that there was no time to tell of. */
      g_assert_cmpuint (n_there, >=, n_known + n);
      g_assert_cmpuint (n_there, <=, n_known + n + 1);
      n_known = n_there;
      n_saved += n;
      g_assert_true (sam_person_lock (person, NULL));
      g_assert_cmpuint (sam_person_test_count_files (self), <=, 2);
    }

  g_assert_cmpuint (n_saved, >, n_kills);
  g_test_message ("%u kills, %u saved changes, none lost", n_kills, n_saved);
  if (passphrase != NULL)
    g_assert_cmpuint (sam_person_test_grep (self, "reflection"), ==, 0);
  g_rand_free (random);
}

int
main (int argc, char **argv)
{
  if (argc > 1 && g_str_equal (argv[1], "--write"))
    return run_child ();

  g_test_init (&argc, &argv, NULL);

  g_test_add ("/person-kill/open", SamPersonTest, NULL, sam_person_test_set_up,
              test_kill, sam_person_test_tear_down);
  g_test_add ("/person-kill/sealed", SamPersonTest, PASSPHRASE,
              sam_person_test_set_up, test_kill, sam_person_test_tear_down);

  return g_test_run ();
}
