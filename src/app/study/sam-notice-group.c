// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-notice-group.h"

#include <glib/gi18n-lib.h>

#include "sam-settings.h"

/**
 * SamNoticeGroup:
 *
 * Whether the desktop may say that something comes back; off until somebody
 * turns it on, and kept in their own file.
 */
struct _SamNoticeGroup
{
  AdwPreferencesGroup parent_instance;

  AdwActionRow *row; /* (not owned): in here */
  GtkSwitch    *notifies;

  SamPerson *person;   /* (owned) (nullable) */
  GSettings *settings; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (SamNoticeGroup,
                     sam_notice_group,
                     ADW_TYPE_PREFERENCES_GROUP)

/* The program looks at nobody's file before somebody asked for it. */
static void
active_changed_cb (SamNoticeGroup *self)
{
  gboolean  notifies = gtk_switch_get_active (self->notifies);
  SamStudy *study =
      self->person != NULL ? sam_person_get_study (self->person) : NULL;

  if (study == NULL)
    return;

  sam_study_set_notifies (study, notifies);
  if (notifies && self->settings != NULL)
    g_settings_set_boolean (self->settings, SAM_SETTING_RETURN_NOTICES, TRUE);
}

static void
sealed_changed_cb (SamNoticeGroup *self)
{
  adw_action_row_set_subtitle (
      self->row,
      sam_person_is_sealed (self->person)
          ? _ ("At most once a day, and only while Samenspel is open and you "
               "are not locked. It does not say what comes back, or whose.")
          : _ ("At most once a day, and only while Samenspel is open. It does "
               "not say what comes back, or whose."));
}

static void
sam_notice_group_dispose (GObject *object)
{
  SamNoticeGroup *self = SAM_NOTICE_GROUP (object);

  g_clear_object (&self->person);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sam_notice_group_parent_class)->dispose (object);
}

static void
sam_notice_group_class_init (SamNoticeGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_notice_group_dispose;
}

static void
sam_notice_group_init (SamNoticeGroup *self)
{
  self->notifies = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->notifies), GTK_ALIGN_CENTER);
  self->row = g_object_new (ADW_TYPE_ACTION_ROW, "title",
                            _ ("Tell me when something comes back"),
                            "activatable-widget", self->notifies, NULL);
  adw_action_row_add_suffix (self->row, GTK_WIDGET (self->notifies));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self),
                             GTK_WIDGET (self->row));
  g_signal_connect_object (self->notifies, "notify::active",
                           G_CALLBACK (active_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sam_notice_group_set_person:
 * @person: who is unlocked; given once
 * @settings: (nullable): remember that somebody asked
 */
void
sam_notice_group_set_person (SamNoticeGroup *self,
                             SamPerson      *person,
                             GSettings      *settings)
{
  g_return_if_fail (SAM_IS_NOTICE_GROUP (self));
  g_return_if_fail (SAM_IS_PERSON (person));
  g_return_if_fail (sam_person_get_study (person) != NULL);
  g_return_if_fail (self->person == NULL);

  self->settings = settings != NULL ? g_object_ref (settings) : NULL;
  gtk_switch_set_active (self->notifies, sam_study_get_notifies (
                                             sam_person_get_study (person)));
  self->person = g_object_ref (person);
  g_signal_connect_object (person, "notify::sealed",
                           G_CALLBACK (sealed_changed_cb), self,
                           G_CONNECT_SWAPPED);
  sealed_changed_cb (self);
}
