// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sessions-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-session-line.h"
#include "sam-session-menu.h"

typedef struct
{
  SamTestStore     store;
  SamClock        *clock;      /* (owned) */
  SamSessionsPage *page;       /* (owned) */
  guint            n_read;     /* times that the list was read */
  char            *unfinished; /* (owned) (nullable): an id */
  char            *today;      /* (owned) (nullable): an id */
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
today_cb (Fixture *fixture, SamAgendaRow *row)
{
  g_free (fixture->today);
  fixture->today = row != NULL ? g_strdup (sam_agenda_row_get_id (row)) : NULL;
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
  g_signal_connect_swapped (fixture->page, "today", G_CALLBACK (today_cb),
                            fixture);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->page != NULL)
    g_assert_finalize_object (fixture->page);
  g_object_unref (fixture->clock);
  g_free (fixture->unfinished);
  g_free (fixture->today);
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

/* Menus have stacks too. */
static GtkStack *
find_stack (GtkWidget *root)
{
  if (GTK_IS_STACK (root) &&
      gtk_stack_get_child_by_name (GTK_STACK (root), "unavailable") != NULL)
    return GTK_STACK (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkStack *found = find_stack (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
get_state (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (
      find_stack (GTK_WIDGET (fixture->page)));
}

/* Saves a planned session, at @hour of the day that is @days from today; no
 * date if @days is negative. */
static void
plan (Fixture *fixture, const char *id, const char *title, int days, int hour)
{
  GAsyncResult *kept = NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) starts =
      g_date_time_new (zone, 2026, 11, 23 + MAX (days, 0), hour, 0, 0);
  g_autoptr (SamBlock) check_in = sam_block_new (SAM_BLOCK_CHECK_IN, "Hello");
  g_autoptr (SamAgenda) agenda = sam_agenda_new (id);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_set_title (agenda, title);
  if (days >= 0)
    sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_minutes (agenda, 60);
  sam_agenda_insert (agenda, 0, check_in);
  sam_agenda_clear_undo (agenda);

  sam_agenda_store_save_async (fixture->store.database, agenda, FALSE,
                               sam_test_keep_result_cb, &kept);
  result = sam_test_wait_for (&kept);
  sam_agenda_store_save_finish (fixture->store.database, result, &error);
  g_assert_no_error (error);
}

static void
end (Fixture *fixture, const char *id)
{
  GAsyncResult *kept = NULL;
  g_autoptr (GDateTime) now = sam_clock_get_now (fixture->clock);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_save_ended_async (fixture->store.database, id, now, 0, 60,
                                      sam_test_keep_result_cb, &kept);
  result = sam_test_wait_for (&kept);
  sam_session_store_save_finish (fixture->store.database, result, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the list as text: headings with a colon, ids */
static char *
describe (Fixture *fixture)
{
  GListModel *list = sam_sessions_page_get_list (fixture->page);
  GString    *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (list, i);

      if (text->len > 0)
        g_string_append_c (text, ' ');
      if (GTK_IS_STRING_OBJECT (row))
        g_string_append_printf (text, "%s:",
                                gtk_string_object_get_string (
                                    GTK_STRING_OBJECT (row)));
      else if (SAM_IS_AGENDA_ROW (row))
        g_string_append (text, sam_agenda_row_get_id (SAM_AGENDA_ROW (row)));
      else
        g_string_append (text, sam_session_row_get_id (SAM_SESSION_ROW (row)));
    }

  return g_string_free (text, FALSE);
}

static void
assert_list (Fixture *fixture, const char *expected)
{
  g_autofree char *list = describe (fixture);

  g_assert_cmpstr (list, ==, expected);
}

static void
search (Fixture *fixture, const char *words)
{
  GtkWidget *entry =
      sam_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  g_signal_emit_by_name (entry, "search-changed");
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
  assert_list (fixture, "Running: s");
  g_assert_cmpstr (fixture->unfinished, ==, "s");
}

static void
test_planned_running_past (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) running = sam_test_session ("r", 6);
  g_autoptr (SamSession) past = sam_test_session ("p", 6);

  plan (fixture, "later", "Later", -1, 0);
  plan (fixture, "tomorrow", "Tomorrow", 1, 13);
  sam_test_create (&fixture->store, running);
  sam_test_create (&fixture->store, past);
  end (fixture, "p");
  read_list (fixture);
  assert_list (fixture, "Planned: tomorrow later Running: r Past: p");
  g_assert_cmpstr (fixture->unfinished, ==, "r");
  g_assert_null (fixture->today);
}

static void
test_what_is_next_today (Fixture *fixture, gconstpointer unused)
{
  /* It is two o'clock. */
  plan (fixture, "morning", "Morning", 0, 9);
  read_list (fixture);
  g_assert_cmpstr (fixture->today, ==, "morning");

  plan (fixture, "now", "Now", 0, 13);
  plan (fixture, "evening", "Evening", 0, 19);
  plan (fixture, "tomorrow", "Tomorrow", 1, 9);
  read_list (fixture);
  g_assert_cmpstr (fixture->today, ==, "now");
}

static void
test_search_in_titles (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 6);

  plan (fixture, "north", "Team Caf\303\251 North", 1, 9);
  plan (fixture, "south", "Team South", 2, 9);
  sam_test_create (&fixture->store, session);
  read_list (fixture);

  search (fixture, "nor cafe");
  assert_list (fixture, "Planned: north");
  g_assert_cmpstr (get_state (fixture), ==, "list");

  search (fixture, "west");
  assert_list (fixture, "");
  g_assert_cmpstr (get_state (fixture), ==, "nothing");
  g_assert_true (sam_sessions_page_has_planned (fixture->page, "south"));

  search (fixture, "");
  assert_list (fixture, "Planned: north south Running: s");
  g_assert_cmpstr (get_state (fixture), ==, "list");
}

/* Whoever is in the middle of a long list stays there. */
static void
test_what_stays_keeps_its_row (Fixture *fixture, gconstpointer unused)
{
  GListModel *list = sam_sessions_page_get_list (fixture->page);
  g_autoptr (GObject) before = NULL;
  g_autoptr (GObject) after = NULL;

  plan (fixture, "a", "A", 1, 9);
  plan (fixture, "b", "B", 2, 9);
  plan (fixture, "c", "C", 3, 9);
  read_list (fixture);
  before = g_list_model_get_item (list, 1);

  plan (fixture, "b", "Another title", 2, 9);
  plan (fixture, "d", "D", 4, 9);
  read_list (fixture);
  assert_list (fixture, "Planned: a b c d");
  after = g_list_model_get_item (list, 1);
  g_assert_true (before == after);
}

/* Returns: (transfer full): the actions of a menu, each with its target */
static char *
describe_menu (gpointer row)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GMenuModel) menu = sam_session_menu_new (row);

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section =
          g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      for (int j = 0; j < g_menu_model_get_n_items (section); j++)
        {
          g_autofree char *action = NULL;
          g_autofree char *target = NULL;

          g_menu_model_get_item_attribute (section, j, G_MENU_ATTRIBUTE_ACTION,
                                           "s", &action);
          g_menu_model_get_item_attribute (section, j, G_MENU_ATTRIBUTE_TARGET,
                                           "s", &target);
          g_assert_cmpstr (target, ==, "x");
          g_string_append_printf (text, "%s ", action);
        }
    }

  return g_string_free (text, FALSE);
}

