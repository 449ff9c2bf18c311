// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-store.h"
#include "sam-live-fixture.h"
#include "sam-settings.h"
#include "sam-start-dialog.h"
#include "sam-window-fixture.h"
#include "sam-window-private.h"

/* From an agenda to a session that runs. */

typedef struct
{
  SamWindowFixture base;
  SamAgenda       *agenda; /* (owned): kept, and planned */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/window-start/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
save_agenda (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_save_async (fixture->base.store.database, fixture->agenda,
                               FALSE, sam_test_keep_result_cb, &result);
  sam_agenda_store_save_finish (fixture->base.store.database,
                                sam_test_wait_for (&result), &error);
  g_assert_no_error (error);
}

static guint
count_planned (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_list_async (fixture->base.store.database, FALSE, NULL,
                               sam_test_keep_result_cb, &result);
  list = sam_agenda_store_list_finish (fixture->base.store.database,
                                       sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return g_list_model_get_n_items (list);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  sam_window_fixture_prepare (&fixture->base);
  fixture->agenda = sam_test_agenda (SAM_VOTE_SELF_CARER);
  sam_agenda_set_people (fixture->agenda, 9);
  save_agenda (fixture);
  sam_window_fixture_open (&fixture->base, fixture->base.store.database);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  sam_window_fixture_tear_down (&fixture->base, NULL);
  g_object_unref (fixture->agenda);
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

#define FIRST_WORDS "Write nothing that shows who it is about"

/* Before the first session, and not again once one has begun. */
static void
test_first_words (Fixture *fixture, gconstpointer unused)
{
  GSettings *settings = fixture->base.window->settings;
  GtkWidget *dialog;

  g_assert_nonnull (settings);
  g_settings_reset (settings, SAM_SETTING_FIRST_WORDS_READ);
  sam_window_start_agenda (fixture->base.window, fixture->agenda);
  dialog = find_dialog ();
  g_assert_true (sam_test_shows (dialog, FIRST_WORDS));
  gtk_window_close (GTK_WINDOW (dialog));
  g_assert_false (
      g_settings_get_boolean (settings, SAM_SETTING_FIRST_WORDS_READ));

  sam_window_start_agenda (fixture->base.window, fixture->agenda);
  dialog = find_dialog ();
  g_assert_true (sam_test_shows (dialog, FIRST_WORDS));
  gtk_widget_activate_action (dialog, "start-dialog.start", NULL);
  while (sam_window_get_live (fixture->base.window) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (
      g_settings_get_boolean (settings, SAM_SETTING_FIRST_WORDS_READ));
}

static void
test_starts_an_agenda (Fixture *fixture, gconstpointer unused)
{
  GtkWidget  *dialog;
  SamSession *session;

  g_assert_cmpuint (count_planned (fixture), ==, 1);
  sam_window_start_agenda (fixture->base.window, fixture->agenda);
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_true (sam_test_shows (dialog, "Team meeting"));
  g_assert_cmpuint (sam_start_dialog_get_people (SAM_START_DIALOG (dialog)), ==,
                    9);

  gtk_widget_activate_action (dialog, "start-dialog.start", NULL);
  while (sam_window_get_live (fixture->base.window) == NULL)
    g_main_context_iteration (NULL, TRUE);

  session = sam_live_get_session (sam_window_get_live (fixture->base.window));
  g_assert_cmpuint (sam_session_get_people (session), ==, 9);
  g_assert_cmpuint (sam_session_get_n_counted (session), ==, 7);
  g_assert_cmpuint (sam_session_get_minutes (session), ==, 60);
  g_assert_cmpstr (sam_window_get_page (fixture->base.window), ==, "console");

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
  sam_window_start_agenda (fixture->base.window, fixture->agenda);
  g_assert_null (find_dialog ());
}

static void
test_an_empty_agenda_does_not_start (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) empty = sam_agenda_new (NULL);

  sam_window_start_agenda (fixture->base.window, empty);
  g_assert_null (find_dialog ());
  g_assert_null (sam_window_get_live (fixture->base.window));
}

/* Whoever closes the question has started nothing. */
static void
test_may_be_left (Fixture *fixture, gconstpointer unused)
{
  sam_window_start_agenda (fixture->base.window, fixture->agenda);
  gtk_window_destroy (GTK_WINDOW (find_dialog ()));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (sam_window_get_live (fixture->base.window));
  g_assert_cmpuint (count_planned (fixture), ==, 1);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("first-words", test_first_words);
  ADD ("starts-an-agenda", test_starts_an_agenda);
  ADD ("an-empty-agenda-does-not-start", test_an_empty_agenda_does_not_start);
  ADD ("may-be-left", test_may_be_left);

  return g_test_run ();
}
