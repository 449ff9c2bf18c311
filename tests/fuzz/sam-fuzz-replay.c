// SPDX-License-Identifier: GPL-3.0-or-later

/* Runs a target over files instead of a fuzzer: the seeds, and whatever was
 * once found. Each file is a test. Arguments: files, or folders of files. */

#include <gio/gio.h>

#include "sam-fuzz.h"

static void
test_file (gconstpointer data)
{
  const char      *path = data;
  gsize            size;
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &bytes, &size, &error);
  g_assert_no_error (error);
  g_assert_cmpint (LLVMFuzzerTestOneInput ((const guint8 *) bytes, size), ==,
                   0);
}

static void
add_file (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *test = g_strdup_printf ("/fuzz/%s", name);

  g_test_add_data_func_full (test, g_strdup (path), test_file, g_free);
}

static void
add_folder (const char *path)
{
  const char *name;
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      add_file (file);
    }
}

static void
test_nothing (void)
{
  g_assert_cmpint (LLVMFuzzerTestOneInput ((const guint8 *) "", 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fuzz/nothing", test_nothing);
  for (int i = 1; i < argc; i++)
    if (g_file_test (argv[i], G_FILE_TEST_IS_DIR))
      add_folder (argv[i]);
    else
      add_file (argv[i]);

  return g_test_run ();
}
