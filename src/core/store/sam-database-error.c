// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-database-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (sam_database_error, sam_database_error)

/* @sqlite_code: an extended one */
static int
get_error_code (int sqlite_code)
{
  if (sqlite_code == SQLITE_IOERR_READ)
    return SAM_DATABASE_ERROR_UNREAD;

  switch (sqlite_code & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return SAM_DATABASE_ERROR_BUSY;
    case SQLITE_FULL:
      return SAM_DATABASE_ERROR_FULL;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return SAM_DATABASE_ERROR_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return SAM_DATABASE_ERROR_DAMAGED;
    default:
      return SAM_DATABASE_ERROR_FAILED;
    }
}

/**
 * sam_database_error_get_message:
 * @code: of #SamDatabaseError
 *
 * Returns: what happened, what is safe and what to do, translated
 */
const char *
sam_database_error_get_message (int code)
{
  switch (code)
    {
    case SAM_DATABASE_ERROR_BUSY:
      return _ ("Another program has the file with your sessions open. Close "
                "it and try again. Nothing was lost.");
    case SAM_DATABASE_ERROR_FULL:
      return _ ("The disk is full. What was saved before is safe. Make room "
                "on the disk and try again.");
    case SAM_DATABASE_ERROR_READ_ONLY:
      return _ ("The folder with your sessions cannot be written to. What was "
                "saved before is safe. Ask who looks after this computer to "
                "let you write there.");
    case SAM_DATABASE_ERROR_UNREAD:
      return _ ("The disk could not read what you keep. It was left as it is. "
                "Try again. If this comes back, ask who looks after this "
                "computer to look at the disk.");
    case SAM_DATABASE_ERROR_DAMAGED:
      return _ ("The file with your sessions is damaged and cannot be read. "
                "It was left as it is. Keep it, and ask for help.");
    default:
      return _ ("Your change could not be saved. What was saved before is "
                "safe. Try again.");
    }
}

/**
 * sam_database_set_error:
 *
 * Turns the last failure on @handle into a #GError that says what happened
 * and what to do. SQLite's own words go to the debug log: they name our
 * tables, never what is in them.
 *
 * Returns: always %FALSE, so that callers can return it
 */
gboolean
sam_database_set_error (sqlite3 *handle, GError **error)
{
  int code = get_error_code (sqlite3_extended_errcode (handle));
  /* A damaged file has damaged names in it. */
  g_autofree char *words = g_utf8_make_valid (sqlite3_errmsg (handle), -1);

  g_debug ("SQLite: %s", words);
  g_set_error_literal (error, SAM_DATABASE_ERROR, code,
                       sam_database_error_get_message (code));

  return FALSE;
}
