// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-people-private.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "sam-person-error.h"
#include "sam-person-file.h"
#include "sam-secret.h"

/* Somebody comes, somebody goes. */

/* Nobody else's business on this computer. */
#define FOLDER_MODE 0700

/* Somebody new */

typedef struct
{
  char     *folder;     /* (owned) */
  char     *id;         /* (owned) */
  char     *passphrase; /* (owned) (nullable): secret */
  SamStudy *study;      /* (owned) */
  SamSeal  *seal;       /* (owned) (nullable): after it was made */
} Creation;

static void
creation_free (gpointer data)
{
  Creation *creation = data;

  g_free (creation->folder);
  g_free (creation->id);
  sam_secret_free (creation->passphrase);
  g_clear_object (&creation->study);
  g_clear_pointer (&creation->seal, sam_seal_unref);
  g_free (creation);
}

static gboolean
create (Creation *creation, GError **error)
{
  g_autofree char *base = g_strconcat (creation->id, SAM_PERSON_SUFFIX, NULL);
  g_autofree char *path = g_build_filename (creation->folder, base, NULL);
  g_autoptr (SamKeeping) keeping = sam_keeping_new (path);
  g_autoptr (SamSave) save = NULL;

  if (creation->passphrase != NULL)
    {
      creation->seal = sam_seal_new (creation->passphrase, error);
      if (creation->seal == NULL)
        return FALSE;
    }

  if (g_mkdir_with_parents (creation->folder, FOLDER_MODE) != 0)
    {
      sam_person_take_error (error,
                             g_error_new_literal (G_FILE_ERROR,
                                                  (int)
                                                      g_file_error_from_errno (
                                                          errno),
                                                  g_strerror (errno)));
      return FALSE;
    }

  save = sam_save_new (keeping, creation->study, creation->seal, FALSE);

  return sam_save_write (save, error);
}

static void
create_in_thread (GTask        *task,
                  gpointer      source,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  GError *error = NULL;

  if (create (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPeople *self = g_task_get_source_object (task);
  Creation  *creation = g_task_get_task_data (G_TASK (result));
  GError    *error = NULL;
  g_autoptr (SamPerson) person = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  person = sam_person_new (self->folder, creation->id);
  sam_person_give (person, creation->study, creation->seal);
  sam_people_add (self, person);
  g_task_return_pointer (task, g_steal_pointer (&person), g_object_unref);
}

/**
 * sam_people_create_async:
 * @name: what to call them, not blank
 * @passphrase: (nullable): to seal the file with, long enough; %NULL for an
 *   ordinary file, that only this login can read
 * @callback: called in this thread
 *
 * Makes a person; their file is on the disk when @callback comes. They are
 * unlocked.
 */
void
sam_people_create_async (SamPeople          *self,
                         const char         *name,
                         const char         *passphrase,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  Creation *creation;
  GTask    *task;
  g_autoptr (GTask) creating = NULL;
  g_autoptr (GString) id = NULL;
  g_autofree char *uuid = NULL;

  g_return_if_fail (SAM_IS_PEOPLE (self));
  g_return_if_fail (name != NULL && *name != '\0');
  g_return_if_fail (passphrase == NULL ||
                    sam_passphrase_is_long_enough (passphrase));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_people_create_async);
  uuid = g_uuid_string_random ();
  id = g_string_new (uuid);
  g_string_replace (id, "-", "", 0);

  creation = g_new0 (Creation, 1);
  creation->folder = g_strdup (self->folder);
  creation->id = g_strdup (id->str);
  creation->passphrase = sam_secret_dup (passphrase);
  creation->study = sam_study_new (name);
  creating = g_task_new (NULL, NULL, created_cb, task);
  g_task_set_task_data (creating, creation, creation_free);
  g_task_run_in_thread (creating, create_in_thread);
}

/**
 * sam_people_create_finish:
 * @error: return location for an error in #SAM_PERSON_ERROR
 *
 * Returns: (transfer full): the person, or %NULL with @error set
 */
SamPerson *
sam_people_create_finish (SamPeople *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (SAM_IS_PEOPLE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Deleting everything about somebody */

static void
wipe_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (sam_keeping_wipe (task_data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
wiped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  SamPeople *self = g_task_get_source_object (task);
  SamPerson *person = g_task_get_task_data (task);
  GError    *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  sam_people_take_out (self, person);
  g_task_return_boolean (task, TRUE);
}

/**
 * sam_people_delete_async:
 * @person: one of @self, locked or not: a lost passphrase needs no other one
 * @callback: called in this thread
 *
 * Deletes everything about a person, for good: their files are written over
 * and deleted, and the person is locked and not in the list any more. Ask
 * first: there is no undo.
 */
void
sam_people_delete_async (SamPeople          *self,
                         SamPerson          *person,
                         GAsyncReadyCallback callback,
                         gpointer            user_data)
{
  GTask *task;
  g_autoptr (GTask) wiping = NULL;

  g_return_if_fail (SAM_IS_PEOPLE (self));
  g_return_if_fail (SAM_IS_PERSON (person));

  sam_person_drop (person);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_people_delete_async);
  g_task_set_task_data (task, g_object_ref (person), g_object_unref);
  wiping = g_task_new (NULL, NULL, wiped_cb, task);
  g_task_set_task_data (wiping, sam_keeping_ref (person->keeping),
                        (GDestroyNotify) sam_keeping_unref);
  g_task_run_in_thread (wiping, wipe_in_thread);
}

/**
 * sam_people_delete_finish:
 * @error: return location for an error in #SAM_PERSON_ERROR; what could not be
 *   deleted is there still
 *
 * Returns: whether nothing is left
 */
gboolean
sam_people_delete_finish (SamPeople *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (SAM_IS_PEOPLE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
