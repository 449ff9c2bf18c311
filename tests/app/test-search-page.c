// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-search-page.h"

#include "sam-agenda-store.h"
#include "sam-app-fixture.h"
#include "sam-hit-row.h"
#include "sam-live-fixture.h"

typedef struct
{
  SamAppFixture  app;
  SamTestStore   store;
  SamSearchPage *page; /* (unowned): in the window */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/search-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 6);
  g_autoptr (GAsyncResult) result = NULL;
  GtkWidget *page;

  sam_app_fixture_set_up (&fixture->app, NULL);
  sam_test_store_set_up (&fixture->store, NULL);
  sam_test_create (&fixture->store, session);
  sam_session_store_save_note_async (fixture->store.database, "s", 0,
                                     "Call the pharmacist",
                                     sam_test_keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  page = sam_search_page_new (fixture->app.shelf, fixture->store.database);
  sam_app_fixture_show (&fixture->app, page);
  fixture->page = SAM_SEARCH_PAGE (page);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  sam_app_fixture_tear_down (&fixture->app, NULL);
  sam_test_store_tear_down (&fixture->store, NULL);
}

/* Turns the main loop until what the database was asked has been answered:
 * its jobs run in order. */
static void
settle (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_session_store_list_async (fixture->store.database, NULL,
                                sam_test_keep_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_finds_cards_while_typing (Fixture *fixture, gconstpointer unused)
{
  g_assert_false (sam_test_shows (GTK_WIDGET (fixture->page), "In the cards"));

  sam_search_page_search (fixture->page, "bisc");
  g_assert_cmpuint (sam_search_page_get_n_results (fixture->page), ==, 1);
  sam_search_page_search (fixture->page, "biscuit receipts");
  g_assert_cmpuint (sam_search_page_get_n_results (fixture->page), ==, 1);
  settle (fixture);
}

static void
test_finds_pages (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamReference) reference = sam_reference_load ("en", &error);

  g_assert_no_error (error);
  sam_search_page_search (fixture->page, "where to turn");
  g_assert_false (
      sam_test_shows (GTK_WIDGET (fixture->page), "Models and pages"));

  sam_search_page_set_reference (fixture->page, reference);
  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->page), "Models and pages"));
  settle (fixture);
}

static void
test_says_that_nothing_was_found (Fixture *fixture, gconstpointer unused)
{
  sam_search_page_search (fixture->page, "xylophone");
  settle (fixture);
  g_assert_cmpuint (sam_search_page_get_n_results (fixture->page), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (
                       GTK_STACK (sam_test_find (GTK_WIDGET (fixture->page),
                                                 GTK_TYPE_STACK, NULL))),
                   ==, "nothing");
}

static void
test_finds_sessions (Fixture *fixture, gconstpointer unused)
{
  sam_search_page_search (fixture->page, "choosing a side");
  settle (fixture);
  g_assert_true (sam_test_shows (GTK_WIDGET (fixture->page), "Sessions"));
}

static void
test_finds_planned_sessions (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *row;
  g_autoptr (SamAgenda) agenda = sam_agenda_new ("a");
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_set_title (agenda, "Wijkteam Noord");
  sam_agenda_store_save_async (fixture->store.database, agenda, FALSE,
                               sam_test_keep_result_cb, &result);
  sam_search_page_search (fixture->page, "wijkteam");
  settle (fixture);

  g_assert_true (
      sam_test_shows (GTK_WIDGET (fixture->page), "Planned sessions"));
  row = sam_test_find (GTK_WIDGET (fixture->page), SAM_TYPE_HIT_ROW, NULL);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==,
                   "win.open-agenda");
  g_assert_cmpstr (
      g_variant_get_string (gtk_actionable_get_action_target_value (
                                GTK_ACTIONABLE (row)),
                            NULL),
      ==, "a");
}

/* While a session runs the room looks on. */
static void
test_notes_only_when_asked_for (Fixture *fixture, gconstpointer unused)
{
  sam_search_page_search (fixture->page, "pharmacist");
  settle (fixture);
  g_assert_false (sam_test_shows (GTK_WIDGET (fixture->page), "Notes"));

  sam_search_page_set_with_notes (fixture->page, TRUE);
  sam_search_page_begin (fixture->page);
  settle (fixture);
  g_assert_true (sam_test_shows (GTK_WIDGET (fixture->page), "Notes"));

  sam_search_page_set_with_notes (fixture->page, FALSE);
  sam_search_page_begin (fixture->page);
  settle (fixture);
  g_assert_false (sam_test_shows (GTK_WIDGET (fixture->page), "Notes"));
}

static void
test_may_go_while_searching (Fixture *fixture, gconstpointer unused)
{
  sam_search_page_search (fixture->page, "side");
  gtk_window_set_child (GTK_WINDOW (fixture->app.window), NULL);
  settle (fixture);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("finds-cards-while-typing", test_finds_cards_while_typing);
  ADD ("finds-pages", test_finds_pages);
  ADD ("says-that-nothing-was-found", test_says_that_nothing_was_found);
  ADD ("finds-sessions", test_finds_sessions);
  ADD ("finds-planned-sessions", test_finds_planned_sessions);
  ADD ("notes-only-when-asked-for", test_notes_only_when_asked_for);
  ADD ("may-go-while-searching", test_may_go_while_searching);

  return g_test_run ();
}
