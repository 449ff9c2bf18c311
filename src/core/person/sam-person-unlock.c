// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-person-private.h"

#include "sam-person-error.h"
#include "sam-secret.h"

/* Unlocking, and setting a passphrase. Making a key takes a part of a second,
 * so it is done in a thread. */

/* Unlocking */

typedef struct
{
  SamKeeping *keeping;    /* (owned) */
  char       *passphrase; /* (owned) (nullable): secret */
} Unlock;

static void
unlock_free (gpointer data)
{
  Unlock *unlock = data;

  sam_keeping_unref (unlock->keeping);
  sam_secret_free (unlock->passphrase);
  g_free (unlock);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Unlock  *unlock = task_data;
  GError  *error = NULL;
  SamRead *what =
      sam_keeping_read (unlock->keeping, unlock->passphrase, &error);

  if (what != NULL)
    g_task_return_pointer (task, what, (GDestroyNotify) sam_read_free);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPerson *self = g_task_get_source_object (task);
  GError    *error = NULL;
  g_autoptr (SamRead) what = g_task_propagate_pointer (G_TASK (result), &error);

  if (what == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  if (g_task_return_error_if_cancelled (task))
    return;

  if (self->study == NULL)
    {
      sam_person_give (self, what->study, what->seal);
      self->restored = what->restored;
    }
  g_task_return_boolean (task, TRUE);
}

/**
 * sam_person_unlock_async:
 * @passphrase: (nullable): if it is sealed
 * @cancellable: (nullable): then it stays locked
 * @callback: called in this thread
 *
 * Reads the file. If it is damaged, the one before it is read and the damaged
 * one set aside; see sam_person_was_restored().
 */
void
sam_person_unlock_async (SamPerson          *self,
                         const char         *passphrase,
                         GCancellable       *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  Unlock *unlock;
  GTask  *task;
  g_autoptr (GTask) reading = NULL;

  g_return_if_fail (SAM_IS_PERSON (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, sam_person_unlock_async);
  unlock = g_new0 (Unlock, 1);
  unlock->keeping = sam_keeping_ref (self->keeping);
  unlock->passphrase = sam_secret_dup (passphrase);
  reading = g_task_new (NULL, NULL, read_cb, task);
  g_task_set_task_data (reading, unlock, unlock_free);
  g_task_run_in_thread (reading, read_in_thread);
}

/**
 * sam_person_unlock_finish:
 * @error: return location for an error in #SAM_PERSON_ERROR, or
 *   %G_IO_ERROR_CANCELLED
 *
 * Returns: whether sam_person_get_study() has it
 */
gboolean
sam_person_unlock_finish (SamPerson *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Setting a passphrase: first a key is made, then all is saved with it. */

typedef struct
{
  SamSeal *old;        /* (owned) (nullable) */
  char    *current;    /* (owned) (nullable): secret */
  char    *passphrase; /* (owned) (nullable): secret */
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_clear_pointer (&change->old, sam_seal_unref);
  sam_secret_free (change->current);
  sam_secret_free (change->passphrase);
  g_free (change);
}

/* @seal is %NULL after success if there is to be no passphrase. */
static gboolean
make_seal (Change *change, SamSeal **seal, GError **error)
{
  if (change->old != NULL &&
      (change->current == NULL || *change->current == '\0' ||
       !sam_seal_is_made_of (change->old, change->current)))
    {
      sam_person_set_error (error, SAM_PERSON_ERROR_PASSPHRASE);
      return FALSE;
    }

  if (change->passphrase == NULL)
    return TRUE;

  *seal = sam_seal_new (change->passphrase, error);

  return *seal != NULL;
}

static void
make_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  SamSeal *seal = NULL;
  GError  *error = NULL;

  if (make_seal (task_data, &seal, &error))
    g_task_return_pointer (task, seal, (GDestroyNotify) sam_seal_unref);
  else
    g_task_return_error (task, error);
}

/* Whatever it came to: goes on saving. */
static void
end_change (SamPerson *self)
{
  self->changing = FALSE;
  self->sealing = FALSE;
  self->resealed = FALSE;
  if (self->dirty && self->study != NULL)
    sam_person_changed (self, FALSE);
}

static void
sealed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPerson *self = g_task_get_source_object (task);
  SamSeal   *old = g_task_get_task_data (task);
  GError    *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error) && self->resealed)
    g_clear_error (&error); /* the flush that came after it did it */
  sam_person_save_ended (self, error);

  if (error != NULL && self->study != NULL)
    {
      g_clear_pointer (&self->seal, sam_seal_unref);
      self->seal = old != NULL ? sam_seal_ref (old) : NULL;
    }
  else if (error == NULL)
    sam_person_set_sealed (self, self->to_seal); /* locked by now or not */
  end_change (self);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPerson *self = g_task_get_source_object (task);
  GError    *error = NULL;
  SamSeal   *seal = g_task_propagate_pointer (G_TASK (result), &error);

  if (error == NULL && self->study == NULL)
    sam_person_set_error (&error, SAM_PERSON_ERROR_FAILED);
  if (error != NULL)
    {
      g_clear_pointer (&seal, sam_seal_unref);
      end_change (self);
      g_task_return_error (task, error);
      return;
    }

  if (self->seal != NULL)
    g_task_set_task_data (task, self->seal, (GDestroyNotify) sam_seal_unref);
  self->seal = seal;
  self->sealing = TRUE;
  self->to_seal = seal != NULL;
  sam_person_start_save (self, TRUE, sealed_cb, g_steal_pointer (&task));
}

