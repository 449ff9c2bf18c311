// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-place.h"

#include <string.h>

#include "sam-app-fixture.h"
#include "sam-delete-dialog.h"
#include "sam-hours-page.h"
#include "sam-idle-lock.h"
#include "sam-live-fixture.h"
#include "sam-people-page.h"
#include "sam-person-page.h"
#include "sam-person-test.h"
#include "sam-quiz-page.h"
#include "sam-reflection-page.h"
#include "sam-reflections-page.h"
#include "sam-unlock-form.h"

#define PASSPHRASE "one two three"
#define SENTINEL "zwaluwnest"

/* The place in a window, at a clock that stands still */
typedef struct
{
  SamAppFixture app;
  SamPersonTest people;
  SamClock     *clock; /* (owned) */
  SamDesk      *desk;  /* (owned) */
  GtkWidget    *place; /* (not owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/study-place/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 30, 20, 0, 0);

  sam_app_fixture_set_up (&self->app, NULL);
  sam_person_test_set_up (&self->people, NULL);
  self->clock = sam_clock_new_fixed (now);
  self->desk =
      sam_desk_new (self->people.people, self->app.shelf, NULL, self->clock);
  self->place = sam_study_place_new ();
  sam_app_fixture_show (&self->app, self->place);
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  g_assert_true (sam_study_place_lock (SAM_STUDY_PLACE (self->place)));
  gtk_window_destroy (GTK_WINDOW (self->app.window));
  g_assert_finalize_object (g_steal_pointer (&self->app.window));
  g_assert_finalize_object (g_steal_pointer (&self->desk));
  sam_app_fixture_tear_down (&self->app, NULL);
  g_clear_object (&self->clock);
  sam_person_test_tear_down (&self->people, NULL);
}

static SamPerson *
get_person (Fixture *self)
{
  return sam_desk_get_person (self->desk);
}

static void
wait_for_person (Fixture *self)
{
  while (get_person (self) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_text (Fixture *self, const char *text)
{
  while (!sam_test_shows (self->place, text))
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer none): the field of the row with that title */
static GtkEditable *
find_field (Fixture *self, GType type, const char *title)
{
  GtkWidget *label = sam_test_find (self->place, GTK_TYPE_LABEL, title);

  return GTK_EDITABLE (gtk_widget_get_ancestor (label, type));
}

static void
run_action (Fixture *self, GType type, const char *name, GVariant *parameter)
{
  GtkWidget *widget = type == G_TYPE_NONE
                          ? self->place
                          : sam_test_find (self->place, type, NULL);

  g_assert_true (gtk_widget_activate_action_variant (widget, name, parameter));
}

/* Somebody begins, as they would: name, and twice the passphrase. */
static void
begin (Fixture *self, gboolean sealed)
{
  sam_study_place_set_desk (SAM_STUDY_PLACE (self->place), self->desk);
  gtk_editable_set_text (find_field (self, ADW_TYPE_ENTRY_ROW, "Your name"),
                         "Samira");
  if (sealed)
    {
      GtkWidget *row =
          gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                                  "Seal it with a passphrase"),
                                   ADW_TYPE_EXPANDER_ROW);

      adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (row), TRUE);
      g_assert_true (sam_test_shows (self->place, "is lost"));
      gtk_editable_set_text (find_field (self, ADW_TYPE_PASSWORD_ENTRY_ROW,
                                         "Passphrase"),
                             PASSPHRASE);
      gtk_editable_set_text (find_field (self, ADW_TYPE_PASSWORD_ENTRY_ROW,
                                         "The passphrase again"),
                             PASSPHRASE);
    }
  run_action (self, ADW_TYPE_ENTRY_ROW, "person-form.create", NULL);
  wait_for_person (self);
}

static void
type_passphrase (Fixture *self, const char *passphrase)
{
  GtkWidget *form = sam_test_find (self->place, SAM_TYPE_UNLOCK_FORM, NULL);
  GtkWidget *row = sam_test_find (form, ADW_TYPE_PASSWORD_ENTRY_ROW, NULL);

  gtk_editable_set_text (GTK_EDITABLE (row), passphrase);
  g_assert_true (gtk_widget_activate_action (row, "unlock.open", NULL));
}

static void
write_sentinel (Fixture *self)
{
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autoptr (SamReflection) reflection =
      sam_reflection_new (NULL, NULL, now, SENTINEL);

  sam_study_add_reflection (sam_desk_get_study (self->desk), reflection);
}

static void
test_somebody_begins (Fixture *self, gconstpointer unused)
{
  begin (self, FALSE);
  g_assert_false (sam_person_is_sealed (get_person (self)));
  g_assert_true (sam_test_shows (self->place, "items studied"));
  g_assert_true (sam_test_shows (self->place, "new for you"));
}

static void
test_asks_questions_of_fact (Fixture *self, gconstpointer unused)
{
  begin (self, FALSE);
  run_action (self, G_TYPE_NONE, "study.show", g_variant_new_string ("quiz"));
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_QUIZ_PAGE), ==, 1);

  gtk_widget_activate_action (sam_test_find (self->place, SAM_TYPE_QUIZ_PAGE,
                                             NULL),
                              "quiz.done", NULL);
  while (sam_test_count (self->place, SAM_TYPE_QUIZ_PAGE) > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* Wrong, then right; and nothing of what was written shows in between. */
static void
test_a_passphrase (Fixture *self, gconstpointer unused)
{
  begin (self, TRUE);
  g_assert_true (sam_person_is_sealed (get_person (self)));
  write_sentinel (self);
  run_action (self, G_TYPE_NONE, "study.show",
              g_variant_new_string ("reflections"));
  g_assert_true (sam_test_shows (self->place, SENTINEL));

  run_action (self, G_TYPE_NONE, "study.lock", NULL);
  g_assert_null (get_person (self));
  g_assert_false (sam_test_shows (self->place, SENTINEL));
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_REFLECTIONS_PAGE), ==,
                    0);

  g_assert_true (sam_test_shows (self->place, "Samira"));
  gtk_widget_activate (
      gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                              "Samira"),
                               ADW_TYPE_ACTION_ROW));
  type_passphrase (self, "not the one");
  wait_for_text (self, "not the passphrase");
  g_assert_null (get_person (self));
  type_passphrase (self, PASSPHRASE);
  wait_for_person (self);
  g_assert_true (sam_test_shows (self->place, SENTINEL));
}

