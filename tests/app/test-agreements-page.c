// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agreements-page.h"

#include "sam-agreement-row.h"
#include "sam-agreement-store.h"
#include "sam-app-fixture.h"
#include "sam-date.h"
#include "sam-live-fixture.h"
#include "sam-return-button.h"

typedef struct
{
  SamTestStore store;
  SamClock    *clock; /* (owned) */
  GtkWidget   *page;  /* (owned) */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/agreements-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 14, 0, 0);
  g_autoptr (SamSession) session = sam_test_session ("s", 8);

  sam_test_store_set_up (&fixture->store, NULL);
  fixture->clock = sam_clock_new_fixed (now);
  sam_test_create (&fixture->store, session);
  fixture->page = g_object_ref_sink (
      sam_agreements_page_new (fixture->store.database, fixture->clock));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->page);
  g_object_unref (fixture->clock);
  sam_test_store_tear_down (&fixture->store, NULL);
}

/* The database runs what is asked of it in order: once this load has ended, so
 * has all that was asked before. */
static GPtrArray *
list_all (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agreement_store_list_async (fixture->store.database, NULL,
                                  sam_test_keep_result_cb, &result);

  return sam_agreement_store_list_finish (fixture->store.database,
                                          sam_test_wait_for (&result), NULL);
}

static void
refresh (Fixture *fixture)
{
  g_autoptr (GPtrArray) all = NULL;

  sam_agreements_page_refresh (SAM_AGREEMENTS_PAGE (fixture->page));
  all = list_all (fixture);
}

static void
add (Fixture *fixture, const char *id, int state)
{
  g_autofree char *sql =
      g_strdup_printf ("INSERT INTO agreement (id, session_id, when_text,"
                       "    then_text, owner, state, closed_on)"
                       "  VALUES ('%s', 's', '', 'we do %s', 'SJ', %d, '%s')",
                       id, id, state, state > 1 ? "2026-11-16" : "");

  sam_test_store_run (&fixture->store, sql);
}

static void
test_says_that_there_are_none (Fixture *fixture, gconstpointer unused)
{
  refresh (fixture);
  g_assert_true (sam_test_shows (fixture->page, "No improvement points yet"));
}

/* What is open comes first. */
static void
test_groups (Fixture *fixture, gconstpointer unused)
{
  static const char *const ids[] = { "c", "d", "a", "b" };
  guint                    i = 0;
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  add (fixture, "a", SAM_AGREEMENT_DONE);
  add (fixture, "b", SAM_AGREEMENT_LET_GO);
  add (fixture, "c", SAM_AGREEMENT_OPEN);
  add (fixture, "d", SAM_AGREEMENT_GOING_ON);
  refresh (fixture);
  g_assert_cmpuint (sam_test_count (fixture->page, SAM_TYPE_AGREEMENT_ROW), ==,
                    4);
  g_assert_true (sam_test_shows (fixture->page, "Closed on 16 November 2026"));
  g_assert_true (sam_test_shows (fixture->page, "Comes back: next session"));

  /* In the order of reading. */
  g_ptr_array_add (queue, fixture->page);
  while (queue->len > 0)
    {
      GtkWidget *widget = g_ptr_array_steal_index (queue, queue->len - 1);

      if (SAM_IS_AGREEMENT_ROW (widget))
        {
          SamAgreement *agreement =
              sam_agreement_row_get_agreement (SAM_AGREEMENT_ROW (widget));

          g_assert_cmpstr (sam_agreement_get_id (agreement), ==, ids[i]);
          i++;
        }
      for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL;
           child = gtk_widget_get_prev_sibling (child))
        g_ptr_array_add (queue, child);
    }
  g_assert_cmpuint (i, ==, 4);
}

