// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-agenda-file.h"
#include "sam-agenda-store.h"
#include "sam-agreement-store.h"
#include "sam-kept-export-private.h"
#include "sam-report.h"
#include "sam-session-store.h"

/*
 * Everything that is kept, as files in a new folder: sessions as Markdown (and
 * their sums as numbers), improvement points, agendas as a colleague would get
 * them but with their notes, then what needs no database. Who voted what is in
 * none of them: it is not kept.
 *
 * One thing after the other is read, written down and let go, so that many
 * sessions take no more memory than one.
 */

typedef struct
{
  SamKeptSource *source;   /* (owned) */
  SamKeptFiles  *files;    /* (owned) (nullable): once the folder is there */
  GString       *contents; /* (owned): what each file is */
  GListModel    *rows;     /* (owned) (nullable): of what is being read */
  guint          row;
  gboolean       templates; /* the agendas being read are */
  guint          n_unread;
} Export;

static void
export_free (gpointer data)
{
  Export *export = data;

  sam_kept_source_free (export->source);
  g_clear_pointer (&export->files, sam_kept_files_free);
  g_string_free (export->contents, TRUE);
  g_clear_object (&export->rows);
  g_free (export);
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

/* Goes on with the next row once what was added is on the disk. */
static void
write_then (GTask *task, GAsyncReadyCallback callback)
{
  Export *export = g_task_get_task_data (task);

  sam_kept_files_write_async (export->files, callback, task);
}

/* Returns: whether it is; else @task ended */
static gboolean
is_written (GTask *task, GAsyncResult *result)
{
  GError *error = NULL;

  if (sam_kept_files_write_finish (result, &error))
    return TRUE;

  g_task_return_error (task, error);
  g_object_unref (task);

  return FALSE;
}

/* Returns: whether there is a list to go through; else @task ended */
static gboolean
take_rows (GTask *task, GListModel *rows, GError *error)
{
  Export *export = g_task_get_task_data (task);

  g_clear_object (&export->rows);
  export->rows = rows;
  export->row = 0;
  if (rows != NULL)
    return TRUE;

  g_task_return_error (task, error);
  g_object_unref (task);

  return FALSE;
}

/* Returns: (transfer full) (nullable): what comes next */
static gpointer
next_row (Export *export)
{
  return g_list_model_get_item (export->rows, export->row++);
}

/* --- The rest --- */

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Export *export = g_task_get_task_data (task);

  if (!is_written (task, result))
    return;

  g_task_return_pointer (task,
                         g_strdup (sam_kept_files_get_path (export->files)),
                         g_free);
  g_object_unref (task);
}

static void
write_rest (GTask *task)
{
  Export *export = g_task_get_task_data (task);

  sam_kept_export_add_files (export->source, export->files, export->contents,
                             export->n_unread);
  write_then (task, done_cb);
}

/* --- Improvement points --- */

static void
points_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Export *export = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GPtrArray) points =
      sam_agreement_store_list_finish (SAM_DATABASE (source), result, &error);

  if (points == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
      return;
    }

  if (points->len > 0)
    sam_kept_export_add_points (export->files, export->contents, points);
  write_rest (task);
}

static void
read_points (GTask *task)
{
  Export *export = g_task_get_task_data (task);

  sam_agreement_store_list_async (export->source->database, NULL,
                                  points_read_cb, task);
}

/* --- Agendas, then templates --- */

static void list_agendas (GTask *task);
static void read_agenda (GTask *task);

static void
agenda_written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (is_written (user_data, result))
    read_agenda (user_data);
}

static void
agenda_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Export *export = g_task_get_task_data (task);
  g_autoptr (SamAgenda) agenda =
      sam_agenda_store_load_finish (SAM_DATABASE (source), result, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (agenda != NULL)
    bytes =
        sam_agenda_file_write_full (agenda, export->source->shelf, TRUE, NULL);
  if (bytes != NULL)
    sam_kept_export_add (export->files, export->contents,
                         export->templates ? _ ("template")
                                           : C_ ("file name", "agenda"),
                         SAM_AGENDA_FILE_ENDING, bytes,
                         sam_agenda_get_title (agenda));
  else
    export->n_unread++;
  write_then (task, agenda_written_cb);
}

static void
read_agenda (GTask *task)
{
  Export *export = g_task_get_task_data (task);
  g_autoptr (SamAgendaRow) row = next_row (export);

  if (row != NULL)
    sam_agenda_store_load_async (export->source->database,
                                 sam_agenda_row_get_id (row),
                                 export->source->shelf, NULL, agenda_read_cb,
                                 task);
  else if (!export->templates)
    {
      export->templates = TRUE;
      list_agendas (task);
    }
  else
    read_points (task);
}

