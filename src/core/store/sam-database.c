// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-database.h"

#include <sys/stat.h>

#include "sam-backup.h"
#include "sam-clock.h"
#include "sam-database-private.h"
#include "sam-reserve.h"
#include "sam-schema.h"

/**
 * SamDatabase:
 *
 * One SQLite connection and the one thread that may use it.
 *
 * All work runs on that thread in the order in which it was asked for, so a
 * later save never overtakes an earlier one and no SQL needs a lock. (GTask's
 * own thread pool gives neither: it runs tasks side by side.)
 *
 * When the disk is full, the reserve beside the file is given up and the work
 * is tried once more; #SamDatabase::reserve-used says so.
 */
struct _SamDatabase
{
  GObject parent_instance;

  char        *path;   /* (owned) (not nullable) */
  sqlite3     *handle; /* (owned) (nullable): the database thread's alone */
  GThread     *thread; /* (owned) (nullable): %NULL once closed */
  GAsyncQueue *queue;  /* (element-type GTask) (owned) */

  GMutex lock; /* of what is below */
  GCond  done;
  guint  n_open; /* pieces of work that were asked for and are not done */
};

enum
{
  RESERVE_USED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Pushed to say "no more work". Its address is all that matters. */
static char close_marker;

G_DEFINE_FINAL_TYPE (SamDatabase, sam_database, G_TYPE_OBJECT)

static gboolean
tell_reserve_used (gpointer data)
{
  g_signal_emit (data, signals[RESERVE_USED], 0);

  return G_SOURCE_REMOVE;
}

/* Work that failed for want of room left nothing behind, so it can be done
 * again once there is some. */
static gboolean
run_again (SamDatabase    *self,
           SamDatabaseJob *job,
           gpointer       *result,
           GError        **error)
{
  if (job->outside ||
      !g_error_matches (*error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FULL) ||
      !sam_reserve_give_up (self->path))
    return FALSE;

  g_clear_error (error);
  g_idle_add_full (G_PRIORITY_DEFAULT, tell_reserve_used, g_object_ref (self),
                   g_object_unref);

  return sam_database_job_run (job, self->handle, result, error);
}

static void
run_task (SamDatabase *self, GTask *task)
{
  SamDatabaseJob *job = g_task_get_task_data (task);
  gpointer        result = NULL;
  g_autoptr (GError) error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  if (sam_database_job_run (job, self->handle, &result, &error) ||
      run_again (self, job, &result, &error))
    g_task_return_pointer (task, result, job->result_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
count_done (SamDatabase *self)
{
  g_mutex_lock (&self->lock);
  if (--self->n_open == 0)
    g_cond_broadcast (&self->done);
  g_mutex_unlock (&self->lock);
}

static gpointer
database_thread (gpointer data)
{
  SamDatabase *self = data; /* alive: close() joins before the last unref */
  gpointer     item;

  while ((item = g_async_queue_pop (self->queue)) != &close_marker)
    {
      g_autoptr (GTask) task = item;

      run_task (self, task);
      count_done (self);
    }

  g_clear_pointer (&self->handle, sqlite3_close_v2);

  return NULL;
}

static void
sam_database_finalize (GObject *object)
{
  SamDatabase *self = SAM_DATABASE (object);

  g_assert (self->thread == NULL); /* close() comes first */
  g_async_queue_unref (self->queue);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->done);
  g_free (self->path);

  G_OBJECT_CLASS (sam_database_parent_class)->finalize (object);
}

static void
sam_database_class_init (SamDatabaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_database_finalize;

  /**
   * SamDatabase::reserve-used:
   *
   * The disk is full. What was asked for was still saved, if the room that was
   * kept for it was enough. Emitted in the main context.
   */
  signals[RESERVE_USED] =
      g_signal_new ("reserve-used", SAM_TYPE_DATABASE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_database_init (SamDatabase *self)
{
  self->queue = g_async_queue_new ();
  g_mutex_init (&self->lock);
  g_cond_init (&self->done);
}

/* A file that a newer program changes can be had back as it was. */
static gboolean
migrate (sqlite3 *handle, const char *path, GError **error)
{
  if (sam_schema_is_old (handle))
    {
      g_autoptr (SamClock) clock = sam_clock_new ();
      g_autoptr (GDateTime) now = sam_clock_get_now (clock);

      if (!sam_backup_make (handle, path, now, error))
        return FALSE;
    }

  return sam_schema_migrate (handle, error);
}

/* SQLite would make a new database of a file that was emptied, and nobody would
 * hear that there are backups of what was in it. */
static gboolean
check_not_emptied (const char *path, GError **error)
{
  struct stat status;
  g_autoptr (GPtrArray) backups = NULL;

  if (stat (path, &status) != 0 || status.st_size > 0)
    return TRUE;

  backups = sam_backup_list (path);
  if (backups->len == 0)
    return TRUE;

  g_set_error_literal (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED,
                       sam_database_error_get_message (
                           SAM_DATABASE_ERROR_DAMAGED));

  return FALSE;
}

/**
 * sam_database_open:
 * @path: the file; made if it is not there, readable by its owner alone
 * @error: return location for an error in #SAM_DATABASE_ERROR
 *
 * Opens the database, checks it and brings it to the newest version, of which
 * a backup is made first. Blocks. When it fails, the file is as it was.
 *
 * Returns: (transfer full): the database, to be ended by
 *   sam_database_close(), or %NULL with @error set
 */
SamDatabase *
sam_database_open (const char *path, GError **error)
{
  sqlite3     *handle = NULL;
  SamDatabase *self;
  mode_t       mask;
  int          code;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_not_emptied (path, error))
    return NULL;

  mask = umask (0077);
  code = sqlite3_open_v2 (path, &handle,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
  umask (mask);

  if (code != SQLITE_OK)
    sam_database_set_error (handle, error);
  else if (sam_database_apply_settings (handle, error) &&
           migrate (handle, path, error))
    {
      self = g_object_new (SAM_TYPE_DATABASE, NULL);
      self->path = g_strdup (path);
      self->handle = handle;
      self->thread = g_thread_new ("database", database_thread, self);
      return self;
    }

  sqlite3_close_v2 (handle);

  return NULL;
}

/**
 * sam_database_close:
 *
 * Finishes the work asked for so far, then closes the connection. Blocks
 * until that is done; call it once, from the thread that opened @self.
 */
void
sam_database_close (SamDatabase *self)
{
  g_return_if_fail (SAM_IS_DATABASE (self));
  g_return_if_fail (self->thread != NULL);

  g_async_queue_push (self->queue, &close_marker);
  g_thread_join (g_steal_pointer (&self->thread));
}

const char *
sam_database_get_path (SamDatabase *self)
{
  g_return_val_if_fail (SAM_IS_DATABASE (self), NULL);

  return self->path;
}

/**
 * sam_database_linger:
 * @patience: in microseconds; a small part of a frame
 *
 * Blocks until all that was asked for is done, but not longer than @patience.
 * What came of it is told as ever, in the main context: a screen that shows it
 * can do so in the frame that is about to begin.
 */
void
sam_database_linger (SamDatabase *self, gint64 patience)
{
  gint64 end = g_get_monotonic_time () + patience;

  g_return_if_fail (SAM_IS_DATABASE (self));

  g_mutex_lock (&self->lock);
  while (self->n_open > 0 && g_cond_wait_until (&self->done, &self->lock, end))
    ;
  g_mutex_unlock (&self->lock);
}

static void
queue_job (SamDatabase *self,
           const SamDatabaseJob *template,
           GCancellable       *cancellable,
           GAsyncReadyCallback callback,
           gpointer            user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, sam_database_run_async);
  g_task_set_task_data (task, g_memdup2 (template, sizeof (SamDatabaseJob)),
                        sam_database_job_free);
  g_mutex_lock (&self->lock);
  self->n_open++;
  g_mutex_unlock (&self->lock);
  g_async_queue_push (self->queue, task); /* takes the reference */
}

/**
 * sam_database_run_async:
 * @work: runs on the database thread
 * @data: (transfer full) (nullable): for @work; must be immutable or no one
 *   else's, since another thread reads it
 * @data_free: (nullable): frees @data
 * @result_free: (nullable): frees what @work gives back
 *
 * Queues @work, which is one transaction: if it fails, nothing of it stays.
 * @callback comes in the caller's main context. Once @cancellable is cancelled
 * the result is always %G_IO_ERROR_CANCELLED, so that a callback may be given
 * a widget that cancels in its dispose; work that had already started is
 * committed all the same.
 */
void
sam_database_run_async (SamDatabase        *self,
                        SamDatabaseWork     work,
                        gpointer            data,
                        GDestroyNotify      data_free,
                        GDestroyNotify      result_free,
                        GCancellable       *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  const SamDatabaseJob job = { work, data, data_free, result_free, FALSE };

  g_return_if_fail (SAM_IS_DATABASE (self));
  g_return_if_fail (self->thread != NULL);
  g_return_if_fail (work != NULL);

  queue_job (self, &job, cancellable, callback, user_data);
}

/**
 * sam_database_run_outside_async:
 *
 * Likewise, for work that cannot be in a transaction, or is several of them: it
 * sees to it by itself that nothing half-done stays.
 */
void
sam_database_run_outside_async (SamDatabase        *self,
                                SamDatabaseWork     work,
                                gpointer            data,
                                GDestroyNotify      data_free,
                                GDestroyNotify      result_free,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  const SamDatabaseJob job = { work, data, data_free, result_free, TRUE };

  g_return_if_fail (SAM_IS_DATABASE (self));
  g_return_if_fail (self->thread != NULL);
  g_return_if_fail (work != NULL);

  queue_job (self, &job, cancellable, callback, user_data);
}

/**
 * sam_database_run_finish:
 * @value: (out) (optional) (transfer full): what the work gave back
 *
 * Returns: %FALSE with @error set if the work was rolled back or cancelled
 */
gboolean
sam_database_run_finish (SamDatabase  *self,
                         GAsyncResult *result,
                         gpointer     *value,
                         GError      **error)
{
  gpointer given;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (SAM_IS_DATABASE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  given = g_task_propagate_pointer (G_TASK (result), &local_error);
  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (value != NULL)
    *value = given;

  return TRUE;
}
