// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-private.h"

#include "sam-person-error.h"
#include "sam-study-file.h"

/* Keeping what changes on the disk. */

static void start_own_save (SamPerson *self);

/* Whoever types is not done yet; this and a save are the most that may be lost.
 */
#define PAUSE_MS 700

/* Writing in a thread */

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (sam_save_write (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Room-internal: writes all of the study as it is now. The task has no source
 * object: the thread must not be the last to let go of a person.
 *
 * @alone: nothing of what was there before may stay */
void
sam_person_start_save (SamPerson          *self,
                       gboolean            alone,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->dirty = FALSE;
  self->n_saving++;
  sam_person_set_state (self, SAM_PERSON_SAVING);
  g_task_set_task_data (task,
                        sam_save_new (self->keeping, self->study, self->seal,
                                      alone),
                        (GDestroyNotify) sam_save_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* Room-internal: what sam_person_start_save() came to.
 *
 * @error: (nullable): why not */
void
sam_person_save_ended (SamPerson *self, GError *error)
{
  self->n_saving--;
  if (self->study == NULL)
    return;

  if (error != NULL)
    {
      self->dirty = TRUE;
      sam_person_set_state (self, SAM_PERSON_UNSAVED);
      sam_person_save_failed (self, error);
    }
  else if (self->n_saving == 0 && !self->dirty)
    sam_person_set_state (self, SAM_PERSON_SAVED);
  else if (self->n_saving == 0 && self->pause_id == 0 && !self->changing)
    start_own_save (self);
}

/* The save held a reference, so that it is heard also when nobody else is left
 * to listen. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPerson) self = user_data;
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  sam_person_save_ended (self, error);
}

static void
start_own_save (SamPerson *self)
{
  sam_person_start_save (self, FALSE, saved_cb, g_object_ref (self));
}

/* One save at a time: what changes meanwhile is the next. */
static gboolean
pause_cb (gpointer user_data)
{
  SamPerson *self = user_data;

  self->pause_id = 0;
  if (!self->changing && self->n_saving == 0)
    start_own_save (self);

  return G_SOURCE_REMOVE;
}

/* Room-internal: something changed that is to be kept. Typing waits a moment,
 * counted from its first letter, so that it cannot be put off for ever; the
 * rest waits until whoever changes it has done with that: several changes are
 * one save. */
void
sam_person_changed (SamPerson *self, gboolean typing)
{
  self->dirty = TRUE;
  sam_person_set_state (self, SAM_PERSON_SAVING);
  if (self->changing)
    return; /* whoever sets the passphrase saves after that */

  if (typing && self->pause_id != 0)
    return;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  /* The pause holds a reference: what was changed is saved also when nobody
   * else has the person any more. */
  self->pause_id =
      typing ? g_timeout_add_full (G_PRIORITY_DEFAULT, PAUSE_MS, pause_cb,
                                   g_object_ref (self), g_object_unref)
             : g_idle_add_full (G_PRIORITY_HIGH_IDLE, pause_cb,
                                g_object_ref (self), g_object_unref);
}

/* Saving when asked to */

static void
asked_saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPerson *self = g_task_get_source_object (task);
  GError    *error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  sam_person_save_ended (self, error);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/**
 * sam_person_save_async:
 * @callback: called when all that was changed until now is on the disk
 *
 * Saves at once; there is no need to, except to know when it is done. Nothing
 * cancels it. The person must be unlocked.
 */
void
sam_person_save_async (SamPerson          *self,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SAM_IS_PERSON (self));
  g_return_if_fail (self->study != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_person_save_async);
  sam_person_start_save (self, FALSE, asked_saved_cb, g_steal_pointer (&task));
}

/**
 * sam_person_save_finish:
 * @error: return location for an error in #SAM_PERSON_ERROR
 *
 * Returns: whether it is on the disk
 */
gboolean
sam_person_save_finish (SamPerson *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * sam_person_flush:
 * @error: return location for an error in #SAM_PERSON_ERROR
 *
 * Saves what is not on the disk yet, and waits for that: for the end of the
 * app, and before the computer sleeps.
 *
 * Returns: whether all is on the disk
 */
gboolean
sam_person_flush (SamPerson *self, GError **error)
{
  g_autoptr (SamSave) save = NULL;
  GError *failure = NULL;

  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->study == NULL || self->state == SAM_PERSON_SAVED)
    return TRUE;

  g_clear_handle_id (&self->pause_id, g_source_remove);
  save = sam_save_new (self->keeping, self->study, self->seal, self->sealing);
  if (sam_save_write (save, &failure))
    {
      self->dirty = FALSE;
      self->resealed = self->sealing;
      sam_person_set_state (self, SAM_PERSON_SAVED);
      return TRUE;
    }

  self->dirty = TRUE;
  sam_person_set_state (self, SAM_PERSON_UNSAVED);
  g_propagate_error (error, failure);

  return FALSE;
}

/**
 * sam_person_lock:
 * @error: return location for an error in #SAM_PERSON_ERROR
 *
 * Saves what is not on the disk yet, and lets go of the study and the key.
 * Whoever holds the study, or something of it, must let go as well. Blocks for
 * a few milliseconds. Does nothing if it is locked.
 *
 * Returns: %FALSE if it could not be saved; then it is not locked, since that
 *   would lose it
 */
gboolean
sam_person_lock (SamPerson *self, GError **error)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!sam_person_flush (self, error))
    return FALSE;

  sam_person_drop (self);

  return TRUE;
}

/**
 * sam_person_export:
 *
 * Everything about this person, in an open form: the file as it would be
 * without a passphrase (data/study.rng says what is in it). The person must be
 * unlocked.
 *
 * Returns: (transfer full): XML; whoever saves it leaves it unsealed
 */
GBytes *
sam_person_export (SamPerson *self)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), NULL);
  g_return_val_if_fail (self->study != NULL, NULL);

  return sam_study_file_write (self->study);
}
