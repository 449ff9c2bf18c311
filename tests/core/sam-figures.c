// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-figures.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* ./dev torture gives these. */
#define HOW_VARIABLE "SAM_TORTURE"        /* “short” or “full” */
#define SEED_VARIABLE "SAM_TORTURE_SEED"  /* repeats a run */
#define FILE_VARIABLE "SAM_TORTURE_LINES" /* what was said goes there */

#define SHORT_PART 20

guint
sam_figures_choose (guint quick, guint full)
{
  const char *how = g_getenv (HOW_VARIABLE);

  if (how == NULL)
    return quick;

  return g_str_equal (how, "full") ? full : MAX (quick, full / SHORT_PART);
}

guint
sam_figures_get_seed (void)
{
  const char *seed = g_getenv (SEED_VARIABLE);

  return seed != NULL ? (guint) g_ascii_strtoull (seed, NULL, 10)
                      : g_random_int ();
}

void
sam_figures_say (
    const char *goal, gboolean met, const char *asked, const char *format, ...)
{
  va_list          arguments;
  const char      *path = g_getenv (FILE_VARIABLE);
  FILE            *file;
  g_autofree char *figures = NULL;

  va_start (arguments, format);
  figures = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s %s (%s)", goal, figures, asked);
  if (path == NULL)
    return;

  file = fopen (path, "ae");
  if (file == NULL)
    g_error ("%s: %s", path, g_strerror (errno));
  fprintf (file, "%s\t%s\t%s\t%s\n", goal, figures, asked,
           met ? "met" : "NOT MET");
  if (fclose (file) != 0)
    g_error ("%s: %s", path, g_strerror (errno));
}

gint64
sam_figures_get_memory_kb (void)
{
  const char      *resident;
  g_autofree char *status = NULL;

  g_assert_true (
      g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  resident = strstr (status, "VmRSS:");
  g_assert_nonnull (resident);

  return g_ascii_strtoll (resident + strlen ("VmRSS:"), NULL, 10);
}

guint
sam_figures_count_descriptors (void)
{
  guint n = 0;
  g_autoptr (GDir) names = g_dir_open ("/proc/self/fd", 0, NULL);

  g_assert_nonnull (names);
  while (g_dir_read_name (names) != NULL)
    n++;

  return n - 1; /* the folder itself */
}
