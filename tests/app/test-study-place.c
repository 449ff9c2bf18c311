// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-place-fixture.h"

#include "sam-bookmarks-page.h"
#include "sam-builder-fixture.h"
#include "sam-erase-question.h"
#include "sam-hours-page.h"
#include "sam-live-fixture.h"
#include "sam-path-page.h"
#include "sam-person-page.h"
#include "sam-quiz-page.h"
#include "sam-reflection-page.h"
#include "sam-reflections-page.h"
#include "sam-study-written.h"
#include "sam-sitting-page.h"

#define DILEMMA "several-carers-two-numbers"

#define ADD(name, test) \
  g_test_add ("/study-place/" name, SamPlaceFixture, NULL, \
              sam_place_fixture_set_up, test, sam_place_fixture_tear_down)

static void
test_somebody_begins (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, FALSE);
  g_assert_false (sam_person_is_sealed (sam_place_get_person (self)));
  g_assert_true (sam_test_shows (self->place, "items studied"));
  g_assert_true (sam_test_shows (self->place, "new for you"));
}

static SamSitting *
get_sitting (SamPlaceFixture *self)
{
  return sam_sitting_page_get_sitting (SAM_SITTING_PAGE (
      sam_test_find (self->place, SAM_TYPE_SITTING_PAGE, NULL)));
}

/* One thing, from today or from the cards; and on with it where it was. */
static void
test_begins_an_item_and_goes_on (SamPlaceFixture *self, gconstpointer unused)
{
  SamSitting *sitting;

  sam_place_begin (self, FALSE);
  sam_place_run (self, G_TYPE_NONE, "study.begin",
                 g_variant_new ("(ss)", SAM_DECK_BUILT_IN, "gone"));
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_PATH_PAGE), ==, 0);
  sam_place_run (self, G_TYPE_NONE, "study.begin",
                 g_variant_new ("(ss)", SAM_DECK_BUILT_IN, DILEMMA));
  sitting = get_sitting (self);
  g_assert_cmpstr (sam_kept_item_get_item_id (sam_sitting_get_item (sitting)),
                   ==, DILEMMA);
  sam_place_run (self, SAM_TYPE_SITTING_PAGE, "sitting.next", NULL);
  g_assert_true (sam_study_place_go_back (SAM_STUDY_PLACE (self->place)));

  g_assert_true (sam_test_shows (self->place, "Begun: go on where you were"));
  sam_place_run (self, G_TYPE_NONE, "study.begin",
                 g_variant_new ("(ss)", SAM_DECK_BUILT_IN, DILEMMA));
  g_assert_true (get_sitting (self) == sitting);
  g_assert_cmpuint (sam_sitting_get_place (sitting), ==, 1);
}

/* Returns: whether Tab comes to what @menu is made of within a round */
static gboolean
tab_reaches (SamPlaceFixture *self, GtkWidget *menu)
{
  for (guint i = 0; i < 40; i++)
    {
      GtkWidget *focus;

      g_signal_emit_by_name (self->app.window, "move-focus",
                             GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (self->app.window));
      if (focus != NULL && gtk_widget_is_ancestor (focus, menu))
        return TRUE;
    }

  return FALSE;
}

/* From the last thing on the page to the first: nothing keeps the keyboard. */
static void
test_tab_goes_round (SamPlaceFixture *self, gconstpointer unused)
{
  GtkWidget *menu;

  gtk_window_present (GTK_WINDOW (self->app.window));
  sam_place_begin (self, FALSE);
  sam_test_paint (self->app.window);
  menu = sam_test_find (self->place, GTK_TYPE_MENU_BUTTON, NULL);
  g_assert_true (tab_reaches (self, menu));
  g_assert_true (tab_reaches (self, menu));
}