static void
test_changes_how_it_is (Fixture *fixture, gconstpointer unused)
{
  GtkWidget    *row, *state, *noticed;
  SamAgreement *agreement;
  g_autoptr (GPtrArray) all = NULL;

  add (fixture, "a", SAM_AGREEMENT_OPEN);
  refresh (fixture);
  row = sam_test_find (fixture->page, SAM_TYPE_AGREEMENT_ROW, NULL);
  state = sam_test_find (row, GTK_TYPE_DROP_DOWN, NULL);
  noticed = sam_test_find (row, ADW_TYPE_ENTRY_ROW, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (state), SAM_AGREEMENT_DONE);
  gtk_editable_set_text (GTK_EDITABLE (noticed), "Calmer mornings");
  g_signal_emit_by_name (noticed, "apply");

  all = list_all (fixture);
  agreement = g_ptr_array_index (all, 0);
  g_assert_cmpint (sam_agreement_get_state (agreement), ==, SAM_AGREEMENT_DONE);
  g_assert_cmpstr (sam_agreement_get_noticed (agreement), ==,
                   "Calmer mornings");
  g_assert_nonnull (sam_agreement_get_closed (agreement));
}

/* While a session runs it is up to that. */
static void
test_a_running_session_comes_first (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *row, *state;

  add (fixture, "a", SAM_AGREEMENT_OPEN);
  sam_agreements_page_set_running (SAM_AGREEMENTS_PAGE (fixture->page), TRUE);
  refresh (fixture);
  row = sam_test_find (fixture->page, SAM_TYPE_AGREEMENT_ROW, NULL);
  state = sam_test_find (row, GTK_TYPE_DROP_DOWN, NULL);
  g_assert_false (gtk_widget_is_sensitive (state));
  g_assert_true (sam_test_shows (fixture->page, "A session is running."));
}

static void
test_many_closed_ones_come_in_two (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < 23; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      add (fixture, id, SAM_AGREEMENT_DONE);
    }
  refresh (fixture);
  g_assert_cmpuint (sam_test_count (fixture->page, SAM_TYPE_AGREEMENT_ROW), ==,
                    20);
  g_assert_true (sam_test_shows (fixture->page, "Show 3 more"));
  gtk_widget_activate_action (fixture->page, "agreements.more", "i",
                              SAM_AGREEMENT_DONE);
  g_assert_cmpuint (sam_test_count (fixture->page, SAM_TYPE_AGREEMENT_ROW), ==,
                    23);
}

static void
chosen_cb (SamReturnButton *button, gpointer user_data)
{
  ++*(guint *) user_data;
}

typedef struct
{
  const char *typed;
  const char *day; /* NULL if it is refused */
} TypedCase;

static void
test_a_day_can_be_typed (void)
{
  static const TypedCase cases[] = {
    { "8-12-2026", "2026-12-08" },
    { "8/12", "2026-12-08" },
    { "23-11-2026", "2026-11-23" },
    { "22-11-2026", NULL },
    { "soon", NULL },
  };
  GtkWidget       *button = g_object_ref_sink (sam_return_button_new ());
  SamReturnButton *self = SAM_RETURN_BUTTON (button);
  GtkWidget       *entry = sam_test_find (button, GTK_TYPE_ENTRY, NULL);
  GDate            today;
  guint            n_chosen = 0;

  g_assert_true (sam_date_parse_iso ("2026-11-23", &today));
  sam_return_button_set_today (self, &today);
  g_signal_connect (button, "chosen", G_CALLBACK (chosen_cb), &n_chosen);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = NULL;

      n_chosen = 0;
      sam_return_button_set_returns (self, NULL);
      gtk_editable_set_text (GTK_EDITABLE (entry), cases[i].typed);
      g_signal_emit_by_name (entry, "activate");
      g_assert_cmpuint (n_chosen, ==, cases[i].day != NULL);
      day = sam_date_to_iso (sam_return_button_get_returns (self));
      g_assert_cmpstr (day, ==, cases[i].day != NULL ? cases[i].day : "");
    }

  gtk_widget_activate_action (button, "return.in-weeks", "i", 2);
  g_assert_cmpuint (g_date_get_day (sam_return_button_get_returns (self)), ==,
                    7);
  gtk_widget_activate_action (button, "return.in-weeks", "i", 0);
  g_assert_null (sam_return_button_get_returns (self));
  g_assert_finalize_object (button);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("says-that-there-are-none", test_says_that_there_are_none);
  ADD ("groups", test_groups);
  ADD ("changes-how-it-is", test_changes_how_it_is);
  ADD ("a-running-session-comes-first", test_a_running_session_comes_first);
  ADD ("many-closed-ones-come-in-two", test_many_closed_ones_come_in_two);
  g_test_add_func ("/return-button/a-day-can-be-typed",
                   test_a_day_can_be_typed);

  return g_test_run ();
}
