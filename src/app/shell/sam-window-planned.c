// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-private.h"

#include <glib/gi18n-lib.h>

#include "sam-toast.h"

/* What can be done with a session of the list: open, start, duplicate, delete
 * and take that back; and with one's own templates. */

/* Seconds in which a deletion can be taken back from the toast. */
#define UNDO_SECONDS 10

/* An agenda that is on its way from the disk, and what for. */
typedef struct
{
  SamWindow    *window; /* (owned) */
  SamAgendaFunc func;
} Fetch;

static void
fetched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Fetch *fetch = user_data;
  g_autoptr (SamWindow) self = fetch->window;
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GError) error = NULL;

  agenda = sam_agenda_store_load_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (agenda == NULL)
    sam_window_show_message (self, error->message);
  else
    fetch->func (self, agenda);
}

/* Does @func with an agenda: with the one that is open, or with one from the
 * disk. */
void
sam_window_with_agenda (SamWindow    *self,
                        const char   *agenda_id,
                        SamAgendaFunc func)
{
  SamAgenda *open = sam_window_get_agenda (self, agenda_id);
  Fetch     *fetch;

  if (self->database == NULL)
    return;

  sam_window_flush_agenda (self);
  if (open != NULL)
    {
      func (self, open);
      return;
    }

  fetch = g_new0 (Fetch, 1);
  fetch->window = g_object_ref (self);
  fetch->func = func;
  sam_agenda_store_load_async (self->database, agenda_id, self->shelf,
                               self->cancellable, fetched_cb, fetch);
}

static void
edit_known (SamWindow *self, SamAgenda *agenda)
{
  sam_window_edit_agenda (self, agenda, FALSE);
}

static void
edit_copy (SamWindow *self, SamAgenda *agenda)
{
  g_autoptr (SamAgenda) copy = sam_agenda_copy (agenda);

  sam_window_edit_agenda (self, copy, TRUE);
}

static void
open_agenda_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL), edit_known);
}

static void
start_agenda_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL),
                          sam_window_start_agenda);
}

static void
duplicate_agenda_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL), edit_copy);
}

/* A change of the list that is on its way to the disk. */
typedef struct
{
  SamWindow  *window;  /* (owned) */
  char       *id;      /* (owned) */
  const char *message; /* (nullable): to say when it is done */
  const char *undo;    /* (nullable): the action that takes it back */
} Change;

static void
changed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Change *change = user_data;
  g_autofree char   *id = change->id;
  g_autoptr (SamWindow) self = change->window;
  g_autoptr (GError) error = NULL;
  AdwToast *toast;

  /* Agendas and sessions end a save the same way. */
  if (!sam_database_run_finish (SAM_DATABASE (source), result, NULL, &error))
    {
      sam_window_show_message (self, error->message);
      return;
    }
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  sam_window_refresh_sessions (self);
  sam_window_refresh_templates (self);
  if (change->message == NULL)
    return;

  toast = sam_toast_new (change->message);
  if (change->undo != NULL)
    {
      adw_toast_set_button_label (toast, _ ("Undo"));
      adw_toast_set_action_target_value (toast, g_variant_new_string (id));
      adw_toast_set_action_name (toast, change->undo);
      adw_toast_set_timeout (toast, UNDO_SECONDS);
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static Change *
new_change (SamWindow  *self,
            const char *id,
            const char *message,
            const char *undo)
{
  Change *change = g_new0 (Change, 1);

  change->window = g_object_ref (self);
  change->id = g_strdup (id);
  change->message = message;
  change->undo = undo;

  return change;
}

static void
delete_agenda (SamWindow *self, const char *id, const char *message)
{
  if (self->database == NULL)
    return;

  sam_window_leave_agenda (self, id);
  sam_agenda_store_delete_async (self->database, id, changed_cb,
                                 new_change (self, id, message,
                                             "win.restore-agenda"));
}

static void
delete_agenda_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  delete_agenda (SAM_WINDOW (widget), g_variant_get_string (parameter, NULL),
                 _ ("The planned session was deleted"));
}

