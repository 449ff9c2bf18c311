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

/**
 * sam_storage_open:
 * @path: of the database
 * @damaged: (out): whether it is, so that sam_storage_replace() is needed
 * @notice: (out) (nullable): what the person at the screen must know; %NULL if
 *   all is well, or if the file is damaged
 *
 * Opens the sessions and makes the folder if need be. Whatever is wrong with
 * the file, it is left alone. Blocks.
 *
 * Returns: (transfer full) (nullable): the database; %NULL if nothing can be
 *   kept now, and @notice says why
 */
SamDatabase *
sam_storage_open (const char *path, gboolean *damaged, char **notice)
{
  SamDatabase     *database;
  g_autofree char *folder = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (damaged != NULL, NULL);
  g_return_val_if_fail (notice != NULL && *notice == NULL, NULL);

  *damaged = FALSE;
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

  *damaged =
      g_error_matches (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
  if (!*damaged)
    *notice = g_strdup (error->message);

  return NULL;
}

/* Returns: (transfer full): what became of the damaged file */
static char *
describe_replaced (const char *aside, SamBackup *backup)
{
  g_autofree char *moment = NULL;
  g_autoptr (GDateTime) local = NULL;

  if (backup == NULL)
    return g_strdup_printf (
        _ ("The file with your sessions was damaged. It was not thrown away: "
           "it is now called %s. A new, empty file was made. Ask the person "
           "who looks after this computer for help with the old one."),
        aside);

  local = g_date_time_to_local (backup->made);
  /* Translators: a date and time, in g_date_time_format() form. */
  moment = g_date_time_format (local, _ ("%A %-d %B %Y, %H:%M"));

  return g_strdup_printf (
      _ ("The file with your sessions was damaged. It was not thrown away: it "
         "is now called %s. You go on with the backup of %s."),
      aside, moment);
}

/**
 * sam_storage_replace:
 * @path: of a damaged database
 * @backup: (nullable): what to go on with; %NULL for nothing
 * @notice: (out): what became of the damaged file, or what went wrong
 *
 * Sets a damaged file aside and puts another in its place. Blocks.
 *
 * Returns: (transfer full) (nullable): the database; %NULL if nothing can be
 *   kept now
 */
SamDatabase *
sam_storage_replace (const char *path, SamBackup *backup, char **notice)
{
  SamDatabase     *database = NULL;
  g_autofree char *aside = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (notice != NULL && *notice == NULL, NULL);

  aside = sam_database_set_aside (path, &error);
  if (aside != NULL &&
      (backup == NULL || sam_backup_restore (backup, path, &error)))
    database = sam_database_open (path, &error);

  *notice = database != NULL ? describe_replaced (aside, backup)
                             : g_strdup (error->message);

  return database;
}
