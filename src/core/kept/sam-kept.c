// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept.h"

#include <glib/gstdio.h>

#include "sam-backup.h"
#include "sam-erasure.h"
#include "sam-keep-days.h"
#include "sam-statement.h"

/*
 * What there is, of each kind: the sessions and agendas are counted on the
 * database thread; the rest is a handful of files, and looked at here.
 */

#define DAY G_GINT64_CONSTANT (86400)

void
sam_kept_free (SamKept *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->oldest, g_date_time_unref);
  g_clear_pointer (&self->newest, g_date_time_unref);
  g_clear_pointer (&self->first_end, g_date_time_unref);
  g_free (self->id);
  g_free (self->name);
  g_free (self);
}

static SamKept *
add (GPtrArray *list, SamKeptKind kind)
{
  SamKept *kept = g_new0 (SamKept, 1);

  kept->kind = kind;
  g_ptr_array_add (list, kept);

  return kept;
}

/* --- In the database --- */

/* Returns: (transfer full) (nullable): a time that may be NULL, local */
static GDateTime *
get_time (sqlite3_stmt *row, int column)
{
  g_autoptr (GDateTime) utc = NULL;

  if (sqlite3_column_type (row, column) == SQLITE_NULL)
    return NULL;

  utc = g_date_time_new_from_unix_utc (sqlite3_column_int64 (row, column));

  return g_date_time_to_local (utc);
}

/* Days are as in sam_keep_days_get_end(): of a session that nobody closed, the
 * start counts. */
#define SESSIONS_SQL \
  "SELECT count(*), min (started), max (started)," \
  "    total (erased IS NULL)," \
  "    (SELECT count(*) FROM agreement JOIN session AS of" \
  "      ON of.id = session_id WHERE chosen AND NOT of.deleted)," \
  "    min (CASE WHEN erased IS NOT NULL OR ?1 < 0 THEN NULL" \
  "      WHEN ended IS NOT NULL THEN ended + ?1" \
  "      ELSE started + max (?1, 30 * 86400) END)" \
  "  FROM session WHERE NOT deleted"

G_STATIC_ASSERT (SAM_KEEP_DAYS_UNCLOSED == 30);

static gboolean
count_sessions (sqlite3 *handle, SamKept *kept, GError **error)
{
  int days = 0;
  g_autoptr (sqlite3_stmt) row = NULL;

  if (!sam_keep_days_read (handle, &days, error))
    return FALSE;

  row = sam_statement_prepare (handle, error, SESSIONS_SQL, "i", days * DAY);
  if (row == NULL)
    return FALSE;
  if (sqlite3_step (row) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  kept->n = (guint) sqlite3_column_int (row, 0);
  kept->oldest = get_time (row, 1);
  kept->newest = get_time (row, 2);
  kept->n_with_notes = (guint) sqlite3_column_int (row, 3);
  kept->n_points = (guint) sqlite3_column_int (row, 4);
  kept->first_end = get_time (row, 5);

  return TRUE;
}

static gboolean
count_agendas (sqlite3 *handle, SamKept *kept, GError **error)
{
  g_autoptr (sqlite3_stmt) row =
      sam_statement_prepare (handle, error,
                             "SELECT count(*), total (template) FROM agenda"
                             "  WHERE NOT deleted AND session_id IS NULL",
                             "");

  if (row == NULL)
    return FALSE;
  if (sqlite3_step (row) != SQLITE_ROW)
    return sam_database_set_error (handle, error);

  kept->n = (guint) sqlite3_column_int (row, 0);
  kept->n_templates = (guint) sqlite3_column_int (row, 1);

  return TRUE;
}

static gboolean
count (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_kept_free);

  if (!count_sessions (handle, add (list, SAM_KEPT_SESSIONS), error) ||
      !count_agendas (handle, add (list, SAM_KEPT_AGENDAS), error))
    return FALSE;

  *result = g_steal_pointer (&list);

  return TRUE;
}

/* --- In files --- */

/* Returns: how large a file is; 0 for none */
static guint64
get_size (const char *path)
{
  GStatBuf status;

  return g_lstat (path, &status) == 0 ? (guint64) status.st_size : 0;
}

/**
 * sam_kept_measure:
 * @path: of a folder
 *
 * Returns: how many bytes the files in it have together, at any depth
 */
guint64
sam_kept_measure (const char *path)
{
  guint64     bytes = 0;
  const char *name;
  g_autoptr (GDir) names = NULL;

  g_return_val_if_fail (path != NULL, 0);

  names = g_dir_open (path, 0, NULL);
  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        continue;
      bytes += g_file_test (child, G_FILE_TEST_IS_DIR)
                   ? sam_kept_measure (child)
                   : get_size (child);
    }

  return bytes;
}

