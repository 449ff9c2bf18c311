// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-upkeep.h"

#include <glib/gstdio.h>

#include "sam-backup.h"
#include "sam-erase.h"
#include "sam-reserve.h"

#define ERASE_SECONDS G_GINT64_CONSTANT (86400)

/* What the jobs know of each other. It is the database thread's alone. */
typedef struct
{
  char    *path;      /* (owned): of the database */
  int      n_changes; /* of the connection, at the last backup */
  gboolean is_new;    /* nothing was compared with the backups yet */
} State;

/**
 * SamUpkeep:
 *
 * Looks after what is kept: backups when something changed, the reserve for a
 * full disk, and erasing what is past its time. Whoever runs it calls
 * sam_upkeep_tick() about every minute; all work is on the database thread.
 */
struct _SamUpkeep
{
  GObject parent_instance;

  SamDatabase *database;    /* (owned) (not nullable) */
  SamClock    *clock;       /* (owned) (not nullable) */
  State       *state;       /* (owned): shared with the jobs */
  GDateTime   *last_backup; /* (owned) (nullable): in UTC */
  gint64       erased;      /* when that ran, in seconds since 1970; 0: never */
};

enum
{
  BACKED_UP,
  ERASED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamUpkeep, sam_upkeep, G_TYPE_OBJECT)

static void
state_clear (gpointer data)
{
  g_free (((State *) data)->path);
}

static void
state_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, state_clear);
}

typedef struct
{
  State     *state; /* (owned) */
  GDateTime *now;   /* (owned) */
  gboolean   always;
  gint64     least_seconds; /* since the last one */
} Care;

static void
care_free (gpointer data)
{
  Care *care = data;

  state_unref (care->state);
  g_date_time_unref (care->now);
  g_free (care);
}

/* The first time, the file itself says whether a crash came between a change
 * and its backup. */
static gboolean
has_changed (sqlite3 *handle, State *state, SamBackup *newest)
{
  GStatBuf status;

  if (sqlite3_total_changes (handle) != state->n_changes)
    return TRUE;

  return state->is_new && newest != NULL &&
         g_stat (state->path, &status) == 0 &&
         status.st_mtime > g_date_time_to_unix (newest->made);
}

/* Whoever set the clock back has waited long enough. */
static gboolean
is_due (Care *care, SamBackup *newest)
{
  gint64 seconds;

  if (newest == NULL)
    return TRUE;

  seconds =
      g_date_time_to_unix (care->now) - g_date_time_to_unix (newest->made);

  return seconds < 0 || seconds >= care->least_seconds;
}

static gboolean
take_care (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  Care  *care = data;
  State *state = care->state;
  g_autoptr (GPtrArray) backups = sam_backup_list (state->path);
  SamBackup *newest = backups->len > 0 ? g_ptr_array_index (backups, 0) : NULL;

  sam_reserve_make (state->path);
  if (!care->always &&
      (!has_changed (handle, state, newest) || !is_due (care, newest)))
    return TRUE;

  if (!sam_backup_make (handle, state->path, care->now, error))
    return FALSE;

  state->n_changes = sqlite3_total_changes (handle);
  state->is_new = FALSE;
  *result = g_date_time_to_utc (care->now);

  return TRUE;
}

static void
run_care (SamUpkeep          *self,
          gboolean            always,
          gint64              least_seconds,
          GAsyncReadyCallback callback,
          gpointer            user_data)
{
  Care *care = g_new0 (Care, 1);

  care->state = g_atomic_rc_box_acquire (self->state);
  care->now = sam_clock_get_now (self->clock);
  care->always = always;
  care->least_seconds = least_seconds;
  sam_database_run_outside_async (self->database, take_care, care, care_free,
                                  (GDestroyNotify) g_date_time_unref, NULL,
                                  callback, user_data);
}

static gboolean
finish_care (SamUpkeep *self, GAsyncResult *result, GError **error)
{
  gpointer made = NULL;

  if (!sam_database_run_finish (self->database, result, &made, error))
    return FALSE;
  if (made == NULL)
    return TRUE;

  g_clear_pointer (&self->last_backup, g_date_time_unref);
  self->last_backup = made;
  g_signal_emit (self, signals[BACKED_UP], 0);

  return TRUE;
}

/* Preferences say when the last one was made; the next tick tries again. */
static void
cared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamUpkeep) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!finish_care (self, result, &error))
    g_message ("The backup failed: %s", error->message);
}

static void
erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  guint n_erased = 0;
  g_autoptr (SamUpkeep) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_erase_finish (self->database, result, &n_erased, &error))
    g_message ("Erasing what is past its time failed: %s", error->message);
  else if (n_erased > 0)
    g_signal_emit (self, signals[ERASED], 0);
}

