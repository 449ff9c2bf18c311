// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-live-fixture.h"
#include "sam-person-test.h"
#include "sam-start-dialog.h"
#include "sam-study-fixture.h"
#include "sam-window-fixture.h"
#include "sam-window-private.h"

/* What somebody marks on the cards, in the whole window. */

typedef struct
{
  SamWindowFixture base;
  SamPersonTest    people;
} Fixture;

#define CARD "several-carers"
#define DILEMMA "several-carers-two-numbers"

#define ADD(name, test) \
  g_test_add ("/window-marks/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *self, gconstpointer unused)
{
  sam_person_test_set_up (&self->people, NULL);
  sam_window_fixture_set_up (&self->base, NULL);
  sam_window_give_people (self->base.window, self->people.people);
  gtk_window_present (GTK_WINDOW (self->base.window));
}

static void
fixture_tear_down (Fixture *self, gconstpointer unused)
{
  g_assert_true (sam_study_place_lock (self->base.window->study_place));
  sam_window_fixture_tear_down (&self->base, NULL);
  sam_person_test_tear_down (&self->people, NULL);
}

static SamDesk *
get_desk (Fixture *self)
{
  return sam_window_ensure_desk (self->base.window);
}

static gboolean
has_bookmark (SamPerson *person)
{
  return sam_study_has_bookmark (sam_person_get_study (person),
                                 SAM_DECK_BUILT_IN, DILEMMA);
}

static gboolean
shows (Fixture *self, const char *text)
{
  return sam_test_shows (GTK_WIDGET (self->base.window), text);
}

static GtkToggleButton *
find_button (Fixture *self)
{
  GtkWidget *label = sam_test_find (GTK_WIDGET (self->base.window->card_page),
                                    GTK_TYPE_LABEL, "Bookmark");

  return GTK_TOGGLE_BUTTON (
      gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON));
}

/* A button that is activated by a key is pressed for a moment first. */
static void
press_key (Fixture *self, SamPerson *person, gboolean there)
{
  g_assert_true (sam_test_shortcut (GTK_WIDGET (find_button (self)), GDK_KEY_d,
                                    GDK_CONTROL_MASK));
  while (has_bookmark (person) != there)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_toggle_button_get_active (find_button (self)) == there);
}

/* Ctrl+D puts it and takes it away, on the item that shows. */
static void
test_a_key_for_it (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  sam_desk_set_person (get_desk (self), person);
  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  press_key (self, person, TRUE);
  press_key (self, person, FALSE);
}

/* Whoever is not known says who they are; then they are back at the item, which
 * has its bookmark. */
static void
test_asks_who_it_is (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  SAM_ACT (&self->base, "win.bookmark-item", "(ss)", SAM_DECK_BUILT_IN,
           DILEMMA);
  g_assert_cmpstr (sam_window_get_page (self->base.window), ==, "main");
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (
                       self->base.window->places),
                   ==, "study");
  g_assert_false (has_bookmark (person));

  sam_desk_set_person (get_desk (self), person);
  sam_window_fixture_wait_for_page (&self->base, "card");
  g_assert_true (has_bookmark (person));
  g_assert_cmpstr (sam_item_get_id (
                       sam_card_page_get_item (self->base.window->card_page)),
                   ==, DILEMMA);
}

/* The next one who comes does not get it. */
static void
test_who_leaves_wants_no_bookmark (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  SAM_ACT (&self->base, "win.bookmark-item", "(ss)", SAM_DECK_BUILT_IN,
           DILEMMA);
  SAM_ACT (&self->base, "win.show-place", "s", "tools");
  SAM_ACT (&self->base, "win.show-place", "s", "study");
  sam_desk_set_person (get_desk (self), person);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_false (has_bookmark (person));
  g_assert_cmpstr (sam_window_get_page (self->base.window), ==, "main");
}

static void
test_locking_hides_the_marks (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);
  SamStudy *study = sam_person_get_study (person);

  sam_desk_set_person (get_desk (self), person);
  sam_study_set_read (study, SAM_DECK_BUILT_IN, DILEMMA, TRUE);
  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_true (shows (self, "✓ read"));

  g_assert_true (sam_study_place_lock (self->base.window->study_place));
  g_assert_false (shows (self, "✓"));
}

static GtkWidget *
find_start_dialog (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_START_DIALOG (window))
        return window; /* GTK keeps it */
    }

  g_assert_not_reached ();
}

/* When a session begins the room looks along: whoever studied is gone, and
 * nothing of anybody shows until it ends. */
static void
test_a_session_hides_the_marks (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);

  sam_desk_set_person (get_desk (self), person);
  sam_study_set_read (sam_person_get_study (person), SAM_DECK_BUILT_IN, DILEMMA,
                      TRUE);
  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  SAM_ACT (&self->base, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  gtk_widget_activate_action (find_start_dialog (), "start-dialog.start", NULL);
  sam_window_fixture_wait_for_page (&self->base, "console");
  g_assert_null (sam_desk_get_person (get_desk (self)));

  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_false (shows (self, "✓ read"));
  g_assert_true (sam_person_test_unlock (person, NULL, NULL));
  sam_desk_set_person (get_desk (self), person);
  g_assert_false (shows (self, "✓ read"));
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (find_button (self))));

  sam_live_end (self->base.window->live);
  sam_window_fixture_wait_for_page (&self->base, "session");
  SAM_ACT (&self->base, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_true (shows (self, "✓ read"));
}

/* Closing the window with somebody there is like any other. */
static void
test_closing_with_somebody_there (Fixture *self, gconstpointer unused)
{
  g_autoptr (SamPerson) person =
      sam_person_test_create (&self->people, "Anna", NULL);
  g_autoptr (SamWindow) other = g_object_ref (
      sam_window_new (NULL, self->base.app.shelf, self->base.store.database,
                      self->base.clock));

  sam_window_give_people (other, self->people.people);
  sam_desk_set_person (sam_window_ensure_desk (other), person);
  sam_test_destroy (GTK_WIDGET (g_steal_pointer (&other)));
  g_assert_nonnull (sam_person_get_study (person));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("a-key-for-it", test_a_key_for_it);
  ADD ("asks-who-it-is", test_asks_who_it_is);
  ADD ("who-leaves-wants-no-bookmark", test_who_leaves_wants_no_bookmark);
  ADD ("locking-hides-the-marks", test_locking_hides_the_marks);
  ADD ("a-session-hides-the-marks", test_a_session_hides_the_marks);
  ADD ("closing-with-somebody-there", test_closing_with_somebody_there);

  return g_test_run ();
}
