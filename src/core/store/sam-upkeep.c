// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-upkeep.h"

#include "sam-backup.h"
#include "sam-care.h"
#include "sam-erase.h"

#define ERASE_SECONDS G_GINT64_CONSTANT (86400)

/**
 * SamUpkeep:
 *
 * Looks after what is kept: backups when something changed, the reserve for a
 * full disk, a full check every week, and erasing what is past its time.
 * Whoever runs it calls sam_upkeep_tick() about every minute; all work is on
 * the database thread.
 */
struct _SamUpkeep
{
  GObject parent_instance;

  SamDatabase *database;    /* (owned) (not nullable) */
  SamClock    *clock;       /* (owned) (not nullable) */
  SamCare     *care;        /* (owned) */
  GDateTime   *last_backup; /* (owned) (nullable): in UTC */
  gint64       erased;      /* when that ran, in seconds since 1970; 0: never */
};

enum
{
  BACKED_UP,
  ERASED,
  CHECKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamUpkeep, sam_upkeep, G_TYPE_OBJECT)

static gboolean
finish_care (SamUpkeep *self, GAsyncResult *result, GError **error)
{
  GDateTime *made = NULL;

  if (!sam_care_back_up_finish (self->database, result, &made, error))
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
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamCondition condition = SAM_CONDITION_SOUND;
  gboolean     was_due = FALSE;
  g_autoptr (SamUpkeep) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_care_check_finish (self->database, result, &was_due, &condition,
                              &error))
    g_message ("The weekly check failed: %s", error->message);
  else if (was_due)
    g_signal_emit (self, signals[CHECKED], 0, condition);
}

static void
sam_upkeep_finalize (GObject *object)
{
  SamUpkeep *self = SAM_UPKEEP (object);

  g_clear_object (&self->database);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->care, sam_care_unref);
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
  /**
   * SamUpkeep::checked:
   * @condition: of #SamCondition
   *
   * Everything was looked through, as it is every week.
   */
  signals[CHECKED] =
      g_signal_new ("checked", SAM_TYPE_UPKEEP, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
sam_upkeep_init (SamUpkeep *self)
{
}

static void
find_last_backup (SamUpkeep *self)
{
  g_autoptr (GPtrArray) backups =
      sam_backup_list (sam_database_get_path (self->database));

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
  self->care = sam_care_new (sam_database_get_path (database));
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
 * Does what is due: erasing at the first call and once a day, a backup every
 * %SAM_BACKUP_MINUTES minutes if something changed, and once a week a check of
 * everything.
 */
void
sam_upkeep_tick (SamUpkeep *self, gboolean session_runs)
{
  gint64   seconds;
  gboolean is_daily;
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_UPKEEP (self));

  now = sam_clock_get_now (self->clock);
  seconds = g_date_time_to_unix (now) - self->erased;
  is_daily = !session_runs && (seconds < 0 || seconds >= ERASE_SECONDS);
  if (is_daily)
    sam_upkeep_erase_due (self);

  sam_care_back_up_async (self->care, self->database, now,
                          SAM_BACKUP_MINUTES * 60, cared_cb,
                          g_object_ref (self));
  if (is_daily)
    sam_care_check_async (self->care, self->database, now, checked_cb,
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
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_UPKEEP (self));

  now = sam_clock_get_now (self->clock);
  sam_care_back_up_async (self->care, self->database, now, 0, NULL, NULL);
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
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (SAM_IS_UPKEEP (self));

  now = sam_clock_get_now (self->clock);
  sam_care_back_up_async (self->care, self->database, now, SAM_CARE_ALWAYS,
                          backed_up_cb,
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
