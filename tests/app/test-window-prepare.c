// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-window-fixture.h"

#include <glib/gstdio.h>

#include "sam-agenda-file.h"
#include "sam-builder-page.h"
#include "sam-import-dialog.h"
#include "sam-live-fixture.h"
#include "sam-plan-page.h"
#include "sam-sessions-page.h"
#include "sam-start-dialog.h"

/* The way from three questions to a session, by actions. */

#define ADD(name, test) \
  g_test_add ("/window-prepare/" name, SamWindowFixture, NULL, \
              sam_window_fixture_set_up, test, sam_window_fixture_tear_down)

static gpointer
find (SamWindowFixture *fixture, GType type)
{
  return sam_test_find (GTK_WIDGET (fixture->window), type, NULL);
}

/* Returns: (transfer none): the agenda that is open */
static SamAgenda *
get_agenda (SamWindowFixture *fixture)
{
  return sam_builder_page_get_agenda (find (fixture, SAM_TYPE_BUILDER_PAGE));
}

static void
wait_until_saved (SamWindowFixture *fixture)
{
  while (sam_builder_page_get_save_state (
             find (fixture, SAM_TYPE_BUILDER_PAGE)) != SAM_SAVE_STATE_SAVED)
    g_main_context_iteration (NULL, TRUE);
}

/* Turns the main loop until the list says that the agenda is planned, or that
 * it is not. */
static void
wait_for_planned (SamWindowFixture *fixture, const char *id, gboolean planned)
{
  SamSessionsPage *page = find (fixture, SAM_TYPE_SESSIONS_PAGE);

  while (sam_sessions_page_has_planned (page, id) != planned)
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer none) (nullable) */
static GtkWidget *
find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window; /* GTK keeps it */
    }

  return NULL;
}

static GtkWidget *
wait_for_dialog (GType type)
{
  while (find_dialog (type) == NULL)
    g_main_context_iteration (NULL, TRUE);

  return find_dialog (type);
}

/* Returns: (transfer full): the id of an agenda that was proposed, and is open
 *   and saved */
static char *
propose (SamWindowFixture *fixture)
{
  SAM_ACT (fixture, "win.new-session", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "plan");
  gtk_widget_activate_action (find (fixture, SAM_TYPE_PLAN_PAGE),
                              "plan.propose", NULL);
  sam_window_fixture_wait_for_page (fixture, "builder");
  wait_until_saved (fixture);

  return g_strdup (sam_agenda_get_id (get_agenda (fixture)));
}

static void
test_three_questions_and_an_agenda (SamWindowFixture *fixture,
                                    gconstpointer     unused)
{
  g_autofree char *id = propose (fixture);
  SamAgenda       *agenda = get_agenda (fixture);

  g_assert_cmpuint (sam_agenda_get_minutes (agenda), ==, 60);
  g_assert_cmpuint (sam_agenda_get_planned (agenda), <=, 60);
  g_assert_cmpuint (sam_agenda_get_n_blocks (agenda), >, 3);
  g_assert_false (sam_agenda_can_undo (agenda));

  /* “Back” leads to the list, not to the questions. */
  SAM_ACT (fixture, "win.back", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  wait_for_planned (fixture, id, TRUE);
}

static void
test_an_empty_agenda (SamWindowFixture *fixture, gconstpointer unused)
{
  SamAgenda *agenda;

  SAM_ACT (fixture, "win.empty-session", NULL);
  sam_window_fixture_wait_for_page (fixture, "builder");
  wait_until_saved (fixture);
  agenda = get_agenda (fixture);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    g_assert_true (sam_block_is_fixed (sam_agenda_get_block (agenda, i)));
}

/* What was typed last is on the disk when the agenda is read again. */
static void
test_leaving_saves (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);

  sam_agenda_set_title (get_agenda (fixture), "North");
  sam_window_fixture_close (fixture);

  sam_window_fixture_open (fixture, fixture->store.database);
  SAM_ACT (fixture, "win.open-agenda", "s", id);
  sam_window_fixture_wait_for_page (fixture, "builder");
  g_assert_cmpstr (sam_agenda_get_title (get_agenda (fixture)), ==, "North");
}

static void
test_delete_and_undo (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);

  sam_agenda_set_title (get_agenda (fixture), "North");
  SAM_ACT (fixture, "win.delete-agenda", "s", id);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
  while (!sam_test_shows (GTK_WIDGET (fixture->window),
                          "The planned session was deleted"))
    g_main_context_iteration (NULL, TRUE);
  wait_for_planned (fixture, id, FALSE);

  SAM_ACT (fixture, "win.restore-agenda", "s", id);
  wait_for_planned (fixture, id, TRUE);
  SAM_ACT (fixture, "win.open-agenda", "s", id);
  sam_window_fixture_wait_for_page (fixture, "builder");
  g_assert_cmpstr (sam_agenda_get_title (get_agenda (fixture)), ==, "North");
}

