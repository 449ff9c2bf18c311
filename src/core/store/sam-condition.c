// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-condition.h"

#include <glib/gi18n-lib.h>

#include "sam-statement.h"

/* Looking through the whole file, and mending what can be mended. */

/* Whether @sql gives nothing but @good, or nothing at all if that is %NULL. A
 * file that cannot be read is not good either. */
static gboolean
says_only (sqlite3 *handle, const char *sql, const char *good)
{
  int code;
  g_autoptr (sqlite3_stmt) rows = sam_statement_prepare (handle, NULL, sql, "");

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    if (good == NULL || !g_str_equal (sam_statement_get_text (rows, 0), good))
      return FALSE;

  return code == SQLITE_DONE;
}

static gboolean
is_whole (sqlite3 *handle)
{
  return says_only (handle, "PRAGMA integrity_check (1)", "ok") &&
         says_only (handle, "PRAGMA foreign_key_check", NULL);
}

/* A flipped bit in a text is damage that SQLite does not see. */
static gboolean
are_notes_as_written (sqlite3 *handle)
{
  int code;
  g_autoptr (sqlite3_stmt) rows =
      sam_statement_prepare (handle, NULL, "SELECT text, sum FROM note", "");

  if (rows == NULL)
    return FALSE;

  while ((code = sqlite3_step (rows)) == SQLITE_ROW)
    {
      const char      *text = sam_statement_get_text (rows, 0);
      g_autofree char *sum =
          g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

      if (!g_str_equal (sum, sam_statement_get_text (rows, 1)))
        return FALSE;
    }

  return code == SQLITE_DONE;
}

/**
 * sam_condition_look:
 * @handle: a connection outside a transaction, on the thread that may use it
 *
 * Looks through everything that is kept, and repairs what can be.
 *
 * Returns: what was found
 */
SamCondition
sam_condition_look (sqlite3 *handle)
{
  gboolean repaired = FALSE;

  g_return_val_if_fail (handle != NULL, SAM_CONDITION_DAMAGED);

  if (!is_whole (handle))
    {
      /* What is made of the rest can be made again. */
      repaired =
          sqlite3_exec (handle, "REINDEX", NULL, NULL, NULL) == SQLITE_OK &&
          is_whole (handle);
      if (!repaired)
        return SAM_CONDITION_DAMAGED;
    }
  if (!are_notes_as_written (handle))
    return SAM_CONDITION_NOTES_DAMAGED;

  return repaired ? SAM_CONDITION_REPAIRED : SAM_CONDITION_SOUND;
}

/**
 * sam_condition_get_words:
 *
 * Returns: what was found, what is safe and what to do, translated
 */
const char *
sam_condition_get_words (SamCondition condition)
{
  switch (condition)
    {
    case SAM_CONDITION_SOUND:
      return _ ("Everything is in order.");
    case SAM_CONDITION_REPAIRED:
      return _ ("There was damage, and it was repaired. Nothing was lost.");
    case SAM_CONDITION_NOTES_DAMAGED:
      return _ ("Some notes are not as they were written. A session with such "
                "a note does not open; the others are safe. Keep the backups, "
                "and ask for help.");
    case SAM_CONDITION_DAMAGED:
    default:
      return _ ("The file is damaged. Close Samenspel and start it again: it "
                "then offers the last good backup.");
    }
}

static gboolean
check (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  *result = GINT_TO_POINTER (sam_condition_look (handle));

  return TRUE;
}

/**
 * sam_condition_check_async:
 *
 * Checks everything that is kept and repairs what can be: that is what SQLite
 * keeps beside the words to find them faster.
 */
void
sam_condition_check_async (SamDatabase        *database,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_return_if_fail (SAM_IS_DATABASE (database));

  sam_database_run_outside_async (database, check, NULL, NULL, NULL, NULL,
                                  callback, user_data);
}

/**
 * sam_condition_check_finish:
 * @condition: (out): what was found
 *
 * Returns: %FALSE with @error if it was not checked
 */
gboolean
sam_condition_check_finish (SamDatabase  *database,
                            GAsyncResult *result,
                            SamCondition *condition,
                            GError      **error)
{
  gpointer value = NULL;

  if (!sam_database_run_finish (database, result, &value, error))
    return FALSE;

  *condition = (SamCondition) GPOINTER_TO_INT (value);

  return TRUE;
}
