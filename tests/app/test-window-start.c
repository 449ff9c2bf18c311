// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"
#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-start-dialog.h"
#include "sam-window-private.h"

/* From an agenda to a session that runs. */

typedef struct
{
  SamAppFixture app;
  SamTestStore  store;
  SamClock     *clock;  /* (owned) */
  SamWindow    *window; /* (owned) */
  SamAgenda    *agenda; /* (owned): kept, and planned */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/window-start/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
save_agenda (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_save_async (fixture->store.database, fixture->agenda, FALSE,
                               sam_test_keep_result_cb, &result);
  sam_agenda_store_save_finish (fixture->store.database,
                                sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

static guint
count_planned (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_list_async (fixture->store.database, FALSE, NULL,
                               sam_test_keep_result_cb, &result);
  list = sam_agenda_store_list_finish (fixture->store.database,
                                       sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return g_list_model_get_n_items (list);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 13, 30, 0);

  sam_app_fixture_set_up (&fixture->app, NULL);
  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  fixture->agenda = sam_test_agenda (SAM_VOTE_SELF_CARER);
  sam_agenda_set_people (fixture->agenda, 9);
  save_agenda (fixture);
  fixture->window =
      g_object_ref (sam_window_new (NULL, fixture->app.shelf,
                                    fixture->store.database, fixture->clock));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&fixture->window));
  g_clear_object (&fixture->agenda);
  g_object_unref (fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
  sam_app_fixture_tear_down (&fixture->app, NULL);
}

/* Returns: (transfer none) (nullable): the question how many people are here */
static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SAM_IS_START_DIALOG (window))
        return window; /* GTK holds it */
    }

  return NULL;
}

static void
test_starts_an_agenda (Fixture *fixture, gconstpointer unused)
{
  GtkWidget  *dialog;
  SamSession *session;

  g_assert_cmpuint (count_planned (fixture), ==, 1);
  sam_window_start_agenda (fixture->window, fixture->agenda);
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_true (sam_test_shows (dialog, "Team meeting"));
  g_assert_cmpuint (sam_start_dialog_get_people (SAM_START_DIALOG (dialog)), ==,
                    9);

  gtk_widget_activate_action (dialog, "start-dialog.start", NULL);
  while (sam_window_get_live (fixture->window) == NULL)
    g_main_context_iteration (NULL, TRUE);

  session = sam_live_get_session (sam_window_get_live (fixture->window));
  g_assert_cmpuint (sam_session_get_people (session), ==, 9);
  g_assert_cmpuint (sam_session_get_n_counted (session), ==, 7);
  g_assert_cmpuint (sam_session_get_minutes (session), ==, 60);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "console");

  /* It begins with the ground rules of the reference, and ends with thanks. */
  g_assert_cmpint (sam_session_item_get_kind (
                       sam_session_get_current (session)),
                   ==, SAM_BLOCK_WELCOME);
  g_assert_cmpuint (sam_session_item_get_plan (
                        sam_session_get_current (session))
                        ->len,
                    ==, 7);
  g_assert_cmpint (sam_session_item_get_kind (
                       sam_session_get_item (session, 8)),
                   ==, SAM_BLOCK_CLOSE);
  g_assert_cmpuint (count_planned (fixture), ==, 0);

  /* One at a time. */
  sam_window_start_agenda (fixture->window, fixture->agenda);
  g_assert_null (find_dialog ());
}

static void
test_an_empty_agenda_does_not_start (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) empty = sam_agenda_new (NULL);

  sam_window_start_agenda (fixture->window, empty);
  g_assert_null (find_dialog ());
  g_assert_null (sam_window_get_live (fixture->window));
}

/* Whoever closes the question has started nothing. */
static void
test_may_be_left (Fixture *fixture, gconstpointer unused)
{
  sam_window_start_agenda (fixture->window, fixture->agenda);
  gtk_window_destroy (GTK_WINDOW (find_dialog ()));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (sam_window_get_live (fixture->window));
  g_assert_cmpuint (count_planned (fixture), ==, 1);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("starts-an-agenda", test_starts_an_agenda);
  ADD ("an-empty-agenda-does-not-start", test_an_empty_agenda_does_not_start);
  ADD ("may-be-left", test_may_be_left);

  return g_test_run ();
}