static void
test_menus (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GDateTime) now = sam_clock_get_now (fixture->clock);
  g_autoptr (SamAgendaRow) planned =
      sam_agenda_row_new ("x", "", NULL, 60, 6, 2);
  g_autoptr (SamSessionRow) running =
      sam_session_row_new ("x", "X", now, TRUE, 6, 2, 0);
  g_autoptr (SamSessionRow) past =
      sam_session_row_new ("x", "X", now, FALSE, 6, 2, 0);
  g_autofree char *planned_menu = describe_menu (planned);
  g_autofree char *running_menu = describe_menu (running);
  g_autofree char *past_menu = describe_menu (past);

  g_assert_cmpstr (planned_menu, ==,
                   "win.open-agenda win.start-agenda win.duplicate-agenda "
                   "win.print-agenda win.export-agenda win.calendar-agenda "
                   "win.delete-agenda ");
  g_assert_cmpstr (running_menu, ==, "win.resume-session win.open-session ");
  g_assert_cmpstr (past_menu, ==,
                   "win.open-session win.repeat-session "
                   "win.save-study-pack win.delete-session ");

  g_assert_cmpstr (sam_session_menu_get_delete_action (planned), ==,
                   "win.delete-agenda");
  g_assert_null (sam_session_menu_get_delete_action (running));
  g_assert_cmpstr (sam_session_menu_get_delete_action (past), ==,
                   "win.delete-session");
}

static void
test_a_line_is_used_again (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *line = g_object_ref_sink (sam_session_line_new ());
  g_autoptr (GDateTime) now = sam_clock_get_now (fixture->clock);
  g_autoptr (SamAgendaRow) planned =
      sam_agenda_row_new ("x", "", NULL, 60, 6, 2);
  g_autoptr (SamSessionRow) past =
      sam_session_row_new ("x", "X", now, FALSE, 6, 2, 0);
  GtkWidget *go = sam_test_find (line, GTK_TYPE_BUTTON, NULL);

  sam_session_line_show (SAM_SESSION_LINE (line), planned, now);
  g_assert_true (gtk_widget_get_visible (go));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (go)), ==,
                   "win.start-agenda");
  sam_session_line_show (SAM_SESSION_LINE (line), past, now);
  g_assert_false (gtk_widget_get_visible (go));
  g_assert_true (sam_session_line_get_row (SAM_SESSION_LINE (line)) == past);

  g_assert_finalize_object (line);
}

/* A long history costs nothing until somebody goes or looks for it. */
static void
test_a_long_history_is_read_in_two (Fixture *fixture, gconstpointer unused)
{
  guint n_read;

  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);
      g_autoptr (SamSession) session = sam_test_session (id, 6);

      sam_test_create (&fixture->store, session);
      end (fixture, id);
    }

  read_list (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_sessions_page_get_list (fixture->page)),
                    ==, 1 + 20);

  n_read = fixture->n_read;
  search (fixture, "no such title");
  while (fixture->n_read == n_read)
    g_main_context_iteration (NULL, TRUE);
  search (fixture, "");
  g_assert_cmpuint (g_list_model_get_n_items (
                        sam_sessions_page_get_list (fixture->page)),
                    ==, 1 + 25);
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
  ADD ("planned-running-past", test_planned_running_past);
  ADD ("what-is-next-today", test_what_is_next_today);
  ADD ("search-in-titles", test_search_in_titles);
  ADD ("what-stays-keeps-its-row", test_what_stays_keeps_its_row);
  ADD ("menus", test_menus);
  ADD ("a-line-is-used-again", test_a_line_is_used_again);
  ADD ("a-long-history-is-read-in-two", test_a_long_history_is_read_in_two);
  ADD ("without-a-database", test_without_a_database);
  ADD ("may-go-while-the-list-is-read", test_may_go_while_the_list_is_read);

  return g_test_run ();
}