/**
 * sam_person_set_passphrase_async:
 * @current: (nullable): the passphrase that there is; it is asked for again, so
 *   that nobody changes it on a computer that was left alone
 * @passphrase: (nullable): the new one, long enough; %NULL to take it away
 * @callback: called in this thread
 *
 * Sets, changes or takes away the passphrase. All is saved anew at once, and
 * what was there before is wiped. The person must be unlocked, and stays so. If
 * it fails, the passphrase is what it was.
 */
void
sam_person_set_passphrase_async (SamPerson          *self,
                                 const char         *current,
                                 const char         *passphrase,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data)
{
  Change *change;
  GTask  *task;
  g_autoptr (GTask) making = NULL;

  g_return_if_fail (SAM_IS_PERSON (self));
  g_return_if_fail (self->study != NULL);
  g_return_if_fail (!self->changing);
  g_return_if_fail (passphrase == NULL ||
                    sam_passphrase_is_long_enough (passphrase));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_person_set_passphrase_async);
  change = g_new0 (Change, 1);
  change->old = self->seal != NULL ? sam_seal_ref (self->seal) : NULL;
  change->current = sam_secret_dup (current);
  change->passphrase = sam_secret_dup (passphrase);
  making = g_task_new (NULL, NULL, made_cb, task);
  g_task_set_task_data (making, change, change_free);

  /* What was changed until now is saved as it was; after that nothing is. */
  sam_person_flush (self, NULL);
  self->changing = TRUE;
  g_task_run_in_thread (making, make_in_thread);
}

/**
 * sam_person_set_passphrase_finish:
 * @error: return location for an error in #SAM_PERSON_ERROR:
 *   %SAM_PERSON_ERROR_PASSPHRASE if @current was not it
 *
 * Returns: whether the file is sealed with the new one, or not at all any more
 */
gboolean
sam_person_set_passphrase_finish (SamPerson    *self,
                                  GAsyncResult *result,
                                  GError      **error)
{
  g_return_val_if_fail (SAM_IS_PERSON (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * sam_passphrase_is_long_enough:
 *
 * Returns: whether it has %SAM_PASSPHRASE_LEAST characters
 */
gboolean
sam_passphrase_is_long_enough (const char *passphrase)
{
  g_return_val_if_fail (passphrase != NULL, FALSE);

  return g_utf8_strlen (passphrase, -1) >= SAM_PASSPHRASE_LEAST;
}
