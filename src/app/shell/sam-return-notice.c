// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-return-notice.h"

#include <glib/gi18n-lib.h>

#include "sam-settings.h"
#include "sam-study-path.h"

/* The notice of the desktop that something comes back in Self-study. It says
 * neither what nor whose: others may see this screen. */

#define ID "something-comes-back"

/* What comes back is never a pile: at most what fits this path. */
#define PATH_MINUTES 12

/**
 * sam_return_notice_count_minutes:
 * @study: of somebody
 *
 * Returns: how many minutes what comes back takes; 0 if nothing does, or if
 *   they did not ask to be told
 */
guint
sam_return_notice_count_minutes (SamStudy     *study,
                                 SamDeckShelf *shelf,
                                 SamDay        today)
{
  guint minutes = 0;
  g_autoptr (GListModel) path = NULL;

  g_return_val_if_fail (SAM_IS_STUDY (study), 0);

  if (!sam_study_get_notifies (study))
    return 0;

  path = sam_study_make_path (study, shelf, today, PATH_MINUTES);
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    {
      g_autoptr (SamStudyStep) step = g_list_model_get_item (path, i);

      if (sam_study_step_get_reason (step) == SAM_PATH_RETURNS)
        minutes += sam_study_step_get_minutes (step);
    }

  return minutes;
}

/**
 * sam_return_notice_find_minutes:
 * @people: who studies on this computer
 *
 * Looks with everybody: whoever is unlocked, and whoever has no passphrase.
 *
 * Returns: the minutes of the first for whom something comes back; 0 if that
 *   is nobody
 */
guint
sam_return_notice_find_minutes (SamPeople    *people,
                                SamDeckShelf *shelf,
                                SamDay        today)
{
  guint minutes = 0;

  g_return_val_if_fail (SAM_IS_PEOPLE (people), 0);

  for (guint i = 0;
       i < g_list_model_get_n_items (G_LIST_MODEL (people)) && minutes == 0;
       i++)
    {
      g_autoptr (SamPerson) person =
          g_list_model_get_item (G_LIST_MODEL (people), i);
      g_autoptr (SamStudy) study = NULL;

      if (sam_person_get_study (person) != NULL)
        study = g_object_ref (sam_person_get_study (person));
      else
        study = sam_person_look (person);
      if (study != NULL)
        minutes = sam_return_notice_count_minutes (study, shelf, today);
    }

  return minutes;
}

/**
 * sam_return_notice_may_come:
 * @settings: (nullable): without them there is no notice
 *
 * Returns: whether anybody asked for it, and there was none today
 */
gboolean
sam_return_notice_may_come (GSettings *settings, SamDay today)
{
  return settings != NULL &&
         g_settings_get_boolean (settings, SAM_SETTING_RETURN_NOTICES) &&
         g_settings_get_uint (settings, SAM_SETTING_LAST_RETURN_NOTICE) !=
             today;
}

/**
 * sam_return_notice_send:
 * @minutes: how long it takes; more than 0
 *
 * Says that something comes back. Whoever presses it comes to Self-study.
 */
void
sam_return_notice_send (GApplication *application,
                        GSettings    *settings,
                        guint         minutes,
                        SamDay        today)
{
  g_autofree char *body = NULL;
  g_autoptr (GNotification) notification = NULL;

  g_return_if_fail (G_IS_APPLICATION (application));
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (minutes > 0);

  notification =
      g_notification_new (_ ("Samenspel: something comes back today"));
  body = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "About %u minute",
                                       "About %u minutes", minutes),
                          minutes);
  g_notification_set_body (notification, body);
  g_notification_set_default_action (notification, "app.self-study");
  g_application_send_notification (application, ID, notification);
  g_object_set_data (G_OBJECT (application), ID, application);
  g_settings_set_uint (settings, SAM_SETTING_LAST_RETURN_NOTICE, today);
}

/**
 * sam_return_notice_withdraw:
 * @application: (nullable): %NULL for a window without one
 *
 * Takes it back, if it was sent: now others look along, somebody is studying
 * already, or the program ends. GLib 2.74 crashes if an application is gone
 * before its notice is.
 */
void
sam_return_notice_withdraw (GApplication *application)
{
  g_return_if_fail (application == NULL || G_IS_APPLICATION (application));

  if (application == NULL ||
      g_object_steal_data (G_OBJECT (application), ID) == NULL)
    return;

  g_application_withdraw_notification (application, ID);
}
