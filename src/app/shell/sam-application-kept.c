// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-application-private.h"

#include <glib/gi18n-lib.h>

#include "sam-erasure.h"
#include "sam-kept-erase.h"
#include "sam-kept-window.h"
#include "sam-kept-words.h"
#include "sam-present-over.h"
#include "sam-storage.h"
#include "sam-window-private.h"

/*
 * What is kept, in one place, and its end.
 *
 * Of sessions and agendas there may be pages, lists and searches in the window,
 * of somebody who studies their pages, and of everything all of it. So the
 * window goes before they do, and another one comes after: it has nothing to
 * forget.
 */

static void open_kept (SamApplication *self, const char *outcome);

/* What is being erased. */
typedef struct
{
  SamApplication *application; /* (owned) */
  SamKeptWindow  *window;      /* (owned) (nullable): %NULL if it went */
  SamKeptKind     kind;
  char           *person_id; /* (owned) (nullable) */
} Erasing;

static void
erasing_free (Erasing *erasing)
{
  g_clear_object (&erasing->window);
  g_object_unref (erasing->application);
  g_free (erasing->person_id);
  g_free (erasing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Erasing, erasing_free)

static char *
dup_folder (void)
{
  g_autofree char *path = sam_storage_dup_path ();

  return g_path_get_dirname (path);
}

/* Returns: everything that keeps something; it owns nothing */
static SamKeptSource
look_for_source (SamApplication *self, const char *folder)
{
  SamWindow *window = sam_application_ensure_window (self);

  return (SamKeptSource){
    .folder = (char *) folder,
    .database = self->database,
    .people = sam_desk_get_people (sam_window_ensure_desk (window)),
    .shelf = self->shelf,
    .settings = self->settings,
    .clock = self->clock,
  };
}

/* --- The window goes, and another one comes --- */

/* Saves what is not on the disk yet: what is not to be erased is to be there
 * afterwards.
 *
 * Returns: whether the window may go; else it says why not */
static gboolean
save_all (SamApplication *self)
{
  SamWindow *window = sam_application_find_window (self);

  if (window == NULL)
    return TRUE;

  sam_window_flush_agenda (window);
  sam_window_save_size (window);

  return sam_study_place_lock (window->study_place);
}

/* Returns: (transfer none) (nullable): any window, but the main one last: the
 * others lie over it */
static GtkWindow *
find_upper (SamApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *l = windows; l != NULL; l = l->next)
    if (!SAM_IS_WINDOW (l->data))
      return l->data;

  return windows != NULL ? windows->data : NULL;
}

/* The program stays until show_again(). */
static void
close_all (SamApplication *self)
{
  GtkWindow *window;

  g_application_hold (G_APPLICATION (self));
  while ((window = find_upper (self)) != NULL)
    gtk_window_destroy (window);
}

static void
show_again (SamApplication *self, const char *outcome)
{
  gtk_window_present (GTK_WINDOW (sam_application_ensure_window (self)));
  open_kept (self, outcome);
  g_application_release (G_APPLICATION (self));
}

/* --- A part --- */

static void
erased_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const char *outcome;
  g_autoptr (Erasing) erasing = user_data;
  g_autoptr (GError) error = NULL;

  sam_kept_erase_finish (result, &error);
  outcome =
      error != NULL ? error->message : sam_kept_words_gone (erasing->kind);
  if (erasing->window == NULL)
    {
      show_again (erasing->application, outcome);
      return;
    }

  /* After dispose the children of its template are gone. */
  if (!gtk_widget_in_destruction (GTK_WIDGET (erasing->window)) &&
      gtk_widget_get_visible (GTK_WIDGET (erasing->window)))
    {
      sam_kept_window_set_busy (erasing->window, FALSE);
      sam_kept_window_say (erasing->window, outcome);
      sam_kept_window_refresh (erasing->window);
    }
}

/* Whether the window may show something of it, or hold somebody's pages. */
static gboolean
is_in_window (SamKeptKind kind)
{
  return kind == SAM_KEPT_SESSIONS || kind == SAM_KEPT_AGENDAS ||
         kind == SAM_KEPT_PERSON;
}

/* Not before whoever asked for it has heard everything: their windows go. */
static void
erase_cb (gpointer user_data)
{
  Erasing            *erasing = user_data;
  SamApplication     *self = erasing->application;
  g_autofree char    *folder = dup_folder ();
  const SamKeptSource borrowed = look_for_source (self, folder);
  g_autoptr (SamKeptSource) source = sam_kept_source_copy (&borrowed);

  if (is_in_window (erasing->kind))
    {
      g_clear_object (&erasing->window);
      close_all (self);
    }
  else
    sam_kept_window_set_busy (erasing->window, TRUE);
  sam_kept_erase_async (source, self->upkeep, erasing->kind, erasing->person_id,
                        erased_cb, erasing);
}

