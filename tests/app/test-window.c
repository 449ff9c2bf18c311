// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-start-dialog.h"

typedef struct
{
  SamAppFixture app;
  SamTestStore  store;
  SamClock     *clock;  /* (owned) */
  SamWindow    *window; /* (owned) */
} Fixture;

#define CARD "several-carers"
#define DILEMMA "several-carers-two-numbers"

#define ADD(name, test) \
  g_test_add ("/window/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
open_window (Fixture *fixture, SamDatabase *database)
{
  fixture->window = g_object_ref (
      sam_window_new (NULL, fixture->app.shelf, database, fixture->clock));
}

static void
close_window (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&fixture->window));
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);

  sam_app_fixture_set_up (&fixture->app, NULL);
  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  open_window (fixture, fixture->store.database);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  close_window (fixture);
  g_object_unref (fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
  sam_app_fixture_tear_down (&fixture->app, NULL);
}

#define ACT(fixture, ...) \
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET ((fixture)->window), \
                                             __VA_ARGS__))

static void
wait_for_page (Fixture *fixture, const char *name)
{
  while (!g_str_equal (sam_window_get_page (fixture->window), name))
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
find_start_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_START_DIALOG (window))
        return window; /* GTK keeps it */
    }

  return NULL;
}

static void
start_session (Fixture *fixture)
{
  ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_nonnull (find_start_dialog ());
  gtk_widget_activate_action (find_start_dialog (), "start-dialog.start", NULL);
  wait_for_page (fixture, "console");
}

static void
test_back_goes_the_way_one_came (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  ACT (fixture, "win.search", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "search");
  ACT (fixture, "win.open-card", "(ss)", SAM_DECK_BUILT_IN, CARD);
  ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");

  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "search");
  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_what_is_gone_is_not_opened (Fixture *fixture, gconstpointer unused)
{
  ACT (fixture, "win.open-card", "(ss)", SAM_DECK_OWN, "gone");
  ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, "gone");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_a_session_from_start_to_summary (Fixture *fixture, gconstpointer unused)
{
  SamLive *live;

  start_session (fixture);
  live = sam_window_get_live (fixture->window);
  g_assert_nonnull (live);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    1);

  /* Another item joins the session that runs. */
  ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN,
       "several-carers-three-plans");
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    2);

  /* The same one again does not. */
  ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    2);
  g_assert_cmpuint (sam_session_get_position (sam_live_get_session (live)), ==,
                    0);

  sam_live_end (live);
  wait_for_page (fixture, "session");
  g_assert_null (sam_window_get_live (fixture->window));
  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_a_session_that_was_cut_off (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *id = NULL;

  start_session (fixture);
  id = g_strdup (sam_session_get_id (
      sam_live_get_session (sam_window_get_live (fixture->window))));
  close_window (fixture);

  open_window (fixture, fixture->store.database);
  ACT (fixture, "win.resume-session", "s", id);
  wait_for_page (fixture, "console");
  g_assert_cmpstr (sam_session_get_id (sam_live_get_session (
                       sam_window_get_live (fixture->window))),
                   ==, id);
}

static void
test_without_a_place_to_keep_sessions (Fixture *fixture, gconstpointer unused)
{
  close_window (fixture);
  open_window (fixture, NULL);
  sam_window_set_notice (fixture->window, "The disk is full.");

  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->window), "The disk is full."));
  ACT (fixture, "win.open-card", "(ss)", SAM_DECK_BUILT_IN, CARD);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
  g_assert_true (sam_test_shows (GTK_WIDGET (fixture->window),
                                 "Sessions cannot be kept now."));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discuss-card",
                              "(ss)", SAM_DECK_BUILT_IN, CARD);
  g_assert_null (find_start_dialog ());
}

static void
test_follows_the_language (Fixture *fixture, gconstpointer unused)
{
  ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  sam_deck_shelf_set_language (fixture->app.shelf, "nl");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->window), "Samenwerken met"));
}

static void
test_a_page_and_back (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *widget = GTK_WIDGET (fixture->window);

  g_assert_false (sam_test_shows (widget, "Ground rules"));
  ACT (fixture, "win.show-place", "s", "tools");
  g_assert_true (sam_test_shows (widget, "Where to turn"));

  ACT (fixture, "win.open-page", "s", "gone");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  ACT (fixture, "win.open-page", "s", "care-triad");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "page");
  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");

  /* From an item, back to that item; what is read follows the language. */
  ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  ACT (fixture, "win.open-page", "s", "care-triad");
  sam_deck_shelf_set_language (fixture->app.shelf, "nl");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "page");
  g_assert_true (sam_test_shows (widget, "De driehoek in de zorg"));
  ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
}

/* Whoever catches up says first who they are. */
static void
test_a_study_pack_asks_who_it_is (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *places =
      sam_test_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK, NULL);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "study-pack-full.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sam_window_open_file (fixture->window, file);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (
                       ADW_VIEW_STACK (places)),
                   ==, "study");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("back-goes-the-way-one-came", test_back_goes_the_way_one_came);
  ADD ("what-is-gone-is-not-opened", test_what_is_gone_is_not_opened);
  ADD ("a-session-from-start-to-summary", test_a_session_from_start_to_summary);
  ADD ("a-session-that-was-cut-off", test_a_session_that_was_cut_off);
  ADD ("without-a-place-to-keep-sessions",
       test_without_a_place_to_keep_sessions);
  ADD ("follows-the-language", test_follows_the_language);
  ADD ("a-page-and-back", test_a_page_and_back);
  ADD ("a-study-pack-asks-who-it-is", test_a_study_pack_asks_who_it_is);

  return g_test_run ();
}
