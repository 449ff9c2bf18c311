// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-statement.h"

/* Binds the values that @types announces: "s" a string, "i" a gint64, "n" a
 * NULL that takes no value. Strings are copied: a statement may outlive what
 * it was given. */
static gboolean
bind_values (sqlite3_stmt *statement, const char *types, va_list values)
{
  for (int i = 0; types[i] != '\0'; i++)
    {
      int code;

      switch (types[i])
        {
        case 's':
          code = sqlite3_bind_text (statement, i + 1,
                                    va_arg (values, const char *), -1,
                                    SQLITE_TRANSIENT);
          break;
        case 'i':
          code = sqlite3_bind_int64 (statement, i + 1, va_arg (values, gint64));
          break;
        case 'n':
          code = sqlite3_bind_null (statement, i + 1);
          break;
        default:
          g_assert_not_reached ();
        }

      if (code != SQLITE_OK)
        return FALSE;
    }

  return TRUE;
}

static sqlite3_stmt *
prepare (sqlite3    *handle,
         GError    **error,
         const char *sql,
         const char *types,
         va_list     values)
{
  g_autoptr (sqlite3_stmt) statement = NULL;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) != SQLITE_OK ||
      !bind_values (statement, types, values))
    {
      sam_database_set_error (handle, error);
      return NULL;
    }

  return g_steal_pointer (&statement);
}

/**
 * sam_statement_prepare:
 * @sql: one statement with parameters ?1, ?2, …
 * @types: a letter for each of them: "s" a string, "i" a #gint64, "n" %NULL
 *   (which takes no value)
 * @...: the values; give every number as a #gint64
 *
 * Returns: (transfer full): to be finalised, or %NULL with @error set
 */
sqlite3_stmt *
sam_statement_prepare (
    sqlite3 *handle, GError **error, const char *sql, const char *types, ...)
{
  sqlite3_stmt *statement;
  va_list       values;

  va_start (values, types);
  statement = prepare (handle, error, sql, types, values);
  va_end (values);

  return statement;
}

/**
 * sam_statement_run:
 * @sql: one statement that gives no rows; the rest as sam_statement_prepare()
 *
 * Returns: %FALSE with @error set if it failed
 */
gboolean
sam_statement_run (
    sqlite3 *handle, GError **error, const char *sql, const char *types, ...)
{
  va_list values;
  g_autoptr (sqlite3_stmt) statement = NULL;

  va_start (values, types);
  statement = prepare (handle, error, sql, types, values);
  va_end (values);

  if (statement == NULL)
    return FALSE;
  if (sqlite3_step (statement) != SQLITE_DONE)
    return sam_database_set_error (handle, error);

  return TRUE;
}

/**
 * sam_statement_find_row:
 * @statement: one that gives a row at most
 * @found: (out): whether there is one
 *
 * That there is none is one thing, and that the disk could not be read is
 * another: whoever took them for the same would show as empty what is not.
 *
 * Returns: %FALSE with @error in #SAM_DATABASE_ERROR
 */
gboolean
sam_statement_find_row (sqlite3      *handle,
                        sqlite3_stmt *statement,
                        gboolean     *found,
                        GError      **error)
{
  int code;

  g_return_val_if_fail (statement != NULL, FALSE);
  g_return_val_if_fail (found != NULL, FALSE);

  code = sqlite3_step (statement);
  *found = code == SQLITE_ROW;

  return code == SQLITE_ROW || code == SQLITE_DONE ||
         sam_database_set_error (handle, error);
}

/**
 * sam_statement_get_text:
 *
 * Returns: (transfer none): the text in @column; empty for NULL
 */
const char *
sam_statement_get_text (sqlite3_stmt *statement, int column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL ? text : "";
}
