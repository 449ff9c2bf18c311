// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-plan-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-plan-propose.h"
#include "sam-planned-moment.h"

typedef struct
{
  SamAppFixture app;
  SamPlanPage  *page; /* (unowned) */
  guint         n_proposed;
  guint         n_empty;
  char         *template_id; /* (owned) (nullable): last asked for */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/plan-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
template_cb (Fixture *fixture, const char *id)
{
  g_free (fixture->template_id);
  fixture->template_id = g_strdup (id);
}

/* Around what need not be filled in. */
static GtkExpander *
get_expander (Fixture *fixture)
{
  return GTK_EXPANDER (
      sam_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_EXPANDER, NULL));
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 14, 0, 0);

  sam_app_fixture_set_up (&fixture->app, NULL);
  fixture->page = SAM_PLAN_PAGE (sam_plan_page_new (fixture->app.shelf, NULL));
  sam_plan_page_set_now (fixture->page, now);
  g_signal_connect_swapped (fixture->page, "propose", G_CALLBACK (count_cb),
                            &fixture->n_proposed);
  g_signal_connect_swapped (fixture->page, "empty", G_CALLBACK (count_cb),
                            &fixture->n_empty);
  g_signal_connect_swapped (fixture->page, "use-template",
                            G_CALLBACK (template_cb), fixture);
  g_signal_connect_swapped (fixture->page, "delete-template",
                            G_CALLBACK (template_cb), fixture);
  sam_app_fixture_show (&fixture->app, GTK_WIDGET (fixture->page));
  gtk_expander_set_expanded (get_expander (fixture), TRUE);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  g_free (fixture->template_id);
  sam_app_fixture_tear_down (&fixture->app, NULL);
}

#define ACT(fixture, ...) \
  g_assert_true ( \
      gtk_widget_activate_action (GTK_WIDGET ((fixture)->page), __VA_ARGS__))

typedef gboolean (*Wanted) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find_in (GtkWidget *root, Wanted wanted, gconstpointer data)
{
  if (wanted (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_in (child, wanted, data);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_upper (GtkWidget *widget, gconstpointer upper)
{
  double low, high;

  if (!GTK_IS_SPIN_BUTTON (widget))
    return FALSE;

  gtk_spin_button_get_range (GTK_SPIN_BUTTON (widget), &low, &high);

  return (guint) high == GPOINTER_TO_UINT (upper);
}

static gboolean
has_placeholder (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_ENTRY (widget) &&
         g_strcmp0 (gtk_entry_get_placeholder_text (GTK_ENTRY (widget)),
                    text) == 0;
}

static gboolean
has_label (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_TOGGLE_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), text) == 0;
}

static gpointer
find (Fixture *fixture, Wanted wanted, gconstpointer data)
{
  GtkWidget *found = find_in (GTK_WIDGET (fixture->page), wanted, data);

  g_assert_nonnull (found);

  return found;
}

#define MINUTES GUINT_TO_POINTER (SAM_AGENDA_MAX_MINUTES)

static SamWishes
get_wishes (Fixture *fixture)
{
  SamWishes wishes;

  sam_plan_page_get_wishes (fixture->page, &wishes);

  return wishes;
}

static void
test_all_has_an_answer (Fixture *fixture, gconstpointer unused)
{
  SamWishes wishes = get_wishes (fixture);

  g_assert_cmpuint (wishes.minutes, ==, 60);
  g_assert_cmpuint (wishes.people, ==, 6);
  g_assert_cmpint (wishes.purpose, ==, SAM_PURPOSE_OPEN);
  g_assert_null (wishes.card_id);

  ACT (fixture, "plan.propose", NULL);
  ACT (fixture, "plan.empty", NULL);
  g_assert_cmpuint (fixture->n_proposed, ==, 1);
  g_assert_cmpuint (fixture->n_empty, ==, 1);
}

static void
test_usual_lengths (Fixture *fixture, gconstpointer unused)
{
  GtkSpinButton   *minutes = find (fixture, has_upper, MINUTES);
  GtkToggleButton *ninety = find (fixture, has_label, "90");
  GtkToggleButton *sixty = find (fixture, has_label, "60");

  g_assert_true (gtk_toggle_button_get_active (sixty));
  gtk_toggle_button_set_active (ninety, TRUE);
  g_assert_cmpuint (get_wishes (fixture).minutes, ==, 90);
  g_assert_false (gtk_toggle_button_get_active (sixty));

  /* A length that no button has leaves all of them up. */
  gtk_spin_button_set_value (minutes, 50);
  g_assert_false (gtk_toggle_button_get_active (ninety));
  g_assert_cmpuint (get_wishes (fixture).minutes, ==, 50);
  gtk_spin_button_set_value (minutes, 60);
  g_assert_true (gtk_toggle_button_get_active (sixty));
}

static void
test_what_for (Fixture *fixture, gconstpointer unused)
{
  static const char *const titles[SAM_N_PURPOSES] = { "Opening minds",
                                                      "Practising",
                                                      "Agreeing on something",
                                                      "Seeing what goes well" };

  for (guint i = 0; i < SAM_N_PURPOSES; i++)
    {
      GtkWidget *label =
          sam_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_LABEL, titles[i]);
      GtkWidget *button =
          gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON);

      g_assert_nonnull (button);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
      g_assert_cmpint (get_wishes (fixture).purpose, ==, (SamPurpose) i);
    }
}

