// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-saver.h"

#include <gtk/gtk.h>

#include "sam-app-fixture.h"
#include "sam-test-util.h"

/* What is shown as saved is on the disk. */

typedef struct
{
  SamAppFixture app;
  SamTestStore  store;
  SamAgenda    *agenda; /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/agenda-saver/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamBlock) check_in = sam_block_new (SAM_BLOCK_CHECK_IN, "Hello");

  sam_app_fixture_set_up (&fixture->app, NULL);
  sam_test_store_set_up (&fixture->store, NULL);
  fixture->agenda = sam_agenda_new (NULL);
  sam_agenda_insert (fixture->agenda, 0, check_in);
  sam_agenda_clear_undo (fixture->agenda);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->agenda);
  sam_test_store_tear_down (&fixture->store, NULL);
  sam_app_fixture_tear_down (&fixture->app, NULL);
}

static void
settle (SamAgendaSaver *saver)
{
  while (sam_agenda_saver_get_state (saver) == SAM_SAVE_STATE_SAVING)
    g_main_context_iteration (NULL, TRUE);
}

/* Returns: (transfer full): the title on the disk; NULL if it is not there */
static char *
read_title (Fixture *fixture)
{
  GAsyncResult *kept = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamAgenda) agenda = NULL;

  sam_agenda_store_load_async (fixture->store.database,
                               sam_agenda_get_id (fixture->agenda),
                               fixture->app.shelf, NULL,
                               sam_test_keep_result_cb, &kept);
  result = sam_test_wait_for (&kept);
  agenda = sam_agenda_store_load_finish (fixture->store.database, result, NULL);

  return agenda != NULL ? g_strdup (sam_agenda_get_title (agenda)) : NULL;
}

static void
test_a_new_one_is_kept_at_once (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *title = NULL;
  SamAgendaSaver  *saver =
      sam_agenda_saver_new (fixture->store.database, fixture->agenda, TRUE);

  g_assert_cmpint (sam_agenda_saver_get_state (saver), ==,
                   SAM_SAVE_STATE_SAVING);
  settle (saver);
  title = read_title (fixture);
  g_assert_cmpstr (title, ==, "");
  g_assert_finalize_object (saver);
}

static void
test_a_change_is_kept_a_moment_later (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *title = NULL;
  SamAgendaSaver  *saver =
      sam_agenda_saver_new (fixture->store.database, fixture->agenda, FALSE);

  g_assert_cmpint (sam_agenda_saver_get_state (saver), ==,
                   SAM_SAVE_STATE_SAVED);
  sam_agenda_set_title (fixture->agenda, "North");
  g_assert_cmpint (sam_agenda_saver_get_state (saver), ==,
                   SAM_SAVE_STATE_SAVING);
  settle (saver);
  g_assert_cmpint (sam_agenda_saver_get_state (saver), ==,
                   SAM_SAVE_STATE_SAVED);
  title = read_title (fixture);
  g_assert_cmpstr (title, ==, "North");
  g_assert_finalize_object (saver);
}

/* Who leaves right after typing loses nothing. */
static void
test_letting_go_saves (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *title = NULL;
  g_autoptr (SamAgendaSaver) saver =
      sam_agenda_saver_new (fixture->store.database, fixture->agenda, FALSE);

  sam_agenda_set_title (fixture->agenda, "North");
  g_clear_object (&saver);
  title = read_title (fixture);
  g_assert_cmpstr (title, ==, "North");
}

static void
test_after_the_stop_nothing_is_saved (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *title = NULL;
  SamAgendaSaver  *saver =
      sam_agenda_saver_new (fixture->store.database, fixture->agenda, FALSE);

  sam_agenda_set_title (fixture->agenda, "North");
  sam_agenda_saver_stop (saver);
  sam_agenda_set_title (fixture->agenda, "South");
  sam_agenda_saver_flush (saver);
  settle (saver);
  title = read_title (fixture);
  g_assert_cmpstr (title, ==, "North");
  g_assert_finalize_object (saver);
}

/* From here on no agenda can be saved. */
static gboolean
break_agendas (sqlite3 *handle, gpointer data, gpointer *result, GError **error)
{
  return sqlite3_exec (handle, "ALTER TABLE agenda RENAME TO away", NULL, NULL,
                       NULL) == SQLITE_OK;
}

static void
failed_cb (guint *n_failed)
{
  (*n_failed)++;
}

static void
test_a_failure_is_said (Fixture *fixture, gconstpointer unused)
{
  guint           n_failed = 0;
  SamAgendaSaver *saver =
      sam_agenda_saver_new (fixture->store.database, fixture->agenda, FALSE);

  g_signal_connect_swapped (saver, "failed", G_CALLBACK (failed_cb), &n_failed);
  sam_database_run_async (fixture->store.database, break_agendas, NULL, NULL,
                          NULL, NULL, NULL, NULL);
  sam_agenda_set_title (fixture->agenda, "North");
  settle (saver);
  g_assert_cmpint (sam_agenda_saver_get_state (saver), ==,
                   SAM_SAVE_STATE_FAILED);
  g_assert_cmpuint (n_failed, ==, 1);

  /* It is tried again when asked to. */
  sam_agenda_saver_flush (saver);
  settle (saver);
  g_assert_cmpuint (n_failed, ==, 2);
  sam_agenda_saver_stop (saver);
  settle (saver);
  g_assert_finalize_object (saver);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("a-new-one-is-kept-at-once", test_a_new_one_is_kept_at_once);
  ADD ("a-change-is-kept-a-moment-later", test_a_change_is_kept_a_moment_later);
  ADD ("letting-go-saves", test_letting_go_saves);
  ADD ("after-the-stop-nothing-is-saved", test_after_the_stop_nothing_is_saved);
  ADD ("a-failure-is-said", test_a_failure_is_said);

  return g_test_run ();
}