static void
test_asks_questions_of_fact (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, FALSE);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("quiz"));
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_QUIZ_PAGE), ==, 1);

  gtk_widget_activate_action (sam_test_find (self->place, SAM_TYPE_QUIZ_PAGE,
                                             NULL),
                              "quiz.done", NULL);
  while (sam_test_count (self->place, SAM_TYPE_QUIZ_PAGE) > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* However much somebody wrote, the blocks stand two beside each other. */
static void
test_long_words_leave_room (SamPlaceFixture *self, gconstpointer unused)
{
  g_autofree char *text = g_strnfill (400, 'a');
  int              natural;
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autoptr (SamReflection) reflection = NULL;

  for (guint i = 9; i < 400; i += 10)
    text[i] = ' ';
  reflection = sam_reflection_new (NULL, NULL, now, text);
  sam_place_begin (self, FALSE);
  sam_study_add_reflection (sam_desk_get_study (self->desk), reflection);
  sam_study_place_enter (SAM_STUDY_PLACE (self->place));
  gtk_widget_measure (sam_test_find (self->place, SAM_TYPE_STUDY_WRITTEN, NULL),
                      GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL,
                      NULL);
  g_assert_cmpint (natural, <, 560);
}

/* The narrowest window is 360 pixels wide, and there is air around the blocks.
 */
static void
test_fits_a_narrow_window (SamPlaceFixture *self, gconstpointer unused)
{
  int least;

  sam_place_begin (self, FALSE);
  gtk_widget_measure (sam_test_find (self->place, SAM_TYPE_STUDY_HOME, NULL),
                      GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 310);
}

/* What has a bookmark is found again; the star takes it away and puts it back.
 */
static void
test_lists_bookmarks (SamPlaceFixture *self, gconstpointer unused)
{
  SamStudy  *study;
  GtkWidget *page;
  GtkWidget *star;

  sam_place_begin (self, FALSE);
  study = sam_desk_get_study (self->desk);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("bookmarks"));
  g_assert_true (sam_test_shows (self->place, "No bookmarks yet"));
  sam_study_place_go_back (SAM_STUDY_PLACE (self->place));

  sam_study_set_bookmark (study, SAM_DECK_BUILT_IN, DILEMMA, TRUE);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("bookmarks"));
  g_assert_false (sam_test_shows (self->place, "No bookmarks yet"));
  page = sam_test_find (self->place, SAM_TYPE_BOOKMARKS_PAGE, NULL);
  g_assert_true (sam_test_shows (page, "Dilemma · "));

  star = sam_test_find (page, GTK_TYPE_TOGGLE_BUTTON, NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), FALSE);
  g_assert_false (sam_study_has_bookmark (study, SAM_DECK_BUILT_IN, DILEMMA));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (star), TRUE);
  g_assert_true (sam_study_has_bookmark (study, SAM_DECK_BUILT_IN, DILEMMA));

  sam_place_run (self, G_TYPE_NONE, "study.lock", NULL);
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_BOOKMARKS_PAGE), ==,
                    0);
}

/* Wrong, then right; and nothing of what was written shows in between. */
static void
test_a_passphrase (SamPlaceFixture *self, gconstpointer unused)
{
  sam_place_begin (self, TRUE);
  g_assert_true (sam_person_is_sealed (sam_place_get_person (self)));
  sam_place_write (self);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("reflections"));
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));

  sam_place_run (self, G_TYPE_NONE, "study.lock", NULL);
  g_assert_null (sam_place_get_person (self));
  g_assert_false (sam_test_shows (self->place, SAM_PLACE_WORDS));
  g_assert_cmpuint (sam_test_count (self->place, SAM_TYPE_REFLECTIONS_PAGE), ==,
                    0);

  g_assert_true (sam_test_shows (self->place, "Samira"));
  sam_place_type_passphrase_of (self, "Samira", "not the one");
  sam_place_wait_for_text (self, "not the passphrase");
  g_assert_null (sam_place_get_person (self));
  sam_place_type_passphrase (self, SAM_PLACE_PASSPHRASE);
  sam_place_wait_for_person (self);
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

