// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-database-private.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "sam-search.h"

/* fold(TEXT) in SQL: as the search for cards folds, so that both find alike. */
static void
fold_function (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  const char *text = (const char *) sqlite3_value_text (values[0]);

  if (text == NULL)
    sqlite3_result_null (context);
  else
    sqlite3_result_text (context, sam_search_fold (text), -1, g_free);
}

/* The settings of reliability.md, section 7, and why they are these: its
 * section 2. No WAL: it leaves copies of erased words behind. The lock is held
 * as long as the program runs, so that a second copy of it says so at once
 * instead of in the middle of somebody's meeting. */
static const char settings_sql[] = "PRAGMA locking_mode = EXCLUSIVE;"
                                   "PRAGMA journal_mode = TRUNCATE;"
                                   "PRAGMA synchronous = EXTRA;"
                                   "PRAGMA secure_delete = ON;"
                                   "PRAGMA foreign_keys = ON;"
                                   "PRAGMA trusted_schema = OFF;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA mmap_size = 0;"
                                   "PRAGMA temp_store = MEMORY;"
                                   "BEGIN IMMEDIATE; COMMIT;";

/* Some way above what we need ourselves, and far below what SQLite would bear:
 * whatever is in the file, it cannot make us work for ever. */
static const struct
{
  int limit;
  int value;
} limits[] = {
  { SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024 },
  { SQLITE_LIMIT_SQL_LENGTH, 64 * 1024 },
  { SQLITE_LIMIT_COLUMN, 100 },
  { SQLITE_LIMIT_EXPR_DEPTH, 100 },
  { SQLITE_LIMIT_COMPOUND_SELECT, 20 },
  { SQLITE_LIMIT_VDBE_OP, 25000 },
  { SQLITE_LIMIT_FUNCTION_ARG, 16 },
  { SQLITE_LIMIT_ATTACHED, 0 },
  { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000 },
  { SQLITE_LIMIT_VARIABLE_NUMBER, 100 },
  { SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
  { SQLITE_LIMIT_WORKER_THREADS, 0 },
};

static gboolean
set_up (sqlite3 *handle, GError **error)
{
  int defensive = 0;

  sqlite3_extended_result_codes (handle, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (handle, limits[i].limit, limits[i].value);

  if (sqlite3_busy_timeout (handle, 1000) != SQLITE_OK ||
      sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) !=
          SQLITE_OK ||
      sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0,
                         NULL) != SQLITE_OK ||
      sqlite3_create_function (handle, "fold", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC |
                                   SQLITE_DIRECTONLY,
                               NULL, fold_function, NULL, NULL) != SQLITE_OK ||
      sqlite3_exec (handle, settings_sql, NULL, NULL, NULL) != SQLITE_OK)
    return sam_database_set_error (handle, error);

  return TRUE;
}

static gboolean
check_quickly (sqlite3 *handle, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (sqlite3_prepare_v2 (handle, "PRAGMA quick_check (1)", -1, &statement,
                          NULL) != SQLITE_OK ||
      sqlite3_step (statement) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  if (g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "ok") == 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED,
                       sam_database_error_get_message (
                           SAM_DATABASE_ERROR_DAMAGED));

  return FALSE;
}

/* SQLite would open a file it may only read, and one in a folder where it can
 * make no journal; our first save would then fail, in the middle of somebody's
 * meeting. */
static gboolean
check_writable (sqlite3 *handle, GError **error)
{
  g_autofree char *folder =
      g_path_get_dirname (sqlite3_db_filename (handle, "main"));

  if (sqlite3_db_readonly (handle, "main") == 0 &&
      g_access (folder, W_OK | X_OK) == 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_READ_ONLY,
                       sam_database_error_get_message (
                           SAM_DATABASE_ERROR_READ_ONLY));

  return FALSE;
}

/**
 * sam_database_apply_settings:
 * @handle: a connection that was just opened
 *
 * Checks that the file can be written and is whole, and sets the connection
 * up. Nothing in the file changes.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_database_apply_settings (sqlite3 *handle, GError **error)
{
  return check_writable (handle, error) && set_up (handle, error) &&
         check_quickly (handle, error);
}