/* Returns: whether something may be erased now; else @kept says why not */
static gboolean
may_erase (SamApplication *self, SamKeptWindow *kept)
{
  SamWindow *window = sam_application_find_window (self);

  if (window != NULL && sam_window_get_live (window) != NULL)
    {
      sam_kept_window_say (kept, _ ("A session is running. End it first; then "
                                    "you can erase here."));
      return FALSE;
    }
  if (!save_all (self))
    {
      sam_kept_window_say (kept, _ ("Nothing was erased, as what somebody just "
                                    "wrote in Self-study could not be saved. "
                                    "Look there, and try again."));
      return FALSE;
    }

  return TRUE;
}

static void
confirmed_cb (SamApplication *self,
              int             kind,
              const char     *person_id,
              SamKeptWindow  *kept)
{
  Erasing *erasing;

  if (!may_erase (self, kept))
    return;

  erasing = g_new0 (Erasing, 1);
  erasing->application = g_object_ref (self);
  erasing->window = g_object_ref (kept);
  erasing->kind = (SamKeptKind) kind;
  erasing->person_id = g_strdup (person_id);
  g_idle_add_once (erase_cb, erasing);
}

/* --- Everything --- */

/* Ends what was begun, at the start of the program as well: before anything is
 * open.
 *
 * Returns: (transfer full) (nullable): what went wrong */
char *
sam_application_finish_erasing (SamApplication *self)
{
  g_autofree char *folder = dup_folder ();
  g_autoptr (GError) error = NULL;

  if (sam_erasure_get_begun (folder) == SAM_ERASURE_NOTHING)
    return NULL;

  if ((sam_erasure_get_begun (folder) & SAM_ERASURE_EVERYTHING) &&
      self->settings != NULL)
    sam_kept_reset_settings (self->settings);

  return sam_erasure_finish (folder, &error) ? NULL : g_strdup (error->message);
}

static void
erase_everything_cb (gpointer user_data)
{
  g_autoptr (SamApplication) self = user_data;
  g_autofree char *trouble = NULL;

  close_all (self);
  sam_application_drop_storage (self);
  g_clear_pointer (&self->notice, g_free);
  trouble = sam_application_finish_erasing (self);
  sam_application_open_storage (self);
  show_again (self, trouble != NULL
                        ? trouble
                        : _ ("Everything was erased. Samenspel is as it was at "
                             "the first start."));
}

static void
everything_confirmed_cb (SamApplication *self, SamKeptWindow *kept)
{
  g_autofree char *folder = dup_folder ();
  g_autoptr (GError) error = NULL;

  if (!may_erase (self, kept))
    return;

  if (sam_erasure_begin (folder, SAM_ERASURE_EVERYTHING, &error))
    g_idle_add_once (erase_everything_cb, g_object_ref (self));
  else
    sam_kept_window_say (kept, error->message);
}

/* --- The action --- */

static void
open_kept (SamApplication *self, const char *outcome)
{
  SamWindow          *window = sam_application_ensure_window (self);
  g_autofree char    *folder = dup_folder ();
  const SamKeptSource borrowed = look_for_source (self, folder);
  g_autoptr (SamKeptSource) source = sam_kept_source_copy (&borrowed);
  SamKeptWindow *kept =
      sam_kept_window_new (source, sam_window_get_live (window) != NULL);

  g_signal_connect_object (kept, "erase", G_CALLBACK (confirmed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (kept, "erase-everything",
                           G_CALLBACK (everything_confirmed_cb), self,
                           G_CONNECT_SWAPPED);
  if (outcome != NULL)
    sam_kept_window_say (kept, outcome);
  sam_present_over (GTK_WINDOW (kept),
                    gtk_application_get_active_window (GTK_APPLICATION (self)));
}

static void
kept_activated (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SamApplication *self = user_data;

  if (!sam_application_present_rescue (self) &&
      !sam_application_present_again (self, SAM_TYPE_KEPT_WINDOW))
    open_kept (self, NULL);
}

/* Adds the action of this file. */
void
sam_application_add_kept (SamApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "kept", .activate = kept_activated },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries,
                                   G_N_ELEMENTS (entries), self);
}