static void
look_at_backups (SamKeptSource *source, GPtrArray *list)
{
  SamKept         *kept = add (list, SAM_KEPT_BACKUPS);
  g_autofree char *path =
      sam_kept_source_dup_path (source, SAM_ERASURE_DATABASE);
  g_autoptr (GPtrArray) backups = sam_backup_list (path);

  kept->n = backups->len;
  for (guint i = 0; i < backups->len; i++)
    {
      SamBackup *backup = g_ptr_array_index (backups, i);

      kept->bytes += get_size (backup->path);
      if (i == 0)
        kept->newest = g_date_time_to_local (backup->made);
      if (i == backups->len - 1)
        kept->oldest = g_date_time_to_local (backup->made);
    }
}

static void
look_at_aside (SamKeptSource *source, GPtrArray *list)
{
  g_autoptr (GPtrArray) paths = sam_erasure_list_aside (source->folder);
  SamKept *kept;

  if (paths->len == 0)
    return; /* a rare thing, and nobody need know that it could be */

  kept = add (list, SAM_KEPT_ASIDE);
  kept->n = paths->len;
  for (guint i = 0; i < paths->len; i++)
    kept->bytes += get_size (g_ptr_array_index (paths, i));
}

/* Of one person: their file, and what lies beside it. */
static guint64
measure_person (SamKeptSource *source, const char *id)
{
  guint64          bytes = 0;
  const char      *name;
  g_autofree char *folder = sam_kept_source_dup_path (source, "people");
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  while (names != NULL && (name = g_dir_read_name (names)) != NULL)
    if (g_str_has_prefix (name, id))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        bytes += get_size (path);
      }

  return bytes;
}

static void
look_at_people (SamKeptSource *source, GPtrArray *list)
{
  GListModel *people = G_LIST_MODEL (source->people);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SamPerson) person = g_list_model_get_item (people, i);
      SamKept *kept = add (list, SAM_KEPT_PERSON);

      kept->n = 1;
      kept->id = g_strdup (sam_person_get_id (person));
      kept->name = g_strdup (sam_person_get_name (person));
      kept->sealed = sam_person_is_sealed (person);
      kept->bytes = measure_person (source, kept->id);
    }
}

static void
look_at_cards (SamKeptSource *source, GPtrArray *list)
{
  SamKept         *kept = add (list, SAM_KEPT_CARDS);
  g_autofree char *folder = sam_kept_source_dup_path (source, "cards");
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);

  kept->bytes = sam_kept_measure (folder);
  while (names != NULL && g_dir_read_name (names) != NULL)
    kept->n++;
}

static void
look_at_files (SamKeptSource *source, GPtrArray *list)
{
  look_at_backups (source, list);
  look_at_aside (source, list);
  look_at_people (source, list);
  look_at_cards (source, list);
  add (list, SAM_KEPT_SETTINGS)->n = source->settings != NULL;
}

/* --- All of it --- */

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gpointer list = NULL;
  GError  *error = NULL;
  g_autoptr (GTask) task = user_data;

  if (!sam_database_run_finish (SAM_DATABASE (source), result, &list, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  look_at_files (g_task_get_task_data (task), list);
  g_task_return_pointer (task, list, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * sam_kept_list_async:
 * @source: what to look at; held until it is done
 *
 * Looks what is kept: sessions, agendas, backups, what was set aside (if there
 * is any), each person, own cards and settings, in that order. Without a
 * database there are no sessions and no agendas in the list.
 */
void
sam_kept_list_async (SamKeptSource      *source,
                     GCancellable       *cancellable,
                     GAsyncReadyCallback callback,
                     gpointer            user_data)
{
  SamKeptSource *held;
  GTask         *task;
  g_autoptr (GPtrArray) list = NULL;

  g_return_if_fail (source != NULL);

  held = sam_kept_source_copy (source);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, sam_kept_list_async);
  g_task_set_task_data (task, held, (GDestroyNotify) sam_kept_source_free);
  if (held->database != NULL)
    {
      sam_database_run_async (held->database, count, NULL, NULL,
                              (GDestroyNotify) g_ptr_array_unref, cancellable,
                              counted_cb, task);
      return;
    }

  list = g_ptr_array_new_with_free_func ((GDestroyNotify) sam_kept_free);
  look_at_files (held, list);
  g_task_return_pointer (task, g_steal_pointer (&list),
                         (GDestroyNotify) g_ptr_array_unref);
  g_object_unref (task);
}

/**
 * sam_kept_list_finish:
 *
 * Returns: (transfer full) (element-type SamKept): what there is; %NULL with
 *   @error in #SAM_DATABASE_ERROR, or %G_IO_ERROR_CANCELLED
 */
GPtrArray *
sam_kept_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