static void
test_it_locks_itself (SamPlaceFixture *self, gconstpointer unused)
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
test_writes_and_deletes_a_reflection (SamPlaceFixture *self,
                                      gconstpointer    unused)
{
  GListModel      *all;
  GtkWidget       *view;
  SamReflection   *reflection;
  g_autofree char *id = NULL;

  sam_place_begin (self, FALSE);
  all = sam_study_get_reflections (sam_desk_get_study (self->desk));
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("reflections"));
  g_assert_true (sam_test_shows (self->place, "No reflections yet"));
  sam_place_run (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.new", NULL);

  view = sam_test_find (self->place, GTK_TYPE_TEXT_VIEW, NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                            SAM_PLACE_WORDS, -1);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 1);
  g_assert_true (sam_study_place_go_back (SAM_STUDY_PLACE (self->place)));
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));

  reflection = g_list_model_get_item (all, 0);
  id = g_strdup (sam_reflection_get_id (reflection));
  g_object_unref (reflection);
  sam_place_run (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.delete",
                 g_variant_new_string (id));
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 0);
  sam_place_run (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.undo", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 1);
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

/* What was written while studying is found there too, and can go; the sitting
 * stays, as it says when the item comes back. */
static void
test_lists_what_was_written_while_studying (SamPlaceFixture *self,
                                            gconstpointer    unused)
{
  SamSitting      *sitting;
  SamStudy        *study;
  g_autofree char *id = NULL;

  sam_place_begin (self, FALSE);
  study = sam_desk_get_study (self->desk);
  sam_place_run (self, G_TYPE_NONE, "study.begin",
                 g_variant_new ("(ss)", SAM_DECK_BUILT_IN, DILEMMA));
  sitting = get_sitting (self);
  id = g_strdup (sam_sitting_get_id (sitting));
  sam_sitting_set_text (sitting, SAM_SITTING_WHEN, "a door is shut");
  sam_sitting_set_text (sitting, SAM_SITTING_THEN, SAM_PLACE_WORDS);
  g_assert_true (sam_study_place_go_back (SAM_STUDY_PLACE (self->place)));
  g_assert_true (
      sam_test_shows (self->place, "a door is shut\n" SAM_PLACE_WORDS));

  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("reflections"));
  sam_place_run (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.delete",
                 g_variant_new_string (id));
  g_assert_true (sam_test_shows (self->place, "No reflections yet"));
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_THEN), ==, "");
  g_assert_cmpuint (g_list_model_get_n_items (sam_study_get_sittings (study)),
                    ==, 1);
  sam_place_run (self, SAM_TYPE_REFLECTIONS_PAGE, "reflections.undo", NULL);
  g_assert_cmpstr (sam_sitting_get_text (sitting, SAM_SITTING_WHEN), ==,
                   "a door is shut");
  g_assert_true (sam_test_shows (self->place, SAM_PLACE_WORDS));
}

static void
test_corrects_minutes (SamPlaceFixture *self, gconstpointer unused)
{
  GtkWidget *minutes;
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);
  g_autoptr (SamActivity) activity =
      sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, "A case", now);

  sam_place_begin (self, FALSE);
  sam_activity_add_part (activity, NULL, NULL, 12 * 60);
  sam_study_add_activity (sam_desk_get_study (self->desk), activity);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("hours"));
  g_assert_true (sam_test_shows (self->place, "Monday 30 November 2026"));

  minutes = sam_test_find (self->place, GTK_TYPE_SPIN_BUTTON, NULL);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes), 20);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 20);
  g_assert_true (sam_activity_is_corrected (activity));
  g_assert_true (sam_test_shows (self->place, "20 min"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes), 12);
  g_assert_false (sam_activity_is_corrected (activity));

  sam_place_run (self, SAM_TYPE_HOURS_PAGE, "hours.remove",
                 g_variant_new_string (sam_activity_get_id (activity)));
  g_assert_false (sam_test_shows (self->place, "A case"));
  sam_place_run (self, SAM_TYPE_HOURS_PAGE, "hours.undo", NULL);
  g_assert_true (sam_test_shows (self->place, "A case"));
}

/* Whoever took part in a session gets its minutes, and the session does not
 * know. */
static void
test_was_there (SamPlaceFixture *self, gconstpointer unused)
{
  GListModel      *hours;
  GtkWidget       *button;
  gsize            n_before, n_after;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamActivity) activity = NULL;

  sam_test_create (&self->store, session);
  sam_test_store_run (&self->store, "UPDATE session SET ended = started + 3600;"
                                    "UPDATE session_item SET seconds = 900"
                                    "  WHERE position = 0");
  before = sam_test_store_read_bytes (&self->store, &n_before);

  sam_place_begin (self, FALSE);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("hours"));
  sam_place_wait_for_text (self, "I was there");
  button = gtk_widget_get_ancestor (sam_test_find (self->place, GTK_TYPE_LABEL,
                                                   "I was there"),
                                    GTK_TYPE_BUTTON);
  g_signal_emit_by_name (button, "clicked");

  hours = sam_study_get_activities (sam_desk_get_study (self->desk));
  while (g_list_model_get_n_items (hours) == 0)
    g_main_context_iteration (NULL, TRUE);
  activity = g_list_model_get_item (hours, 0);
  g_assert_cmpint (sam_activity_get_kind (activity), ==, SAM_ACTIVITY_SESSION);
  g_assert_cmpuint (sam_activity_get_minutes (activity), ==, 15);
  g_assert_true (sam_test_shows (self->place, "15 min"));
  g_assert_null (sam_test_find (self->place, GTK_TYPE_LABEL, "I was there"));

  after = sam_test_store_read_bytes (&self->store, &n_after);
  g_assert_cmpmem (after, n_after, before, n_before);
}

/* Returns: (transfer none) (nullable): the title of the row with the keyboard
 */