static void
sam_upkeep_finalize (GObject *object)
{
  SamUpkeep *self = SAM_UPKEEP (object);

  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->state, state_unref);
  g_clear_pointer (&self->last_backup, g_date_time_unref);

  G_OBJECT_CLASS (sam_upkeep_parent_class)->finalize (object);
}

static void
sam_upkeep_class_init (SamUpkeepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sam_upkeep_finalize;

  /**
   * SamUpkeep::backed-up:
   *
   * A backup was made.
   */
  signals[BACKED_UP] =
      g_signal_new ("backed-up", SAM_TYPE_UPKEEP, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SamUpkeep::erased:
   *
   * Notes were erased because their time was over.
   */
  signals[ERASED] = g_signal_new ("erased", SAM_TYPE_UPKEEP, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_upkeep_init (SamUpkeep *self)
{
}

static void
find_last_backup (SamUpkeep *self)
{
  g_autoptr (GPtrArray) backups = sam_backup_list (self->state->path);

  if (backups->len > 0)
    self->last_backup =
        g_date_time_ref (((SamBackup *) g_ptr_array_index (backups, 0))->made);
}

/**
 * sam_upkeep_new:
 * @clock: by which things are due
 *
 * Returns: (transfer full): the upkeep of @database, which has to stay open
 */
SamUpkeep *
sam_upkeep_new (SamDatabase *database, SamClock *clock)
{
  SamUpkeep *self;

  g_return_val_if_fail (SAM_IS_DATABASE (database), NULL);
  g_return_val_if_fail (SAM_IS_CLOCK (clock), NULL);

  self = g_object_new (SAM_TYPE_UPKEEP, NULL);
  self->database = g_object_ref (database);
  self->clock = g_object_ref (clock);
  self->state = g_atomic_rc_box_new0 (State);
  self->state->path = g_strdup (sam_database_get_path (database));
  self->state->is_new = TRUE;
  find_last_backup (self);

  return self;
}

/**
 * sam_upkeep_erase_due:
 *
 * Erases the notes that are past their time.
 */
void
sam_upkeep_erase_due (SamUpkeep *self)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_UPKEEP (self));

  now = sam_clock_get_now (self->clock);
  self->erased = g_date_time_to_unix (now);
  sam_erase_due_async (self->database, now, erased_cb, g_object_ref (self));
}

/**
 * sam_upkeep_tick:
 * @session_runs: nothing is erased then
 *
 * Does what is due: erasing at the first call and once a day, and a backup
 * every %SAM_BACKUP_MINUTES minutes if something changed.
 */
void
sam_upkeep_tick (SamUpkeep *self, gboolean session_runs)
{
  gint64 seconds;
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_UPKEEP (self));

  now = sam_clock_get_now (self->clock);
  seconds = g_date_time_to_unix (now) - self->erased;
  if (!session_runs && (seconds < 0 || seconds >= ERASE_SECONDS))
    sam_upkeep_erase_due (self);

  run_care (self, FALSE, SAM_BACKUP_MINUTES * 60, cared_cb,
            g_object_ref (self));
}

/**
 * sam_upkeep_finish:
 *
 * Makes a last backup if something changed, before sam_database_close(), which
 * waits for it.
 */
void
sam_upkeep_finish (SamUpkeep *self)
{
  g_return_if_fail (SAM_IS_UPKEEP (self));

  run_care (self, FALSE, 0, NULL, NULL);
}

/**
 * sam_upkeep_get_last_backup:
 *
 * Returns: (transfer none) (nullable): when it was made, in UTC; %NULL if there
 *   is none
 */
GDateTime *
sam_upkeep_get_last_backup (SamUpkeep *self)
{
  g_return_val_if_fail (SAM_IS_UPKEEP (self), NULL);

  return self->last_backup;
}

static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (finish_care (g_task_get_source_object (task), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * sam_upkeep_back_up_async:
 *
 * Makes a backup now, whether anything changed or not.
 */
void
sam_upkeep_back_up_async (SamUpkeep          *self,
                          GAsyncReadyCallback callback,
                          gpointer            user_data)
{
  g_return_if_fail (SAM_IS_UPKEEP (self));

  run_care (self, TRUE, 0, backed_up_cb,
            g_task_new (self, NULL, callback, user_data));
}

/**
 * sam_upkeep_back_up_finish:
 *
 * Returns: %TRUE once it is on the disk and was checked
 */
gboolean
sam_upkeep_back_up_finish (SamUpkeep    *self,
                           GAsyncResult *result,
                           GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
