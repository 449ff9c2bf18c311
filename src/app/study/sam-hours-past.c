// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-hours-past.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-list-place.h"
#include "sam-session-store.h"

/* The newest sessions; who was at an older one says so in time. */
#define N_SESSIONS 12

/**
 * SamHoursPast:
 *
 * The last sessions of the team, so that somebody can say “I was there”: then
 * the minutes count for them. Nothing of what was said goes along, and the
 * session does not know.
 *
 * ## Actions
 *
 * - past.add (s): the id of a session
 */
struct _SamHoursPast
{
  AdwPreferencesGroup parent_instance;

  GtkWidget    *list;        /* (not owned): in the group */
  SamDesk      *desk;        /* (owned) (nullable): %NULL until it is given */
  GListModel   *sessions;    /* (owned) (nullable): %NULL until they are read */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamHoursPast, sam_hours_past, ADW_TYPE_PREFERENCES_GROUP)

static GtkWidget *
new_row (SamHoursPast *self, SamSessionRow *session)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("I was there"));
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autofree char *moment =
      sam_format_moment (sam_session_row_get_started (session), now);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                 "title", sam_session_row_get_title (session),
                                 "subtitle", moment, NULL);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sam_session_row_get_title (session), -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    sam_session_row_get_id (session));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "past.add");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);

  return row;
}

/* Those that are over and not among the hours yet. */
static void
refresh (SamHoursPast *self)
{
  SamStudy *study;
  guint     n = 0;
  int       place;

  if (self->sessions == NULL || self->desk == NULL)
    return;

  study = sam_desk_get_study (self->desk);
  place = sam_list_place_empty (GTK_LIST_BOX (self->list));
  for (guint i = 0; i < g_list_model_get_n_items (self->sessions); i++)
    {
      g_autoptr (SamSessionRow) session =
          g_list_model_get_item (self->sessions, i);

      if (sam_session_row_is_running (session) ||
          sam_study_find_activity (study, sam_session_row_get_id (session)) !=
              NULL)
        continue;

      gtk_list_box_append (GTK_LIST_BOX (self->list), new_row (self, session));
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  sam_list_place_go_to (GTK_LIST_BOX (self->list), place,
                        gtk_widget_get_parent (GTK_WIDGET (self)));
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamHoursPast *self = user_data;
  GListModel   *sessions;
  g_autoptr (GError) error = NULL;

  sessions =
      sam_session_store_list_finish (SAM_DATABASE (source), result, &error);
  if (sessions == NULL)
    return; /* the Sessions place says what is wrong with them */

  self->sessions = sessions;
  refresh (self);
}

/* A load belongs to its page: dispose cancels it. */
static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamHoursPast *self = user_data;
  g_autoptr (SamSession) session = NULL;
  g_autoptr (SamActivity) activity = NULL;
  g_autoptr (GError) error = NULL;

  session =
      sam_session_store_load_finish (SAM_DATABASE (source), result, &error);
  if (session == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_message ("%s", error->message);
      return;
    }

  activity = sam_activity_new_of_session (session);
  if (sam_study_find_activity (sam_desk_get_study (self->desk),
                               sam_session_get_id (session)) == NULL)
    sam_study_add_activity (sam_desk_get_study (self->desk), activity);
}

static void
add_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamHoursPast *self = SAM_HOURS_PAST (widget);

  sam_session_store_load_async (sam_desk_get_database (self->desk),
                                g_variant_get_string (parameter, NULL),
                                self->cancellable, loaded_cb, self);
}

static void
sam_hours_past_dispose (GObject *object)
{
  SamHoursPast *self = SAM_HOURS_PAST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->desk);
  g_clear_object (&self->sessions);

  G_OBJECT_CLASS (sam_hours_past_parent_class)->dispose (object);
}

static void
sam_hours_past_finalize (GObject *object)
{
  g_object_unref (SAM_HOURS_PAST (object)->cancellable);

  G_OBJECT_CLASS (sam_hours_past_parent_class)->finalize (object);
}

static void
sam_hours_past_class_init (SamHoursPastClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sam_hours_past_dispose;
  object_class->finalize = sam_hours_past_finalize;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "past.add", "s",
                                   add_action);
}

static void
sam_hours_past_init (SamHoursPast *self)
{
  self->cancellable = g_cancellable_new ();
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list),
                                   GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->list);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sam_hours_past_set_desk:
 * @desk: with somebody at it; given once
 */
void
sam_hours_past_set_desk (SamHoursPast *self, SamDesk *desk)
{
  g_return_if_fail (SAM_IS_HOURS_PAST (self));
  g_return_if_fail (SAM_IS_DESK (desk));
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  if (sam_desk_get_database (desk) == NULL)
    return;

  g_signal_connect_object (sam_study_get_activities (sam_desk_get_study (desk)),
                           "items-changed", G_CALLBACK (refresh), self,
                           G_CONNECT_SWAPPED);
  sam_session_store_list_newest_async (sam_desk_get_database (desk), N_SESSIONS,
                                       self->cancellable, listed_cb, self);
}
