// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-kept-erase.h"

#include "sam-agenda-store.h"
#include "sam-erase.h"
#include "sam-erasure.h"
#include "sam-session-store.h"

/*
 * Each kind has its own way, and each of them is finished at the next start if
 * it is cut off: sessions and agendas are marked in one transaction, then swept
 * away, then taken out of the backups; files are written down before they go; a
 * person has gone with the first of their files.
 */

typedef struct
{
  SamKeptSource *source; /* (owned) */
  SamUpkeep     *upkeep; /* (owned) (nullable) */
} Erase;

static void
erase_free (gpointer data)
{
  Erase *erase = data;

  sam_kept_source_free (erase->source);
  g_clear_object (&erase->upkeep);
  g_free (erase);
}

static void
end (GTask *task, gboolean done, GError *error)
{
  if (done)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  g_object_unref (task);
}

/* --- Sessions and agendas --- */

static void
left_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError        *error = NULL;
  const gboolean done =
      sam_erase_finish (SAM_DATABASE (source), result, NULL, &error);

  end (user_data, done, error);
}

static void
swept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask       *task = user_data;
  Erase       *erase = g_task_get_task_data (task);
  SamDatabase *database = SAM_DATABASE (source);
  GError      *error = NULL;
  g_autoptr (GDateTime) now = sam_clock_get_now (erase->source->clock);

  if (sam_agenda_store_save_finish (database, result, &error))
    sam_erase_due_async (database, now, left_cb, task);
  else
    end (task, FALSE, error);
}

static void
marked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamDatabase *database = SAM_DATABASE (source);
  GError      *error = NULL;

  if (sam_session_store_save_finish (database, result, &error))
    sam_agenda_store_sweep_async (database, swept_cb, user_data);
  else
    end (user_data, FALSE, error);
}

/* --- Files --- */

/* There is always one of how things are now. */
static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError        *error = NULL;
  const gboolean done =
      sam_upkeep_back_up_finish (SAM_UPKEEP (source), result, &error);

  end (user_data, done, error);
}

static void
backups_erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GTask         *task = user_data;
  Erase         *erase = g_task_get_task_data (task);
  GError        *error = NULL;
  const gboolean done = sam_erasure_run_finish (result, &error);

  if (done && erase->upkeep != NULL)
    sam_upkeep_back_up_async (erase->upkeep, backed_up_cb, task);
  else
    end (task, done, error);
}

static void
files_erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError        *error = NULL;
  const gboolean done = sam_erasure_run_finish (result, &error);

  end (user_data, done, error);
}

/* --- People --- */

static void
person_deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GError        *error = NULL;
  const gboolean done =
      sam_people_delete_finish (SAM_PEOPLE (source), result, &error);

  end (user_data, done, error);
}

static void
erase_person (GTask *task, const char *person_id)
{
  Erase     *erase = g_task_get_task_data (task);
  SamPerson *person = sam_people_find (erase->source->people, person_id);

  if (person != NULL)
    sam_people_delete_async (erase->source->people, person, person_deleted_cb,
                             task);
  else
    end (task, TRUE, NULL); /* somebody was quicker */
}

/* --- From the outside --- */

/**
 * sam_kept_reset_settings:
 *
 * Makes all settings as they were at the first start, and waits until that is
 * on the disk.
 */
void
sam_kept_reset_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;

  g_return_if_fail (G_IS_SETTINGS (settings));

  g_object_get (settings, "settings-schema", &schema, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (gsize i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
  g_settings_sync ();
}

static void
erase_files (GTask *task, SamErasureWhat what, GAsyncReadyCallback callback)
{
  Erase *erase = g_task_get_task_data (task);

  sam_erasure_run_async (erase->source->database, erase->source->folder, what,
                         callback, task);
}

static void
erase_kind (GTask *task, SamKeptKind kind, const char *person_id)
{
  Erase *erase = g_task_get_task_data (task);

  switch (kind)
    {
    case SAM_KEPT_SESSIONS:
      sam_session_store_delete_all_async (erase->source->database, marked_cb,
                                          task);
      break;
    case SAM_KEPT_AGENDAS:
      sam_agenda_store_delete_all_async (erase->source->database, marked_cb,
                                         task);
      break;
    case SAM_KEPT_BACKUPS:
      erase_files (task, SAM_ERASURE_BACKUPS, backups_erased_cb);
      break;
    case SAM_KEPT_ASIDE:
      erase_files (task, SAM_ERASURE_ASIDE, files_erased_cb);
      break;
    case SAM_KEPT_CARDS:
      erase_files (task, SAM_ERASURE_CARDS, files_erased_cb);
      break;
    case SAM_KEPT_PERSON:
      erase_person (task, person_id);
      break;
    case SAM_KEPT_SETTINGS:
    default:
      if (erase->source->settings != NULL)
        sam_kept_reset_settings (erase->source->settings);
      end (task, TRUE, NULL);
    }
}

/**
 * sam_kept_erase_async:
 * @source: held until it is done
 * @upkeep: (nullable): makes a new backup after all of them were erased
 * @kind: for sessions and agendas there must be a database
 * @person_id: (nullable): for a person
 *
 * Erases all of one kind, for good; sessions and agendas leave the backups too.
 * Ask first, and not while a session runs. Nothing cancels it.
 */
void
sam_kept_erase_async (SamKeptSource      *source,
                      SamUpkeep          *upkeep,
                      SamKeptKind         kind,
                      const char         *person_id,
                      GAsyncReadyCallback callback,
                      gpointer            user_data)
{
  Erase *erase;
  GTask *task;

  g_return_if_fail (source != NULL);
  g_return_if_fail (upkeep == NULL || SAM_IS_UPKEEP (upkeep));
  g_return_if_fail (kind > SAM_KEPT_AGENDAS || source->database != NULL);
  g_return_if_fail (kind != SAM_KEPT_PERSON || person_id != NULL);

  erase = g_new0 (Erase, 1);
  erase->source = sam_kept_source_copy (source);
  g_set_object (&erase->upkeep, upkeep);
  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, sam_kept_erase_async);
  g_task_set_task_data (task, erase, erase_free);
  erase_kind (task, kind, person_id);
}

/**
 * sam_kept_erase_finish:
 * @error: return location for an error that is fit to show
 *
 * Returns: whether nothing of it is left
 */
gboolean
sam_kept_erase_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
