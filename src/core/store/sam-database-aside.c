// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-database-private.h"

#include <errno.h>
#include <glib/gstdio.h>

/* Returns: (transfer full): a name beside @path that nothing has yet */
static char *
find_free_name (const char *path)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");
  char            *name = g_strdup_printf ("%s.damaged-%s", path, date);

  for (guint n = 2; g_file_test (name, G_FILE_TEST_EXISTS); n++)
    {
      g_free (name);
      name = g_strdup_printf ("%s.damaged-%s-%u", path, date, n);
    }

  return name;
}

/**
 * sam_database_set_aside:
 * @path: a damaged database, not open
 * @error: return location for an error in #SAM_DATABASE_ERROR
 *
 * Gives the file another name in the same folder, so that a new one can be
 * made and nothing of the old one is lost. Its journal, if there is one, goes
 * with it: the two belong together.
 *
 * Returns: (transfer full): where it is now, or %NULL with @error set
 */
char *
sam_database_set_aside (const char *path, GError **error)
{
  g_autofree char *aside = NULL;
  g_autofree char *journal = NULL;
  g_autofree char *journal_aside = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  aside = find_free_name (path);
  journal = g_strconcat (path, "-journal", NULL);
  journal_aside = g_strconcat (aside, "-journal", NULL);

  if (g_rename (path, aside) != 0 ||
      (g_rename (journal, journal_aside) != 0 && errno != ENOENT))
    {
      g_set_error_literal (error, SAM_DATABASE_ERROR,
                           SAM_DATABASE_ERROR_READ_ONLY,
                           sam_database_error_get_message (
                               SAM_DATABASE_ERROR_READ_ONLY));
      return NULL;
    }

  return g_steal_pointer (&aside);
}
