// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-storage.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

/* Sessions are nobody else's business on this computer. */
#define FOLDER_MODE 0700

/**
 * sam_storage_dup_path:
 *
 * Returns: (transfer full): where the sessions of this person are kept
 */
char *
sam_storage_dup_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "samenspel", "samenspel.db",
                           NULL);
}

static SamDatabase *
replace_damaged (const char *path, char **notice)
{
  SamDatabase     *database;
  g_autofree char *aside = NULL;
  g_autoptr (GError) error = NULL;

  aside = sam_database_set_aside (path, &error);
  database = aside != NULL ? sam_database_open (path, &error) : NULL;

  if (database != NULL)
    *notice = g_strdup_printf (
        _ ("The file with your sessions was damaged. It was not thrown away: "
           "it is now called %s. A new, empty file was made. Ask the person "
           "who looks after this computer for help with the old one."),
        aside);
  else
    *notice = g_strdup (error->message);

  return database;
}

/**
 * sam_storage_open:
 * @path: of the database
 * @notice: (out) (nullable): what the person at the screen must know; %NULL if
 *   all is well
 *
 * Opens the sessions and makes the folder if need be. A damaged file is set
 * aside and a new one begun; any other trouble leaves the file alone. Blocks.
 *
 * Returns: (transfer full) (nullable): the database; %NULL if nothing can be
 *   kept now, and @notice says why
 */
SamDatabase *
sam_storage_open (const char *path, char **notice)
{
  SamDatabase     *database;
  g_autofree char *folder = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (notice != NULL && *notice == NULL, NULL);

  folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, FOLDER_MODE) != 0)
    {
      int code = errno;

      *notice = g_strdup_printf (_ ("Sessions cannot be kept: the folder %s "
                                    "cannot be made (%s). "
                                    "Reading cards works as usual."),
                                 folder, g_strerror (code));
      return NULL;
    }

  database = sam_database_open (path, &error);
  if (database != NULL)
    return database;

  if (g_error_matches (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED))
    return replace_damaged (path, notice);

  *notice = g_strdup (error->message);

  return NULL;
}