static const char *
get_row_with_keyboard (SamPlaceFixture *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->place));
  GtkWidget *row;

  if (focus == NULL)
    return NULL;

  row = ADW_IS_ACTION_ROW (focus)
            ? focus
            : gtk_widget_get_ancestor (focus, ADW_TYPE_ACTION_ROW);

  return row != NULL ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row))
                     : NULL;
}

/* Deletes the hours of that title, with the keyboard on their row. */
static void
delete_hours (SamPlaceFixture *self, const char *title)
{
  GListModel *all = sam_study_get_activities (sam_desk_get_study (self->desk));
  GtkWidget  *page = sam_test_find (self->place, SAM_TYPE_HOURS_PAGE, NULL);
  GtkWidget  *row = sam_test_find_around (page, ADW_TYPE_ACTION_ROW, title);

  g_assert_true (gtk_widget_grab_focus (row));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SamActivity) activity = g_list_model_get_item (all, i);

      if (g_str_equal (sam_activity_get_title (activity), title))
        {
          gtk_widget_activate_action (row, "hours.remove", "s",
                                      sam_activity_get_id (activity));
          return;
        }
    }
  g_assert_not_reached ();
}

/* Whoever deletes something by keyboard goes on with what came after it, and
 * with what was before it at the end. */
static void
test_keyboard_stays_in_the_list (SamPlaceFixture *self, gconstpointer unused)
{
  static const char *const titles[] = { "The oldest", "The middle",
                                        "The newest" };
  g_autoptr (GDateTime) now = sam_desk_get_now (self->desk);

  sam_place_begin (self, FALSE);
  for (int i = 0; i < (int) G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (GDateTime) then = g_date_time_add_days (now, i - 3);
      g_autoptr (SamActivity) activity =
          sam_activity_new (NULL, SAM_ACTIVITY_SITTING, NULL, titles[i], then);

      sam_activity_add_part (activity, NULL, NULL, 12 * 60);
      sam_study_add_activity (sam_desk_get_study (self->desk), activity);
    }
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("hours"));

  delete_hours (self, "The middle");
  g_assert_cmpstr (get_row_with_keyboard (self), ==, "The oldest");
  delete_hours (self, "The oldest");
  g_assert_cmpstr (get_row_with_keyboard (self), ==, "The newest");
  delete_hours (self, "The newest");
  g_assert_cmpstr (get_row_with_keyboard (self), ==, NULL);
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_ERASE_QUESTION (window))
        return window;
    }

  g_assert_not_reached ();
}

/* It says whose and what; after that there is no file of them. */
static void
test_deletes_everything (SamPlaceFixture *self, gconstpointer unused)
{
  GtkWidget *dialog;
  g_autoptr (GDir) folder = NULL;

  sam_place_begin (self, TRUE);
  sam_place_write (self);
  sam_place_run (self, G_TYPE_NONE, "study.show",
                 g_variant_new_string ("person"));
  sam_place_run (self, SAM_TYPE_PERSON_PAGE, "person.delete", NULL);
  dialog = find_dialog ();
  g_assert_true (sam_test_shows (dialog, "Samira"));
  g_assert_true (sam_test_shows (dialog, "1 reflection,"));
  g_assert_true (
      gtk_widget_activate_action (dialog, "erase-question.confirm", NULL));

  while (g_list_model_get_n_items (G_LIST_MODEL (self->people.people)) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (sam_place_get_person (self));
  sam_place_wait_for_text (self, "Ten minutes for yourself");
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
  ADD ("begins-an-item-and-goes-on", test_begins_an_item_and_goes_on);
  ADD ("tab-goes-round", test_tab_goes_round);
  ADD ("asks-questions-of-fact", test_asks_questions_of_fact);
  ADD ("long-words-leave-room", test_long_words_leave_room);
  ADD ("fits-a-narrow-window", test_fits_a_narrow_window);
  ADD ("lists-bookmarks", test_lists_bookmarks);
  ADD ("a-passphrase", test_a_passphrase);
  ADD ("it-locks-itself", test_it_locks_itself);
  ADD ("writes-and-deletes-a-reflection", test_writes_and_deletes_a_reflection);
  ADD ("lists-what-was-written-while-studying",
       test_lists_what_was_written_while_studying);
  ADD ("corrects-minutes", test_corrects_minutes);
  ADD ("was-there", test_was_there);
  ADD ("keyboard-stays-in-the-list", test_keyboard_stays_in_the_list);
  ADD ("deletes-everything", test_deletes_everything);

  return g_test_run ();
}