static void
agendas_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError     *error = NULL;
  GListModel *rows =
      sam_agenda_store_list_finish (SAM_DATABASE (source), result, &error);

  if (take_rows (user_data, rows, error))
    read_agenda (user_data);
}

static void
list_agendas (GTask *task)
{
  Export *export = g_task_get_task_data (task);

  sam_agenda_store_list_async (export->source->database, export->templates,
                               NULL, agendas_listed_cb, task);
}

/* --- Sessions --- */

static void read_session (GTask *task);

static void
session_written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  if (is_written (user_data, result))
    read_session (user_data);
}

static void
add_session (Export *export, SamSession *session)
{
  g_autoptr (SamReport) report = sam_report_new (session, SAM_REPORT_FOR_US);
  g_autoptr (GBytes) markdown = take_text (sam_report_to_markdown (report));
  g_autofree char *name = NULL;

  /* TRANSLATORS: the name of a file, without its ending; the date is like
   * 2026-11-23 */
  name = g_strdup_printf (_ ("session-%s"), sam_report_get_day (report));
  sam_kept_export_add (export->files, export->contents, name, ".md", markdown,
                       sam_report_get_title (report));
  if (sam_report_has_sums (report))
    {
      g_autoptr (GBytes) csv = take_text (sam_report_to_csv (report));

      sam_kept_export_add (export->files, export->contents, name, ".csv", csv,
                           _ ("the sums of its votes"));
    }
}

/* What is damaged in one session is no reason not to save the others. */
static void
session_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask *task = user_data;
  Export *export = g_task_get_task_data (task);
  g_autoptr (SamSession) session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, NULL);

  if (session != NULL)
    add_session (export, session);
  else
    export->n_unread++;
  write_then (task, session_written_cb);
}

static void
read_session (GTask *task)
{
  Export *export = g_task_get_task_data (task);
  g_autoptr (SamSessionRow) row = next_row (export);

  if (row != NULL)
    sam_session_store_load_async (export->source->database,
                                  sam_session_row_get_id (row), NULL,
                                  session_read_cb, task);
  else
    list_agendas (task);
}

static void
sessions_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError     *error = NULL;
  GListModel *rows =
      sam_session_store_list_finish (SAM_DATABASE (source), result, &error);

  if (take_rows (user_data, rows, error))
    read_session (user_data);
}

/* --- From the outside --- */

/**
 * sam_kept_export_async:
 * @source: held until it is done
 * @parent: a folder; in it a new one is made, and nothing else is touched
 * @callback: called in this thread
 *
 * Saves everything that is kept as files. A study that is sealed is saved as it
 * is, sealed. Nothing cancels it.
 */
void
sam_kept_export_async (SamKeptSource      *source,
                       const char         *parent,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  Export *export;
  GTask  *task;
  GError *error = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *day = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (source != NULL);
  g_return_if_fail (parent != NULL);

  now = sam_clock_get_now (source->clock);
  day = g_date_time_format (now, "%Y-%m-%d");
  /* TRANSLATORS: the name of a folder; the date is like 2026-11-23 */
  name = g_strdup_printf (_ ("samenspel-%s"), day);
  export = g_new0 (Export, 1);
  export->source = sam_kept_source_copy (source);
  export->contents = g_string_new (NULL);
  export->files = sam_kept_files_new (parent, name, &error);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_kept_export_async);
  g_task_set_task_data (task, export, export_free);

  if (export->files == NULL)
    {
      g_task_return_error (task, error);
      g_object_unref (task);
    }
  else if (export->source->database != NULL)
    sam_session_store_list_async (export->source->database, NULL,
                                  sessions_listed_cb, task);
  else
    write_rest (task);
}

/**
 * sam_kept_export_finish:
 * @n_unread: (out): how many sessions and agendas could not be read, since they
 *   are damaged
 * @error: return location for an error that is fit to show
 *
 * Returns: (transfer full): the folder that everything is in now; %NULL with
 *   @error, and then it may be there but not all of it
 */
char *
sam_kept_export_finish (GAsyncResult *result, guint *n_unread, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (n_unread != NULL, NULL);

  *n_unread = ((Export *) g_task_get_task_data (G_TASK (result)))->n_unread;

  return g_task_propagate_pointer (G_TASK (result), error);
}