static void
test_duplicate (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);
  g_autofree char *copy_id = NULL;

  sam_agenda_set_title (get_agenda (fixture), "North");
  SAM_ACT (fixture, "win.duplicate-agenda", "s", id);
  copy_id = g_strdup (sam_agenda_get_id (get_agenda (fixture)));
  g_assert_cmpstr (copy_id, !=, id);
  g_assert_cmpstr (sam_agenda_get_title (get_agenda (fixture)), ==, "North");

  SAM_ACT (fixture, "win.back", NULL);
  wait_for_planned (fixture, id, TRUE);
  wait_for_planned (fixture, copy_id, TRUE);
}

static void
test_a_template (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);
  GtkWidget       *page;

  sam_agenda_set_title (get_agenda (fixture), "Our usual hour");
  SAM_ACT (fixture, "win.save-template", "s", id);
  SAM_ACT (fixture, "win.new-session", NULL);
  page = find (fixture, SAM_TYPE_PLAN_PAGE);
  while (!sam_test_shows (page, "Our usual hour"))
    g_main_context_iteration (NULL, TRUE);
}

/* The agenda that became a session is planned no longer, and closes. */
static void
test_start (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);

  SAM_ACT (fixture, "win.start-agenda", "s", id);
  gtk_widget_activate_action (wait_for_dialog (SAM_TYPE_START_DIALOG),
                              "start-dialog.start", NULL);
  sam_window_fixture_wait_for_page (fixture, "console");
  while (get_agenda (fixture) != NULL)
    g_main_context_iteration (NULL, TRUE);
  wait_for_planned (fixture, id, FALSE);
  g_assert_nonnull (sam_window_get_live (fixture->window));

  /* Another one has to wait. */
  SAM_ACT (fixture, "win.quick-session", NULL);
  while (!sam_test_shows (GTK_WIDGET (fixture->window),
                          "Another session is running. Close that one first."))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_start_in_thirty_seconds (SamWindowFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog;

  SAM_ACT (fixture, "win.quick-session", NULL);
  dialog = wait_for_dialog (SAM_TYPE_START_DIALOG);
  gtk_widget_activate_action (dialog, "start-dialog.start", NULL);
  sam_window_fixture_wait_for_page (fixture, "console");
  g_assert_cmpuint (sam_session_get_n_items (sam_live_get_session (
                        sam_window_get_live (fixture->window))),
                    >, 3);
}

static void
test_an_agenda_of_a_colleague (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *id = propose (fixture);
  g_autofree char *path = g_build_filename (fixture->store.directory,
                                            "north.samenspel-agenda.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes =
      sam_agenda_file_write (get_agenda (fixture), fixture->app.shelf, NULL);
  GtkWidget *dialog;

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
  sam_window_open_file (fixture->window, file);
  dialog = find_dialog (SAM_TYPE_IMPORT_DIALOG);
  g_assert_nonnull (dialog);
  gtk_widget_activate_action (dialog, "import-dialog.import", NULL);
  g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "builder");
  g_assert_cmpstr (sam_agenda_get_id (get_agenda (fixture)), !=, id);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_a_broken_agenda (SamWindowFixture *fixture, gconstpointer unused)
{
  g_autofree char *path = g_build_filename (fixture->store.directory,
                                            "north.samenspel-agenda", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean    said = FALSE;

  g_assert_true (g_file_set_contents (path, "<agenda\n<", -1, NULL));
  sam_window_open_file (fixture->window, file);
  g_assert_null (find_dialog (SAM_TYPE_IMPORT_DIALOG));
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      said |= g_strcmp0 (gtk_window_get_title (GTK_WINDOW (window)),
                         "This agenda cannot be opened") == 0 &&
              sam_test_shows (window, "Line 2");
    }
  g_assert_true (said);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* No appointment without a date; said, not done. */
static void
test_no_appointment_without_a_date (SamWindowFixture *fixture,
                                    gconstpointer     unused)
{
  g_autofree char *id = propose (fixture);

  SAM_ACT (fixture, "win.calendar-agenda", "s", id);
  while (!sam_test_shows (GTK_WIDGET (fixture->window), "Choose a date first."))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_without_a_place_to_keep_sessions (SamWindowFixture *fixture,
                                       gconstpointer     unused)
{
  static const char *const actions[] = { "win.new-session", "win.quick-session",
                                         "win.empty-session",
                                         "win.import-agenda" };

  sam_window_fixture_close (fixture);
  sam_window_fixture_open (fixture, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), actions[i],
                                  NULL);
      g_assert_cmpstr (sam_window_get_page (fixture->window), ==, "main");
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("three-questions-and-an-agenda", test_three_questions_and_an_agenda);
  ADD ("an-empty-agenda", test_an_empty_agenda);
  ADD ("leaving-saves", test_leaving_saves);
  ADD ("delete-and-undo", test_delete_and_undo);
  ADD ("duplicate", test_duplicate);
  ADD ("a-template", test_a_template);
  ADD ("start", test_start);
  ADD ("start-in-thirty-seconds", test_start_in_thirty_seconds);
  ADD ("an-agenda-of-a-colleague", test_an_agenda_of_a_colleague);
  ADD ("a-broken-agenda", test_a_broken_agenda);
  ADD ("no-appointment-without-a-date", test_no_appointment_without_a_date);
  ADD ("without-a-place-to-keep-sessions",
       test_without_a_place_to_keep_sessions);

  return g_test_run ();
}
