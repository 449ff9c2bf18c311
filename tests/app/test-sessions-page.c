// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"

typedef struct
{
  SamTestStore     store;
  SamClock        *clock;      /* (owned) */
  SamSessionsPage *page;       /* (owned) */
  guint            n_read;     /* times that the list was read */
  char            *unfinished; /* (owned) (nullable): an id */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/sessions-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
unfinished_cb (Fixture *fixture, SamSessionRow *row)
{
  fixture->n_read++;
  g_free (fixture->unfinished);
  fixture->unfinished =
      row != NULL ? g_strdup (sam_session_row_get_id (row)) : NULL;
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 14, 0, 0);

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  fixture->page =
      SAM_SESSIONS_PAGE (g_object_ref_sink (sam_sessions_page_new ()));
  sam_sessions_page_set_source (fixture->page, fixture->store.database,
                                fixture->clock);
  g_signal_connect_swapped (fixture->page, "unfinished",
                            G_CALLBACK (unfinished_cb), fixture);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->page != NULL)
    g_assert_finalize_object (fixture->page);
  g_object_unref (fixture->clock);
  g_free (fixture->unfinished);
  sam_test_store_tear_down (&fixture->store, NULL);
}

static void
read_list (Fixture *fixture)
{
  guint n_read = fixture->n_read;

  sam_sessions_page_refresh (fixture->page);
  while (fixture->n_read == n_read)
    g_main_context_iteration (NULL, TRUE);
}

static const char *
get_state (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (
      sam_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_STACK, NULL)));
}

static void
test_none_yet (Fixture *fixture, gconstpointer unused)
{
  read_list (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "empty");
  g_assert_null (fixture->unfinished);
}

static void
test_one_that_was_cut_off (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 6);

  sam_test_create (&fixture->store, session);
  read_list (fixture);
  g_assert_cmpstr (get_state (fixture), ==, "list");
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_sessions_page_get_sessions (fixture->page)),
                    ==, 1);
  g_assert_cmpstr (fixture->unfinished, ==, "s");
}

static void
test_without_a_database (Fixture *fixture, gconstpointer unused)
{
  sam_sessions_page_set_source (fixture->page, NULL, fixture->clock);
  sam_sessions_page_refresh (fixture->page);
  g_assert_cmpstr (get_state (fixture), ==, "unavailable");
}

static void
test_may_go_while_the_list_is_read (Fixture *fixture, gconstpointer unused)
{
  sam_sessions_page_refresh (fixture->page);
  g_object_run_dispose (G_OBJECT (fixture->page));
  g_assert_finalize_object (g_steal_pointer (&fixture->page));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("none-yet", test_none_yet);
  ADD ("one-that-was-cut-off", test_one_that_was_cut_off);
  ADD ("without-a-database", test_without_a_database);
  ADD ("may-go-while-the-list-is-read", test_may_go_while_the_list_is_read);

  return g_test_run ();
}
