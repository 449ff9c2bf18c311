// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-preferences-keeping.h"

#include <glib/gi18n-lib.h>

#include "sam-condition.h"
#include "sam-keep-days.h"

/**
 * SamPreferencesKeeping:
 *
 * What is kept and for how long: the notes, the backups, and whether all is
 * whole.
 *
 * ## Actions
 *
 * - `keeping.back-up`: makes a backup
 * - `keeping.check`: checks everything that is kept, and repairs it
 */
struct _SamPreferencesKeeping
{
  AdwBin parent_instance;

  /* Template */
  AdwComboRow  *keep;
  AdwActionRow *backup;
  AdwActionRow *check;

  SamDatabase  *database;    /* (owned) (nullable): %NULL before it is set */
  SamUpkeep    *upkeep;      /* (owned) (nullable): likewise */
  gulong        backed_up;   /* handler on @upkeep */
  gboolean      is_loaded;   /* what the team chose shows */
  GCancellable *cancellable; /* (owned): cancelled in dispose */
};

G_DEFINE_FINAL_TYPE (SamPreferencesKeeping,
                     sam_preferences_keeping,
                     ADW_TYPE_BIN)

/* In the order of the choices in the template. */
static const int choices[] = { 0, 30, 90, 365, SAM_KEEP_FOR_EVER };

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPreferencesKeeping) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_keep_days_save_finish (SAM_DATABASE (source), result, &error) &&
      !g_cancellable_is_cancelled (self->cancellable))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->keep), error->message);
}

static void
keep_selected_cb (SamPreferencesKeeping *self)
{
  const guint selected = adw_combo_row_get_selected (self->keep);

  if (self->is_loaded && selected < G_N_ELEMENTS (choices))
    sam_keep_days_save_async (self->database, choices[selected], saved_cb,
                              g_object_ref (self));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  int                    days = SAM_KEEP_DAYS_DEFAULT;
  SamPreferencesKeeping *self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sam_keep_days_load_finish (SAM_DATABASE (source), result, &days, &error))
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        adw_action_row_set_subtitle (ADW_ACTION_ROW (self->keep),
                                     error->message);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i] == days)
      adw_combo_row_set_selected (self->keep, i);
  self->is_loaded = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->keep), TRUE);
}

static void
show_last_backup (SamPreferencesKeeping *self)
{
  GDateTime       *made = sam_upkeep_get_last_backup (self->upkeep);
  g_autofree char *moment = NULL;
  g_autoptr (GDateTime) local = NULL;

  if (made == NULL)
    {
      adw_action_row_set_subtitle (self->backup,
                                   _ ("There is none yet. One is made when "
                                      "something changes."));
      return;
    }

  local = g_date_time_to_local (made);
  /* Translators: a date and time, in g_date_time_format() form. */
  moment = g_date_time_format (local, _ ("%A %-d %B %Y, %H:%M"));
  adw_action_row_set_subtitle (self->backup, moment);
}

static void
backed_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SamPreferencesKeeping) self = user_data;
  g_autoptr (GError) error = NULL;
  const gboolean made =
      sam_upkeep_back_up_finish (SAM_UPKEEP (source), result, &error);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "keeping.back-up", TRUE);
  if (!made)
    adw_action_row_set_subtitle (self->backup, error->message);
}

static void
back_up_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPreferencesKeeping *self = SAM_PREFERENCES_KEEPING (widget);

  gtk_widget_action_set_enabled (widget, "keeping.back-up", FALSE);
  adw_action_row_set_subtitle (self->backup, _ ("A backup is being made…"));
  sam_upkeep_back_up_async (self->upkeep, backed_up_cb, g_object_ref (self));
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SamCondition condition = SAM_CONDITION_SOUND;
  g_autoptr (SamPreferencesKeeping) self = user_data;
  g_autoptr (GError) error = NULL;

  sam_condition_check_finish (SAM_DATABASE (source), result, &condition,
                              &error);
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "keeping.check", TRUE);
  adw_action_row_set_subtitle (self->check,
                               error != NULL
                                   ? error->message
                                   : sam_condition_get_words (condition));
}

static void
check_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamPreferencesKeeping *self = SAM_PREFERENCES_KEEPING (widget);

  gtk_widget_action_set_enabled (widget, "keeping.check", FALSE);
  adw_action_row_set_subtitle (self->check, _ ("Checking…"));
  sam_condition_check_async (self->database, checked_cb, g_object_ref (self));
}

static void
sam_preferences_keeping_dispose (GObject *object)
{
  SamPreferencesKeeping *self = SAM_PREFERENCES_KEEPING (object);

  g_cancellable_cancel (self->cancellable);
  if (self->upkeep != NULL)
    g_clear_signal_handler (&self->backed_up, self->upkeep);
  g_clear_object (&self->database);
  g_clear_object (&self->upkeep);

  G_OBJECT_CLASS (sam_preferences_keeping_parent_class)->dispose (object);
}

static void
sam_preferences_keeping_finalize (GObject *object)
{
  SamPreferencesKeeping *self = SAM_PREFERENCES_KEEPING (object);

  g_object_unref (self->cancellable);

  G_OBJECT_CLASS (sam_preferences_keeping_parent_class)->finalize (object);
}

static void
sam_preferences_keeping_class_init (SamPreferencesKeepingClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_preferences_keeping_dispose;
  object_class->finalize = sam_preferences_keeping_finalize;

  gtk_widget_class_install_action (widget_class, "keeping.back-up", NULL,
                                   back_up_action);
  gtk_widget_class_install_action (widget_class, "keeping.check", NULL,
                                   check_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/shell/sam-preferences-keeping.ui");
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesKeeping,
                                        keep);
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesKeeping,
                                        backup);
  gtk_widget_class_bind_template_child (widget_class, SamPreferencesKeeping,
                                        check);
  gtk_widget_class_bind_template_callback (widget_class, keep_selected_cb);
}

static void
sam_preferences_keeping_init (SamPreferencesKeeping *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The row takes any list for something to choose from. */
  gtk_widget_set_sensitive (GTK_WIDGET (self->keep), FALSE);
}

/**
 * sam_preferences_keeping_set_upkeep:
 * @database: what is kept
 * @upkeep: of @database
 *
 * Shows how things stand, and lets them be changed.
 */
void
sam_preferences_keeping_set_upkeep (SamPreferencesKeeping *self,
                                    SamDatabase           *database,
                                    SamUpkeep             *upkeep)
{
  g_return_if_fail (SAM_IS_PREFERENCES_KEEPING (self));
  g_return_if_fail (SAM_IS_DATABASE (database));
  g_return_if_fail (SAM_IS_UPKEEP (upkeep));
  g_return_if_fail (self->database == NULL);

  self->database = g_object_ref (database);
  self->upkeep = g_object_ref (upkeep);
  self->backed_up =
      g_signal_connect_swapped (upkeep, "backed-up",
                                G_CALLBACK (show_last_backup), self);
  show_last_backup (self);
  sam_keep_days_load_async (database, self->cancellable, loaded_cb, self);
}