static void
test_it_locks_itself (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamIdleLock) idle = sam_idle_lock_new (self->clock);
  guint n_idle = 0;

  sam_idle_lock_watch (idle, self->app.window);
  g_signal_connect_swapped (idle, "idle", G_CALLBACK (g_atomic_int_inc),
                            &n_idle);
  sam_clock_advance (self->clock, SAM_PERSON_LOCK_SECONDS - 1);
  sam_idle_lock_check (idle);
  g_assert_cmpuint (n_idle, ==, 0);
  sam_idle_lock_sign (idle);
  sam_clock_advance (self->clock, SAM_PERSON_LOCK_SECONDS - 1);
  sam_idle_lock_check (idle);
  g_assert_cmpuint (n_idle, ==, 0);
  sam_clock_advance (self->clock, 1);
  sam_idle_lock_check (idle);
  g_assert_cmpuint (n_idle, ==, 1);
}

static void
test_writes_and_deletes_a_reflection (Fixture *self, gconstpointer unused)
{
  GListModel      *all;
  GtkWidget       *view;
  SamReflection   *reflection;
  g_autofree char *id = NULL;

  begin (self, FALSE);
  all = sam_study_get_reflections (sam_desk_get_study (self->desk));
  run_action (self, G_TYPE_NONE, "study.show",
              g_variant_new_string ("reflections"));
  g_assert_true (sam_test_shows (self->place, "No reflections yet"));
  run_action (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.new", NULL);

  view = sam_test_find (self->place, GTK_TYPE_TEXT_VIEW, NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                            SENTINEL, -1);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 1);
  g_assert_true (sam_study_place_go_back (SAM_STUDY_PLACE (self->place)));
  g_assert_true (sam_test_shows (self->place, SENTINEL));

  reflection = g_list_model_get_item (all, 0);
  id = g_strdup (sam_reflection_get_id (reflection));
  g_object_unref (reflection);
  run_action (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.delete",
              g_variant_new_string (id));
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 0);
  run_action (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.undo", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 1);
  g_assert_true (sam_test_shows (self->place, SENTINEL));
}

static void
test_corrects_minutes (Fixture *self, gconstpointer unused)
{
  GtkWidget *minutes;
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, "A case", now);

  begin (self, FALSE);
  sam_activity_add_part (activity, NULL, NULL, 12 * 60);
  sam_study_add_activity (sam_desk_get_study (self->desk), activity);
  run_action (self, G_TYPE_NONE, "study.show", g_variant_new_string ("hours"));
  g_assert_true (sam_test_shows (self->place, "Monday 30 November 2026"));

  minutes = sam_test_find (self->place, GTK_TYPE_SPIN_BUTTON, NULL);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes), 20);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 20);
  g_assert_true (sam_activity_is_corrected (activity));
  g_assert_true (sam_test_shows (self->place, "20 min"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes), 12);
  g_assert_false (sam_activity_is_corrected (activity));

  run_action (self, SAM_TYPE_HOURS_PAGE, "hours.remove",
              g_variant_new_string (sam_activity_get_id (activity)));
  g_assert_false (sam_test_shows (self->place, "A case"));
  run_action (self, SAM_TYPE_HOURS_PAGE, "hours.undo", NULL);
  g_assert_true (sam_test_shows (self->place, "A case"));
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_DELETE_DIALOG (window))
        return window;
    }

  g_assert_not_reached ();
}

/* It says whose and what; after that there is no file of them. */
static void
test_deletes_everything (Fixture *self, gconstpointer unused)
{
  GtkWidget *dialog;
  g_autoptr (GDir) folder = NULL;

  begin (self, TRUE);
  write_sentinel (self);
  run_action (self, G_TYPE_NONE, "study.show", g_variant_new_string ("person"));
  run_action (self, SAM_TYPE_PERSON_PAGE, "person.delete", NULL);
  dialog = find_dialog ();
  g_assert_true (sam_test_shows (dialog, "Samira"));
  g_assert_true (sam_test_shows (dialog, "1 reflection,"));
  g_assert_true (
      gtk_widget_activate_action (dialog, "delete-dialog.confirm", NULL));

  while (g_list_model_get_n_items (G_LIST_MODEL (self->people.people)) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (get_person (self));
  wait_for_text (self, "Ten minutes for yourself");
  folder = g_dir_open (self->people.folder, 0, NULL);
  g_assert_nonnull (folder);
  g_assert_null (g_dir_read_name (folder));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("somebody-begins", test_somebody_begins);
  ADD ("asks-questions-of-fact", test_asks_questions_of_fact);
  ADD ("a-passphrase", test_a_passphrase);
  ADD ("it-locks-itself", test_it_locks_itself);
  ADD ("writes-and-deletes-a-reflection", test_writes_and_deletes_a_reflection);
  ADD ("corrects-minutes", test_corrects_minutes);
  ADD ("deletes-everything", test_deletes_everything);

  return g_test_run ();
}
