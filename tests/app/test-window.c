// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-fixture.h"

#include <glib/gstdio.h>

#include "sam-live-fixture.h"
#include "sam-start-dialog.h"

#define CARD "several-carers"
#define DILEMMA "several-carers-two-numbers"

#define ADD(name, test) \
  g_test_add ("/window/" name, SamWindowFixture, NULL, \
              sam_window_fixture_set_up, test, sam_window_fixture_tear_down)

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
start_session (SamWindowFixture *fixture)
{
  SAM_ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_nonnull (find_start_dialog ());
  gtk_widget_activate_action (find_start_dialog (), "start-dialog.start", NULL);
  sam_window_fixture_wait_for_page (fixture, "console");
}

static void
test_back_goes_the_way_one_came (SamWindowFixture *fixture,
                                 gconstpointer     unused)
{
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  SAM_ACT (fixture, "win.search", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "search");
  SAM_ACT (fixture, "win.open-card", "(ss)", SAM_DECK_BUILT_IN, CARD);
  SAM_ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");

  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "search");
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_what_is_gone_is_not_opened (SamWindowFixture *fixture,
                                 gconstpointer     unused)
{
  SAM_ACT (fixture, "win.open-card", "(ss)", SAM_DECK_OWN, "gone");
  SAM_ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, "gone");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_a_session_from_start_to_summary (SamWindowFixture *fixture,
                                      gconstpointer     unused)
{
  SamLive *live;

  start_session (fixture);
  live = sam_window_get_live (fixture->window);
  g_assert_nonnull (live);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    1);

  /* Another item joins the session that runs. */
  SAM_ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN,
           "several-carers-three-plans");
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    2);

  /* The same one again does not. */
  SAM_ACT (fixture, "win.discuss-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  while (sam_live_is_busy (live))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (live)), ==,
                    2);
  g_assert_cmpuint (sam_session_get_position (sam_live_get_session (live)), ==,
                    0);

  sam_live_end (live);
  sam_window_fixture_wait_for_page (fixture, "session");
  g_assert_null (sam_window_get_live (fixture->window));
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
}

static void
test_a_session_that_was_cut_off (SamWindowFixture *fixture,
                                 gconstpointer     unused)
{
  g_autofree char *id = NULL;

  start_session (fixture);
  id = g_strdup (sam_session_get_id (
      sam_live_get_session (sam_window_get_live (fixture->window))));
  sam_window_fixture_close (fixture);

  sam_window_fixture_open (fixture, fixture->store.database);
  SAM_ACT (fixture, "win.resume-session", "s", id);
  sam_window_fixture_wait_for_page (fixture, "console");
  g_assert_cmpstr (sam_session_get_id (sam_live_get_session (
                       sam_window_get_live (fixture->window))),
                   ==, id);
}

static void
test_without_a_place_to_keep_sessions (SamWindowFixture *fixture,
                                       gconstpointer     unused)
{
  sam_window_fixture_close (fixture);
  sam_window_fixture_open (fixture, NULL);
  sam_window_set_notice (fixture->window, "The disk is full.");

  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->window), "The disk is full."));
  SAM_ACT (fixture, "win.open-card", "(ss)", SAM_DECK_BUILT_IN, CARD);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
  g_assert_true (sam_test_shows (GTK_WIDGET (fixture->window),
                                 "Sessions cannot be kept now."));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discuss-card",
                              "(ss)", SAM_DECK_BUILT_IN, CARD);
  g_assert_null (find_start_dialog ());
}

static void
test_follows_the_language (SamWindowFixture *fixture, gconstpointer unused)
{
  SAM_ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  sam_deck_shelf_set_language (fixture->app.shelf, "nl");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->window), "Samenwerken met"));
}

static void
test_a_page_and_back (SamWindowFixture *fixture, gconstpointer unused)
{
  GtkWidget *widget = GTK_WIDGET (fixture->window);

  g_assert_false (sam_test_shows (widget, "Ground rules"));
  SAM_ACT (fixture, "win.show-place", "s", "tools");
  g_assert_true (sam_test_shows (widget, "Where to turn"));

  SAM_ACT (fixture, "win.open-page", "s", "gone");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  SAM_ACT (fixture, "win.open-page", "s", "care-triad");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "page");
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");

  /* From an item, back to that item; what is read follows the language. */
  SAM_ACT (fixture, "win.open-item", "(ss)", SAM_DECK_BUILT_IN, DILEMMA);
  SAM_ACT (fixture, "win.open-page", "s", "care-triad");
  sam_deck_shelf_set_language (fixture->app.shelf, "nl");
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "page");
  g_assert_true (sam_test_shows (widget, "De driehoek in de zorg"));
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "card");
}

/* Where text is twice as large, half as much stands side by side. */
static void
test_large_text_needs_room (SamWindowFixture *fixture, gconstpointer unused)
{
  GtkSettings *settings =
      gtk_widget_get_settings (GTK_WIDGET (fixture->window));

  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  g_assert_false (sam_window_get_narrow (fixture->window));
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  g_assert_true (sam_window_get_narrow (fixture->window));
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  g_assert_false (sam_window_get_narrow (fixture->window));
}

/* Opens a copy of a card in @folder. */
static void
open_copy (SamWindowFixture *fixture, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "mail.samenspel", NULL);
  g_autofree char *full =
      g_test_build_filename (G_TEST_DIST, "data", "card-full.xml", NULL);
  g_autofree char *text = NULL;
  gsize            size;
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_get_contents (full, &text, &size, NULL));
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, (gssize) size, NULL));
  sam_window_open_file (fixture->window, file);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* A file that a portal hands over comes from nowhere that a person knows. */
static void
test_says_where_a_file_is_from (SamWindowFixture *fixture, gconstpointer unused)
{
  GtkWidget       *window = GTK_WIDGET (fixture->window);
  const char      *folder = fixture->store.directory;
  g_autofree char *named = g_strdup_printf ("From %s/mail.samenspel.", folder);
  g_autofree char *portal =
      g_build_filename (g_get_user_runtime_dir (), "doc", "1ab25846", NULL);

  open_copy (fixture, folder);
  g_assert_true (sam_test_shows (window, named));
  open_copy (fixture, portal);
  g_assert_true (sam_test_shows (window, "From mail.samenspel."));
  sam_test_remove_folder (portal);
}

/* A window that is maximised is as wide as the screen, which may be too narrow
 * for text that is large enough. */
static void
test_large_text_maximised (SamWindowFixture *fixture, gconstpointer unused)
{
  GtkWindow   *window = GTK_WINDOW (fixture->window);
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (window));

  gtk_window_maximize (window);
  gtk_window_present (window);
  while (!gtk_window_is_maximized (window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (sam_window_get_narrow (fixture->window));

  g_object_set (settings, "gtk-xft-dpi", 5 * 96 * 1024, NULL);
  g_assert_true (sam_window_get_narrow (fixture->window));
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  g_assert_false (sam_window_get_narrow (fixture->window));
}

/* Whoever catches up says first who they are. */
static void
test_a_study_pack_asks_who_it_is (SamWindowFixture *fixture,
                                  gconstpointer     unused)
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
  ADD ("large-text-needs-room", test_large_text_needs_room);
  ADD ("says-where-a-file-is-from", test_says_where_a_file_is_from);
  ADD ("large-text-maximised", test_large_text_maximised);
  ADD ("a-study-pack-asks-who-it-is", test_a_study_pack_asks_who_it_is);

  return g_test_run ();
}
