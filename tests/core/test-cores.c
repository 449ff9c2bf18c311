// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-cores.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a crash leaves behind: nothing. */

/* A program that crashes, in a folder where its memory would go. */
static int
crash (gboolean forbids)
{
  struct rlimit limit;

  getrlimit (RLIMIT_CORE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit (RLIMIT_CORE, &limit);
  if (forbids && !sam_cores_forbid ())
    _exit (1);
  signal (SIGABRT, SIG_DFL);
  abort ();
}

/* Returns: whether Linux says that it wrote its memory down */
static gboolean
leaves_a_core (gboolean forbids)
{
  int              status = 0;
  pid_t            child;
  const char      *name;
  g_autofree char *folder = g_dir_make_tmp ("samenspel-XXXXXX", NULL);
  g_autoptr (GDir) names = NULL;

  child = fork ();
  if (child == 0)
    {
      if (g_chdir (folder) != 0)
        _exit (1);
      crash (forbids);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGABRT);

  names = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_false (forbids);
      g_unlink (path);
    }
  g_rmdir (folder);

  return WCOREDUMP (status);
}

static void
test_no_core (void)
{
  g_assert_false (leaves_a_core (TRUE));
  if (!leaves_a_core (FALSE))
    g_test_message ("this computer writes no core of any program");
}

/* One byte: also a program that would take it gets none. It cannot be raised
 * again. */
static void
test_limit (void)
{
  struct rlimit limit;

  g_assert_true (sam_cores_forbid ());
  g_assert_cmpint (getrlimit (RLIMIT_CORE, &limit), ==, 0);
  g_assert_cmpuint (limit.rlim_cur, <=, 1);
  g_assert_cmpuint (limit.rlim_max, ==, limit.rlim_cur);
  g_assert_true (sam_cores_forbid ());
}

/* The portals look into /proc to see who asks; a program that is not dumpable
 * is closed to them. */
static void
test_portals_see_us (void)
{
  g_assert_true (sam_cores_forbid ());
  g_assert_cmpint (prctl (PR_GET_DUMPABLE), ==, 1);
  g_assert_true (g_file_test ("/proc/self/root/proc", G_FILE_TEST_IS_DIR));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cores/no-core", test_no_core);
  g_test_add_func ("/cores/limit", test_limit);
  g_test_add_func ("/cores/portals-see-us", test_portals_see_us);

  return g_test_run ();
}