static void
restore_agenda_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (self->database != NULL)
    sam_agenda_store_restore_async (self->database, id, changed_cb,
                                    new_change (self, id, NULL, NULL));
}

static void
delete_session_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (self->database != NULL)
    sam_session_store_delete_async (self->database, id, changed_cb,
                                    new_change (self, id,
                                                _ ("The session was deleted"),
                                                "win.restore-session"));
}

static void
restore_session_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  SamWindow  *self = SAM_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (self->database != NULL)
    sam_session_store_restore_async (self->database, id, changed_cb,
                                     new_change (self, id, NULL, NULL));
}

static void
session_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow *self = user_data;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (SamAgenda) agenda = NULL;
  g_autoptr (GError) error = NULL;

  session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (session == NULL)
    {
      sam_window_show_message (self, error->message);
      return;
    }

  agenda = sam_session_to_agenda (session);
  sam_window_edit_agenda (self, agenda, TRUE);
}

static void
repeat_session_action (GtkWidget  *widget,
                       const char *action_name,
                       GVariant   *parameter)
{
  SamWindow *self = SAM_WINDOW (widget);

  if (self->database != NULL)
    sam_session_store_load_async (self->database,
                                  g_variant_get_string (parameter, NULL),
                                  self->cancellable, session_read_cb, self);
}

/* A template keeps its own minutes and people; the page gives it a date and a
 * title. */
static void
use_template (SamWindow *self, SamAgenda *template)
{
  g_autoptr (SamAgenda) agenda = sam_agenda_copy (template);

  sam_plan_page_finish (self->plan_page, agenda);
  sam_window_edit_agenda (self, agenda, TRUE);
}

static void
use_template_cb (SamWindow *self, const char *id)
{
  sam_window_with_agenda (self, id, use_template);
}

static void
delete_template_cb (SamWindow *self, const char *id)
{
  delete_agenda (self, id, _ ("The template was deleted"));
}

/* Follows what is asked of the templates. */
void
sam_window_watch_templates (SamWindow *self)
{
  g_signal_connect_object (self->plan_page, "use-template",
                           G_CALLBACK (use_template_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan_page, "delete-template",
                           G_CALLBACK (delete_template_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
templates_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamWindow *self = user_data;
  g_autoptr (GListModel) templates = NULL;
  g_autoptr (GError) error = NULL;

  templates =
      sam_agenda_store_list_finish (SAM_DATABASE (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (templates == NULL)
    sam_window_show_message (self, error->message);
  else
    sam_plan_page_set_templates (self->plan_page, templates);
}

/* Reads the list of templates anew, for whoever shows it. */
void
sam_window_refresh_templates (SamWindow *self)
{
  if (self->plan_page != NULL && self->database != NULL)
    sam_agenda_store_list_async (self->database, TRUE, self->cancellable,
                                 templates_listed_cb, self);
}

/* A template is a copy: the agenda stays what it is. */
static void
keep_template (SamWindow *self, SamAgenda *agenda)
{
  g_autoptr (SamAgenda) copy = sam_agenda_copy (agenda);

  sam_agenda_store_save_async (
      self->database, copy, TRUE, changed_cb,
      new_change (self, sam_agenda_get_id (copy),
                  _ ("Kept as a template, under “Prepare a session”"), NULL));
}

static void
save_template_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  sam_window_with_agenda (SAM_WINDOW (widget),
                          g_variant_get_string (parameter, NULL),
                          keep_template);
}

/* Installs the actions of this file. */
void
sam_window_install_planned_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char                 *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "win.open-agenda", open_agenda_action },
    { "win.start-agenda", start_agenda_action },
    { "win.duplicate-agenda", duplicate_agenda_action },
    { "win.delete-agenda", delete_agenda_action },
    { "win.restore-agenda", restore_agenda_action },
    { "win.save-template", save_template_action },
    { "win.delete-session", delete_session_action },
    { "win.restore-session", restore_session_action },
    { "win.repeat-session", repeat_session_action },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, "s",
                                     actions[i].func);
}