static void
test_a_date_is_completed (Fixture *fixture, gconstpointer unused)
{
  GtkEditable     *day = find (fixture, has_placeholder, "24-11-2026");
  GtkEditable     *time = find (fixture, has_placeholder, "13:30");
  GtkEditable     *title = find (fixture, has_placeholder, "Team meeting");
  SamWishes        wishes;
  g_autofree char *starts = NULL;
  g_autoptr (SamAgenda) agenda = NULL;

  gtk_editable_set_text (day, "24 nov");
  gtk_editable_set_text (title, "North");
  ACT (fixture, "plan.propose", NULL);
  g_assert_cmpuint (fixture->n_proposed, ==, 1);
  g_assert_cmpstr (gtk_editable_get_text (time), ==, "13:30");

  wishes = get_wishes (fixture);
  agenda = sam_plan_propose (&wishes, fixture->app.shelf, NULL, NULL);
  sam_plan_page_finish (fixture->page, agenda);
  g_assert_cmpstr (sam_agenda_get_title (agenda), ==, "North");
  g_assert_false (sam_agenda_can_undo (agenda));
  starts =
      g_date_time_format (sam_agenda_get_starts (agenda), "%Y-%m-%d %H:%M");
  g_assert_cmpstr (starts, ==, "2026-11-24 13:30");
}

static void
test_a_time_alone_is_the_next_one (Fixture *fixture, gconstpointer unused)
{
  GtkEditable *day = find (fixture, has_placeholder, "24-11-2026");
  GtkEditable *time = find (fixture, has_placeholder, "13:30");

  gtk_editable_set_text (time, "15");
  ACT (fixture, "plan.propose", NULL);
  g_assert_cmpstr (gtk_editable_get_text (day), ==, "23-11-2026");

  gtk_editable_set_text (day, "");
  gtk_editable_set_text (time, "9:00");
  ACT (fixture, "plan.propose", NULL);
  g_assert_cmpstr (gtk_editable_get_text (day), ==, "24-11-2026");
  g_assert_cmpuint (fixture->n_proposed, ==, 2);
}

static void
test_no_date_is_dropped_in_silence (Fixture *fixture, gconstpointer unused)
{
  GtkEditable *day = find (fixture, has_placeholder, "24-11-2026");

  gtk_editable_set_text (day, "31-2-2027");
  gtk_expander_set_expanded (get_expander (fixture), FALSE);
  ACT (fixture, "plan.propose", NULL);
  g_assert_true (gtk_expander_get_expanded (get_expander (fixture)));
  ACT (fixture, "plan.empty", NULL);
  g_assert_cmpuint (fixture->n_proposed + fixture->n_empty, ==, 0);
  g_assert_true (sam_test_shows (GTK_WIDGET (fixture->page),
                                 "Type a date as 24-11-2026."));

  gtk_editable_set_text (day, "");
  g_assert_false (sam_test_shows (GTK_WIDGET (fixture->page),
                                  "Type a date as 24-11-2026."));
  ACT (fixture, "plan.propose", NULL);
  g_assert_cmpuint (fixture->n_proposed, ==, 1);
}

