// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-study-fixture.h"

#include "sam-live-fixture.h"
#include "sam-person-test.h"

static SamPerson *
create_person (SamPeople *people)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SamPerson *person;

  sam_people_create_async (people, "Anna", NULL, sam_person_test_keep_cb,
                           &result);
  person =
      sam_people_create_finish (people, sam_person_test_wait (&result), &error);
  g_assert_no_error (error);

  return person;
}

void
sam_study_fixture_set_up (SamStudyFixture *self, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Amsterdam");
  g_autoptr (GDateTime) evening =
      g_date_time_new (zone, 2026, 11, 24, 20, 0, 0);
  g_autoptr (GError) error = NULL;

  self->directory = g_dir_make_tmp ("sam-test-XXXXXX", &error);
  g_assert_no_error (error);
  self->people = sam_people_new (self->directory);
  g_assert_true (sam_people_load (self->people, &error));
  self->shelf = sam_deck_shelf_new (SAM_RESOURCE_BASE "/cards", NULL, "en");
  self->reference = sam_reference_load ("en", &error);
  g_assert_no_error (error);
  self->clock = sam_clock_new_fixed (evening);

  self->desk = sam_desk_new (self->people, self->shelf, NULL, self->clock);
  sam_desk_set_reference (self->desk, self->reference);
  self->person = create_person (self->people);
  sam_desk_set_person (self->desk, self->person);
  self->study = sam_person_get_study (self->person);
}

/* A window that lost the widget with the focus holds on to what was around it
 * until it paints, or something else gets the focus. */
static void
leave (SamStudyFixture *self)
{
  GtkWidget *elsewhere = gtk_button_new ();

  gtk_window_set_child (GTK_WINDOW (self->window), elsewhere);
  gtk_widget_grab_focus (elsewhere);
}

void
sam_study_fixture_tear_down (SamStudyFixture *self, gconstpointer unused)
{
  if (self->window != NULL)
    {
      leave (self);
      sam_test_destroy (self->window);
    }
  sam_study_fixture_settle (self);
  sam_desk_set_person (self->desk, NULL);
  g_assert_finalize_object (self->desk);
  g_clear_object (&self->people);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->shelf);
  g_assert_finalize_object (self->reference);
  g_assert_finalize_object (self->clock);
  sam_person_test_empty (self->directory);
  g_assert_cmpint (g_rmdir (self->directory), ==, 0);
  g_free (self->directory);
}

/* Shows @widget alone in a window. */
void
sam_study_fixture_show (SamStudyFixture *self, GtkWidget *widget)
{
  if (self->window == NULL)
    self->window = g_object_ref (gtk_window_new ());
  gtk_window_set_child (GTK_WINDOW (self->window), widget);
  gtk_window_present (GTK_WINDOW (self->window));
}

/* Until all of it is on the disk. */
void
sam_study_fixture_settle (SamStudyFixture *self)
{
  sam_person_test_settle (self->person);
}

/* Returns: whether @shortcut is for @wanted, and something took it */
static gboolean
try_shortcut (GtkWidget          *widget,
              GtkShortcut        *shortcut,
              GtkShortcutTrigger *wanted)
{
  return gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut),
                                     wanted) &&
         gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                       widget,
                                       gtk_shortcut_get_arguments (shortcut));
}

static gboolean
try_controller (GtkWidget          *widget,
                GListModel         *controller,
                GtkShortcutTrigger *wanted)
{
  for (guint i = 0; i < g_list_model_get_n_items (controller); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (controller, i);

      if (try_shortcut (widget, shortcut, wanted))
        return TRUE;
    }

  return FALSE;
}

/* Presses what @widget itself has a binding for.
 *
 * Returns: whether it took it */
gboolean
sam_test_shortcut (GtkWidget *widget, guint keyval, GdkModifierType modifiers)
{
  g_autoptr (GtkShortcutTrigger) wanted =
      gtk_keyval_trigger_new (keyval, modifiers);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
          try_controller (widget, G_LIST_MODEL (controller), wanted))
        return TRUE;
    }

  return FALSE;
}

/* Likewise, of a key alone. */
gboolean
sam_test_key (GtkWidget *widget, guint keyval)
{
  return sam_test_shortcut (widget, keyval, 0);
}
