// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-return-notice.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-notice-desktop.h"
#include "sam-notice-group.h"
#include "sam-person-test.h"
#include "sam-settings.h"

/* The notice that something comes back, by a desktop that only notes down what
 * it was asked. */

#define DILEMMA "several-carers-two-numbers"
#define PASSPHRASE "one two three"
#define TODAY 739955

typedef struct
{
  SamAppFixture    app;
  SamPersonTest    people;
  GSettings       *settings;    /* (owned) */
  GApplication    *application; /* (owned) */
  SamNoticeDesktop desktop;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/return-notice/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  sam_app_fixture_set_up (&self->app, NULL);
  sam_person_test_set_up (&self->people, NULL);
  self->settings = sam_settings_new ();
  g_assert_nonnull (self->settings);
  g_settings_reset (self->settings, SAM_SETTING_RETURN_NOTICES);
  g_settings_reset (self->settings, SAM_SETTING_LAST_RETURN_NOTICE);
  sam_notice_desktop_set_up (&self->desktop);
  self->application = g_application_new ("io.github.samenspel.TestNotice",
                                         G_APPLICATION_DEFAULT_FLAGS);
  g_assert_true (g_application_register (self->application, NULL, &error));
}

/* GLib still waits for the answer to a notice. The bus keeps the order, so once
 * it has answered us, that one has come too. */
static void
wait_for_answers (Fixture *self)
{
  g_autoptr (GVariant) answer = NULL;
  g_autoptr (GError) error = NULL;

  answer =
      g_dbus_connection_call_sync (self->desktop.bus, "org.freedesktop.DBus",
                                   "/org/freedesktop/DBus",
                                   "org.freedesktop.DBus", "GetId", NULL, NULL,
                                   G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  wait_for_answers (self);
  sam_return_notice_withdraw (self->application);
  wait_for_answers (self);
  g_object_unref (self->application);
  sam_notice_desktop_tear_down (&self->desktop);
  g_object_unref (self->settings);
  sam_person_test_tear_down (&self->people, NULL);
  sam_app_fixture_tear_down (&self->app, NULL);
}

/* Somebody studied something two days ago, which comes back today. */
static void
study (Fixture *self, SamPerson *person)
{
  SamCard    *card = sam_app_fixture_get_card (&self->app, "several-carers");
  SamStudy   *study = sam_person_get_study (person);
  SamSitting *sitting;
  g_autoptr (GDateTime) noon = sam_day_to_date_time (TODAY - 2);

  sitting = sam_study_begin (study, SAM_DECK_BUILT_IN, card,
                             sam_card_find (card, DILEMMA), noon);
  sam_study_finish (study, sitting, noon);
}

static guint
find_minutes (Fixture *self)
{
  return sam_return_notice_find_minutes (self->people.people, self->app.shelf,
                                         TODAY);
}

/* Nobody is told who did not ask, and only by the day that it comes back. */
static void
test_only_who_asked (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  study (self, person);
  g_assert_cmpuint (find_minutes (self), ==, 0);
  sam_study_set_notifies (sam_person_get_study (person), TRUE);
  g_assert_cmpuint (find_minutes (self), >, 0);
  g_assert_cmpuint (sam_return_notice_find_minutes (self->people.people,
                                                    self->app.shelf, TODAY - 1),
                    ==, 0);
  sam_person_test_settle (person);
}

/* A file without a passphrase is looked at, and stays locked; a sealed one
 * cannot be. */
static void
test_while_locked (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  study (self, person);
  sam_study_set_notifies (sam_person_get_study (person), TRUE);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_cmpuint (find_minutes (self), >, 0);
  g_assert_null (sam_person_get_study (person));

  g_assert_true (sam_person_test_unlock (person, NULL, NULL));
  g_assert_true (
      sam_person_test_set_passphrase (person, NULL, PASSPHRASE, NULL));
  g_assert_cmpuint (find_minutes (self), >, 0);
  g_assert_true (sam_person_lock (person, NULL));
  g_assert_cmpuint (find_minutes (self), ==, 0);
}

/* Off at first; then one on each day. */
static void
test_once_a_day (Fixture *self, gconstpointer unused)
{
  g_assert_false (sam_return_notice_may_come (NULL, TODAY));
  g_assert_false (sam_return_notice_may_come (self->settings, TODAY));
  g_settings_set_boolean (self->settings, SAM_SETTING_RETURN_NOTICES, TRUE);
  g_assert_true (sam_return_notice_may_come (self->settings, TODAY));

  sam_return_notice_send (self->application, self->settings, 5, TODAY);
  g_assert_false (sam_return_notice_may_come (self->settings, TODAY));
  g_assert_true (sam_return_notice_may_come (self->settings, TODAY + 1));
  sam_notice_desktop_wait_shown (&self->desktop);
}

/* It says how long, and nothing of what or whose; and it can be taken back. */
static void
test_says_nothing_of_it (Fixture *self, gconstpointer unused)
{
  sam_return_notice_send (self->application, self->settings, 5, TODAY);
  sam_notice_desktop_wait_shown (&self->desktop);
  g_assert_cmpstr (self->desktop.shown->str, ==,
                   "Samenspel: something comes back today|About 5 minutes");

  wait_for_answers (self);
  sam_return_notice_withdraw (self->application);
  while (self->desktop.shown->len > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (self->desktop.n_shown, ==, 1);
}

/* The switch is theirs; and it says that a passphrase makes a difference. */
static void
test_the_switch (Fixture *self, gconstpointer unused)
{
  GtkWidget *group =
      g_object_ref_sink (g_object_new (SAM_TYPE_NOTICE_GROUP, NULL));
  GtkWidget *toggle;
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);
  SamStudy *study = sam_person_get_study (person);

  sam_notice_group_set_person (SAM_NOTICE_GROUP (group), person,
                               self->settings);
  toggle = sam_test_find (group, GTK_TYPE_SWITCH, NULL);
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  gtk_switch_set_active (GTK_SWITCH (toggle), TRUE);
  g_assert_true (sam_study_get_notifies (study));
  g_assert_true (
      g_settings_get_boolean (self->settings, SAM_SETTING_RETURN_NOTICES));
  gtk_switch_set_active (GTK_SWITCH (toggle), FALSE);
  g_assert_false (sam_study_get_notifies (study));

  g_assert_false (sam_test_shows (group, "you are not locked"));
  g_assert_true (
      sam_person_test_set_passphrase (person, NULL, PASSPHRASE, NULL));
  g_assert_true (sam_test_shows (group, "you are not locked"));
  g_object_unref (group);
  g_assert_true (sam_person_lock (person, NULL));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("only-who-asked", test_only_who_asked);
  ADD ("while-locked", test_while_locked);
  ADD ("once-a-day", test_once_a_day);
  ADD ("says-nothing-of-it", test_says_nothing_of_it);
  ADD ("the-switch", test_the_switch);

  return g_test_run ();
}