static void
test_says_what_is_still_open (Fixture *fixture, gconstpointer unused)
{
  GtkWidget   *page = GTK_WIDGET (fixture->page);
  const SamUse parked = { .times = 0, .parked = TRUE };
  const SamUse gone = { .times = 1, .parked = TRUE };
  const SamUse second = { .times = 1, .days_ago = 40, .second_look = TRUE };
  g_autoptr (SamHistory) history = sam_history_new ();

  sam_plan_page_set_history (fixture->page, history);
  g_assert_false (sam_test_shows (page, "Still open"));

  sam_history_set_n_open_agreements (history, 2);
  sam_history_add_use (history, SAM_DECK_BUILT_IN, "several-carers-three-plans",
                       &parked);
  sam_history_add_use (history, SAM_DECK_BUILT_IN, "no-longer-there", &gone);
  sam_history_add_use (history, SAM_DECK_BUILT_IN, "several-carers-two-numbers",
                       &second);
  sam_plan_page_set_history (fixture->page, history);
  g_assert_true (sam_test_shows (page, "Still open"));
  g_assert_true (sam_test_shows (page, "2 improvement points of last time"));
  g_assert_true (sam_test_shows (page, "1 item that there was no time for"));
  g_assert_true (
      sam_test_shows (page, "1 dilemma that is due for a second look"));

  sam_plan_page_set_history (fixture->page, NULL);
  g_assert_false (sam_test_shows (page, "Still open"));
}

static void
test_own_templates (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  g_autoptr (GListStore) templates = g_list_store_new (SAM_TYPE_AGENDA_ROW);
  g_autoptr (SamAgendaRow) row =
      sam_agenda_row_new ("t", "Our <usual> hour", NULL, 60, 8, 3);

  sam_plan_page_set_templates (fixture->page, G_LIST_MODEL (templates));
  g_assert_false (sam_test_shows (page, "Your own templates"));

  g_list_store_append (templates, row);
  sam_plan_page_set_templates (fixture->page, G_LIST_MODEL (templates));
  g_assert_true (sam_test_shows (page, "Our <usual> hour"));
  g_assert_true (sam_test_shows (page, "60 min · 8 people · 3 items"));

  ACT (fixture, "plan.use-template", "s", "t");
  g_assert_cmpstr (fixture->template_id, ==, "t");
  ACT (fixture, "plan.delete-template", "s", "other");
  g_assert_cmpstr (fixture->template_id, ==, "other");
}

static void
test_one_card_to_stay_with (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *card =
      sam_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_DROP_DOWN, NULL);
  SamWishes wishes;
  g_autoptr (SamAgenda) agenda = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (
                        gtk_drop_down_get_model (GTK_DROP_DOWN (card))),
                    ==, 9);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (card), 2);
  wishes = get_wishes (fixture);
  g_assert_cmpstr (wishes.card_id, ==, "several-carers");

  agenda = sam_plan_propose (&wishes, fixture->app.shelf, NULL, NULL);
  for (guint i = 0; i < sam_agenda_get_n_blocks (agenda); i++)
    {
      SamBlock *block = sam_agenda_get_block (agenda, i);

      if (sam_block_get_kind (block) == SAM_BLOCK_ITEM)
        g_assert_cmpstr (sam_block_get_card_id (block), ==, "several-carers");
    }

  sam_plan_page_begin (fixture->page);
  g_assert_null (get_wishes (fixture).card_id);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("all-has-an-answer", test_all_has_an_answer);
  ADD ("usual-lengths", test_usual_lengths);
  ADD ("what-for", test_what_for);
  ADD ("a-date-is-completed", test_a_date_is_completed);
  ADD ("a-time-alone-is-the-next-one", test_a_time_alone_is_the_next_one);
  ADD ("no-date-is-dropped-in-silence", test_no_date_is_dropped_in_silence);
  ADD ("says-what-is-still-open", test_says_what_is_still_open);
  ADD ("own-templates", test_own_templates);
  ADD ("one-card-to-stay-with", test_one_card_to_stay_with);

  return g_test_run ();
}
