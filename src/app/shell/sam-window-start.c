// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-agenda-store.h"
#include "sam-present-over.h"
#include "sam-settings.h"
#include "sam-start-dialog.h"

/* How sessions begin: the one question how many people are here, then the
 * session is kept, and run from there. */

#define USUAL_PEOPLE 6 /* proposed where there are no settings */

/* What is to be discussed, while the question is asked. */
typedef struct
{
  SamWindow *window; /* (owned) */
  GPtrArray *items;  /* (element-type SamSessionItem) (owned) (nullable) */
  SamAgenda *agenda; /* (owned) (nullable): one of both */
} Beginning;

/* A session on its way to the disk. */
typedef struct
{
  SamWindow *window;     /* (owned) */
  char      *session_id; /* (owned) */
  char      *agenda_id;  /* (owned) (nullable) */
} Creation;

static void
beginning_free (gpointer data, GClosure *closure)
{
  Beginning *beginning = data;

  g_object_unref (beginning->window);
  g_clear_pointer (&beginning->items, g_ptr_array_unref);
  g_clear_object (&beginning->agenda);
  g_free (beginning);
}

static void
creation_free (Creation *creation)
{
  g_object_unref (creation->window);
  g_free (creation->session_id);
  g_free (creation->agenda_id);
  g_free (creation);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Creation, creation_free)

static void
run (Creation *creation)
{
  SamWindow *self = creation->window;

  if (!g_cancellable_is_cancelled (self->cancellable) && self->live == NULL)
    sam_window_run_session (self, creation->session_id);
}

/* An agenda that could not be marked is still in the list of planned ones; that
 * is no reason not to begin. */
static void
marked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Creation) creation = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_agenda_store_save_finish (SAM_DATABASE (source), result, &error))
    sam_window_show_message (creation->window, error->message);
  run (creation);
}

static void
created_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const char *agenda_id, *session_id;
  g_autoptr (Creation) creation = user_data;
  g_autoptr (GError) error = NULL;

  agenda_id = creation->agenda_id;
  session_id = creation->session_id;
  if (!sam_session_store_save_finish (SAM_DATABASE (source), result, &error))
    sam_window_show_message (creation->window, error->message);
  else if (agenda_id == NULL)
    run (creation);
  else
    sam_agenda_store_save_started_async (SAM_DATABASE (source), agenda_id,
                                         session_id, marked_cb,
                                         g_steal_pointer (&creation));
}

/* Returns: (transfer full): the session that begins now */
static SamSession *
create_session (Beginning *beginning, const char *id, guint people)
{
  SamSession *session;
  g_autoptr (GDateTime) now = sam_clock_get_now (beginning->window->clock);

  if (beginning->agenda != NULL)
    {
      g_auto (GStrv) rules = sam_window_dup_rules (beginning->window);

      session =
          sam_session_new_from_agenda (id, now, people, beginning->agenda);
      sam_session_welcome (session, (const char *const *) rules);
      return session;
    }

  session = sam_session_new (id, now, people);
  for (guint i = 0; beginning->items != NULL && i < beginning->items->len; i++)
    sam_session_add_item (session, g_ptr_array_index (beginning->items, i));

  return session;
}

static void
start_cb (Beginning *beginning, guint people)
{
  SamWindow *self = beginning->window;
  Creation  *creation;
  g_autoptr (SamSession) session = NULL;

  if (self->live != NULL || self->database == NULL)
    return;

  creation = g_new0 (Creation, 1);
  creation->window = g_object_ref (self);
  creation->session_id = g_uuid_string_random ();
  if (beginning->agenda != NULL)
    creation->agenda_id = g_strdup (sam_agenda_get_id (beginning->agenda));
  if (self->settings != NULL)
    {
      g_settings_set_uint (self->settings, SAM_SETTING_LAST_PEOPLE, people);
      g_settings_set_boolean (self->settings, SAM_SETTING_FIRST_WORDS_READ,
                              TRUE);
    }

  session = create_session (beginning, creation->session_id, people);
  sam_session_store_create_async (self->database, session, created_cb,
                                  creation);
}

/* Asks the question; what is discussed first says what it is about, as it does
 * in the title later. */
static void
ask_people (Beginning *beginning, guint people)
{
  SamWindow       *self = beginning->window;
  GtkWidget       *dialog;
  g_autofree char *title = NULL;
  g_autoptr (SamSession) session = create_session (beginning, "", people);

  title = sam_session_dup_title (session);
  dialog = sam_start_dialog_new (title, people);
  if (self->settings == NULL ||
      !g_settings_get_boolean (self->settings, SAM_SETTING_FIRST_WORDS_READ))
    sam_start_dialog_show_first_words (SAM_START_DIALOG (dialog));
  g_signal_connect_data (dialog, "start", G_CALLBACK (start_cb), beginning,
                         beginning_free, G_CONNECT_SWAPPED);
  sam_present_over (GTK_WINDOW (dialog), GTK_WINDOW (self));
}

/* Begins a session of items that were not prepared. */
void
sam_window_start_items (SamWindow *self, GPtrArray *items)
{
  Beginning *beginning = g_new0 (Beginning, 1);
  guint      people = USUAL_PEOPLE;

  if (self->settings != NULL)
    people = g_settings_get_uint (self->settings, SAM_SETTING_LAST_PEOPLE);

  beginning->window = g_object_ref (self);
  beginning->items = g_ptr_array_ref (items);
  ask_people (beginning, people);
}

static gboolean
has_block_that_fits (SamAgenda *agenda)
{
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    if (sam_block_get_fits (sam_agenda_get_block (agenda, i)))
      return TRUE;

  return FALSE;
}

/**
 * sam_window_start_agenda:
 * @agenda: (transfer none): what was prepared; as it is when somebody says how
 *   many people are here
 *
 * Begins a session of @agenda. Once it is kept, @agenda is no longer planned.
 */
void
sam_window_start_agenda (SamWindow *self, SamAgenda *agenda)
{
  Beginning *beginning;

  g_return_if_fail (SAM_IS_WINDOW (self));
  g_return_if_fail (SAM_IS_AGENDA (agenda));

  if (self->database == NULL)
    return;
  if (self->live != NULL)
    {
      sam_window_show_message (self, _ ("Another session is running. Close "
                                        "that one first."));
      return;
    }
  if (!has_block_that_fits (agenda))
    {
      sam_window_show_message (self,
                               _ ("There is nothing on this agenda yet."));
      return;
    }

  beginning = g_new0 (Beginning, 1);
  beginning->window = g_object_ref (self);
  beginning->agenda = g_object_ref (agenda);
  ask_people (beginning, sam_agenda_get_people (agenda));
}
